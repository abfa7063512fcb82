// The live map: keyboard, zoom, popups, both themes; and the drawn one where the live one cannot run.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HUB, PHONE, WIDE, launch, pages } from "./support/browser.mjs";
import { violations } from "./support/axe.mjs";
import { LANGUAGES } from "./support/tables.mjs";

const open = pages({ webgl: true });
const SLOW = 90_000; // WebGL in software on two cores.

/** The map page with its map live. */
const live = (address, settings, work) =>
  open(address, settings, async (page) => {
    await page.locator('[data-map-state="live"]').waitFor({ timeout: SLOW });
    await work(page);
  });
const label = (page) => page.evaluate(() => document.activeElement.getAttribute("aria-label"));

describe("the live map", () => {
  for (const { code } of LANGUAGES) {
    it(`stands in ${code} with marks, its name and the source of its base map`, () =>
      live(`/${code}/map`, {}, async (page) => {
        assert.ok((await page.locator(".live-mark").count()) > 10);
        const name = await page.locator("[data-map]").getAttribute("data-label");
        assert.equal(await page.locator(".live-map canvas").getAttribute("aria-label"), name);
        const source = await page.locator("[data-map]").getAttribute("data-attribution");
        assert.equal((await page.locator(".maplibregl-ctrl-attrib").innerText()).trim(), source);
        assert.equal(await page.locator("svg.map-large").isVisible(), false);
      }));
  }

  it("is walked through with Tab and the arrows, from north to south", () =>
    live("/en/map", {}, async (page) => {
      await page.locator(".live-map canvas").focus();
      await page.keyboard.press("Tab");
      const labels = await page.locator(".live-mark").evaluateAll((marks) => marks.map((mark) => mark.ariaLabel));
      assert.equal(await label(page), labels[0]);
      await page.keyboard.press("Tab");
      assert.equal(await label(page), labels[1]);
      for (const expected of labels.slice(2)) {
        await page.keyboard.press("ArrowDown");
        assert.equal(await label(page), expected);
      }
      await page.keyboard.press("ArrowRight");
      assert.equal(await label(page), labels[0], "the last is followed by the first");
    }));

  it("opens the records of a place with Enter, and Escape leads back to its mark", () =>
    live("/en/map", { bypassCSP: true }, async (page) => {
      const mark = page.locator(".live-mark:not(.live-mark-group)").first();
      await mark.focus();
      await page.keyboard.press("Enter");
      const popup = page.locator(".live-popup");
      await popup.waitFor();
      assert.ok(await page.evaluate(() => document.querySelector(".maplibregl-popup").contains(document.activeElement)));
      const links = await popup.locator("ul a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      assert.ok(links.length > 0 && links.every((href) => href.startsWith("/en/records/")), String(links));
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press("Escape");
      assert.equal(await page.locator(".maplibregl-popup").count(), 0);
      assert.equal(await label(page), await mark.getAttribute("aria-label"));
      await page.keyboard.press("Enter");
      await popup.locator("ul a").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(HUB + links[0]);
    }));

  it("enlarges a group with Enter and keeps the focus on one of its places", () =>
    live("/en/map", {}, async (page) => {
      const group = page.locator(".live-mark-group").first();
      await group.focus();
      const names = (await label(page)).replace(/ \(\d+\)$/u, "").split(" · ");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(3000);
      const after = await label(page);
      assert.ok(names.some((name) => after?.includes(name)), `${after} is one of ${names}`);
    }));

  it("zooms by its buttons and by the keyboard, and returns to the whole region", () =>
    live("/en/map", {}, async (page) => {
      const labels = () => page.locator(".live-mark").evaluateAll((marks) => marks.map((mark) => mark.ariaLabel).join());
      const whole = await labels();
      await page.locator(".maplibregl-ctrl-zoom-in").click();
      await page.waitForTimeout(2000);
      assert.notEqual(await labels(), whole);
      await page.locator(".live-map-whole").click();
      await page.waitForTimeout(3000);
      assert.equal(await labels(), whole);
      await page.locator(".live-map canvas").focus();
      await page.keyboard.press("+");
      await page.waitForTimeout(2000);
      assert.notEqual(await labels(), whole);
    }));

  for (const [look, colorScheme, viewport] of [["light", "light", WIDE], ["dark", "dark", WIDE], ["on a phone", "light", PHONE]]) {
    it(`has nothing for axe to find, ${look}`, () =>
      live("/en/map", { colorScheme, viewport, bypassCSP: true }, async (page) => {
        assert.deepEqual(await violations(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
      }));
  }

  it("follows the theme when it changes", () =>
    live("/en/map", { colorScheme: "light" }, async (page) => {
      const sea = () => page.locator(".live-map").evaluate((map) => getComputedStyle(map).backgroundColor);
      const light = await sea();
      await page.emulateMedia({ colorScheme: "dark" });
      await page.waitForTimeout(2000);
      assert.notEqual(await sea(), light);
      assert.ok((await page.locator(".live-mark").count()) > 10);
    }));
});

describe("without WebGL", () => {
  it("the drawn map stays and says nothing about it", async () => {
    const browser = await launch();
    const page = await browser.newPage();
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(`${HUB}/en/map`);
    await page.waitForTimeout(1000);
    assert.ok(await page.locator("svg.map-large").isVisible());
    assert.deepEqual(said, []);
    await browser.close();
  });
});
