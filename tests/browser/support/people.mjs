// People for the tests: accounts that the program opens beside the running hub, passwords and sessions without a browser.
import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import { promisify } from "node:util";
import { HUB } from "./browser.mjs";

const { LMHUB_BIN: program, LMHUB_TEST_DATA: data } = process.env;
const run = promisify(execFile);

/** For `describe(name, OURS, …)`: accounts can be opened only in a hub that the tests have made. */
export const OURS = { skip: program && data ? false : "LMHUB_URL names a hub from outside, in which no accounts can be opened" };

export const PASSWORD = "heron copper ferry lantern";
const STEP_S = 30;

let count = 0;

/** What the program prints. */
export const lmhub = async (...words) => (await run(program, [...words, "--data", data])).stdout.trim();

/** `{ id, name, email, link }` of a new account; the link is where its password is chosen. */
export async function invited(name, ...roles) {
  const email = `person-${process.pid}-${++count}@example.org`;
  const said = await lmhub("person", "add", "--name", name, "--email", email, ...roles.flatMap((role) => ["--role", role]));
  const [id] = said.split("\n");
  return { id, name, email, link: said.match(/\/en\/welcome\/\S+/u)[0] };
}

/** The same with a password. */
export async function known(name, ...roles) {
  const person = await invited(name, ...roles);
  const answer = await send(person.link, { password: PASSWORD });
  if (answer.status !== 303) throw new Error(`the password of ${name} was answered with ${answer.status}`);
  return person;
}

/** The cookies of a new session, for `open`. */
export async function session({ email }) {
  const answer = await send("/en/sign-in", { email, password: PASSWORD });
  const [name, value] = answer.headers.get("set-cookie").split(";")[0].split("=");
  return [{ name, value, url: HUB, httpOnly: true, sameSite: "Lax" }];
}

/** Someone with these roles who is signed in: `{ person, cookies }`. */
export async function signedIn(name, ...roles) {
  const person = await known(name, ...roles);
  return { person, cookies: await session(person) };
}

/** A form, as a browser would send it that says neither from where nor who. */
export const send = (path, fields, headers = {}) =>
  fetch(HUB + path, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual" });

/** Fills a page's sign-in form. */
export async function signIn(page, { email }, password = PASSWORD) {
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await page.locator("main form button").click();
}

/** The code that an authenticator shows, `ahead` steps of half a minute from now (RFC 6238). */
export function code(secret, ahead = 0) {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"));
  const key = Buffer.from(bits.join("").match(/.{8}/gu).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_S) + ahead));
  const hash = createHmac("sha1", key).update(step).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}
