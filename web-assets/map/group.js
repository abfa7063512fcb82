// Places that would cover one another at a zoom become one group.

/** Groups of `places`, whose points on the screen `project` gives; those of most records gather the others. North first. */
export function group(places, project, distance) {
  const groups = [];
  for (const place of [...places].sort((a, b) => b.count - a.count)) {
    const at = project(place.position);
    const near = groups.find((other) => Math.hypot(other.at.x - at.x, other.at.y - at.y) < distance);
    if (near) near.places.push(place);
    else groups.push({ at, places: [place] });
  }
  for (const one of groups) {
    one.key = one.places.map(({ id }) => id).sort().join(" ");
    one.name = one.places[0].name;
    one.position = one.places[0].position;
    one.count = one.places.reduce((sum, { count }) => sum + count, 0);
  }
  return groups.sort((a, b) => b.position[1] - a.position[1]);
}

/** West-south and east-north corners of some places. */
export function bounds(places) {
  const [longitudes, latitudes] = [0, 1].map((axis) => places.map(({ position }) => position[axis]));
  return [
    [Math.min(...longitudes), Math.min(...latitudes)],
    [Math.max(...longitudes), Math.max(...latitudes)],
  ];
}
