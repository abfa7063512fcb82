// What another site may not do in the name of somebody who is signed in here.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, it } from "node:test";
import { HUB, pages } from "./support/browser.mjs";
import { OURS, invited, known, send, session, signedIn } from "./support/people.mjs";

const open = pages();
// A browser says of a page that it was refused, and the other site has no icon.
const allow = [/status of 40[34]/u, /^40[34] from/u];

describe("another site", OURS, () => {
  it("changes nothing by a form that it sends from the browser of an operator", async () => {
    const { cookies } = await signedIn("Amphone Sivongxay", "operator@hub");
    const victim = await known("Bopha Sok");
    const act = `${HUB}/en/people/${victim.id}/close`;
    await elsewhere(`<form method="post" action="${act}"><button>A prize</button></form>`, (site) =>
      open("/en/account", { cookies, origins: [site], refusals: [401, 403] }, async (page) => {
        await page.goto(site);
        const answered = page.waitForResponse(act);
        await page.locator("button").click();
        assert.equal((await answered).status(), 403);
        assert.equal(await page.locator("h1").innerText(), "The form was not sent from this hub");
        await page.goto(`${HUB}/en/people/${victim.id}`);
        assert.match(await page.locator(".lead").innerText(), /Open$/u);
      }));
  });

  it("signs nobody in or out, and chooses no password", async () => {
    const { person, cookies } = await signedIn("Bopha Sok");
    const { link } = await invited("Keo Vongsa");
    const forms = [`${HUB}/en/sign-out`, `${HUB}/en/sign-in`, HUB + link];
    const fields = `<input name="email" value="${person.email}"><input name="password" value="whatever it is that we want">`;
    for (const action of forms) {
      await elsewhere(`<form method="post" action="${action}">${fields}<button>A prize</button></form>`, (site) =>
        open("/en/account", { cookies, origins: [site], refusals: [401, 403] }, async (page) => {
          await page.goto(site);
          const answered = page.waitForResponse(action);
          await page.locator("button").click();
          assert.equal((await answered).status(), 403, action);
          await page.goto(`${HUB}/en/account`);
          assert.equal(await page.locator("h1").innerText(), "Bopha Sok", "the session goes on");
        }));
    }
    await open(link, {}, (page) => page.locator("#password").waitFor());
  });

  it("can neither read a page through the browser, nor frame it, nor learn where somebody was", async () => {
    const { cookies } = await signedIn("Bopha Sok");
    await elsewhere(`<iframe src="${HUB}/en/account"></iframe>`, (site) =>
      open("/en/account", { cookies, origins: [site, "chrome-error:"], allow: [...allow, /frame|CORS|net::ERR/u] }, async (page) => {
        await page.goto(site);
        const read = await page.evaluate(
          (address) => fetch(address, { credentials: "include" }).then((answer) => answer.text(), () => null), `${HUB}/en/account`);
        assert.equal(read, null);
        const framed = page.frames().find((frame) => frame !== page.mainFrame());
        assert.ok(!(await framed.content()).includes("Bopha"));
        assert.equal(await page.evaluate(() => document.referrer), "");
      }));
  });
});

describe("a form", OURS, () => {
  it("without the word of its session is refused with its page, wherever it comes from", async () => {
    const { cookies } = await signedIn("Bopha Sok");
    await open("/en/account", { cookies, refusals: [403] }, async (page) => {
      await page.locator("#tokens ~ form input[name=csrf_token]").evaluate((field) => field.remove());
      await page.locator("#token-name").fill("forged");
      await page.getByRole("button", { name: "Make a token" }).click();
      assert.equal(await page.locator("h1").innerText(), "The form was not sent from this hub");
      assert.ok(await page.locator(".account").innerText(), "whoever is signed in still is");
      await page.locator("nav.languages a", { hasText: "ລາວ" }).click();
      await page.waitForURL(`${HUB}/lo/account`);
      assert.ok(!(await page.content()).includes("forged"));
    });
  });

  it("with the word of another session is refused", async () => {
    const { person, cookies } = await signedIn("Bopha Sok");
    const proof = await proofOf(await session(person));
    const [{ name, value }] = cookies;
    const answer = await send("/en/account/sessions/end", { csrf_token: proof }, { cookie: `${name}=${value}` });
    assert.equal(answer.status, 403);
  });
});

/** What the forms of a session carry. */
async function proofOf([{ name, value }]) {
  const page = await fetch(`${HUB}/en/account`, { headers: { cookie: `${name}=${value}` } });
  return (await page.text()).match(/name="csrf_token" value="(\w+)"/u)[1];
}

/** Serves a page on a port, and so at an origin, of its own. */
async function elsewhere(body, work) {
  const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(`<!doctype html><title>x</title>${body}`));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    await work(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
