// The editions of plans and the timelines, used as a reader uses them: from edition to edition by buttons, by arrow keys and by
// addresses, with what changed marked in squares, rows and words; the rows of a timeline by keyboard, its folds and what is
// chosen of it. What is seen is held against data/plans/ID.json and data/measures.json. Without script all of it is there.
//
//   node steps.mjs OUT

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, NARROW, WIDE } from "./chrome.mjs";
import { listFiles, outputFolder, read, Tally } from "./lib.mjs";
import { serve } from "./server.mjs";

const out = outputFolder("steps.mjs");
const fromDisk = `${pathToFileURL(resolve(out))}/`;
const json = (name) => JSON.parse(read(out, `data/${name}.json`));
const measures = json("measures");
const tally = new Tally();
const browser = await launch();
const server = await serve(out, "/");

try {
  for (const plan of json("plans").filter(({ reports }) => reports.length > 1)) await editions(plan);
  for (const file of timelines()) {
    await timeline(file);
    await inTab(file, { viewport: WIDE, javaScriptEnabled: false }, withoutScript);
    await inTab(file, { viewport: NARROW }, asList);
  }
  await long("tidslinje/index.html");
} finally {
  await browser.close();
  server.close();
}
tally.close();

async function inTab(file, { base = fromDisk, change, ...options }, use) {
  const context = await browser.newContext(options);
  if (change) await context.route(`**/${file}`, (route) => route.fulfill({ contentType: "text/html", body: change(String(read(out, file))) }));
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  try {
    await page.goto(base + file, { waitUntil: "load" });
    await use(page, file);
  } catch (error) {
    errors.push(`could not be driven: ${error.message.split("\n")[0]}`);
  }
  tally.check(file, errors);
  await context.close();
}

function same(file, what, actual, expected) {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value) ?? "undefined");
  tally.check(file, is === should ? [] : [`${what}: ${is.slice(0, 300)}, expected ${should.slice(0, 300)}`]);
}

// --- editions ---------------------------------------------------------------------------------------------

/** The measures of each report with what changed since the one before, as the data have it. */
function reported(plan) {
  const { reports } = json(`plans/${plan.id}`);
  return reports.map(({ date, url, edition, since }) => ({
    date, url, total: edition.items.length,
    turned: since ? since.changes.filter(({ became }) => became !== "gone").length : 0,
  }));
}

async function editions(plan) {
  const all = reported(plan);
  for (const viewport of [WIDE, NARROW]) await inTab(all[0].url, { viewport }, (page) => step(page, plan, all));
  await inTab(all.at(-1).url, { viewport: WIDE, javaScriptEnabled: false }, async (page, file) => {
    same(file, "without script", await seen(page), told(all.at(-1), all));
    await page.click(".steps [rel=prev]");
    same(file, "a link without script", addressOf(page), all.at(-2).url);
  });
  await inTab(all.at(-1).url, { viewport: WIDE }, keysOfOthers);
}

/** From the first to the last by the right arrow and back by the buttons. */
async function step(page, plan, all) {
  const tops = [];
  for (const [at, edition] of all.entries()) {
    same(edition.url, "the edition", [addressOf(page), await seen(page)], [edition.url, told(edition, all)]);
    tops.push(...(await page.locator(".step").evaluateAll((steps) => steps.map((each) => Math.round(each.getBoundingClientRect().top)))));
    if (at + 1 < all.length) await Promise.all([page.waitForURL(`**/${all[at + 1].url}`), page.keyboard.press("ArrowRight")]);
  }
  same(all[0].url, "one place for the buttons", new Set(tops).size, 1);
  await page.keyboard.press("ArrowRight");
  same(all[0].url, "nothing after the last", addressOf(page), all.at(-1).url);
  for (const { url } of all.slice(0, -1).reverse()) {
    await Promise.all([page.waitForURL(`**/${url}`), page.click(".steps [rel=prev]")]);
  }
}

/** Arrow keys stay what they are in squares, with a modifier, and in what scrolls sideways. */
async function keysOfOthers(page, file) {
  for (const keys of ["Shift+ArrowLeft", "Alt+ArrowUp", "Control+ArrowLeft"]) await page.keyboard.press(keys);
  const square = page.locator(".bar a:has(title):not([tabindex])").first();
  await square.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await page.evaluate(() => {
    const field = document.createElement("input");
    document.querySelector("main").append(field);
    field.focus();
  });
  await page.keyboard.press("ArrowLeft");
  await page.evaluate(() => {
    const [region] = document.querySelectorAll(".region");
    region.firstElementChild.style.width = "300vw";
    region.focus();
  });
  await page.keyboard.press("ArrowLeft");
  same(file, "keys of others", addressOf(page), file);
}

function addressOf(page) {
  return decodeURI(page.url().slice(fromDisk.length)).replace(/#.*/, "");
}

/** The squares, those that are marked, in words too, the rows that are marked, and the editions to choose from. */
function seen(page) {
  return page.evaluate(() => {
    const squares = [...document.querySelectorAll(".totals .bar svg > :is(a, g):has(use)")];
    const words = (square) => square.getAttribute("aria-label") ?? square.querySelector("title").textContent;
    const marked = squares.filter((square) => square.querySelector("[href='#c_turned']"));
    return {
      squares: squares.length,
      marked: marked.length,
      inWords: squares.filter((square) => / – (før: |ny siden)/.test(words(square))).length,
      rows: document.querySelectorAll(".frozen tr.turned [href='#m_turned']").length,
      editions: document.querySelectorAll(".steps li").length,
      here: document.querySelector(".steps [aria-current=page] time").dateTime,
    };
  });
}

function told({ date, total, turned }, all) {
  return { squares: total, marked: turned, inWords: turned, rows: turned, editions: all.length, here: date };
}

// --- timelines --------------------------------------------------------------------------------------------

function timelines() {
  const pages = listFiles(out).filter((file) => /(^|\/)tidslinje\/index\.html$/.test(file) && String(read(out, file)).includes('class="drawn"'));
  const ofPlan = pages.filter((file) => file.startsWith("planer/")).sort((a, b) => read(out, b).length - read(out, a).length);
  const ofDepartment = pages.filter((file) => file.startsWith("ansvarlige/")).sort((a, b) => read(out, b).length - read(out, a).length);
  return [...pages.filter((file) => file === "tidslinje/index.html"), ...ofPlan.slice(0, 2), ...ofDepartment.slice(0, 1)];
}

function rowsOf(page) {
  return page.locator(".drawn a:visible");
}

function target(link) {
  return link.getAttribute("href").replace(/^(\.\.\/)+/, "");
}

async function timeline(file) {
  await inTab(file, { viewport: WIDE }, async (page) => {
    same(file, "the axis in sight", await page.evaluate(() => {
      scrollTo(0, document.querySelector("figure").getBoundingClientRect().bottom - innerHeight + scrollY);
      const { top, bottom } = document.querySelector(".axis").getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }), true);
    await byKeys(page, file);
    await folds(page, file);
    await chosen(page, file);
  });
}

/** One stop for the rows of a part; the arrow keys go on, what a row is stands below it, and Escape takes that away. */
async function byKeys(page, file) {
  const [first] = await page.locator(".drawn").all();
  const rows = first.locator("a");
  // Scrolling brings no row under the pointer.
  await page.mouse.move(0, 0);
  same(file, "stops of a part", await first.locator("a:not([tabindex='-1'])").count(), 1);
  await rows.first().focus();
  const count = await rows.count();
  for (let at = 1; at < count; at++) await page.keyboard.press("ArrowDown");
  const said = await page.evaluate(() => {
    const { activeElement: row } = document;
    const tip = document.querySelector(".tip");
    const [own, axis] = [row, document.querySelector(".axis")].map((each) => each.getBoundingClientRect());
    return [tip?.textContent === row.getAttribute("aria-label"), row.nextElementSibling === tip, own.top >= axis.bottom - 1 || own.top >= 0];
  });
  same(file, "the last row by arrow keys", [await rows.last().evaluate((row) => row === document.activeElement), ...said], [true, true, true, true]);
  await page.keyboard.press("Escape");
  same(file, "after Escape", await page.locator(".tip:visible").count(), 0);
  const title = await rows.last().evaluate((row) => row.getAttribute("aria-label"));
  const url = await rows.last().evaluate(target);
  const own = measures.find((each) => each.url === url);
  same(file, "what a row says", [title.replace(/\s+/g, " ").includes(own.title.split(" ")[0]), title.includes(own.status_label?.toLowerCase() ?? "–")], [true, true]);
}

async function folds(page, file) {
  if (!(await page.locator(".fold").count())) return;
  const before = await rowsOf(page).count();
  await page.locator(".fold summary").first().click();
  const folded = await rowsOf(page).count();
  await page.locator(".fold summary").first().click();
  same(file, "a fold", [folded < before, await rowsOf(page).count()], [true, before]);
}

/** Each choice leaves the rows of the measures that have it, in the picture, in the table and in the count. */
async function chosen(page, file) {
  const all = await page.locator("#tabell_ ~ * tr[data-of] th a, [aria-labelledby=tabell_] tr[data-of] th a").evaluateAll((links) => links.map((a) => a.getAttribute("href").replace(/^(\.\.\/)+/, "")));
  const own = measures.filter(({ url }) => all.includes(url));
  const tests = {
    status: (value) => (each) => (each.status ?? "not-reported") === value,
    lateness: (value) => (each) => (value === "missed" ? each.milestones.some(({ state }) => state === "overdue") : each.lateness === value),
    department: (value) => (each) => each.responsible.some(({ department }) => folder(department) === value.slice(1)),
    plan: (value) => (each) => each.url.split("/")[1] === value.slice(0, -1),
  };
  for (const select of await page.locator(".filters select").all()) {
    const by = await select.getAttribute("data-by");
    const [value] = (await select.locator("option").evaluateAll((all) => all.map(({ value }) => value).filter(Boolean))).slice(-1);
    await select.selectOption(value);
    const expected = own.filter(tests[by](value)).map(({ url }) => url).sort();
    const visible = (selector) => page.locator(selector).evaluateAll((links) => links.filter((a) => a.checkVisibility()).map((a) => a.getAttribute("href").replace(/^(\.\.\/)+/, "")));
    const rows = await visible(".drawn a");
    same(file, `rows of the table with ${by} ${value}`, [...new Set(await visible("[aria-labelledby=tabell_] tr[data-of] th a"))].sort(), expected);
    same(file, `rows of the picture with ${by} ${value}`, rows.filter((url) => !expected.includes(url)), []);
    same(file, `count with ${by} ${value}`, (await page.locator(".filters [role=status]").textContent()).match(/\d+/)?.[0] ?? "0", `${expected.length || 0}`);
    const stops = await page.locator(".drawn:visible").evaluateAll((all) => all.filter((each) => each.querySelectorAll("a:not([hidden]):not([tabindex='-1'])").length !== 1).length);
    same(file, `parts that keys do not reach with ${by} ${value}`, stops, 0);
    await page.locator(".filters button").click();
  }
  same(file, "everything again", [await page.locator("[data-of][hidden]").count(), new URL(page.url()).hash], [0, ""]);
}

function folder(code) {
  return json("departments").find((each) => each.code === code).url.split("/")[1];
}

async function withoutScript(page, file) {
  same(file, "without script", [await page.locator(".filters:visible").count(), await rowsOf(page).count() > 0, await page.locator(".drawn a[tabindex='-1']").count()],
    [0, true, await rowsOf(page).count()]);
}

/** Narrow, the list by quarter stands instead, with the day that is spoken of marked once in each fold. */
async function asList(page, file) {
  const lists = page.locator(".by-quarter");
  const marked = await lists.evaluateAll((all) => Math.max(...all.map((each) => each.querySelectorAll("h4 .flag").length)));
  same(file, "narrow", [await rowsOf(page).count(), await lists.first().isVisible(), marked <= 1], [0, true, true]);
}

/** The timeline as one of a thousand measures is: its folds are closed, and what lies in them is text. */
function lengthened(html) {
  const folded = html.replaceAll(/(<details class="fold") open>([^]*?<\/summary>)([^]*?)<\/details>/g, "$1>$2<noscript>$3</noscript></details>");
  const [before, table, after] = folded.split(/(<section class="region"[^]*<\/section>)(?=\s*<\/div>\s*<\/section>\s*<\/main>)/);
  return `${before}<details><summary>Vis</summary><noscript>${table}</noscript></details>${after}`;
}

async function long(file) {
  const options = { base: server.base, change: lengthened, viewport: WIDE };
  const total = measures.length;
  const said = (page) => page.locator(".filters [role=status]").textContent();
  await inTab(file, options, async (page) => {
    const at = async () => [await rowsOf(page).count(), await page.locator("tr[data-of]").count(), Number((await said(page)).match(/\d+/))];
    same(file, "long, at first", await at(), [0, 0, total]);
    await page.locator(".fold summary").first().click();
    await rowsOf(page).first().waitFor();
    const [some, ...rest] = await at();
    same(file, "long, with a fold opened", [some > 0, ...rest], [true, 0, total]);
    await byKeys(page, file);
    await page.locator(".filters select[data-by=status]").selectOption("done");
    const done = measures.filter(({ status }) => status === "done").map(({ url }) => url);
    const drawn = await rowsOf(page).evaluateAll((rows) => rows.map((a) => a.getAttribute("href").replace(/^(\.\.\/)+/, "")));
    same(file, "long, with a choice", [drawn.length > 0, drawn.filter((url) => !done.includes(url)), Number((await said(page)).match(/\d+/))], [true, [], done.length]);
    await page.locator("[aria-labelledby=tabell_] summary").click();
    await page.locator("tr[data-of]").first().waitFor({ state: "attached" });
    const listed = await page.locator("tr[data-of]:visible th a").evaluateAll((all) => all.map((a) => a.getAttribute("href").replace(/^(\.\.\/)+/, "")));
    same(file, "long, the table with a choice", listed.sort(), [...done].sort());
    await page.locator(".filters button").click();
    same(file, "long, everything again", [await page.locator("[data-of][hidden]").count(), Number((await said(page)).match(/\d+/))], [0, total]);
  });
  await inTab(file, { ...options, viewport: NARROW }, async (page) => {
    const [, id] = / id="(na_[0-9]+)"/.exec(lengthened(String(read(out, file))));
    await page.evaluate((to) => (location.hash = to), id);
    await page.waitForFunction((to) => document.getElementById(to)?.checkVisibility(), id);
    const top = await page.evaluate((to) => document.getElementById(to).getBoundingClientRect().top, id);
    same(file, "long, a place in a fold", top >= 0 && top < NARROW.height, true);
  });
  await inTab(file, { ...options, javaScriptEnabled: false }, async (page) => {
    await page.locator(".fold summary").first().click();
    same(file, "long, without script", [(await rowsOf(page).count()) > 0, await page.locator("tr[data-of]").count()], [true, total]);
  });
}
