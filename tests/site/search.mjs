// Drives the search of the built sample site by keyboard, in Debian's Chromium, at a server under the strict policy of
// WEB.md and from file://, and holds what it finds against data/*.json and the pages themselves. Then without script.
//
//   node search.mjs OUT

import { gzipSync } from "node:zlib";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "parse5";
import { launch } from "./chrome.mjs";
import { recordViolations } from "./inpage.mjs";
import { listFiles, outputFolder, read, Tally } from "./lib.mjs";
import { serve } from "./server.mjs";

const PAGE = "sok/index.html";
const INDEX_LIMIT = 3_000_000;
const SEARCH_LIMIT = 300_000;

const out = outputFolder("search.mjs");
const json = (name) => JSON.parse(read(out, `data/${name}.json`));
const [measures, departments, plans] = ["measures", "departments", "plans"].map(json);
const tally = new Tally();
const browser = await launch();
const server = await serve(out, "/a/b/");

function check(what, faults) {
  tally.check(PAGE, faults.filter(Boolean).map((fault) => `${what}: ${fault}`));
}

// --- the search in a tab --------------------------------------------------------------------------------

async function searches(way, base) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(recordViolations);
  const tab = await openTab(context, base, PAGE);
  const inWay = (what, faults) => check(`${what} (${way})`, faults);
  for (const [what, question] of Object.entries(QUESTIONS)) inWay(what, await question(tab));
  inWay("in a new tab", await roundTrip(context, tab, base));
  inWay("the field of the front page", await fromFront(context, base));
  inWay("weight", weight(tab));
  inWay("errors", [...tab.errors, ...(await tab.page.evaluate(() => window.stoppedByPolicy))]);
  await context.close();
}

async function openTab(context, base, file) {
  const tab = { page: await context.newPage(), base, errors: [], loaded: new Set(), reached: new Set() };
  const { page, errors } = tab;
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (request.url().startsWith(base)) tab.loaded.add(request.url().slice(base.length));
    else errors.push(`asks for something outside the site: ${request.url()}`);
  });
  page.on("requestfailed", (request) => errors.push(`request failed: ${request.url()}`));
  await page.goto(base + file, { waitUntil: "load" });
  return tab;
}

/** Goes to a control: the first time by Tab alone, from the top or from the field, so that each is known to be reached. */
async function goTo({ page, reached }, id) {
  if (reached.has(id)) return page.locator(`#${id}`).focus();
  if (reached.has("q_")) await page.locator("#q_").focus();
  for (let i = 0; i < 60; i += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return reached.add(id);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${id}`);
}

/** Types a query in place of the one that stands there. */
async function type(tab, query) {
  const { page } = tab;
  await goTo(tab, "q_");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(query);
  return settled(tab);
}

/** Chooses in a list by arrow keys. */
async function choose(tab, id, value) {
  const { page } = tab;
  await goTo(tab, id);
  await page.keyboard.press("Home");
  for (let i = 0; i < 100 && (await page.inputValue(`#${id}`)) !== value; i += 1) await page.keyboard.press("ArrowDown");
  return settled(tab);
}

async function clear(tab) {
  for (const id of ["plan_", "status_", "of_", "late_", "kind_"]) if (await tab.page.inputValue(`#${id}`)) await choose(tab, id, "");
  await goTo(tab, "q_");
  await tab.page.keyboard.press("Escape");
  return settled(tab);
}

/** What the page shows once it has stopped changing. */
async function settled({ page }) {
  let [before, same] = ["", 0];
  for (let i = 0; i < 400 && same < 4; i += 1) {
    await page.waitForTimeout(50);
    const now = JSON.stringify(await page.evaluate(shown));
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return JSON.parse(before);
}

/** Runs in the page. */
function shown() {
  const says = document.querySelector("[role=status]").textContent;
  const items = [...document.querySelectorAll("#found_ > li")].map((item) => {
    const [title, facts, line] = item.children;
    const address = title.firstElementChild.href.split("#")[0];
    const marks = (element) => [...element.querySelectorAll("mark")].map((mark) => mark.textContent);
    return {
      url: address, title: title.textContent, facts: facts.textContent, line: line.textContent,
      marks: { title: marks(title), facts: marks(facts), line: marks(line) },
    };
  });
  const more = !document.getElementById("more_").hidden;
  const isOne = says === document.querySelector("[data-one]").dataset.one;
  return { says, count: isOne ? 1 : Number(/^[\d\s]*/.exec(says)[0].replace(/\s/g, "")), items, more };
}

/** Everything that is found: asks for more until there is no more. */
async function all(tab, query) {
  let found = await type(tab, query);
  while (found.more) {
    await goTo(tab, "more_");
    await tab.page.keyboard.press("Enter");
    found = await settled(tab);
  }
  return found;
}

const addresses = (tab, found) => found.items.map(({ url }) => url.slice(tab.base.length));

/** The words of a page as a reader has them, in small letters. */
function wordsOfPage(file) {
  const text = (node) => (node.nodeName === "#text" ? node.value : (node.childNodes ?? []).map(text).join(""));
  return text(parse(read(out, file).toString("utf8"))).toLowerCase();
}

// --- what is asked --------------------------------------------------------------------------------------

const lacks = (found, wanted) => wanted.filter((url) => !found.includes(url)).map((url) => `${url} is not found`);
const isFirst = (found, url) => (found[0] === url ? null : `${found[0]} comes before ${url}`);
const titled = (pattern) => measures.filter(({ title }) => pattern.test(title)).map(({ url }) => url);

/** What readers ask for, and what has to come first. */
const FIRST = [
  ["samiske veivisere", "planer/mot-rasisme/tiltak/29/index.html"],
  ["samehets", "planer/mot-rasisme/tiltak/48/index.html"],
  ["antisemittisme", "planer/mot-rasisme/tiltak/49/index.html"],
  ["muslimfiendtlighet ungdom", "planer/mot-rasisme/tiltak/26/index.html"],
  ["gjengkriminalitet", "planer/trygghet-i-hverdagen/tiltak/gjengkriminalitet/index.html"],
  ["ungdomskriminalitet", "planer/trygghet-i-hverdagen/tiltak/gjengkriminalitet/index.html"],
  ["droner", "planer/trygghet-i-hverdagen/tiltak/dronepiloter-i-politidistriktene/index.html"],
  ["barnehus", "planer/trygghet-i-hverdagen/tiltak/statens-barnehus/index.html"],
  ["mangfoldsrekruttering", "planer/mot-rasisme/tiltak/8/index.html"],
  ["tilskudd til kommuner for mangfold", "planer/mot-rasisme/tiltak/35/index.html"],
  ["idrett", "planer/mot-rasisme/tiltak/33/index.html"],
  ["helsestasjonene", "planer/mot-rasisme/tiltak/22/index.html"],
  ["ung.no", "planer/mot-rasisme/tiltak/21/index.html"],
  ["diskriminering på boligmarkedet", "planer/mot-rasisme/tiltak/27/index.html"],
  ["leiemarked", "planer/mot-rasisme/tiltak/27/index.html"],
  ["politidialog", "planer/mot-rasisme/tiltak/39/index.html"],
  ["nettpatrulje", "planer/trygghet-i-hverdagen/tiltak/nettpatruljen/index.html"],
  ["økokrim", "ansvarlige/okokrim/index.html"],
  ["arbeidstilsynet", "ansvarlige/arbeidstilsynet/index.html"],
  ["kulturdepartementet", "ansvarlige/kud/index.html"],
  ["forskning hos Bufdir", "planer/mot-rasisme/tiltak/44/index.html"],
  ["innbyggerundersøkelse", "planer/trygghet-i-hverdagen/tiltak/innbyggerstemmen-i-politiet/index.html"],
  ["hatefulle ytringer", "planer/mot-rasisme/tiltak/44/index.html"],
  ["politiutdanning i Alta", "planer/trygghet-i-hverdagen/tiltak/desentralisert-politiutdanning-i-alta/index.html"],
  ["45 millioner", "planer/mot-rasisme/tiltak/17/index.html"],
  ["2 millioner veivisere", "planer/mot-rasisme/tiltak/29/index.html"],
  ["mangfoldsledelse i staten", "planer/mot-rasisme/tiltak/7/index.html"],
  ["hva skjer med nye tjenestesteder", "planer/trygghet-i-hverdagen/tiltak/nye-tjenestesteder/index.html"],
  ["forsinket", "planer/mot-rasisme/tiltak/4/index.html"],
  ["tiltak 36", "planer/mot-rasisme/tiltak/36/index.html"],
  ["samer", "planer/mot-rasisme/tiltak/42/index.html"],
  ["gjennomført opplæring", "planer/mot-rasisme/tiltak/8/index.html"],
  ["radikalisering", "planer/mot-rasisme/tiltak/47/index.html"],
];

/** Each question gives the faults of its answer. */
const QUESTIONS = {
  "before anything is typed": async (tab) => {
    const found = await settled(tab);
    return [found.items.length && "something is found", found.says && `it says «${found.says}»`];
  },
  "the beginning of a word": async (tab) => {
    const found = await all(tab, "diskrim");
    const wanted = titled(/\bdiskrim/i);
    const untitled = found.items.slice(0, wanted.length).filter(({ title }) => !/diskrim/i.test(title));
    return [
      wanted.length < 5 && "the sample has too few to try",
      ...lacks(addresses(tab, found), wanted),
      ...untitled.map(({ title }) => `«${title}» comes before titles that have the word`),
      found.count !== found.items.length && `it says «${found.says}» and shows ${found.items.length}`,
    ];
  },
  "as it is typed": async (tab) => {
    const counts = [];
    for (const query of ["ra", "rasi", "rasisme"]) counts.push((await type(tab, query)).count);
    return [counts.some((count, i) => count === 0 || count > counts[i - 1]) && `finds ${counts}, which should not grow`];
  },
  "inside a compound": async (tab) => {
    const found = await all(tab, "departement");
    const wanted = departments.filter(({ name }) => /departement/i.test(name));
    const marked = found.items.find(({ title }) => title.includes("likestillingsdepartementet"));
    return [
      wanted.length < 5 && "the sample has too few to try",
      ...lacks(addresses(tab, found), wanted.map(({ url }) => url)),
      marked?.marks.title.join() !== "departement" && `marks «${marked?.marks.title}» in «${marked?.title}»`,
    ];
  },
  "another ending": async (tab) => lacks(addresses(tab, await all(tab, "kampanjene")), titled(/kampanje\b/i)),
  "another ending of a compound": async (tab) =>
    lacks(addresses(tab, await all(tab, "departementene")), departments.filter(({ name }) => /departementet/.test(name)).map(({ url }) => url)),
  "one letter missing": async (tab) => lacks(addresses(tab, await all(tab, "diskrimnering")), titled(/diskriminering/i)),
  "one letter wrong": async (tab) => lacks(addresses(tab, await all(tab, "muslimfiendtlikhet")), titled(/muslimfiendtlighet/i)),
  "two letters swapped": async (tab) => lacks(addresses(tab, await all(tab, "rekrutetring")), titled(/rekruttering/i)),
  "å as aa": async (tab) => lacks(addresses(tab, await all(tab, "aarlig")), titled(/årlig/i)),
  "ø as oe, in capitals": async (tab) => [isFirst(addresses(tab, await all(tab, "OEKOKRIM")), "ansvarlige/okokrim/index.html")],
  "æ, ø, å without": async (tab) => lacks(addresses(tab, await all(tab, "arlig")), titled(/^årlig/i)),
  "a number": async (tab) => numbered(addresses(tab, await type(tab, "32")), "32"),
  "«tiltak» and a number": async (tab) => numbered(addresses(tab, await type(tab, "tiltak 32")), "32"),
  "a plan and a number": async (tab) => [
    isFirst(addresses(tab, await type(tab, "mot-rasisme 32")), "planer/mot-rasisme/tiltak/32/index.html"),
    isFirst(addresses(tab, await type(tab, "mot-rasisme/32")), "planer/mot-rasisme/tiltak/32/index.html"),
    isFirst(addresses(tab, await type(tab, "rasisme 7")), "planer/mot-rasisme/tiltak/7/index.html"),
  ],
  "the code of a department": async (tab) => {
    const faults = [];
    for (const { code, url } of departments.slice(0, 8)) {
      faults.push(isFirst(addresses(tab, await type(tab, code.toLowerCase())), url));
    }
    return faults;
  },
  "who is responsible": async (tab) => {
    const found = await all(tab, "kud");
    const { lead, shared, contributor } = departments.find(({ code }) => code === "KUD");
    const own = [...lead, ...shared, ...contributor].map((id) => measures.find(({ plan, id: own }) => `${plan}/${own}` === id).url);
    return lacks(addresses(tab, found), own);
  },
  "two words": async (tab) => {
    const found = await all(tab, "rasisme arbeidsliv");
    const without = addresses(tab, found).filter((url) => !["rasisme", "arbeidsliv"].every((word) => wordsOfPage(url).includes(word)));
    return [found.items.length < 3 && "too little is found", ...without.map((url) => `${url} has not both`)];
  },
  "the place of the hit": async (tab) => {
    const found = await all(tab, "holdninger");
    const faults = found.items.map(({ title, marks, line }) => {
      const inAny = [...marks.title, ...marks.facts, ...marks.line];
      if (inAny.length === 0) return `«${title}» shows no hit`;
      if (inAny.some((mark) => !/holdning/i.test(mark))) return `«${title}» marks ${inAny}`;
      return line.length > 260 ? `the line of «${title}» has ${line.length} letters` : null;
    });
    const lines = found.items.map(({ url, line }) => [url.slice(tab.base.length), line.replace(/^… | …$/g, "").toLowerCase().replace(/\s+/g, "")]);
    const invented = lines.filter(([url, line]) => !wordsOfPage(url).replace(/\s+/g, "").includes(line));
    return [...faults, ...invented.map(([url, line]) => `${url} does not say «${line}»`)];
  },
  "what readers ask": async (tab) => {
    const faults = [];
    for (const [query, url] of FIRST) {
      const fault = isFirst(addresses(tab, await type(tab, query)), url);
      if (fault) faults.push(`«${query}»: ${fault}`);
    }
    return faults;
  },
  "two million": async (tab) => {
    const [inWords, inFigures] = [addresses(tab, await all(tab, "2 millioner")), addresses(tab, await all(tab, "2 000 000"))];
    const file = (url) => read(out, url).toString("utf8").replace(/\u00a0|&nbsp;/g, " ");
    const wanted = measures.filter(({ url }) => /(?<![\d ])2 000 000 kroner|\b2 millioner/.test(file(url))).map(({ url }) => url);
    return [wanted.length === 0 && "the sample has none", ...lacks(inWords, wanted), inWords.join() !== inFigures.join() && "figures find something else"];
  },
  "late": async (tab) => {
    const found = await all(tab, "over fristen");
    const missed = ({ milestones }) => milestones.some(({ state }) => state === "overdue");
    const wanted = measures.filter((one) => ["overdue", "unknown"].includes(one.lateness) || missed(one)).map(({ url }) => url);
    return [...counts(found, wanted.length), ...lacks(addresses(tab, found), wanted), !found.says.includes("«over fristen»") && `it says «${found.says}»`];
  },
  "the Sámi are not the same": async (tab) => {
    const found = await all(tab, "same");
    const marks = found.items.flatMap(({ marks }) => [...marks.title, ...marks.line]);
    return [marks.length === 0 && "nothing is marked", ...found.items.filter(({ line }) => /\b(samme|sammen)\b/i.test(line) && !/\bsam(e|i)/i.test(line.replace(/\bsamme\w*/gi, ""))).map(({ title }) => `«${title}» has only «samme»`)];
  },
  "not both": async (tab) => {
    const found = await all(tab, "NAV bolig");
    const [nav, home] = [(await all(tab, "NAV")).count, (await all(tab, "bolig")).count];
    return [
      found.says !== `Ingen har begge; ${nav} har «NAV», ${home} har «bolig».` && `it says «${found.says}»`,
      found.items.length !== nav + home && `${found.items.length} are shown`,
    ];
  },
  "a compound of words that no page has together": async (tab) => [(await type(tab, "gjengbarnehus")).items.length > 0 && "something is found"],
  "a department": async (tab) => {
    await clear(tab);
    const folder = departments.find(({ code }) => code === "IMDi");
    const found = await choose(tab, "of_", folder.url.split("/")[1]);
    const faults = counts(found, folder.lead.length + folder.shared.length + folder.contributor.length);
    await choose(tab, "of_", "");
    return faults;
  },
  "lateness": async (tab) => {
    const found = await choose(tab, "late_", "unknown");
    const faults = counts(found, measures.filter(({ lateness }) => lateness === "unknown").length);
    await choose(tab, "late_", "");
    return faults;
  },
  "what is not there": async (tab) => {
    const found = await type(tab, "xyzzyqq");
    return [found.items.length > 0 && "something is found", !found.says.includes("«xyzzyqq»") && `it says «${found.says}»`];
  },
  "Escape": async (tab) => {
    await type(tab, "rasisme");
    await tab.page.keyboard.press("Escape");
    const found = await settled(tab);
    const q = await tab.page.inputValue("#q_");
    return [q && `«${q}» is left`, found.items.length && "results are left", found.says && `it says «${found.says}»`];
  },
  "a status": async (tab) => {
    await type(tab, "");
    const found = await choose(tab, "status_", "done");
    return counts(found, measures.filter(({ status }) => status === "done").length);
  },
  "a status of a plan": async (tab) => {
    const found = await choose(tab, "plan_", "mot-rasisme");
    return counts(found, plans.find(({ id }) => id === "mot-rasisme").status.done);
  },
  "a word in a status of a plan": async (tab) => {
    const found = await all(tab, "kunnskap");
    const wanted = measures.filter(({ plan, status }) => plan === "mot-rasisme" && status === "done");
    const other = addresses(tab, found).filter((url) => !wanted.some((measure) => measure.url === url));
    const mislabelled = found.items.filter(({ facts }) => !facts.includes("Gjennomført"));
    return [
      ...other.map((url) => `${url} is not of the plan with the status`),
      ...mislabelled.map(({ title }) => `«${title}» is not shown as «Gjennomført»`),
      ...lacks(addresses(tab, found), wanted.filter(({ title }) => /kunnskap/i.test(title)).map(({ url }) => url)),
    ];
  },
  "a kind": async (tab) => {
    await clear(tab);
    return counts(await choose(tab, "kind_", "measure"), measures.length);
  },
};

function counts(found, wanted) {
  return [
    found.count !== wanted && `it says «${found.says}», data has ${wanted}`,
    found.items.length !== Math.min(wanted, 10) && `it shows ${found.items.length}`,
  ];
}

/** The measures with a number come first, in the order of the data. */
function numbered(found, number) {
  const wanted = measures.filter((measure) => measure.number === number).map(({ url }) => url);
  return [wanted.length === 0 && "no such number", found.slice(0, wanted.length).join() !== wanted.join() && `${found[0]} comes first`];
}

// --- other ways in --------------------------------------------------------------------------------------

/** What is found is found again at the same address in a new tab. */
async function roundTrip(context, tab, base) {
  await clear(tab);
  await choose(tab, "plan_", "mot-rasisme");
  await choose(tab, "kind_", "measure");
  const found = await type(tab, "møter & æøå");
  const asked = await type(tab, "unge møter");
  const again = await openTab(context, base, tab.page.url().slice(base.length));
  const same = await settled(again);
  const values = await again.page.evaluate(() => ["q_", "plan_", "status_", "kind_"].map((id) => document.getElementById(id).value));
  const more = await openTab(context, base, `${PAGE}#q=${encodeURIComponent("møter & æøå")}`);
  const odd = await more.page.inputValue("#q_");
  return [
    asked.items.length === 0 && "nothing is found",
    JSON.stringify(same) !== JSON.stringify(asked) && "another tab shows something else",
    values.join() !== "unge møter,mot-rasisme,,measure" && `another tab asks for ${values}`,
    odd !== "møter & æøå" && `«${odd}» is asked for`,
    ...again.errors, ...more.errors, found.says === "" && "nothing is said",
  ];
}

async function fromFront(context, base) {
  const tab = await openTab(context, base, "index.html");
  await goTo(tab, "q_");
  await tab.page.keyboard.type("årlig");
  await Promise.all([tab.page.waitForURL((url) => url.href.includes("sok/index.html")), tab.page.keyboard.press("Enter")]);
  await tab.page.waitForSelector("#found_ > li");
  return [...lacks(addresses(tab, await settled(tab)), titled(/^årlig/i).slice(0, 3)), ...tab.errors];
}

async function withoutScript() {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await openTab(context, server.base, PAGE);
  const { page } = tab;
  const visible = (selector) => page.locator(`${selector}:visible`);
  const titles = await visible("main h3 + ul > li > a").allTextContents();
  const hrefs = await visible("main h3 + ul > li > a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const letters = await visible("main h3").allTextContents();
  const jumps = await visible("main nav a").allTextContents();
  const wanted = [...measures, ...plans, ...departments].map(({ url }) => `../${url}`);
  const bare = titles.map((title) => title.replace(/^[^\p{L}\p{N}]+/u, ""));
  const { compare } = new Intl.Collator("nb");
  check("without script", [
    (await visible(":is(input, select, button)").count()) > 0 && "a control shows that does nothing",
    (await visible("noscript p").count()) !== 1 && "nothing says that the search needs script",
    (await page.locator("[role=status]").count()) !== 1 && "there is no place to say how much is found",
    ...lacks(hrefs, wanted),
    ...bare.filter((title, i) => i > 0 && compare(bare[i - 1], title) > 0).map((title) => `«${title}» is not in order`),
    letters.join() !== jumps.join() && `the letters to jump to are ${jumps}`,
    ...tab.errors,
  ]);
  await context.close();
}

// --- sizes ----------------------------------------------------------------------------------------------

const packed = (file) => gzipSync(read(out, file), { level: 9 }).length;
const isIndex = (file) => /^sok\/.*\.js$/.test(file);

/** All that the many searches of a tab loaded of the index is a limit of what one can load. */
function weight({ loaded }) {
  const pieces = [...loaded].filter(isIndex);
  const size = pieces.reduce((sum, file) => sum + packed(file), 0);
  return [pieces.length < 3 && `only ${pieces} are loaded`, size > SEARCH_LIMIT && `${size} bytes of the index are loaded`];
}

function sizes() {
  const size = listFiles(out).filter(isIndex).reduce((sum, file) => sum + packed(file), 0);
  check("size", [size > INDEX_LIMIT && `the index is ${size} bytes packed, at most ${INDEX_LIMIT}`]);
}

// --- all of it ------------------------------------------------------------------------------------------

try {
  // Side by side: most of the time is spent in waiting until nothing changes any more.
  await Promise.all([searches("at a server", server.base), searches("from file://", `${pathToFileURL(resolve(out))}/`)]);
  await withoutScript();
} finally {
  await browser.close();
  server.close();
}
sizes();
tally.close();
