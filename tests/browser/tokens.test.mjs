// Tokens: made once, shown once, used by a program, ended.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HUB, PHONE, pages } from "./support/browser.mjs";
import { OURS, signedIn } from "./support/people.mjs";

const open = pages();

describe("a token", OURS, () => {
  it("is shown once, acts for its owner as far as it was made for, and ends", async () => {
    const { person, cookies } = await signedIn("Bopha Sok", "operator@hub");
    await open("/en/account", { cookies, viewport: PHONE, javaScriptEnabled: false, refusals: [422] }, async (page) => {
      const make = () => page.getByRole("button", { name: "Make a token" }).click();
      await page.locator("#token-name").fill("river levels");
      await page.locator("[name=read]").uncheck();
      await make();
      assert.match(await page.locator("main [role=alert]").innerText(), /What it may be used for/u);
      assert.equal(await page.locator("#token-name").inputValue(), "river levels", "what was typed stays");
      await page.locator("[name=read]").check();
      await make();
      const token = await page.locator("main [role=status] code").innerText();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);

      const me = await ask("/api/me", token);
      assert.equal(me.status, 200);
      const { id, email, uses } = await me.json();
      assert.deepEqual({ id, email, uses }, { id: person.id, email: person.email, uses: ["read"] });
      assert.equal((await ask("/api/audit", token)).status, 403, "it was not made for administering");

      await page.goto(`${HUB}/en/account`);
      assert.ok(!(await page.content()).includes(token), "it is not shown again");
      await page.getByRole("button", { name: "End: river levels" }).click();
      assert.match(await page.locator("main [role=status]").innerText(), /ended/u);
      assert.equal((await ask("/api/me", token)).status, 401);
    });
  });
});

const ask = (path, token) => fetch(HUB + path, { headers: { authorization: `Bearer ${token}` } });
