// What the checks share: the files of a built site, the kinds of page, what is in a page, what a measure's time comes to,
// and the count at the end.

import { readFileSync, readdirSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { parse } from "parse5";

/** Counts checks and prints every fault as `file: what`. A check is one question asked of one page. */
export class Tally {
  passed = 0;
  failed = 0;

  /** One check of one file: passes when `faults` is empty. */
  check(file, faults) {
    for (const fault of faults) console.log(`${file}: ${fault}`);
    if (faults.length > 0) this.failed += 1;
    else this.passed += 1;
  }

  /** Prints the closing line and sets the exit code: 1 on any fault, and when nothing was checked. */
  close() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed > 0 || this.passed === 0 ? 1 : 0;
  }
}

/** Every published file under `out` as a sorted list of `/`-separated relative paths. */
export function listFiles(out) {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(out, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== ".gitignore") // in git beside the output, not published
    .sort();
}

/** The page in place of those that are not there: it tries several ways to the root, most of which lead out of the site. */
export const NOT_FOUND = "404.html";

/** The file that a relative address in `file` names. In place of a page in two folders, `../../` is the root. */
export function targetOf(file, address) {
  return posix.join(posix.dirname(file), file === NOT_FOUND ? address.replace(/^(\.\.\/)+/, "") : address);
}

export const isPage = (path) => path.endsWith(".html");

export const read = (out, path) => readFileSync(join(out, path));

/**
 * The shape of an address: words and ids alternate (`planer/P/tiltak/M/index.html`), so every second
 * folder is some plan, measure, status or department and becomes `*`.
 */
export function pageType(path) {
  const segments = path.split("/");
  const folders = segments.slice(0, -1).map((segment, i) => (i % 2 === 1 ? "*" : segment));
  return [...folders, segments.at(-1)].join("/");
}

/** Pages by type, largest first within each: the page with most in it stands for its type. */
export function pagesByType(out, pages) {
  const types = new Map();
  for (const page of pages) {
    const type = pageType(page);
    types.set(type, [...(types.get(type) ?? []), page]);
  }
  const size = new Map(pages.map((page) => [page, read(out, page).length]));
  for (const list of types.values()) list.sort((a, b) => size.get(b) - size.get(a));
  return types;
}

/** The output folder from the command line; says how to call `script` and exits when it is missing. */
export function outputFolder(script, rest = "") {
  const out = process.argv[2];
  if (out && !out.startsWith("-")) return out;
  console.error(`usage: node ${script} OUT${rest}`);
  process.exit(2);
}

// --- pages ----------------------------------------------------------------------------------------------

/** Every element below a node of parse5, in order. */
export function* elements(node) {
  for (const child of node?.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}

export const attr = (element, name) => element.attrs.find((one) => one.name === name)?.value;

export function text(node) {
  return node.nodeName === "#text" ? node.value : (node.childNodes ?? []).map(text).join("");
}

// --- times ----------------------------------------------------------------------------------------------

/** Statuses after which nothing more is to be expected. */
export const OVER = ["done", "closed", "stopped", "moved"];

/** The day after which all of a time is over; null where it is open, has no days, or one of its parts has none. */
export function endOf(when) {
  return when && (when.parts ?? []).every(latest) ? latest(when) : null;
}

function latest({ spans }) {
  const ends = spans.map(({ to }) => to);
  return ends.length === 0 || ends.includes(null) ? null : ends.sort().at(-1);
}

export function isFirm({ certainty, continuous, recurring }) {
  return ["certain", "approximate"].includes(certainty) && !continuous && !recurring;
}

/** The deadline: an end that is firm. */
export function deadlineOf(when) {
  return when && isFirm(when) ? endOf(when) : null;
}
