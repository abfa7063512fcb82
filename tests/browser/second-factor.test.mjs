// Codes besides the password: set up, asked for, used once, given up.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HUB, pages } from "./support/browser.mjs";
import { OURS, PASSWORD, code, signIn, signedIn } from "./support/people.mjs";

const open = pages();

describe("a second factor", OURS, () => {
  it("is set up, asked for at the next sign-in, good once a code, and removed", async () => {
    const { person, cookies } = await signedIn("Bopha Sok");
    const { secret, spare } = await setUp(cookies);
    const enter = async (page, typed) => {
      await page.locator("#code").fill(typed);
      await page.locator("main form button").click();
    };
    const begin = async (page) => {
      await signIn(page, person);
      await page.locator("#code").waitFor();
    };
    let used;
    await open("/en/sign-in?to=/en/roles", { refusals: [422], javaScriptEnabled: false }, async (page) => {
      await begin(page);
      await enter(page, "000000");
      assert.match(await page.locator("main [role=alert]").innerText(), /not right/u);
      // The code of this half minute was used to set it up.
      used = code(secret, 1);
      await enter(page, used);
      await page.waitForURL(`${HUB}/en/roles`);
    });
    await open("/en/sign-in", { refusals: [422] }, async (page) => {
      await begin(page);
      await enter(page, used);
      assert.ok(await page.locator("main [role=alert]").isVisible(), "a code that was used is refused");
      await enter(page, spare);
      await page.waitForURL(`${HUB}/en/account`);
    });
    await open("/en/sign-in", { refusals: [422] }, async (page) => {
      await begin(page);
      await enter(page, spare);
      assert.ok(await page.locator("main [role=alert]").isVisible(), "a spare code is good once");
    });
    await open("/en/account", { cookies, refusals: [422] }, async (page) => {
      await page.locator("#remove-password").fill("not the password at all");
      await page.getByRole("button", { name: "Remove the second factor" }).click();
      assert.ok(await page.locator("main [role=alert]").isVisible());
      await page.locator("#remove-password").fill(PASSWORD);
      await page.getByRole("button", { name: "Remove the second factor" }).click();
      assert.match(await page.locator("main [role=status]").innerText(), /removed/u);
    });
    await open("/en/sign-in", {}, async (page) => {
      await signIn(page, person);
      await page.waitForURL(`${HUB}/en/account`);
    });
  });

  it("is not set up with a wrong code, and the picture and the secret stay", async () => {
    const { cookies } = await signedIn("Bopha Sok");
    await open("/en/account/second-factor", { cookies, refusals: [422] }, async (page) => {
      const before = await page.locator("code").innerText();
      await fill(page, "000000");
      assert.ok(await page.locator("main [role=alert]").isVisible());
      assert.equal(await page.locator("code").innerText(), before);
      assert.ok(await page.locator("img.qr").evaluate((picture) => picture.naturalWidth > 0));
    });
  });

  it("is taken away by an operator for whom it was lost", async () => {
    const { person, cookies } = await signedIn("Bopha Sok");
    await setUp(cookies);
    const operator = await signedIn("Amphone Sivongxay", "operator@hub");
    await open(`/en/people/${person.id}`, { cookies: operator.cookies }, async (page) => {
      await page.getByRole("button", { name: "Remove the second factor" }).click();
      assert.ok(await page.locator("main [role=status]").isVisible());
      assert.equal(await page.getByRole("button", { name: "Remove the second factor" }).count(), 0);
    });
  });
});

/** `{ secret, spare }`: sets a second factor up as somebody who types the secret. */
async function setUp(cookies) {
  const kept = {};
  await open("/en/account", { cookies, javaScriptEnabled: false }, async (page) => {
    await page.getByRole("link", { name: "Set up a second factor" }).click();
    kept.secret = (await page.locator("code").innerText()).replace(/\s/gu, "");
    await fill(page, code(kept.secret));
    const spare = page.locator("main [role=status] code");
    assert.equal(await spare.count(), 10);
    kept.spare = await spare.first().innerText();
  });
  return kept;
}

async function fill(page, typed) {
  await page.locator("#code").fill(typed);
  await page.locator("#password").fill(PASSWORD);
  await page.getByRole("button", { name: "Turn on the second factor" }).click();
}
