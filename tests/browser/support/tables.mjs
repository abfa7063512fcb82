// What the tests run over: languages, pages, written queries.
import { readFileSync } from "node:fs";

/** Code, `lang` of the root element, the name of the language in itself, family of its font. */
export const LANGUAGES = [
  { code: "zh", tag: "zh-Hans", name: "中文", family: "Noto Sans SC" },
  { code: "en", tag: "en", name: "English", family: "Noto Sans" },
  { code: "km", tag: "km", name: "ខ្មែរ", family: "Noto Sans Khmer" },
  { code: "lo", tag: "lo", name: "ລາວ", family: "Noto Sans Lao" },
  { code: "my", tag: "my", name: "မြန်မာ", family: "Noto Sans Myanmar" },
  { code: "th", tag: "th", name: "ไทย", family: "Noto Sans Thai" },
  { code: "vi", tag: "vi", name: "Tiếng Việt", family: "Noto Sans" },
];

export const RECORD = "project-mangrove-communities";

/** Every sort of page, after the language; the last does not exist. */
export const PAGES = [
  { path: "" },
  { path: "/search" },
  { path: "/search?q=mangrove" },
  { path: "/search?q=qqqqq" },
  { path: "/search?kind=event&country=LA" },
  { path: `/records/${RECORD}` },
  { path: "/records/area-2" },
  { path: "/framework" },
  { path: "/framework/changes" },
  { path: "/framework/versions/1" },
  { path: "/framework/outcomes" },
  { path: "/framework/outcomes/lines?area=1&sort=event" },
  { path: "/framework/results" },
  { path: "/framework/reviews" },
  { path: "/partnership" },
  { path: "/calls" },
  { path: "/framework/commitments" },
  { path: "/deadlines" },
  { path: "/networks/programme-climate-envoys" },
  { path: "/events/event-2022-04-22-working-group-meeting" },
  { path: "/map" },
  { path: "/methods" },
  { path: "/methods/pm2-5-seasons?example=hanoi-2018" },
  { path: "/methods/flood-frequency?example=printed" },
  { path: "/methods/pollution-rose?example=hanoi" },
  { path: "/methods/freshwater-health?example=invented" },
  { path: "/basins" },
  { path: "/goals" },
  { path: "/goals/sdg7_elecac" },
  { path: "/glossary" },
  { path: "/lists/sdg" },
  { path: "/about" },
  { path: "/no-such-page", status: 404 },
];

/** The pages that must work for everyone. */
export const MAIN_PAGES = PAGES.filter(({ path }) =>
  ["", "/search?q=mangrove", `/records/${RECORD}`, "/framework", "/map", "/about"].includes(path));

/** `{ language, query, right }`, written down before they were run. */
export const QUERIES = readFileSync(new URL("../../whole/queries.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([language, query, right]) => ({ language, query, right }));
