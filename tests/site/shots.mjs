// Takes the pictures of the sample site that documentation shows; the README's are in pictures/.
//
//   node shots.mjs OUT DIR [NAME…]        NAME: one of SHOTS; without any, all of them

import { mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./chrome.mjs";

const DESKTOP = { width: 1200, height: 800 };
const PHONE = { width: 375, height: 760 };
const SHOTS = {
  front: ["index.html", DESKTOP],
  plan: ["planer/mot-rasisme/index.html", DESKTOP],
  status: ["status/index.html", DESKTOP],
  timeline: ["planer/innbyggerstemmen/tidslinje/index.html", DESKTOP],
  measure: ["planer/mot-rasisme/tiltak/12/index.html", PHONE],
};
const MOST = 120_000; // bytes; what a README may ask of its reader

const [out, folder, ...names] = process.argv.slice(2);
if (!folder || names.some((name) => !SHOTS[name])) {
  console.error(`usage: node shots.mjs OUT DIR [${Object.keys(SHOTS).join(" | ")}]…`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await launch();
const page = await browser.newPage({ colorScheme: "light" });
for (const name of names.length > 0 ? names : Object.keys(SHOTS)) {
  const [file, viewport] = SHOTS[name];
  const picture = join(folder, `${name}.png`);
  await page.setViewportSize(viewport);
  await page.goto(pathToFileURL(resolve(out, file)).href);
  await page.screenshot({ path: picture });
  const { size } = statSync(picture);
  console.log(`${picture}: ${size} bytes`);
  if (size > MOST) process.exitCode = 1;
}
await browser.close();
