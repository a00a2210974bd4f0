// Steps from edition to edition of a plan by the arrow keys. The keys stay what they are in what takes them itself: fields, bars
// of squares, and what scrolls sideways.
(() => {
  "use strict";

  const steps = document.querySelector(".steps");

  addEventListener("keydown", (event) => {
    const { key, target } = event;
    const rel = { ArrowLeft: "prev", ArrowRight: "next" }[key];
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat || event.defaultPrevented);
    if (!rel || !isPlain || target.closest("input, select, textarea, summary, [contenteditable], .bar")) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.scrollWidth > at.clientWidth && (!at.parentElement || /auto|scroll/.test(getComputedStyle(at).overflowX))) return;
    }
    steps.querySelector(`a[rel=${rel}]`)?.click();
  });
  // No keys to speak of.
  steps.lastElementChild.hidden = matchMedia("(pointer: coarse)").matches;
})();
