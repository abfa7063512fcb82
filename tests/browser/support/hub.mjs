// The hub under test: the one that LMHUB_URL names, or a new one that the program LMHUB_BIN makes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { CLIENT, provider } from "./provider.mjs";

const PATIENCE_MS = 120_000;

/** What the hub calls the identity provider. */
export const PROVIDER_NAME = "Basin Sign-in";

/**
 * `{ url, environment, stop }`: the environment tells the test files what they may use. A hub of our own has an identity
 * provider, and accounts are opened by the program beside it; a hub from outside is only looked at.
 */
export async function hub() {
  const { LMHUB_URL: url, LMHUB_BIN: program } = process.env;
  if (url) return { url: bare(url), environment: { LMHUB_URL: bare(url) }, stop: async () => {} };
  if (!program) throw new Error("set LMHUB_BIN to the program or LMHUB_URL to a hub that runs");

  const own = `http://127.0.0.1:${await freePort()}`;
  const openid = await provider({ redirect: `${own}/sign-in/openid` });
  const data = await mkdtemp(path.join(tmpdir(), "lmhub-"));
  // Nobody takes the mail: it waits. What it says is tried by tests/programs/mail.py.
  const mail = ["--smtp", `smtp://127.0.0.1:${await freePort()}`, "--mail-from", "hub@example.org"];
  const server = spawn(path.resolve(program), ["serve", "--data", data, "--port", new URL(own).port, ...mail], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LMHUB_LOG: process.env.LMHUB_LOG ?? "error", ...believing(openid.issuer) },
  });
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await openid.stop();
    await rm(data, { recursive: true, force: true });
  };
  const environment = {
    LMHUB_URL: own,
    LMHUB_BIN: path.resolve(program),
    LMHUB_TEST_DATA: data,
    LMHUB_TEST_PROVIDER: openid.issuer,
  };
  try {
    assertSame(await address(server), own);
    return { url: own, environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const bare = (url) => url.replace(/\/$/u, "");

const believing = (issuer) => ({
  LMHUB_OPENID_ISSUER: issuer,
  LMHUB_OPENID_CLIENT_ID: CLIENT.id,
  LMHUB_OPENID_CLIENT_SECRET: CLIENT.secret,
  LMHUB_OPENID_NAME: PROVIDER_NAME,
});

/** The provider has to know where the hub will be before the hub asks who the provider is. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

function assertSame(said, expected) {
  if (said !== expected) throw new Error(`the hub listens on ${said}; expected ${expected}`);
}

/** What the program says it listens on. */
function address(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`the hub said only: ${said}`)), PATIENCE_MS);
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const found = said.match(/http:\/\/\S+?(?=\/?\s)/u);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    });
    server.once("exit", (code) => reject(new Error(`the hub ended with ${code} after saying: ${said}`)));
  });
}
