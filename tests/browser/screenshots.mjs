// Pictures of the main pages in seven languages, wide and narrow, light and dark: node screenshots.mjs FOLDER [language …]
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { launch } from "./support/browser.mjs";
import { hub } from "./support/hub.mjs";
import { LANGUAGES, QUERIES, RECORD } from "./support/tables.mjs";

const [folder, ...asked] = process.argv.slice(2);
if (!folder) throw new Error("name a folder for the pictures");

const WIDTHS = [1280, 390];
const THEMES = ["light", "dark"];
const SLOW = 90_000; // WebGL in software.

const { url, stop } = await hub();
const browser = await launch({ webgl: true });
await mkdir(folder, { recursive: true });
for (const { code } of LANGUAGES.filter((language) => asked.length === 0 || asked.includes(language.code))) {
  const { query } = QUERIES.find(({ language }) => language === code);
  const pages = {
    home: "",
    search: `/search?q=${encodeURIComponent(query)}`,
    record: `/records/${RECORD}`,
    map: "/map",
  };
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      const page = await browser.newPage({ viewport: { width, height: width > 600 ? 900 : 844 }, colorScheme });
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(`${url}/${code}${address}`, { waitUntil: "load" });
        if (name === "map") {
          await page.locator('[data-map-state="live"]').waitFor({ timeout: SLOW });
          await page.waitForTimeout(1500);
        }
        await page.evaluate(() => document.fonts.ready);
        const file = path.join(folder, `${name}-${code}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: name !== "map" });
      }
      await page.close();
    }
  }
}
await browser.close();
await stop();
