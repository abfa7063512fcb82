//! The base map of `data/basemap`, drawn once for each size: river first, borders thin and dashed.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{
    frame::{Frame, Point},
    labels::Box,
    outline,
};

const COUNTRIES: &str = include_str!("../../../../data/basemap/countries.geojson");
const BOUNDARIES: &str = include_str!("../../../../data/basemap/boundaries.geojson");
const RIVERS: &str = include_str!("../../../../data/basemap/rivers.geojson");
const LAKES: &str = include_str!("../../../../data/basemap/lakes.geojson");

/// What a drawing of one size leaves out, in its units.
struct Detail {
    frame: Frame,
    /// Points nearer than this to the line they lie on.
    tolerance: f64,
    /// Islands and lakes smaller than this, in square units.
    least_area: f64,
    /// Rivers outside the basin of a higher order than this.
    least_river: u8,
}

/// The paths of the small map.
pub(super) static SMALL: LazyLock<String> = LazyLock::new(|| {
    paths(&Detail { frame: Frame::SMALL, tolerance: 0.7, least_area: 8.0, least_river: 4 })
});
/// The paths of the large map.
pub(super) static LARGE: LazyLock<String> = LazyLock::new(|| {
    paths(&Detail { frame: Frame::LARGE, tolerance: 0.4, least_area: 6.0, least_river: 7 })
});

/// The parts of the large map that its thickest waters cover: the mainstem and the lakes.
pub(super) static WATER: LazyLock<Vec<Box>> = LazyLock::new(|| {
    let (rivers, lakes) = (features(RIVERS), features(LAKES));
    let detail = Detail { frame: Frame::LARGE, tolerance: 0.4, least_area: 6.0, least_river: 7 };
    let mainstem = rivers
        .iter()
        .filter(|river| river.properties.order == 1 && !river.properties.basin.is_empty());
    let shores = lakes.iter().chain(mainstem).flat_map(|water| water.geometry.lines());
    shores.flat_map(|shore| along(&projected(&detail, shore))).collect()
});

/// Boxes along a line, as wide as the widest river.
fn along(line: &[Point]) -> Vec<Box> {
    const STEP: f64 = 5.0;
    let between = |ends: &[Point]| {
        let (from, to) = (ends[0], ends[1]);
        let n = ((to.x - from.x).hypot(to.y - from.y) / STEP).ceil().max(1.0);
        let part = move |at: f64| Point {
            x: from.x + (to.x - from.x) * at / n,
            y: from.y + (to.y - from.y) * at / n,
        };
        std::iter::successors(Some(0.0), |at| Some(at + 1.0))
            .take_while(move |at| *at < n)
            .map(move |at| Box::around(part(at), STEP / 2.0))
    };
    line.windows(2).flat_map(between).collect()
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Properties {
    member: bool,
    disputed: bool,
    order: u8,
    basin: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    LineString(Vec<[f64; 2]>),
    MultiLineString(Vec<Vec<[f64; 2]>>),
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}

impl Geometry {
    /// Its lines, or the rings of its polygons.
    fn lines(&self) -> Vec<&[[f64; 2]]> {
        match self {
            Self::LineString(line) => vec![line],
            Self::MultiLineString(lines) | Self::Polygon(lines) => {
                lines.iter().map(Vec::as_slice).collect()
            }
            Self::MultiPolygon(polygons) => polygons.iter().flatten().map(Vec::as_slice).collect(),
        }
    }
}

fn features(geojson: &str) -> Vec<Feature> {
    serde_json::from_str::<Collection>(geojson).expect("the embedded base map is GeoJSON").features
}

fn paths(detail: &Detail) -> String {
    let (countries, boundaries) = (features(COUNTRIES), features(BOUNDARIES));
    let (rivers, lakes) = (features(RIVERS), features(LAKES));
    let in_basin = |river: &Properties| !river.basin.is_empty();
    let [sources, upper, middle, lower] = reaches(detail, &rivers);
    let layers: [(&str, String); 11] = [
        ("map-land map-other", areas(detail, &countries, |country| !country.member)),
        ("map-land", areas(detail, &countries, |country| country.member)),
        ("map-border", lines(detail, &boundaries, |border| !border.disputed)),
        ("map-border map-disputed", lines(detail, &boundaries, |border| border.disputed)),
        (
            "map-river map-other",
            lines(detail, &rivers, |r| !in_basin(r) && r.order <= detail.least_river),
        ),
        ("map-lake", areas(detail, &lakes, |_| true)),
        ("map-river", lines(detail, &rivers, |river| in_basin(river) && river.order > 1)),
        ("map-river map-main", sources),
        ("map-river map-main map-reach-2", upper),
        ("map-river map-main map-reach-3", middle),
        ("map-river map-main map-reach-4", lower),
    ];
    layers
        .iter()
        .flat_map(|(class, data)| [r#"<path class=""#, *class, r#"" d=""#, data, r#""/>"#])
        .collect()
}

fn projected(detail: &Detail, line: &[[f64; 2]]) -> Vec<Point> {
    line.iter().map(|[longitude, latitude]| detail.frame.point(*longitude, *latitude)).collect()
}

/// The corners of the drawing, with room for strokes and thinning.
fn corners(frame: Frame) -> (Point, Point) {
    (Point { x: -3.0, y: -3.0 }, Point { x: frame.width + 3.0, y: frame.height() + 3.0 })
}

fn areas(detail: &Detail, features: &[Feature], wanted: impl Fn(&Properties) -> bool) -> String {
    let (low, high) = corners(detail.frame);
    let mut path = String::new();
    for feature in features.iter().filter(|feature| wanted(&feature.properties)) {
        for ring in feature.geometry.lines() {
            let mut ring = projected(detail, ring);
            ring.pop();
            let ring =
                outline::simplify_ring(&outline::clip_ring(ring, low, high), detail.tolerance);
            if outline::area(&ring) >= detail.least_area {
                outline::draw(&mut path, &ring, true);
            }
        }
    }
    path
}

fn lines(detail: &Detail, features: &[Feature], wanted: impl Fn(&Properties) -> bool) -> String {
    let (low, high) = corners(detail.frame);
    let mut path = String::new();
    for feature in features.iter().filter(|feature| wanted(&feature.properties)) {
        for line in feature.geometry.lines() {
            for part in outline::clip_line(&projected(detail, line), low, high) {
                outline::draw(&mut path, &outline::simplify(&part, detail.tolerance), false);
            }
        }
    }
    path
}

/// The mainstem in four reaches of equal length, which are drawn wider and wider; the arms of the delta belong to the last.
fn reaches(detail: &Detail, rivers: &[Feature]) -> [String; 4] {
    let mut paths = [const { String::new() }; 4];
    let mainstem = rivers
        .iter()
        .find(|river| river.properties.order == 1 && !river.properties.basin.is_empty());
    let lines = mainstem.map(|river| river.geometry.lines()).unwrap_or_default();
    let Some((stem, arms)) = lines.split_first() else { return paths };
    let stem = outline::simplify(&projected(detail, stem), detail.tolerance);
    let mut rest = stem.as_slice();
    for (index, path) in paths.iter_mut().enumerate() {
        let end = outline::first_of(4 - index, rest);
        outline::draw(path, &rest[..=end], false);
        rest = &rest[end..];
    }
    for arm in arms {
        let arm = outline::simplify(&projected(detail, arm), detail.tolerance);
        outline::draw(&mut paths[3], &arm, false);
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_map_weighs_less_than_25_kb_and_the_large_one_less_than_90() {
        assert!(SMALL.len() < 25_000, "{}", SMALL.len());
        assert!(LARGE.len() < 90_000, "{}", LARGE.len());
    }

    #[test]
    fn every_layer_is_drawn_and_the_mainstem_lies_on_top() {
        for map in [&*SMALL, &*LARGE] {
            assert!(!map.contains(r#"d="""#));
            assert_eq!(map.matches("<path").count(), 11);
            assert!(map.rfind("map-main") > map.rfind("map-border"));
        }
    }
}
