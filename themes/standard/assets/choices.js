// Leaves out of lists and timelines what is not chosen. The choice stands in the address.
(() => {
  "use strict";

  const panel = document.querySelector(".filters");
  const choices = [...panel.querySelectorAll("select")];
  const [count, reset] = [panel.querySelector("[role=status]"), panel.querySelector("button")];

  function update() {
    const chosen = choices.map(({ value }) => value).filter(Boolean);
    // Folds are made and opened.
    if (chosen.length) dispatchEvent(new Event("wanted"));
    const shown = new Set();
    for (const row of document.querySelectorAll("[data-of]")) {
      row.hidden = !chosen.every((value) => row.dataset.of.split(" ").includes(value));
      // A timeline has a measure at several places, an index has each deadline at one.
      if (!row.hidden) shown.add("once" in panel.dataset ? (row.href ?? row.querySelector("a").href) : row);
    }
    for (const box of document.querySelectorAll(":is(tbody, .fold, .by-quarter > section, .part):has([data-of])")) {
      box.hidden = !box.querySelector("[data-of]:not([hidden])");
    }
    for (const drawn of document.querySelectorAll(".drawn:not([aria-hidden])")) {
      // One stop for the keyboard.
      drawn.querySelectorAll("a:not([hidden])").forEach((row, at) => (row.tabIndex = at && -1));
    }
    document.getElementById("oversikt_")?.closest(".part")?.toggleAttribute("hidden", chosen.length > 0);
    const size = chosen.length ? shown.size : panel.dataset.all;
    count.textContent = size ? panel.dataset.shown.replace("{n}", size) : panel.dataset.none;
    reset.hidden = !chosen.length;
  }

  function remember() {
    update();
    const said = new URLSearchParams(choices.filter(({ value }) => value).map(({ name, value }) => [name, value])).toString();
    try {
      history.replaceState(null, "", said ? `#${said}` : location.pathname + location.search);
    } catch {
      // A browser may refuse the other from a disk.
      location.replace(`#${said}`);
    }
  }

  /** Shows what the address says; a place on the page is not a choice. */
  function restore() {
    const said = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
    for (const choice of choices) {
      choice.value = said.get(choice.name) ?? "";
      if (choice.selectedIndex < 0) choice.value = "";
    }
    update();
  }

  panel.addEventListener("input", remember);
  reset.addEventListener("click", () => {
    for (const choice of choices) choice.value = "";
    remember();
    choices[0].focus();
  });
  addEventListener("hashchange", () => (location.hash.includes("=") || !location.hash) && restore());
  // A fold is made before what is chosen is shown.
  addEventListener("made", ({ target }) => target.matches(".fold") || update());
  if (!choices.length) return;
  panel.hidden = false;
  restore();
})();
