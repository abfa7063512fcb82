// The live map: MapLibre GL over the hub's own base map, its texts from the page, its places from the hub.
import { AttributionControl, Map, NavigationControl, setWorkerUrl } from "maplibre-gl";
import { readColours } from "./colours.js";
import { WholeRegion } from "./controls.js";
import { showMarks } from "./marks.js";
import { room, style } from "./style.js";

// eslint-disable-next-line no-undef -- the build puts the names of the built files here
const FILES = LIVE_MAP_FILES;
const REGION = [[91.5, 7.5], [110.5, 34.5]];
const LIMITS = [[85, 5], [115, 35]]; // Of the base map's data.
const built = (name) => new URL(`./${name}`, import.meta.url).href;

/** Resolves when the map has drawn itself over `figure` with the places that `markers` lists. */
export async function start(figure, markers) {
  const { label, zoomIn, zoomOut, close, attribution } = figure.dataset;
  const names = JSON.parse(figure.dataset.countries);
  const [places, families] = await Promise.all([readPlaces(markers), loadFonts(figure, names), loadStyleSheet()]);
  const data = { basemap: built(FILES.basemap), names, families };

  setWorkerUrl(built(FILES.worker));
  const container = figure.appendChild(document.createElement("div"));
  container.className = "live-map";
  const map = new Map({
    container,
    style: style(readColours(figure), data),
    bounds: REGION,
    fitBoundsOptions: { padding: 12 },
    maxBounds: LIMITS,
    maxZoom: 11,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    cooperativeGestures: true, // The page scrolls under one finger and under the wheel; two fingers or Ctrl move the map.
    attributionControl: false,
    fadeDuration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200,
    locale: {
      "Map.Title": label,
      "NavigationControl.ZoomIn": zoomIn,
      "NavigationControl.ZoomOut": zoomOut,
      "Popup.Close": close,
      "CooperativeGesturesHandler.WindowsHelpText": "",
      "CooperativeGesturesHandler.MacHelpText": "",
      "CooperativeGesturesHandler.MobileHelpText": "",
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new WholeRegion(figure.dataset.wholeRegion, REGION));
  map.addControl(new AttributionControl({ compact: false, customAttribution: attribution }));

  map.setMissingStyleImageResolver((id) => void map.addImage(id, room));
  await map.once("load");
  showMarks(map, places);
  const repaint = () => map.setStyle(style(readColours(figure), data));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
}

async function readPlaces(address) {
  const answer = await fetch(address, { headers: { accept: "application/geo+json" } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { features } = await answer.json();
  return features.map(({ geometry, properties }) => ({ position: geometry.coordinates, ...properties }));
}

/**
 * The page's fonts, loaded with every letter of the countries' names: MapLibre draws letters from them. Not so what
 * stands in for them meanwhile: that is a font of the reader's machine, and where there is none MapLibre complains.
 */
async function loadFonts(figure, names) {
  const families = getComputedStyle(figure).fontFamily.split(",").map((family) => family.trim().replaceAll(/^["']|["']$/gu, ""));
  const own = families.filter((family) => family.startsWith("Noto Sans"));
  const font = own.map((family) => `"${family}"`).join();
  const letters = Object.values(names).join("");
  await Promise.allSettled(["400", "600"].map((weight) => document.fonts.load(`${weight} 14px ${font}`, letters)));
  return own;
}

function loadStyleSheet() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = built(FILES.style);
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => reject(new Error(`could not load ${link.href}`)));
  });
  document.head.append(link);
  return loaded;
}
