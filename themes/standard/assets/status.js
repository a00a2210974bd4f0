// Filters, sorts and exports the table of measures that stands after `.filters`. What is chosen stands in the address,
// so that a view can be sent to a colleague. Every word comes from the page, and the rows are read as they are shown.
(() => {
  "use strict";

  const panel = document.querySelector(".filters");
  const region = panel.nextElementSibling;
  const table = region.querySelector("table");
  const [chips, count, template] = [".chips ul", "[role=status]", "template"].map((part) => panel.querySelector(part));
  const [resetButton, exportButton] = panel.querySelectorAll("[data-do]");
  const controls = Object.fromEntries([...panel.querySelectorAll("[data-by]")].map((control) => [control.dataset.by, control]));
  const order = panel.querySelector("[type=hidden]"); // a column, after «-» when descending; empty for the plans' own order
  const heads = [...table.tHead.rows[0].cells];
  const columns = ["number", "title", "responsible", "status", "when", "reported"].slice(-heads.length);
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true });

  const written = { plan: textsOf("plan"), section: textsOf("section"), status: textsOf("status"), lateness: textsOf("lateness") };
  const groups = [...table.tBodies].map(readGroup);
  const rows = groups.flatMap((group) => group.rows);
  const flat = document.createElement("tbody"); // holds the rows while they are sorted across groups
  flat.className = "flat";
  let arranged = ""; // the order that the rows stand in
  let shown = rows;

  // --- reading the page ---

  /** What a choice's values are called in a file. */
  function textsOf(by) {
    const [, ...options] = controls[by].options;
    return new Map(options.map((option) => [option.value, option.text]));
  }

  function readGroup(body) {
    const heading = body.querySelector(".group th");
    const size = heading?.querySelector(".n");
    const rows = [...body.rows].filter((row) => row !== heading?.parentElement).map((row) => readRow(row, heading));
    return { body, rows, size, sizeText: size?.textContent };
  }

  function readRow(element, heading) {
    const [who, status, when, reported] = [...element.cells].slice(-4);
    const title = element.querySelector("th");
    const number = element.querySelector(".nr")?.textContent ?? "";
    const departments = [...who.querySelectorAll("a")].map((link) => [link.getAttribute("href").split("/").at(-2), link.textContent]);
    const [, statusId] = status.querySelector(".status").className.match(/ is-(.+)/);
    const [lateness = "", deadline = "", next = "", ...spans] = (when.dataset.time ?? "").split(" ");
    const [starts, ends] = [0, 1].map((end) => spans.map((span) => span.split("/")[end]).sort());
    if (heading) title.dataset.of = heading.firstChild.textContent;
    const url = title.querySelector("a").getAttribute("href").replace(/^(\.\.\/)+/, "");
    return {
      element, departments, url, deadline, next,
      id: title.dataset.id,
      contributors: title.dataset.with ?? "",
      when: when.matches(".empty") ? "" : (when.dataset.written ?? when.textContent),
      from: starts[0] ?? "",
      to: ends[0] ? ends.at(-1) : "", // an open end is empty and sorts first
      text: plain([number, ...[title, who, when].map((cell) => cell.textContent)].join(" ")),
      values: {
        plan: [url.split("/")[1]],
        section: [heading?.id.split("_")[1]],
        department: departments.map(([id]) => id),
        status: [statusId],
        lateness: [lateness],
      },
      keys: {
        number,
        title: title.textContent,
        responsible: departments.length ? who.textContent : "",
        status: String([...written.status.keys()].indexOf(statusId)),
        when: [...starts, ...ends].sort().find(Boolean) ?? "",
        reported: reported.querySelector("time")?.dateTime ?? "",
      },
    };
  }

  function plain(text) {
    return text.normalize("NFKC").toLocaleLowerCase(language);
  }

  /** The departments are read from the rows; and what no row has, or all have, is nothing to choose. */
  function offerChoices() {
    const departments = [...new Map(rows.flatMap((row) => row.departments))];
    departments.sort((a, b) => collator.compare(a[1], b[1]));
    controls.department.append(...departments.map(([id, code]) => new Option(code, id)));
    for (const select of panel.querySelectorAll("select")) {
      const [, ...options] = select.options;
      const having = ({ value }) => rows.filter((row) => row.values[select.dataset.by].includes(value)).length;
      for (const option of options) if (!having(option)) option.remove();
      if (options.some((option) => having(option) % rows.length)) continue;
      select.parentElement.remove();
      delete controls[select.dataset.by];
    }
  }

  // --- the table ---

  function chosen() {
    return Object.values(controls).filter((control) => control.value.trim());
  }

  function update() {
    keepToPlan();
    const words = plain(controls.words.value).split(/\s+/);
    const picked = chosen().filter((control) => control !== controls.words).map(({ dataset, value }) => [dataset.by, value]);
    const matches = ({ values, text }) =>
      picked.every(([by, value]) => values[by].includes(value)) && words.every((word) => text.includes(word));
    for (const row of rows) row.element.hidden = !matches(row);
    shown = arrange().filter((row) => !row.element.hidden);
    groups.forEach(showGroup);
    chips.replaceChildren(...chosen().map(chip));
    resetButton.hidden = !chosen().length && !order.value;
    exportButton.hidden = region.hidden = !shown.length;
    count.textContent = sentence();
    remember();
  }

  /** Of a chosen plan only its own sections can be chosen. */
  function keepToPlan({ plan, section } = controls) {
    if (!plan || !section) return;
    for (const part of section.querySelectorAll("optgroup")) part.disabled = plan.value && part.label !== plan.selectedOptions[0].label;
    if (section.selectedOptions[0].parentElement.disabled) section.value = "";
  }

  /** Every row in order: sorted in one body, or in the groups it came from. */
  function arrange() {
    const [column, descending] = [order.value.replace("-", ""), order.value.startsWith("-")];
    const sorted = column ? [...rows].sort(by(column, descending ? -1 : 1)) : rows;
    if (order.value === arranged) return sorted;
    arranged = order.value;
    heads.forEach((head, index) => {
      if (columns[index] !== column) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    });
    flat.append(...(column ? sorted.map((row) => row.element) : []));
    if (column) table.append(flat);
    else flat.remove();
    if (!column) for (const { body, rows } of groups) body.append(...rows.map((row) => row.element));
    return sorted;
  }

  /** Rows with nothing in the column come last either way, and those that are equal stay as they stood. */
  function by(column, sign) {
    return ({ keys: a }, { keys: b }) =>
      (a[column] === "") - (b[column] === "") || sign * collator.compare(a[column], b[column]);
  }

  function showGroup({ body, rows, size, sizeText }) {
    const left = rows.filter((row) => !row.element.hidden).length;
    body.hidden = flat.isConnected || !left;
    if (size) size.textContent = left < rows.length ? fill("part", { n: left, part: sizeText }) : sizeText;
  }

  function chip({ labels, value, selectedOptions }) {
    const item = template.content.querySelector("li").cloneNode(true);
    item.querySelector("span:not(.hidden)").textContent = labels[0].textContent;
    item.querySelector("b").textContent = selectedOptions?.[0].label ?? value.trim();
    return item;
  }

  function sentence() {
    const head = heads.find((each) => each.ariaSort);
    const sorted = head ? fill(head.ariaSort, { column: head.textContent.trim() }) : "";
    return `${shown.length ? fill("shown", { n: shown.length }) : panel.dataset.none} ${sorted}`.trim();
  }

  function fill(name, values) {
    return panel.dataset[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
  }

  // --- the address ---

  function remember() {
    const said = [...chosen(), order].map(({ name, value }) => [name, value.trim()]).filter(([, value]) => value);
    const hash = new URLSearchParams(said).toString();
    if (hash === inAddress()) return;
    try {
      history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
    } catch {
      location.replace(`#${hash}`); // a browser may refuse the other from a disk
    }
  }

  /** What is chosen, says the address; a place on the page is not a choice. */
  function inAddress() {
    return location.hash.includes("=") ? location.hash.slice(1) : "";
  }

  function restore() {
    const said = new URLSearchParams(inAddress());
    for (const control of Object.values(controls)) {
      control.value = said.get(control.name) ?? "";
      if (control.selectedIndex < 0) control.value = "";
    }
    const wanted = said.get(order.name) ?? "";
    order.value = columns.includes(wanted.replace("-", "")) ? wanted : "";
    update();
    if (inAddress()) panel.closest(".part").scrollIntoView();
  }

  // --- the file ---

  /** The rows shown, written as data/measures.csv writes them. */
  function download() {
    const lines = shown.map(({ values, keys, id, departments, contributors, deadline, next, when, from, to, url }) => {
      const [plan, section, status, lateness] = Object.keys(written).map((by) => written[by].get(values[by][0]));
      const codes = departments.map(([, code]) => code).join(", ");
      return [plan, id, keys.number, keys.title, section, codes, contributors, status, keys.reported, lateness, deadline, next, when, from, to, url];
    });
    const text = [panel.dataset.heads, ...lines.map((cells) => cells.map((text, at) => cell(text, [8, 10, 11, 12, 13, 14].includes(at))).join(";")), ""].join("\r\n");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" }));
    link.download = panel.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Text that no spreadsheet takes for a formula or, where it is no time, for another number; quoted where it must be. */
  function cell(text = "", isTime) {
    const isMistaken = /^(?=.*\d)[\d.,(][\d \u00a0.,:/\-+%()eE]*$/.test(text) && !/^(0|[1-9]\d{0,14})$/.test(text);
    const harmless = /^[=+\-@\t\r]/.test(text) || (isMistaken && !isTime) ? `'${text}` : text;
    return /[;,\t"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  }

  // --- what the reader does ---

  function addSortButton(head, index) {
    const column = columns[index];
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes, template.content.lastElementChild.cloneNode(true));
    button.addEventListener("click", () => {
      order.value = { [column]: `-${column}`, [`-${column}`]: "" }[order.value] ?? column;
      update();
    });
    head.append(button);
  }

  function removeChip({ target }) {
    const at = [...chips.children].indexOf(target.closest("li"));
    if (at < 0) return;
    chosen()[at].value = "";
    update();
    (chips.children[at]?.querySelector("button") ?? controls.words).focus();
  }

  function reset() {
    for (const control of [...Object.values(controls), order]) control.value = "";
    update();
    controls.words.focus();
  }

  let waiting;
  panel.addEventListener("input", ({ target }) => {
    clearTimeout(waiting);
    waiting = setTimeout(update, target === controls.words ? 150 : 0); // one announcement, not one for each letter
  });
  chips.addEventListener("click", removeChip);
  resetButton.addEventListener("click", reset);
  exportButton.addEventListener("click", download);
  addEventListener("hashchange", () => (inAddress() || !location.hash) && restore());

  if (rows.length < 2) return; // nothing to choose among
  offerChoices();
  heads.forEach(addSortButton);
  table.classList.add("sortable");
  panel.hidden = false;
  restore();
})();
