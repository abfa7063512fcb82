// A change of the framework with six focal points: five agreements do not change it, an objection stops it, the sixth
// agreement dates the new version, the old one stays readable.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { HUB, pages } from "./support/browser.mjs";
import { OURS, send, signedIn } from "./support/people.mjs";

const open = pages();
const COUNTRIES = ["CN", "MM", "LA", "TH", "KH", "VN"];
const NAMES = { CN: "China", MM: "Myanmar", LA: "Laos", TH: "Thailand", KH: "Cambodia", VN: "Viet Nam" };

describe("the framework", OURS, () => {
  const focal = {};
  before(async () => {
    for (const country of COUNTRIES) focal[country] = await signedIn(`Focal point of ${NAMES[country]}`, `focal-point@country:${country}`);
  });

  it("changes with the sixth agreement and not before, and stays readable as it was", async () => {
    const path = await proposed(focal.LA, "activity-2-3-2", { "#part-schedule": "2023–2027, with a report each March" }, "A report each year lets the six compare.");
    await open("/en/framework/changes", { javaScriptEnabled: false }, async (page) =>
      assert.match(await page.locator("main").innerText(), /Open: answers are awaited/u));
    for (const country of COUNTRIES.slice(0, 5)) {
      await waits(focal[country], path, true);
      await answer(focal[country], path, "agree");
      await waits(focal[country], path, false);
      assert.ok(!(await schedule("activity-2-3-2")).includes("report each March"), `${country} alone changes nothing`);
    }
    await open(path, {}, async (page) => {
      assert.deepEqual(await positions(page), [...COUNTRIES.slice(0, 5).map((country) => [NAMES[country], "Agrees"]), ["Viet Nam", "No answer yet"]]);
      assert.equal(await page.locator("main form").count(), 0, "the public answers nothing");
    });
    await answer(focal.VN, path, "agree", "Gladly.");
    assert.ok((await schedule("activity-2-3-2")).includes("2023–2027, with a report each March"));
    const version = await open(path, {}, async (page) => {
      assert.match(await page.locator("main .note strong").innerText(), /^All six agreed; in force since \d{1,2} \w+ 20\d\d$/u);
      return Number(await page.locator("main .note a").innerText().then((text) => text.match(/\d+/u)[0]));
    });
    await open(`/en/framework/versions/${version - 1}`, { javaScriptEnabled: false }, async (page) => {
      assert.match(await page.locator("main .note strong").innerText(), /^This version was in force until/u);
      assert.ok(!(await page.locator("main").innerText()).includes("report each March"));
      assert.equal(await page.locator("tr:has(a[href$='activity-2-3-2'])").count(), 1);
    });
    await open("/zh/framework", {}, async (page) =>
      assert.equal(await page.locator("tr:has(a[href$='activity-2-3-2']) td:last-child [lang=en]").innerText(), "2023–2027, with a report each March",
        "in other languages stands what was agreed, until somebody translates it"));
    await open("/km/framework/changes", {}, async (page) =>
      assert.equal(await page.locator(`a[href='/km/framework/versions/${version}']`).count(), 1));
    const { changes } = await (await fetch(`${HUB}/api/framework/changes`)).json();
    const told = changes.find(({ number }) => path.endsWith(`/${number}`));
    assert.equal(told.standing, "agreed");
    assert.equal(told.answers.length, 6);
    assert.ok(!JSON.stringify(changes).includes("person-"), "accounts are not told");
  });

  it("is stopped by one objection, whose reason stays on record", async () => {
    const before = await schedule("activity-3-2-1");
    const path = await proposed(focal.TH, "activity-3-2-1", { "#part-end": "2026" }, "The toolkit will be ready.");
    await answer(focal.TH, path, "agree");
    await refused(focal.KH, path, "object", "", /Reason/u);
    await answer(focal.KH, path, "object", "យើងត្រូវការពេលបន្ថែមមួយឆ្នាំទៀត។");
    for (const language of ["en", "th"]) {
      await open(path.replace("/en/", `/${language}/`), {}, async (page) =>
        assert.ok((await page.locator("main").innerText()).includes("យើងត្រូវការពេលបន្ថែមមួយឆ្នាំទៀត។")));
    }
    await open(path, {}, async (page) => assert.match(await page.locator("main .note strong").innerText(), /^Cambodia objected on/u));
    const late = await send(`${path}/answer`, { country: "CN", position: "agree" }, await headers(focal.CN));
    assert.equal(late.status, 403, "a form without the word of its session");
    await open(path, { cookies: focal.CN.cookies }, async (page) => assert.equal(await page.locator("main form").count(), 0));
    assert.equal(await schedule("activity-3-2-1"), before);
  });

  it("is proposed by nobody else, changed by nobody alone, and a proposal that changes nothing is refused", async () => {
    const { cookies } = await signedIn("Somebody", "operator@hub", "contributor@hub", "reviewer@hub", "data-owner@hub", "focal-point@hub");
    await open("/en/framework/changes", { cookies }, async (page) => assert.equal(await page.locator("main form").count(), 0));
    await open("/en/framework/changes/new?record=activity-1-1-1&wish=amend", { cookies, status: 403 }, async () => {});
    await open("/en/framework/changes/new?record=activity-1-1-1&wish=amend", { cookies: focal.MM.cookies, refusals: [422] }, async (page) => {
      await page.locator("#reason").fill("No reason.");
      await page.locator("main form button").click();
      assert.match(await page.locator("main [role=alert]").innerText(), /changes nothing/u);
      assert.equal(await page.locator("#reason").inputValue(), "No reason.", "nothing that was typed is lost");
      await page.locator("#part-end").fill("soon");
      await page.locator("main form button").click();
      assert.match(await page.locator("main [role=alert]").innerText(), /“End” is “soon”; expected: 2026/u);
      await page.locator("#part-end").fill("2026");
      await page.locator("#answer-by").fill("31/12");
      await page.locator("main form button").click();
      assert.match(await page.locator("main [role=alert]").innerText(), /“Answers by” is “31\/12”; expected: 2027-01-31/u);
    });
  });

  it("is taken back by the country that proposed it and by no other", async () => {
    const path = await proposed(focal.CN, "activity-4-3-3", { "#part-title": "Demonstrations of the circular economy" }, "Shorter.");
    await open(path, { cookies: focal.VN.cookies }, async (page) =>
      assert.equal(await page.getByRole("button", { name: "Take the proposal back" }).count(), 0));
    await open(path, { cookies: focal.CN.cookies, javaScriptEnabled: false }, async (page) => {
      await page.getByRole("button", { name: "Take the proposal back" }).click();
      assert.match(await page.locator("main .note strong").innerText(), /^Taken back on/u);
    });
  });
});

/** Proposes through the browser; the path of the proposal. */
async function proposed({ cookies }, record, fields, reason) {
  return open("/en/framework/changes", { cookies, javaScriptEnabled: false }, async (page) => {
    await page.locator("#record").selectOption(record);
    await page.getByRole("button", { name: "Continue" }).click();
    for (const [field, text] of Object.entries(fields)) await page.locator(field).fill(text);
    await page.locator("#reason").fill(reason);
    await page.getByRole("button", { name: "Propose" }).click();
    await page.waitForURL(/\/en\/framework\/changes\/\d+$/u);
    return new URL(page.url()).pathname;
  });
}

async function answer({ cookies }, path, position, reason = "") {
  await open(path, { cookies, javaScriptEnabled: false }, async (page) => {
    await page.locator(`input[value=${position}]`).check();
    await page.locator("#reason").fill(reason);
    await page.getByRole("button", { name: "Answer" }).click();
    await page.waitForURL(HUB + path);
  });
}

async function refused({ cookies }, path, position, reason, says) {
  await open(path, { cookies, javaScriptEnabled: false, refusals: [422] }, async (page) => {
    await page.locator(`input[value=${position}]`).check();
    await page.locator("#reason").fill(reason);
    await page.getByRole("button", { name: "Answer" }).click();
    assert.match(await page.locator("main [role=alert]").innerText(), says);
  });
}

async function waits({ cookies }, path, isSo) {
  await open("/en/framework/changes", { cookies }, async (page) =>
    assert.equal((await page.locator(`tr:has(a[href='${path}']) td strong`).count()) > 0, isSo));
}

/** What the framework says of an activity. */
const schedule = (id) =>
  open("/en/framework", {}, (page) => page.locator(`tr:has(a[href$='${id}'])`).innerText());

const positions = async (page) =>
  page.locator("section:has(#answers) tbody tr").evaluateAll((rows) => rows.map((row) => [row.cells[0].innerText, row.cells[1].innerText]));

const headers = async ({ cookies }) => ({ cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") });
