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

for (const { code } of LANGUAGES) {
  describe(`axe in ${code}`, () => {
    for (const { path, status } of PAGES) {
      it(`finds nothing on ${path || "the home page"}`, () =>
        open(`/${code}${path}`, { status, bypassCSP: true }, async (page) => {
          for (const [look, colorScheme, viewport] of LOOKS) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize(viewport);
            assert.deepEqual(await violations(page), [], look);
          }
        }));
    }
  });
}
