// Signing in through an identity provider, a real one.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HUB, pages } from "./support/browser.mjs";
import { PROVIDER_NAME } from "./support/hub.mjs";
import { OURS, lmhub } from "./support/people.mjs";
import { PEOPLE } from "./support/provider.mjs";

const open = pages();
const { LMHUB_TEST_PROVIDER: provider } = process.env;
// The provider has no icon.
const settings = { origins: [provider], javaScriptEnabled: false, allow: [/status of 404/u] };

describe("an identity provider", { skip: OURS.skip || (provider ? false : "no provider was started") }, () => {
  it("lets nobody in for whom no account was opened, and says so in the page's language", () =>
    open("/vi/sign-in?to=/vi/account", { ...settings, refusals: [403] }, async (page) => {
      await through(page, "bopha");
      assert.match(await page.locator("main [role=alert]").innerText(), new RegExp(PEOPLE.bopha.email, "u"));
      assert.equal(await page.locator("html").getAttribute("lang"), "vi");
      await page.locator("nav.languages a", { hasText: "English" }).click();
      await page.waitForURL(`${HUB}/en/sign-in`);
    }));

  it("lets in whose account was opened with the address that it vouches for, back to the page that was wanted", async () => {
    await lmhub("person", "add", "--name", PEOPLE.bopha.name, "--email", PEOPLE.bopha.email);
    for (const visit of ["the first time", "and again"]) {
      await open("/en/sign-in?to=/en/roles", settings, async (page) => {
        await through(page, "bopha");
        assert.equal(page.url(), `${HUB}/en/roles`, visit);
        assert.equal((await page.locator(".account").innerText()).trim(), PEOPLE.bopha.name);
      });
    }
  });

  it("is not believed about an address that it has not made sure of", async () => {
    await lmhub("person", "add", "--name", "Keo", "--email", PEOPLE.keo.email);
    await open("/en/sign-in", { ...settings, refusals: [403] }, async (page) => {
      await through(page, "keo");
      assert.match(await page.locator("main [role=alert]").innerText(), /has not made sure that your e-mail address is yours/u);
    });
  });

  it("brings nobody in who did not set out from here", () =>
    open("/sign-in/openid?state=x&code=y", { status: 403 }, async (page) =>
      assert.match(await page.locator("main [role=alert]").innerText(), /did not confirm/u)));
});

/** From the sign-in page to the provider, as one of its people, and back. */
async function through(page, name) {
  await page.getByText(PROVIDER_NAME).click();
  await page.locator("[name=login]").fill(name);
  await page.locator("[name=password]").fill("anything");
  await page.locator("button[type=submit]").click();
  await page.locator("button[type=submit]").click();
  await page.waitForURL((url) => url.origin === HUB);
}
