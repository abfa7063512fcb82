// Builds dist/: every file named by its content, and manifest.json from the names that templates use to those names.
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import * as esbuild from "esbuild";
import { basemap } from "./basemap.mjs";
import { fonts } from "./fonts.mjs";
import { reportFonts } from "./report-fonts.mjs";

const HERE = path.dirname(import.meta.dirname ?? new URL(".", import.meta.url).pathname);
const DIST = path.join(HERE, "dist");
/** Beside `dist/`, which is served: no browser ever loads these. */
const REPORT_FONTS = path.join(HERE, "report-fonts");
const LIVE_MAP = { worker: "maplibre-gl/dist/maplibre-gl-worker.mjs", style: "./map/live.css" };

const manifest = {};

/** Writes one file under a name that carries its hash, and returns that name. */
async function write(name, content) {
  const { name: stem, ext } = path.parse(name);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  manifest[name] = `${stem}-${hash}${ext}`;
  await writeFile(path.join(DIST, manifest[name]), content);
  return manifest[name];
}

/** Bundles entry points, `name → source`, and notes where they went. Fonts stay files of their own. */
async function bundle(entries, more = {}) {
  const { metafile } = await esbuild.build({
    absWorkingDir: HERE,
    entryPoints: Object.entries(entries).map(([out, source]) => ({ in: source, out })),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    outdir: DIST,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "chrome107", "firefox104", "safari16"],
    external: ["*.woff2"],
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    ...more,
  });
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    const name = Object.keys(entries).find((out) => entryPoint && path.basename(file).startsWith(`${out}-`));
    if (name) manifest[name + path.extname(file)] = path.basename(file);
  }
}

const generated = (sheets) => ({
  name: "generated",
  setup(build) {
    build.onResolve({ filter: /^generated:/ }, ({ path: name }) => ({ path: name.slice(10), namespace: "generated" }));
    build.onLoad({ filter: /.*/, namespace: "generated" }, ({ path: name }) => ({
      contents: sheets[name],
      loader: "css",
      resolveDir: HERE,
    }));
  },
});

/** Licences of everything that dist/ and report-fonts/ contain parts of. */
async function licences() {
  const { packages } = JSON.parse(await readFile(path.join(HERE, "package-lock.json"), "utf8"));
  for (const [folder, { dev }] of Object.entries(packages)) {
    if (!folder || dev) continue;
    const files = (await readdir(path.join(HERE, folder))).filter((name) => /^licen[cs]e/iu.test(name));
    // A package of fonts may have one licence for them and another for its scripts.
    const file = files.find((name) => /font/iu.test(name)) ?? files[0];
    const name = folder.replace("node_modules/", "").replaceAll("/", "-").replace("@", "");
    if (file) await cp(path.join(HERE, folder, file), path.join(DIST, "licences", `${name}.txt`));
  }
}

const brotli = promisify(brotliCompress);
async function compress() {
  for (const name of await readdir(DIST)) {
    if (!/\.(?:css|js|geojson)$/u.test(name)) continue;
    const packed = await brotli(await readFile(path.join(DIST, name)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    });
    await writeFile(path.join(DIST, `${name}.br`), packed);
  }
}

await rm(DIST, { recursive: true, force: true });
await mkdir(path.join(DIST, "licences"), { recursive: true });
const sheets = await fonts(write);
const scripts = (await readdir(path.join(HERE, "scripts"))).filter((name) => /\.m?[jt]s$/u.test(name));
await bundle({ "map-style": LIVE_MAP.style, "map-worker": LIVE_MAP.worker }, { loader: { ".svg": "dataurl" } });
await bundle({ site: "generated:site", "rare-chinese": "generated:rare" }, {
  plugins: [generated({
    site: `@import "generated:fonts";@import "./styles/site.css";@import "./map/drawn.css";`,
    fonts: sheets.site,
    rare: sheets.rare,
  })],
});
const files = { style: manifest["map-style.css"], worker: manifest["map-worker.js"], ...(await basemap(write)) };
await bundle(
  { ...Object.fromEntries(scripts.map((name) => [path.parse(name).name, `./scripts/${name}`])), map: "./map/map.js" },
  { splitting: true, define: { LIVE_MAP_FILES: JSON.stringify(files) } },
);
await reportFonts(REPORT_FONTS);
await licences();
await compress();
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(path.join(DIST, "manifest.json"), `${JSON.stringify(sorted, null, 1)}\n`);
