//! A whole map as SVG: base map, countries' names, marks and their labels. Its colours come from classes only.

use std::fmt::Write as _;

use vocabulary::{Country, Language, Position};

use super::{
    basemap,
    frame::{Frame, Point},
    labels::{Labels, Place},
    markers::{self, Mark},
    written::{Written, taken, written},
};

/// A place to mark.
#[derive(Debug, Clone)]
pub(crate) struct MapMarker {
    pub(crate) position: Position,
    /// Its name.
    pub(crate) label: String,
    /// The language of the name (BCP 47).
    pub(crate) lang: &'static str,
    /// Where its mark leads.
    pub(crate) href: Option<String>,
    /// How many records name it.
    pub(crate) count: usize,
}

/// How much of a page a map takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MapSize {
    /// 320 units wide, upright: beside a record, on the home page.
    Small,
    /// 900 units wide, about square: the map page. On narrow screens the small map stands in its place.
    Large,
}

/// What the map says, in the page's language.
#[derive(Debug, Clone)]
pub(crate) struct MapWords {
    /// The language, which has its own digits.
    pub(crate) language: Language,
    /// Its name for screen readers.
    pub(crate) title: String,
    /// A sentence on what it shows, for screen readers.
    pub(crate) description: String,
    /// The countries' names.
    pub(crate) countries: Vec<(Country, String)>,
    /// Where the mark of several places leads: a list of them.
    pub(crate) list: Option<String>,
}

/// At most so many marks of the small map are labelled, those of most records.
const LABELS_ON_SMALL: usize = 12;

/// The map of some places as an SVG element (two for the large map, of which style sheets show one).
pub(crate) fn locator(markers: &[MapMarker], size: MapSize, words: &MapWords) -> String {
    let small = drawing(markers, Frame::SMALL, words);
    match size {
        MapSize::Small => format!(r#"<svg class="map map-small"{small}"#),
        MapSize::Large => {
            let large = drawing(markers, Frame::LARGE, words);
            format!(
                r#"<svg class="map map-small map-narrow"{small}<svg class="map map-large"{large}"#
            )
        }
    }
}

fn drawing(markers: &[MapMarker], frame: Frame, words: &MapWords) -> String {
    let is_large = frame.width > Frame::SMALL.width;
    let marks = markers::marks(markers, frame);
    let letters = if is_large { 16.0 } else { 12.0 };
    let most = if is_large { marks.len() } else { LABELS_ON_SMALL };
    let first =
        |mark: &Mark<'_>| mark.places.first().map_or_else(String::new, |one| one.label.clone());
    let labels = Labels::new(frame, letters, taken(&marks));
    let Written { countries, places } = written(frame, labels, words, &marks, most, first);

    let has_links = marks.iter().any(|mark| target(mark, words).is_some());
    let role = if has_links { "group" } else { "img" };
    let mut svg = format!(
        r#" viewBox="0 0 {} {}" role="{role}" aria-label="{}"><desc>{}</desc>"#,
        frame.width,
        frame.height(),
        escape(&words.title),
        escape(&words.description)
    );
    svg.push_str(if is_large { &basemap::LARGE } else { &basemap::SMALL });
    svg.push_str(r#"<g class="map-countries" aria-hidden="true">"#);
    for (name, place) in countries {
        svg.push_str(&text("map-country", "", name, place));
    }
    svg.push_str("</g>");
    for mark in &marks {
        svg.push_str(&drawn(
            mark,
            words.language,
            target(mark, words),
            if is_large { 2 } else { 10 },
        ));
    }
    svg.push_str(r#"<g class="map-labels" aria-hidden="true">"#);
    for (said, place, at) in places {
        svg.push_str(&text("map-label", place.lang, &said, at));
    }
    svg.push_str("</g></svg>");
    svg
}

/// Where a mark leads: to its place, or to the list if it stands for several.
fn target<'a>(mark: &'a Mark<'_>, words: &'a MapWords) -> Option<&'a str> {
    match mark.places.as_slice() {
        [place] => place.href.as_deref(),
        _ => words.list.as_deref(),
    }
}

/// The mark, with the number of its records from `numbered` on.
fn drawn(mark: &Mark<'_>, language: Language, target: Option<&str>, numbered: usize) -> String {
    let Point { x, y } = mark.at;
    let mut shape = mark.shape();
    if mark.count() >= numbered && mark.outside.is_none() {
        let _ = write!(
            shape,
            r#"<text class="map-count" x="{x:.1}" y="{:.1}" aria-hidden="true">{}</text>"#,
            y + 3.2,
            mark.count()
        );
    }
    let label = escape(&mark.label(language));
    match target {
        Some(href) => {
            format!(
                r#"<a class="map-place" href="{}" aria-label="{label}"><title>{label}</title>{shape}</a>"#,
                escape(href)
            )
        }
        None => format!(r#"<g class="map-place"><title>{label}</title>{shape}</g>"#),
    }
}

fn text(class: &str, lang: &str, words: &str, place: Place) -> String {
    let Place { at: Point { x, y }, anchor } = place;
    let lang = if lang.is_empty() { String::new() } else { format!(r#" lang="{}""#, escape(lang)) };
    let anchor = anchor.name();
    format!(
        r#"<text class="{class}"{lang} x="{x:.1}" y="{y:.1}" text-anchor="{anchor}">{}</text>"#,
        escape(words)
    )
}

/// Text as it may stand in an element or a quoted attribute.
fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut safe, character| {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
        safe
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marker(longitude: f64, latitude: f64, label: &str) -> MapMarker {
        let position = Position::new(longitude, latitude).unwrap();
        MapMarker {
            position,
            label: label.to_owned(),
            lang: "en",
            href: Some(format!("/en/search?place={label}")),
            count: 1,
        }
    }

    fn words() -> MapWords {
        MapWords {
            language: Language::En,
            title: "Map of the \"region\"".to_owned(),
            description: "River & places".to_owned(),
            countries: Country::ALL
                .into_iter()
                .map(|country| (country, country.to_string()))
                .collect(),
            list: Some("/en/map#list".to_owned()),
        }
    }

    fn region() -> Vec<MapMarker> {
        [
            (102.7, 25.0, "Kunming"),
            (102.6, 17.97, "Vientiane"),
            (100.5, 13.75, "Bangkok"),
            (104.9, 11.55, "Phnom Penh"),
        ]
        .map(|(longitude, latitude, label)| marker(longitude, latitude, label))
        .to_vec()
    }

    #[test]
    fn every_place_is_marked_linked_and_labelled() {
        let map = locator(&region(), MapSize::Small, &words());
        for place in region() {
            assert!(map.contains(&format!(r#"aria-label="{}""#, place.label)), "{}", place.label);
            assert!(
                map.contains(&format!(r#"href="/en/search?place={}""#, place.label)),
                "{}",
                place.label
            );
            assert!(map.contains(&format!(">{}</text>", place.label)), "{}", place.label);
        }
        assert_eq!(map.matches("map-country\"").count(), 6);
    }

    #[test]
    fn text_cannot_leave_its_place() {
        let map = locator(&[marker(102.6, 17.97, "<script>\"'&")], MapSize::Large, &words());
        assert!(!map.contains("<script"));
        assert!(map.contains("&lt;script&gt;&quot;&#39;&amp;"));
        assert!(map.contains("River &amp; places"));
    }

    #[test]
    fn the_policy_of_the_pages_allows_everything_in_it() {
        let map = locator(&region(), MapSize::Large, &words());
        for forbidden in ["style=", "<style", "<script", "javascript:", "onload", "<image", "url("]
        {
            assert!(!map.contains(forbidden), "{forbidden}");
        }
    }

    #[test]
    fn a_map_with_links_is_a_group_and_one_without_is_an_image() {
        let mut places = region();
        assert!(locator(&places, MapSize::Small, &words()).contains(r#"role="group""#));
        for place in &mut places {
            place.href = None;
        }
        assert!(locator(&places, MapSize::Small, &words()).contains(r#"role="img""#));
        assert!(locator(&[], MapSize::Small, &words()).contains(r#"role="img""#));
    }

    #[test]
    fn places_that_coincide_lead_to_the_list() {
        let places = [marker(100.18, 25.7, "Dali"), marker(100.19, 25.75, "Erhai")];
        let map = locator(&places, MapSize::Small, &words());
        assert!(map.contains(r#"href="/en/map#list" aria-label="Dali · Erhai (2)""#));
    }

    #[test]
    fn the_large_map_brings_a_small_one_for_narrow_screens() {
        let map = locator(&region(), MapSize::Large, &words());
        assert_eq!(map.matches("<svg").count(), 2);
        assert_eq!(map.matches("</svg>").count(), 2);
    }
}
