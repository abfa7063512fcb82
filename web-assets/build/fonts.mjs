// Cuts, names and declares the fonts: Noto Sans for seven languages, weights 400 and 600.
//
// Chinese has too many characters for one file. Those of the interface come first, those of the built-in collection next, most
// frequent first, and every other one in the slices of Fontsource, declared in a style sheet of their own. A page of the hub then
// loads one or two files of Chinese where it would otherwise load a dozen.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { create } from "fontkit";
import subset from "subset-font";
import { chineseTexts } from "./chinese.mjs";
import * as ranges from "./ranges.mjs";

const WEIGHTS = [400, 600];
const SLICE = 300; // Characters of the collection in one file: about 45 kB.

/** Families, and which parts of them are used; where two parts have a character, the later one gives it. */
const FAMILIES = [
  { family: "Noto Sans", name: "noto-sans", parts: ["greek", "latin-ext", "vietnamese", "latin"] },
  { family: "Noto Sans Khmer", name: "noto-sans-khmer", parts: ["khmer"] },
  { family: "Noto Sans Lao", name: "noto-sans-lao", parts: ["lao"] },
  { family: "Noto Sans Myanmar", name: "noto-sans-myanmar", parts: ["myanmar"] },
  { family: "Noto Sans Thai", name: "noto-sans-thai", parts: ["thai"] },
];

/** The languages' names for themselves, by the font that has them: a family of a few kilobytes for the language switch. */
const NAMES = {
  "noto-sans-vietnamese": "ếệ",
  "noto-sans-khmer-khmer": "ខ្មែរ",
  "noto-sans-lao-lao": "ລາວ",
  "noto-sans-myanmar-myanmar": "မြန်မာ",
  "noto-sans-thai-thai": "ไทย",
  "noto-sans-sc-chinese-simplified": "中文",
};

/** What formulas are set in: letters upright and slanted, Greek, digits, signs that grow with what they enclose. */
const MATHS = "U+20-7E, U+AF, U+B1, U+B7, U+D7, U+F7, U+391-3C9, U+3D5, U+203E, U+2032, U+2206, U+2208, U+220F-2213, U+221A, U+221E, U+222B, U+2248, U+2260, U+2264-2265, U+22C5, U+2308-230B, U+1D434-1D467, U+1D6E2-1D71B";

/** Raised digits and arrows, which no part of Noto Sans has, though its Latin part says it had arrows. */
const SIGNS = "U+2070, U+2074-2079, U+207B, U+2190-2193, U+2197";

/** Chinese fonts that readers may have, by weight: nothing is loaded then. */
const INSTALLED = {
  400: ["Noto Sans SC", "NotoSansSC-Regular", "Noto Sans CJK SC", "NotoSansCJKsc-Regular", "PingFangSC-Regular", "Microsoft YaHei"],
  600: ["NotoSansSC-SemiBold", "NotoSansCJKsc-Bold", "PingFangSC-Semibold", "Microsoft YaHei Bold"],
};

/**
 * The system's sans-serif stretched to the widths of Noto Sans (measured against Liberation Sans, which has those of Arial), so that
 * lines break at nearly the same words before and after the fonts arrive. Noto Sans reaches 1.069 em up and 0.293 em down.
 */
const STAND_IN = [
  [400, ["Arial", "Liberation Sans", "Roboto", "Helvetica"], 1.055],
  [600, ["Arial Bold", "Liberation Sans Bold", "Roboto Bold", "Helvetica Bold"], 1.026],
];

const require = createRequire(import.meta.url);
const folder = (name) => path.dirname(require.resolve(`@fontsource/${name}/package.json`));
export const source = (name, part, weight) =>
  readFile(path.join(folder(name), "files", `${name}-${part}-${weight}-normal.woff2`));
export const coverage = async (name) => JSON.parse(await readFile(path.join(folder(name), "unicode.json"), "utf8"));
const cut = (font, points) => subset(font, ranges.text(points), { targetFormat: "woff2" });
const bold = (weight) => (weight === 400 ? "400" : "600 900");

function face(family, weight, points, file, installed = []) {
  const src = [...installed.map((name) => `local("${name}")`), `url("./${file}") format("woff2")`].join(",");
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${bold(weight)};font-display:swap;src:${src};unicode-range:${ranges.write(points)}}`;
}

function standIn([weight, names, stretch]) {
  const percent = (share) => `${(100 * share).toFixed(1)}%`;
  const src = names.map((name) => `local("${name}")`).join(",");
  return `@font-face{font-family:"Noto Stand-in";font-weight:${bold(weight)};src:${src};size-adjust:${percent(stretch)};ascent-override:${percent(1.069 / stretch)};descent-override:${percent(0.293 / stretch)};line-gap-override:0%}`;
}

/** Writes every font by `write(name, bytes) → file name` and returns the two style sheets that declare them. */
export async function fonts(write) {
  const site = STAND_IN.map(standIn);
  for (const { family, name, parts } of FAMILIES) {
    const covered = await coverage(name);
    for (const part of parts) {
      for (const weight of WEIGHTS) {
        const label = part === name.split("-").at(-1) ? name : `${name}-${part}`;
        const file = await write(`${label}-${weight}.woff2`, await source(name, part, weight));
        site.push(face(family, weight, ranges.parse(covered[part]), file));
      }
    }
  }
  for (const [from, text] of Object.entries(NAMES)) {
    const [, name, part] = from.match(/^(noto-sans(?:-sc|-khmer|-lao|-myanmar|-thai)?)-(.+)$/u);
    for (const weight of WEIGHTS) {
      const points = ranges.of(text);
      const file = await write(`names-${part}-${weight}.woff2`, await cut(await source(name, part, weight), points));
      site.push(face("Noto Names", weight, points, file));
    }
  }
  const maths = ranges.parse(MATHS);
  const formulas = await write("noto-sans-math.woff2", await cut(await source("noto-sans-math", "latin", 400), maths));
  site.push(face("Noto Sans Math", 400, maths, formulas));
  const signs = ranges.parse(SIGNS);
  const file = await write("noto-sans-signs.woff2", await cut(await source("noto-sans-math", "latin", 400), signs));
  for (const weight of WEIGHTS) site.push(face("Noto Sans", weight, signs, file));
  const [common, rare] = await chinese(write);
  return { site: [...site, ...common].join("\n"), rare: rare.join("\n") };
}

async function chinese(write) {
  const name = "noto-sans-sc";
  const slices = Object.entries(await coverage(name)).filter(([slice]) => slice.startsWith("["));
  const { interface: spoken, collection } = await chineseTexts();
  // What the one file holds, which is less than the slices do: a character that it lacks comes from a slice.
  const held = new Set(create(await source(name, "chinese-simplified", WEIGHTS[0])).characterSet);
  const latin = ranges.parse(Object.values(await coverage("noto-sans")).join(","));
  const isChinese = (point) => point > 0x2000 && (!latin.has(point) || (point >= 0x2010 && point <= 0x2027));
  const isHeld = (point) => isChinese(point) && held.has(point);
  const groups = [[...spoken].filter(isHeld)];
  const rest = [...ranges.without(collection, spoken)].filter(isHeld);
  for (let at = 0; at < rest.length; at += SLICE) groups.push(rest.slice(at, at + SLICE));

  const inSlices = ranges.parse(slices.map(([, range]) => range).join(","));
  const lost = [...spoken, ...collection].filter((point) => isChinese(point) && !held.has(point) && !inSlices.has(point));
  if (lost.length > 0) {
    throw new Error(`no font has ${String.fromCodePoint(...lost)}, which the interface or the collection writes`);
  }

  const common = [];
  const rare = [];
  const had = new Set(groups.flat());
  for (const weight of WEIGHTS) {
    const font = await source(name, "chinese-simplified", weight);
    for (const [at, group] of groups.entries()) {
      if (group.length === 0) continue;
      const file = await write(`noto-sans-chinese-${at}-${weight}.woff2`, await cut(font, group));
      common.push(face("Noto Sans SC", weight, group, file, INSTALLED[weight]));
    }
    for (const [slice, range] of slices) {
      const number = slice.slice(1, -1);
      const points = ranges.without([...ranges.parse(range)].filter(isChinese), had);
      if (points.size === 0) continue;
      const file = await write(`noto-sans-chinese-rare-${number}-${weight}.woff2`, await source(name, number, weight));
      rare.push(face("Noto Sans SC", weight, points, file, INSTALLED[weight]));
    }
  }
  return [common, rare];
}
