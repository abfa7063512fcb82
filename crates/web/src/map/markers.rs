//! The places of records as marks: a disc for a place, a numbered disc for several records, a triangle for what lies outside.

use vocabulary::{Language, Position};

use super::{
    frame::{Frame, Point},
    locator::MapMarker,
};
use crate::figures;

/// Marks nearer to one another than this, in units of the drawing, become one.
const TOGETHER: f64 = 7.0;
/// How far from the edge a mark stands at least.
const EDGE: f64 = 9.0;

/// Places drawn as one mark.
pub(super) struct Mark<'a> {
    pub(super) at: Point,
    pub(super) places: Vec<&'a MapMarker>,
    pub(super) radius: f64,
    /// Degrees by which the triangle of a place outside the map is turned; it points up at 0.
    pub(super) outside: Option<u16>,
}

impl Mark<'_> {
    /// Records of all its places.
    pub(super) fn count(&self) -> usize {
        self.places.iter().map(|place| place.count).sum()
    }

    /// It as SVG, of the class `map-mark`.
    pub(super) fn shape(&self) -> String {
        let (Point { x, y }, r) = (self.at, self.radius);
        match self.outside {
            Some(turn) => {
                let base = 0.8 * r;
                format!(
                    r#"<path class="map-mark" transform="translate({x:.1} {y:.1}) rotate({turn})" d="M0-{r:.1}L{r:.1} {base:.1}H-{r:.1}z"/>"#
                )
            }
            None => format!(r#"<circle class="map-mark" cx="{x:.1}" cy="{y:.1}" r="{r}"/>"#),
        }
    }

    /// `Dali · Erhai Lake (12)`, with the number as the language writes it.
    pub(super) fn label(&self, language: Language) -> String {
        let names: Vec<_> = self.places.iter().map(|place| place.label.as_str()).collect();
        match self.count() {
            0 | 1 => names.join(" · "),
            count => {
                let count = u32::try_from(count).map_or(f64::INFINITY, f64::from);
                format!("{} ({})", names.join(" · "), figures::number(language, count))
            }
        }
    }
}

/// The marks of some places, upstream to downstream, which is also the order of the keyboard.
pub(super) fn marks(places: &[MapMarker], frame: Frame) -> Vec<Mark<'_>> {
    let mut by_count: Vec<&MapMarker> = places.iter().collect();
    by_count.sort_by_key(|place| std::cmp::Reverse(place.count));
    let mut marks: Vec<Mark<'_>> = Vec::new();
    for place in by_count {
        let (at, outside) = stand(place.position, frame);
        let near = |mark: &&mut Mark<'_>| (mark.at.x - at.x).hypot(mark.at.y - at.y) < TOGETHER;
        match marks.iter_mut().find(near) {
            Some(mark) => mark.places.push(place),
            None => marks.push(Mark { at, places: vec![place], radius: 0.0, outside }),
        }
    }
    for mark in &mut marks {
        mark.radius = match mark.count() {
            0 | 1 => 4.0,
            2..10 => {
                if frame.width > Frame::SMALL.width {
                    6.5
                } else {
                    5.0
                }
            }
            10..100 => 8.0,
            _ => 10.0,
        };
    }
    marks.sort_by(|a, b| a.at.y.total_cmp(&b.at.y));
    marks
}

/// Where a position is marked: in its place, or at the nearest edge with the way it lies in.
fn stand(position: Position, frame: Frame) -> (Point, Option<u16>) {
    let Point { x, y } = frame.at(position);
    let at =
        Point { x: x.clamp(EDGE, frame.width - EDGE), y: y.clamp(EDGE, frame.height() - EDGE) };
    if frame.holds(Point { x, y }, 0.0) {
        return (at, None);
    }
    let (right, down) = (x - at.x, y - at.y);
    let turn = match (right.abs() > down.abs(), right > 0.0, down > 0.0) {
        (true, true, _) => 90,
        (true, false, _) => 270,
        (false, _, true) => 180,
        (false, _, false) => 0,
    };
    (at, Some(turn))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(longitude: f64, latitude: f64, label: &str, count: usize) -> MapMarker {
        let position = Position::new(longitude, latitude).unwrap();
        MapMarker { position, label: label.to_owned(), lang: "en", href: None, count }
    }

    #[test]
    fn places_that_coincide_are_one_mark_that_names_and_counts_both() {
        let places = [
            place(100.19, 25.79, "Erhai Lake", 1),
            place(100.18, 25.7, "Dali", 3),
            place(102.6, 17.97, "Vientiane", 1),
        ];
        let marks = marks(&places, Frame::SMALL);
        assert_eq!(
            marks.iter().map(|mark| mark.label(Language::En)).collect::<Vec<_>>(),
            ["Dali · Erhai Lake (4)", "Vientiane"]
        );
    }

    #[test]
    fn the_number_of_a_mark_has_the_digits_of_the_language() {
        let marked = [place(102.6, 17.97, "ဗီယင်ကျန်း", 2)];
        assert_eq!(marks(&marked, Frame::LARGE)[0].label(Language::My), "ဗီယင်ကျန်း (၂)");
    }

    #[test]
    fn a_place_outside_is_marked_at_the_edge_it_lies_beyond() {
        let places = [place(116.39, 39.91, "Beijing", 2)];
        let marks = marks(&places, Frame::SMALL);
        assert_eq!(marks[0].outside, Some(0));
        assert!(Frame::SMALL.holds(marks[0].at, EDGE));
    }

    #[test]
    fn marks_run_from_north_to_south() {
        let places = [place(105.0, 11.5, "Phnom Penh", 9), place(102.7, 25.0, "Kunming", 1)];
        assert_eq!(marks(&places, Frame::LARGE)[0].label(Language::En), "Kunming");
    }
}
