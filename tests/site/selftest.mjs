// Shows that the checks can fail: a small site without faults passes all of them, and a site whose pages have
// one fault each makes each of them be named.
//
//   node selftest.mjs [CHECK…]

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
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
  ["*.css, *.js", null, "access", "\\d+ bytes, at most 75000"],
  ["no-tokens", [/<link rel="stylesheet" href="tokens.css">/, ""], "theme", "there is no token --ds-font-family"],
  ["own-colours", ["theme.css", "site.css"], "theme", "color of a is rgb\\(11, 74, 133\\), and --ds-color-accent-text-subtle is #7a1f6b"],
  ["same-either-way", ["theme.css", "same.css"], "theme", "background-color of body is rgb\\(255, 253, 247\\) with and without tokens"],
  ["one-scheme", [' data-color-scheme="auto"', ""], "theme", "in dark with tokens, text against background"],
  ["no-fallback", ["theme.css", "bare.css"], "theme", "in dark without tokens, text against background"],
  ["planer/p/tiltak/1/index", ["<p>", `<p>${"Ord ".repeat(7000)}`], "access", "bytes, at most 25000 for a measure"],
];

/** A time as the data have it. */
const WHEN = (text, spans, certainty = "certain", more = {}) => ({ text, spans: spans.map(([from, to]) => ({ from, to })), certainty, continuous: false, recurring: false, parts: [], ...more });
const PART = (label, text, spans, certainty) => { const { parts, ...time } = WHEN(text, spans, certainty); return { label, ...time }; };
const YEAR = (year) => [`${year}-01-01`, `${year}-12-31`];

/** An event, its lines folded. */
const EVENT = (uid, status, summary, from, to, when, rest = "Status: Ikke rapportert", page = "tiltak.html") => `BEGIN:VEVENT
UID:${uid}@p.invalid
DTSTAMP:20250601T000000Z
DTSTART;VALUE=DATE:${from}
DTEND;VALUE=DATE:${to}
STATUS:${status}
SUMMARY:${summary}
DESCRIPTION:Plan: P\\nNår: ${when}\\n${rest}
TRANSP:TRANSPARENT
URL:https://example.org/${page}
END:VEVENT
`.replace(/^.{60}(?=.)/gm, "$&\n ").replaceAll("\n", "\r\n");
const ONGOING = "Status: Pågående (1. juni 2025)";
/** The events of each measure of a good site. */
const EVENTS_OF = {
  1: [
    EVENT("p/1", "CONFIRMED", "Frist: Tiltak 1: Ett", "20261231", "20270101", "innen 2026", ONGOING),
    EVENT("p/1/rapporten", "CONFIRMED", "Milepæl: Rapporten (Tiltak 1: Ett)", "20250930", "20251001", "Q3 2025", ONGOING),
    EVENT("p/1/kurset", "CONFIRMED", "Milepæl: Kurset (Tiltak 1: Ett)", "20250101", "20250701", "våren 2025 og 2026", ONGOING),
    EVENT("p/1/kurset+2", "CONFIRMED", "Milepæl: Kurset (Tiltak 1: Ett)", "20260101", "20260701", "våren 2025 og 2026", ONGOING),
  ],
  2: [
    EVENT("p/2", "TENTATIVE", "Tentativt: To", "20250101", "20250401", "tentativt Q1 og Q3 2025"),
    EVENT("p/2+2", "TENTATIVE", "Tentativt: To", "20250701", "20251001", "tentativt Q1 og Q3 2025"),
  ],
  3: [
    EVENT("p/3#kartlegging", "CONFIRMED", "Frist: Tre (Kartlegging)", "20260331", "20260401", "Q1 2026", undefined, "tre.html"),
    EVENT("p/3#valg", "TENTATIVE", "Tentativt: Tre (Valg)", "20260101", "20260701", "bør skje våren 2026", undefined, "tre.html"),
  ],
  5: [EVENT("p/5/boken", "CONFIRMED", "Milepæl: Boken (Tiltak 5: Fem)", "20240801", "20250101", "høsten 2024", "Status: Gjennomført (1. juni 2025)")],
};
const CALENDAR = (events) => ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//p//p//NO", `${events.join("")}END:VCALENDAR`, ""].join("\r\n");
const EVENTS = CALENDAR(Object.values(EVENTS_OF).flat());
const MILESTONE = (title, due, state) => ({ title, due, done: state === "reached" ? due : null, state });
const FOLLOWED_ONE = (id, title, more) => ({ plan: "p", id, number: null, title, responsible: [], status: null, status_label: null, status_date: null, when: null, milestones: [], next_deadline: null, url: "tiltak.html", ...more });
const STATED = (status, label) => ({ status, status_label: label, status_date: "2025-06-01" });
/** A measure for each way to stand in a calendar or not to. */
const FOLLOWED_ALL = [
  FOLLOWED_ONE("1", "Ett", {
    number: "1", ...STATED("ongoing", "Pågående"), responsible: [{ department: "A", role: "lead" }, { department: "B", role: "contributor" }], when: WHEN("innen 2026", [[null, "2026-12-31"]]), next_deadline: "2025-09-30",
    milestones: [
      MILESTONE("Rapporten", WHEN("Q3 2025", [["2025-07-01", "2025-09-30"]]), "coming"),
      MILESTONE("Kurset", WHEN("våren 2025 og 2026", [["2025-01-01", "2025-06-30"], ["2026-01-01", "2026-06-30"]], "approximate"), "coming"),
      MILESTONE("Ferdig", WHEN("2026", [YEAR(2026)]), "reached"),
    ],
  }),
  FOLLOWED_ONE("2", "To", { responsible: [{ department: "B", role: "contributor" }], when: WHEN("tentativt Q1 og Q3 2025", [["2025-01-01", "2025-03-31"], ["2025-07-01", "2025-09-30"]], "tentative") }),
  FOLLOWED_ONE("3", "Tre", {
    url: "tre.html", next_deadline: "2026-03-31",
    when: WHEN("Kartlegging: Q1 2026 / Deltakelse: ved anledning / Valg: bør skje våren 2026", [["2026-01-01", "2026-03-31"], ["2026-01-01", "2026-06-30"]], "tentative", {
      parts: [PART("Kartlegging", "Q1 2026", [["2026-01-01", "2026-03-31"]]), PART("Deltakelse", "ved anledning", [], "unknown"), PART("Valg", "bør skje våren 2026", [["2026-01-01", "2026-06-30"]], "tentative")],
    }),
  }),
  FOLLOWED_ONE("4", "Fire", { ...STATED("stopped", "Stanset"), when: WHEN("2026", [YEAR(2026)]), milestones: [MILESTONE("Flyttingen", WHEN("2026", [YEAR(2026)]), "coming")] }),
  FOLLOWED_ONE("5", "Fem", { number: "5", ...STATED("done", "Gjennomført"), when: WHEN("2026", [YEAR(2026)]), milestones: [MILESTONE("Boken", WHEN("høsten 2024", [["2024-08-01", "2024-12-31"]], "approximate"), "unconfirmed")] }),
  FOLLOWED_ONE("6", "Seks", { when: WHEN("løpende", [YEAR(2026)], "certain", { continuous: true }) }),
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
  ["feeds/deadlines.ics", "20261231", "20261230", "from 2026-12-30 to 2026-12-31, where measures.json has 2026-12-31 to 2026-12-31"],
  ["feeds/deadlines.ics", "20270101", "20261231", "from 2026-12-31 to 2026-12-30, where"],
  ["feeds/deadlines.ics", ";VALUE=DATE:20261231", ":20261231T120000Z", "not a whole day"],
  ["feeds/deadlines.ics", "SUMMARY:Frist:", "SUMMARY:Tentativ frist:", "expected «Frist: Tiltak 1: Ett»"],
  ["feeds/deadlines.ics", "SUMMARY:Tentativt: To", "SUMMARY:Frist: To", "expected «Tentativt: To»"],
  ["feeds/deadlines.ics", "SUMMARY:Milepæl: Boken", "SUMMARY:Frist: Boken", "expected «Milepæl: Boken (Tiltak 5: Fem)»"],
  ["feeds/deadlines.ics", "STATUS:TENTATIVE", "STATUS:CONFIRMED", "p/2@p.invalid: STATUS is CONFIRMED, where measures.json has a time that is TENTATIVE"],
  ["feeds/deadlines.ics", "DTSTAMP:20250601", "DTSTAMP:20261122", "is not the as-of date"],
  ["feeds/deadlines.ics", "TRANSP:TRANSPARENT", "TRANSP:OPAQUE", "takes up the day"],
  ["feeds/deadlines.ics", "URL:https://example.org/tiltak.html", "URL:tiltak.html", "its URL is tiltak.html"],
  ["feeds/deadlines.ics", "Når: innen 2026", "Når: 2026", "the words «Når: innen 2026» are missing"],
  ["feeds/deadlines.ics", "Status: Pågående", "Status: Planlagt", "the words «Status: Pågående» are missing"],
  ["feeds/deadlines.ics", "UID:p/1/rapporten@", "UID:p/1@", "two events have one UID"],
  ["feeds/deadlines.ics", "UID:p/2@p.invalid", "UID:p/2@q.invalid", "the UIDs are of several sites"],
  ["feeds/deadlines.ics", EVENTS_OF[2][1], "", "p/2+2 is missing in feeds/deadlines.ics"],
  ["feeds/deadlines.ics", "20260701", "20250701", "p/1/kurset+2@p.invalid: from 2026-01-01 to 2025-06-30, where measures.json has 2026-01-01 to 2026-06-30"],
  ["feeds/deadlines.ics", "UID:p/3#kartlegging@", "UID:p/3@", "p/3@p.invalid: nothing of that name is due"],
  ["feeds/deadlines.ics", " (Kartlegging)", "", "expected «Frist: Tre (Kartlegging)»"],
  ["feeds/deadlines.ics", "20260331", "20260330", "p/3#kartlegging@p.invalid: from 2026-03-30 to 2026-03-31, where"],
  ["feeds/deadlines.ics", EVENTS_OF[3][1], "", "p/3#valg is missing in feeds/deadlines.ics"],
  ["feeds/deadlines.ics", "UID:p/3#valg@", "UID:p/3#deltakelse@", "p/3#deltakelse@p.invalid: nothing of that name is due"],
  ["data/measures.json", '"state":"reached"', '"state":"coming"', "p/1/ferdig is missing in feeds/deadlines.ics"],
  ["data/measures.json", '"state":"unconfirmed"', '"state":"reached"', "p/5/boken@p.invalid: nothing of that name is due"],
  ["data/measures.json", '"status":"stopped"', '"status":"ongoing"', "p/4 is missing in feeds/deadlines.ics"],
  ["data/measures.json", '"status":"stopped"', '"status":"done"', "p/4/flyttingen is missing in feeds/deadlines.ics"],
  ["data/measures.json", '"continuous":true', '"continuous":false', "p/6 is missing in feeds/deadlines.ics"],
  ["data/measures.json", '"next_deadline":"2025-09-30"', '"next_deadline":"2026-12-31"', "p/1: next_deadline is 2026-12-31, the calendar has 2025-09-30"],
  ["data/measures.json", '"next_deadline":"2026-03-31"', '"next_deadline":null', "p/3: next_deadline is null, the calendar has 2026-03-31"],
  ["tiltak.html", "Frist", "Nådd", "the milestone is reached"],
  ["tiltak.html", "Rapporten", "Boka", "tiltak.html has no milestone «Rapporten»"],
  ["tiltak.html", "Q3 2025", "Q3 2026", "the page has «Q3 2026» for «Q3 2025»"],
  ["tiltak.html", "Q3 2025", "Q3 2026", "ends 2025-09-30, for «Q3 2026»"],
  ["planer/p/frister.ics", "UID:p/1@", "UID:p/2@", "p/1 is missing in planer/p/frister.ics"],
  ["planer/p/frister.ics", "TRANSP:TRANSPARENT", "TRANSP:TRANSPARENT\r\nCLASS:PRIVATE", "p/1 is another in planer/p/frister.ics"],
  ["ansvarlige/a/frister.ics", "END:VCALENDAR", `${EVENTS_OF[2][0]}END:VCALENDAR`, "p/2 does not belong in ansvarlige/a/frister.ics"],
  ["ansvarlige/b/frister.ics", EVENTS_OF[1][0], "", "is missing in ansvarlige/b/frister.ics"],
  ["data/departments.json", '"code":"A"', '"code":"C"', "p/1 does not belong in ansvarlige/a/frister.ics"],
  ["data/departments.json", "ansvarlige/a/", "ansvarlige/b/", "ansvarlige/a/frister.ics is of no plan or department"],
  ["sitemap.xml", "https://example.org/tiltak.html", "https://example.org/borte.html", "borte.html is no page"],
  ["sitemap.xml", "<url><loc>https://example.org/tiltak.html</loc></url>", "", "tiltak.html is missing"],
];

/** What each does to the files for other systems of a good site (null takes the file away), and what data.mjs says of it; those of the sheet all at once. */
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
  ["data/index.html", '<a href="plans/p.json">', "<a>", "does not link data/plans/p.json"],
  ["data/index.html", "../manifest.json", "../borte.json", "links borte.json, which is not there"],
  ["data/index.html", "../SHA256SUMS", "SHA256SUMS", "links data/SHA256SUMS, which is not there"],
  ["data/index.html", '<a href="../SHA256SUMS">', "<a>", "does not link SHA256SUMS"],
  ["data/schema/deadlines.json", null, null, "data/deadlines.json: data/schema/deadlines.json is missing"],
  ["data/deadlines.json", '"outcome":"coming"', '"outcome":"overdue"', "/3/outcome must be equal to one of the allowed values"],
  ["data/deadlines.json", '"day":"2023-12-31"', '"day":null', "data/deadlines.json: /0/day must be string"],
  ["data/deadlines.json", '"quarter":null', '"quarter":5', "/0/quarter must be <= 4"],
  ["data/plans/p.json", '"title":"Plan P"', '"title":1', "data/plans/p.json: /title must be string"],
  ["data/plans/p.json", '"url":"planer/p/index.html"', '"url":"planer/p/index.html","more":1', "data/plans/p.json:  must NOT have additional properties"],
  ["data/schema/plan.json", '"description":"d",', "", "data/schema/plan.json/id has no description"],
  ["data/plans.json", '"id":"r"', '"id":"s"', "data/plans/s.json is missing"],
  ["data/plans.json", '"id":"r"', '"id":"s"', "data/plans/r.json is of no plan"],
  ["data/plans/r.json", '"late_as_of":"2025-06-01"', '"late_as_of":"2025-06-02"', "days that lateness is worked out for: …2, expected …1"],
  ["data/plans.json", '"measures":18', '"measures":19', "measures of p: …19, expected …18"],
  ["data/plans.json", '"ongoing":15', '"ongoing":14', "statuses of p: "],
  ["data/plans.json", '"title":"Del A","measures":9', '"title":"Del A","measures":8', "measures in sections of p: "],
  ["data/plans/p.json", '"title":"Plan P"', '"title":"Plan Q"', "data/plans/p.json: title: "],
  ["data/plans/p.json", '"as_of":"2025-06-01"', '"as_of":"2025-05-01"', "data/plans/p.json: as_of: "],
  ["data/plans.json", '"to":"2027-12-31"', '"to":"2026-12-31"', "data/plans/p.json: period: "],
  ["data/plans/p.json", '"announced":{"measures":null', '"announced":{"measures":18', "data/plans/p.json: announced: "],
  ["data/plans/p.json", '"date":"2025-05-01"', '"date":"2025-04-01"', "data/plans/p.json: reports: "],
  ["data/plans/p.json", '"title":"Del A"', '"title":"Del B"', "data/plans/p.json: sections: "],
  ["data/plans/p.json", '"measures":["1",', '"measures":["2",', "data/plans/p.json: measures of a: "],
  ["data/plans/p.json", '"also":["10"]', '"also":["11"]', "data/plans/p.json: also in a: "],
  ["data/plans/p.json", '"lateness":"on-track"', '"lateness":"overdue"', "data/plans/p.json: measure 1: "],
  ["data/plans/p.json", '"counts":true', '"counts":false', "data/plans/p.json: what counts of 1: …[], expected …[["],
  ["data/plans/p.json", '"counts":false', '"counts":true', "data/plans/p.json: what counts of 18: "],
  ["data/plans/p.json", '"date":"2025-06-01","status":"ongoing"', '"date":"2025-06-02","status":"ongoing"', "data/plans/p.json: newest of 1: "],
  ["data/plans/p.json", '"date":"2025-06-01","status":"ongoing"', '"date":"2025-06-02","status":"ongoing"', "data/plans/p.json: 1 has an entry after 2025-06-01"],
  ["data/plans/p.json", '"date":"2024-06-01"', '"date":"2025-06-30"', "data/plans/p.json: order of the ledger of 18: "],
  ["data/plans/p.json", '"goals":[1]', '"goals":[2]', "data/plans/p.json: 1 serves goal 2, which is not there"],
  ["data/plans/p.json", '"number":1,"text"', '"number":2,"text"', "data/plans/p.json: numbers of goals: "],
  ["data/plans/p.json", '"measure":"p/18"', '"measure":"p/19"', "data/plans/p.json: difference of p/19 in status: no such measure"],
  ["data/plans/p.json", '"says":"ongoing","source":null,"counts":false', '"says":"ongoing","source":null,"counts":true', "data/plans/p.json: difference of p/18 in status: 2 sides count"],
  ["data/plans/p.json", '{"says":"ongoing","source":null,"counts":false},', "", "data/plans/p.json: difference of p/18 in status: 1 side"],
  ["data/plans/p.json", '"overdue":["13"]', '"overdue":[]', "data/plans/p.json: late: overdue: "],
  ["data/plans/p.json", '"unknown":["14"]', '"unknown":["14","15"]', "data/plans/p.json: late: unknown: "],
  ["data/plans/p.json", '"passed":["15"]', '"passed":["16"]', "data/plans/p.json: late: passed: "],
  ["data/plans/p.json", '"milestones_overdue":[{"measure":"1","title":"Utredning"},{"measure":"1","title":"Rapport"}]', '"milestones_overdue":[{"measure":"1","title":"Rapport"},{"measure":"1","title":"Utredning"}]', "data/plans/p.json: late: milestones overdue: "],
  ["data/plans/p.json", '"milestones_unconfirmed":[{"measure":"18","title":"Bok"}]', '"milestones_unconfirmed":[]', "data/plans/p.json: late: milestones unconfirmed: "],
  ["data/measures.json", '"lateness":"overdue"', '"lateness":"unknown"', "data/measures.json: lateness of p/13: "],
  ["data/measures.json", '"lateness":"passed"', '"lateness":"unknown"', "data/measures.json: lateness of p/15: "],
  ["planer/p/tiltak/17/index.html", "Møter: ved anledning", "Møter: 2024", "data/measures.json: parts of p/17: "],
  ["data/measures.json", '"state":"overdue"', '"state":"unconfirmed"', "data/measures.json: state of p/1, Rapport: "],
  ["data/measures.json", '"state":"passed"', '"state":"unconfirmed"', "data/measures.json: state of p/1, Kurs: "],
  ["data/measures.json", '"state":"reached"', '"state":"coming"', "data/measures.json: state of p/1, Møte: "],
  ["data/measures.json", '"state":"undated"', '"state":"coming"', "data/measures.json: state of p/1, Brev: "],
  ["data/measures.json", '"state":"coming"', '"state":"undated"', "data/measures.json: state of p/1, Start: "],
  ["data/departments.json", '"shared":["p/1",', '"shared":[', "data/departments.json: shared of AID: "],
  ["data/departments.json", '"contributor":["p/4",', '"contributor":[', "data/departments.json: contributor of IMDi: "],
];
/** By row: the sheet's own words, what stands there instead, and what data.mjs says of that row. */
const SHEET_FAULTS = [
  [";1;", ";1.10;", "row 2: column 3 is date «", "row 2: column 3 is string «1.10», expected «1»"],
  ["Æøå", "Ã¦Ã¸Ã¥", "row 3: column 4 is string «Første, Ã¦Ã¸Ã¥"],
  ["2025-06-01", "1.6.2025", "row 4: column 9 is string «1.6.2025», expected «2025-06-01»"],
  ["2026-12-31", "=1+1", "row 5: a formula"],
  ["Innen fristen", "Over fristen", "row 6: column 10 is string «Over fristen», expected «Innen fristen»"],
  [";2026-12-31;2026-12-31;innen", ";;2026-12-31;innen", "row 7: column 11 is empty «», expected «2026-12-31»"],
  [";2026-12-31;2026-12-31;innen", ";2026-12-31;;innen", "row 8: column 12 is empty «», expected «2026-12-31»"],
  ["innen 2026", "2026", "row 9: column 13 is float «2026», expected «innen 2026»"],
  [";2026-12-31;planer", ";;planer", "row 10: column 15 is empty «», expected «2026-12-31»"],
  ["Del B", "Del A", "row 11: column 5 is string «Del A», expected «Del B»"],
  ["P;", "Q;", "row 12: column 1 is string «Q», expected «P»"],
  ["tiltak/12/", "tiltak/13/", "row 13: column 16 is string «planer/p/tiltak/13/index.html»"],
  [";Pågående;", ";Planlagt;", "row 14: column 8 is string «Planlagt», expected «Pågående»"],
  ["Ikke rapportert", "Pågående", "row 15: column 8 is string «Pågående», expected «Ikke rapportert»"],
  ["tentativt 2024;2024", "tentativt 2024;2023", "row 16: column 14 is date «2023-01-01», expected «2024-01-01»"],
  ["Tiden er ikke over", "Innen fristen", "row 17: column 10 is string «Innen fristen», expected «Tiden er ikke over»"],
  ['"AID, KUD"', "AID, KUD", "row 18: 17 columns, expected 16"],
  ["p/18", "p/18;\r\n;", "19 rows, measures.json has 18"],
];
const HEAD_FAULT = ["Neste frist", "Neste", "heads: …"];
/** What each does to a status index, all at once, and what status.mjs says of it. */
const STATUS_FAULTS = [
  ['data-id="p/2"', 'data-id="p/20"', "P;p/20;2;", "expected P;p/2;2;"],
  [' data-with="IMDi"', "", '"AID, KUD";;Pågående', 'expected P;p/4;4;"Første, Æøå 4";Del A;"AID, KUD";IMDi;', "count with department imdi: [1,18], expected [2,18]"],
  [/(data-id="p\/5".*?data-time="on-track )2026-12-31 /s, "$1 ", "Innen fristen;;2026-12-31;", "expected P;p/5;5;"],
  [/(data-id="p\/6".*?data-time="on-track 2026-12-31 )2026-12-31 /s, "$1 ", "Innen fristen;2026-12-31;;", "expected P;p/6;6;", "count with year 2026: [11,18], expected [12,18]"],
  [/(data-id="p\/7".*?data-time="on-track 2026-12-31 2026-12-31 )\/2026-12-31/s, "$1/2026-12-30", "innen 2026;;2026-12-30;", "expected P;p/7;7;"],
  [/(data-id="p\/16".*?data-time=")ahead/s, "$1on-track", "count with lateness on-track: [13,18], expected [12,18]"],
  ["Æøå 8<", "Æøå 80<", "rows of the file: ", "expected P;p/8;8;"],
  [/(data-id="p\/9" data-roles=")shared/, "$1lead", "count with aid shared: [17,18], expected [18,18]", "number of aid shared: 17, expected 18"],
  [/(data-id="p\/11".*?is-)ongoing/s, "$1done", "count with status ongoing: [14,18], expected [15,18]", "count with status done: [2,18], expected [1,18]"],
  ['<option value="passed">Tiden er over</option>', "", 'values of lateness: ["on-track","overdue","unknown"], expected ["ahead","on-track","overdue","passed","unknown"]'],
  [/(<option value="overdue">.*?<\/option>)(<option value="unknown">.*?<\/option>)/s, "$2$1", 'order of lateness: ["unknown","overdue"'],
  ["Neste frist;", "Frist igjen;", "heads of the file: "],
  ["status.csv", "tiltak.csv", "file: is called tiltak.csv"],
];

const LISTED = '<link rel="canonical" href="https://example.org/index.html"><link rel="alternate" type="application/atom+xml" href="feeds/changes.xml">';
const ENTRY = (id, day, page) => `<entry><title>T</title><id>tag:p.invalid,2025:${id}</id><updated>${day}T00:00:00Z</updated><link href="../${page}"/><content type="text">x</content></entry>`;

/** A site as feeds.mjs reads it: measures with statuses, deadlines and milestones. */
const FOLLOWED = {
  "index.html": `<html><head>${LISTED}</head><body><main><a href="tiltak.html">Ett</a> <a href="index.html">Rapport</a></main></body></html>`,
  "tiltak.html": `<main><ul>${[["Q3 2025", "Rapporten"], ["våren 2025 og 2026", "Kurset"], ["høsten 2024", "Boken"]].map(([when, title]) => `<li><span class="when">${when}</span><p>${title} <span class="why">Frist</span></p></li>`).join("")}</ul></main>`,
  "tre.html": "<main><dl><div><dt>Når</dt><dd><ul><li>Kartlegging: Q1 2026</li><li>Deltakelse: ved anledning</li><li>Valg: bør skje våren 2026</li></ul></dd></div></dl></main>",
  "planer/p/index.html": "<main></main>",
  "data/plans.json": '[{"id":"p","as_of":"2025-06-01","url":"planer/p/index.html"}]',
  "data/plans/p.json": '{"title":"P","measure_term":"tiltak","as_of":"2025-06-01","late_as_of":"2025-06-01"}',
  "data/departments.json": '[{"code":"A","url":"ansvarlige/a/index.html"},{"code":"B","url":"ansvarlige/b/index.html"}]',
  "data/measures.json": JSON.stringify(FOLLOWED_ALL),
  "feeds/changes.xml": `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>tag:p.invalid,2025:changes</id><updated>2025-06-01T00:00:00Z</updated><author><name>Eier</name></author><link rel="self" href="changes.xml"/><link href="../index.html" rel="alternate"/>${ENTRY("p/1/2025-06-01/ongoing", "2025-06-01", "tiltak.html")}${ENTRY("p/report/2025-05-01", "2025-05-01", "index.html")}</feed>`,
  "feeds/deadlines.ics": EVENTS,
  "planer/p/frister.ics": EVENTS,
  "ansvarlige/a/frister.ics": CALENDAR(EVENTS_OF[1]),
  "ansvarlige/b/frister.ics": CALENDAR([...EVENTS_OF[1], ...EVENTS_OF[2]]),
  "sitemap.xml": `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${["index.html", "planer/p/index.html", "tiltak.html", "tre.html"].map((page) => `<url><loc>https://example.org/${page}</loc></url>`).join("")}</urlset>`,
};

/** Measures of a plan: most alike, for a fault each, and one for each other way to stand to its time. */
const IDS = Array.from({ length: 18 }, (_, i) => `${i + 1}`);
const LATENESS = { overdue: "Over fristen", unknown: "Ikke rapportert siden", passed: "Tiden er over", "on-track": "Innen fristen", ahead: "Tiden er ikke over" };
const LABELS = { done: "Gjennomført", ongoing: "Pågående", "not-reported": "Ikke rapportert" };
const DEADLINE = "2026-12-31";
const SPECIAL = {
  1: {
    milestones: [
      MILESTONE("Møte", WHEN("2024", [YEAR(2024)]), "reached"), MILESTONE("Rapport", WHEN("2024", [YEAR(2024)]), "overdue"), MILESTONE("Utredning", WHEN("2023", [YEAR(2023)]), "overdue"),
      MILESTONE("Kurs", WHEN("tentativt 2024", [YEAR(2024)], "tentative"), "passed"), MILESTONE("Brev", null, "undated"), MILESTONE("Start", WHEN("fra 2024", [["2024-01-01", null]]), "coming"),
    ],
  },
  4: { contributors: ["IMDi"] },
  12: { contributors: ["IMDi"] },
  13: { when: WHEN("innen 2024", [[null, "2024-12-31"]]), lateness: "overdue", deadline: "2024-12-31", next_deadline: null },
  14: { when: WHEN("2023", [YEAR(2023)]), lateness: "unknown", deadline: "2023-12-31", next_deadline: null, status: null },
  15: { when: WHEN("tentativt 2024", [YEAR(2024)], "tentative"), lateness: "passed", deadline: null, next_deadline: null },
  16: { when: WHEN("årlig", [["2024-01-01", "2027-12-31"]], "certain", { recurring: true }), lateness: "on-track", deadline: null, next_deadline: null },
  17: { when: WHEN("Kurs: 2024 / Møter: ved anledning", [YEAR(2024)], "certain", { parts: [PART("Kurs", "2024", [YEAR(2024)]), PART("Møter", "ved anledning", [], "unknown")] }), lateness: null, deadline: null, next_deadline: null, status: null },
  18: { when: null, lateness: null, deadline: null, next_deadline: null, status: "done", milestones: [MILESTONE("Bok", WHEN("2024", [YEAR(2024)]), "unconfirmed")] },
};
const ALL = IDS.map((id) => ({ when: WHEN("innen 2026", [[null, DEADLINE]]), lateness: "on-track", deadline: DEADLINE, next_deadline: DEADLINE, status: "ongoing", milestones: [], contributors: [], ...SPECIAL[id], id, title: `Første, Æøå ${id}`, url: `planer/p/tiltak/${id}/index.html`, part: id < 10 ? "a" : "b" }));
const MEASURES = ALL.map(({ id, title, url, part, when, lateness, next_deadline, status, milestones, contributors }) => ({
  plan: "p", id, number: id, title, section: part, also_in: id === "10" ? ["a"] : [], others: false,
  responsible: [...["AID", "KUD"].map((department) => ({ department, role: "shared" })), ...contributors.map((department) => ({ department, role: "contributor" }))],
  status, status_label: status && LABELS[status], status_date: status && "2025-06-01", lateness, when, milestones, next_deadline, url,
}));
const DEADLINES = [["14", "unconfirmed"], ["13", "missed"], ["15", "tentative"], ["1", "coming"]].map(([id, outcome]) => {
  const { when, url } = MEASURES.find((one) => one.id === id);
  const day = when.spans[0].to;
  return { plan: "p", measure: `p/${id}`, milestone: null, part: null, day, year: Number(day.slice(0, 4)), quarter: null, outcome, when, url };
});
const SECTIONS = ["a", "b"].map((id) => ({ id, title: `Del ${id.toUpperCase()}`, measures: MEASURES.filter(({ section }) => section === id).map((one) => one.id), url: `planer/p/deler/${id}/index.html` }));
const PLAN = (id, title, more = {}) => ({ id, title, kind: "action-plan", owner: null, as_of: null, url: `planer/${id}/index.html`, ...more });
const OF_P = { owner: "AID", as_of: "2025-06-01" };
const COUNTS = (counts = {}) => Object.fromEntries(["done", "ongoing", "planned", "not-started", "closed", "stopped", "moved", "not-reported"].map((id) => [id, counts[id] ?? 0]));
const LISTED_PLAN = { period: null, sections: [], measures: 0, announced: null, status: COUNTS(), reports: [] };
const REPORT = { date: "2025-05-01", url: "planer/p/rapporter/2025-05-01/index.html" };
const WHOLE = { short_title: null, period: null, announced: { measures: null }, late_as_of: "2025-06-01", goals: [], sections: [], measures: [], reports: [], differences: [], late: { overdue: [], unknown: [], passed: [], milestones_overdue: [], milestones_unconfirmed: [] } };
const ENTRY_OF = (date, status, counts) => ({ date, status, status_label: LABELS[status], counts });
const LEDGER = ({ id, status }) => [...(id === "18" ? [ENTRY_OF("2024-06-01", "ongoing", false), ENTRY_OF("2025-06-01", "ongoing", false)] : []), ...(status ? [ENTRY_OF("2025-06-01", status, true)] : [])];
const WHOLE_P = {
  ...PLAN("p", "Plan P", OF_P), ...WHOLE, short_title: "P", period: WHEN("2024–2027", [["2024-01-01", "2027-12-31"]]), reports: [REPORT],
  goals: [{ number: 1, text: "Et mål" }], sections: SECTIONS.map((section) => ({ ...section, also: section.id === "a" ? ["10"] : [] })),
  measures: MEASURES.map((measure) => ({ ...measure, ledger: LEDGER(measure), goals: measure.id === "1" ? [1] : [] })),
  differences: [{ measure: "p/18", field: "status", sides: [{ says: "ongoing", source: null, counts: false }, { says: "done", source: null, counts: true }] }],
  late: {
    overdue: ["13"], unknown: ["14"], passed: ["15"], milestones_unconfirmed: [{ measure: "18", title: "Bok" }],
    milestones_overdue: [{ measure: "1", title: "Utredning" }, { measure: "1", title: "Rapport" }],
  },
};

/** The sheet of these measures, and a status index with its filters. */
const HEADS = "Plan;Id;Nummer;Tittel;Del;Ansvarlig;Bidrar;Status;Statusdato;Fristvurdering;Frist;Neste frist;Når;Fra;Til;Adresse";
const JUDGED = ({ lateness, deadline }) => (lateness === "on-track" && !deadline ? "ahead" : (lateness ?? ""));
const SHEET = [HEADS, ...ALL.map((one) => {
  const { id, title, url, part, when, deadline, next_deadline, status, contributors } = one;
  const { from, to } = when?.spans[0] ?? {};
  return ["P", `p/${id}`, id, `"${title}"`, `Del ${part.toUpperCase()}`, '"AID, KUD"', contributors, LABELS[status ?? "not-reported"], status && "2025-06-01", LATENESS[JUDGED(one)], deadline, next_deadline, when?.text, from, to, url].map((cell) => cell ?? "").join(";");
})].map((row) => `${row}\r\n`);

function statusRow(one, root) {
  const { id, title, url, part, when, deadline, next_deadline, status, contributors } = one;
  const spans = (when?.spans ?? []).map(({ from, to }) => ` ${from ?? ""}/${to ?? ""}`).join("");
  const time = when ? `<td data-label="Når" data-time="${JUDGED(one)} ${deadline ?? ""} ${next_deadline ?? ""}${spans}"><span>${when.text}</span></td>` : '<td class="empty">–</td>';
  return `<tr><td class="nr">${id}</td><th scope="row" headers="gruppe_p-${part}" data-id="p/${id}"${contributors.length > 0 ? ` data-with="${contributors}"` : ""} data-roles="shared shared"><a href="${root}${url}">${title}</a></th>
<td data-label="Ansvarlig"><span>${["AID", "KUD"].map((code) => `<a href="${root}ansvarlige/${code.toLowerCase()}/index.html">${code}</a>`).join(", ")}</span></td>
<td data-label="Status"><strong class="status is-${status ?? "not-reported"}">${LABELS[status ?? "not-reported"]}</strong></td>${time}${status ? '<td data-label="Sist rapportert"><time datetime="2025-06-01">1. juni 2025</time></td>' : '<td class="empty">–</td>'}</tr>`;
}

function statusPage(root, file) {
  const choice = (by, label, name, options) => `<p><label for="by-${by}_">${label}</label><select id="by-${by}_" autocomplete="off" name="${name}" data-by="${by}"><option value="">Alle</option>${options}</select></p>`;
  const options = (values) => Object.entries(values).map(([id, words]) => `<option value="${id}">${words}</option>`).join("");
  const parts = SECTIONS.map(({ id, title, measures }) => `<tbody><tr class="group"><th colspan="6" scope="rowgroup" role="rowheader" id="gruppe_p-${id}"><a href="${root}planer/p/deler/${id}/index.html">${title}</a> <span class="n">${measures.length} tiltak</span></th></tr>
${ALL.filter(({ part }) => part === id).map((one) => statusRow(one, root)).join("\n")}</tbody>`);
  return `<!DOCTYPE html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Status</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${root}assets/planverk.css"><script defer src="${root}assets/status.js"></script></head>
<body><a class="skip" href="#innhold">Hopp til innholdet</a><a class="skip" hidden href="#words_">Hopp til filtrene</a>
<main id="innhold" tabindex="-1"><h1>Status</h1><section class="part" aria-labelledby="alle_"><header><h2 id="alle_">Alle</h2></header><div>
<div class="filters" hidden data-shown="Viser {n} av 18 tiltak." data-none="Ingen tiltak passer." data-part="{n} av {part}" data-ascending="Sortert på «{column}», stigende." data-descending="Sortert på «{column}», synkende." data-heads="${HEADS}" data-file="${file}.csv">
<fieldset><legend>Filtrer</legend><p><label for="words_">Ord</label><input id="words_" type="search" autocomplete="off" name="ord" data-by="words"></p>
<details open><summary>Status, frist og mer</summary><div class="choices">
${choice("status", "Status", "status", options(LABELS))}
${choice("lateness", "Frist", "frist", options(LATENESS))}
${choice("department", "Enhet", "avdeling", options({ aid: "AID", imdi: "IMDi", kud: "KUD" }))}
${choice("role", "Rolle", "rolle", options({ lead: "Leder", shared: "Deler ansvaret", contributor: "Bidrar" }))}
${choice("year", "Neste frist", "ar", options({ 2026: "2026", "-": "Ingen frist fremover" }))}
${choice("plan", "Plan", "plan", options({ p: "P" }))}
${choice("section", "Del", "del", `<optgroup label="P">${options({ "p-a": "Del A", "p-b": "Del B" })}</optgroup>`)}
</div></details></fieldset><input type="hidden" name="sorter"><div class="chips"><ul></ul> <button type="button" data-do="reset">Nullstill</button></div>
<div class="found"><p role="status"></p> <button type="button" data-do="export">Last ned</button></div>
<template><li><button type="button"><span class="hidden">Fjern filter: </span><span></span> <b></b></button></li>
<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path class="up" d="M8 1l4.5 5.5h-9z"/></svg><button type="button">Vis flere</button></template></div>
<section class="region" data-list aria-label="Tabell" tabindex="0"><table class="stack measures numbered"><caption class="hidden">Tiltakene</caption>
<thead><tr><th scope="col" class="nr">Nr.</th><th scope="col">Tiltak</th><th scope="col">Ansvarlig</th><th scope="col">Status</th><th scope="col">Når</th><th scope="col">Sist rapportert</th></tr></thead>
${parts.join("\n")}</table></section></div></section>
<section class="part"><h2 id="deler_">Deler</h2></section></main></body></html>
`;
}

const DESCRIBED = (properties) => ({ type: "object", required: Object.keys(properties), properties: Object.fromEntries(Object.entries(properties).map(([key, more]) => [key, { description: "d", ...more }])) });
const DRAFT = { $schema: "https://json-schema.org/draft/2020-12/schema" };
const SCHEMA = (properties) => JSON.stringify({ ...DRAFT, type: "array", items: DESCRIBED(properties) });
const [TEXT, MAYBE, LIST, NUMBER] = [{ type: "string" }, { type: ["string", "null"] }, { type: "array" }, { type: "integer" }];
const [THING, MAYBE_THING, DAY] = [{ type: "object" }, { type: ["object", "null"] }, { ...MAYBE, format: "date" }];
const IN_BOTH = { id: TEXT, title: TEXT, kind: TEXT, owner: MAYBE, as_of: DAY, url: TEXT };
const LINKED = ["measures.csv", "measures.json", "plans.json", "plans/p.json", "plans/r.json", "departments.json", "deadlines.json", "../manifest.json", "../SHA256SUMS", ...["measures", "plans", "plan", "departments", "deadlines", "manifest"].map((name) => `schema/${name}.json`)];
const asset = (name) => readFileSync(new URL(`../../themes/standard/assets/${name}`, import.meta.url));

/** A site as data.mjs and status.mjs read it. */
const DATA = {
  "data/index.html": `<main>${LINKED.map((href) => `<a href="${href}">Fil</a>`).join("")}</main>`,
  "data/measures.csv": `\ufeff${SHEET.join("")}`,
  "data/measures.json": JSON.stringify(MEASURES),
  "data/plans.json": JSON.stringify([
    { ...PLAN("p", "Plan P", OF_P), ...LISTED_PLAN, period: { from: "2024-01-01", to: "2027-12-31" }, sections: SECTIONS.map((section) => ({ ...section, measures: section.measures.length })), measures: 18, status: COUNTS({ done: 1, ongoing: 15, "not-reported": 2 }), reports: [REPORT] },
    { ...PLAN("r", "Plan R"), ...LISTED_PLAN },
  ]),
  "data/plans/p.json": JSON.stringify(WHOLE_P),
  "data/plans/r.json": JSON.stringify({ ...PLAN("r", "Plan R"), ...WHOLE }),
  "data/departments.json": JSON.stringify([["AID", "shared"], ["KUD", "shared"], ["IMDi", "contributor"]].map(([code, role]) => ({
    code, lead: [], shared: role === "shared" ? IDS.map((id) => `p/${id}`) : [], contributor: role === "shared" ? [] : ["p/4", "p/12"], url: `ansvarlige/${code.toLowerCase()}/index.html`,
  }))),
  "data/schema/measures.json": SCHEMA({
    plan: TEXT, id: TEXT, number: MAYBE, title: TEXT, section: MAYBE, also_in: LIST, responsible: LIST, others: { type: "boolean" }, status: { ...MAYBE, enum: ["ongoing", "done", null] }, status_label: MAYBE,
    status_date: DAY, lateness: MAYBE, when: MAYBE_THING, milestones: LIST, next_deadline: DAY, url: TEXT,
  }),
  "data/schema/plans.json": SCHEMA({ ...IN_BOTH, period: MAYBE_THING, sections: LIST, measures: NUMBER, announced: { type: ["integer", "null"] }, status: THING, reports: LIST }),
  "data/schema/plan.json": JSON.stringify({ ...DRAFT, ...DESCRIBED({ ...IN_BOTH, short_title: MAYBE, period: MAYBE_THING, announced: THING, late_as_of: DAY, goals: LIST, sections: LIST, measures: LIST, reports: LIST, differences: LIST, late: THING }) }),
  "data/schema/departments.json": SCHEMA({ code: TEXT, lead: LIST, shared: LIST, contributor: LIST, url: TEXT }),
  "data/deadlines.json": JSON.stringify(DEADLINES),
  "data/schema/deadlines.json": SCHEMA({
    plan: TEXT, measure: TEXT, milestone: MAYBE, part: MAYBE, day: { ...TEXT, format: "date" }, year: NUMBER, quarter: { type: ["integer", "null"], minimum: 1, maximum: 4 },
    outcome: { ...TEXT, enum: ["missed", "unconfirmed", "coming", "tentative", "reached"] }, when: THING, url: TEXT,
  }),
  "data/schema/manifest.json": SCHEMA({ path: TEXT, size: NUMBER, sha256: TEXT }),
  "status/index.html": statusPage("../", "status"),
  "planer/p/status/index.html": statusPage("../../../", "planer-p-status"),
  ...Object.fromEntries(ALL.map(({ url, when }) => {
    const parts = when?.text.split(" / ") ?? [];
    return [url, `<main><dl><div><dt>Når</dt><dd>${parts.length > 1 ? `<ul>${parts.map((part) => `<li>${part}</li>`).join("")}</ul>` : when?.text}</dd></div></dl></main>`];
  })),
  "assets/planverk.css": asset("planverk.css"),
  "assets/status.js": asset("status.js"),
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
  "late.js": `/*${"x".repeat(75_000)}*/ document.querySelector("main")?.insertAdjacentHTML("beforeend", "<h2>Sent</h2>");`,
  "adds.js": "document.querySelector('table').append(document.querySelector('tr').cloneNode(true));",
};

const folder = mkdtempSync(join(tmpdir(), "planverk-selftest-"));
const tally = new Tally();
const asked = process.argv.slice(2);
const isAsked = (script) => asked.length === 0 || asked.includes(script);
const running = new Set();
const PAGES = [["links"], ["validate"], ["browser"], ["access", "--explained", join(folder, "explained.json")], ["theme"]];
writeFileSync(join(folder, "explained.json"), '[{ "rule": "color-contrast", "target": "told", "reason": "Svart på nesten hvitt." }]');
const all = [
  ...PAGES.map(([script, ...options]) => [script, () => ofPages(script, options)]),
  ["feeds", () => inTurn("feeds", FOLLOWED, FEED_FAULTS)],
  ["data", () => inTurn("data", DATA, DATA_FAULTS, ["--no-spreadsheet"])],
  ["data", () => atOnce("data", { ...DATA, "data/measures.csv": faultySheet() }, [...SHEET_FAULTS, HEAD_FAULT].flatMap(([, , ...says]) => says))],
  ["status", () => isSilent("status", DATA)],
  ["status", () => atOnce("status", { ...DATA, "status/index.html": faultyStatus() }, STATUS_FAULTS.flatMap(([, , ...says]) => says))],
  ["not-found", () => inTurn("not-found", LOST, LOST_FAULTS)],
];
try {
  await Promise.all(all.filter(([script]) => isAsked(script)).map(([, check]) => check()));
} finally {
  rmSync(folder, { recursive: true });
}
tally.close();

/** A check of pages: silent about a site of good ones, and names the fault of each page of a site of faulty ones. */
async function ofPages(script, options) {
  const faults = FAULTS.filter((fault) => fault[2] === script);
  const base = script === "theme" ? THEMED : GOOD;
  const two = { "index.html": page("index", undefined, base), "om.html": page("om", undefined, base) };
  const told = page("told", ["<p>", '<p class="told">Forklart</p><p>']);
  const clean = write(join(folder, `clean-${script}`), script === "theme" ? { ...FILES, ...two } : { ...two, "told.html": told, "site.css": CSS + HARM });
  const faulty = write(join(folder, script), site(faults, base));
  writeFileSync(join(faulty, "unlisted.html"), page("unlisted"));
  const [good, bad] = await Promise.all([run(script, clean, options), run(script, faulty, options)]);
  const silent = good.status === 0 && /^\d+ passed, 0 failed\n$/.test(good.stdout);
  tally.check(script, silent ? [] : [`finds fault with a good site: ${good.stdout}${good.stderr}`]);
  tally.check(script, bad.status === 1 ? [] : [`exit code ${bad.status} for a faulty site: ${bad.stderr}`]);
  for (const fault of faults) tally.check(script, missed(fault, bad.stdout));
}

/** A check of a whole site: silent about a good one, and names each of its faults, one at a time. */
async function inTurn(script, good, faults, options = []) {
  const each = async (fault, index) => tally.check(script, await missedIn(script, good, fault, join(folder, `${script}-${index}`), options));
  await Promise.all([isSilent(script, good), ...faults.map(each)]);
}

async function isSilent(script, good) {
  const { status, stdout, stderr } = await run(script, write(join(folder, `good-${script}`), good), []);
  const silent = status === 0 && /^\d+ passed, 0 failed\n$/.test(stdout);
  tally.check(script, silent ? [] : [`finds fault with a good site: ${stdout}${stderr}`]);
}

/** The same of a site with all of them at once. */
async function atOnce(script, bad, all) {
  const { stdout, stderr } = await run(script, write(join(folder, `bad-${script}`), bad), []);
  for (const says of all) tally.check(script, stdout.includes(says) ? [] : [`does not say «${says}», but: ${stdout}${stderr}`]);
}

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

/** Writes `files`, their checksums and their manifest.json, which is wrong about altered.html. */
function write(out, files) {
  const entries = Object.entries(files).map(([path, text]) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
    const sha256 = createHash("sha256").update(text).digest("hex");
    return { path, size: path === "altered.html" ? 1 : Buffer.byteLength(text), sha256 };
  });
  const manifest = JSON.stringify(entries);
  const sums = [...entries, { path: "manifest.json", sha256: createHash("sha256").update(manifest).digest("hex") }];
  sums.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  writeFileSync(join(out, "manifest.json"), manifest);
  writeFileSync(join(out, "SHA256SUMS"), sums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(""));
  return out;
}

/** Runs a check, as many at a time as there are processors. */
async function run(script, out, options) {
  while (running.size >= availableParallelism()) await Promise.race(running);
  const check = new Promise((resolve) => {
    const call = [fileURLToPath(new URL(`${script}.mjs`, import.meta.url)), out, ...options];
    execFile(process.execPath, call, { encoding: "utf8", maxBuffer: 1 << 26 }, (error, stdout, stderr) => resolve({ status: error ? error.code : 0, stdout, stderr }));
  });
  running.add(check);
  const done = await check;
  running.delete(check);
  return done;
}

async function missedIn(script, good, [file, from, to, says], out, options = []) {
  const { [file]: whole, ...others } = good;
  const changed = from === null ? null : whole.replace(from, to);
  const { status, stdout, stderr } = await run(script, write(out, changed === null ? others : { ...good, [file]: changed }), options);
  if (changed !== whole && status === 1 && stdout.includes(says)) return [];
  return [`does not say «${says}» where ${file} has «${to}» for «${from}», but: ${stdout}${stderr}`];
}

/** Every fault of the sheet in a row of its own. */
function faultySheet() {
  const [from, to] = HEAD_FAULT;
  return `\ufeff${SHEET[0].replace(from, to)}${SHEET_FAULTS.map(([from, to], i) => SHEET[i + 1].replace(from, to)).join("")}`;
}

/** A status index with all of its faults. */
function faultyStatus() {
  return STATUS_FAULTS.reduce((html, [from, to]) => {
    const changed = html.replace(from, to);
    if (changed === html) throw new Error(`«${from}» is not in the status index`);
    return changed;
  }, String(DATA["status/index.html"]));
}

function missed([name, , , says], output) {
  const lines = output.split("\n").filter((line) => line.startsWith(`${fileOf(name)}: `));
  if (says === null || lines.some((line) => new RegExp(says).test(line))) return [];
  return [`does not say «${says}» of ${fileOf(name)}, but: ${lines.join("; ") || "nothing"}`];
}
