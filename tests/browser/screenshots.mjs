// Pictures of the main pages in seven languages, wide and narrow, light and dark: node screenshots.mjs FOLDER [language …]
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { hub } from "./support/hub.mjs";
import { LANGUAGES, QUERIES, RECORD } from "./support/tables.mjs";

const [folder, ...asked] = process.argv.slice(2);
if (!folder) throw new Error("name a folder for the pictures");

const WIDTHS = [1280, 390];
const THEMES = ["light", "dark"];
const SLOW = 90_000; // WebGL in software.

const { url, environment, stop } = await hub();
Object.assign(process.env, environment);
const { launch } = await import("./support/browser.mjs");
const { OURS } = await import("./support/people.mjs");
const { inhabited } = await import("./support/inhabited.mjs");

const browser = await launch({ webgl: true });
const inside = OURS.skip ? { cookies: [], pages: [] } : await inhabited();
await mkdir(folder, { recursive: true });
for (const { code } of LANGUAGES.filter((language) => asked.length === 0 || asked.includes(language.code))) {
  const { query } = QUERIES.find(({ language }) => language === code);
  const pages = [
    { name: "home", path: "" },
    { name: "search", path: `/search?q=${encodeURIComponent(query)}` },
    { name: "record", path: `/records/${RECORD}` },
    { name: "map", path: "/map" },
    ...inside.pages.map((page) => ({ ...page, cookies: page.isPublic ? [] : inside.cookies })),
  ];
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      const look = { viewport: { width, height: width > 600 ? 900 : 844 }, colorScheme };
      for (const page of pages) await picture(page, code, look, `${code}-${width}-${colorScheme}`);
    }
  }
}
await browser.close();
await stop();

async function picture({ name, path: address, cookies = [], act }, code, look, suffix) {
  const context = await browser.newContext(look);
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(`${url}/${code}${address}`, { waitUntil: "load" });
  if (name === "map") {
    await page.locator('[data-map-state="live"]').waitFor({ timeout: SLOW });
    await page.waitForTimeout(1500);
  }
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `${name}-${suffix}.png`), fullPage: name !== "map" });
  await context.close();
}
