// Checks what pages of others take in: the pieces stand in a page that is not ours, and the framed pages in a frame of it.
//
//   node embed.mjs OUT BASE        OUT: a site built with the base address BASE

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { launch } from "./chrome.mjs";
import * as inPage from "./inpage.mjs";
import { listFiles, outputFolder, Tally } from "./lib.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PIECE = /^(.*\/)h([2-6])\.html$/;
const USUAL = "<style>body { font: 16px/1.5 sans-serif; } li { padding: 2px 0; }</style>";
const RULES = JSON.parse(readFileSync(new URL(".htmlvalidate.json", import.meta.url), "utf8"));

const out = outputFolder("embed.mjs", " BASE");
const base = process.argv[3];
const tally = new Tally();
const files = new Set(listFiles(out));
const pieces = [...files].filter((file) => PIECE.test(file)).sort();
const validator = new HtmlValidate(RULES);
const browser = await launch();
const page = await browser.newPage();

tally.check("pieces", pieces.length > 0 ? [] : ["there is none"]);
const folders = [...new Set(pieces.map((file) => PIECE.exec(file)[1]))];
for (const folder of folders) {
  const levels = pieces.filter((file) => file.startsWith(folder)).map((file) => PIECE.exec(file)[2]);
  tally.check(folder, levels.join() === "2,3,4" ? [] : [`has pieces for ${levels}`]);
}
for (const file of pieces) {
  const html = readFileSync(join(out, file), "utf8");
  const level = Number(PIECE.exec(file)[2]);
  tally.check(file, plain(html, level));
  tally.check(file, leads(html));
  const report = await validator.validateString(foreign(html, level));
  tally.check(file, report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)));
}
// The longest and the shortest of each level, in a browser, with lines set as is usual.
for (const level of [2, 3, 4]) {
  const sized = pieces.filter((file) => PIECE.exec(file)[2] === String(level)).map((file) => [readFileSync(join(out, file), "utf8"), file]);
  sized.sort((a, b) => a[0].length - b[0].length);
  for (const [html, file] of [sized[0], sized.at(-1)]) {
    await page.setContent(foreign(html, level, USUAL));
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(inPage.runAxe, TAGS);
    tally.check(file, violations.map(({ rule, target, why }) => `axe ${rule}: ${target}: ${why}`));
  }
}
for (const folder of folders) {
  const html = readFileSync(join(out, `${folder}index.html`), "utf8");
  const links = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
  tally.check(`${folder}index.html`, links.filter((tag) => !tag.includes('target="_top"')).map((tag) => `stays in the frame: ${tag}`));
}
await browser.close();
tally.close();

/** A page of somebody else around a piece, with headings down to the one above it. */
function foreign(html, level, style = "") {
  const above = Array.from({ length: level - 2 }, (_, i) => `<h${i + 2}>Avsnitt</h${i + 2}>`).join("");
  return `<!DOCTYPE html>\n<html lang="nb"><head><meta charset="utf-8"><title>Et annet nettsted</title>${style}</head><body><main><h1>Et annet nettsted</h1>${above}${html}</main></body></html>\n`;
}

/** Nothing that a page of others may refuse or have already. */
function plain(html, level) {
  const faults = [/ id=/, / style=/, /<script/, /<style/, /<link/, / on\w+=/].filter((bad) => bad.test(html)).map((bad) => `has ${bad.source}`);
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, found]) => Number(found));
  if (levels[0] !== level || levels.slice(1).some((found) => found !== level + 1)) faults.push(`has headings of level ${levels}`);
  return faults;
}

/** Every link is whole and leads to a page of the site. */
function leads(html) {
  const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  if (targets.length === 0) return ["has no link"];
  return targets.filter((href) => !href.startsWith(base) || !files.has(href.slice(base.length))).map((href) => `leads nowhere: ${href}`);
}
