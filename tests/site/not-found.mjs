// The page for addresses that lead nowhere, in Debian's Chromium: a server shows 404.html in place of pages at every depth, at a
// server's root and under /a/b/c/, with the strict policy of WEB.md, with script and without; and it is opened from file://.
// Wherever it stands it has its style, fits 320 px, and shows links that lead to files of the site. Deeper than any page of a
// site lies, it is words without a link that leads nowhere.
//
//   node not-found.mjs OUT

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, NARROW, openWay, WIDE } from "./chrome.mjs";
import * as inPage from "./inpage.mjs";
import { listFiles, NOT_FOUND, outputFolder, Tally } from "./lib.mjs";
import { serve } from "./server.mjs";

const DEPTHS = ["finnes-ikke", "planer/borte.html", "a/b/", "planer/p/tiltak/99.html", "planer/p/status/finnes/", "planer/p/status/finnes/index.html/ikke"];
const TOO_DEEP = "1/2/3/4/5/6/7/";

const out = outputFolder("not-found.mjs");
const files = new Set(listFiles(out));
const tally = new Tally();
const browser = await launch();
const servers = [await serve(out, "/", NOT_FOUND), await serve(out, "/a/b/c/", NOT_FOUND)];
const [atRoot, underPath] = servers.map((server) => server.base);

try {
  const ways = [
    ["at the root, 1280 px", atRoot, WIDE],
    ["at the root, 320 px", atRoot, NARROW],
    ["under /a/b/c/, 1280 px", underPath, WIDE],
    ["under /a/b/c/, 320 px", underPath, NARROW],
    ["under /a/b/c/ without script", underPath, WIDE, { javaScriptEnabled: false }],
  ];
  for (const [name, base, viewport, options] of ways) {
    await inWay({ name, base, viewport, ...options }, [...DEPTHS, NOT_FOUND], isWhole);
    await inWay({ name, base, viewport, ...options }, [TOO_DEEP], isWords);
  }
  await inWay({ name: "from file://", base: `${pathToFileURL(resolve(out))}/`, viewport: WIDE }, [NOT_FOUND], isWhole);
} finally {
  await browser.close();
  servers.forEach((server) => server.close());
}
tally.close();

async function inWay(options, addresses, faultsOf) {
  const way = await openWay(browser, tally, options);
  const page = await way.context.newPage();
  for (const address of addresses) {
    const answer = await page.goto(way.base + address, { waitUntil: "load" });
    const isThere = address === NOT_FOUND;
    const status = isThere || answer.status() === 404 ? [] : [`is answered with ${answer.status()}`];
    const stopped = options.javaScriptEnabled === false || options.base.startsWith("file:") ? [] : await page.evaluate(() => window.stoppedByPolicy);
    const faults = [...status, ...stopped.map((what) => `policy: ${what}`), ...(await faultsOf(page, way))];
    tally.check(address, faults.map((fault) => `${fault} (${way.name})`));
  }
  await way.context.close();
}

/** What keeps the page from being one like the others. */
async function isWhole(page, { base }) {
  const faults = (await page.evaluate(inPage.isStyled)) ? [] : ["no style sheet applies"];
  const overflow = await page.evaluate(inPage.overflow);
  if (overflow) faults.push(overflow);
  const links = await visibleLinks(page);
  if (!links.includes(`${base}index.html`)) faults.push("no link to the front page");
  for (const link of links) {
    const file = link.startsWith(base) ? link.slice(base.length) : null;
    if (!files.has(file)) faults.push(`${link} leads nowhere`);
  }
  const twice = await page.locator("nav:visible").evaluateAll((all) => all.map((nav) => nav.getAttribute("aria-label")));
  if (new Set(twice).size < twice.length) faults.push("the menu stands there twice");
  return faults;
}

/** What keeps the page from being words alone. */
async function isWords(page) {
  const links = await visibleLinks(page);
  const faults = links.map((link) => `${link} leads nowhere`);
  const words = await page.locator("main").innerText();
  return words.split(/\s+/).length > 15 ? faults : [...faults, `says only «${words}»`];
}

/** Where the links lead that a reader sees, but for the skip link and those that lead to other sites. */
function visibleLinks(page) {
  const own = (all) => all.filter((a) => !a.matches(".skip") && a.origin === location.origin).map((a) => a.href);
  return page.locator("a[href]:visible").evaluateAll(own);
}
