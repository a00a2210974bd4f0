// Makes what lies in the folds of a long page when somebody opens them, goes to a place in them, chooses among it or prints it:
// until then it is text, so that the page opens at once.
(() => {
  "use strict";

  const folds = [...document.querySelectorAll("details:has(> noscript)")];

  function open(fold) {
    fold.open = true;
    const kept = fold.querySelector("noscript");
    if (!kept) return;
    kept.replaceWith(...new DOMParser().parseFromString(kept.textContent, "text/html").body.childNodes);
    fold.dispatchEvent(new Event("made", { bubbles: true }));
  }

  function goTo(id) {
    const fold = id && folds.find((each) => each.querySelector("noscript")?.textContent.includes(` id="${id}"`));
    if (!fold) return;
    open(fold);
    document.getElementById(id).scrollIntoView();
  }

  for (const fold of folds) fold.addEventListener("toggle", () => fold.open && open(fold));
  addEventListener("wanted", () => folds.filter((fold) => fold.matches(".fold")).forEach(open));
  addEventListener("beforeprint", () => folds.forEach(open));
  addEventListener("hashchange", () => goTo(location.hash.slice(1)));
  goTo(location.hash.slice(1));
})();
