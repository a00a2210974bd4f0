// Debian's Chromium and its tabs, as the checks in a browser share them: how it is started, the ways a site
// is opened, and what a page complains of while it is used.

import { chromium } from "playwright-core";
import * as inPage from "./inpage.mjs";

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 640 };

const TABS = 4;
const ARGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-quic", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export const launch = () => chromium.launch({ executablePath: "/usr/bin/chromium", args: ARGS });

/** One way to read the site at `base`; its checks are counted by `tally` and named by `name`. */
export async function openWay(browser, tally, { name, base, viewport, ...options }) {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(inPage.recordViolations);
  return { name, base, context, tally };
}

/** Opens `files` one way, a few tabs at a time, and hands each loaded page to `use`. */
export async function inTabs(way, files, use) {
  const queue = files.values();
  const work = async () => {
    const tab = await newTab(way);
    for (const file of queue) await open(tab, file, use);
    await tab.page.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
}

export async function newTab({ name, base, context, tally }) {
  const tab = { name, base, tally, page: await context.newPage() };
  watch(tab);
  return tab;
}

/** What goes wrong with the checking itself is a fault of the page. */
export async function open(tab, file, use) {
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

/** One check of the page in a tab. */
export function check({ file, name, tally }, faults) {
  tally.check(file, faults.map((fault) => `${fault} (${name})`));
}

/** Presses Tab so many times without waiting for one before the next. */
export async function pressTab(page, times, shift = false) {
  const keyboard = await page.context().newCDPSession(page);
  const key = (type) => keyboard.send("Input.dispatchKeyEvent", { type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: shift ? 8 : 0 });
  await Promise.all(Array.from({ length: times }, () => [key("rawKeyDown"), key("keyUp")]).flat());
  await keyboard.detach();
}
