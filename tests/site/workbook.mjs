// Checks the workbooks that departments fill in, as they go round by mail: each part by the schemas of ECMA-376, in every format of
// Excel since 2007; opened and saved by LibreOffice as .xlsx and .ods, which writes every part anew. What LibreOffice has saved still
// has its hidden sheet, its lists and its locks; untouched it changes no byte of the site, and what was filled in is all that it changes.
//
//   node workbook.mjs BINARY
//
// The schemas are those of openxml-audit (requirements.txt), which is put beside this file, in .venv, where it is missing.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { listFiles, Tally } from "./lib.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const VENV = join(HERE, ".venv");
const VALIDATOR = join(VENV, "bin", "openxml-audit");
const FORMATS = ["office2007", "office2010", "office2013", "office2016", "office2019", "office2021", "microsoft365"];
/** A part of a workbook, what is written in it, and what the schemas say of that: that they are read at all. */
const BROKEN = [
  ["xl/worksheets/sheet1.xml", (xml) => xml.replace(/(<sheetProtection[^>]*\/>)(.*?)(<dataValidations)/s, "$2$1$3"), /sheetProtection/],
  ["xl/worksheets/sheet1.xml", (xml) => xml.replace("<sheetData>", "<sheetDatum/><sheetData>"), /sheetDatum/],
  ["xl/workbook.xml", (xml) => xml.replace('state="hidden"', 'state="away"'), /'away'/],
  ["xl/styles.xml", (xml) => xml.replace('rgb="', 'rgb="X'), /rgb/],
];
const DAY = "2026-06-01";
const STATUS = "Stanset";
/** What a Norwegian's LibreOffice knows of its user. */
const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item></oor:items>
`;

const binary = process.argv[2] && resolve(process.argv[2]);
if (!binary) {
  console.error("usage: node workbook.mjs BINARY");
  process.exit(2);
}
const tally = new Tally();
const folder = mkdtempSync(join(tmpdir(), "planverk-workbook-"));
try {
  install();
  const site = join(folder, "site");
  for (const part of ["content", "themes"]) if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(site, part), { recursive: true });
  const sent = sentOut(site);
  const faults = schemaFaults(dirname(sent[0]));
  for (const file of sent) tally.check(basename(file), faults.get(basename(file)) ?? ["was not read"]);
  tally.check("the schemas", unseen(sent[0]));
  round(site, sent);
} finally {
  rmSync(folder, { recursive: true });
}
tally.close();

function install() {
  if (existsSync(VALIDATOR)) return;
  for (const [command, ...args] of [["python3", "-m", "venv", VENV], [join(VENV, "bin", "pip"), "install", "-q", "-r", join(HERE, "requirements.txt")]]) {
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command}: ${stderr}`);
  }
}

function planverk(site, ...args) {
  const { status, stdout, stderr } = spawnSync(binary, [...args, "-r", site], { encoding: "utf8", cwd: folder });
  return { status, said: stdout + stderr };
}

/** The workbooks of a round, one for each department, and one of all measures. */
function sentOut(site) {
  const each = join(folder, "ut");
  const all = join(each, "alle.xlsx");
  const made = [planverk(site, "export", "xlsx", "--each", "--report", DAY, "-o", each), planverk(site, "export", "xlsx", "--report", DAY, "-o", all)];
  for (const { status, said } of made) tally.check("export", status === 0 ? [] : [said]);
  return [all, ...listFiles(each).map((name) => join(each, name)).filter((file) => file !== all)];
}

// --- the schemas ----------------------------------------------------------------------------------------

/** What the schemas say of each workbook of a folder, by its name. */
function schemaFaults(of) {
  const faults = new Map();
  for (const format of FORMATS) {
    const { stdout } = spawnSync(VALIDATOR, ["--format", format, "--output", "json", "--max-errors", "0", "--recursive", of], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    for (const { file, valid, errors } of JSON.parse(stdout)) {
      const said = errors.map((error) => `${format}: ${error.part_uri ?? ""} ${error.description}`).slice(0, 5);
      const name = basename(file);
      faults.set(name, [...(faults.get(name) ?? []), ...said, ...(valid || said.length > 0 ? [] : [`${format}: not valid`])]);
    }
  }
  return faults;
}

/** Which faults put into a workbook are not seen. */
function unseen(file) {
  const broken = join(folder, "broken");
  const vain = [];
  mkdirSync(broken);
  for (const [at, [part, change]] of BROKEN.entries()) {
    const parts = join(folder, `parts-${at}`);
    unpacked(file, parts);
    const xml = readFileSync(join(parts, part), "utf8");
    const changed = change(xml);
    if (changed === xml) vain.push(`${part} was not changed`);
    writeFileSync(join(parts, part), changed);
    packed(parts, join(broken, `${at}.xlsx`));
  }
  const faults = schemaFaults(broken);
  const missed = BROKEN.flatMap(([part, , expected], at) => {
    const said = (faults.get(`${at}.xlsx`) ?? []).join("\n");
    return expected.test(said) ? [] : [`${part}: ${expected} was not seen, but ${said || "nothing"}`];
  });
  return [...vain, ...missed];
}

function unpacked(file, into) {
  python("import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])", file, into);
}

function packed(from, file) {
  python("import os, sys, zipfile\nwith zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED) as z:\n for d, _, names in os.walk(sys.argv[1]):\n  for n in names:\n   p = os.path.join(d, n); z.write(p, os.path.relpath(p, sys.argv[1]))", from, file);
}

function python(code, ...args) {
  const { status, stderr } = spawnSync(join(VENV, "bin", "python"), ["-c", code, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

// --- LibreOffice ----------------------------------------------------------------------------------------

/** Files as LibreOffice saves them in another format, beside each other in a folder of that format's name. */
function saved(files, format, name) {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  if (!existsSync(join(profile, "user", "registrymodifications.xcu"))) writeFileSync(join(profile, "user", "registrymodifications.xcu"), LOCALE);
  const into = join(folder, name);
  const run = spawnSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless", "--convert-to", format, "--outdir", into, ...files], { encoding: "utf8", timeout: 240_000 });
  const ending = format.split(":")[0];
  const made = files.map((file) => join(into, basename(file).replace(/\.\w+$/, `.${ending}`)));
  const missing = made.filter((file) => !existsSync(file));
  tally.check(name, missing.map((file) => `LibreOffice did not save ${basename(file)}: ${run.stderr}`));
  return made.filter(existsSync);
}

function round(site, sent) {
  const untouched = contents(site);
  for (const format of ["xlsx", "ods"]) {
    const files = saved(sent, format, `${format}-saved`);
    const { status, said } = planverk(site, "import", ...files, "--report", DAY, "--yes");
    tally.check(`untouched, saved as .${format}`, [...(status === 0 ? [] : [said]), ...differing(untouched, contents(site)), ...(/Ingenting å skrive/.test(said) ? [] : [said])]);
    tally.check(`kept in .${format}`, files.length > 0 ? lost(files[0], format) : ["nothing was saved"]);
  }
  // Filled in as LibreOffice itself has it, and saved once more.
  const [flat] = saved([sent[0]], "fods", "flat");
  if (!flat) return;
  const { xml, id } = filledIn(readFileSync(flat, "utf8"));
  writeFileSync(flat, xml);
  for (const format of ["xlsx", "ods"]) {
    const [file] = saved([flat], format, `${format}-filled`);
    if (!file) continue;
    const before = contents(site);
    const dry = planverk(site, "import", file, "--dry-run");
    const { status, said } = planverk(site, "import", file, "--yes");
    const changed = differing(before, contents(site));
    const own = changed.filter((name) => readFileSync(join(site, name), "utf8").includes(`{date: ${DAY}, status: ${STATUS}`) || readFileSync(join(site, name), "utf8").includes(`status: ${STATUS}`));
    tally.check(`one status filled in, saved as .${format}`, [
      ...(status === 0 && dry.said.includes(`${id} `) ? [] : [dry.said, said]),
      ...(changed.length === 1 && own.length === 1 ? [] : [`changed: ${changed.join(", ") || "nothing"}`]),
    ]);
    const again = planverk(site, "import", file, "--yes");
    tally.check(`the same again, .${format}`, /Ingenting å skrive/.test(again.said) ? [] : [again.said]);
    for (const name of changed) cpSync(join(ROOT, name), join(site, name));
  }
}

/** The files of a site with their hashes. */
function contents(site) {
  return new Map(listFiles(site).map((name) => [name, createHash("sha256").update(readFileSync(join(site, name))).digest("hex")]));
}

function differing(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
}

/** What LibreOffice has not kept of a workbook: the hidden sheet, the list of statuses, the locks and the open cells. */
function lost(file, format) {
  const parts = `${file}-parts`;
  unpacked(file, parts);
  const has = (part, pattern) => pattern.test(readFileSync(join(parts, part), "utf8"));
  const wanted = {
    xlsx: [
      ["the hidden sheet", "xl/workbook.xml", /<sheet name="planverk"[^>]*state="hidden"/],
      ["the list of statuses", "xl/worksheets/sheet1.xml", /<dataValidation [^>]*type="list"[^>]*>.*planverk/s],
      ["the lock", "xl/worksheets/sheet1.xml", /<sheetProtection [^>]*sheet="(true|1)"/],
      ["the open cells", "xl/styles.xml", /<protection locked="(false|0)"/],
      ["the filter", "xl/worksheets/sheet1.xml", /<autoFilter /],
    ],
    ods: [
      ["the hidden sheet", "content.xml", /table:name="planverk"/],
      ["a sheet that is not shown", "content.xml", /table:display="false"/],
      ["the list of statuses", "content.xml", /table:content-validation [^>]*table:condition="[^"]*cell-content-is-in-list\([^"]*planverk/],
      ["the lock", "content.xml", /<table:table [^>]*table:name="Tiltak"[^>]*table:protected="true"/],
      ["the open cells", "content.xml", /style:cell-protect="none"/],
    ],
  };
  return wanted[format].filter(([, part, pattern]) => !has(part, pattern)).map(([what]) => `${what} is lost`);
}

/** A flat OpenDocument with a status in the first row of its first sheet that has none, and the measure of it. */
function filledIn(xml) {
  const start = xml.indexOf("<table:table ");
  const rows = [...xml.slice(start).matchAll(/<table:table-row[ >].*?<\/table:table-row>/gs)];
  const cellsOf = (row) => [...row.matchAll(/<table:table-cell(?: [^>]*)?(?:\/>|>.*?<\/table:table-cell>)/gs)].flatMap((match) => {
    const times = Number(/number-columns-repeated="(\d+)"/.exec(match[0])?.[1] ?? 1);
    return Array.from({ length: Math.min(times, 50) }, () => ({ text: match[0].replace(/<[^>]*>/g, "").trim(), written: match[0], at: match.index, times }));
  });
  const heads = cellsOf(rows[0][0]).map(({ text }) => text);
  const place = heads.indexOf("Status");
  const row = rows[1];
  const cells = cellsOf(row[0]);
  const cell = cells[place];
  const first = cells.findIndex(({ at }) => at === cell.at);
  const style = /table:style-name="[^"]*"/.exec(cell.written)?.[0] ?? "";
  const blank = (count) => (count > 0 ? `<table:table-cell ${style} table:number-columns-repeated="${count}"/>` : "");
  const filled = `${blank(place - first)}<table:table-cell ${style} office:value-type="string"><text:p>${STATUS}</text:p></table:table-cell>${blank(first + cell.times - place - 1)}`;
  const at = start + row.index + cell.at;
  return { xml: xml.slice(0, at) + filled + xml.slice(at + cell.written.length), id: cells[heads.indexOf("Id")].text };
}
