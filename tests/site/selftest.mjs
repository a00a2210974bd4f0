// Shows that the checks can fail: a small site without faults passes all three, and a site whose pages have
// one fault each makes each of them be named.
//
//   node selftest.mjs

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Tally } from "./lib.mjs";

const GOOD = `<!DOCTYPE html>
<html lang="nb">
<head><meta charset="utf-8"><title>TITLE</title><link rel="icon" href="data:,"><link rel="stylesheet" href="site.css"></head>
<body>
<a class="skip" href="#innhold">Hopp til innholdet</a>
<nav aria-label="Hovedmeny"><a href="index.html">Forside</a> <a href="om.html">Om</a></nav>
<main id="innhold" tabindex="-1">
<h1>Overskrift</h1>
<p><a href="om.html#innhold">Om</a> <a href="https://example.org/">Ute</a></p>
<section aria-label="Tabell" tabindex="0"><table><caption>Tiltak</caption>
<thead><tr><th scope="col">Navn</th></tr></thead><tbody><tr><td>En</td></tr></tbody></table></section>
</main>
</body>
</html>
`;

const CSS = `body { margin: 0; font-family: sans-serif; background: #fff; color: #111; }
.skip { position: absolute; left: -999px; padding: 1rem; }
.skip:focus { left: 0; top: 0; }
a { color: #0b4a85; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } }
`;

/** Each fault: its page or file, what it does to a good page, the check that finds it, and what that says. */
const FAULTS = [
  ["absolute", ['href="om.html#', 'href="/om.html#'], "links", "not relative"],
  ["folder", ['href="om.html#', 'href="./#'], "links", "does not name index.html"],
  ["no-file", ['href="om.html#', 'href="borte.html#'], "links", "no such file"],
  ["no-id", ["om.html#innhold", "om.html#borte"], "links", "no id «borte» in om.html"],
  ["dead", ["om.html#innhold", "#"], "links", "leads nowhere"],
  ["out", ["om.html#innhold", "../om.html"], "links", "leads out of the site"],
  ["ftp-link", ["https://example", "ftp://example"], "links", "a link may be http or https, not ftp"],
  ["script-address", ["https://example.org/", "javascript:void(0)"], "links", "a link may be http or https, not javascript"],
  ["foreign-style", ['href="site.css"', 'href="https://example.org/a.css"'], "links", "not in the site \\(https\\)"],
  ["foreign-image", ["<p>", '<p><img alt="" src="//example.org/a.png">'], "links", "not relative"],
  ["srcset", ["<p>", '<p><img alt="" srcset="a.png 1x, https://example.org/b.png 2x">'], "links", "b.png: not in the site"],
  ["use", ["<p>", '<p><svg><use href="a.svg#x"/></svg>'], "links", "does not show from file"],
  ["svg-paint", ["<p>", '<p><svg><path fill="url(#borte)"/></svg>'], "links", "no id «borte»"],
  ["inline-script", ["<p>", "<script>1</script><p>"], "links", "inline <script>"],
  ["inline-style", ["</head>", "<style>p{}</style></head>"], "links", "inline <style>"],
  ["style-attribute", ["<p>", '<p style="color:red">'], "links", "style= on <p>"],
  ["handler", ["<p>", '<p onclick="x()">'], "links", "onclick= on <p>"],
  ["two-h1", ["<p>", "<h1>To</h1><p>"], "links", "2 h1, expected one"],
  ["skipped-level", ["<p>", "<h3>Tre</h3><p>"], "links", "heading level skipped: <h3> «Tre» after h1"],
  ["same-title", ["<title>same-title", "<title>index"], "links", "is also that of index.html"],
  ["no-title", [/<title>.*<\/title>/, ""], "links", "no <title>"],
  ["no-lang", [' lang="nb"', ""], "links", "no <html lang>"],
  ["no-skip", [/<a class="skip".*\n/, ""], "links", "first focusable thing is <a> «Forside»"],
  ["no-main", [' tabindex="-1"', ""], "links", "no single <main"],
  ["no-caption", [/<caption>.*<\/caption>/, ""], "links", "no caption"],
  ["no-scope", [' scope="col"', ""], "links", "has no scope"],
  ["no-region", [' tabindex="0"', ""], "links", "not inside a named region"],
  ["Upper", ["", ""], "links", "has other than a-z"],
  ["_under", ["", ""], "links", "begins with _"],
  ["con", ["", ""], "links", "reserved name on Windows"],
  ["Twin", ["", ""], "links", "the same as twin.html"],
  ["twin", ["", ""], "links", null],
  ["a".repeat(70), ["", ""], "links", "at most 64"],
  [`long/${"b".repeat(60)}/${"c".repeat(58)}`, ["", ""], "links", "at most 120"],
  ["unlisted", ["", ""], "links", "not in manifest.json"],
  ["altered", ["", ""], "links", "manifest.json says 1$"],
  ["no-icon", ['<link rel="icon" href="data:,">', ""], "links", "no icon"],
  ["bilde.bmp", null, "links", "ending «bmp» is none of"],
  ["far.css", null, "links", "https://example.org/a.png: not in the site"],
  ["nesting", ["<p>", "<p><div>x</div>"], "validate", "element-permitted-content|no-implicit-close|close-order"],
  ["duplicate-id", ["<p>", '<p id="innhold">'], "validate", "no-dup-id"],
  ["unknown", ["<p>", "<blink>x</blink><p>"], "validate", "no-unknown-elements|deprecated"],
  ["throws", ["</head>", '<script src="throws.js" defer></script></head>'], "browser", "script: kaputt"],
  ["complains", ["</head>", '<script src="complains.js" defer></script></head>'], "browser", "console: klage"],
  ["policy", ["<p>", '<p style="color:red">'], "browser", "policy: style-src-attr stopped inline"],
  ["not-found", ["<p>", '<p><img alt="" src="borte.png">'], "browser", "404: .*borte.png"],
  ["not-on-disk", ["<p>", '<p><img alt="" src="borte.png">'], "browser", "request failed: file:.*borte.png"],
  ["asks-outside", ["<p>", '<p><img alt="" src="https://example.org/a.png">'], "browser", "asks for something outside the site"],
  ["remembers", ["</head>", '<script src="remembers.js" defer></script></head>'], "browser", "stores localStorage"],
  ["unstyled", [/<link rel="stylesheet".*?>/, ""], "browser", "no style sheet applies"],
  ["too-wide", ["<p>", "<p><svg width=1400 height=9></svg>"], "browser", "px wide in a window of 1280: <svg>"],
  ["wide-on-phone", ["<p>", "<p><svg width=400 height=9></svg>"], "browser", "px wide in a window of 320: <svg>"],
  ["only-light", ["site.css", "light.css"], "browser", "in dark, text against background"],
  ["hidden-skip", ["site.css", "hidden.css"], "browser", "skip link is outside the window"],
  ["skip-nowhere", ['id="innhold"', 'id="annet"'], "browser", "do not move focus"],
  ["needs-script", ["</head>", '<script src="adds.js" defer></script></head>'], "browser", "[1-9] of [1-9]\\d* table rows"],
  ["index", ['"om.html">', '"throws.html">'], "browser", "nav link throws.html: script: kaputt"],
  ["dead-button", ["<p>", "<p><button>Nei</button>"], "browser", "<button> does nothing"],
];

const FILES = {
  "site.css": CSS,
  "light.css": CSS.replace(/@media.*/, ""),
  "hidden.css": CSS.replace(/\.skip:focus.*/, ""),
  "far.css": "a { background: url(https://example.org/a.png) }",
  "bilde.bmp": "",
  "throws.js": 'throw new Error("kaputt");',
  "complains.js": 'console.error("klage");',
  "remembers.js": "localStorage.setItem('a', 'b');",
  "adds.js": "document.querySelector('table').append(document.querySelector('tr').cloneNode(true));",
};

const folder = mkdtempSync(join(tmpdir(), "planverk-selftest-"));
const tally = new Tally();
try {
  const clean = write(join(folder, "clean"), { "index.html": page("index"), "om.html": page("om"), "site.css": CSS });
  for (const script of ["links", "validate", "browser"]) {
    const faults = FAULTS.filter((fault) => fault[2] === script);
    const faulty = write(join(folder, script), site(faults));
    writeFileSync(join(faulty, "unlisted.html"), page("unlisted"));
    const [good, bad] = [run(script, clean), run(script, faulty)];
    const silent = good.status === 0 && /^\d+ passed, 0 failed\n$/.test(good.stdout);
    tally.check(script, silent ? [] : [`finds fault with a good site: ${good.stdout}${good.stderr}`]);
    tally.check(script, bad.status === 1 ? [] : [`exit code ${bad.status} for a faulty site: ${bad.stderr}`]);
    for (const fault of faults) tally.check(script, missed(fault, bad.stdout));
  }
} finally {
  rmSync(folder, { recursive: true });
}
tally.close();

function page(name, [from, to] = ["", ""]) {
  return GOOD.replace("TITLE", name).replace(from, to);
}

function site(faults) {
  const pages = faults.filter(([name, change]) => change && name !== "unlisted").map(([name, change]) => {
    const up = "../".repeat(name.split("/").length - 1);
    return [fileOf(name), page(name, change).replaceAll(/href="(?=(site|om|index)\.)/g, `href="${up}`)];
  });
  return { ...FILES, "index.html": page("index"), "om.html": page("om"), ...Object.fromEntries(pages) };
}

function fileOf(name) {
  return name.includes(".") ? name : `${name}.html`;
}

/** Writes `files` and their manifest.json, which is wrong about altered.html. */
function write(out, files) {
  const entries = Object.entries(files).map(([path, text]) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
    const sha256 = createHash("sha256").update(text).digest("hex");
    return { path, size: path === "altered.html" ? 1 : Buffer.byteLength(text), sha256 };
  });
  writeFileSync(join(out, "manifest.json"), JSON.stringify(entries));
  return out;
}

function run(script, out) {
  return spawnSync(process.execPath, [fileURLToPath(new URL(`${script}.mjs`, import.meta.url)), out], { encoding: "utf8" });
}

function missed([name, , , says], output) {
  const lines = output.split("\n").filter((line) => line.startsWith(`${fileOf(name)}: `));
  if (says === null || lines.some((line) => new RegExp(says).test(line))) return [];
  return [`does not say «${says}» of ${fileOf(name)}, but: ${lines.join("; ") || "nothing"}`];
}
