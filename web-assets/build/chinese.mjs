// Which Chinese characters the hub shows: those of its interface, and those of its built-in collection by how often they stand there.
import { readdir, readFile } from "node:fs/promises";

const ROOT = new URL("../../", import.meta.url);
const INTERFACE = ["crates/web/locales/zh.ftl", "data/lists/", "data/places/"];
const COLLECTION = ["data/collection/", "data/glossary/", "crates/methods/src/"];

async function filesOf(name) {
  if (!name.endsWith("/")) return [name];
  const found = await readdir(new URL(name, ROOT), { recursive: true }).catch(() => []);
  return found.filter((file) => /(^|\/)zh\.tsv$|\.rs$/u.test(file)).sort().map((file) => name + file);
}

/** The characters of some files, the most frequent first; a file that is not there yet has none. */
async function characters(names) {
  const counts = new Map();
  for (const file of (await Promise.all(names.map(filesOf))).flat()) {
    const whole = await readFile(new URL(file, ROOT), "utf8").catch(() => "");
    // The cards of methods stand in the program's sources, which say other things too.
    const text = file.endsWith(".rs") ? whole.replace(/[^\u3000-\u9fff\uff00-\uffef]/gu, "") : whole;
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Set(byCount.map(([character]) => character.codePointAt(0)));
}

export const chineseTexts = async () => ({
  interface: await characters(INTERFACE),
  collection: await characters(COLLECTION),
});
