// Shows that the checks can fail: a small site without faults passes all of them, and a site whose pages have
// one fault each makes each of them be named.
//
//   node selftest.mjs

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
a { color: #0b4a85; display: inline-block; padding: 6px; }
@media screen and (prefers-color-scheme: dark) { body { background: #111; color: #eee; } a { color: #9cf; } }
:focus-visible { outline: 3px solid; }
@media print { nav, .skip { display: none; } main a[href^="http"]::after { content: attr(href); } }
`;

/** The same page in a theme that takes a house's tokens. */
const THEMED = GOOD.replace('lang="nb"', 'lang="nb" data-color-scheme="auto"').replace("site.css", 'tokens.css"><link rel="stylesheet" href="theme.css');

const THEME_CSS = `:root { color-scheme: light dark; }
body { background: var(--ds-color-neutral-background-default, light-dark(#fff, #111)); color: var(--ds-color-neutral-text-default, light-dark(#111, #eee));
  font: var(--ds-body-sm-font-size, 1rem) var(--ds-font-family, sans-serif), serif; }
a { color: var(--ds-color-accent-text-subtle, light-dark(#0b4a85, #9cf)); }
`;

/** What one class each does wrong, for those who cannot use the site as most do. */
const HARM = `
.told, .doubtful { background: linear-gradient(#fff, #eee); color: #000; }
.thin { padding: 0; }
@media screen and (prefers-color-scheme: dark) { .faint { color: #555; } }
.pale { fill: #fefefe; }
.gone { fill: #777; }
@media (prefers-color-scheme: dark) { .pale { fill: #111; } }
@media (forced-colors: active) { .gone { fill: Canvas; } }
.ringless:focus-visible { outline: 0; }
.cover { position: fixed; inset: 0; }
.away { position: absolute; left: -999px; }
.cut { overflow: hidden; margin: 0; }
.low { height: 1.2em; overflow: hidden; }
.fixed { height: 20px; margin: 0; }
.unbroken { white-space: nowrap; }
.moves { transition: color 1s; }
@media print { .printed { display: block; } .silent::after { content: none !important; } .broad { width: 900px; } .inverse { background: #000; color: #fff; } }
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
  ["refresh", ["</head>", '<meta http-equiv="refresh" content="0; url=borte.html"></head>'], "links", "borte.html: no such file"],
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
  ["no-alt", ["<p>", '<p><img src="data:,">'], "access", "axe image-alt: img: "],
  ["no-landmark", ["</body>", "<p>Utenfor</p></body>"], "access", "axe region: "],
  ["faint", ["<p>", '<p class="faint">Blekt'], "access", "axe color-contrast: .*\\(dark, 320 px\\)"],
  ["doubtful", ["<p>", '<p class="doubtful">Hva nå'], "access", "axe cannot decide color-contrast: "],
  ["explained.json", null, "access", "axe no longer wonders about color-contrast at told"],
  ["extra", ["<p>", '<div class="bar"><a class="thin" tabindex="-1" href="om.html?uten-ord">1</a></div><p>'], "access", "less than 24×24: <a class=\"thin\">"],
  ["thin", ["<p>", '<p><a class="thin" href="om.html">Tynn</a>'], "access", "less than 24×24: <a class=\"thin\">"],
  ["pale", ["<p>", '<p><svg class="mark"><path class="pale" d="M0 0h9v9z"/></svg>'], "access", "^pale.html: not 3:1 .*\\(light, 1280 px\\)"],
  ["lent", ["<p>", '<p><svg class="mark"><use href="#m"/></svg><svg><symbol id="m"><path class="pale" d="M0 0h9v9z"/></symbol></svg>'], "access", "not 3:1"],
  ["pale-line", ["<p>", '<figure><svg><path class="s-solid pale" d="M0 0h9v9z"/></svg></figure><p>'], "access", "in the timeline"],
  ["gone", ["<p>", '<p><svg class="mark"><path class="gone" d="M0 0h9v9z"/></svg>'], "access", "in forced colours, not 3:1"],
  ["order", ['<a href="om.html#', '<a tabindex="1" href="om.html#'], "access", "Tab goes to <a> «Om», not to <a class=\"skip\">"],
  ["trap", ["</head>", '<script src="trap.js" defer></script></head>'], "access", "Tab goes to <a> «Forside», not to <a> «Om»"],
  ["no-end", ["</head>", '<script src="no-end.js" defer></script></head>'], "access", "after the last stop Tab goes to <a> «Om»"],
  ["ringless", ["<p>", '<p><a class="ringless" href="om.html">Om</a>'], "access", "focus is not seen: <a class=\"ringless\">"],
  ["cover", ["</body>", '<div class="cover"></div></body>'], "access", "focus is covered by <div class=\"cover\">"],
  ["away", ["<p>", '<p><a class="away" href="om.html">Om</a>'], "access", "focus goes out of sight: <a class=\"away\">"],
  ["cut", ["<p>", '<p class="cut"><a href="om.html">Om</a></p><p>'], "access", "ring is cut off at the left, top, bottom: <a> «Om»"],
  ["low", ["<p>", '<p class="low">Trangt</p><p>'], "access", "further apart: cut off: <p class=\"low\">"],
  ["fixed", ["<p>", '<p class="fixed">Høyt</p><p class="fixed">Neste</p><p>'], "access", "twice as large: <p class=\"fixed\"> «Høyt» runs into <p class=\"fixed\">"],
  ["unbroken", ["<p>", '<p class="unbroken">Får så vidt plass på en linje</p><p>'], "access", "twice as large: \\d+ px wide"],
  ["moves", ["<p>", '<p class="moves">'], "access", "moves in spite of reduced motion: <p class=\"moves\">"],
  ["printed", ["<nav", '<nav class="printed"'], "access", "is printed: <nav class=\"printed\">"],
  ["silent", ['<a href="https', '<a class="silent" href="https'], "access", "is printed without its address: <a class=\"silent\">"],
  ["broad", ["<p>", '<p class="broad">'], "access", "is wider than the sheet: <p class=\"broad\">"],
  ["inverse", ["<body>", '<body class="inverse">'], "access", "not dark text on white paper"],
  ["late", ["</head>", '<script src="late.js" defer></script></head>'], "access", "shows «Sent» only by script"],
  ["blocking", ["</head>", '<script src="late.js"></script></head>'], "access", "1 scripts hold up the first paint"],
  ["*.css, *.js", null, "access", "\\d+ bytes, at most 60000"],
  ["no-tokens", [/<link rel="stylesheet" href="tokens.css">/, ""], "theme", "there is no token --ds-font-family"],
  ["own-colours", ["theme.css", "site.css"], "theme", "color of a is rgb\\(11, 74, 133\\), and --ds-color-accent-text-subtle is #7a1f6b"],
  ["same-either-way", ["theme.css", "same.css"], "theme", "background-color of body is rgb\\(255, 253, 247\\) with and without tokens"],
  ["one-scheme", [' data-color-scheme="auto"', ""], "theme", "in dark with tokens, text against background"],
  ["no-fallback", ["theme.css", "bare.css"], "theme", "in dark without tokens, text against background"],
  ["planer/p/tiltak/1/index", ["<p>", `<p>${"Ord ".repeat(7000)}`], "access", "bytes, at most 25000 for a measure"],
];

/** What each does to the feed, the calendar or the sitemap of a good site, and what feeds.mjs says of it. */
const FEED_FAULTS = [
  ["feeds/changes.xml", "</feed>", "", "not well formed"],
  ["feeds/changes.xml", "2005/Atom", "2005/Atoms", "not an Atom feed"],
  ["feeds/changes.xml", "<id>tag:p.invalid,2025:changes</id>", "", "feed: 0 id"],
  ["feeds/changes.xml", "tag:p.invalid,2025:p/1/", "p/1/", "no absolute IRI"],
  ["feeds/changes.xml", "T00:00:00Z</updated><author>", "</updated><author>", "no beginning of a day"],
  ["feeds/changes.xml", "<author><name>Eier</name></author>", "", "no author"],
  ["feeds/changes.xml", 'rel="self"', 'rel="via"', "no link to itself"],
  ["feeds/changes.xml", "../tiltak.html", "../borte.html", "../borte.html: no such file"],
  ["feeds/changes.xml", "../tiltak.html", "../index.html", "tiltak.html got a status on 2025-06-01"],
  ["feeds/changes.xml", "2025-05-01T", "2025-06-02T", "newest is not first"],
  ["feeds/changes.xml", "p/report/2025-05-01", "p/1/2025-06-01/ongoing", "two entries have the id"],
  ["index.html", "application/atom+xml", "application/rss+xml", "no page has a link to the feed"],
  ["feeds/deadlines.ics", /\r\n/g, "\n", "does not end in CRLF"],
  ["feeds/deadlines.ics", "TRANSP:", `X-LONG:${"å".repeat(40)}\r\nTRANSP:`, "a line of 87 octets"],
  ["feeds/deadlines.ics", "END:VEVENT\r\n", "", "cannot be read"],
  ["feeds/deadlines.ics", "20261231", "20261230", "on 2026-12-30, where measures.json has 2026-12-31"],
  ["feeds/deadlines.ics", "20270101", "20261231", "not the day after"],
  ["feeds/deadlines.ics", ";VALUE=DATE:20261231", ":20261231T120000Z", "not a whole day"],
  ["feeds/deadlines.ics", "SUMMARY:Frist:", "SUMMARY:Tentativ frist:", "differ in how tentative"],
  ["feeds/deadlines.ics", "DTSTAMP:20250601", "DTSTAMP:20261122", "is not the as-of date"],
  ["feeds/deadlines.ics", "UID:p/1/rapporten@", "UID:p/1@", "two events have one UID"],
  ["tiltak.html", "Frist", "Nådd", "the milestone is reached"],
  ["planer/p/frister.ics", "UID:p/1@", "UID:p/2@", "p/1 is missing in planer/p/frister.ics"],
  ["sitemap.xml", "https://example.org/tiltak.html", "https://example.org/borte.html", "borte.html is no page"],
  ["sitemap.xml", "<url><loc>https://example.org/tiltak.html</loc></url>", "", "tiltak.html is missing"],
];

/** What each does to the files for other systems of a good site, and what data.mjs says of it; those of the sheet all at once. */
const DATA_FAULTS = [
  ["data/measures.json", '"number":"1"', '"number":1', "/0/number must be string,null"],
  ["data/measures.json", '"status":"ongoing"', '"status":"Pågående"', "/0/status must be equal to one of the allowed values"],
  ["data/measures.json", '"status_date":"2025-06-01"', '"status_date":"1.6.2025"', '/0/status_date must match format "date"'],
  ["data/measures.json", '"others":false,', "", "must have required property 'others'"],
  ["data/measures.json", '"others":false,', '"others":false,"other":1,', "must NOT have additional properties"],
  ["data/schema/measures.json", '"description":"d",', "", "/plan has no description"],
  ["data/schema/measures.json", '"enum"', '"enom"', "the schema cannot be used"],
  ["data/schema/measures.json", "2020-12", "2019-09", "is of https://json-schema.org/draft/2019-09/schema"],
  ["data/schema/measures.json", '"type":"array"', '"$id":"data/schema/measures.json","type":"array"', "has the $id"],
  ["data/index.html", '<a href="measures.csv">', "<a>", "does not link data/measures.csv"],
  ["data/index.html", "../manifest.json", "../borte.json", "links borte.json, which is not there"],
];
/** By row: the sheet's own words, what stands there instead, and what data.mjs says of that row. */
const SHEET_FAULTS = [
  [";1;", ";1.10;", "row 2: column 3 is date «", "row 2: column 3 is string «1.10», expected «1»"],
  ["Æøå", "Ã¦Ã¸Ã¥", "row 3: column 4 is string «Første, Ã¦Ã¸Ã¥"],
  ["2025-06-01", "1.6.2025", "row 4: column 9 is string 1.6.2025, expected 2025-06-01"],
  ["2026-12-31", "=1+1", "row 5: a formula"],
  ['"AID, KUD"', "AID, KUD", "row 6: 15 columns, expected 14"],
  ["p/6", "p/6;\r\n;", "rows, measures.json has 6"],
];

const EVENT = (uid, summary, from, to, when) => `BEGIN:VEVENT
UID:${uid}@p.invalid
DTSTAMP:20250601T000000Z
DTSTART;VALUE=DATE:${from}
DTEND;VALUE=DATE:${to}
SUMMARY:${summary}
DESCRIPTION:Når: ${when}
TRANSP:TRANSPARENT
END:VEVENT
`;
const EVENTS = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//p//p//NO
${EVENT("p/1", "Frist: Tiltak 1: Ett", "20261231", "20270101", "innen 2026")}${EVENT("p/1/rapporten", "Milepæl: Rapporten (Tiltak 1: Ett)", "20250930", "20251001", "Q3 2025")}END:VCALENDAR
`.replaceAll("\n", "\r\n");
const LISTED = '<link rel="canonical" href="https://example.org/index.html"><link rel="alternate" type="application/atom+xml" href="feeds/changes.xml">';
const ENTRY = (id, day, page) => `<entry><title>T</title><id>tag:p.invalid,2025:${id}</id><updated>${day}T00:00:00Z</updated><link href="../${page}"/><content type="text">x</content></entry>`;

/** A site as feeds.mjs reads it: a measure with a status, a deadline and a milestone. */
const FOLLOWED = {
  "index.html": `<html><head>${LISTED}</head><body><main><a href="tiltak.html">Ett</a> <a href="index.html">Rapport</a></main></body></html>`,
  "tiltak.html": '<main><ul><li><span class="when">Q3 2025</span><p>Rapporten <span class="why">Frist</span></p></li></ul></main>',
  "planer/p/index.html": "<main></main>",
  "data/plans.json": '[{"id":"p","as_of":"2025-06-01","url":"planer/p/index.html"}]',
  "data/departments.json": "[]",
  "data/measures.json": JSON.stringify([{ plan: "p", id: "1", number: "1", title: "Ett", responsible: [], status: "ongoing", status_date: "2025-06-01", when: { text: "innen 2026", spans: [{ from: null, to: "2026-12-31" }], certainty: "certain" }, url: "tiltak.html" }]),
  "feeds/changes.xml": `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>tag:p.invalid,2025:changes</id><updated>2025-06-01T00:00:00Z</updated><author><name>Eier</name></author><link rel="self" href="changes.xml"/><link href="../index.html" rel="alternate"/>${ENTRY("p/1/2025-06-01/ongoing", "2025-06-01", "tiltak.html")}${ENTRY("p/report/2025-05-01", "2025-05-01", "index.html")}</feed>`,
  "feeds/deadlines.ics": EVENTS,
  "planer/p/frister.ics": EVENTS,
  "sitemap.xml": `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${["index.html", "planer/p/index.html", "tiltak.html"].map((page) => `<url><loc>https://example.org/${page}</loc></url>`).join("")}</urlset>`,
};

const IDS = SHEET_FAULTS.map((_, i) => `${i + 1}`);
const SHEET = [Array(14).fill("h").join(";"), ...IDS.map((id) => `P;p/${id};${id};"Første, Æøå";;"AID, KUD";;Pågående;2025-06-01;Innen fristen;innen 2026;;2026-12-31;tiltak.html`), ""].map((row) => `${row}\r\n`);
const SCHEMA = (properties) => JSON.stringify({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "array",
  items: { type: "object", required: Object.keys(properties), properties: Object.fromEntries(Object.entries(properties).map(([key, more]) => [key, { description: "d", ...more }])) },
});
const [TEXT, MAYBE] = [{ type: "string" }, { type: ["string", "null"] }];

/** A site as data.mjs reads it. */
const DATA = {
  "data/index.html": `<main>${["measures.csv", "measures.json", "plans.json", "departments.json", "../manifest.json", ...["measures", "plans", "departments", "manifest"].map((name) => `schema/${name}.json`)].map((href) => `<a href="${href}">Fil</a>`).join("")}</main>`,
  "data/measures.csv": `\ufeff${SHEET.slice(0, -1).join("")}`,
  "data/measures.json": JSON.stringify(IDS.map((id) => ({ plan: "p", id, number: id, title: "Første, Æøå", others: false, status: "ongoing", status_date: "2025-06-01", when: { spans: [{ from: null, to: "2026-12-31" }] } }))),
  "data/plans.json": "[]",
  "data/departments.json": "[]",
  "data/schema/measures.json": SCHEMA({ plan: TEXT, id: TEXT, number: MAYBE, title: TEXT, others: { type: "boolean" }, status: { type: "string", enum: ["ongoing", "done"] }, status_date: { ...MAYBE, format: "date" }, when: { type: "object" } }),
  "data/schema/plans.json": SCHEMA({}),
  "data/schema/departments.json": SCHEMA({}),
  "data/schema/manifest.json": SCHEMA({ path: TEXT, size: { type: "integer" }, sha256: TEXT }),
};

/** A site whose 404.html tries six ways, as not-found.mjs looks at it. */
const DEEPEST_FIRST = [5, 4, 3, 2, 1, 0].map((depth) => ["../".repeat(depth), `way-${6 - depth}`]);
const LOST = {
  "index.html": GOOD,
  "site.css": CSS,
  "404.html": GOOD.replace(/<link rel="stylesheet".*?>/, DEEPEST_FIRST.map(([up, way]) => `<link rel="stylesheet" href="${up}site.css"><link rel="stylesheet" href="${up}${way}.css">`).join(""))
    .replace(/<nav.*<\/nav>/, DEEPEST_FIRST.map(([up, way]) => `<nav class="way ${way}" aria-label="Hovedmeny" hidden><a href="${up}index.html">Forside</a></nav>`).join("\n"))
    .replace(/<p>.*<\/p>/, `<p>${"Adressen kan være feil. ".repeat(6)}</p>`),
  ...Object.fromEntries(DEEPEST_FIRST.map(([, way]) => [`${way}.css`, `.way:not(.${way}) { display: none; } .way.${way} { display: block; }`])),
};
const LOST_FAULTS = [
  ["404.html", 'href="../../way-4.css"', 'href="way-4.css"', "no link to the front page (under /a/b/c/, 1280 px)"],
  ["404.html", "../../../../../site.css", "borte.css", "no style sheet applies"],
  ["404.html", "../../../index.html", "../../index.html", "leads nowhere"],
  ["404.html", "<h1>", '<h1 style="color:red">', "policy: style-src-attr stopped inline"],
  ["404.html", "<h1>", '<p><a href="index.html">Forside</a></p><h1>', "index.html leads nowhere"],
  ["404.html", /Adressen kan være feil\. /g, "", "says only"],
  ["404.html", "<h1>", '<svg width="400" height="9"></svg><h1>', "px wide in a window of 320"],
  ["way-6.css", ".way:not(.way-6) { display: none; }", "", "the menu stands there twice"],
];

const FILES = {
  "site.css": CSS + HARM,
  "light.css": CSS.replace(/@media.*/, ""),
  "theme.css": THEME_CSS,
  "same.css": `${THEME_CSS} body { background: #fffdf7; }`,
  "bare.css": THEME_CSS.replace("color-scheme: light dark;", "").replaceAll(/, light-dark\(#\w+, #\w+\)/g, ""),
  "tokens.css": readFileSync(new URL("tokens.css", import.meta.url)),
  "hidden.css": CSS.replace(/\.skip:focus.*/, ""),
  "far.css": "a { background: url(https://example.org/a.png) }",
  "bilde.bmp": "",
  "throws.js": 'throw new Error("kaputt");',
  "complains.js": 'console.error("klage");',
  "remembers.js": "localStorage.setItem('a', 'b');",
  "trap.js": "document.addEventListener('keydown', (event) => document.activeElement.closest('nav') && event.preventDefault());",
  "no-end.js": "addEventListener('keydown', (event) => document.activeElement.matches('section') && (event.preventDefault(), document.querySelectorAll('a')[2].focus()));",
  "late.js": `/*${"x".repeat(60_000)}*/ document.querySelector("main")?.insertAdjacentHTML("beforeend", "<h2>Sent</h2>");`,
  "adds.js": "document.querySelector('table').append(document.querySelector('tr').cloneNode(true));",
};

const folder = mkdtempSync(join(tmpdir(), "planverk-selftest-"));
const tally = new Tally();
try {
  const told = page("told", ["<p>", '<p class="told">Forklart</p><p>']);
  const plain = write(join(folder, "clean"), { "index.html": page("index"), "om.html": page("om"), "told.html": told, "site.css": CSS + HARM });
  const themed = write(join(folder, "themed"), { ...FILES, "index.html": page("index", undefined, THEMED), "om.html": page("om", undefined, THEMED) });
  const explained = join(folder, "explained.json");
  writeFileSync(explained, '[{ "rule": "color-contrast", "target": "told", "reason": "Svart på nesten hvitt." }]');
  for (const [script, ...options] of [["links"], ["validate"], ["browser"], ["access", "--explained", explained], ["theme"]]) {
    const faults = FAULTS.filter((fault) => fault[2] === script);
    const [clean, base] = script === "theme" ? [themed, THEMED] : [plain, GOOD];
    const faulty = write(join(folder, script), site(faults, base));
    writeFileSync(join(faulty, "unlisted.html"), page("unlisted"));
    const [good, bad] = [run(script, clean, options), run(script, faulty, options)];
    const silent = good.status === 0 && /^\d+ passed, 0 failed\n$/.test(good.stdout);
    tally.check(script, silent ? [] : [`finds fault with a good site: ${good.stdout}${good.stderr}`]);
    tally.check(script, bad.status === 1 ? [] : [`exit code ${bad.status} for a faulty site: ${bad.stderr}`]);
    for (const fault of faults) tally.check(script, missed(fault, bad.stdout));
  }
  const followed = run("feeds", write(join(folder, "followed"), FOLLOWED), []);
  tally.check("feeds", followed.status === 0 ? [] : [`finds fault with a good site: ${followed.stdout}${followed.stderr}`]);
  for (const [index, fault] of FEED_FAULTS.entries()) tally.check("feeds", missedIn("feeds", FOLLOWED, fault, join(folder, `feeds-${index}`)));
  const data = run("data", write(join(folder, "data"), DATA), []);
  tally.check("data", data.status === 0 ? [] : [`finds fault with a good site: ${data.stdout}${data.stderr}`]);
  for (const [index, fault] of DATA_FAULTS.entries()) tally.check("data", missedIn("data", DATA, fault, join(folder, `data-${index}`), ["--no-spreadsheet"]));
  const lost = run("not-found", write(join(folder, "lost"), LOST), []);
  tally.check("not-found", lost.status === 0 ? [] : [`finds fault with a good site: ${lost.stdout}${lost.stderr}`]);
  for (const [index, fault] of LOST_FAULTS.entries()) tally.check("not-found", missedIn("not-found", LOST, fault, join(folder, `lost-${index}`)));
  const sheet = run("data", write(join(folder, "sheet"), { ...DATA, "data/measures.csv": faultySheet() }), []);
  for (const says of SHEET_FAULTS.flatMap(([, , ...says]) => says)) tally.check("data", sheet.stdout.includes(says) ? [] : [`does not say «${says}», but: ${sheet.stdout}${sheet.stderr}`]);
} finally {
  rmSync(folder, { recursive: true });
}
tally.close();

function page(name, [from, to] = ["", ""], base = GOOD) {
  return base.replace("TITLE", name).replace(from, to);
}

function site(faults, base) {
  const pages = faults.filter(([name, change]) => change && name !== "unlisted").map(([name, change]) => {
    const up = "../".repeat(name.split("/").length - 1);
    return [fileOf(name), page(name, change, base).replaceAll(/href="(?=(site|om|index)\.)/g, `href="${up}`)];
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

function run(script, out, options) {
  return spawnSync(process.execPath, [fileURLToPath(new URL(`${script}.mjs`, import.meta.url)), out, ...options], { encoding: "utf8" });
}

function missedIn(script, good, [file, from, to, says], out, options = []) {
  const changed = good[file].replace(from, to);
  const { status, stdout, stderr } = run(script, write(out, { ...good, [file]: changed }), options);
  if (changed !== good[file] && status === 1 && stdout.includes(says)) return [];
  return [`does not say «${says}» where ${file} has «${to}» for «${from}», but: ${stdout}${stderr}`];
}

/** Every fault of the sheet in a row of its own. */
function faultySheet() {
  return `\ufeff${SHEET[0]}${SHEET_FAULTS.map(([from, to], i) => SHEET[i + 1].replace(from, to)).join("")}`;
}

function missed([name, , , says], output) {
  const lines = output.split("\n").filter((line) => line.startsWith(`${fileOf(name)}: `));
  if (says === null || lines.some((line) => new RegExp(says).test(line))) return [];
  return [`does not say «${says}» of ${fileOf(name)}, but: ${lines.join("; ") || "nothing"}`];
}
