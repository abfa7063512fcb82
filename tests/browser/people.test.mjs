// An operator at work, and what the audit trail says of it; with and without JavaScript.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HUB, pages } from "./support/browser.mjs";
import { OURS, signedIn } from "./support/people.mjs";

const open = pages();

for (const javaScriptEnabled of [true, false]) {
  describe(`an operator ${javaScriptEnabled ? "with" : "without"} JavaScript`, OURS, () => {
    it("opens an account, makes a link, gives and takes a role, closes and reopens, and the trail has each step", async () => {
      const { person, cookies } = await signedIn("Amphone Sivongxay", "operator@hub");
      const email = `keo-${javaScriptEnabled}-${person.id}@example.org`;
      await open("/en/people", { cookies, javaScriptEnabled, refusals: [409, 422] }, async (page) => {
        const press = (name) => page.getByRole("button", { name, exact: true }).click();
        const says = async (role, pattern) => assert.match(await page.locator(`main [role=${role}]`).innerText(), pattern);
        await openAccount(page, "Keo Vongsa", email);
        await page.waitForURL(/\/en\/people\/p-[0-9a-f]+$/u);
        const address = page.url();
        assert.match(await page.locator(".lead").innerText(), /Has not chosen a password/u);

        await press("Make a link to choose a password");
        const link = await page.locator("main [role=status] code").innerText();
        assert.ok(link.startsWith(`${HUB}/en/welcome/`), link);

        await give(page, "focal-point", "country:FR");
        await says("alert", /“Where it holds” is “country:FR”; expected: hub/u);
        assert.equal(await page.locator("#scope").inputValue(), "country:FR");
        assert.equal(await page.locator("#role").inputValue(), "focal-point", "what was chosen stays chosen");
        await give(page, "focal-point", "country:LA");
        await says("status", /Done/u);
        assert.match(await page.locator(".held").innerText(), /Focal point, Laos/u);
        await press("Take away: Focal point, Laos");
        assert.equal(await page.locator(".held").count(), 0);

        await press("Close the account");
        assert.match(await page.locator(".lead").innerText(), /Closed/u);
        assert.equal(await page.locator("#role").count(), 0, "no role is given to a closed account");
        await press("Open the account again");
        assert.match(await page.locator(".lead").innerText(), /Has not chosen a password/u);

        await page.goto(`${HUB}/en/people`);
        await openAccount(page, "Keo Vongsa", email);
        await says("alert", /There is an account for/u);
        assert.equal(await page.locator("main #name").inputValue(), "Keo Vongsa");

        await page.goto(`${HUB}/en/audit`);
        await page.locator("#object").fill(email);
        await press("Show");
        const rows = await page.locator(".trail tbody tr").evaluateAll((all) => all.map((row) => row.cells[4].textContent));
        assert.deepEqual(rows, ["person.reopen", "person.close", "role.revoke", "role.grant", "person.invite", "person.open"]);
        assert.equal(await page.locator(".trail tbody tr").first().getByRole("link", { name: "Keo Vongsa" }).getAttribute("href"), new URL(address).pathname);
        await page.goto(`${HUB}/en/audit`);
        await press("Verify the whole trail");
        await says("status", /lines, each as it was written/u);
      });
    });
  });
}

describe("who is no operator", OURS, () => {
  it("sees neither the menu entries nor the pages, and is told why", async () => {
    const { cookies } = await signedIn("Bopha Sok", "contributor@country:KH");
    await open("/en/people", { cookies, status: 403 }, async (page) => {
      assert.equal(await page.locator("h1").innerText(), "You may not do that");
      assert.deepEqual(await page.locator("nav.menu a[href$='/people'], nav.menu a[href$='/audit']").count(), 0);
    });
    await open("/en/audit", { cookies, status: 403 }, async () => {});
  });

  it("but a focal point gives the roles below within the own country, and no others", async () => {
    const { cookies } = await signedIn("Amphone Sivongxay", "focal-point@country:LA");
    const { person } = await signedIn("Keo Vongsa");
    await open(`/en/people/${person.id}`, { cookies, refusals: [403] }, async (page) => {
      const roles = await page.locator("#role option").evaluateAll((all) => all.map(({ value }) => value));
      assert.deepEqual(roles, ["reader", "contributor", "reviewer"]);
      assert.equal(await page.getByRole("button", { name: "Close the account" }).count(), 0);
      await give(page, "reader", "country:LA");
      assert.match(await page.locator(".held").innerText(), /Reader, Laos/u);
      await give(page, "reader", "country:TH");
      assert.equal(await page.locator("h1").innerText(), "You may not do that");
    });
  });
});

async function openAccount(page, name, email) {
  await page.locator("main #name").fill(name);
  await page.locator("main #email").fill(email);
  await page.getByRole("button", { name: "Open the account" }).click();
}

async function give(page, role, scope) {
  await page.locator("#role").selectOption(role);
  await page.locator("#scope").fill(scope);
  await page.getByRole("button", { name: "Give the role" }).click();
}
