// The main pages without JavaScript, on paper, and in 360 pixels.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PHONE, pages } from "./support/browser.mjs";
import { beyondTheEdge } from "./support/edge.mjs";
import { LANGUAGES, MAIN_PAGES, PAGES, QUERIES, RECORD } from "./support/tables.mjs";

const open = pages();
const plain = { javaScriptEnabled: false };

describe("without JavaScript", () => {
  for (const { code } of LANGUAGES) {
    for (const { path } of MAIN_PAGES) {
      it(`/${code}${path} is whole`, () =>
        open(`/${code}${path}`, plain, async (page) => {
          assert.ok((await page.locator("h1").innerText()).length > 1);
          assert.ok((await page.locator("main").innerText()).length > 200);
        }));
    }

    it(`a search in ${code} finds and opens a record`, () =>
      open(`/${code}`, plain, async (page) => {
        const { query, right } = QUERIES.find(({ language }) => language === code);
        await page.locator("main input[type=search]").fill(query);
        await page.locator("main button[type=submit]").click();
        await page.locator(".hit a").first().click();
        await page.waitForURL(new RegExp(`/${code}/records/${right}$`, "u"));
      }));
  }

  it("the map is drawn, its marks are links and the list below names every place", () =>
    open("/en/map", plain, async (page) => {
      assert.ok(await page.locator("svg.map-large").isVisible());
      assert.ok((await page.locator("svg.map-large a.map-place").count()) > 10);
      const target = await page.locator("svg.map-large a.map-place").first().getAttribute("href");
      assert.equal(await page.locator(`[id="${target.split("#")[1]}"]`).count(), 1);
    }));

  it("a phone gets the upright map", () =>
    open("/en/map", { ...plain, viewport: PHONE }, async (page) => {
      assert.ok(await page.locator("svg.map-narrow").isVisible());
      assert.ok(!(await page.locator("svg.map-large").isVisible()));
    }));
});

describe("at 360 pixels", () => {
  for (const { code } of LANGUAGES) {
    for (const { path, status } of PAGES) {
      it(`/${code}${path} does not scroll sideways and clips nothing`, () =>
        open(`/${code}${path}`, { status, viewport: PHONE }, async (page) => {
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
          assert.deepEqual(await page.evaluate(beyondTheEdge), []);
        }));
    }
  }
});

describe("on paper", () => {
  for (const { code } of LANGUAGES) {
    it(`a record in ${code} has its text, its address and no menus`, () =>
      open(`/${code}/records/${RECORD}`, {}, async (page) => {
        await page.emulateMedia({ media: "print" });
        for (const hidden of ["nav.languages", "nav.menu", "header input[type=search]", ".skip"]) {
          assert.ok(!(await page.locator(hidden).isVisible()), hidden);
        }
        assert.ok(await page.locator("h1").isVisible());
        assert.ok((await page.locator(".printed").innerText()).includes(`/${code}/records/${RECORD}`));
        const pdf = await page.pdf({ format: "A4" });
        assert.ok(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > 10_000);
      }));
  }
});
