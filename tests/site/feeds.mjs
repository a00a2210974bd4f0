// Checks what other programs follow: the Atom feed by the rules of RFC 4287; every calendar by RFC 5545 as ical.js reads it,
// event for event against data/measures.json, with its milestones against the pages too; and the sitemap.
//
//   node feeds.mjs OUT

import { posix } from "node:path";
import ICAL from "ical.js";
import { parse } from "parse5";
import saxes from "saxes";
import { attr, elements, endOf, isFirm, isPage, listFiles, outputFolder, OVER, read, Tally, text } from "./lib.mjs";

const ATOM = "http://www.w3.org/2005/Atom";
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const FEED = "feeds/changes.xml";
const CALENDAR = "feeds/deadlines.ics";
const YEARS = /\b(?:19|20)\d\d\b/g;
const SPELT = { æ: "ae", ä: "ae", ø: "o", đ: "d", ŋ: "n", ŧ: "t" };

const out = outputFolder("feeds.mjs");
const files = listFiles(out);
const present = new Set(files);
const measures = JSON.parse(read(out, "data/measures.json"));
const plans = JSON.parse(read(out, "data/plans.json"));
const departments = JSON.parse(read(out, "data/departments.json"));
const whole = new Map(plans.map(({ id }) => [id, JSON.parse(read(out, `data/plans/${id}.json`))]));
const asOf = [...whole.values()][0]?.late_as_of ?? null;
const canonical = /<link rel="canonical" href="([^"]+)index\.html">/.exec(read(out, "index.html"))?.[1];
const calendars = files.filter((file) => file.endsWith(".ics"));
const due = wanted();
const tally = new Tally();

if (present.has(FEED)) tally.check(FEED, feed());
else tally.check(FEED, asOf ? ["missing, though something is dated"] : []);
for (const file of calendars) tally.check(file, calendar(file));
tally.check(CALENDAR, holders());
tally.check("data/measures.json", nextDeadlines());
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

// --- what the calendars have to hold ----------------------------------------------------------------------

/** The events that are due, by the beginnings of their UIDs. */
function wanted() {
  const events = measures.flatMap((measure) => {
    const id = `${plain(measure.plan)}/${plain(measure.id)}`;
    const whole = OVER.includes(measure.status) ? [] : ofWhole(measure, id);
    return [...whole, ...ofMilestones(measure, id)].map((event) => ({ ...event, measure }));
  });
  return new Map(events.map((event) => [event.uid, event]));
}

/** The events of a measure's time, or of each of its parts. */
function ofWhole(measure, id) {
  const { when } = measure;
  const says = (label) => (firm) => `${firm ? "Frist" : "Tentativt"}: ${nameOf(measure)}${label && ` (${label})`}`;
  if (!when?.parts.length) return eventsOf(id, when, says(""), when?.text);
  const names = when.parts.map(({ label }, i) => slug(label) || String(i + 1));
  return when.parts.flatMap((part, i) => eventsOf(`${id}#${again(names, i)}`, part, says(part.label), part.text));
}

/** The events of its milestones. Of what was given up none is to be reached. */
function ofMilestones({ status, milestones, ...measure }, id) {
  if (OVER.includes(status) && status !== "done") return [];
  const names = milestones.map(({ title }, i) => slug(title) || String(i + 1));
  return milestones.flatMap(({ title, due, state }, i) => {
    const summary = (firm) => `${firm ? "Milepæl" : "Tentativ milepæl"}: ${title} (${nameOf(measure)})`;
    const events = state === "reached" ? [] : eventsOf(`${id}/${again(names, i)}`, due, summary, due?.text);
    return events.map((event) => ({ ...event, milestone: title }));
  });
}

/** A firm and exact time on its last day, any other that ends over each of its runs of days. */
function eventsOf(of, when, summary, words) {
  const end = endOf(when);
  if (!end || when.continuous || when.recurring) return [];
  const runs = when.certainty === "certain" ? [[end, end]] : when.spans.map(({ from, to }) => [from ?? to, to]);
  const [status, title] = isFirm(when) ? ["CONFIRMED", summary(true)] : ["TENTATIVE", summary(false)];
  return runs.map(([first, last], i) => ({ uid: i > 0 ? `${of}+${i + 1}` : of, of, end, first, last, status, title, words }));
}

function nameOf({ plan, number, title }) {
  const term = whole.get(plan).measure_term;
  return number ? `${term[0].toUpperCase()}${term.slice(1)} ${number}: ${title}` : title;
}

/** An id without what stands between the names of a UID. */
function plain(id) {
  return id.replace(/[\x00-\x1f\x7f-\x9f/#+@%]/g, encodeURIComponent);
}

/** A name with a number where one before it is the same. */
function again(names, i) {
  const before = names.slice(0, i + 1).filter((name) => name === names[i]).length;
  return before > 1 ? `${names[i]}.${before}` : names[i];
}

/** A name as addresses have it (DESIGN.md, «Addresses»). */
function slug(name) {
  const spelt = name.toLowerCase().replace(/[æäøđŋŧ]/g, (letter) => SPELT[letter]).normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return spelt.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// --- the calendars --------------------------------------------------------------------------------------

function calendar(file) {
  const bytes = read(out, file);
  const faults = lines(bytes);
  const events = eventsIn(bytes, faults);
  const ids = events.map((event) => event.uid);
  if (events.length === 0) faults.push("no event");
  if (new Set(ids).size !== ids.length) faults.push("two events have one UID");
  if (new Set(ids.map((id) => id?.split("@")[1])).size > 1) faults.push("the UIDs are of several sites");
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

function eventsIn(bytes, faults) {
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

/** What a UID says of an event, before the name of the site. */
function nameIn(uid) {
  return /^([^/@]+\/[^@]+)@\S+$/.exec(uid ?? "")?.[1];
}

function dayBefore(time) {
  const day = time?.clone();
  day?.adjust(-1, 0, 0, 0);
  return day?.toString();
}

function eventFaults(event) {
  const { component, uid, summary, startDate: start, endDate: end } = event;
  const value = (name) => component.getFirstPropertyValue(name)?.toString();
  if (!start?.isDate || !end?.isDate) return ["not a whole day"];
  const one = due.get(nameIn(uid));
  if (!one) return ["nothing of that name is due, says measures.json"];
  const { first, last, status, title, measure } = one;
  const days = [start.toString(), dayBefore(end)];
  const stamp = `${asOf ?? one.end}T00:00:00Z`;
  return [
    value("dtstamp") !== stamp && `DTSTAMP ${value("dtstamp")} is not the as-of date`,
    days.join() !== [first, last].join() && `from ${days.join(" to ")}, where measures.json has ${first} to ${last}`,
    value("status") !== status && `STATUS is ${value("status")}, where measures.json has a time that is ${status}`,
    summary !== title && `the summary is «${summary}», expected «${title}»`,
    value("transp") !== "TRANSPARENT" && "takes up the day",
    value("url") !== (canonical && canonical + measure.url) && `its URL is ${value("url")}`,
    ...described(event.description, one),
    ...(one.milestone ? onPage(one) : []),
  ].filter(Boolean);
}

/** A description has the plan, the words of the time, and the status with its day, each on a line. A date in figures stands in words. */
function described(description, { words, measure }) {
  const lines = description.split("\n");
  const status = `Status: ${measure.status_label ?? "Ikke rapportert"}`;
  const wanted = [`Plan: ${whole.get(measure.plan).title}`, ...(/[a-zæøå]/i.test(words) ? [`Når: ${words}`] : [])];
  const lost = wanted.filter((line) => !lines.includes(line));
  if (!lines.some((line) => (measure.status_date ? line.startsWith(`${status} (`) : line === status))) lost.push(status);
  return lost.map((line) => `the words «${line}» are missing`);
}

/** The page of the measure has the milestone, not reached, with the same words for its time. */
function onPage({ milestone, words, end, measure }) {
  const rows = [...elements(parse(read(out, measure.url).toString("utf8")))].filter((e) => e.tagName === "li").map(rowOf);
  const row = rows.find(({ title, when }) => title === milestone && when.toLowerCase() === words.toLowerCase()) ?? rows.find(({ title }) => title === milestone);
  if (!row) return [`${measure.url} has no milestone «${milestone}»`];
  const years = [...row.when.matchAll(YEARS)].map(([year]) => year);
  return [
    row.all.includes("Nådd") && "the milestone is reached",
    row.when.toLowerCase() !== words.toLowerCase() && `the page has «${row.when}» for «${words}»`,
    years.length > 0 && years.sort().at(-1) !== end.slice(0, 4) && `ends ${end}, for «${row.when}»`,
  ].filter(Boolean);
}

/** A row of a list with a time: the time, the title, and all its text. */
function rowOf(li) {
  const parts = [...elements(li)];
  const when = parts.find((e) => attr(e, "class") === "when");
  const title = parts.find((e) => e.tagName === "p")?.childNodes.filter((node) => node.nodeName === "#text").map((node) => node.value).join("");
  return { when: when ? text(when).trim() : "", title: when ? (title ?? "").trim() : "", all: text(li) };
}

/** Each event stands in the calendar of the site, of its plan and of those that answer for it or take part in it, the same in all, and in no other. */
function holders() {
  const site = blocks(CALENDAR);
  const faults = [];
  const homes = new Map([[CALENDAR, () => true]]);
  for (const { id, url } of plans) homes.set(calendarIn(url), ({ plan }) => plan === id);
  for (const { code, url } of departments) homes.set(calendarIn(url), ({ responsible }) => responsible.some(({ department }) => department === code));
  for (const file of calendars) if (!homes.has(file)) faults.push(`${file} is of no plan or department`);
  for (const [file, isHeld] of homes) {
    const held = present.has(file) ? blocks(file) : new Map();
    for (const [uid, { measure }] of due) if (isHeld(measure) && !held.has(uid)) faults.push(`${uid} is missing in ${file}`);
    for (const [uid, block] of held) {
      if (due.has(uid) && !isHeld(due.get(uid).measure)) faults.push(`${uid} does not belong in ${file}`);
      else if (block !== site.get(uid)) faults.push(`${uid} is another in ${file}`);
    }
  }
  return faults;
}

/** The events of a calendar to the letter, by the beginnings of their UIDs. */
function blocks(file) {
  if (!present.has(file)) return new Map();
  const events = read(out, file).toString("utf8").split("BEGIN:VEVENT\r\n").slice(1).map((rest) => rest.split("END:VEVENT\r\n")[0]);
  return new Map(events.map((event) => [nameIn(/^UID:(.*)$/m.exec(event.replaceAll("\r\n ", ""))?.[1]), event]));
}

function calendarIn(url) {
  const folder = posix.dirname(url);
  return calendars.find((file) => posix.dirname(file) === folder) ?? `${folder}/*.ics`;
}

/** `next_deadline` is the last day of the first thing in the calendar that is firm and comes after the status day of its plan. */
function nextDeadlines() {
  return measures.flatMap((measure) => {
    const day = whole.get(measure.plan).as_of ?? asOf;
    const days = [...due.values()].filter((one) => one.measure === measure && one.status === "CONFIRMED" && !(day && one.end <= day));
    const next = days.map(({ end }) => end).sort()[0] ?? null;
    return next === measure.next_deadline ? [] : [`${measure.plan}/${measure.id}: next_deadline is ${measure.next_deadline}, the calendar has ${next}`];
  });
}

// --- the sitemap ----------------------------------------------------------------------------------------

/** A site that search engines may list has every page in its sitemap, by whole addresses; any other has none. */
function sitemap() {
  // A piece for pages of others is no page.
  const whole = files.filter((file) => isPage(file) && !/\/h[2-6]\.html$/.test(file));
  const listed = whole.filter((file) => !/<meta name="robots" content="noindex">/.test(read(out, file)));
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
