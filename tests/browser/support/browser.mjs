// One Chromium for a test file, and pages that fail their test when they misbehave.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

export const HUB = process.env.LMHUB_URL;
export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 780 };

const QUIET = [
  "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync",
];
const SOFTWARE_WEBGL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const NO_WEBGL = ["--disable-gpu", "--disable-3d-apis"];

export const launch = ({ webgl = false } = {}) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...QUIET, ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL)],
  });

/** `open(address, settings, work)` for the tests of one file; the browser starts before them and ends after. */
export function pages(options) {
  let browser;
  before(async () => {
    browser = await launch(options);
  });
  after(() => browser.close());
  return (address, settings, work) => open(browser, address, settings, work);
}

/**
 * Opens an address of the hub, does `work(page, answer)`, and fails if the page did what no page may. `status` is that of
 * the address, `refusals` are those that forms may be answered with, `origins` other hosts that may be asked, `cookies`
 * what the browser has from before. Returns what the work does.
 */
async function open(browser, address, { status = 200, refusals = [], origins = [], cookies = [], allow = [], ...settings }, work) {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...settings });
  const problems = watch(context, [status, ...refusals], [HUB, ...origins]);
  let done;
  try {
    await context.addCookies(cookies);
    const page = await context.newPage();
    const answer = await page.goto(HUB + address, { waitUntil: "load" });
    assert.equal(answer.status(), status, address);
    done = await work(page, answer);
  } finally {
    await context.close();
  }
  assert.deepEqual(problems.filter((problem) => !allow.some((allowed) => allowed.test(problem))), [], address);
  return done;
}

function watch(context, statuses, origins) {
  const problems = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!origins.some((origin) => url.startsWith(`${origin}/`)) && !/^(?:data|blob|about):/u.test(url)) problems.push(`asked ${url}`);
  });
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") problems.push(`could not load ${request.url()}: ${why}`);
  });
  context.on("response", (answer) => {
    const isPage = answer.request().isNavigationRequest();
    if (answer.status() >= 400 && !(isPage && statuses.includes(answer.status()))) {
      problems.push(`${answer.status()} from ${answer.url()}`);
    }
  });
  context.on("console", (message) => {
    const isExpected = statuses.some((status) => status >= 400 && message.text().includes(`status of ${status}`));
    const isDriver = message.text().includes("GL Driver Message");
    if (["error", "warning"].includes(message.type()) && !isExpected && !isDriver) {
      problems.push(`${message.type()}: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => problems.push(`error: ${error.error().message}`));
  return problems;
}
