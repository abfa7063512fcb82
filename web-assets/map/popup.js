// What a place holds: its name as a heading that leads to all of it, its records as links.
import { Popup } from "maplibre-gl";

const MOST = 8; // Records named for one place; the heading leads to the rest.

/** Opens the list of a group's places over its mark; when it closes, the focus returns to `button`. */
export function open(map, { places, position }, button) {
  const content = document.createElement("div");
  content.className = "live-popup";
  for (const place of places) content.append(...describe(place));
  const popup = new Popup({ maxWidth: "20rem", offset: 16 }).setLngLat(position).setDOMContent(content).addTo(map);
  popup.getElement().addEventListener("keydown", (event) => {
    if (event.key === "Escape") popup.remove();
  });
  popup.once("close", () => button.isConnected && button.focus({ preventScroll: true }));
}

function describe({ name, lang, href, count, records = [] }) {
  const heading = document.createElement("h2");
  heading.append(link(href, name, lang), ` (${count})`);
  const list = document.createElement("ul");
  for (const { kind, ...record } of records.slice(0, MOST)) {
    const item = list.appendChild(document.createElement("li"));
    item.append(link(record.href, record.title, record.lang));
    if (kind) item.appendChild(document.createElement("small")).textContent = kind;
  }
  return records.length > 0 ? [heading, list] : [heading];
}

function link(href, text, lang) {
  const anchor = document.createElement(href ? "a" : "span");
  if (href) anchor.href = href;
  if (lang) anchor.lang = lang;
  anchor.textContent = text;
  return anchor;
}
