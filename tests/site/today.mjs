// The reader's own day, in a browser whose clock is set: how many deadlines have passed since the status day, and the line
// in the timeline. Nothing of it on the status day itself, before it, or without script.
//
//   node today.mjs OUT

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./chrome.mjs";
import { outputFolder, read, Tally } from "./lib.mjs";

const PAGES = ["index.html", "planer/mot-rasisme/index.html", "planer/mot-rasisme/tidslinje/index.html", "ansvarlige/aid/index.html"];

const out = outputFolder("today.mjs");
const tally = new Tally();
const browser = await launch();

try {
  for (const file of PAGES) {
    const [, days] = /data-days="([^"]+)"/.exec(read(out, file)) ?? [];
    const [, from] = /data-from="([^"]+)"/.exec(read(out, file)) ?? [];
    tally.check(file, days ? [] : ["has no deadlines to come"]);
    if (!days) continue;
    for (const day of [from, "2026-01-15", "2027-03-01"]) await onDay(file, day, days.split(" ").filter((each) => each < day).length);
    await onDay(file, "2026-01-15", 0, { javaScriptEnabled: false });
  }
} finally {
  await browser.close();
}
tally.close();

async function onDay(file, day, passed, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Europe/Oslo", ...options });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(setClock, `${day}T12:00:00`);
  await page.goto(pathToFileURL(resolve(out, file)).href);
  const said = await page.locator(".today").textContent();
  const isSeen = await page.locator(".today").isVisible();
  const lines = await page.locator(".l-today").evaluateAll((all) => all.map((line) => [parseFloat(line.getAttribute("d").slice(1)), line.ownerSVGElement]));
  const between = await page.evaluate(neighbours, Number(day.slice(0, 4)));
  const isDrawn = passed > 0 && between.length === 2;
  tally.check(file, [
    isSeen !== passed > 0 && `${day}: «${said}» is ${isSeen ? "" : "not "}seen`,
    passed > 0 && !said.startsWith(passed === 1 ? "Én frist" : `${passed} frister`) && `${day}: says «${said}», ${passed} have passed`,
    isDrawn && (lines.length === 0 || lines[0][0] < between[0] || lines[0][0] > between[1]) && `${day}: the line is at ${lines[0]}, not between ${between}`,
    passed === 0 && lines.length > 0 && `${day}: a line is drawn`,
    ...errors,
  ].filter(Boolean));
  await context.close();
}

/** Runs in the page before its scripts: now is a fixed time. */
function setClock(time) {
  const now = new Date(time).getTime();
  const { Date: Real } = window;
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
  };
}

/** Runs in the page: where a year begins in the timeline and where it ends. */
function neighbours(year) {
  const lines = [year, year + 1].map((each) => document.querySelector(`[data-year="${each}"]`));
  return lines.filter(Boolean).map((line) => parseFloat(line.getAttribute("d").slice(1)));
}
