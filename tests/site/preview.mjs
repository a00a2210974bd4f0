// Watch mode in a real browser: `node preview.mjs BINARY`. What an editor sees after a save: the page changed, at the same
// place; pages that did not change left alone; a style sheet swapped without a reload; faults over the page until mended.
import { chromium } from "playwright-core";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const binary = resolve(process.argv[2]);
const theme = resolve(import.meta.dirname, "../../themes/standard");
const site = mkdtempSync(join(tmpdir(), "planverk-preview-"));
let passed = 0;
let failed = 0;

function put(path, text) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** One check: true within ten seconds, or failed. */
async function check(name, holds) {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (await holds().catch(() => false)) return void passed++;
    await new Promise((done) => setTimeout(done, 30));
  }
  failed++;
  console.log(`preview: ${name}`);
}

const long = (words) => `---\ntitle: Om\n---\n${words}\n\n${"Et avsnitt til.\n\n".repeat(200)}`;
put("content/site.yaml", "title: Planer\n");
put("content/pages/om.md", long("Første utgave."));
put("content/pages/annen.md", "---\ntitle: Annen\n---\nEn annen side.\n");

const server = spawn(binary, ["serve", "-p", "0"], { cwd: site, stdio: ["ignore", "pipe", "inherit"] });
const address = await new Promise((found) => server.stdout.on("data", (data) => {
  const match = /http:\/\/[^/]+\//.exec(String(data));
  if (match) found(match[0]);
}));

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
const faults = [];
page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
page.on("pageerror", (error) => faults.push(String(error)));

const says = (words) => async () => (await page.textContent("main")).includes(words);
const marked = () => page.evaluate(() => window.mark === 1);
const overlay = () => page.isVisible(".preview-faults");

await check("the page opens", async () => {
  const answer = await page.goto(`${address}om/index.html`);
  return answer.status() === 200 && (await says("Første utgave.")());
});
await page.evaluate(() => { window.mark = 1; window.scrollTo(0, 2000); });
put("content/pages/om.md", long("Andre utgave."));
await check("a save reaches the page", says("Andre utgave."));
await check("the page keeps its place", async () => (await page.evaluate(() => Math.round(scrollY))) === 2000);

await page.evaluate(() => { window.mark = 1; });
put("content/pages/annen.md", "---\ntitle: Annen\n---\nEndret.\n");
await check("the other page has changed", async () => (await (await fetch(`${address}annen/index.html`)).text()).includes("Endret."));
await new Promise((done) => setTimeout(done, 300));
await check("a page that did not change is left alone", marked);

put("themes/standard/assets/planverk.css", `${readFileSync(join(theme, "assets/planverk.css"), "utf8")}\nbody { outline: 7px solid red }`);
await check("a new style is worn", async () => (await page.evaluate(() => getComputedStyle(document.body).outlineWidth)) === "7px");
await check("without a reload", marked);

put("content/pages/om.md", "---\ntittel: Om\n---\nTredje utgave.\n");
await check("faults stand over the page", overlay);
await check("in Norwegian, with the place", async () => (await page.textContent(".preview-faults")).includes("Nøkkelen «tittel» finnes ikke her."));
await check("still without a reload", marked);
const focused = (selector) => async () => (await page.evaluate(() => document.activeElement.className)) === selector;
await check("the way to put them away has the focus", focused("preview-close"));
await page.keyboard.press("Escape");
await check("Escape puts them away", async () => !(await overlay()));
await check("the last good page is below", says("Andre utgave."));
put("content/pages/annen.md", "---\ntitle: Annen\n---\nEndret igjen.\n");
await new Promise((done) => setTimeout(done, 500));
await check("the same faults stay away", async () => !(await overlay()));
await page.focus(".preview-again");
await page.keyboard.press("Enter");
await check("a button brings them back", overlay);
await page.keyboard.press("Enter");
await check("and the other puts them away", async () => !(await overlay()));
await check("with the focus where it was", focused("preview-again"));
put("content/pages/om.md", "---\ntittel: Om\nny: x\n---\nTredje utgave.\n");
await check("new faults stand over the page again", overlay);
await check("each fault stands once", async () =>
  (await page.textContent(".preview-faults")).split("Nøkkelen «tittel» finnes ikke her.").length === 2);
put("content/pages/om.md", long("Tredje utgave."));
await check("a mended page shows", says("Tredje utgave."));
await check("and the faults go by themselves", async () => !(await overlay()));
const errors = faults.filter((fault) => !fault.includes("404"));
await check(`nothing is refused or broken: ${errors.join("; ")}`, async () => errors.length === 0);
// Last, since it tries ways to its style that lead nowhere.
await check("the 404 of the site is dressed at any depth", async () => {
  const answer = await page.goto(`${address}a/b/c/d/`);
  return answer.status() === 404 && (await page.evaluate(() => getComputedStyle(document.body).outlineWidth)) === "7px";
});

await browser.close();
server.kill();
rmSync(site, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
