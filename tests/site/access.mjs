// Whether everybody can use the site: axe-core and what it cannot see, on the fullest and the barest page of
// each type, in light and dark, at 1280 and 320 px. Keyboard, targets, text twice as large and further apart,
// forced colours, motion, print, weight. What browser.mjs and links.mjs ask is not asked again.
//
//   node access.mjs OUT [--explained FILE] [--only PATTERN]
//
// With --only, pages whose address fits the pattern, and no word of explanations that nothing needs.
// What axe cannot decide («incomplete») is a fault unless explained.json has it: {rule, target, reason}, where
// `target` is a pattern for axe's selector. An explanation that nothing needs any more is a fault too.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";
import { check, inTabs, launch, NARROW, openWay, pressTab, WIDE } from "./chrome.mjs";
import * as inPage from "./inpage.mjs";
import { isPage, listFiles, outputFolder, pagesByType, pageType, read, Tally, targetOf } from "./lib.mjs";
import { serve } from "./server.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const A4 = { width: 680, height: 980 }; // what lies inside the margins of the sheet, in CSS px
const MOST_STYLE_AND_SCRIPT = 75_000;
const MOST_MEASURE = 25_000;
const PRESSES = 32; // so many of Tab are sent at a time

const out = outputFolder("access.mjs", " [--explained FILE] [--only PATTERN]");
const explained = readExplained();
const only = option("--only");
const types = pagesByType(out, listFiles(out).filter(isPage).filter((file) => !only || new RegExp(only).test(file)));
const pages = [...types.values()].flatMap((list) => (list.length > 1 ? [list[0], list.at(-1)] : list));
const tally = new Tally();
const browser = await launch();
const server = await serve(out, "/");

try {
  const headings = new Map();
  // The keyboard is walked once at each width and once in each scheme: a ring's colour does not hang on the
  // width, nor the order on the scheme.
  await inTabs(await way("light, 1280 px", WIDE, "light"), pages, async (tab) => {
    headings.set(tab.file, await tab.page.evaluate(inPage.headings));
    await walks(tab);
    await isAccessible(tab);
    await bearsOtherText(tab);
    check(tab, await tab.page.evaluate(inPage.moving));
  });
  await inTabs(await way("dark, 320 px", NARROW, "dark"), pages, async (tab) => {
    await walks(tab);
    await isAccessible(tab);
    await bearsOtherText(tab);
  });
  await inTabs(await way("dark, 1280 px", WIDE, "dark"), pages, isAccessible);
  await inTabs(await way("light, 320 px", NARROW, "light"), pages, isAccessible);
  await inTabs(await way("printed from the dark", A4, "dark"), pages, prints);
  await inTabs(await way("without script", WIDE, "light", { javaScriptEnabled: false }), pages, (tab) => paintsAtOnce(tab, headings.get(tab.file)));
} finally {
  await browser.close();
  server.close();
}
weighs();
for (const { rule, target, used } of only ? [] : explained) {
  tally.check("explained.json", used ? [] : [`axe no longer wonders about ${rule} at ${target.source}`]);
}
tally.close();

async function way(name, viewport, colorScheme, options = {}) {
  const opened = await openWay(browser, tally, { name, base: server.base, viewport, colorScheme, ...options });
  await opened.context.addInitScript(inPage.lendTools);
  return opened;
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}

function readExplained() {
  const file = option("--explained") ?? new URL("explained.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).map((each) => ({ ...each, target: new RegExp(each.target) }));
}

// --- checks of one page ---------------------------------------------------------------------------------

async function isAccessible(tab) {
  const { page } = tab;
  await page.evaluate(AXE); // the policy binds what the page loads, not what the debugger runs
  const { violations, incomplete } = await page.evaluate(inPage.runAxe, AXE_TAGS);
  check(tab, violations.map(({ rule, target, why }) => `axe ${rule}: ${target}: ${why}`));
  check(tab, incomplete.filter((doubt) => !explain(doubt)).map(({ rule, target, why }) => `axe cannot decide ${rule}: ${target}: ${why}`));
  check(tab, await page.evaluate(inPage.smallTargets));
  check(tab, await page.evaluate(inPage.unseenShapes));
  await page.emulateMedia({ forcedColors: "active" });
  check(tab, (await page.evaluate(inPage.unseenShapes)).map((fault) => `in forced colours, ${fault}`));
  await page.emulateMedia({ forcedColors: "none" });
}

function explain({ rule, target }) {
  const reason = explained.find((each) => each.rule === rule && each.target.test(target));
  if (reason) reason.used = true;
  return Boolean(reason);
}

/** Tab from the top to the end. What follows a wrong stop would only be wrong again, so the walk ends there. */
async function walks(tab) {
  const { page } = tab;
  const stops = await page.evaluate(inPage.startWalk);
  for (let pressed = 0; pressed <= stops && !(await page.evaluate(() => window.walk.lost)); pressed += PRESSES) {
    await pressTab(page, Math.min(PRESSES, stops + 1 - pressed));
  }
  check(tab, await page.evaluate(inPage.endWalk));
}

async function bearsOtherText(tab) {
  const { page } = tab;
  const lost = async (how) => {
    const wide = await page.evaluate(inPage.overflow);
    check(tab, [...(await page.evaluate(inPage.lostText)), ...(wide ? [wide] : [])].map((fault) => `${how}: ${fault}`));
  };
  await lost("as it is");
  await page.evaluate(inPage.spaceText);
  await lost("with text further apart");
  await page.evaluate(inPage.enlargeText);
  await lost("with text twice as large");
}

async function prints(tab) {
  const { page } = tab;
  await page.emulateMedia({ media: "print" });
  const { background, text } = await page.evaluate(inPage.brightness);
  const onWhite = background === 1 && text < 0.1 ? [] : ["is not dark text on white paper"];
  check(tab, [...onWhite, ...(await page.evaluate(inPage.unprintable)), ...(await page.evaluate(inPage.lostText))]);
  await page.emulateMedia({ media: "screen" });
}

/** The headings are there before any script has run, and no script holds them up. */
async function paintsAtOnce(tab, scripted) {
  const plain = await tab.page.evaluate(inPage.headings);
  const late = scripted.filter((heading) => !plain.includes(heading)).map((heading) => `shows «${heading}» only by script`);
  const blocking = await tab.page.locator("script[src]:not([defer], [async])").count();
  check(tab, [...late, ...(blocking > 0 ? [`${blocking} scripts hold up the first paint`] : [])]);
}

// --- weight ---------------------------------------------------------------------------------------------

/** All style and script that pages name; pieces of the search index come one by one, when somebody searches. */
function weighs() {
  const named = (page) => [...read(out, page).toString().matchAll(/(?:src|href)="([^":]*\.(?:css|js))"/g)];
  const parts = new Set([...types.values()].flat().flatMap((page) => named(page).map(([, address]) => targetOf(page, address))));
  const total = [...parts].reduce((sum, file) => sum + read(out, file).length, 0);
  tally.check("*.css, *.js", total <= MOST_STYLE_AND_SCRIPT ? [] : [`${total} bytes, at most ${MOST_STYLE_AND_SCRIPT}`]);
  const [measure] = [...types].find(([type]) => type === pageType("planer/p/tiltak/1/index.html"))?.[1] ?? [];
  if (!measure) return;
  const size = read(out, measure).length;
  tally.check(measure, size <= MOST_MEASURE ? [] : [`${size} bytes, at most ${MOST_MEASURE} for a measure`]);
}
