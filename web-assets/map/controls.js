// A button of the map: back to the whole region.
export class WholeRegion {
  #container = document.createElement("div");

  constructor(label, bounds) {
    this.label = label;
    this.bounds = bounds;
  }

  onAdd(map) {
    this.#container.className = "maplibregl-ctrl maplibregl-ctrl-group";
    const button = this.#container.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "live-map-whole";
    button.title = this.label;
    button.setAttribute("aria-label", this.label);
    button.addEventListener("click", () => map.fitBounds(this.bounds, { padding: 12 }));
    return this.#container;
  }

  onRemove() {
    this.#container.remove();
  }
}
