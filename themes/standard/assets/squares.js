// Lets keys into a bar of squares or the rows of a timeline: one stop for all of them, the arrow keys from one to the next, Enter to
// its measure. What it is, stands under the bar or the row while it has focus or the pointer; Escape takes that away.
(() => {
  "use strict";

  const SQUARE = "a:is(:has(title), [aria-label])";
  const tip = document.createElement("div");
  tip.className = "tip";

  function letIn(bar) {
    const first = bar.querySelector(SQUARE);
    if (!first) return;
    bar.removeAttribute("aria-hidden");
    first.removeAttribute("tabindex");
    for (const number of bar.querySelectorAll("svg > a:has(text), svg > text")) number.setAttribute("aria-hidden", "true");

    const squareOf = ({ target }) => target.closest(SQUARE);
    const hide = () => tip.remove();
    const show = (square) => {
      if (!square) return;
      const title = square.querySelector("title");
      if (title) square.setAttribute("aria-label", title.textContent);
      // The same stands in the tip.
      title?.remove();
      tip.textContent = square.getAttribute("aria-label");
      if (square.matches(".row")) square.after(tip);
      else bar.append(tip);
    };
    bar.addEventListener("pointerover", (event) => show(squareOf(event)));
    bar.addEventListener("pointerleave", () => {
      hide();
      // The page may have scrolled under the pointer while the keys go on.
      show(bar.querySelector("a:focus-visible"));
    });
    bar.addEventListener("focusout", hide);
    bar.addEventListener("focusin", (event) => {
      show(squareOf(event));
      // Browsers bring no part of a drawing into sight.
      if (bar.matches(".bar")) bar.scrollIntoView({ block: "nearest" });
    });
    bar.addEventListener("keydown", (event) => {
      if (event.key === "Escape") return hide();
      const squares = [...bar.querySelectorAll(`${SQUARE}:not([hidden])`)];
      const at = squares.indexOf(squareOf(event));
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: squares.length - 1 }[event.key];
      if (at < 0 || !squares[to]) return;
      event.preventDefault();
      squares[at].setAttribute("tabindex", "-1");
      squares[to].removeAttribute("tabindex");
      squares[to].focus();
    });
  }

  const bars = (inside) => inside.querySelectorAll(".bar, .drawn").forEach(letIn);
  bars(document);
  addEventListener("made", ({ target }) => bars(target));
})();
