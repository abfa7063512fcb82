// Seven languages: the switch keeps the page, and every glyph comes from a font of the hub.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HUB, pages } from "./support/browser.mjs";
import { LANGUAGES, PAGES, RECORD } from "./support/tables.mjs";

const open = pages();

describe("the language switch", () => {
  for (const path of [`/records/${RECORD}`, "/search?q=%E6%B0%B4&country=LA", "/map"]) {
    it(`keeps ${path} through all seven`, () =>
      open(`/en${path}`, {}, async (page) => {
        for (const { code, tag, name } of LANGUAGES) {
          await page.locator("nav.languages a", { hasText: name }).click();
          await page.waitForURL(HUB + `/${code}${path}`);
          assert.equal(await page.locator("html").getAttribute("lang"), tag);
          assert.equal(await page.locator("nav.languages [aria-current]").innerText(), name);
        }
      }));
  }

  it("loads no other script's font for the languages' own names", () =>
    open("/en/about", {}, async (page) => {
      const families = new Set(await loaded(page));
      assert.ok(families.has("Noto Names"));
      for (const { family } of LANGUAGES) assert.ok(family === "Noto Sans" || !families.has(family), family);
    }));

  it("is offered to search engines on every page", () =>
    open("/my/about", {}, async (page) => {
      const offered = await page.locator("link[rel=alternate][hreflang]").evaluateAll((links) =>
        links.map((link) => [link.hreflang, new URL(link.href).pathname]));
      assert.deepEqual(offered.slice(0, 7), LANGUAGES.map(({ code, tag }) => [tag, `/${code}/about`]));
    }));
});

describe("the door", () => {
  for (const { code, tag } of LANGUAGES) {
    it(`opens in ${code} for a browser that asks for it`, () =>
      open("/", { locale: tag }, async (page) => assert.equal(page.url(), `${HUB}/${code}`)));
  }
});

describe("the letters", () => {
  for (const { code, family } of LANGUAGES) {
    for (const { path, status } of PAGES) {
      it(`of /${code}${path} come from the hub's own fonts`, () =>
        open(`/${code}${path}`, { status }, async (page) => {
          const families = await loaded(page);
          assert.ok(families.includes(family), `${family} among ${families}`);
          assert.deepEqual(await foreignGlyphs(page), []);
        }));
    }
  }
});

/** Families of the web fonts that the page has loaded. */
async function loaded(page) {
  // Slices of rare Chinese letters are asked for last, when the page is laid out already.
  await page.waitForLoadState("networkidle");
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', ""));
  });
}

/** Text drawn by a font of the machine instead of one of the hub: here that is tofu or luck. Code is set in any font. */
async function foreignGlyphs(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("pre, code, kbd, select")) element.remove();
  });
  const { root } = await devtools.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await devtools.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "body, body *" });
  const foreign = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
    const others = fonts.filter((font) => !font.isCustomFont);
    if (others.length === 0) continue;
    const { outerHTML } = await devtools.send("DOM.getOuterHTML", { nodeId });
    foreign.push(`${others.map((font) => font.familyName)} in ${outerHTML.replace(/\s+/gu, " ").slice(0, 200)}`);
  }
  return foreign.slice(-3);
}
