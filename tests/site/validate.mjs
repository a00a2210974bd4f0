// Checks that every page of a built site is valid HTML, by html-validate with the rules of
// .htmlvalidate.json. Which of its rules are off, and why, stands in README.md.
//
//   node validate.mjs OUT

import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { isPage, listFiles, NOT_FOUND, outputFolder, read, Tally } from "./lib.mjs";

const out = outputFolder("validate.mjs");
const config = JSON.parse(readFileSync(new URL(".htmlvalidate.json", import.meta.url)));
const validator = new HtmlValidate(config);
const tally = new Tally();

for (const file of listFiles(out).filter(isPage)) tally.check(file, faults(file));
tally.close();

/** Warnings count too: the page is valid or it is not. */
function faults(file) {
  const report = validator.validateStringSync(read(out, file).toString("utf8"), file);
  // 404.html has its menu once for each depth, and shows one of them: not-found.mjs looks.
  const counts = ({ ruleId }) => file !== NOT_FOUND || ruleId !== "unique-landmark";
  const messages = report.results.flatMap((result) => result.messages).filter(counts);
  return messages.map((m) => `line ${m.line}, column ${m.column}: ${m.message} (${m.ruleId})`);
}
