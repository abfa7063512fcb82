// The hub without a mouse.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pages } from "./support/browser.mjs";
import { LANGUAGES, MAIN_PAGES, QUERIES } from "./support/tables.mjs";

const open = pages();
const STOPS = 25; // Stops of the Tab key that are looked at on a page.

describe("suggestions", () => {
  for (const { code } of LANGUAGES) {
    it(`in ${code} are chosen with the arrows and opened with Enter`, () =>
      open(`/${code}`, {}, async (page) => {
        const field = page.locator("main input[type=search]");
        const { query } = QUERIES.find(({ language }) => language === code);
        await field.focus();
        await page.keyboard.insertText([...query].slice(0, 2).join(""));
        const options = page.locator("main [role=option]");
        await options.first().waitFor();
        assert.equal(await field.getAttribute("aria-expanded"), "true");
        await page.keyboard.press("ArrowDown");
        const chosen = page.locator("main [role=option][aria-selected=true]");
        assert.equal(await field.getAttribute("aria-activedescendant"), await chosen.getAttribute("id"));
        const href = await chosen.getAttribute("data-href");
        await page.keyboard.press("Enter");
        await page.waitForURL((url) => url.pathname + url.search === encodeURI(decodeURI(href)) || url.href.endsWith(href));
        assert.ok(await page.locator("h1").isVisible());
      }));
  }

  it("are left alone with Escape, and Enter searches for what was written", () =>
    open("/en", {}, async (page) => {
      await page.locator("main input[type=search]").focus();
      await page.keyboard.insertText("man");
      await page.locator("main [role=option]").first().waitFor();
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("main [role=option]:visible").count(), 0);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/en\/search\?q=man$/u);
    }));
});

describe("the Tab key", () => {
  for (const { path } of MAIN_PAGES) {
    it(`begins ${path || "the home page"} with the skip link and shows where it stands`, () =>
      open(`/en${path}`, {}, async (page) => {
        await page.keyboard.press("Tab");
        const first = await focused(page);
        assert.equal(first.href, "#content");
        assert.ok(first.top >= 0 && first.left >= 0, "the skip link is in view");
        for (let stop = 1; stop < STOPS; stop++) {
          await page.keyboard.press("Tab");
          const at = await focused(page);
          if (!at) return;
          assert.ok(at.isMarked, `focus on ${at.name} is seen`);
        }
      }));
  }

  it("goes past the menus by the skip link", () =>
    open("/en/framework", {}, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.ok(page.url().endsWith("#content"));
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
    }));
});

/** What has the focus: where, what it is, and whether an outline or a stroke shows it; nothing when it is the page. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { top, left } = element.getBoundingClientRect();
    const outlined = getComputedStyle(element);
    const mark = element.querySelector(".map-mark");
    const isMarked =
      (outlined.outlineStyle !== "none" && parseFloat(outlined.outlineWidth) >= 2) ||
      (mark !== null && parseFloat(getComputedStyle(mark).strokeWidth) >= 3);
    return { top, left, isMarked, href: element.getAttribute("href"), name: element.outerHTML.slice(0, 120) };
  });
}
