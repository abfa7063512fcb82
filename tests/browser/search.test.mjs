// What a reader types into the field finds the right record first, in each of the seven scripts.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pages } from "./support/browser.mjs";
import { LANGUAGES, QUERIES } from "./support/tables.mjs";

const open = pages();

for (const { code } of LANGUAGES) {
  describe(`the search field in ${code}`, () => {
    for (const { query, right } of QUERIES.filter(({ language }) => language === code)) {
      it(`finds ${right} first by “${query}”`, () =>
        open(`/${code}`, {}, async (page) => {
          const field = page.locator("main input[type=search]");
          await field.click();
          await page.keyboard.insertText(query);
          await field.press("Enter");
          await page.waitForURL(/\/search\?/u);
          assert.equal(await page.locator("header input[type=search]").inputValue(), query);
          const found = await page.locator(".hit h2 a").first().getAttribute("href");
          assert.equal(found, `/${code}/records/${right}`);
        }));
    }
  });
}

describe("the results", () => {
  it("are narrowed by a filter and widened by its chip", () =>
    open("/en/search?q=water", {}, async (page) => {
      const count = () => page.locator("h1").innerText();
      const all = await count();
      await page.locator("#filters input[name=country][value=KH]").check();
      await page.locator("#filters button[type=submit]").click();
      await page.waitForURL(/country=KH/u);
      assert.notEqual(await count(), all);
      await page.locator(".chip").first().click();
      await page.waitForURL((url) => !url.search.includes("country=KH"));
      assert.equal(await count(), all);
    }));

  it("say which other words were searched for, and can do without them", () =>
    open("/en/search?q=mangrove", {}, async (page) => {
      const expansions = page.locator(".expansions");
      assert.ok(await expansions.isVisible());
      await expansions.locator("> p a").click();
      await page.waitForLoadState();
      assert.equal(await page.locator(".expansions").count(), 0);
    }));

  it("when there are none teach the next step", () =>
    open("/th/search?q=qqqqq", {}, async (page) => {
      assert.equal(await page.locator(".hit").count(), 0);
      await page.locator("main a.chip").first().click();
      await page.waitForLoadState();
      assert.ok((await page.locator(".hit").count()) > 0);
    }));
});
