// The places as buttons on the map: Tab or the arrows go from one to the next, Enter opens a place or enlarges a group.
import { Marker } from "maplibre-gl";
import { bounds, group } from "./group.js";
import { open } from "./popup.js";

const DISTANCE = 26; // Pixels between marks: a fingertip hits one of them.
const NAME_WIDTH = 130; // Pixels that a name may need; nearer to the right edge it stands left of its mark.
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Keeps the marks of `places` on `map` as it moves. */
export function showMarks(map, places) {
  const shown = new Map();
  let focusWithin = []; // Where the focus goes when a group that was opened has dissolved.

  function update() {
    const view = map.getBounds();
    const groups = group(places, (position) => map.project(position), DISTANCE)
      .filter(({ position }) => view.contains(position));
    const focused = [...shown].find(([, { marker }]) => marker.getElement() === document.activeElement);
    if (focused) focusWithin = focused[1].group.places;

    const keys = new Set(groups.map(({ key }) => key));
    for (const [key, { marker }] of shown) {
      if (keys.has(key)) continue;
      marker.remove();
      shown.delete(key);
    }
    for (const one of groups) {
      const marker = shown.get(one.key)?.marker ?? create(one);
      shown.set(one.key, { marker, group: one });
    }
    inOrder(groups.map(({ key }) => shown.get(key).marker.getElement()));
    name(groups);
    const heir = groups.find((one) => one.places.some((place) => focusWithin.includes(place)));
    if (focusWithin.length > 0 && heir) shown.get(heir.key).marker.getElement().focus({ preventScroll: true });
    focusWithin = [];
  }

  function create(one) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = one.places.length > 1 ? "live-mark live-mark-group" : "live-mark";
    if (one.count > 1) button.textContent = one.count;
    button.setAttribute("aria-label", `${one.places.map((place) => place.name).join(" · ")} (${one.count})`);
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      choose(one);
    });
    button.addEventListener("keydown", (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const buttons = [...map.getCanvasContainer().querySelectorAll(".live-mark")];
      buttons.at((buttons.indexOf(button) + step) % buttons.length).focus({ preventScroll: true });
    });
    return new Marker({ element: button }).setLngLat(one.position).addTo(map);
  }

  function choose(one) {
    const [southWest, northEast] = bounds(one.places);
    const isSpread = Math.max(northEast[0] - southWest[0], northEast[1] - southWest[1]) > 0.05;
    if (one.places.length > 1 && isSpread && map.getZoom() < map.getMaxZoom() - 0.5) {
      focusWithin = one.places;
      map.fitBounds([southWest, northEast], { padding: 80, maxZoom: 10 });
    } else {
      open(map, one, shown.get(one.key).marker.getElement());
    }
  }

  /** The order of the keyboard is that of the document: north to south. */
  function inOrder(buttons) {
    const current = [...map.getCanvasContainer().querySelectorAll(".live-mark")];
    if (current.every((button, index) => button === buttons[index])) return;
    const focused = document.activeElement;
    for (const button of buttons) map.getCanvasContainer().append(button);
    if (buttons.includes(focused)) focused.focus({ preventScroll: true });
  }

  function name(groups) {
    const edge = map.getContainer().clientWidth - NAME_WIDTH;
    const features = groups.map(({ name, count, position }) => ({
      type: "Feature",
      properties: { name, count, atEdge: map.project(position).x > edge },
      geometry: { type: "Point", coordinates: position },
    }));
    map.getSource("marks")?.setData({ type: "FeatureCollection", features });
  }

  map.on("moveend", update);
  map.on("style.load", update);
  update();
}
