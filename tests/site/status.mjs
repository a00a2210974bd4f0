// Drives the filters of the status indexes by keyboard alone, as a reader does, and compares every view with what
// data/measures.json says: each choice, choices together, words, the order by each column, the count announced, the
// address opened in another tab, and the file of the rows shown. Under the policy of WEB.md at 1280 px, from a disk at
// 320 px, and without script.
//
//   node status.mjs OUT

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pressTab } from "./chrome.mjs";
import * as inPage from "./inpage.mjs";
import { isPage, listFiles, outputFolder, pagesByType, read, Tally } from "./lib.mjs";
import { serve } from "./server.mjs";

const STATUSES = ["done", "ongoing", "planned", "not-started", "closed", "stopped", "moved", "not-reported"];
const CHOICES = ["status", "lateness", "department", "year", "plan", "section"];
/** How a measure stands to its time, in the order that readers choose from, and the column of the sheet with its deadline. */
const LATENESS = ["overdue", "unknown", "passed", "on-track", "ahead"];
const DEADLINE = 10;
const KEYS = { words: "ord", plan: "plan", section: "del", department: "avdeling", role: "rolle", status: "status", lateness: "frist", year: "ar" };
/** What script may take of a letter typed, at 5,000 rows. */
const LETTER = 100;
const AXE = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const out = outputFolder("status.mjs");
const json = (name) => JSON.parse(read(out, `data/${name}.json`));
const folders = (url) => url.split("/");
const plans = new Map(json("plans").map((plan) => [plan.id, { ...plan, folder: folders(plan.url)[1] }]));
const departments = new Map(json("departments").map(({ code, url }) => [code, folders(url)[1]]));
const sheet = String(read(out, "data/measures.csv")).replace("\ufeff", "").trimEnd().split("\r\n");
const inSheet = new Map(sheet.map((line) => [table(line)[0].at(-1), line]));
const measures = json("measures").map(described);
const collator = new Intl.Collator("nb", { numeric: true });
const tally = new Tally();
const browser = await launch();
const server = await serve(out, "/a/b/");
const [ofSite, ...ofPlans] = indexes();
const fromDisk = `${pathToFileURL(resolve(out))}/`;
const ways = [
  { name: "at 1280 px", base: server.base, options: { viewport: { width: 1280, height: 900 } }, indexes: [ofSite, ...ofPlans] },
  { name: "from a disk at 320 px", base: fromDisk, options: { viewport: { width: 320, height: 640 } }, indexes: [ofSite] },
];

try {
  for (const way of ways) {
    for (const { file, all } of way.indexes) await inTab(way, file, (tab) => drive(tab, all));
    for (const [largest] of oneStatuses()) await inTab(way, largest, driveShortly);
    for (const file of otherLists()) await inTab(way, file, driveOther);
  }
  await inTab(ways[0], ofSite.file, awkwardRows, awkward);
  await inTab(ways[0], ofSite.file, longList, lengthened);
  await inTab({ ...ways[0], name: "without script", options: { javaScriptEnabled: false } }, ofSite.file, showsNoControl);
} finally {
  await browser.close();
  server.close();
}
tally.close();

// --- what the data say ------------------------------------------------------------------------------------

/** A measure as it can be chosen and sorted. */
function described(measure) {
  const plan = plans.get(measure.plan);
  const section = plan.sections.find(({ id }) => id === measure.section);
  const answerable = measure.responsible.filter(({ role }) => role !== "contributor").map(({ department }) => department);
  const days = (measure.when?.spans ?? []).flatMap(({ from, to }) => [from, to]).filter(Boolean);
  const codes = answerable.join(", ");
  const helping = measure.responsible.filter(({ role }) => role === "contributor").map(({ department }) => department);
  return {
    url: measure.url,
    title: measure.title,
    text: [measure.number, measure.title, codes, measure.when?.text, helping.join(", ")].join(" ").toLowerCase(),
    plan: [plan.folder],
    section: [section ? `${plan.folder}-${folders(section.url)[3]}` : plan.folder],
    department: [...answerable, ...helping].map((code) => departments.get(code)),
    roles: measure.responsible.map(({ department, role }) => `${departments.get(department)} ${role}`),
    year: [measure.next_deadline?.slice(0, 4) ?? "-"],
    status: [measure.status ?? "not-reported"],
    // «Innen fristen» is of those that have one.
    lateness: [measure.lateness === "on-track" && !table(inSheet.get(measure.url))[0][DEADLINE] ? "ahead" : (measure.lateness ?? "")],
    keys: {
      number: measure.number ?? "",
      title: measure.title,
      responsible: codes + (measure.others ? " m.fl." : ""),
      status: String(STATUSES.indexOf(measure.status ?? "not-reported")),
      when: days.sort()[0] ?? "",
      reported: measure.status_date ?? "",
    },
  };
}

/** The status indexes with what each lists: the site's, and each plan's that has measures. */
function indexes() {
  const ofPlans = [...plans.values()].filter((plan) => plan.measures > 0);
  const one = ({ folder, url }) => ({ file: url.replace("index", "status/index"), all: measures.filter((each) => each.plan[0] === folder) });
  return [{ file: "status/index.html", all: measures }, ...ofPlans.map(one)];
}

/** The lists of one status, by what they are of: the site, a plan, a department. */
function oneStatuses() {
  const lists = listFiles(out).filter((file) => isPage(file) && /(^|\/)status\/[^/]+\/index\.html$/.test(file));
  return pagesByType(out, lists.filter((file) => read(out, file).includes('class="filters"'))).values();
}

/** The largest page of each other kind that lists measures: of a plan, of a section, of a department. */
function otherLists() {
  const pages = listFiles(out).filter((file) => isPage(file) && !/(^|\/)status\//.test(file) && read(out, file).includes('/status-') && read(out, file).includes("data-list"));
  return [...pagesByType(out, pages).values()].map(([largest]) => largest);
}

function having(all, choices) {
  return all.filter((measure) =>
    Object.entries(choices).every(([by, value]) =>
      by === "words" ? value.split(" ").every((word) => measure.text.includes(word)) : measure[by].includes(value),
    ),
  );
}

/** The values of a choice that leave something out. */
function worthChoosing(all, by) {
  const values = [...new Set(all.flatMap((measure) => measure[by]))].filter(Boolean);
  const useful = values.some((value) => having(all, { [by]: value }).length < all.length);
  const loose = by === "section" ? values.filter((value) => !standsAlone(value)) : values;
  return useful ? loose : [];
}

/** Whether these are measures of no section in a plan without sections: there is no section to choose then. */
function standsAlone(value) {
  const plan = [...plans.values()].find(({ folder }) => folder === value);
  return plan && !plan.sections.some((section) => section.measures > 0);
}

function inOrder(all, column, sign) {
  const compare = column === "number" ? byNumber : collator.compare;
  return [...all].sort(({ keys: { [column]: a } }, { keys: { [column]: b } }) => (a && b ? sign * compare(a, b) : !a - !b));
}

/** As people count: 1.9 before 1.10. */
function byNumber(a, b) {
  const [x, y] = [a, b].map((number) => number.split(".").map(Number));
  const at = x.findIndex((part, i) => part !== y[i]);
  return at < 0 ? 0 : x[at] - y[at];
}

// --- a tab ------------------------------------------------------------------------------------------------

async function inTab(way, file, use, change) {
  const context = await browser.newContext({ ...way.options, reducedMotion: "reduce" });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(inPage.recordViolations);
  await context.addInitScript(timed);
  const tab = { ...way, file, context, errors: [] };
  try {
    if (change) await context.route(`**/${file}`, (route) => route.fulfill({ contentType: "text/html", body: change(String(read(out, file))) }));
    await use(await newPage(tab, file));
    check(tab, "errors", tab.errors);
  } catch (error) {
    check(tab, "could not be driven", [error.message.split("\n")[0]]);
  }
  await context.close();
}

async function newPage(tab, address) {
  const page = await tab.context.newPage();
  page.on("pageerror", (error) => tab.errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && tab.errors.push(message.text()));
  await page.goto(address.includes("://") ? address : tab.base + address, { waitUntil: "load" });
  return { ...tab, page };
}

function check({ file, name }, what, faults) {
  tally.check(file, faults.map((fault) => `${what}: ${fault} (${name})`));
}

function same({ file, name }, what, actual, expected) {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value) ?? "undefined");
  tally.check(file, is === should ? [] : [`${what}: ${is.slice(0, 300)}, expected ${should.slice(0, 300)} (${name})`]);
}

/** What a reader sees of the table and of what is chosen. */
function view({ page }) {
  return page.evaluate(() => {
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const panel = document.querySelector(".filters");
    const regions = [...document.querySelectorAll("[data-list]")];
    const inRegion = (selector) => shown(selector).filter((element) => element.closest("[data-list]"));
    return {
      rows: inRegion("th[scope=row] > a").map((a) => a.getAttribute("href").replace(/^(\.\.\/)+/, "")),
      groups: inRegion(".group").length,
      emptyGroups: inRegion("tbody").filter((body) => ![...body.rows].some((row) => !row.matches(".group, [hidden]"))).length,
      region: regions.some((region) => region.checkVisibility()),
      sorted: [...document.querySelectorAll("[aria-sort]")].map((th) => `${th.textContent.trim()} ${th.ariaSort}`),
      chips: shown(".chips li button").map((button) => button.textContent.replace(/\s+/g, " ").trim()),
      said: panel.querySelector("[role=status]").textContent,
      nothing: panel.dataset.none,
      reset: panel.querySelector("[data-do=reset]").checkVisibility(),
      values: [...panel.querySelectorAll("[data-by]")].map((control) => control.value),
      focus: document.activeElement.id || document.activeElement.closest("li")?.textContent.replace(/\s+/g, " ").trim(),
    };
  });
}

async function shows(tab, what, expected, total = expected.length) {
  const seen = await view(tab);
  same(tab, `rows with ${what}`, seen.rows, expected.map(({ url }) => url));
  check(tab, `groups with ${what}`, seen.emptyGroups ? [`${seen.emptyGroups} without rows`] : []);
  if (expected.length === 0) same(tab, `said with ${what}`, [seen.said.startsWith(seen.nothing), seen.region], [true, false]);
  else same(tab, `count with ${what}`, seen.said.match(/\d+/g)?.slice(0, 2).map(Number), [expected.length, total]);
  return seen;
}

// --- the keyboard -----------------------------------------------------------------------------------------

/** Moves by Tab to the first thing that `selector` names: most of the way at once, then half of what is left at a time. */
async function tabTo({ page }, selector) {
  for (let tries = 0; tries < 200; tries += 1) {
    const { there, before, stops } = await page.evaluate((wanted) => {
      const target = document.querySelector(wanted);
      if (!target) throw new Error(`nothing to tab to: ${wanted}`);
      const here = document.activeElement;
      const before = here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
      const [from, to] = before ? [target, here] : [here, target];
      const follows = (element, other) => other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      const isBetween = (element) => follows(element, from) && follows(to, element);
      const all = document.querySelectorAll("a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex='0']");
      return { there: here === target, before, stops: [...all].filter((element) => element.tabIndex >= 0 && isBetween(element) && element.checkVisibility()).length };
    }, selector);
    if (there) return;
    await pressTab(page, Math.max(1, tries === 0 ? stops - 2 : Math.floor(stops / 2)), Boolean(before));
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

/** Resolves once the address says that `by` is `value`: the script has done its work then. */
function settles({ page }, by, value) {
  const key = KEYS[by] ?? "sorter";
  return page.waitForFunction(([name, wanted]) => (new URLSearchParams(location.hash.slice(1)).get(name) ?? "") === wanted, [key, value]);
}

/** Moves through a choice by arrows, from where it stands. */
async function choose(tab, by, value) {
  await tabTo(tab, `[data-by=${by}]`);
  const steps = await tab.page.evaluate((value) => {
    const enabled = [...document.activeElement.options].filter((option) => !option.closest(":disabled"));
    const [from, to] = [document.activeElement.value, value].map((each) => enabled.findIndex((option) => option.value === each));
    return to < 0 ? null : to - from;
  }, value);
  if (steps === null) throw new Error(`${by} has no ${value} to choose`);
  for (let i = 0; i < Math.abs(steps); i += 1) await tab.page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
  await settles(tab, by, value);
}

async function type(tab, words) {
  await tabTo(tab, "[data-by=words]");
  await tab.page.keyboard.press("Control+a");
  await tab.page.keyboard.press("Delete");
  await tab.page.keyboard.type(words);
  await settles(tab, "words", words.trim());
}

async function press(tab, selector) {
  await tabTo(tab, selector);
  await tab.page.keyboard.press("Enter");
}

// --- a whole index ----------------------------------------------------------------------------------------

async function drive(tab, all) {
  const before = await shows(tab, "nothing chosen", all);
  same(tab, "chips, order and reset at first", [before.chips, before.sorted, before.reset], [[], [], false]);
  await everyControlIsSeen(tab);
  await eachChoice(tab, all);
  await eachRole(tab, all);
  await words(tab, all);
  await together(tab, all);
  await eachColumn(tab, all, before);
  await travels(tab, all);
  await anchors(tab, all);
  for (const colorScheme of ["light", "dark"]) await accessible(tab, colorScheme);
  if (tab.base.startsWith("http")) same(tab, "the policy", await tab.page.evaluate(() => window.stoppedByPolicy), []);
}

async function everyControlIsSeen(tab) {
  const wanted = [".filters p:not([hidden]) > [data-by]", ".filters summary", ".filters [data-do=export]", "thead button"].join();
  const count = await tab.page.locator(wanted).count();
  const faults = [];
  for (let i = 0; i < count; i += 1) {
    const name = await tab.page.locator(wanted).nth(i).evaluate((element, i) => (element.dataset.test = `t${i}`));
    await tabTo(tab, `[data-test=${name}]`);
    faults.push(...(await tab.page.evaluate(() => {
      const control = document.activeElement;
      const { left, right, top, bottom, height } = control.getBoundingClientRect();
      const name = control.labels?.[0]?.textContent || control.textContent;
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const style = getComputedStyle(control);
      return [
        height < 44 && `«${name}» is ${height} px high, at least 44`,
        !control.contains(seen) && `«${name}» is covered or clipped`,
        (left < 0 || right > innerWidth) && `«${name}» is outside the window`,
        (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 3) && `«${name}» shows no focus`,
        !name.trim() && "a control without a name",
      ].filter(Boolean);
    })));
  }
  check(tab, "controls", count >= 6 ? faults : [`only ${count}`]);
}

async function eachChoice(tab, all) {
  for (const by of CHOICES) {
    const expected = worthChoosing(all, by);
    const options = await tab.page.locator(`[data-by=${by}] option:not([value=""])`).evaluateAll((all) => all.map(({ value }) => value));
    same(tab, `values of ${by}`, [...options].sort(), [...expected].sort());
    if (by === "lateness") same(tab, "order of lateness", options, LATENESS.filter((value) => options.includes(value)));
    for (const value of options) {
      await choose(tab, by, value);
      const { chips } = await shows(tab, `${by} ${value}`, having(all, { [by]: value }), all.length);
      same(tab, `chips with ${by} ${value}`, chips.length, 1);
    }
    if (options.length) await choose(tab, by, "");
  }
  await shows(tab, "all choices taken back", all);
}

/** Whoever has several roles in what is listed: each of them is chosen beside the name. */
async function eachRole(tab, all) {
  const said = (folder) => [...new Set(all.flatMap(({ roles }) => roles).filter((each) => each.startsWith(`${folder} `)))];
  const folder = worthChoosing(all, "department").sort((a, b) => said(b).length - said(a).length)[0];
  if (!folder) return;
  same(tab, "a role of nobody", await tab.page.locator("[data-by=role]").isVisible(), false);
  await choose(tab, "department", folder);
  for (const role of said(folder)) {
    await choose(tab, "role", role.split(" ")[1]);
    const { chips } = await shows(tab, role, all.filter(({ roles }) => roles.includes(role)), all.length);
    same(tab, `chips with ${role}`, chips.length, 2);
    const size = await tab.page.locator("[data-by=role]").evaluate((select) => select.selectedOptions[0].label.match(/\((\d+)\)/)?.[1]);
    same(tab, `number of ${role}`, Number(size), all.filter(({ roles }) => roles.includes(role)).length);
  }
  await choose(tab, "department", "");
  await shows(tab, "nobody's role", all);
}

async function words(tab, all) {
  const { title, keys } = all.at(-1);
  const tried = [title.split(" ")[0], `${title.split(" ").at(-1)} ${title.split(" ")[0]}`, keys.responsible || keys.number, "xyzzy"];
  for (const each of tried.filter(Boolean)) {
    await type(tab, each.toUpperCase());
    await shows(tab, `the words «${each}»`, having(all, { words: each.toLowerCase() }), all.length);
  }
  const { reset } = await view(tab);
  same(tab, "a way back when nothing matches", reset, true);
  await press(tab, "[data-do=reset]");
  const after = await shows(tab, "words reset", all);
  same(tab, "after reset", [after.focus, after.values.join(""), new URL(tab.page.url()).hash], ["words_", "", ""]);
}

/** Every choice of the measure that most can be chosen of, one on top of another, then chip by chip away again. */
async function together(tab, all) {
  const offered = CHOICES.filter((by) => worthChoosing(all, by).length);
  const richest = [...all].sort((a, b) => score(b) - score(a))[0];
  function score(measure) {
    return offered.filter((by) => measure[by][0]).length;
  }
  const choices = {};
  for (const by of offered.filter((each) => richest[each][0])) {
    choices[by] = richest[by][0];
    await choose(tab, by, choices[by]);
    await shows(tab, Object.values(choices).join(" and "), having(all, choices), all.length);
  }
  choices.words = richest.title.split(" ")[0].toLowerCase();
  await type(tab, choices.words);
  const { chips } = await shows(tab, "everything together", having(all, choices), all.length);
  const inPanel = ["words", ...offered.filter((by) => choices[by])];
  same(tab, "chips together", [chips.length, chips.every((chip) => chip.startsWith("Fjern filter: "))], [inPanel.length, true]);
  await takeAway(tab, all, choices, inPanel, 1);
  while (inPanel.length) await takeAway(tab, all, choices, inPanel, 0);
}

/** Presses a chip; focus goes to the next one, else to the words. */
async function takeAway(tab, all, choices, inPanel, at) {
  const [gone] = inPanel.splice(at, 1);
  delete choices[gone];
  const next = (await view(tab)).chips[at + 1] ?? "words_";
  await press(tab, `.chips li:nth-child(${at + 1}) button`);
  const { focus, chips } = await shows(tab, `${gone} taken away`, having(all, choices), all.length);
  same(tab, `focus and chips with ${gone} taken away`, [focus, chips.length], [next, inPanel.length]);
}

async function eachColumn(tab, all, before) {
  const heads = await tab.page.locator("thead th:has(button)").evaluateAll((all) => all.map((th) => th.textContent.trim()));
  const columns = Object.keys(all[0].keys).slice(-heads.length);
  same(tab, "numbers have a column", columns[0] === "number", all.some(({ keys }) => keys.number));
  const some = { status: all.find(({ status }) => status[0])?.status[0] };
  for (const [i, column] of columns.entries()) {
    for (const [direction, sign, state] of [["ascending", 1, column], ["descending", -1, `-${column}`]]) {
      await press(tab, `thead th:nth-child(${i + 1}) button`);
      await settles(tab, "order", state);
      const { sorted, groups, focus } = await shows(tab, `${column} ${direction}`, inOrder(all, column, sign), all.length);
      same(tab, `heads with ${column} ${direction}`, [sorted, groups, focus], [[`${heads[i]} ${direction}`], 0, undefined]);
    }
    await press(tab, `thead th:nth-child(${i + 1}) button`);
    await settles(tab, "order", "");
    same(tab, `the table after ${column}`, { ...(await view(tab)), focus: "" }, { ...before, focus: "" });
  }
  if (worthChoosing(all, "status").length) {
    await press(tab, "thead th:nth-last-child(5) button");
    await choose(tab, "status", some.status);
    await shows(tab, "some, by title", inOrder(having(all, some), "title", 1), all.length);
    await press(tab, "[data-do=reset]");
    await shows(tab, "order reset", all);
  }
}

/** A view can be sent: the address opened anew shows the same, and so does the file of it. */
async function travels(tab, all) {
  const by = CHOICES.findLast((each) => worthChoosing(all, each).length);
  const size = (value) => having(all, { [by]: value }).length;
  const choices = { [by]: worthChoosing(all, by).sort((a, b) => size(b) - size(a))[0], words: "e" };
  await choose(tab, by, choices[by]);
  await type(tab, choices.words);
  await press(tab, "thead th:nth-last-child(5) button");
  await press(tab, "thead th:nth-last-child(5) button");
  await settles(tab, "order", "-title");
  const expected = inOrder(having(all, choices), "title", -1);
  const sent = await shows(tab, "the view to send", expected, all.length);
  await isDownloaded(tab, expected);

  const address = tab.page.url();
  const other = await newPage(tab, address);
  same(other, `the view of ${new URL(address).hash}`, { ...(await view(other)), focus: "" }, { ...sent, focus: "" });
  same(other, "the table in sight", await other.page.evaluate(() => document.querySelector(".filters").getBoundingClientRect().top < innerHeight), true);
  await other.page.evaluate(() => (location.hash = "#ord=E&sorter=title&plan=borte"));
  await other.page.waitForFunction(() => document.querySelector("[aria-sort=ascending]"));
  await shows(other, "another address", inOrder(having(all, { words: "e" }), "title", 1), all.length);
  await other.page.evaluate(() => (location.hash = ""));
  await other.page.waitForFunction(() => !document.querySelector("[aria-sort]"));
  await shows(other, "the bare address", all);
  await other.page.close();
  await tab.page.bringToFront();
  await press(tab, "[data-do=reset]");
}

/** A place on the page stays a place: it is gone to, and what is chosen stays chosen. */
async function anchors(tab, all) {
  const other = await newPage(tab, `${tab.base}${tab.file}#alle_`);
  const top = await other.page.evaluate(() => document.getElementById("alle_").getBoundingClientRect().top);
  same(other, "#alle_ in sight", top >= 0 && top < 200, true);
  await shows(other, "#alle_", all);
  await type(other, "e");
  await other.page.evaluate(() => (location.hash = "#deler_"));
  await other.page.waitForFunction(() => document.querySelector(":target"));
  await shows(other, "a place gone to", having(all, { words: "e" }), all.length);
  await other.page.close();
  await tab.page.bringToFront();
}

/** The file has the rows shown, in their order, each to the letter as data/measures.csv has it. */
async function isDownloaded(tab, expected) {
  const { name, bytes } = await exported(tab);
  check(tab, "file", [
    name !== `${tab.file.replace(/\/index\.html$/, "").replaceAll("/", "-")}.csv` && `is called ${name}`,
    !bytes.startsWith("\ufeff") && "does not begin with a byte order mark",
    (!bytes.endsWith("\r\n") || /[^\r]\n/.test(bytes)) && "has a line that does not end in CRLF",
  ].filter(Boolean));
  const [heads, ...lines] = bytes.replace("\ufeff", "").split("\r\n").slice(0, -1);
  same(tab, "heads of the file", heads, sheet[0]);
  const urls = lines.map((line) => table(line)[0].at(-1));
  same(tab, "rows of the file", urls, expected.map(({ url }) => url));
  check(tab, "file", lines.flatMap((line, i) => (line === inSheet.get(urls[i]) ? [] : [`${line}, expected ${inSheet.get(urls[i])}`])));
}

async function exported(tab) {
  const [download] = await Promise.all([tab.page.waitForEvent("download"), press(tab, "[data-do=export]")]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path(), "utf8") };
}

/** Lines of a file with semicolons; none of those compared has a line break in a cell. */
function table(text) {
  const cells = /(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g;
  const line = (each) => [...`${each}`.matchAll(cells)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare);
  return text.replace("\ufeff", "").trimEnd().split("\r\n").map(line);
}

async function accessible(tab, colorScheme) {
  await tab.page.emulateMedia({ colorScheme });
  await type(tab, "e");
  await press(tab, "thead th:nth-last-child(5) button");
  await tab.page.evaluate(AXE);
  const { violations, incomplete } = await tab.page.evaluate(() => window.axe.run({ include: [[".filters"], ["[data-list]"]] }, { preload: false }));
  check(tab, `axe in ${colorScheme}`, [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`));
  await press(tab, "[data-do=reset]");
}

// --- other pages ------------------------------------------------------------------------------------------

/** A list of one status has the same script, and nothing to choose of what all its rows have in common. */
async function driveShortly(tab) {
  const { rows } = await view(tab);
  const all = rows.map((url) => measures.find((measure) => measure.url === url));
  for (const by of CHOICES) same(tab, `${by} can be chosen`, await tab.page.locator(`[data-by=${by}]`).count(), worthChoosing(all, by).length ? 1 : 0);
  await type(tab, "e");
  await shows(tab, "words", having(all, { words: "e" }), all.length);
  await isDownloaded(tab, having(all, { words: "e" }));
}

/** Where the list is not right below, the panel leads to it; the lists of what is late follow, and so do the squares. */
async function driveOther(tab) {
  const { rows } = await view(tab);
  const all = rows.map((url) => measures.find((measure) => measure.url === url));
  await press(tab, ".skip[href='#words_']");
  same(tab, "the second link", (await view(tab)).focus, "words_");
  await type(tab, "e");
  const expected = having(all, { words: "e" });
  await shows(tab, "words", expected, all.length);
  const late = await tab.page.locator("[data-late] th[scope=row] > a").evaluateAll((all) => all.map((a) => a.getAttribute("href").replace(/^(\.\.\/)+/, "")));
  same(tab, "late ones that are not shown", late.filter((url) => !expected.some((measure) => measure.url === url)), []);
  const squares = await tab.page.locator(".bar a").evaluateAll((all) => all.map((a) => [a.getAttribute("href").replace(/^(\.\.\/)+/, ""), a.matches(".out")]));
  same(tab, "squares", squares.filter(([url, isOut]) => all.some((measure) => measure.url === url) && isOut === expected.some((measure) => measure.url === url)), []);
  await isDownloaded(tab, expected);
  if (!(await tab.page.locator("[data-do=list]").count())) return;
  await press(tab, "[data-do=list]");
  same(tab, "the list in sight", await tab.page.evaluate(() => document.activeElement.matches("[data-list]") && document.activeElement.getBoundingClientRect().top < 200), true);
}

/** The index with each group fifty times, as text: as a long list is. */
function lengthened(html) {
  const [from, to] = [html.indexOf('<table class="stack measures'), html.indexOf("</table>") + "</table>".length];
  const [before, table, after] = [html.slice(0, from), html.slice(from, to), html.slice(to)];
  const body = (group) => group.replace(/<tr><td[^]*(?=<\/tbody>)/, (rows) => rows.repeat(Math.ceil(5_000 / measures.length)));
  return `${before}<noscript>${table.split(/(?<=<\/tbody>)/).map(body).join("")}</noscript>${after}`;
}

/** Sections fold, and a letter is answered at once. */
async function longList(tab) {
  const nodes = () => tab.page.evaluate(() => document.querySelectorAll("*").length);
  const all = Math.ceil(5_000 / measures.length) * measures.length;
  const { said, rows, groups } = await view(tab);
  same(tab, "rows at first", [rows.length, groups > 1, Number(said.match(/\d+/))], [0, true, all]);
  check(tab, "nodes", (await nodes()) < 15_000 ? [] : [`${await nodes()} at first`]);
  await press(tab, "[data-list] .group button");
  same(tab, "an opened section", [(await view(tab)).rows.length, await tab.page.locator("[data-list] .group button").first().getAttribute("aria-expanded")], [100, "true"]);
  await press(tab, "[data-list] td > button");
  same(tab, "more of it", (await view(tab)).rows.length, 200);
  const took = [];
  for (const words of ["e", "er", "ern"]) {
    await tab.page.evaluate(() => (window.longest = 0));
    await type(tab, words);
    took.push(await tab.page.evaluate(() => window.longest));
  }
  took.sort((a, b) => a - b);
  check(tab, "a letter", took[0] <= LETTER ? [] : [`${took} ms`]);
}

/** Runs in the page: how long what a timer starts has taken at most. */
function timed() {
  const { setTimeout } = window;
  window.longest = 0;
  window.setTimeout = (work, wait) =>
    setTimeout(() => {
      const start = performance.now();
      work();
      window.longest = Math.max(window.longest, performance.now() - start);
    }, wait);
}

/** The index with numbers, letters, formulas and days in its first rows that are easily got wrong. */
function awkward(html) {
  const rows = [["1.10", "Ål"], ["1.9", "Øl"], ["2", "Ærlig"], ["1.1", "=1+1"], ["10", "@a;b"], ["9", "- «to», sa &quot;han&quot;"]];
  const [before, after] = html.split('class="filters"');
  const number = '(<td class="nr">)[^<]*';
  const title = '(</td><th scope="row"[^>]*><a [^>]*>)[^<]*';
  const changed = after.replace(new RegExp(number + title, "g"), (row, start, middle) => {
    const [own, words] = rows.shift() ?? [];
    return words ? start + own + middle + words : row;
  });
  const days = changed.replace(/data-time="[^"]*"/, 'data-time="on-track 2030-12-31 2030-06-30 2030-01-01/2030-12-31 2029-01-01/"');
  return `${before}class="filters"${days}`;
}

async function awkwardRows(tab) {
  const titles = () => tab.page.locator(".flat tr:not([hidden]) > th").allTextContents();
  const among = (all, wanted) => all.filter((title) => wanted.includes(title));
  await press(tab, "thead th:nth-child(1) button");
  same(tab, "numbers as people read them", among(await titles(), ["=1+1", "Øl", "Ål", "Ærlig"]), ["=1+1", "Øl", "Ål", "Ærlig"]);
  await press(tab, "thead th:nth-child(2) button");
  same(tab, "letters in Norwegian order", among(await titles(), ["Ål", "Øl", "Ærlig"]), ["Ærlig", "Øl", "Ål"]);
  const { bytes } = await exported(tab);
  check(tab, "an open end has no last day", /;Innen fristen;2030-12-31;2030-06-30;[^;]*;2029-01-01;;/.test(bytes) ? [] : [bytes.slice(0, 300)]);
  check(tab, "formulas and numbers with a point are text", bytes.includes(";'1.1;'=1+1;") ? [] : [bytes.slice(0, 300)]);
  for (const [words, cells] of [["@a", [`10`, `'@a;b`]], ["sa han", ["9", `'- «to», sa "han"`]]]) {
    await type(tab, words);
    same(tab, `cells with «${words}»`, table((await exported(tab)).bytes)[1]?.slice(2, 4), cells);
  }
}

async function showsNoControl(tab) {
  const { controls, rows } = await tab.page.evaluate(inPage.inventory);
  same(tab, "controls", controls, []);
  check(tab, "rows", rows > measures.length ? [] : [`only ${rows}`]);
  same(tab, "places for the count", await tab.page.locator("[role=status]").count(), 1);
}
