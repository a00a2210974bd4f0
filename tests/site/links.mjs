// Checks the files of a built site without a browser: every internal address resolves, nothing comes from
// another host, nothing is inline, headings, titles, language, skip link and tables are as WEB.md has them,
// addresses keep to DESIGN.md's rules, and manifest.json lists exactly what is there.
//
//   node links.mjs OUT

import { createHash } from "node:crypto";
import { posix } from "node:path";
import { parse } from "parse5";
import { isPage, listFiles, outputFolder, read, Tally, targetOf } from "./lib.mjs";

const ENDINGS = ["html", "css", "js", "svg", "png", "xml", "csv", "pdf", "txt", "json", "ics"];
const NAMED_BY_DESIGN = ["data/README.txt"];
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LANGUAGES = ["nb", "nn", "se", "en"];
const MAIN = "innhold";

const out = outputFolder("links.mjs");
const files = listFiles(out);
const present = new Set(files);
const folded = new Map(files.map((file) => [file.toLowerCase(), file]));
const pages = new Map(files.filter(isPage).map((file) => [file, readPage(file)]));
const tally = new Tally();

for (const [file, page] of pages) {
  for (const check of [addresses, inline, headings, language, icon, skipLink, tables]) tally.check(file, check(page));
}
for (const [file, faults] of titles()) tally.check(file, faults);
for (const file of files.filter((f) => f.endsWith(".css"))) tally.check(file, styleSheet(file));
for (const file of files) tally.check(file, nameRules(file));
manifest();
checksums();
tally.close();

// --- a page as a list of elements -----------------------------------------------------------------------

function readPage(file) {
  const document = parse(read(out, file).toString("utf8"), { scriptingEnabled: false });
  const elements = [...walk(document, null)];
  const ids = new Set(elements.map((e) => e.attrs.id).filter(Boolean));
  return { file, elements, ids };
}

/** Elements in document order: tag, attributes by name, parent, text within. */
function* walk(node, parent) {
  for (const child of node.childNodes ?? []) {
    if (!child.tagName) continue;
    const attrs = Object.fromEntries(child.attrs.map((a) => [a.prefix ? `${a.prefix}:${a.name}` : a.name, a.value]));
    const element = { tag: child.tagName, attrs, parent, node: child };
    yield element;
    yield* walk(child.content ?? child, element);
  }
}

function text(node) {
  if (node.nodeName === "#text") return node.value;
  return (node.childNodes ?? []).map(text).join("");
}

function words(element) {
  return text(element.node).replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}

function* ancestors(element) {
  for (let e = element.parent; e; e = e.parent) yield e;
}

function quote(element) {
  return `<${element.tag}> «${words(element).slice(0, 60)}»`;
}

// --- addresses ------------------------------------------------------------------------------------------

function addresses({ file, elements }) {
  return elements.flatMap((element) =>
    addressesOf(element).flatMap(({ address, as }) => {
      const fault = addressFault(file, address, as);
      return fault ? [`<${element.tag}> ${address.trim() || "(empty address)"}: ${fault}`] : [];
    }),
  );
}

/** What an element points to, each with what it is used as: a `link` one may follow, an `image`, a `part`
 *  that must be in the page, or another `resource`. */
function addressesOf({ tag, attrs, node }) {
  const found = [];
  const add = (as, ...values) => values.forEach((address) => found.push({ address, as }));
  const href = attrs.href ?? attrs["xlink:href"];
  if (href !== undefined) add(useOfHref(tag, attrs), href);
  for (const name of ["src", "poster", "data"]) {
    if (attrs[name] !== undefined) add(tag === "img" ? "image" : "resource", attrs[name]);
  }
  for (const name of ["srcset", "imagesrcset"]) {
    if (attrs[name] !== undefined) add("image", ...attrs[name].split(/,\s+/).map((one) => one.trim().split(/\s+/)[0]));
  }
  if (tag === "meta" && /^refresh$/i.test(attrs["http-equiv"])) add("link", attrs.content.replace(/^.*?url=\s*/i, ""));
  if (node.namespaceURI.endsWith("/svg")) {
    for (const value of Object.values(attrs)) add("part", ...urlsIn(value));
  }
  return found;
}

function useOfHref(tag, { rel = "" }) {
  if (tag === "a" || tag === "area" || rel === "canonical") return "link";
  if (tag === "use" || tag.endsWith("Gradient") || tag === "pattern") return "part";
  if (tag === "image" || (tag === "link" && /\bicon\b/.test(rel))) return "image";
  return "resource";
}

function urlsIn(css) {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)/gi)].map((m) => m[1] ?? m[2] ?? m[3]);
}

/** Why `address` in `file` does not do, or null. */
function addressFault(file, address, as) {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1].toLowerCase();
  if (scheme) {
    if (as === "link" && ["https", "http", "mailto", "tel"].includes(scheme)) return null;
    if (as === "image" && scheme === "data") return null;
    return as === "link" ? `a link may be http or https, not ${scheme}` : `not in the site (${scheme})`;
  }
  if (/^\s*\//.test(address)) return "not relative";
  if (as === "part" && !address.startsWith("#")) return "a part of another file does not show from file://";
  return targetFault(file, address.trim());
}

function targetFault(file, address) {
  const [, path, fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address);
  if (address === "" || fragment === "") return "leads nowhere";
  let target = file;
  if (path !== "") {
    target = targetOf(file, decode(path));
    if (target.startsWith("../") || target === "..") return "leads out of the site";
    if (present.has(posix.join(target, "index.html"))) return "does not name index.html";
    if (!present.has(target)) return "no such file";
  }
  if (fragment === undefined || !pages.has(target)) return null;
  return pages.get(target).ids.has(decode(fragment)) ? null : `no id «${decode(fragment)}» in ${target}`;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function styleSheet(file) {
  const css = read(out, file).toString("utf8").replace(/\/\*.*?\*\//gs, "");
  const imports = [...css.matchAll(/@import\s+["']([^"']*)["']/gi)].map((m) => m[1]);
  const faults = imports.map((a) => [a, addressFault(file, a, "resource")]);
  faults.push(...urlsIn(css).map((a) => [a, a.startsWith("#") ? null : addressFault(file, a, "image")]));
  return faults.filter(([, fault]) => fault).map(([address, fault]) => `${address}: ${fault}`);
}

// --- what a page is made of -----------------------------------------------------------------------------

/** What the content security policy would stop. */
function inline({ elements }) {
  return elements.flatMap(({ tag, attrs }) => {
    const faults = [];
    if (tag === "script" && attrs.src === undefined) faults.push("inline <script>");
    if (tag === "script" && attrs.type === "module") faults.push("<script type=module> does not run from file://");
    if (tag === "style") faults.push("inline <style>");
    if (["base", "iframe", "object", "embed"].includes(tag)) faults.push(`<${tag}> is stopped by the policy`);
    for (const name of Object.keys(attrs)) {
      if (name === "style") faults.push(`style= on <${tag}>`);
      if (name.startsWith("on")) faults.push(`${name}= on <${tag}>`);
      if (name === "action" || name === "formaction") faults.push(`${name}= on <${tag}> is stopped by the policy`);
    }
    return faults;
  });
}

function headings({ elements }) {
  const found = elements.filter((e) => /^h[1-6]$/.test(e.tag));
  const first = found.filter((e) => e.tag === "h1");
  const faults = first.length === 1 ? [] : [`${first.length} h1, expected one`];
  let level = 0;
  for (const heading of found) {
    const next = Number(heading.tag[1]);
    if (next > level + 1) faults.push(`heading level skipped: ${quote(heading)} after ${level ? `h${level}` : "no heading"}`);
    level = next;
  }
  return faults;
}

function titles() {
  const seen = new Map();
  return [...pages].map(([file, { elements }]) => {
    const title = elements.find((e) => e.tag === "title" && e.parent?.tag === "head");
    const value = title ? words(title) : "";
    if (value === "") return [file, ["no <title>"]];
    if (seen.has(value)) return [file, [`<title> «${value}» is also that of ${seen.get(value)}`]];
    seen.set(value, file);
    return [file, []];
  });
}

function language({ elements }) {
  const lang = elements.find((e) => e.tag === "html").attrs.lang;
  if (lang === undefined) return ["no <html lang>"];
  return LANGUAGES.includes(lang) ? [] : [`<html lang="${lang}"> is none of ${LANGUAGES.join(", ")}`];
}

function icon({ elements }) {
  const icons = elements.filter(({ tag, attrs }) => tag === "link" && /\bicon\b/.test(attrs.rel));
  return icons.length > 0 ? [] : ["no icon: a browser asks for /favicon.ico, which is outside a site under a sub-path"];
}

function skipLink({ elements }) {
  const faults = [];
  const first = elements.find(isFocusable);
  // A page for a frame has nothing to skip.
  const isFramed = elements.some(({ tag, attrs }) => tag === "main" && attrs.class === "framed");
  if (!isFramed && (first?.tag !== "a" || first.attrs.href !== `#${MAIN}`)) {
    faults.push(`the first focusable thing is ${first ? quote(first) : "nothing"}, not a skip link to #${MAIN}`);
  }
  const mains = elements.filter((e) => e.tag === "main");
  if (mains.length !== 1 || mains[0].attrs.id !== MAIN || mains[0].attrs.tabindex !== "-1") {
    faults.push(`no single <main id="${MAIN}" tabindex="-1">`);
  }
  for (const e of elements) if (Number(e.attrs.tabindex) > 0) faults.push(`tabindex above 0 on ${quote(e)}`);
  return faults;
}

function isFocusable({ tag, attrs }) {
  if (attrs.tabindex !== undefined) return Number(attrs.tabindex) >= 0;
  if (tag === "a" || tag === "area") return attrs.href !== undefined;
  if (tag === "input" && attrs.type === "hidden") return false;
  return ["button", "input", "select", "textarea", "summary"].includes(tag) && attrs.disabled === undefined;
}

function tables({ elements }) {
  return elements.filter((e) => e.tag === "table").flatMap((table) => {
    const faults = [];
    const within = elements.filter((e) => [...ancestors(e)].find((a) => a.tag === "table") === table);
    const caption = within.find((e) => e.tag === "caption");
    const heads = within.filter((e) => e.tag === "th");
    const name = caption ? `table «${words(caption).slice(0, 60)}»` : "table";
    if (!caption || words(caption) === "") faults.push(`${name}: no caption`);
    if (heads.length === 0) faults.push(`${name}: no th`);
    for (const th of heads) {
      if (!/^(col|row|colgroup|rowgroup)$/.test(th.attrs.scope ?? "")) faults.push(`${name}: ${quote(th)} has no scope`);
    }
    if (![...ancestors(table)].some(isNamedRegion)) faults.push(`${name}: not inside a named region that can be focused`);
    return faults;
  });
}

function isNamedRegion({ tag, attrs }) {
  const name = attrs["aria-label"] || attrs["aria-labelledby"];
  return (tag === "section" || attrs.role === "region") && attrs.tabindex === "0" && Boolean(name);
}

// --- files ----------------------------------------------------------------------------------------------

function nameRules(file) {
  const faults = [];
  const segments = file.split("/");
  if (file.length > 120) faults.push(`address of ${file.length} characters, at most 120`);
  for (const segment of segments) {
    if (segment.length > 64) faults.push(`«${segment}» has ${segment.length} characters, at most 64`);
    if (/^[_.]/.test(segment)) faults.push(`«${segment}» begins with ${segment[0]}`);
    if (RESERVED_ON_WINDOWS.test(segment.split(".")[0])) faults.push(`«${segment}» is a reserved name on Windows`);
  }
  const twin = folded.get(file.toLowerCase());
  if (twin !== file) faults.push(`the same as ${twin} where case does not count`);
  const ending = posix.extname(file).slice(1);
  if (file === "SHA256SUMS") return faults;
  if (!ENDINGS.includes(ending)) faults.push(`ending «${ending}» is none of ${ENDINGS.join(", ")}`);
  if (NAMED_BY_DESIGN.includes(file)) return faults;
  for (const segment of [...segments.slice(0, -1), posix.basename(file, `.${ending}`)]) {
    if (!/^[a-z0-9-]+$/.test(segment)) faults.push(`«${segment}» has other than a-z, 0-9 and -`);
  }
  return faults;
}

/** manifest.json: `[{path, size, sha256}]`, every file except itself and the checksums. */
function manifest() {
  const listed = manifestEntries();
  if (!listed) return tally.check("manifest.json", ["missing, or not [{path, size, sha256}]"]);
  for (const file of files) {
    if (file === "manifest.json" || file === "SHA256SUMS") continue;
    tally.check(file, manifestFaults(file, listed.get(file)));
    listed.delete(file);
  }
  for (const file of listed.keys()) tally.check("manifest.json", [`lists ${file}, which is not ${file === "manifest.json" ? "to be listed" : "there"}`]);
}

/** SHA256SUMS: a line `HASH  PATH` for every file except itself, by path, as `sha256sum` writes. */
function checksums() {
  if (!files.includes("SHA256SUMS")) return tally.check("SHA256SUMS", ["missing"]);
  const listed = read(out, "SHA256SUMS").toString("utf8").split("\n");
  const others = files.filter((file) => file !== "SHA256SUMS").sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const wanted = [...others.map((file) => `${createHash("sha256").update(read(out, file)).digest("hex")}  ${file}`), ""];
  const at = wanted.findIndex((line, number) => line !== listed[number]);
  tally.check("SHA256SUMS", at < 0 && listed.length === wanted.length ? [] : [`line ${at + 1} is ${listed[at]}, not ${wanted[at]}`]);
}

function manifestEntries() {
  try {
    const entries = JSON.parse(read(out, "manifest.json"));
    return new Map(entries.map((entry) => [entry.path, entry]));
  } catch {
    return null;
  }
}

function manifestFaults(file, entry) {
  if (!entry) return ["not in manifest.json"];
  const bytes = read(out, file);
  const faults = [];
  if (entry.size !== bytes.length) faults.push(`${bytes.length} bytes, manifest.json says ${entry.size}`);
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (entry.sha256 !== hash) faults.push(`SHA-256 is ${hash}, manifest.json says ${entry.sha256}`);
  return faults;
}
