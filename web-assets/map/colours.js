// The map's colours, read from the custom properties of the page so that both themes and the drawn map agree.
const NAMES = [
  "sea", "land", "land-other", "river", "river-minor", "river-other", "border", "name", "mark",
];

/** `{ sea: "rgb(…)", … }`: a colour mixed by CSS is painted once, because MapLibre cannot read CSS mixtures. */
export function readColours(element) {
  const probe = element.appendChild(document.createElement("i"));
  probe.hidden = true;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const colours = {};
  for (const name of NAMES) {
    probe.style.color = `var(--map-${name})`;
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
    colours[name] = `rgb(${red}, ${green}, ${blue})`;
  }
  probe.remove();
  return colours;
}
