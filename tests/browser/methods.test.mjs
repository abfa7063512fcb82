// Methods in a browser: from the home page to an answer, numbers typed into the form, files, and what is refused.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { PHONE, pages } from "./support/browser.mjs";
import { OURS, signedIn } from "./support/people.mjs";
import { LANGUAGES } from "./support/tables.mjs";

const open = pages();
const main = (page) => page.locator("main").innerText();

describe("a question", () => {
  for (const { code } of LANGUAGES) {
    it(`about the air in Hanoi is answered one click from the home page in ${code}`, () =>
      open(`/${code}`, { javaScriptEnabled: false, viewport: PHONE }, async (page) => {
        await page.locator("main a[href*='hanoi-2018']").first().click();
        const answer = page.locator("#answer");
        assert.notEqual(await answer.locator(".verdict strong").innerText(), "");
        assert.equal(await answer.locator("figure svg:visible").count(), 3);
        assert.equal(await answer.locator("figure table").count(), 3);
        assert.equal(await answer.locator("figure").nth(1).locator("tbody tr").count(), 12);
      }));
  }
});

describe("the form of a method", () => {
  it("computes what is typed: 35.9 µg/m³ of PM2.5 is 102 (EPA-454/B-24-002)", () =>
    open("/en/methods/us-aqi", { javaScriptEnabled: false }, async (page) => {
      await page.getByLabel("PM2.5, 24-hour mean (may be left empty)").fill("35.9");
      await page.getByRole("button", { name: "Compute", exact: true }).click();
      assert.match(await page.locator("#answer").innerText(), /Unhealthy for sensitive groups[^]*102/u);
      assert.equal(await page.getByLabel("PM2.5, 24-hour mean (may be left empty)").inputValue(), "35.9");
    }));

  it("names the bars of a picture as the table behind it does", () =>
    open("/zh/methods/us-aqi?example=printed", {}, async (page) => {
      const bars = await page.locator("figure .wide svg text.name").allTextContents();
      const cells = await page.locator("figure tbody tr td:first-child").allTextContents();
      assert.deepEqual(bars, cells);
      assert.ok(bars.includes("臭氧，8小时平均"), bars.join());
    }));

  it("names what is wrong in the page's language, and keeps what was typed", () =>
    open("/vi/methods/flashiness", { refusals: [422] }, async (page) => {
      await page.locator("#in-table").fill("time,flow\n2026-01-01,1\n2026-01-02,much\n");
      await page.locator("form.wide-form button").first().click();
      const alarm = await page.getByRole("alert").innerText();
      assert.match(alarm, /Dòng 3, cột “flow”, là “much”. Giá trị hợp lệ: một số/u);
      assert.match(await page.locator("#in-table").inputValue(), /much/u);
    }));

  it("names every fault of a table by row and column", () =>
    open("/en/methods/gb-3838", { refusals: [422] }, async (page) => {
      await page.locator("#in-table").fill("item,value\nph,7\nlead,-1\n");
      await page.locator("form.wide-form button").first().click();
      assert.match(await page.getByRole("alert").innerText(), /column “value”, row 2, is “-1”. Expected: 0 or more/u);
    }));

  it("takes a file, and refuses one of another kind", () =>
    open("/en/methods/flashiness", { refusals: [422] }, async (page) => {
      const file = (name, text) => page.locator("#in-file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
      await file("flow.csv", "time,flow\n2026-01-01,1\n2026-01-02,3\n2026-01-03,2\n2026-01-04,5\n2026-01-05,4\n");
      await page.locator("form.wide-form button").first().click();
      // |2| + |1| + |3| + |1| over 3 + 2 + 5 + 4.
      assert.match(await page.locator("#answer").innerText(), /0\.5/u);
      await file("flow.pdf", "%PDF");
      await page.locator("form.wide-form button").first().click();
      assert.match(await page.getByRole("alert").innerText(), /“flow\.pdf”\. Expected: a \.csv, \.json/u);
    }));

  it("gives the result as JSON with its inputs, which give the same again", () =>
    open("/en/methods/inform-risk", {}, async (page) => {
      for (const [name, value] of [["hazard", "2"], ["vulnerability", "4"], ["lack-of-coping-capacity", "8"]]) {
        await page.locator(`#in-${name}`).fill(value);
      }
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "Compute and download (JSON)" }).click();
      const result = JSON.parse(await readFile(await (await coming).path(), "utf8"));
      assert.deepEqual([result.method, result.inputs.hazard], ["inform-risk", 2]);
      assert.ok(Math.abs(result.outputs.risk - 4) < 1e-9);
    }));

  it("works for whoever is signed in", OURS, async () => {
    const { cookies } = await signedIn("Keo Vongsa", "contributor@country:LA");
    await open("/lo/methods/inform-risk?example=invented", { cookies }, async (page) => {
      await page.locator("form.wide-form button").first().click();
      assert.equal(await page.locator("#answer .verdict").count(), 1);
    });
  });

  it("has an entry that names its sources and says what it does not hold for", () =>
    open("/en/methods/vn-wqi", {}, async (page) => {
      const text = await main(page);
      for (const part of ["Formula", "What it does not hold for", "1460/QĐ-TCMT", "What it asks for"]) {
        assert.ok(text.includes(part), part);
      }
      assert.equal(await page.locator(".formula math").count(), 1);
    }));
});

describe("an assessment", OURS, () => {
  it("is kept as a draft, shown with its pictures, and leaves as the very bytes that a replay gives", async () => {
    const { cookies } = await signedIn("Keo Vongsa", "contributor@country:LA");
    await open("/en/methods/flow-duration?example=invented", { cookies }, async (page) => {
      await page.getByLabel("Title of the record").fill("How long the river is high");
      await page.getByRole("button", { name: "Compute and keep as a draft" }).click();
      assert.equal(await page.locator("h1").innerText(), "How long the river is high");
      assert.equal(await page.locator("#answer figure svg:visible").count(), 1);
      const coming = page.waitForEvent("download");
      await page.getByRole("link", { name: "Download with all inputs (JSON)" }).click();
      const file = await (await coming).path();
      const again = spawnSync(process.env.LMHUB_BIN, ["assess", "--replay", file]);
      assert.equal(again.status, 0, again.stderr.toString());
      assert.equal(again.stdout.toString(), await readFile(file, "utf8"));
      const archive = page.waitForEvent("download");
      await page.getByRole("link", { name: /RO-Crate/u }).click();
      assert.equal((await readFile(await (await archive).path())).subarray(0, 2).toString(), "PK");
    });
  });

  it("serves another as its input, for those who may see it", async () => {
    const { cookies } = await signedIn("Keo Vongsa", "contributor@country:LA");
    let reference = "";
    await open("/en/methods/base-flow?example=printed", { cookies }, async (page) => {
      await page.getByRole("button", { name: "Compute and keep as a draft" }).click();
      reference = `record:${new URL(page.url()).pathname.split("/").at(-1)}#flow`;
    });
    await open("/en/methods/flashiness", { cookies }, async (page) => {
      await page.locator("#in-table").fill(reference);
      await page.getByRole("button", { name: "Compute and keep as a draft" }).click();
      assert.match(await main(page), /Reckoned from/u);
    });
    await open("/vi/methods/flashiness", { refusals: [422] }, async (page) => {
      await page.locator("#in-table").fill(reference);
      await page.locator("form.wide-form button").first().click();
      assert.match(await page.locator("[role=alert]").innerText(), /một đánh giá mà trung tâm lưu giữ/u);
      const told = await page.request.post(new URL("/api/processes/flashiness/execution", page.url()).href, { data: { inputs: { flow: { href: reference } } } });
      assert.equal(told.status(), 400);
      assert.match(await told.text(), /an assessment that the hub keeps/u);
    });
  });

  it("of a basin stands on the page of basins for those who may see it", async () => {
    const { cookies } = await signedIn("Keo Vongsa", "contributor@country:LA");
    await open("/en/methods/freshwater-health?example=invented", { cookies, refusals: [422] }, async (page) => {
      await page.getByLabel("Title of the record").fill("The Nam Ngum, a first look");
      await page.getByLabel("Basin").selectOption("nam-ngum");
      await page.getByLabel("Year").fill("soon");
      await page.getByRole("button", { name: "Compute and keep as a draft" }).click();
      assert.match(await page.locator("[role=alert]").innerText(), /Year is “soon”. Expected: a year such as 2026/u);
      await page.getByLabel("Title of the record").fill("The Nam Ngum, a first look");
      await page.getByLabel("Basin").selectOption("nam-ngum");
      await page.getByLabel("Year").fill("2026");
      await page.getByRole("button", { name: "Compute and keep as a draft" }).click();
      assert.equal(await page.locator("h1").innerText(), "The Nam Ngum, a first look");
    });
    await open("/en/basins", { cookies }, async (page) => {
      assert.match(await page.locator("#nam-ngum").innerText(), /2026[^]*The Nam Ngum, a first look[^]*Without data/u);
    });
    await open("/en/basins", {}, async (page) => {
      assert.equal(await page.locator("#nam-ngum").count(), 0);
      assert.match(await page.locator("[id='3s'] tbody").innerText(), /2016\s+66\s+80\s+43/u);
    });
  });

  it("cannot be kept by whoever may not write", () =>
    open("/en/methods/flow-duration?example=invented", {}, async (page) => {
      assert.equal(await page.getByRole("button", { name: "Compute and keep as a draft" }).count(), 0);
    }));

  it("says how sure it is when it is told how sure its inputs are", () =>
    open("/en/methods/inform-risk?example=invented", { javaScriptEnabled: false }, async (page) => {
      await page.locator("details.deviations summary").click();
      await page.locator("#sd-hazard").fill("0.5");
      await page.getByRole("button", { name: "Compute", exact: true }).click();
      assert.match(await page.locator("#answer").innerText(), /2,000 draws of the inputs, seed 1/u);
    }));
});
