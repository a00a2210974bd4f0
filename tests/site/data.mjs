// Checks the files for other systems: every JSON file by its JSON Schema (draft 2020-12, by ajv), the page that lists the files,
// each data/plans/ID.json against the lists and against itself, what follows from the days in them, and data/measures.csv as
// LibreOffice opens it for a Norwegian who changes nothing, every cell against data/measures.json.
//
//   node data.mjs OUT [--no-spreadsheet] [--binary BINARY]
//
// With the program it also builds a site whose numbers, titles and codes look like dates and formulas.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { parse } from "parse5";
import saxes from "saxes";
import { attr, deadlineOf, elements, endOf, listFiles, outputFolder, OVER, read, Tally, text } from "./lib.mjs";

const PAGE = "data/index.html";
const SHEET = "data/measures.csv";
const JSON_FILES = ["data/measures.json", "data/plans.json", "data/departments.json", "data/deadlines.json", "manifest.json"];
/** How many columns the sheet has, and the page whose choices have its words. */
const COLUMNS = 16;
const CHOICES = "status/index.html";
const STATUSES = ["done", "ongoing", "planned", "not-started", "closed", "stopped", "moved", "not-reported"];

/** What a Norwegian's LibreOffice knows of its user. */
const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item></oor:items>
`;

const out = outputFolder("data.mjs", " [--no-spreadsheet] [--binary BINARY]");
const binary = process.argv.includes("--binary") ? resolve(process.argv[process.argv.indexOf("--binary") + 1]) : null;
const tally = new Tally();

const planFiles = listFiles(out).filter((file) => /^data\/plans\/[^/]+\.json$/.test(file));
for (const file of [...JSON_FILES, ...planFiles]) tally.check(file, schemaFaults(file));
tally.check(PAGE, pageFaults());
const { measures, plans, departments, wholes } = dataOf(out);
tally.check("data/plans.json", [...missingPlans(), ...countFaults()]);
for (const plan of plans) if (wholes.has(plan.id)) tally.check(`data/plans/${plan.id}.json`, wholeFaults(plan, wholes.get(plan.id)));
tally.check("data/measures.json", timeFaults());
tally.check("data/departments.json", roleFaults());
if (!process.argv.includes("--no-spreadsheet")) spreadsheets();
tally.close();

// --- JSON Schema ----------------------------------------------------------------------------------------

function schemaOf(file) {
  return planFiles.includes(file) ? "data/schema/plan.json" : `data/schema/${posix.basename(file)}`;
}

function schemaFaults(file) {
  const path = schemaOf(file);
  if (!existsSync(join(out, path))) return [`${path} is missing`];
  const schema = JSON.parse(read(out, path));
  const faults = [...undescribed(schema, path)];
  if (schema.$schema !== "https://json-schema.org/draft/2020-12/schema") faults.push(`${path} is of ${schema.$schema}`);
  if (schema.$id !== undefined && !(/^https?:/.test(schema.$id) && schema.$id.endsWith(`/${path}`))) faults.push(`${path} has the $id ${schema.$id}`);
  // A key may come without the file ceasing to fit, but here each has to be described.
  for (const one of [schema, closed(structuredClone(schema))]) faults.push(...misfits(one, JSON.parse(read(out, file))));
  return [...new Set(faults)];
}

function misfits(schema, value) {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  ajv.addFormat("date", /^\d{4}-\d\d-\d\d$/);
  ajv.addFormat("uri-reference", (text) => !/\s/.test(text) && URL.canParse(text, "https://example.org/"));
  try {
    const validate = ajv.compile(schema);
    return validate(value) ? [] : validate.errors.slice(0, 5).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  } catch (error) {
    return [`the schema cannot be used: ${error.message}`];
  }
}

/** A schema that allows no key but those it describes. */
function closed(schema) {
  if (Array.isArray(schema)) schema.forEach(closed);
  else if (schema && typeof schema === "object") {
    if (schema.properties) schema.additionalProperties = false;
    Object.values(schema).forEach(closed);
  }
  return schema;
}

/** What stands in a schema without a description. */
function* undescribed(schema, at) {
  for (const [key, property] of Object.entries(schema?.properties ?? {})) {
    if (!property.description && !/\/status$/.test(at)) yield `${at}/${key} has no description`;
    yield* undescribed(property, `${at}/${key}`);
  }
  for (const [key, part] of Object.entries(schema?.$defs ?? {})) yield* undescribed(part, `${at}/${key}`);
  if (schema?.items) yield* undescribed(schema.items, at);
}

// --- the page -------------------------------------------------------------------------------------------

/** The page links every file that is offered, and nothing that is not there. */
function pageFaults() {
  if (!existsSync(join(out, PAGE))) return ["missing"];
  const files = listFiles(out);
  const main = [...elements(parse(read(out, PAGE).toString("utf8")))].find((e) => e.tagName === "main");
  const hrefs = [...elements(main)].filter((e) => e.tagName === "a").flatMap((a) => attr(a, "href") ?? []);
  const linked = hrefs.filter((href) => !/^[a-z]+:/i.test(href)).map((href) => posix.join(posix.dirname(PAGE), href.replace(/#.*/, "")));
  const isOffered = (file) => file === "data/README.txt" || /^(data|feeds)\/.*\.(json|csv|xml|ics)$/.test(file) || file === "manifest.json" || file === "SHA256SUMS" || /\/[a-z]+\.(csv|ics)$/.test(file);
  return [
    ...linked.filter((file) => !files.includes(file)).map((file) => `links ${file}, which is not there`),
    ...files.filter((file) => isOffered(file) && !linked.includes(file)).map((file) => `does not link ${file}`),
  ];
}

// --- what the files say together ------------------------------------------------------------------------

function dataOf(site) {
  const [measures, plans, departments] = ["measures", "plans", "departments"].map((name) => JSON.parse(read(site, `data/${name}.json`)));
  const here = plans.filter(({ id }) => existsSync(join(site, `data/plans/${id}.json`)));
  return { measures, plans, departments, wholes: new Map(here.map(({ id }) => [id, JSON.parse(read(site, `data/plans/${id}.json`))])) };
}

/** Nothing, or a fault that says where two things that should be the same differ. */
function same(what, actual, expected) {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value) ?? "undefined");
  if (is === should) return [];
  const at = Math.max(0, [...is].findIndex((letter, i) => letter !== should[i]) - 40);
  return [`${what}: …${is.slice(at, at + 160)}, expected …${should.slice(at, at + 160)}`];
}

/** Each plan has its file, each file is of a plan, and all are worked out for the same day. */
function missingPlans() {
  const expected = plans.map(({ id }) => `data/plans/${id}.json`);
  return [
    ...expected.filter((file) => !planFiles.includes(file)).map((file) => `${file} is missing`),
    ...planFiles.filter((file) => !expected.includes(file)).map((file) => `${file} is of no plan`),
    ...same("days that lateness is worked out for", [...new Set([...wholes.values()].map((whole) => whole.late_as_of))].length, Math.min(1, wholes.size)),
  ];
}

/** What plans.json counts is what measures.json lists. */
function countFaults() {
  return plans.flatMap((plan) => {
    const own = measures.filter((measure) => measure.plan === plan.id);
    const counts = STATUSES.map((status) => [status, own.filter((measure) => (measure.status ?? "not-reported") === status).length]);
    return [
      ...same(`measures of ${plan.id}`, plan.measures, own.length),
      ...same(`statuses of ${plan.id}`, Object.entries(plan.status), counts),
      ...same(`measures in sections of ${plan.id}`, plan.sections.map(({ id, measures: count }) => [id, count]), plan.sections.map(({ id }) => [id, own.filter(({ section }) => section === id).length])),
    ];
  });
}

/** A plan's own file says what the lists say of it, and nothing that does not follow from its parts. */
function wholeFaults(plan, whole) {
  const own = measures.filter((measure) => measure.plan === plan.id);
  const ids = (list) => list.map(({ id }) => id);
  const { spans = [] } = whole.period ?? {};
  const [from, to] = bounds(spans);
  const days = [...whole.measures.flatMap(({ ledger }) => ledger.map(({ date }) => date)), ...whole.reports.map(({ date }) => date)].filter((day) => day <= whole.late_as_of);
  return [
    ...["id", "title", "kind", "owner", "as_of", "url"].flatMap((key) => same(key, whole[key], plan[key])),
    ...same("period", spans.length > 0 ? { from, to } : null, plan.period),
    ...same("announced", whole.announced.measures, plan.announced),
    ...same("as_of", whole.as_of, days.sort().at(-1) ?? null),
    ...same("reports", whole.reports.map(({ date, url }) => ({ date, url })), plan.reports),
    ...same("sections", whole.sections.map(({ id, title, measures: { length }, url }) => ({ id, title, measures: length, url })), plan.sections),
    ...whole.sections.flatMap(({ id, measures: listed }) => same(`measures of ${id}`, listed, ids(own.filter(({ section }) => section === id)))),
    ...whole.sections.flatMap(({ id, also }) => same(`also in ${id}`, also, ids(own.filter(({ also_in }) => also_in.includes(id))))),
    ...same("measures", ids(whole.measures), ids(own)),
    ...whole.measures.flatMap((measure) => measureFaults(whole, measure, own.find(({ id }) => id === measure.id) ?? {})),
    ...same("numbers of goals", whole.goals.map(({ number }) => number), whole.goals.map((_, i) => i + 1)),
    ...whole.differences.flatMap((one) => differenceFaults(one, own)),
    ...lateFaults(whole.late, own),
  ];
}

/** A measure is as in measures.json, and its status is that of the one entry of its ledger that counts: one of the newest day. */
function measureFaults(whole, measure, listed) {
  const { id, ledger, goals } = measure;
  const dates = ledger.map(({ date }) => date);
  const counted = ledger.filter(({ counts }) => counts).map(({ date, status, status_label: label }) => [date, status, label]);
  return [
    ...same(`measure ${id}`, Object.fromEntries(Object.keys(listed).map((key) => [key, measure[key]])), listed),
    ...same(`what counts of ${id}`, counted, measure.status ? [[measure.status_date, measure.status, measure.status_label]] : []),
    ...same(`newest of ${id}`, dates.at(-1) ?? null, measure.status_date),
    ...same(`order of the ledger of ${id}`, dates, [...dates].sort()),
    ...(dates.some((day) => day > whole.late_as_of) ? [`${id} has an entry after ${whole.late_as_of}`] : []),
    ...goals.filter((goal) => !whole.goals[goal - 1]).map((goal) => `${id} serves goal ${goal}, which is not there`),
  ];
}

/** A difference is of a measure of the plan or of the plan, and at most one of its sides, which are several, is what counts. */
function differenceFaults({ measure, field, sides }, own) {
  const name = `difference of ${measure ?? "the plan"} in ${field}`;
  const isKnown = measure === null || own.some(({ plan, id }) => measure === `${plan}/${id}`);
  const counts = sides.filter((side) => side.counts).length;
  return [!isKnown && `${name}: no such measure`, sides.length < 2 && `${name}: ${sides.length} side`, counts > 1 && `${name}: ${counts} sides count`].filter(Boolean);
}

/** What is late is what the measures and milestones say of themselves, the one that ended first before others. */
function lateFaults(late, own) {
  const byEnd = (list) => list.map((one, at) => ({ ...one, at })).sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.at - b.at));
  const ids = (lateness) => byEnd(own.filter((one) => one.lateness === lateness).map(({ id, when }) => ({ id, end: endOf(when) }))).map(({ id }) => id);
  const all = own.flatMap(({ id, milestones }) => milestones.map(({ title, due, state }) => ({ id, title, state, end: endOf(due) })));
  const reached = (state) => byEnd(all.filter((one) => one.state === state)).map(({ id, title }) => ({ measure: id, title }));
  return [
    ...["overdue", "unknown", "passed"].flatMap((lateness) => same(`late: ${lateness}`, late[lateness], ids(lateness))),
    ...["overdue", "unconfirmed"].flatMap((state) => same(`late: milestones ${state}`, late[`milestones_${state}`], reached(state))),
  ];
}

/** Lateness and states follow from days, statuses and the as-of date (DESIGN.md, «Lateness», «Milestones»). */
function timeFaults() {
  return measures.flatMap((measure) => {
    const asOf = wholes.get(measure.plan)?.late_as_of ?? null;
    const id = `${measure.plan}/${measure.id}`;
    return [
      ...same(`lateness of ${id}`, measure.lateness, latenessOf(measure, asOf)),
      ...same(`parts of ${id}`, (measure.when?.parts ?? []).map(({ label, text }) => (label ? `${label}: ${text}` : text)), partsOnPage(measure)),
      ...measure.milestones.flatMap((one) => same(`state of ${id}, ${one.title}`, one.state, stateOf(one, measure, asOf))),
    ];
  });
}

function latenessOf(measure, asOf) {
  const { when, status, status_date: reported } = measure;
  const [end, deadline] = [endOf(when), deadlineOf(when)];
  if (OVER.includes(status) || !end || !asOf) return null;
  if (end >= asOf) return "on-track";
  if (!deadline) return "passed";
  return reported && reported > deadline ? "overdue" : "unknown";
}

/** The parts of a measure's time as its page has them. */
function partsOnPage({ when, url }) {
  if (!when) return [];
  const head = [...elements(parse(read(out, url).toString("utf8")))].find((e) => e.tagName === "dt" && text(e) === "Når");
  return [...elements(head?.parentNode)].filter((e) => e.tagName === "li").map(text);
}

function stateOf({ due, done }, { status, status_date: reported }, asOf) {
  if (done) return "reached";
  if (!due || due.spans.length === 0) return "undated";
  const [end, deadline] = [endOf(due), deadlineOf(due)];
  if (!end || !asOf || end >= asOf) return "coming";
  if (!deadline) return "passed";
  return reported && reported > deadline && !OVER.includes(status) ? "overdue" : "unconfirmed";
}

/** A department has the measures that name it, under the role they give it. */
function roleFaults() {
  const named = (code, wanted) => measures.filter(({ responsible }) => responsible.some(({ department, role }) => department === code && role === wanted));
  return departments.flatMap((department) =>
    ["lead", "shared", "contributor"].flatMap((role) => same(`${role} of ${department.code}`, department[role], named(department.code, role).map(({ plan, id }) => `${plan}/${id}`))),
  );
}

/** The first and the last day of spans, null where one is open. */
function bounds(spans) {
  const [froms, tos] = ["from", "to"].map((end) => spans.map((span) => span[end])).map((days) => (days.includes(null) ? [] : days.sort()));
  return [froms[0] ?? null, tos.at(-1) ?? null];
}

// --- LibreOffice ----------------------------------------------------------------------------------------

/** A site whose words look like dates, numbers and formulas, and hold what separates cells. */
function oddSite() {
  const numbers = ["1", "1.10", "1.1", "3a", "1-2", "007", "1e5", "1,5", "12:30", "2026-06", "50%"];
  const measures = numbers.map((number, i) => [
    `content/plans/p/${i + 1}-m.md`,
    `---\nnumber: "${number}"\ntitle: ${JSON.stringify(["Æøå, Ærøskøbing; «sitat» og \"sitat\"", "=1+1", "2026", "1.5"][i] ?? `Tiltak ${i}`)}\nresponsible: [A1, B2]\nwhen: ${["1.6.2026", "juni 2026", "2026-06", "innen 2026"][i % 4]}\nstatus: [{date: 2026-02-01, status: Planlagt}]\n---\n`,
  ]);
  const departments = ["A1", "B2"].map((code) => [`content/departments/${code.toLowerCase()}.md`, `---\ncode: ${code}\nname: Enhet ${code}\nkind: agency\n---\n`]);
  return { "content/site.yaml": "title: Planer\n", "content/plans/p/plan.md": '---\ntitle: "1.10"\nkind: action-plan\n---\n', ...Object.fromEntries([...departments, ...measures]) };
}

function spreadsheets() {
  const folder = mkdtempSync(join(tmpdir(), "planverk-data-"));
  try {
    const sites = [out, ...(binary ? [build(join(folder, "odd"))] : [])].filter(Boolean);
    // As LibreOffice is when nobody has changed it (DetectSpecialNumbers is off), and guessing as much as it can, as Excel does.
    for (const guesses of [false, true]) {
      const sheets = opened(sites.map((site) => join(site, SHEET)), folder, guesses);
      sites.forEach((site, i) => tally.check(`${SHEET}${i ? " (odd site)" : ""}${guesses ? " (guessing)" : ""}`, sheets ? sheetFaults(site, sheets[i]) : ["LibreOffice did not open it"]));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(root) {
  for (const [path, text] of Object.entries(oddSite())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { status, stderr } = spawnSync(binary, ["build", "-q", "-r", root], { encoding: "utf8" });
  tally.check("the odd site", status === 0 ? [] : [stderr]);
  return status === 0 ? join(root, "public") : null;
}

/** Sheets as rows of cells, opened with a new Norwegian profile. */
function opened(files, folder, guesses) {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), LOCALE);
  const copies = files.map((file, i) => join(folder, `${i}.csv`));
  copies.forEach((copy, i) => writeFileSync(copy, readFileSync(files[i])));
  // Separators, quotes, UTF-8 (which the byte order mark tells), from line 1, the profile's language, quoted cells as others.
  const filter = `--infilter=CSV:44/59/9,34,76,1,,0,false,${guesses}`;
  const { error, status } = spawnSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless", filter, "--convert-to", "fods", "--outdir", folder, ...copies], { encoding: "utf8", timeout: 120_000 });
  const made = copies.map((copy) => join(folder, basename(copy).replace(".csv", ".fods")));
  if (error || status !== 0 || !made.every(existsSync)) return null;
  return made.map((path) => {
    const rows = rowsOf(readFileSync(path, "utf8"));
    rmSync(path);
    return rows;
  });
}

/** The rows of a flat OpenDocument spreadsheet: cells as {type, value, formula}, none empty at the end. */
function rowsOf(text) {
  const rows = [];
  const parser = new saxes.SaxesParser();
  let cell = null;
  let isText = false;
  parser.on("opentag", ({ name, attributes: a }) => {
    if (name === "text:p") isText = true;
    if (name === "table:table-row") rows.push([]);
    if (name !== "table:table-cell") return;
    const type = a["office:value-type"] ?? "";
    cell = { type, formula: "table:formula" in a, value: a["office:value"] ?? a["office:date-value"] ?? "" };
    const times = Number(a["table:number-columns-repeated"] ?? 1);
    if (type || times < 100) for (let i = 0; i < times; i += 1) rows.at(-1).push(cell);
  });
  parser.on("text", (words) => {
    if (isText && cell?.type === "string") cell.value += words;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "text:p") isText = false;
    if (name === "table:table-cell") cell = null;
  });
  parser.write(text).close();
  for (const row of rows) while (row.length > 0 && row.at(-1).type === "") row.pop();
  while (rows.length > 0 && rows.at(-1).length === 0) rows.pop();
  return rows;
}

function sheetFaults(site, [heads = [], ...rows]) {
  const data = dataOf(site);
  const said = wordsOf(site);
  const faults = [];
  if (heads.length !== COLUMNS) faults.push(`${heads.length} columns, expected ${COLUMNS}`);
  faults.push(...same("heads", heads.map(({ value }) => value), said.heads));
  if (rows.length !== data.measures.length) faults.push(`${rows.length} rows, measures.json has ${data.measures.length}`);
  for (const [i, measure] of data.measures.entries()) {
    if (rows[i]) faults.push(...rowFaults(cellsOf(site, data, said, measure), rows[i]).map((fault) => `row ${i + 2}: ${fault}`));
  }
  return faults.length > 20 ? [...faults.slice(0, 20), `and ${faults.length - 20} more`] : faults;
}

/** The sheet's words for what the data have identifiers for, as readers choose among them: its heads, and each lateness and status. */
function wordsOf(site) {
  const all = [...elements(parse(read(site, CHOICES).toString("utf8")))];
  const choices = (by) => new Map([...elements(all.find((e) => attr(e, "data-by") === by))].filter((e) => e.tagName === "option").map((e) => [attr(e, "value"), text(e)]));
  return { heads: attr(all.find((e) => attr(e, "data-heads")), "data-heads").split(";"), lateness: choices("lateness"), status: choices("status") };
}

/** What each cell of a measure has to hold: text, a day, or the words of a time. */
function cellsOf(site, { plans, wholes }, said, measure) {
  const plan = plans.find(({ id }) => id === measure.plan);
  const section = plan.sections.find(({ id }) => id === measure.section);
  const codes = (contributes) => measure.responsible.filter(({ role }) => (role === "contributor") === contributes).map(({ department }) => department).join(", ");
  const deadline = deadlineOf(measure.when);
  const [from, to] = bounds(measure.when?.spans ?? []);
  const lateness = measure.lateness === "on-track" && !deadline ? "ahead" : measure.lateness;
  const words = (text) => ({ text: text ?? "" });
  return [
    words(wholes.get(plan.id).short_title ?? plan.title), words(`${plan.id}/${measure.id}`), words(measure.number), words(measure.title), words(section?.title), words(codes(false)), words(codes(true)),
    words(measure.status_label ?? said.status.get("not-reported")), { day: measure.status_date }, words(lateness && said.lateness.get(lateness)), { day: deadline }, { day: measure.next_deadline },
    { text: measure.when?.text ?? "", spans: measure.when?.spans ?? [] }, { day: from }, { day: to }, words(measure.url),
  ];
}

function rowFaults(cells, row) {
  const faults = [];
  if (row.length !== cells.length) faults.push(`${row.length} columns, expected ${cells.length}`);
  if (row.some((one) => one.formula)) faults.push("a formula");
  for (const [at, cell] of cells.entries()) {
    const { type, value } = row[at] ?? { type: "", value: "" };
    if (!holds(cell, type, value)) faults.push(`column ${at + 1} is ${type || "empty"} «${value}», expected «${cell.text ?? cell.day ?? ""}»`);
  }
  return faults;
}

/** A day is a day. A whole number may be one; any other text is text, with an apostrophe where a spreadsheet would take it for something else. Words for a time may be read as the day that they begin. */
function holds({ text: words, day, spans }, type, value) {
  if (!(words ?? day)) return type === "";
  if (day) return type === "date" && value === day;
  if (spans && type === "date") return spans.some(({ from }) => value === from);
  if (/^(0|[1-9]\d{0,14})$/.test(words)) return type === "float" && value === words;
  return type === "string" && [words, ...(spans ? [] : [`'${words}`])].includes(value);
}
