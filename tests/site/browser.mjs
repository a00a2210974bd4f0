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
import { chromium } from "playwright-core";
import * as inPage from "./inpage.mjs";
import { isPage, listFiles, outputFolder, pagesByType, pageType, Tally } from "./lib.mjs";
import { serve } from "./server.mjs";

const ALL_PAGES_BELOW = 250;
const PAGES_PER_TYPE = 3;
const TABS = 4;
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const ARGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-quic", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

const out = outputFolder("browser.mjs", " [--shots DIR]");
const shots = process.argv.includes("--shots") ? process.argv[process.argv.indexOf("--shots") + 1] : null;
const types = pagesByType(out, listFiles(out).filter(isPage));
const pages = choosePages();
const tally = new Tally();
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ARGS });
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

async function way(name, base, viewport, options = {}) {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(inPage.recordViolations);
  return { name, base, context };
}

// --- tabs -----------------------------------------------------------------------------------------------

/** Opens `files` one way, a few tabs at a time, and hands each loaded page to `use`. */
async function inTabs(way, files, use) {
  const queue = files.values();
  const work = async () => {
    const tab = await newTab(way);
    for (const file of queue) await open(tab, file, use);
    await tab.page.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
}

async function newTab({ name, base, context }) {
  const tab = { name, base, page: await context.newPage() };
  watch(tab);
  return tab;
}

/** What goes wrong with the checking itself is a fault of the page. */
async function open(tab, file, use) {
  Object.assign(tab, { file, errors: [], requests: [] });
  try {
    await tab.page.goto(tab.base + file, { waitUntil: "load" });
    await use(tab);
  } catch (error) {
    check(tab, [`could not be checked: ${error.message.split("\n")[0]}`]);
  }
}

/** Collects what the page in a tab complains of and what it asks for. */
function watch(tab) {
  const { page, base } = tab;
  page.on("console", (message) => {
    if (message.type() === "error") tab.errors.push(`console: ${message.text()} ${message.location().url}`.trim());
  });
  page.on("pageerror", (error) => tab.errors.push(`script: ${error.message}`));
  page.on("response", (response) => response.status() >= 400 && tab.requests.push(`${response.status()}: ${response.url()}`));
  page.on("request", (request) => {
    const inside = request.url().startsWith(base) || request.url().startsWith("data:");
    if (!inside) tab.requests.push(`asks for something outside the site: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure().errorText;
    const cutShort = why === "net::ERR_ABORTED"; // the tab went on to another page
    if (!cutShort) tab.requests.push(`request failed: ${request.url()} ${why}`);
  });
}

function check({ file, name }, faults) {
  tally.check(file, faults.map((fault) => `${fault} (${name})`));
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
