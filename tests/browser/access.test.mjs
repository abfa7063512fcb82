// axe finds nothing on any page: light, dark, and on a phone.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PHONE, WIDE, pages } from "./support/browser.mjs";
import { violations } from "./support/axe.mjs";
import { LANGUAGES, PAGES } from "./support/tables.mjs";

const open = pages();
const LOOKS = [
  ["light", "light", WIDE],
  ["dark", "dark", WIDE],
  ["on a phone", "light", PHONE],
];

// Every page in every look in English; in the other languages each page in one look, so that the looks take turns.
LANGUAGES.forEach(({ code }, language) => {
  describe(`axe in ${code}`, () => {
    PAGES.forEach(({ path, status }, page) => {
      const looks = code === "en" ? LOOKS : [LOOKS[(language + page) % LOOKS.length]];
      it(`finds nothing on ${path || "the home page"}`, () =>
        open(`/${code}${path}`, { status, bypassCSP: true }, async (page) => {
          for (const [look, colorScheme, viewport] of looks) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize(viewport);
            assert.deepEqual(await violations(page), [], look);
          }
        }));
    });
  });
});
