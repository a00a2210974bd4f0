// The reader's own day, which the pages do not know: how many deadlines have passed since the day that the page speaks of,
// and a line for it in timelines. Every word comes from the page, which is the same on any day.
(() => {
  "use strict";

  const note = document.querySelector(".today");
  const now = new Date();
  // As ISO has it, in the reader's own time zone.
  const iso = now.toLocaleDateString("sv-SE");
  const passed = note.dataset.days.split(" ").filter((day) => day < iso).length;
  note.textContent = passed === 1 ? note.dataset.one : note.dataset.many.replace("{n}", passed.toLocaleString(document.documentElement.lang));
  note.hidden = passed === 0 || iso <= note.dataset.from;
  const drawIn = (part) => iso > note.dataset.from && part.querySelectorAll("svg.line:has(.l-asof)").forEach(draw);
  drawIn(document);
  addEventListener("made", ({ target }) => drawIn(target));

  /** Draws the line between the lines of this year and the next, beside the one of the status day. */
  function draw(picture) {
    const years = new Map([...picture.querySelectorAll("[data-year]")].map((line) => [Number(line.dataset.year), parseFloat(line.getAttribute("d").slice(1))]));
    const year = now.getFullYear();
    const [first] = years.keys();
    const width = (Math.max(...years.values()) - years.get(first)) / (years.size - 1);
    const x = years.get(year) + (width * (now - new Date(year, 0))) / (new Date(year + 1, 0) - new Date(year, 0));
    const [line, name] = [".l-asof", ".t-asof"].map((part) => picture.querySelector(part));
    // Beyond the grid, or a grid of one year.
    if (!(x < picture.viewBox.baseVal.width - 40)) return;
    const own = line.cloneNode();
    own.setAttribute("class", "l-asof l-today");
    own.setAttribute("d", line.getAttribute("d").replace(/^M[^ ]+/, `M${x.toFixed(1)}`));
    line.after(own);
    // The days are named above the axis, which is a drawing of its own.
    if (!name) return;
    // The names of the two days do not meet.
    const start = Math.max(x, Number(name.getAttribute("x")) + 80);
    const called = name.cloneNode();
    called.setAttribute("x", start.toFixed(1));
    called.setAttribute("text-anchor", start > x ? "start" : "middle");
    called.textContent = note.dataset.today;
    name.after(called);
  }
})();
