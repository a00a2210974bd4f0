// Lets keys into a bar of squares: one stop for the whole bar, the arrow keys from square to square, Enter to its measure. What a
// square is, stands under the bar while it has focus or the pointer; Escape takes that away.
(() => {
  "use strict";

  for (const bar of document.querySelectorAll(".bar")) {
    const squares = [...bar.querySelectorAll("a")].filter((link) => link.querySelector("title"));
    if (!squares.length) continue;
    const tip = document.createElement("div");
    tip.className = "tip";
    tip.hidden = true;
    bar.append(tip);
    bar.removeAttribute("aria-hidden");
    for (const number of bar.querySelectorAll("svg > a:has(text), svg > text")) number.setAttribute("aria-hidden", "true");
    for (const square of squares) {
      const title = square.querySelector("title");
      square.setAttribute("aria-label", title.textContent);
      title.remove(); // the same stands in the tip
    }
    squares[0].removeAttribute("tabindex");

    // Browsers bring what has focus into sight, but not a part of a drawing.
    const find = (square) => {
      show(square);
      bar.scrollIntoView({ block: "nearest" });
    };
    const show = (square) => {
      tip.textContent = square.getAttribute("aria-label");
      tip.hidden = false;
    };
    const squareOf = ({ target }) => squares.find((square) => square.contains(target));
    const hide = () => (tip.hidden = true);
    bar.addEventListener("pointerover", (event) => squareOf(event) && show(squareOf(event)));
    bar.addEventListener("pointerleave", hide);
    bar.addEventListener("focusin", (event) => squareOf(event) && find(squareOf(event)));
    bar.addEventListener("focusout", hide);
    bar.addEventListener("keydown", (event) => {
      if (event.key === "Escape") return hide();
      const at = squares.indexOf(squareOf(event));
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: squares.length - 1 }[event.key];
      if (at < 0 || !squares[to]) return;
      event.preventDefault();
      squares[at].setAttribute("tabindex", "-1");
      squares[to].removeAttribute("tabindex");
      squares[to].focus();
    });
  }
})();
