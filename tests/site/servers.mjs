// Checks the set-ups for nginx and Apache of the handbook: the servers of Debian's packages are started with what its pages
// show, and nothing changed but the port and the folder. Below a path they send the headers and types that the handbook says,
// show 404.html where there is nothing, list no folder, and show the site in Chromium under the policy.
//
//   node servers.mjs OUT

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { SaxesParser } from "saxes";
import { check, inTabs, launch, openWay, WIDE } from "./chrome.mjs";
import { isPage, listFiles, NOT_FOUND, outputFolder, pagesByType, read, Tally } from "./lib.mjs";

const HANDBOOK = new URL("../../content/pages/handbok/", import.meta.url);
/** The folder and the path that the handbook speaks of. */
const [FOLDER, PATH] = ["/srv/www", "/planer/"];
const MODULES = "/usr/lib/apache2/modules";
const FOREVER = "public, max-age=31536000, immutable";

const out = outputFolder("servers.mjs");
const files = listFiles(out);
const tally = new Tally();
const scratch = mkdtempSync(join(tmpdir(), "planverk-servers-"));
const root = join(scratch, "www");

mkdirSync(root);
cpSync(out, join(root, "planer"), { recursive: true });
// What no build has today, and what nobody is to be shown.
for (const [name, text] of [["drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"], [".secret", "x"], [".htaccess", "Header set X-Taken-Over yes\n"], ["run.php", "<?php echo 1;"]]) {
  writeFileSync(join(root, "planer", name), text);
}
mkdirSync(join(root, "planer", ".well-known"));
writeFileSync(join(root, "planer", ".well-known", "security.txt"), "Contact: mailto:a@example.org\n");
for (const folder of [scratch, root]) chmodSync(folder, 0o755); // the servers are somebody else

const said = tables(page("servere"));
const browser = await launch();
try {
  for (const [name, start] of [["nginx", nginx], ["Apache", apache]]) await tryServer(name, start);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
tally.check("handbok/servere-iis.md", unsound(shown("servere-iis", "xml")));
tally.close();

// --- what the handbook shows ------------------------------------------------------------------------------

function page(name) {
  return readFileSync(new URL(`${name}.md`, HANDBOOK), "utf8");
}

/** The block of a language on a page, as it stands in the file. */
function shown(name, language) {
  const [, indent, text] = new RegExp("^( *)```" + language + "\\n([^]*?)^\\1```", "m").exec(page(name));
  return text.replaceAll(new RegExp(`^${indent}`, "gm"), "");
}

/** The same where the test may listen and lay files. */
function here(text, port) {
  return text.replaceAll(FOLDER, root).replaceAll(/listen 80\b/g, `listen 127.0.0.1:${port}`);
}

/** The types by ending, and the policies, that the handbook says. */
function tables(text) {
  const types = Object.fromEntries([...text.matchAll(/^\| `(\.\w+)` \| `([^`]+)` \|$/gm)].map(([, ending, type]) => [ending, type]));
  const [policy, drawings] = [...text.matchAll(/^```text\n(default-src [^\n]+)\n```$/gm)].map(([, value]) => value);
  return { types, policy, drawings };
}

function unsound(xml) {
  const faults = [];
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => faults.push(message));
  parser.write(xml).close();
  return [...faults, ...(xml.includes(said.policy) ? [] : ["has another policy"])];
}

// --- the servers --------------------------------------------------------------------------------------------

function nginx(port) {
  const config = join(scratch, "nginx.conf");
  writeFileSync(config, `daemon off; pid ${scratch}/nginx.pid; error_log ${scratch}/nginx.log;
events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${scratch}/${kind};`).join(" ")}
  ${here(shown("servere-nginx", "nginx"), port)}
}
`);
  return ["/usr/sbin/nginx", ["-c", config, "-e", join(scratch, "nginx.log")]];
}

function apache(port) {
  const config = join(scratch, "apache.conf");
  const named = /a2enmod ([^\n]+)/.exec(page("servere-apache"))[1].split(" ");
  const load = ["mpm_event", "authz_core", ...named].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
  writeFileSync(config, `${load.join("\n")}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${scratch}/apache.pid
ErrorLog ${scratch}/apache.log
TypesConfig /etc/mime.types
DocumentRoot ${scratch}
User www-data
Group www-data
<Directory />
  Options FollowSymLinks
  AllowOverride None
  Require all denied
</Directory>
${here(shown("servere-apache", "apache"), port)}
`);
  return ["/usr/sbin/apache2", ["-f", config, "-D", "FOREGROUND"]];
}

async function tryServer(name, start) {
  const port = await freePort();
  const [program, args] = start(port);
  if (!existsSync(program)) return tally.check(name, [`${program} is not installed`]);
  const server = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  server.stderr.on("data", (data) => { complaint += data; });
  const origin = `http://127.0.0.1:${port}`;
  try {
    if (!(await answers(origin, server))) return tally.check(name, [`does not start: ${complaint}`]);
    await headers(name, origin + PATH);
    await missing(name, origin + PATH);
    await hidden(name, origin + PATH);
    await pages(name, origin + PATH);
  } finally {
    server.kill("SIGTERM");
    await new Promise((done) => (server.exitCode === null && server.signalCode === null ? server.once("exit", done) : done()));
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(origin, server) {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (await fetch(origin).then(() => true, () => false)) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

// --- the checks -----------------------------------------------------------------------------------------------

/** One file of each ending, the hashed ones and a drawing. */
async function headers(name, base) {
  const first = Object.values(Object.fromEntries(files.map((file) => [extname(file), file]).reverse()));
  const hashed = files.filter((file) => /^(assets|sok\/[0-9a-f]{10})\//.test(file));
  for (const file of new Set([...first, ...hashed, "drawing.svg", ".well-known/security.txt", "index.html"])) {
    const answer = await fetch(base + file, { headers: { "Accept-Encoding": "gzip" } });
    const wanted = {
      // A file without an ending may be called what the server likes.
      "content-type": extname(file) ? said.types[extname(file)] : answer.headers.get("content-type"),
      "content-security-policy": file.endsWith(".svg") ? said.drawings : said.policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": hashed.includes(file) ? FOREVER : "no-cache",
      "x-taken-over": null,
    };
    const found = Object.entries(wanted).filter(([key, value]) => answer.headers.get(key) !== value);
    const faults = found.map(([key, value]) => `${key} is ${answer.headers.get(key)}, not ${value}`);
    if (answer.status !== 200) faults.push(`is answered with ${answer.status}`);
    const large = read(join(root, "planer"), file).length > 4096 && /^(text|application\/json)/.test(wanted["content-type"] ?? "");
    if (large && answer.headers.get("content-encoding") !== "gzip") faults.push("is not packed");
    tally.check(file, faults.map((fault) => `${fault} (${name})`));
  }
  const etag = (await fetch(`${base}index.html`)).headers.get("etag");
  const again = await fetch(`${base}index.html`, { headers: { "If-None-Match": etag ?? "" } });
  tally.check("index.html", again.status === 304 ? [] : [`is sent again though it is known: ${again.status} (${name})`]);
}

/** Where there is nothing, the page for it stands, and says so to programs too. */
async function missing(name, base) {
  const page = read(out, NOT_FOUND).toString("utf8");
  for (const address of ["nei", "nei/ikke/her/", "planer/nei/index.html"]) {
    const answer = await fetch(base + address);
    const faults = [answer.status !== 404 && `is answered with ${answer.status}`, (await answer.text()) !== page && "shows another page"];
    if (answer.headers.get("content-security-policy") !== said.policy) faults.push("has no policy");
    tally.check(address, faults.filter(Boolean).map((fault) => `${fault} (${name})`));
  }
}

/** Folders are not listed, hidden files not shown, and nothing is run. */
async function hidden(name, base) {
  for (const address of ["assets/", ".secret", ".htaccess"]) {
    const answer = await fetch(base + address);
    const isHidden = [403, 404].includes(answer.status) && !/Index of|planverk-|Taken/.test((await answer.text()).replaceAll(/<link[^>]*>/g, ""));
    tally.check(address, isHidden ? [] : [`is shown with ${answer.status} (${name})`]);
  }
  const source = await (await fetch(`${base}run.php`)).text();
  tally.check("run.php", source.startsWith("<?php") ? [] : [`is run (${name})`]);
  const bare = await fetch(base.replace(/\/$/, ""), { redirect: "manual" });
  tally.check("the folder without a slash", bare.status === 301 ? [] : [`is answered with ${bare.status} (${name})`]);
  const front = await fetch(base);
  tally.check("the folder", front.status === 200 ? [] : [`is answered with ${front.status} (${name})`]);
}

/** One page of each kind under the policy: nothing is stopped, missing or asked for elsewhere. */
async function pages(name, base) {
  const kinds = pagesByType(out, files.filter((file) => isPage(file) && file !== NOT_FOUND));
  const way = await openWay(browser, tally, { name, base, viewport: WIDE });
  await inTabs(way, [...kinds.values()].map(([largest]) => largest), async (tab) => {
    const stopped = await tab.page.evaluate(() => window.stoppedByPolicy);
    check(tab, [...tab.errors, ...tab.requests, ...stopped]);
  });
  const page = await way.context.newPage();
  await page.goto(`${base}sok/index.html#q=tiltak`, { waitUntil: "load" });
  const found = await page.waitForSelector("#found_ > li", { timeout: 5000 }).then(() => true, () => false);
  tally.check("sok/index.html", found ? [] : [`finds nothing (${name})`]);
  await way.context.close();
}
