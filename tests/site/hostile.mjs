// Checks that nothing an editor writes runs in a reader's browser or tells of what is outside the site.
//
//   node hostile.mjs BINARY OUT       OUT: an empty folder, for the site that is left of hostile.json
//
// The vectors of hostile.json stand in every field, text and file of a site that allows HTML. What the program refuses is
// taken away, file by file, and the rest is built and opened without any policy: each vector is refused or harmless.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { inTabs, launch, openWay, WIDE } from "./chrome.mjs";
import { SaxesParser } from "saxes";
import { isPage, listFiles, read, Tally } from "./lib.mjs";
import { TYPES } from "./server.mjs";

const [binary, out] = process.argv.slice(2).map((path) => resolve(path));
if (!out) {
  console.error("usage: node hostile.mjs BINARY OUT");
  process.exit(2);
}
const vectors = JSON.parse(readFileSync(new URL("hostile.json", import.meta.url), "utf8"));
const CANARY = "kanarifugl-4711";
const ROUNDS = 8;
/** How many vectors Chromium runs by themselves where nobody stops them; the others want a hand or another browser. */
const ALIVE = { html: 30, files: 12 };

const tally = new Tally();
const scratch = mkdtempSync(join(tmpdir(), "planverk-hostile-"));
const site = join(scratch, "site");

const put = (path, text) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
/** A file with front matter: JSON is YAML. */
const doc = (path, keys, body = "") =>
  put(`content/${path}.md`, `---\n${Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join("")}---\n${body}\n`);

// --- the site -------------------------------------------------------------------------------------------

function writeSite() {
  const { text } = vectors;
  // A carriage return is refused wherever it stands, and what names many vectors at once is to be built.
  const calm = text.filter((vector) => !vector.includes("\r"));
  const rules = { "nobody-responsible": "off" };
  const statuses = Object.fromEntries(text.slice(0, 20).map((vector) => [vector, "ongoing"]));
  const settings = { title: text.slice(0, 3).join(" "), contact: calm.join(" "), licence: text[1], unsafe_html: true, rules, statuses };
  put("content/site.yaml", Object.entries(settings).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join(""));
  text.forEach((vector, i) => {
    doc(`departments/e${i}`, { code: `E${i}`, name: vector, kind: "team", short: vector, formerly: [{ code: "X", name: vector, until: "2024-01-01" }] });
    doc(`pages/tekst-${i}`, { title: vector });
    doc(`plans/p/${i + 1}-del-${i}/section`, { title: vector, lead: vector });
    doc(`plans/p/${i + 1}-del-${i}/${i + 1}-t`, measure(vector, i), `Se [[1]] og \`${vector.replaceAll("`", "")}\`.`);
  });
  doc("plans/p/plan", {
    title: calm.join(" "), short_title: text[6], kind: "action-plan", period: "2024–2027", owner: "E1", goals: text.slice(0, 40),
    publication: { code: text[1], url: "https://example.org/" },
  });
  doc("plans/p/reports/2025-06-01", { title: calm.join(" "), date: "2025-06-01", declares: { items: calm.map(item) } });
  const body = (group, i, markdown) => doc(`pages/${group}-${i}`, { title: "x" }, markdown);
  vectors.html.forEach((vector, i) => body("html", i, `Foran\n\n${vector}\n\nEtter ${vector.replaceAll("\n", " ")} slutt`));
  vectors.markdown.forEach((vector, i) => body("markdown", i, vector));
  vectors.address.forEach((vector, i) => {
    const forms = [`[x](${vector})`, `[x](<${vector}>)`, `![x](<${vector}>)`, `<${vector}>`, `[x][y]\n\n[y]: <${vector}>`, `<a href="${vector}">x</a>`, `<a href='${vector}'>x</a>`, `<img src="${vector}">`];
    forms.forEach((form, n) => body(`address-${n}`, i, form));
    doc(`plans/p/url-${i}`, { title: "x", links: [{ title: "x", url: vector }] });
    doc(`departments/u${i}`, { code: `U${i}`, name: `Navn ${i}`, kind: "team", url: vector });
  });
  vectors.files.forEach(([name, content], i) => {
    put(`content/static/f/${name}`, content);
    put(`content/pages/vedlegg-${i}/${name}`, content);
    doc(`pages/vedlegg-${i}`, { title: "x" });
    doc(`pages/vedlegg-${i}/side`, { title: "x" }, `[x](${name})\n`);
  });
  vectors.names.forEach((name, i) => {
    put(`content/static/n/${name}`, "x");
    put(`content/pages/navn-${i}/${name}.txt`, "x");
    doc(`pages/navn-${i}`, { title: "x" });
    doc(`pages/navn-${i}/side`, { title: "x" }, `[x](<${name.replace(/[<>]/g, "\\$&")}.txt>)\n`);
    doc(`pages/navn-${i}/${name}`, { title: "x" });
    doc(`plans/p/${name}`, { title: "x" });
    doc(`departments/${name}`, { code: name, name, kind: "team" });
  });
  outside();
}

function measure(vector, i) {
  return {
    number: String(i + 1), title: vector, responsible: [`E${i}`, { department: "E2", role: "contributor" }], others: true, when: "innen 2026", goals: [1], tags: [vector],
    status: [{ date: "2025-06-01", status: "ongoing", source: vector, note: vector }, { date: "2025-06-01", status: "done", source: vector, note: vector }],
    milestones: [{ title: vector, due: "2026-06-01" }],
    indicators: [{ title: vector, unit: vector, baseline: vector, target: vector, values: [{ date: "2025", value: vector }] }],
    funding: [{ amount: 1, note: vector }], links: [{ title: vector, url: "https://example.org/" }],
  };
}

const item = (vector, i) => ({ measure: String(i + 1), title: vector, responsible: vector, status: "done", period: vector, source: vector });

/** What is not the site's, and ways to it. */
function outside() {
  writeFileSync(join(scratch, "secret.txt"), `---\ntitle: ${CANARY}\n---\n${CANARY}\n`);
  mkdirSync(join(scratch, "secret"));
  writeFileSync(join(scratch, "secret", "x.txt"), CANARY);
  for (const path of ["static/hemmelig.txt", "pages/hemmelig.md", "plans/p/hemmelig.md"]) symlinkSync(join(scratch, "secret.txt"), join(site, "content", path));
  symlinkSync("../../../secret", join(site, "content/static/mappe"));
}

// --- what is left of it ---------------------------------------------------------------------------------

const environment = { ...process.env, PLANVERK_HOSTILE: CANARY };

/** Takes away what is refused until the rest is built; the refused files. */
function build() {
  const refused = new Set();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { status, stdout, stderr } = spawnSync(binary, ["build", "-q", "--format", "json", "-o", out], { cwd: site, env: environment, encoding: "utf8", maxBuffer: 1 << 28 });
    if (status === 0) return refused;
    const errors = JSON.parse(stdout || "[]").filter(({ severity }) => severity === "error");
    if (status !== 1 || errors.length === 0) throw new Error(`build ended with ${status}: ${stderr.slice(0, 2000)}`);
    for (const { file, rule } of errors) {
      if (file === "content/site.yaml") throw new Error(`${rule} in ${file}`);
      // What stands below a file that is gone goes with it.
      const path = join(site, rule === "missing-file" ? dirname(file) : file);
      refused.add(file);
      rmSync(path, { force: true, recursive: rule === "missing-file" });
    }
  }
  throw new Error("faults without end");
}

/** A server that sends no policy, and for what it does not know no type, so that browsers guess. */
async function openly(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname).slice(1);
    const file = join(folder, path);
    const type = TYPES[extname(file).toLowerCase()] ?? { ".htm": "text/html", ".xhtml": "application/xhtml+xml", ".xht": "application/xhtml+xml", ".rss": "application/xml" }[extname(file).toLowerCase()];
    if (!existsSync(file) || path === "") return response.writeHead(404).end();
    response.writeHead(200, type ? { "Content-Type": type } : {}).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { base: `http://127.0.0.1:${server.address().port}/`, close: () => { server.close(); server.closeAllConnections(); } };
}

// --- in the browser -------------------------------------------------------------------------------------

/** Opens files one way and hands each to `use` with what ran in it; what only fails to load or is kept is no matter. */
async function openAll(browser, base, files, use) {
  const way = await openWay(browser, { check() {} }, { name: "openly", base, viewport: WIDE, acceptDownloads: false });
  const ran = new Map();
  way.context.on("dialog", (dialog) => {
    ran.set(dialog.page()?.url() ?? "", dialog.message());
    dialog.dismiss().catch(() => {});
  });
  await inTabs(way, files, async ({ page, file }) => {
    const found = await page.evaluate(inspect, base);
    ran.has(page.url()) && found.push("a script ran");
    use(file, found);
  });
  const addresses = [...ran.keys()].map((url) => decodeURIComponent(url.slice(base.length)));
  await way.context.close();
  return addresses;
}

/** In the page: what could run, now or by a hand, and what a template has worked out of a text. */
function inspect(base) {
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName.toLowerCase();
    const own = [...element.attributes].map((attribute) => attribute.name.toLowerCase());
    found.push(...own.filter((key) => key.startsWith("on") || key === "style" || key === "srcdoc").map((key) => `<${name} ${key}>`));
    if (["iframe", "object", "embed", "base", "frameset", "foreignobject", "set", "animate"].includes(name)) found.push(`<${name}>`);
    if (name === "script" && !element.src.startsWith(`${base}assets/`) && !element.src.startsWith(`${base}sok/`)) found.push(`<script src="${element.src}">`);
    if (name === "meta" && element.httpEquiv === "refresh") found.push("<meta refresh>");
    const drawn = element.href?.baseVal; // of a drawing
    const address = drawn ? new URL(drawn, document.baseURI).href : element.href ?? element.src ?? "";
    if (address === "data:,") continue; // no icon
    if (/^(?!https?:|mailto:|tel:|#|$)/.test(String(address))) found.push(`leads to ${address.slice(0, 60)}`);
    if (["img", "link", "script", "source", "video", "audio"].includes(name) && address && !address.startsWith(base)) found.push(`fetches ${address.slice(0, 60)}`);
  }
  if (document.body?.innerText?.includes("1337")) found.push("a template worked out 7 * 191");
  return found;
}

// --- in files for other programs --------------------------------------------------------------------------

const PROPERTIES = /^(BEGIN|END):(VCALENDAR|VEVENT)$|^(VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|TRANSP|STATUS|CATEGORIES|URL):/;

/** What a text has forged in a calendar, a table or a feed. */
function forged(file, text) {
  if (file.endsWith(".ics")) {
    const lines = text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
    return lines.filter((line) => !PROPERTIES.test(line) || line === "UID:forged").map((line) => `has the line ${line.slice(0, 60)}`);
  }
  if (file.endsWith(".csv")) {
    const rows = rowsOf(text);
    const odd = rows.filter((row) => row.length !== rows[0].length).map((row) => `has ${row.length} cells in the row of ${row[1]}`);
    return [...odd, ...rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell)).map((cell) => `has the formula ${cell.slice(0, 60)}`)];
  }
  if (!file.endsWith(".xml")) return [];
  const faults = [];
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => faults.push(message));
  parser.on("opentag", ({ name }) => /script|svg|img/i.test(name) && faults.push(`has <${name}>`));
  parser.on("text", (words) => words === "forged" && faults.push("has a forged entry"));
  parser.write(text).close();
  return faults;
}

/** The cells of a file of values with semicolons (RFC 4180 but for those). */
function rowsOf(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.replace("\ufeff", "").matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

// --- the checks -----------------------------------------------------------------------------------------

writeSite();
// The vectors as they are, so that it is known that they would run.
const raw = join(scratch, "raw");
mkdirSync(raw);
vectors.html.forEach((vector, i) => writeFileSync(join(raw, `${i}.html`), `<!DOCTYPE html><title>x</title><main>${vector}</main>`));
mkdirSync(join(raw, "f"));
vectors.files.forEach(([name, content]) => writeFileSync(join(raw, "f", name), content));

const browser = await launch();
const control = await openly(raw);
for (const [group, files] of Object.entries({ html: vectors.html.map((_, i) => `${i}.html`), files: vectors.files.map(([name]) => `f/${name}`) })) {
  const ran = await openAll(browser, control.base, files, () => {});
  tally.check(`control: ${group}`, ran.length >= ALIVE[group] ? [] : [`only ${ran.length} vectors run`]);
}
control.close();

await preview();
const refused = build();
const published = listFiles(out);
for (const path of ["static/hemmelig.txt", "pages/hemmelig.md", "plans/p/hemmelig.md", "static/mappe"]) {
  tally.check(path, refused.has(`content/${path}`) ? [] : ["leads out of the site and is read"]);
}
for (const file of published) {
  const faults = read(out, file).includes(CANARY) ? ["tells of what is outside the site"] : [];
  if (/[<>"'&:\\\p{Cc}\u202e]|\.\./u.test(file)) faults.push("has a name that means something");
  const isOurs = !/^[fn]\//.test(file);
  tally.check(file, isOurs ? [...faults, ...forged(file, read(out, file).toString("utf8"))] : faults);
}
const server = await openly(out);
// Pages that show of each department what its own page shows.
const alike = published.filter((file) => /^ansvarlige\/[^/]+\/(innebygd|status)\//.test(file)).slice(6);
const opened = published.filter((file) => (isPage(file) && !alike.includes(file)) || /(^|\/)(f|n|vedlegg-\d+|navn-\d+)\//.test(file));
const ran = await openAll(browser, server.base, opened, (file, faults) => isPage(file) && tally.check(file, faults));
tally.check("all files", ran.map((file) => `a script ran in ${file}`));
server.close();
await browser.close();
rmSync(scratch, { recursive: true, force: true });
const count = Object.values(vectors).flat().length;
console.log(`${count} vectors, ${refused.size} files refused, ${opened.length} files opened, ${ran.length} scripts ran`);
tally.close();

/** The preview shows faults, and with them what was written. */
async function preview() {
  const serving = spawn(binary, ["serve", "-p", "0"], { cwd: site, env: environment, stdio: ["ignore", "pipe", "ignore"] });
  const base = await new Promise((found) => serving.stdout.on("data", (data) => {
    const match = /http:\/\/[^/]+\//.exec(String(data));
    if (match) found(match[0]);
  }));
  let shown = "";
  const ran = await openAll(browser, base, [""], (_, faults) => { shown = faults.filter((fault) => fault.includes(" on")).join(); });
  serving.kill();
  tally.check("preview", [...ran.map((file) => `a script ran in ${file}`), shown].filter(Boolean));
}
