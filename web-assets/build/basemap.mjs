// One file of the base map for the live map, from data/basemap: what each feature is stands in its property `layer`.
import { readFile } from "node:fs/promises";

const LAYERS = {
  land: ["countries", ({ iso, member }) => ({ iso, member })],
  lake: ["lakes", ({ order }) => ({ order })],
  border: ["boundaries", ({ disputed }) => ({ disputed })],
  river: ["rivers", ({ order, basin }) => ({ order, basin: basin !== "", reach: 0 })],
};

/** Where the countries' names stand. */
const NAMES = { CN: [105.5, 29], MM: [95.2, 23.6], LA: [103.2, 20.3], TH: [100.6, 16.2], KH: [104.7, 12.3], VN: [108.2, 14.4] };

/** Writes the file by `write(name, text) → file name`; returns `{ basemap: file name }`. */
export async function basemap(write) {
  const features = [];
  const add = (layer, properties, geometry) =>
    features.push({ type: "Feature", properties: { layer, ...properties }, geometry });
  for (const [layer, [file, keep]] of Object.entries(LAYERS)) {
    const source = new URL(`../../data/basemap/${file}.geojson`, import.meta.url);
    for (const { properties, geometry } of JSON.parse(await readFile(source, "utf8")).features) {
      const kept = keep(properties);
      if (kept.basin && kept.order === 1) {
        for (const [reach, line] of reaches(geometry.coordinates)) {
          add(layer, { ...kept, reach }, { type: "LineString", coordinates: line });
        }
      } else add(layer, kept, geometry);
    }
  }
  for (const [iso, coordinates] of Object.entries(NAMES)) add("name", { iso }, { type: "Point", coordinates });
  return { basemap: await write("basemap.geojson", JSON.stringify({ type: "FeatureCollection", features })) };
}

/** The mainstem in four reaches of equal length, as on the drawn map; the arms of the delta belong to the last. */
function reaches([stem, ...arms]) {
  const lengths = stem.map(([x, y], at) => (at === 0 ? 0 : Math.hypot(x - stem[at - 1][0], y - stem[at - 1][1])));
  const whole = lengths.reduce((sum, length) => sum + length);
  const parts = [[], [], [], []];
  let passed = 0;
  stem.forEach((point, at) => {
    const reach = Math.min(3, Math.floor((4 * passed) / whole));
    passed += lengths[at];
    const next = Math.min(3, Math.floor((4 * passed) / whole));
    parts[reach].push(point);
    if (next !== reach) parts[next].push(point);
  });
  return [...parts.map((line, index) => [index + 1, line]), ...arms.map((line) => [4, line])];
}
