// Records that somebody is still writing.
import { setTimeout as wait } from "node:timers/promises";
import { HUB } from "./browser.mjs";
import { lmhub } from "./people.mjs";

const PATIENCE_MS = 10_000;
const STEP_MS = 50;

let count = 0;

/** Puts a new draft of somebody into the hub, with a token of theirs; its identifier and what it is read with. */
export async function written({ email }, title) {
  const token = await lmhub("person", "token", email, "--use", "read", "--use", "write");
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
  };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(`${HUB}/api/records/${id}`, { method: "PUT", headers, body: JSON.stringify(record) });
  if (answer.status !== 201) throw new Error(`the draft was answered with ${answer.status}: ${await answer.text()}`);
  return { id, headers };
}

/** The identifier of a new draft that can be opened. */
export async function draft(person, title) {
  return (await written(person, title)).id;
}

/** Waits until something is so: what is written is found soon, not at once. */
export async function eventually(isSo) {
  for (const end = Date.now() + PATIENCE_MS; !(await isSo()); await wait(STEP_MS)) {
    if (Date.now() > end) throw new Error(`not so within ${PATIENCE_MS} ms: ${isSo}`);
  }
}
