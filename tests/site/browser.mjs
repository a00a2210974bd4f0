// Drives Debian's Chromium over a built site in three ways: at a server's root, under /a/b/c/ (both with the
// strict policy of WEB.md) and from file://. No page may log an error, break the policy, miss a file or ask
// for one outside the site; every page fits 320 and 1280 px, follows light and dark, starts with a skip link
// that shows and works, and keeps its tables and links without script. With --shots DIR, pictures of each
// kind of page at both widths and in both schemes, and its print as PDF.
//
//   node browser.mjs OUT [--shots DIR]

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { check, inTabs, launch, NARROW, newTab, open, openWay, WIDE } from "./chrome.mjs";
import * as inPage from "./inpage.mjs";
import { isPage, listFiles, NOT_FOUND, outputFolder, pagesByType, pageType, Tally } from "./lib.mjs";
import { serve } from "./server.mjs";

const ALL_PAGES_BELOW = 250;
const PAGES_PER_TYPE = 3;

const out = outputFolder("browser.mjs", " [--shots DIR]");
const shots = process.argv.includes("--shots") ? process.argv[process.argv.indexOf("--shots") + 1] : null;
const types = pagesByType(out, listFiles(out).filter((file) => isPage(file) && file !== NOT_FOUND)); // not-found.mjs has it
const pages = choosePages();
const tally = new Tally();
const browser = await launch();
const servers = [await serve(out, "/"), await serve(out, "/a/b/c/")];
const [atRoot, underPath] = servers.map((server) => server.base);
const fromDisk = `${pathToFileURL(resolve(out))}/`;

try {
  const scripted = new Map();
  // Each way has its own width, so that no page is laid out twice in one visit.
  const wide = await way("at the root, 1280 px", atRoot, WIDE);
  const narrow = await way("under /a/b/c/, 320 px", underPath, NARROW);
  const disk = await way("from file://", fromDisk, WIDE);
  const bare = await way("without script", atRoot, WIDE, { javaScriptEnabled: false });
  await inTabs(wide, pages, async (tab) => {
    scripted.set(tab.file, await tab.page.evaluate(inPage.inventory));
    await loads(tab);
    await looks(tab);
  });
  await inTabs(narrow, pages, async (tab) => {
    await loads(tab);
    await looks(tab);
  });
  await inTabs(disk, pages, loads);
  await inTabs(bare, pages, (tab) => keepsItsContent(tab, scripted.get(tab.file)));
  for (const each of [wide, narrow, disk]) await followNavigation(each);
  if (shots) await inTabs(wide, [...types.values()].map(([largest]) => largest), takePictures);
} finally {
  await browser.close();
  servers.forEach((server) => server.close());
}
tally.close();

/** Every page of a small site; of a large one a few of each type, the largest first. */
function choosePages() {
  const all = [...types.values()].flat();
  return all.length < ALL_PAGES_BELOW ? all : [...types.values()].flatMap((list) => list.slice(0, PAGES_PER_TYPE));
}

function way(name, base, viewport, options = {}) {
  return openWay(browser, tally, { name, base, viewport, ...options });
}

// --- checks of one page ---------------------------------------------------------------------------------

async function loads(tab) {
  const { page, base } = tab;
  check(tab, (await page.evaluate(inPage.isStyled)) ? [] : ["no style sheet applies"]);
  if (base.startsWith("http")) check(tab, (await page.evaluate(() => window.stoppedByPolicy)).map((what) => `policy: ${what}`));
  check(tab, (await page.evaluate(inPage.stored)).map((what) => `stores ${what}`));
  check(tab, tab.errors);
  check(tab, tab.requests);
}

async function looks(tab) {
  const { page } = tab;
  const overflow = await page.evaluate(inPage.overflow);
  check(tab, overflow ? [overflow] : []);
  for (const colorScheme of ["dark", "light"]) check(tab, await follows(page, colorScheme));
  if (await page.$("main.framed")) return;
  await page.keyboard.press("Tab");
  check(tab, await page.evaluate(inPage.skipLinkFaults));
  await page.keyboard.press("Enter");
  const focused = await page.evaluate(() => document.activeElement.id);
  check(tab, focused === "innhold" ? [] : ["Tab and Enter from the top do not move focus to the content"]);
}

/** The page is dark on light in the light scheme and light on dark in the dark one. */
async function follows(page, colorScheme) {
  await page.emulateMedia({ colorScheme });
  const { background, text } = await page.evaluate(inPage.brightness);
  const [lighter, darker] = colorScheme === "light" ? [background, text] : [text, background];
  const contrast = (lighter + 0.05) / (darker + 0.05);
  return contrast >= 4.5 ? [] : [`in ${colorScheme}, text against background is ${contrast.toFixed(1)}:1, at least 4.5:1`];
}

/** What script shows a reader is there without it, and no control that would do nothing. */
async function keepsItsContent(tab, scripted) {
  const plain = await tab.page.evaluate(inPage.inventory);
  const rows = plain.rows < scripted.rows ? [`${plain.rows} of ${scripted.rows} table rows`] : [];
  const lost = scripted.links.filter((href) => !plain.links.includes(href)).map((href) => `no link to ${href}`);
  check(tab, [...rows, ...lost]);
  check(tab, plain.controls.map((control) => `${control} does nothing`));
}

// --- the navigation and the pictures --------------------------------------------------------------------

/** Clicks each link in the navigation of the front page, from the front page. */
async function followNavigation(way) {
  const tab = await newTab(way);
  let links = [];
  await open(tab, "index.html", async ({ page }) => {
    links = await page.locator("nav a[href]:visible").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    check(tab, links.length > 0 ? [] : ["no link in a nav"]);
  });
  for (const href of new Set(links)) await open(tab, "index.html", () => follow(tab, href));
  await tab.page.close();
}

async function follow(tab, href) {
  const { page } = tab;
  const address = new URL(href, page.url()).href;
  await page.locator(`nav a[href="${href}"]:visible`).first().click();
  await page.waitForURL((url) => url.href.startsWith(address), { waitUntil: "load" });
  const faults = [...tab.errors, ...tab.requests, ...((await page.locator("h1").count()) === 1 ? [] : ["no page there"])];
  check(tab, faults.map((fault) => `nav link ${href}: ${fault}`));
}

async function takePictures({ page, file }) {
  mkdirSync(shots, { recursive: true });
  const name = join(shots, pageType(file).replace(/\.html$/, "").replaceAll("*", "x").replaceAll("/", "-"));
  await page.pdf({ path: `${name}.pdf`, format: "A4" });
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${name}-${viewport.width}-${colorScheme}.png`, fullPage: true });
    }
  }
}
