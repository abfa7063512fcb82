// A record on its way from somebody's desk to the public, moved by the buttons on its page.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HUB, pages } from "./support/browser.mjs";
import { draft, eventually, written } from "./support/drafts.mjs";
import { OURS, signedIn } from "./support/people.mjs";

const open = pages();
const STEPS = "main .acts button";

describe("a draft", OURS, () => {
  it("is submitted, accepted and published by those who may, each of whom has their own buttons", async () => {
    const writer = await signedIn("Keo Vongsa", "contributor@country:LA");
    const reviewer = await signedIn("Bopha Sok", "reviewer@country:LA");
    const focal = await signedIn("Amphone Sivongxay", "focal-point@country:LA");
    const stranger = await signedIn("Somchai", "reviewer@country:TH", "focal-point@country:TH");
    const everyone = { writer, reviewer, focal, stranger };
    const title = `Gauge levels ${process.pid}`;
    const id = await draft(writer.person, title);

    await shows(id, everyone, { writer: ["Submit for review"], reviewer: [], focal: ["Submit for review"], stranger: null });
    await press(id, writer, "Submit for review", "Submitted");
    await shows(id, everyone, { writer: [], reviewer: ["Give back", "Accept"], focal: ["Give back"], stranger: null });
    await press(id, reviewer, "Give back", "Given back");
    await press(id, writer, "Submit for review", "Submitted");
    await press(id, reviewer, "Accept", "Accepted");
    await shows(id, everyone, { writer: [], reviewer: ["Give back"], focal: ["Give back", "Publish"], stranger: null });
    await press(id, focal, "Publish", null);
    await shows(id, everyone, { writer: [], reviewer: [], focal: ["Withdraw"], stranger: [] });

    await open(`/km/records/${id}`, {}, async (page) => {
      assert.equal(await page.locator("h1").innerText(), title);
      assert.equal(await page.locator(STEPS).count(), 0);
    });
    const found = async () => (await (await fetch(`${HUB}/api/search?q=${encodeURIComponent(title)}`)).text()).includes(id);
    await eventually(found);
    await press(id, focal, "Withdraw", "Withdrawn");
    await open(`/en/records/${id}`, { status: 404 }, async () => {});
    await eventually(async () => !(await found()));
  });

  it("is read at once by whoever wrote it", async () => {
    const { person } = await signedIn("Keo Vongsa", "contributor@hub");
    for (let n = 0; n < 5; n++) {
      const { id, headers } = await written(person, "Gauge levels");
      const answer = await fetch(`${HUB}/api/records/${id}`, { headers });
      assert.equal(answer.status, 200);
    }
  });

  it("that has changed meanwhile is not moved, and its page says so", async () => {
    const writer = await signedIn("Keo Vongsa", "contributor@hub");
    const id = await draft(writer.person, "Sediment of the flood season");
    await open(`/en/records/${id}`, { cookies: writer.cookies, refusals: [409] }, async (page) => {
      await page.locator("input[name=revision]").evaluate((field) => { field.value = "7"; });
      await page.locator(STEPS).click();
      assert.match(await page.locator("main").innerText(), /has changed since you opened it/u);
      await page.locator("nav.languages a", { hasText: "中文" }).click();
      await page.waitForURL(`${HUB}/zh/records/${id}`);
    });
  });
});

/** What each may do on the page of a record; `null` for whom there is none, as for the public until the end. */
async function shows(id, everyone, expected) {
  for (const [name, names] of Object.entries(expected)) {
    await open(`/en/records/${id}`, { cookies: everyone[name].cookies, status: names ? 200 : 404 }, async (page) =>
      assert.deepEqual(await page.locator(STEPS).allInnerTexts(), names ?? [], name));
  }
  if (expected.stranger === null) await open(`/en/records/${id}`, { status: 404 }, async () => {});
}

async function press(id, { cookies }, name, state) {
  await open(`/en/records/${id}`, { cookies, javaScriptEnabled: false }, async (page) => {
    await page.getByRole("button", { name, exact: true }).click();
    await page.waitForURL(`${HUB}/en/records/${id}`);
    if (state) assert.equal(await page.locator("main .note strong").innerText(), state);
  });
}
