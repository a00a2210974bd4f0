// Checks what other programs follow: the Atom feed by the rules of RFC 4287, every calendar by RFC 5545 as ical.js reads it,
// with its days against data/measures.json and its milestones against the pages, and the sitemap.
//
//   node feeds.mjs OUT

import { posix } from "node:path";
import ICAL from "ical.js";
import { parse } from "parse5";
import saxes from "saxes";
import { isPage, listFiles, outputFolder, read, Tally } from "./lib.mjs";

const ATOM = "http://www.w3.org/2005/Atom";
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const FEED = "feeds/changes.xml";
const CALENDAR = "feeds/deadlines.ics";
const OVER = ["done", "closed", "stopped", "moved"];

const out = outputFolder("feeds.mjs");
const files = listFiles(out);
const present = new Set(files);
const measures = JSON.parse(read(out, "data/measures.json"));
const plans = JSON.parse(read(out, "data/plans.json"));
const departments = JSON.parse(read(out, "data/departments.json"));
const asOf = plans[0]?.as_of ?? null;
const byId = new Map(measures.map((measure) => [`${measure.plan}/${measure.id}`, measure]));
const tally = new Tally();

if (present.has(FEED)) tally.check(FEED, feed());
else tally.check(FEED, asOf ? ["missing, though something is dated"] : []);
const calendars = files.filter((file) => file.endsWith(".ics"));
for (const file of calendars) tally.check(file, calendar(file));
tally.check(CALENDAR, holders());
tally.check("sitemap.xml", sitemap());
tally.close();

// --- XML ------------------------------------------------------------------------------------------------

/** An XML file as nested elements: name, namespace, attributes, children, text. Throws where it is not well formed. */
function xml(text) {
  const parser = new saxes.SaxesParser({ xmlns: true });
  const top = { children: [], text: "" };
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const attrs = Object.fromEntries(Object.values(attributes).map((one) => [one.name, one.value]));
    const element = { name: local, uri, attrs, children: [], text: "" };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => (open.at(-1).text += words));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return top.children[0];
}

function parsed(file, faults) {
  try {
    return xml(new TextDecoder("utf-8", { fatal: true }).decode(read(out, file)));
  } catch (error) {
    faults.push(`not well formed: ${error.message.split("\n")[0]}`);
    return null;
  }
}

function all(element, name) {
  return element.children.filter((child) => child.name === name && child.uri === ATOM);
}

// --- the feed -------------------------------------------------------------------------------------------

function feed() {
  const faults = [];
  const root = parsed(FEED, faults);
  if (!root) return faults;
  if (root.name !== "feed" || root.uri !== ATOM) return [`the root is <${root.name}> of ${root.uri}, not an Atom feed`];
  const entries = all(root, "entry");
  faults.push(...common(root, "feed"), ...entries.flatMap((entry, i) => common(entry, `entry ${i + 1}`)));
  const authors = all(root, "author");
  if (authors.length === 0) faults.push("no author of the feed, though entries have none");
  for (const author of authors) if (all(author, "name").length !== 1 || all(author, "name")[0].text.trim() === "") faults.push("an author without a name");
  const own = all(root, "link").filter((link) => link.attrs.rel === "self");
  if (own.length !== 1 || posix.basename(own[0].attrs.href) !== posix.basename(FEED)) faults.push("no link to itself");
  return [...faults, ...order(root, entries), ...same(entries)];
}

/** What RFC 4287 asks of a feed (4.1.1) and of an entry (4.1.2) alike. */
function common(element, where) {
  const faults = [];
  for (const name of ["id", "title", "updated"]) {
    const found = all(element, name);
    if (found.length !== 1 || found[0].text.trim() === "") faults.push(`${where}: ${found.length} ${name}, expected one`);
  }
  const [id, updated] = ["id", "updated"].map((name) => all(element, name)[0]?.text ?? "");
  if (!/^[a-z][a-z0-9+.-]*:\S+$/.test(id)) faults.push(`${where}: id «${id}» is no absolute IRI`);
  if (id.startsWith("tag:") && !/^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[\w\-.~!$&'()*+,;=:@/?%]*$/.test(id)) faults.push(`${where}: id «${id}» is not as RFC 4151 has it`);
  if (!/^\d{4}-\d\d-\d\dT00:00:00(Z|[+-]00:00)$/.test(updated) || Number.isNaN(Date.parse(updated))) faults.push(`${where}: updated «${updated}» is no beginning of a day`);
  for (const name of ["title", "content", "summary"]) {
    for (const text of all(element, name)) {
      if (!["text", "html", undefined].includes(text.attrs.type) || text.children.length > 0) faults.push(`${where}: ${name} is no text`);
    }
  }
  const links = all(element, "link");
  const alternates = links.filter((link) => (link.attrs.rel ?? "alternate") === "alternate");
  if (alternates.length !== 1) faults.push(`${where}: ${alternates.length} alternate links, expected one`);
  return [...faults, ...links.map((link) => lost(link.attrs.href)).filter(Boolean).map((fault) => `${where}: ${fault}`)];
}

/** Why a link of the feed leads nowhere, or null. */
function lost(href) {
  if (/^https?:\/\//.test(href)) return files.some((file) => href.endsWith(`/${file}`)) ? null : `${href}: no such file`;
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(href)) return `${href}: neither relative nor on the web`;
  return present.has(target(href)) ? null : `${href}: no such file`;
}

function target(href) {
  if (!/^https?:/.test(href)) return posix.join(posix.dirname(FEED), href);
  return files.find((file) => isPage(file) && file !== "index.html" && href.endsWith(`/${file}`));
}

function order(root, entries) {
  const faults = [];
  const ids = entries.map((entry) => all(entry, "id")[0]?.text);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) faults.push(`two entries have the id ${id}`);
  const days = entries.map((entry) => all(entry, "updated")[0]?.text.slice(0, 10) ?? "");
  if (days.some((day, i) => i > 0 && day > days[i - 1])) faults.push("the newest is not first");
  if (days.length > 50) faults.push(`${days.length} entries, at most 50`);
  if (days.some((day) => day > asOf)) faults.push(`an entry is newer than ${asOf}`);
  const updated = all(root, "updated")[0]?.text.slice(0, 10);
  if (updated !== (days[0] ?? asOf)) faults.push(`the feed is of ${updated}, its newest entry of ${days[0]}`);
  return faults;
}

/** The page of changes and the feed tell of the same. */
function same(entries) {
  const page = files.find((file) => isPage(file) && alternate(file));
  const changes = target(all(xmlFeed(), "link").find((link) => link.attrs.rel === "alternate")?.attrs.href ?? "");
  const faults = page ? [] : ["no page has a link to the feed in its head"];
  if (!present.has(changes)) return [...faults, "no page of changes"];
  const main = [...elements(parse(read(out, changes).toString("utf8")))].find((e) => e.tagName === "main");
  const links = [...elements(main)].filter((e) => e.tagName === "a").map((a) => posix.join(posix.dirname(changes), attr(a, "href")));
  const told = entries.map((entry) => target(all(entry, "link")[0].attrs.href));
  for (const one of told) if (!links.includes(one)) faults.push(`${one} is in the feed, not in ${changes}`);
  const oldest = entries.length < 50 ? "" : all(entries.at(-1), "updated")[0].text.slice(0, 10);
  for (const { url, status_date: day } of measures) {
    if (day && day > oldest && !told.includes(url)) faults.push(`${url} got a status on ${day}, which the feed does not say`);
  }
  return faults;
}

function xmlFeed() {
  return xml(read(out, FEED).toString("utf8"));
}

function alternate(file) {
  return read(out, file).includes('<link rel="alternate" type="application/atom+xml"');
}

// --- the calendars --------------------------------------------------------------------------------------

function calendar(file) {
  const bytes = read(out, file);
  const faults = lines(bytes);
  const events = eventsOf(bytes, faults);
  const ids = events.map((event) => event.uid);
  if (events.length === 0) faults.push("no event");
  if (new Set(ids).size !== ids.length) faults.push("two events have one UID");
  return [...faults, ...events.flatMap((event) => eventFaults(event).map((fault) => `${event.uid}: ${fault}`))];
}

/** RFC 5545, 3.1: lines end in CRLF and have at most 75 octets, none of which is half a character. */
function lines(bytes) {
  const faults = [];
  const raw = bytes.toString("latin1");
  if (!raw.endsWith("\r\n") || /[^\r]\n|\r[^\n]/.test(raw)) faults.push("a line does not end in CRLF");
  for (const line of raw.split("\r\n")) {
    if (line.length > 75) faults.push(`a line of ${line.length} octets: ${line.slice(0, 30)}`);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line, "latin1"));
    } catch {
      faults.push(`a character is cut in two: ${line.slice(0, 30)}`);
    }
  }
  return faults;
}

function eventsOf(bytes, faults) {
  try {
    const root = new ICAL.Component(ICAL.parse(bytes.toString("utf8")));
    if (root.name !== "vcalendar" || root.getFirstPropertyValue("version") !== "2.0") faults.push("no VCALENDAR of version 2.0");
    if (!root.getFirstPropertyValue("prodid")) faults.push("no PRODID");
    return root.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component, { strictExceptions: true }));
  } catch (error) {
    faults.push(`cannot be read: ${error.message}`);
    return [];
  }
}

function eventFaults(event) {
  const { component, uid, summary, startDate: start, endDate: end } = event;
  const faults = [];
  const stamp = component.getFirstPropertyValue("dtstamp")?.toString();
  if (!stamp?.endsWith("T00:00:00Z") || (asOf && stamp.slice(0, 10) !== asOf)) faults.push(`DTSTAMP ${stamp} is not the as-of date`);
  if (!start?.isDate || !end?.isDate) return [...faults, "not a whole day"];
  const next = start.clone();
  next.adjust(1, 0, 0, 0);
  if (end.compare(next) !== 0) faults.push(`ends ${end}, not the day after ${start}`);
  const [, plan, id, milestone] = /^([^/@]+)\/([^/@]+)(?:\/([^@]+))?@\S+$/.exec(uid ?? "") ?? [];
  const measure = byId.get(`${plan}/${id}`);
  if (!measure) return [...faults, "no such measure"];
  if (!summary.includes(measure.title) || (measure.number && !summary.includes(` ${measure.number}:`))) faults.push(`«${summary}» does not name the measure`);
  const isTentative = component.getFirstPropertyValue("status") === "TENTATIVE";
  if (isTentative !== /^tentativ/i.test(summary)) faults.push(`«${summary}» and STATUS differ in how tentative it is`);
  return [...faults, ...(milestone ? ofMilestone(event, measure) : ofMeasure(event, measure, isTentative))];
}

function ofMeasure(event, measure, isTentative) {
  const faults = [];
  const end = lastDay(measure);
  if (event.startDate.toString() !== end) faults.push(`on ${event.startDate}, where measures.json has ${end ?? "no last day"}`);
  if (isTentative !== (measure.when?.certainty === "tentative")) faults.push(`the time is ${measure.when?.certainty}`);
  if (!event.description.includes(measure.when?.text)) faults.push(`the words «${measure.when?.text}» are missing`);
  return faults;
}

/** The latest end of the spans, where the measure is due at all. */
function lastDay({ when, status }) {
  if (!when || when.continuous || when.recurring || OVER.includes(status)) return null;
  const ends = when.spans.map((span) => span.to);
  return ends.length > 0 && !ends.includes(null) ? ends.sort().at(-1) : null;
}

/** The page of the measure has the milestone, not reached, with the same words for its time. */
function ofMilestone(event, measure) {
  const rows = [...elements(parse(read(out, measure.url).toString("utf8")))].filter((e) => e.tagName === "li").map(words);
  const row = rows.find((row) => event.summary.includes(row.title) && row.title !== "");
  if (!row) return [`${measure.url} has no milestone that «${event.summary}» names`];
  const faults = row.text.includes("Nådd") ? ["the milestone is reached"] : [];
  if (!event.description.toLowerCase().includes(row.when.toLowerCase())) faults.push(`the words «${row.when}» are missing`);
  const years = [...row.when.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  if (years.length > 0 && Math.max(...years) !== event.startDate.year) faults.push(`on ${event.startDate}, for «${row.when}»`);
  return faults;
}

/** A row of a list with a time: the time, the title, and all its text. */
function words(li) {
  const parts = [...elements(li)];
  const when = parts.find((e) => attr(e, "class") === "when");
  const title = parts.find((e) => e.tagName === "p")?.childNodes.filter((node) => node.nodeName === "#text").map((node) => node.value).join("");
  return { when: when ? text(when).trim() : "", title: when ? (title ?? "").trim() : "", text: text(li) };
}

/** Every measure with a last day stands in the calendar of the site, of its plan and of those that answer for it. */
function holders() {
  const held = new Map(calendars.map((file) => [file, new Set(eventsOf(read(out, file), []).map((event) => event.uid.split("@")[0]))]));
  const faults = [];
  const due = measures.filter(lastDay);
  for (const measure of due) {
    const id = `${measure.plan}/${measure.id}`;
    const of = [plans.find((plan) => plan.id === measure.plan)];
    of.push(...measure.responsible.filter((one) => one.role !== "contributor").map((one) => departments.find((d) => d.code === one.department)));
    const expected = [CALENDAR, ...of.map((one) => calendarIn(posix.dirname(one.url)))];
    for (const file of expected) if (!held.get(file)?.has(id)) faults.push(`${id} is missing in ${file ?? "a calendar"}`);
  }
  if (due.length > 0 && !present.has(CALENDAR)) faults.push("missing");
  return faults;
}

function calendarIn(folder) {
  return calendars.find((file) => posix.dirname(file) === folder);
}

// --- the sitemap ----------------------------------------------------------------------------------------

/** A site that search engines may list has every page in its sitemap, by whole addresses; any other has none. */
function sitemap() {
  // A piece for pages of others is no page.
  const whole = files.filter((file) => isPage(file) && !/\/h[2-6]\.html$/.test(file));
  const listed = whole.filter((file) => !/<meta name="robots" content="noindex">/.test(read(out, file)));
  const canonical = /<link rel="canonical" href="([^"]+)index\.html">/.exec(read(out, "index.html"))?.[1];
  if (!present.has("sitemap.xml")) return canonical && listed.length > 0 ? ["missing, though the site is public and has an address"] : [];
  const faults = [];
  const root = parsed("sitemap.xml", faults);
  if (!root) return faults;
  if (root.name !== "urlset" || root.uri !== SITEMAP) faults.push(`the root is <${root.name}> of ${root.uri}`);
  const addresses = root.children.map((url) => url.children.find((child) => child.name === "loc")?.text ?? "");
  const pages = addresses.map((address) => (canonical && address.startsWith(canonical) ? address.slice(canonical.length) : address));
  for (const page of pages) if (!listed.includes(page)) faults.push(`${page} is no page that may be listed`);
  for (const page of listed) if (!pages.includes(page)) faults.push(`${page} is missing`);
  if (new Set(pages).size !== pages.length) faults.push("a page stands twice");
  return faults;
}

// --- pages ----------------------------------------------------------------------------------------------

function* elements(node) {
  for (const child of node?.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}

function attr(element, name) {
  return element.attrs.find((one) => one.name === name)?.value;
}

function text(node) {
  return node.nodeName === "#text" ? node.value : (node.childNodes ?? []).map(text).join("");
}
