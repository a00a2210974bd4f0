// Leaves out of the tables of deadlines what is not chosen above them. What is chosen stands in the address, so that it can
// be sent to a colleague.
(() => {
  "use strict";

  const panel = document.querySelector(".filters");
  const choices = [...panel.querySelectorAll("select")];
  const [count, reset] = [panel.querySelector("[role=status]"), panel.querySelector("button")];
  const rows = [...document.querySelectorAll("tr[data-of]")].map((element) => ({ element, of: element.dataset.of.split(" ") }));

  const overview = document.getElementById("oversikt_")?.closest(".part");

  function update() {
    const chosen = choices.map(({ value }) => value).filter(Boolean);
    for (const { element, of } of rows) element.hidden = !chosen.every((value) => of.includes(value));
    if (overview) overview.hidden = chosen.length; // it counts all of them
    for (const part of document.querySelectorAll(".due tbody")) part.hidden = !part.querySelector("[data-of]:not([hidden])");
    for (const table of document.querySelectorAll(".due")) table.closest(".part").hidden = !table.querySelector("tbody:not([hidden])");
    const shown = rows.filter(({ element }) => !element.hidden).length;
    count.textContent = shown ? panel.dataset.shown.replace("{n}", shown) : panel.dataset.none;
    reset.hidden = !chosen.length;
  }

  function remember() {
    const said = new URLSearchParams(choices.filter(({ value }) => value).map(({ name, value }) => [name, value])).toString();
    try {
      history.replaceState(null, "", said ? `#${said}` : location.pathname + location.search);
    } catch {
      location.replace(`#${said}`); // a browser may refuse the other from a disk
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

  panel.addEventListener("input", () => {
    update();
    remember();
  });
  reset.addEventListener("click", () => {
    for (const choice of choices) choice.value = "";
    update();
    remember();
    choices[0].focus();
  });
  addEventListener("hashchange", () => (location.hash.includes("=") || !location.hash) && restore());
  if (!choices.length) return;
  panel.hidden = false;
  restore();
})();
