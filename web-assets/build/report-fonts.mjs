// Packs the fonts of printed reports: whole TrueType files of Noto Sans for seven languages, weights 400 and 600.
//
// Pages load fonts cut for browsers; a typesetter wants whole ones, so that no word changes its font halfway. Only Chinese is cut:
// the regular weight has every character that the pages can show, the semibold those of the common standards; a rarer one in a
// title stands there in the regular weight.
import { readFile, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { create } from "fontkit";
import subset from "subset-font";
import { coverage, source } from "./fonts.mjs";
import * as ranges from "./ranges.mjs";

const FAMILIES = ["NotoSans", "NotoSansSC", "NotoSansKhmer", "NotoSansLao", "NotoSansMyanmar", "NotoSansThai"];
const WEIGHTS = { 400: "400Regular", 600: "600SemiBold" };

const require = createRequire(import.meta.url);
const packed = promisify(brotliCompress);
const kebab = (family) => family.replace(/([a-z])([A-Z])/gu, "$1-$2").toLowerCase();

/** The file of one family and weight, as its package has it. */
function whole(family, weight) {
  const folder = path.dirname(require.resolve(`@expo-google-fonts/${kebab(family)}/package.json`));
  return readFile(path.join(folder, weight, `${family}_${weight}.ttf`));
}

/** The characters of Chinese that each weight has. */
async function chinese() {
  const shown = Object.values(await coverage("noto-sans-sc")).join(",");
  const common = create(await source("noto-sans-sc", "chinese-simplified", 600)).characterSet;
  return { 400: ranges.text(ranges.parse(shown)), 600: ranges.text(common) };
}

/** Writes `<folder>/noto-sans-lao-400.ttf.br` and its like. */
export async function reportFonts(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const characters = await chinese();
  for (const family of FAMILIES) {
    for (const [weight, name] of Object.entries(WEIGHTS)) {
      const font = await whole(family, name);
      const kept = family === "NotoSansSC" ? await subset(font, characters[weight], { targetFormat: "sfnt" }) : font;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: kept.length,
      };
      await writeFile(path.join(folder, `${kebab(family)}-${weight}.ttf.br`), await packed(kept, { params }));
    }
  }
}
