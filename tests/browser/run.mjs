// Starts the hub under test once and runs the test files against it; the last lines are the summary of node:test.
import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { hub } from "./support/hub.mjs";

process.chdir(import.meta.dirname);
const { environment, stop } = await hub();
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : (await readdir(".")).filter((name) => name.endsWith(".test.mjs")).sort();
const options = ["--test", "--test-reporter=spec", "--test-concurrency=2"];
const tests = spawn(process.execPath, [...options, ...files], { stdio: "inherit", env: { ...process.env, ...environment } });
tests.on("exit", async (code) => {
  await stop();
  process.exitCode = code ?? 1;
});
