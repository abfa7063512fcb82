// Every page of those who are signed in, in every language: axe, 360 pixels, the keyboard, the language switch.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { violations } from "./support/axe.mjs";
import { HUB, PHONE, WIDE, pages } from "./support/browser.mjs";
import { inhabited } from "./support/inhabited.mjs";
import { OURS } from "./support/people.mjs";
import { LANGUAGES } from "./support/tables.mjs";
import { beyondTheEdge } from "./support/edge.mjs";

const open = pages();
const NAMES = [
  "sign-in", "welcome", "roles", "account", "second-factor", "people", "person", "person-refused", "person-link", "audit",
  "audit-verified", "draft", "changes", "proposal", "change", "log-form", "log-refused", "entry",
  "result-form", "result", "review-form", "review", "review-activity", "report", "registration", "ticket", "certificate",
  "attendees",
  "notice-form", "notice", "call-form", "call", "applications", "application", "own-application",
  "minutes", "deadlines", "commitments", "network", "members", "membership",
];
const LOOKS = [
  ["light", "light", WIDE],
  ["dark", "dark", WIDE],
  ["on a phone", "light", PHONE],
  ["on a phone at night", "dark", PHONE],
];

describe("the pages of those who are signed in", OURS, () => {
  let inside;
  before(async () => {
    inside = await inhabited();
    assert.deepEqual(inside.pages.map(({ name }) => name), NAMES);
  });
  const visit = (name, code, settings, work) => {
    const { path, isPublic, status, act } = inside.pages.find((page) => page.name === name);
    const cookies = isPublic ? [] : inside.cookies;
    return open(`/${code}${path}`, { cookies, refusals: status ? [status] : [], bypassCSP: true, ...settings }, async (page) => {
      await act?.(page);
      await work(page);
    });
  };

  LANGUAGES.forEach(({ code, tag }, language) => {
    NAMES.forEach((name, number) => {
      const looks = code === "en" ? LOOKS : [LOOKS[(language + number) % LOOKS.length]];
      it(`${name} in ${code}: axe finds nothing, nothing reaches over the edge of a phone, the switch keeps it`, () =>
        visit(name, code, {}, async (page) => {
          assert.equal(await page.locator("html").getAttribute("lang"), tag);
          for (const [look, colorScheme, viewport] of looks) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize(viewport);
            assert.deepEqual(await violations(page), [], look);
          }
          await page.setViewportSize(PHONE);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
          assert.deepEqual(await page.evaluate(beyondTheEdge), []);
          const other = LANGUAGES[(language + 1) % LANGUAGES.length];
          const { path, act } = inside.pages.find((one) => one.name === name);
          await page.locator("nav.languages a", { hasText: other.name }).click();
          await page.waitForURL(`${HUB}/${other.code}${path}`);
          assert.equal(await page.locator("html").getAttribute("lang"), other.tag, act ? "after a form" : "");
        }));
    });
  });

  for (const name of NAMES) {
    it(`${name} is walked through with the Tab key, every control in its order and seen`, () =>
      visit(name, "en", {}, async (page) => {
        const expected = await page.evaluate(controls);
        await page.evaluate(() => document.activeElement?.blur());
        await page.locator("body").evaluate(() => window.getSelection().setPosition(document.body, 0));
        const walked = [];
        for (let stop = 0; stop < expected.length; stop++) {
          await page.keyboard.press("Tab");
          walked.push(await page.evaluate(() => document.activeElement.outerHTML.slice(0, 100)));
          assert.ok(await page.evaluate(isMarked), `focus on ${walked.at(-1)} is seen`);
        }
        assert.deepEqual(walked, expected);
      }));
  }
});

/** What can be reached with the Tab key, in the order of the page. */
function controls() {
  const all = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']");
  // Of radio buttons the arrows reach all but the chosen one, or the first where none is chosen.
  const isFirst = ({ type, name }, place) => {
    const group = [...all].filter((other) => other.name === name);
    return type !== "radio" || all[place] === (group.find((other) => other.checked) ?? group[0]);
  };
  return [...all].filter((control, place) => isFirst(control, place) && control.checkVisibility()).map((control) => control.outerHTML.slice(0, 100));
}

function isMarked() {
  // A place on a map is marked by its own edge, since an outline would go around the whole drawing.
  const mark = document.activeElement.querySelector(".map-mark");
  if (mark) return parseFloat(getComputedStyle(mark).strokeWidth) >= 3;
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
}
