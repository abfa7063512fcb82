// The way in: a link, a password, a page that somebody wanted, and the way out; with and without JavaScript.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HUB, pages } from "./support/browser.mjs";
import { OURS, PASSWORD, invited, known, session, signIn, signedIn } from "./support/people.mjs";

const open = pages();

for (const javaScriptEnabled of [true, false]) {
  describe(`signing in ${javaScriptEnabled ? "with" : "without"} JavaScript`, OURS, () => {
    it("begins with a link behind which a weak password is refused with the reason and a good one is kept", async () => {
      const person = await invited("Amphone Sivongxay", "operator@hub");
      await open(person.link, { javaScriptEnabled, refusals: [422, 410] }, async (page) => {
        assert.match(await page.locator(".lead").innerText(), /Amphone Sivongxay/u);
        const choose = async (password) => {
          await page.locator("#password").fill(password);
          await page.locator("main form button").click();
        };
        await choose("river");
        assert.match(await page.locator("main [role=alert]").innerText(), /has 5 characters; expected at least 15/u);
        await choose("amphone sivongxay");
        assert.match(await page.locator("main [role=alert]").innerText(), /guess/u);
        await choose(PASSWORD);
        await page.waitForURL(`${HUB}/en/sign-in?done=chosen`);
        assert.ok(await page.locator("main [role=status]").isVisible());
        await page.goto(HUB + person.link);
        assert.match(await page.locator("main").innerText(), /used up/u);
      });
    });

    it("refuses a wrong password and leads with the right one to the page that was wanted", async () => {
      const person = await known("Amphone Sivongxay", "operator@hub");
      await open("/en/people", { javaScriptEnabled, refusals: [422] }, async (page) => {
        assert.equal(page.url(), `${HUB}/en/sign-in?to=%2Fen%2Fpeople`);
        const answered = page.waitForResponse(`${HUB}/en/sign-in`);
        await signIn(page, person, "not the password at all");
        assert.equal((await answered).status(), 422);
        assert.match(await page.locator("main [role=alert]").innerText(), /not right/u);
        assert.equal(await page.locator("#email").inputValue(), person.email, "what was typed stays");
        assert.equal(await page.locator("#password").inputValue(), "", "the password does not");
        await signIn(page, person);
        await page.waitForURL(`${HUB}/en/people`);
        assert.equal((await page.locator(".account").innerText()).trim(), person.name);
      });
    });

    it("is offered on every page and comes back to it, in its language", async () => {
      const person = await known("Bopha Sok");
      await open("/km/search?q=mangrove&country=KH", { javaScriptEnabled }, async (page) => {
        await page.locator(".account a").click();
        await signIn(page, person);
        await page.waitForURL(`${HUB}/km/search?q=mangrove&country=KH`);
      });
    });

    it("leads to no other site", async () => {
      const person = await known("Bopha Sok");
      await open("/en/sign-in?to=https://evil.example/", { javaScriptEnabled }, async (page) => {
        await signIn(page, person);
        await page.waitForURL(`${HUB}/en/account`);
      });
    });

    it("ends with signing out, after which the back button shows nothing private", async () => {
      const { person, cookies } = await signedIn("Amphone Sivongxay", "operator@hub");
      await open("/en/account", { javaScriptEnabled, cookies }, async (page, answer) => {
        assert.equal(answer.headers()["cache-control"], "private, no-store");
        await page.goto(`${HUB}/en/people`);
        await page.goto(`${HUB}/en/account`);
        await page.locator("main form[action='/en/sign-out'] button").click();
        await page.waitForURL(`${HUB}/en/sign-in?done=out`);
        assert.deepEqual(await page.context().cookies(), []);
        for (let step = 0; step < 2; step++) {
          await page.goBack();
          assert.match(page.url(), /\/en\/sign-in\?to=/u);
          assert.ok(!(await page.locator("body").innerText()).includes(person.email));
        }
      });
    });
  });
}

describe("a session", OURS, () => {
  it("that is ended in one browser is signed out in the other", async () => {
    const { person, cookies } = await signedIn("Bopha Sok");
    const others = await session(person);
    await open("/en/account", { cookies }, (page) =>
      open("/en/account", { cookies: others }, async (other) => {
        await page.reload();
        assert.equal(await page.locator("table[class=cards] tbody tr").count(), 2);
        await page.locator("form[action='/en/account/sessions/end'] button").first().click();
        assert.ok(await page.locator("main [role=status]").isVisible());
        assert.equal(await page.locator("table[class=cards] tbody tr").count(), 1);
        await other.reload();
        assert.match(other.url(), /\/en\/sign-in\?to=%2Fen%2Faccount$/u);
        assert.equal((await other.locator(".account").innerText()).trim(), "Sign in");
        await page.reload();
        assert.match(page.url(), /\/en\/account/u);
      }));
  });

  it("is named by its browser, and the others end together", async () => {
    const { person, cookies } = await signedIn("Bopha Sok");
    await session(person);
    await session(person);
    await open("/en/account", { cookies }, async (page) => {
      await page.getByRole("button", { name: "End all other sessions" }).click();
      assert.equal(await page.locator("table[class=cards] tbody tr").count(), 1);
    });
    await open("/en/sign-in", {}, async (page) => {
      await signIn(page, person);
      assert.match(await page.locator("tr", { hasText: "This session" }).innerText(), /Chrome, Linux/u);
    });
  });

  it("is what a changed password leaves to the one who changed it alone", async () => {
    const { person, cookies } = await signedIn("Bopha Sok");
    const others = await session(person);
    await open("/en/account", { cookies }, async (page) => {
      await page.locator("#before").fill(PASSWORD);
      await page.locator("#new-password").fill("otter velvet harbour ninety");
      await page.getByRole("button", { name: "Change the password" }).click();
      assert.match(await page.locator("main [role=status]").innerText(), /has changed/u);
    });
    await open("/en/account", { cookies: others }, (page) => assert.match(page.url(), /sign-in/u));
  });
});
