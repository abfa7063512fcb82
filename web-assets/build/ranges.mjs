// Sets of characters and how CSS writes them (`unicode-range`).

/** The code points of `U+0-FF,U+131`. */
export function parse(range) {
  const points = new Set();
  for (const part of range.split(",")) {
    const [from, to = from] = part.trim().slice(2).split("-").map((hex) => parseInt(hex, 16));
    for (let point = from; point <= to; point++) points.add(point);
  }
  return points;
}

/** `U+0-FF,U+131` of some code points. */
export function write(points) {
  const runs = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(",");
}

/** The code points of a text. */
export const of = (text) => new Set([...text].map((character) => character.codePointAt(0)));

/** What `points` has and none of `others` has. */
export const without = (points, ...others) =>
  new Set([...points].filter((point) => !others.some((other) => other.has(point))));

/** The text made of some code points. */
export const text = (points) => String.fromCodePoint(...points);
