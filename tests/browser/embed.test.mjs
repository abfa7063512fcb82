// Another site shows the outcomes in a frame; no other page of the hub can be framed.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { violations } from "./support/axe.mjs";
import { HUB, PHONE, WIDE, pages } from "./support/browser.mjs";

const open = pages();

describe("a page of another site", () => {
  let site;
  let address;
  before(async () => {
    site = createServer((request, answer) => {
      answer.setHeader("content-type", "text/html");
      const path = decodeURIComponent(request.url.slice(1));
      answer.end(`<!doctype html><title>A ministry</title><iframe src="${HUB}/${path}" title="x" width="600" height="400"></iframe>`);
    });
    await new Promise((resolve) => site.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${site.address().port}`;
  });
  after(() => site.close());

  const framed = (path, work) =>
    open("/en/about", { origins: [address], allow: [/frame/iu, /could not load/u] }, async (page) => {
      await page.goto(`${address}/${path}`);
      await work(page.frameLocator("iframe"), page);
    });

  it("shows the outcomes, the same figures as the hub's own page", async () => {
    const figures = ".figures .figure";
    const own = await open("/km/framework/outcomes", {}, (page) => page.locator(figures).allInnerTexts());
    await framed("km/framework/outcomes/embed", async (frame) => {
      await frame.locator("h1").waitFor();
      assert.deepEqual(await frame.locator(figures).allInnerTexts(), own);
      assert.equal(await frame.locator("form").count(), 0);
    });
  });

  for (const code of ["en", "my"]) {
    it(`axe finds nothing in ${code}, wide and on a phone`, () =>
      open(`/${code}/framework/outcomes/embed`, { bypassCSP: true }, async (page) => {
        for (const viewport of [WIDE, PHONE]) {
          await page.setViewportSize(viewport);
          assert.deepEqual(await violations(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
        }
      }));
  }

  it("cannot frame a page on which something can be done", () =>
    framed("en/framework/outcomes", async (frame, page) => {
      await page.waitForTimeout(500);
      assert.equal(await frame.locator("h1:has-text('promised')").count(), 0);
      assert.equal(await frame.locator(".figures").count(), 0);
    }));
});
