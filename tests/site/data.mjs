// Checks the files for other systems: every JSON file by its JSON Schema (draft 2020-12, by ajv), the page that lists the files,
// and data/measures.csv as LibreOffice opens it for a Norwegian who changes nothing, against data/measures.json.
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
import { listFiles, outputFolder, read, Tally } from "./lib.mjs";

const PAGE = "data/index.html";
const SHEET = "data/measures.csv";
const JSON_FILES = ["data/measures.json", "data/plans.json", "data/departments.json", "manifest.json"];
/** Columns of the sheet by place, and how many there are. */
const [ID, NUMBER, TITLE, STATUS_DATE, FROM, TO, COLUMNS] = [1, 2, 3, 8, 11, 12, 14];

/** What a Norwegian's LibreOffice knows of its user. */
const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item></oor:items>
`;

const out = outputFolder("data.mjs", " [--no-spreadsheet] [--binary BINARY]");
const binary = process.argv.includes("--binary") ? resolve(process.argv[process.argv.indexOf("--binary") + 1]) : null;
const tally = new Tally();

for (const file of JSON_FILES) tally.check(file, schemaFaults(file));
tally.check(PAGE, pageFaults());
if (!process.argv.includes("--no-spreadsheet")) spreadsheets();
tally.close();

// --- JSON Schema ----------------------------------------------------------------------------------------

function schemaOf(file) {
  return `data/schema/${posix.basename(file)}`;
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
  const hrefs = [...elements(main)].filter((e) => e.tagName === "a").flatMap((a) => a.attrs.find((one) => one.name === "href")?.value ?? []);
  const linked = hrefs.filter((href) => !/^[a-z]+:/i.test(href)).map((href) => posix.join(posix.dirname(PAGE), href.replace(/#.*/, "")));
  const isOffered = (file) => file === "data/README.txt" || /^(data|feeds)\/.*\.(json|csv|xml|ics)$/.test(file) || file === "manifest.json" || /\/[a-z]+\.(csv|ics)$/.test(file);
  return [
    ...linked.filter((file) => !files.includes(file)).map((file) => `links ${file}, which is not there`),
    ...files.filter((file) => isOffered(file) && !linked.includes(file)).map((file) => `does not link ${file}`),
  ];
}

function* elements(node) {
  for (const child of node?.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
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
  const measures = JSON.parse(read(site, "data/measures.json"));
  const faults = [];
  if (heads.length !== COLUMNS) faults.push(`${heads.length} columns, expected ${COLUMNS}`);
  if (rows.length !== measures.length) faults.push(`${rows.length} rows, measures.json has ${measures.length}`);
  for (const [i, measure] of measures.entries()) {
    if (rows[i]) faults.push(...rowFaults(measure, rows[i]).map((fault) => `row ${i + 2}: ${fault}`));
  }
  return faults.length > 20 ? [...faults.slice(0, 20), `and ${faults.length - 20} more`] : faults;
}

function rowFaults(measure, row) {
  const faults = [];
  const cell = (at) => row[at] ?? { type: "", value: "", formula: false };
  if (row.length !== COLUMNS) faults.push(`${row.length} columns, expected ${COLUMNS}`);
  if (row.some((one) => one.formula)) faults.push("a formula");
  const spans = measure.when?.spans ?? [];
  const ends = (which) => spans.map((span) => span[which]);
  const [from, to] = [ends("from"), ends("to")].map((days) => (days.includes(null) ? [] : days.sort()));
  const days = [[STATUS_DATE, measure.status_date], [FROM, from[0]], [TO, to.at(-1)]];
  for (const [at, day] of days) {
    const { type, value } = cell(at);
    if (day ? type !== "date" || value !== day : type !== "") faults.push(`column ${at + 1} is ${type || "empty"} ${value}, expected ${day ?? "nothing"}`);
  }
  for (const [at, text] of [[ID, `${measure.plan}/${measure.id}`], [NUMBER, measure.number ?? ""], [TITLE, measure.title]]) {
    const { type, value } = cell(at);
    // A whole number may be one; anything else is text, with an apostrophe where a spreadsheet would take it for something else.
    const isNumber = /^(0|[1-9]\d{0,14})$/.test(text);
    const isRight = text === "" ? type === "" : isNumber ? type === "float" && value === text : type === "string" && [text, `'${text}`].includes(value);
    if (!isRight) faults.push(`column ${at + 1} is ${type || "empty"} «${value}», expected «${text}»`);
  }
  return faults;
}
