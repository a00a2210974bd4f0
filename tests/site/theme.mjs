// Whether a theme takes the tokens of Designsystemet from a house's token file: on the largest page of each type,
// in light and dark, with the file and with it taken away. With it, colours, font and size are those of the tokens;
// without it, they are others, and the page can be read all the same.
//
//   node theme.mjs OUT        OUT: a site with a token file, tests/site/tokens.css say, as an asset named tokens.css

import { check, inTabs, launch, openWay, WIDE } from "./chrome.mjs";
import * as inPage from "./inpage.mjs";
import { isPage, listFiles, NOT_FOUND, outputFolder, pagesByType, Tally } from "./lib.mjs";
import { serve } from "./server.mjs";

const TOKEN_FILE = /\/tokens[^/]*\.css$/;
/** What must have the value of which token: of several elements the last. */
const TAKEN = [
  ["body", "background-color", "--ds-color-neutral-background-default"],
  ["body", "color", "--ds-color-neutral-text-default"],
  ["a", "color", "--ds-color-accent-text-subtle"],
  ["body", "font-family", "--ds-font-family"],
  ["h1", "font-family", "--ds-font-family"],
  ["body", "font-size", "--ds-body-sm-font-size"],
];

const out = outputFolder("theme.mjs");
const pages = [...pagesByType(out, listFiles(out).filter((file) => isPage(file) && file !== NOT_FOUND)).values()].map(([largest]) => largest);
const tally = new Tally();
const browser = await launch();
const server = await serve(out, "/");

try {
  const way = await openWay(browser, tally, { name: "with tokens and without", base: server.base, viewport: WIDE });
  await inTabs(way, pages, async (tab) => {
    for (const colorScheme of ["light", "dark"]) {
      await tab.page.emulateMedia({ colorScheme });
      const [taken, own] = [await looks(tab, colorScheme, true), await looks(tab, colorScheme, false)];
      check(tab, taken.flatMap(ownValue));
      check(tab, own.filter(({ is }, at) => is === taken[at].is).map(({ of, is }) => `${of} is ${is} with and without tokens`));
    }
    check(tab, [...tab.errors, ...tab.requests]);
  });
} finally {
  await browser.close();
  server.close();
}
tally.close();

/** What the page looks like with its token file or without; it can be read in both. */
async function looks(tab, colorScheme, withTokens) {
  await tab.page.evaluate(keepTokens, [TOKEN_FILE.source, withTokens]);
  const { background, text } = await tab.page.evaluate(inPage.brightness);
  const [lighter, darker] = colorScheme === "light" ? [background, text] : [text, background];
  const contrast = (lighter + 0.05) / (darker + 0.05);
  const how = `in ${colorScheme} ${withTokens ? "with" : "without"} tokens`;
  check(tab, contrast >= 4.5 ? [] : [`${how}, text against background is ${contrast.toFixed(1)}:1, at least 4.5:1`]);
  return tab.page.evaluate(look, TAKEN);
}

/** In the page: takes the token file away, or gives it back. */
function keepTokens([file, kept]) {
  const links = [...document.querySelectorAll("link[rel=stylesheet]")];
  for (const link of links.filter(({ href }) => new RegExp(file).test(href))) link.sheet.disabled = !kept;
}

/** In the page: what each thing is, and what it would be with the value of its token. */
function look(taken) {
  const tokens = getComputedStyle(document.documentElement);
  const probe = document.body.appendChild(document.createElement("span"));
  const values = taken.map(([where, property, token]) => {
    const value = tokens.getPropertyValue(token).trim();
    probe.style.setProperty(property, value); // by script, which the policy allows
    // A tally has the colours of its statuses.
    const own = [...document.querySelectorAll(where)].filter((element) => !element.closest(".tally"));
    const [is, wanted] = [own.at(-1), probe].map((element) => getComputedStyle(element)[property]);
    return { of: `${property} of ${where}`, token, value, is, wanted };
  });
  probe.remove();
  return values;
}

/** A font is named first among others. */
function ownValue({ of, token, value, is, wanted }) {
  if (!value) return [`there is no token ${token}`];
  return is === wanted || is.startsWith(`${wanted},`) ? [] : [`${of} is ${is}, and ${token} is ${value}`];
}
