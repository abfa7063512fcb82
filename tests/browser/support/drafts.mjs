// Records that somebody is still writing.
import { HUB } from "./browser.mjs";

let count = 0;

/** Puts a new draft into the hub with a token; its identifier. */
export async function draft(token, title, more = {}) {
  const id = `trust-${process.pid}-${++count}`;
  const record = {
    id,
    title: { en: { text: title, made: "compiled" } },
    summary: { en: { text: "Levels at four gauges, read by hand each morning.", made: "compiled" } },
    status: "draft",
    access: "public",
    countries: ["LA"],
    source: "a test",
    details: { kind: "document", form: "report" },
    ...more,
  };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(`${HUB}/api/records/${id}`, { method: "PUT", headers, body: JSON.stringify(record) });
  if (answer.status !== 201) throw new Error(`the draft was answered with ${answer.status}: ${await answer.text()}`);
  return id;
}
