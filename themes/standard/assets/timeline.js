// Makes what lies in the folds of a long timeline when somebody opens them, chooses among it or prints it: until then it is text,
// so that the page opens at once. Without script it is the page.
(() => {
  "use strict";

  function make(fold) {
    const kept = fold.querySelector("noscript");
    if (!kept) return;
    kept.replaceWith(...new DOMParser().parseFromString(kept.textContent, "text/html").body.childNodes);
    fold.dispatchEvent(new Event("made", { bubbles: true }));
  }

  const folds = [...document.querySelectorAll("details:has(> noscript)")];
  const open = (some) => some.forEach((fold) => make(fold) ?? (fold.open = true));
  for (const fold of folds) fold.addEventListener("toggle", () => fold.open && make(fold));
  addEventListener("wanted", () => open(folds.filter((fold) => fold.matches(".fold"))));
  addEventListener("beforeprint", () => open(folds));
})();
