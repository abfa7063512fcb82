// The live map's style: river first, borders thin and dashed, names in the page's language.
const byZoom = (low, high) => ["interpolate", ["linear"], ["zoom"], 4, low, 10, high];
const is = (property, value = true) => ["==", ["get", property], value];
const WIDTHS = [[1.4, 3], [2, 4], [2.7, 5.5], [3.4, 7]]; // Of the mainstem's four reaches, at zoom 4 and 10.

const ROOM = "room";

const AWAY = { left: [1.25, 0], right: [-1.25, 0], bottom: [0, -1.25], top: [0, 1.25] }; // From the mark, in em.
const anchors = (...sides) => ["literal", sides.flatMap((side) => [side, AWAY[side]])];

/** An image that shows nothing and is as large as a button: names keep clear of it. */
export const room = { width: 24, height: 24, data: new Uint8Array(24 * 24 * 4) };

/** A MapLibre style of `colours` over `data`: address of the base map, countries' names, font families. */
export function style(colours, { basemap, names, families }) {
  const layer = (id, type, filter, paint, layout = {}) => ({ id, type, source: "basemap", filter, paint, layout });
  const round = { "line-cap": "round", "line-join": "round" };
  const river = (id, filter, colour, width) =>
    layer(id, "line", ["all", is("layer", "river"), ...filter], { "line-color": colour, "line-width": width }, round);
  const land = (id, member, colour) =>
    layer(id, "fill", ["all", is("layer", "land"), is("member", member)], { "fill-color": colour, "fill-outline-color": colour });
  const border = (id, disputed, dashes) =>
    layer(id, "line", ["all", is("layer", "border"), is("disputed", disputed)], {
      "line-color": colours.border,
      "line-width": byZoom(0.7, 1.2),
      "line-dasharray": dashes,
    });
  const reach = (number, index) => river(`reach-${number}`, [is("reach", number)], colours.river, byZoom(...WIDTHS[index]));
  const halo = { "text-halo-color": colours.land, "text-halo-width": 1.5 };

  return {
    version: 8,
    sources: {
      basemap: { type: "geojson", data: basemap, tolerance: 0.2 },
      marks: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colours.sea } },
      land("land-other", false, colours["land-other"]),
      land("land", true, colours.land),
      border("border", false, [4, 3]),
      border("border-disputed", true, [1, 3]),
      river("river-other", [is("basin", false)], colours["river-other"], byZoom(0.5, 2)),
      layer("lake", "fill", is("layer", "lake"), { "fill-color": colours["river-minor"] }),
      river("river", [is("basin"), is("reach", 0)], colours["river-minor"], byZoom(1, 3)),
      ...[1, 2, 3, 4].map(reach),
      layer("country", "symbol", is("layer", "name"), { "text-color": colours.name, ...halo }, {
        "text-field": ["get", ["get", "iso"], ["literal", names]],
        "text-font": families,
        "text-size": byZoom(13, 20),
      }),
      {
        id: "mark-names",
        type: "symbol",
        source: "marks",
        paint: { "text-color": colours.mark, ...halo },
        layout: {
          "text-field": ["get", "name"],
          "text-font": families,
          "text-size": 13,
          "text-max-width": 12,
          "text-variable-anchor-offset": ["case", ["get", "atEdge"], anchors("right"), anchors("left", "right", "bottom", "top")],
          "text-justify": "auto",
          "symbol-sort-key": ["-", ["get", "count"]],
        },
      },
      { // Where the buttons stand; the topmost layer takes its room first, so that no name runs under a button.
        id: "mark-room",
        type: "symbol",
        source: "marks",
        layout: { "icon-image": ROOM, "icon-allow-overlap": true },
      },
    ],
  };
}
