// The hub under test: the one that LMHUB_URL names, or a new one that the program LMHUB_BIN makes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const PATIENCE_MS = 120_000;

/** `{ url, stop }` */
export async function hub() {
  const { LMHUB_URL: url, LMHUB_BIN: program } = process.env;
  if (url) return { url: url.replace(/\/$/u, ""), stop: async () => {} };
  if (!program) throw new Error("set LMHUB_BIN to the program or LMHUB_URL to a hub that runs");

  const data = await mkdtemp(path.join(tmpdir(), "lmhub-"));
  const server = spawn(path.resolve(program), ["serve", "--data", data, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LMHUB_LOG: process.env.LMHUB_LOG ?? "warn" },
  });
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { url: await address(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
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
