// Takes the picture of the sample site that the README shows: `node picture.mjs OUT sample.png`.
import { chromium } from "playwright-core";
import { resolve } from "node:path";

const [out, picture] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 820 }, colorScheme: "light" });
await page.goto(`file://${resolve(out)}/index.html`);
await page.screenshot({ path: picture });
await browser.close();
