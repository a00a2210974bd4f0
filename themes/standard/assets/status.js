// Filters, sorts and exports the measures that a page lists: one panel for all its lists. The squares of its bars and its
// lists of what is late follow. What is chosen stands in the address, so that a view can be sent to a colleague. Every word
// comes from the page, and the rows are read as they are shown, once the page stands: it need not wait for a thousand of them.
addEventListener("load", () => {
  "use strict";

  // Above so many rows, sections fold and a list grows by STEP.
  const LONG = 200;
  const STEP = 100;
  const panel = document.querySelector(".filters");
  const [chips, count, template] = [".chips ul", "[role=status]", "template"].map((part) => panel.querySelector(part));
  const actions = Object.fromEntries([...panel.querySelectorAll("[data-do]")].map((button) => [button.dataset.do, button]));
  const controls = Object.fromEntries([...panel.querySelectorAll("[data-by]")].map((control) => [control.dataset.by, control]));
  // A column, after «-» when descending; empty for the plans' own order.
  const order = panel.querySelector("[type=hidden]");
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true });
  // Without how many there are.
  const called = new Map([...panel.querySelectorAll("option")].map((option) => [option, option.label]));
  const written = { plan: textsOf("plan"), section: textsOf("section"), status: textsOf("status"), lateness: textsOf("lateness") };
  const folders = new Map([...textsOf("department")].map(([folder, code]) => [code, folder]));

  const lists = [...document.querySelectorAll("[data-list]")].map(readList);
  const rows = lists.flatMap((list) => list.rows);
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  const squares = [...document.querySelectorAll("main .bar a")].map((link) => [link, rowOf(link)]).filter(([, row]) => row);
  const followers = [...document.querySelectorAll("[data-late]")].map(readFollower);
  let shown = rows;
  let isPrinted = false;

  // --- reading the page ---

  /** What a choice's values are called in a file. */
  function textsOf(by) {
    const [, ...options] = controls[by].options;
    return new Map(options.map((option) => [option.value, option.text]));
  }

  /** The table of a region. A long one is text until here, so that its rows stand in the page only as they are needed. */
  function readTable(region) {
    const kept = region.querySelector("noscript");
    const inside = kept ? new DOMParser().parseFromString(kept.textContent, "text/html") : region;
    return [inside.querySelector("table"), kept];
  }

  function readList(region) {
    const [table, kept] = readTable(region);
    const heads = [...table.tHead.rows[0].cells];
    const columns = ["number", "title", "responsible", "status", "when", "reported"].slice(-heads.length);
    const groups = [...table.tBodies].map(readGroup);
    // Holds the rows while they are sorted across groups.
    const flat = document.createElement("tbody");
    flat.className = "flat";
    return { region, kept, table, heads, columns, groups, flat, rows: groups.flatMap((group) => group.rows), limit: STEP };
  }

  function readGroup(body) {
    const heading = body.querySelector(".group th");
    const size = heading?.querySelector(".n");
    const section = (heading ?? body).id.split("_")[1];
    const rows = [...body.rows].filter((row) => row !== heading?.parentElement).map((row) => readRow(row, heading, section));
    return { body, heading, size, sizeText: size?.textContent, rows, limit: STEP };
  }

  function readRow(element, heading, section) {
    const [who, status, when, reported] = [...element.cells].slice(-4);
    const title = element.querySelector("th");
    const { id, with: contributors = "", roles = "" } = title.dataset;
    const number = element.querySelector(".nr")?.textContent ?? "";
    const departments = [...who.querySelectorAll("a")].map((link) => [link.getAttribute("href").split("/").at(-2), link.textContent]);
    const [, statusId] = status.querySelector(".status").className.match(/ is-(.+)/);
    const [lateness = "", deadline = "", next = "", ...spans] = (when.dataset.time ?? "").split(" ");
    const [starts, ends] = [0, 1].map((end) => spans.map((span) => span.split("/")[end]).sort());
    const said = roles.split(" ");
    const answer = departments.map(([folder], at) => [folder, said[at] || "lead"]);
    const help = contributors.split(", ").filter(Boolean).map((code) => [folders.get(code), "contributor"]);
    if (heading) title.dataset.of = heading.firstChild.textContent;
    const url = address(title.querySelector("a"));
    return {
      element, departments, url, deadline, next, id, contributors,
      when: when.matches(".empty") ? "" : (when.dataset.written ?? when.textContent),
      from: starts[0] ?? "",
      // An open end is empty and sorts first.
      to: ends[0] ? ends.at(-1) : "",
      text: plain([number, ...[title, who, when].map((cell) => cell.textContent), contributors].join(" ")),
      roles: [...answer, ...help],
      values: {
        plan: [url.split("/")[1]],
        section: [section],
        department: [...answer, ...help].map(([folder]) => folder),
        status: [statusId],
        lateness: [lateness],
        year: [next.slice(0, 4) || "-"],
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

  /** A list of what is late has rows of the same measures. */
  function readFollower(region) {
    const [table, kept] = readTable(region);
    const part = region.closest(".part");
    const size = document.createElement("span");
    const [body] = table.tBodies;
    size.className = "n";
    part.querySelector("h2").append(" ", size);
    const rows = [...body.rows].map((element) => ({ element, of: rowOf(element.querySelector("th a")) }));
    return { part, size, table, kept, body, rows, limit: STEP };
  }

  function address(link) {
    return link.getAttribute("href").replace(/^(\.\.\/)+/, "");
  }

  function rowOf(link) {
    return byUrl.get(address(link));
  }

  function plain(text) {
    return text.normalize("NFKC").toLocaleLowerCase(language);
  }

  /** What no row has, or all have, is nothing to choose. */
  function offerChoices() {
    for (const select of panel.querySelectorAll("select:not([data-by=role])")) {
      const [, ...options] = select.options;
      const having = ({ value }) => rows.filter((row) => row.values[select.dataset.by].includes(value)).length;
      const sizes = new Map(options.map((option) => [option, having(option)]));
      for (const option of options) if (!sizes.get(option)) option.remove();
      if (options.some((option) => sizes.get(option) % rows.length)) continue;
      select.parentElement.remove();
      delete controls[select.dataset.by];
    }
  }

  // --- what is chosen ---

  function chosen() {
    return Object.values(controls).filter((control) => control.value.trim());
  }

  /** Whose role can be chosen: the department's that is chosen, else that of the page. */
  function whose() {
    return controls.department?.value || panel.dataset.department;
  }

  /** Something was chosen, and long lists begin anew. */
  function changed() {
    for (const each of [...lists, ...lists.flatMap(({ groups }) => groups), ...followers]) each.limit = STEP;
    update();
  }

  function update() {
    keepToPlan();
    controls.role.parentElement.hidden = !whose();
    if (!whose()) controls.role.value = "";
    const counts = judge();
    for (const [option, name] of called) {
      const { by } = option.closest("select")?.dataset ?? {};
      if (option.value && counts[by]) option.label = `${name} (${counts[by].get(option.value) ?? 0})`;
    }
    shown = lists.flatMap(show);
    squares.forEach(([square, row]) => square.classList.toggle("out", !row.isShown));
    followers.forEach(follow);
    chips.replaceChildren(...chosen().map(chip));
    actions.reset.hidden = !chosen().length && !order.value;
    actions.export.hidden = !shown.length;
    count.textContent = sentence();
    remember();
  }

  /** Says of each row whether it is shown, and of each choice how many it would show with all else that is chosen. */
  function judge() {
    const words = plain(controls.words.value).split(/\s+/);
    const selects = chosen().filter((control) => control !== controls.words && control !== controls.role);
    const tests = selects.map(({ dataset: { by }, value }) => [by, ({ values }) => values[by].includes(value)]);
    const [owner, role] = [whose(), controls.role.value];
    if (role) tests.push(["role", ({ roles }) => roles.some(([folder, own]) => folder === owner && own === role)]);
    const counts = Object.fromEntries(Object.keys(controls).map((by) => [by, new Map()]));
    for (const row of rows) {
      const failed = tests.filter(([, has]) => !has(row));
      const isSaid = words.every((word) => row.text.includes(word));
      row.isShown = isSaid && !failed.length;
      if (!isSaid || failed.length > 2) continue;
      const values = { ...row.values, role: row.roles.filter(([folder]) => folder === owner).map(([, own]) => own) };
      for (const by of Object.keys(values)) {
        const isOnly = failed.every(([other]) => other === by || (by === "department" && other === "role"));
        if (isOnly && counts[by]) for (const value of values[by]) counts[by].set(value, (counts[by].get(value) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** Of a chosen plan only its own sections can be chosen. */
  function keepToPlan({ plan, section } = controls) {
    if (!plan || !section) return;
    for (const part of section.querySelectorAll("optgroup")) part.disabled = plan.value && part.label !== called.get(plan.selectedOptions[0]);
    if (section.selectedOptions[0].parentElement.disabled) section.value = "";
  }

  // --- the tables ---

  /** Shows what is to be shown of a list, sorted in one body or in the groups it came from, and gives all of it. */
  function show(list) {
    const { region, kept, table, heads, columns, groups, flat, rows } = list;
    const [column, descending] = [order.value.replace("-", ""), order.value.startsWith("-")];
    const isSorted = columns.includes(column);
    const kind = rows.filter((row) => row.isShown);
    const found = isSorted ? kind.sort(by(column, descending ? -1 : 1)) : kind;
    heads.forEach((head, index) => {
      if (!isSorted || columns[index] !== column) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    });
    fillBody(list, flat, null, isSorted ? found : []);
    for (const group of groups) showGroup(group, found.length > LONG, isSorted);
    if (isSorted) table.append(flat);
    else flat.remove();
    if (kept?.isConnected) kept.replaceWith(table);
    region.hidden = !found.length;
    const part = region.closest(".part");
    if (lists.length > 1 && !part.contains(panel)) part.hidden = !found.length;
    return found;
  }

  function showGroup(group, isLong, isSorted) {
    const { body, heading, size, sizeText, rows } = group;
    const left = rows.filter((row) => row.isShown);
    const isOpen = isPrinted || !heading || (group.isOpen ?? !isLong);
    fillBody(group, body, heading?.parentElement, isOpen && !isSorted ? left : []);
    body.hidden = isSorted || !left.length;
    if (!size) return;
    const toggle = size.querySelector("button");
    (toggle ?? size).textContent = left.length < rows.length ? fill("part", { n: left.length, part: sizeText }) : sizeText;
    toggle?.setAttribute("aria-expanded", isOpen);
  }

  /** Puts as many rows in a body as it has grown to, and the way to more. */
  function fillBody(holder, body, heading, rows) {
    const some = isPrinted ? rows : rows.slice(0, rows.length > LONG ? holder.limit : LONG);
    body.replaceChildren(...(heading ? [heading] : []), ...some.map((row) => row.element));
    if (some.length === rows.length) return;
    const cell = body.insertRow().insertCell();
    cell.colSpan = 6;
    const button = template.content.lastElementChild.cloneNode(true);
    button.addEventListener("click", () => {
      holder.limit += STEP;
      update();
      body.rows[some.length + (heading ? 1 : 0)].querySelector("th a").focus();
    });
    cell.append(button);
  }

  /** Rows with nothing in the column come last either way, and those that are equal stay as they stood. */
  function by(column, sign) {
    return ({ keys: a }, { keys: b }) =>
      (a[column] === "") - (b[column] === "") || sign * collator.compare(a[column], b[column]);
  }

  function follow(list) {
    const { part, size, table, kept, body, rows } = list;
    const left = rows.filter(({ of }) => !of || of.isShown);
    fillBody(list, body, null, left);
    if (kept?.isConnected) kept.replaceWith(table);
    part.hidden = !left.length;
    size.textContent = left.length < rows.length ? fill("part", { n: left.length, part: rows.length }) : "";
  }

  function chip({ labels, value, selectedOptions }) {
    const item = template.content.querySelector("li").cloneNode(true);
    item.querySelector("span:not(.hidden)").textContent = labels[0].textContent;
    item.querySelector("b").textContent = called.get(selectedOptions?.[0]) ?? value.trim();
    return item;
  }

  function sentence() {
    const head = lists.flatMap(({ heads }) => heads).find((each) => each.ariaSort);
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
      // A browser may refuse the other from a disk.
      location.replace(`#${hash}`);
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
    order.value = lists.some(({ columns }) => columns.includes(wanted.replace("-", ""))) ? wanted : "";
    changed();
    if (inAddress()) panel.scrollIntoView();
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

  function addSortButton(head, column) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes, template.content.querySelector("li + svg").cloneNode(true));
    button.addEventListener("click", () => {
      order.value = { [column]: `-${column}`, [`-${column}`]: "" }[order.value] ?? column;
      update();
    });
    head.append(button);
  }

  /** In a long list the number of a section's measures opens and closes it. */
  function addToggle(group) {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-labelledby", group.heading.id);
    button.addEventListener("click", () => {
      group.isOpen = button.ariaExpanded !== "true";
      update();
    });
    group.size.replaceChildren(button);
  }

  function removeChip({ target }) {
    const at = [...chips.children].indexOf(target.closest("li"));
    if (at < 0) return;
    chosen()[at].value = "";
    changed();
    (chips.children[at]?.querySelector("button") ?? controls.words).focus();
  }

  function reset() {
    for (const control of [...Object.values(controls), order]) control.value = "";
    changed();
    controls.words.focus();
  }

  /** To the filters or to the list, while what is chosen stays in the address. */
  function go(event, target) {
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  let waiting;
  panel.addEventListener("input", ({ target }) => {
    clearTimeout(waiting);
    // One announcement, not one for each letter.
    waiting = setTimeout(changed, target === controls.words ? 150 : 0);
  });
  chips.addEventListener("click", removeChip);
  actions.reset.addEventListener("click", reset);
  actions.export.addEventListener("click", download);
  actions.list?.addEventListener("click", (event) => go(event, lists.find((list) => !list.region.hidden)?.region ?? count));
  addEventListener("hashchange", () => (inAddress() || !location.hash) && restore());
  for (const event of ["beforeprint", "afterprint"]) {
    addEventListener(event, () => {
      isPrinted = event === "beforeprint";
      update();
    });
  }

  // Else there is nothing to choose among.
  const isWorthwhile = rows.length > 1;
  if (isWorthwhile) {
    offerChoices();
    for (const list of lists) {
      list.heads.forEach((head, index) => addSortButton(head, list.columns[index]));
      list.table.classList.add("sortable");
      if (list.rows.length > LONG) list.groups.filter(({ size }) => size).forEach(addToggle);
    }
    const way = document.querySelector(".skip[hidden]");
    way.hidden = panel.hidden = false;
    way.addEventListener("click", (event) => go(event, controls.words));
    restore();
  }
});
