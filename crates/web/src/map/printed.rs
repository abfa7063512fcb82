//! A whole map for print: SVG that stands alone with its own colours, and the words that a typesetter writes over it.

use std::fmt::Write as _;

use super::{
    basemap,
    frame::{Frame, Point},
    labels::{Anchor, Box, Labels, Place},
    locator::{MapMarker, MapWords},
    markers::{self, Mark},
    written::{Written, taken, written},
};

/// The look of `drawn.css` on white paper; the mixtures of colours are worked out here, since printing knows none.
const STYLE: &str = "\
.sea{fill:#dce8e7}\
.map-land{fill:#f8f4ed;stroke:#f8f4ed}\
.map-land.map-other{fill:#e8e9e6;stroke:#e8e9e6}\
.map-lake{fill:#468f9a}\
.map-border{fill:none;stroke:#798382;stroke-width:.6;stroke-dasharray:3 2}\
.map-disputed{stroke-dasharray:1 2}\
.map-river{fill:none;stroke:#468f9a;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}\
.map-river.map-other{stroke:#8db8bb;stroke-width:1}\
.map-river.map-main{stroke:#0b6e7f;stroke-width:2.2}\
.map-river.map-reach-2{stroke-width:3.1}\
.map-river.map-reach-3{stroke-width:4.1}\
.map-river.map-reach-4{stroke-width:5.2}\
.map-mark{fill:#12262b;stroke:#f8f4ed;stroke-width:1.5}";

/// The height of letters of 8.5 pt over a drawing of 900 units that is as wide as the text of the report (150 mm).
const LETTERS: f64 = 18.0;
/// From the base line up to the middle of the small letters, in heights of letters.
const MIDDLE: f64 = 0.35;

/// A map for print.
pub(crate) struct Printed {
    /// SVG with its styles within and without text.
    pub(crate) svg: String,
    /// What is written over it.
    pub(crate) words: Vec<PrintedWord>,
    /// Whether a triangle at the edge stands for a place that lies further away.
    pub(crate) has_outside: bool,
}

/// A word over a map.
pub(crate) struct PrintedWord {
    pub(crate) text: String,
    /// Its language (BCP 47); empty for the map's own.
    pub(crate) lang: &'static str,
    /// From the left edge, in parts of the width.
    pub(crate) x: f64,
    /// From the upper edge to the middle of its letters, in parts of the height.
    pub(crate) y: f64,
    /// Which end of the word stands there.
    pub(crate) anchor: Anchor,
    /// Whether it names a country and not a mark.
    pub(crate) is_country: bool,
}

/// The map of some places; each mark says its places and, from two on, how many records name them.
pub(crate) fn printed(places: &[MapMarker], words: &MapWords) -> Printed {
    let frame = Frame::LARGE;
    let width = frame.width;
    let marks = markers::marks(places, frame);
    let [top, bottom] = cut(frame, &marks);
    let height = bottom - top;
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 {top} {width} {height}"><style>{STYLE}</style><path class="sea" d="M0 0H{width}V{}H0z"/>{}"#,
        frame.height(),
        *basemap::LARGE
    );
    for mark in &marks {
        svg.push_str(&mark.shape());
    }
    let _ = svg.write_str("</svg>");
    let at = |text: &str, lang, is_country, Place { at: Point { x, y }, anchor }: Place| {
        let y = (y - MIDDLE * LETTERS - top) / height;
        PrintedWord { text: text.to_owned(), lang, x: x / width, y, anchor, is_country }
    };
    let mut boxes = taken(&marks);
    boxes.push(Box { left: 0.0, top: -1.0, right: width, bottom: top });
    boxes.push(Box { left: 0.0, top: bottom, right: width, bottom: frame.height() + 1.0 });
    let labels = Labels::new(frame, LETTERS, boxes).beside_water(basemap::WATER.clone());
    let Written { countries, places } =
        written(frame, labels, words, &marks, marks.len(), |mark| mark.label(words.language));
    let countries = countries.into_iter().map(|(name, place)| at(name, "", true, place));
    let places = places.iter().map(|(said, first, place)| at(said, first.lang, false, *place));
    let words = countries.chain(places).filter(|word| (0.0..1.0).contains(&word.y)).collect();
    let has_outside = marks.iter().any(|mark| mark.outside.is_some());
    Printed { svg, words, has_outside }
}

/// From where to where the map is printed, in its units: with all its marks and some land around them, and with room for the names of
/// all countries.
fn cut(frame: Frame, marks: &[Mark<'_>]) -> [f64; 2] {
    const AROUND: f64 = 60.0;
    /// Degrees north between which every country can be named.
    const NAMED: [f64; 2] = [27.6, 11.3];
    let [top, bottom] = NAMED.map(|latitude| frame.point(0.0, latitude).y);
    let heights = marks.iter().map(|mark| mark.at.y);
    let top = heights.clone().map(|y| y - AROUND).fold(top, f64::min);
    let bottom = heights.map(|y| y + AROUND).fold(bottom, f64::max);
    [top.max(0.0).round(), bottom.min(frame.height()).round()]
}

#[cfg(test)]
mod tests {
    use vocabulary::{Country, Language, Position};

    use super::*;

    fn marker(longitude: f64, latitude: f64, label: &str, count: usize) -> MapMarker {
        let position = Position::new(longitude, latitude).unwrap();
        MapMarker { position, label: label.to_owned(), lang: "en", href: None, count }
    }

    fn map() -> Printed {
        let words = MapWords {
            language: Language::En,
            title: String::new(),
            description: String::new(),
            countries: Country::ALL
                .into_iter()
                .map(|country| (country, country.to_string()))
                .collect(),
            list: None,
        };
        printed(&[marker(102.6, 17.97, "Vientiane", 3), marker(102.7, 25.0, "Kunming", 1)], &words)
    }

    #[test]
    fn all_words_stand_beside_the_drawing_and_none_in_it() {
        let map = map();
        assert!(!map.svg.contains("<text") && !map.svg.contains("Kunming"));
        let said: Vec<&str> = map.words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(said.len(), 8);
        assert!(said.contains(&"Vientiane (3)") && said.contains(&"Kunming"), "{said:?}");
        let within =
            |word: &PrintedWord| (0.0..1.0).contains(&word.x) && (0.0..1.0).contains(&word.y);
        assert!(map.words.iter().all(within));
    }

    #[test]
    fn the_map_is_cut_to_its_marks_and_no_further() {
        let cut = |places: &[MapMarker]| cut(Frame::LARGE, &markers::marks(places, Frame::LARGE));
        let height = Frame::LARGE.height();
        let [top, bottom] = cut(&[marker(102.7, 25.0, "", 1), marker(104.3, 10.5, "", 1)]);
        let [north, south] = [25.0, 10.5].map(|latitude| Frame::LARGE.point(100.0, latitude).y);
        assert!(0.0 < top && top < north && south < bottom && bottom < height);
        for alone in [34.0, 20.0, 8.0] {
            let [top, bottom] = cut(&[marker(102.7, alone, "", 1)]);
            assert!(top >= 0.0 && bottom <= height && bottom - top >= 450.0, "{top} {bottom}");
        }
    }

    #[test]
    fn a_place_outside_is_said_to_be_there() {
        assert!(!map().has_outside);
        let words = MapWords {
            language: Language::En,
            title: String::new(),
            description: String::new(),
            countries: Vec::new(),
            list: None,
        };
        assert!(printed(&[marker(116.39, 39.91, "Beijing", 1)], &words).has_outside);
    }

    #[test]
    fn every_class_of_the_drawing_has_a_colour() {
        let map = map();
        for part in map.svg.split("class=\"").skip(1) {
            for class in part.split('"').next().unwrap().split(' ') {
                assert!(
                    STYLE.contains(&format!(".{class}{{"))
                        || STYLE.contains(&format!(".{class}."))
                        || class == "map-other",
                    "{class}"
                );
            }
        }
    }

    #[test]
    fn a_word_stands_beside_its_mark() {
        let map = map();
        let kunming = map.words.iter().find(|word| word.text == "Kunming").unwrap();
        let mark = Frame::LARGE.point(102.7, 25.0);
        let marked = [marker(102.6, 17.97, "", 1), marker(102.7, 25.0, "", 1)];
        let [top, bottom] = cut(Frame::LARGE, &markers::marks(&marked, Frame::LARGE));
        assert!((top + kunming.y * (bottom - top) - mark.y).abs() < 1.0);
        assert!(kunming.x * 900.0 > mark.x && kunming.x * 900.0 < mark.x + 12.0);
    }
}
