//! What a map says in words, set where no word runs over another.

use std::cmp::Reverse;

use vocabulary::Country;

use super::{
    frame::Frame,
    labels::{Box, Labels, Place},
    locator::{MapMarker, MapWords},
    markers::Mark,
};

/// Where the marks stand, which no word may cover.
pub(super) fn taken(marks: &[Mark<'_>]) -> Vec<Box> {
    marks.iter().map(|mark| Box::around(mark.at, mark.radius + 1.0)).collect()
}

/// Words and where they stand.
pub(super) struct Written<'a> {
    /// The countries' names.
    pub(super) countries: Vec<(&'a str, Place)>,
    /// What is said of marks, with the first place of each, whose language it is in.
    pub(super) places: Vec<(String, &'a MapMarker, Place)>,
}

/// Sets the countries' names and what `says` makes of each mark, at most `most` of these, of most records.
///
/// `labels` is the drawing with what may not be covered beside the marks.
pub(super) fn written<'a>(
    frame: Frame,
    labels: Labels,
    words: &'a MapWords,
    marks: &[Mark<'a>],
    most: usize,
    says: impl Fn(&Mark<'a>) -> String,
) -> Written<'a> {
    let mut labels = labels;
    let mut countries = Vec::new();
    for (country, name) in &words.countries {
        let points = anchors(*country).iter().map(|(east, north)| frame.point(*east, *north));
        if let Some(place) = labels.among(name, points) {
            countries.push((name.as_str(), place));
        }
    }
    let mut important: Vec<&Mark<'a>> = marks.iter().collect();
    important.sort_by_key(|mark| Reverse(mark.count()));
    let mut places = Vec::new();
    for mark in important.into_iter().take(most) {
        let Some(first) = mark.places.first() else { continue };
        let said = says(mark);
        if let Some(place) = labels.beside(&said, mark.at, mark.radius) {
            places.push((said, *first, place));
        }
    }
    Written { countries, places }
}

/// Where a country's name may stand, the best place first.
fn anchors(country: Country) -> &'static [(f64, f64)] {
    match country {
        Country::China => {
            &[(105.5, 29.0), (104.0, 32.6), (107.0, 26.3), (103.5, 26.5), (97.5, 29.5)]
        }
        Country::Myanmar => &[(95.2, 23.6), (94.9, 19.3), (96.5, 25.5), (96.2, 18.3)],
        Country::Laos => &[(103.2, 20.3), (105.3, 17.0), (102.9, 19.4), (106.2, 15.4)],
        Country::Thailand => &[(100.6, 16.2), (101.0, 14.8), (102.9, 15.6), (99.8, 17.5)],
        Country::Cambodia => {
            &[(104.7, 12.3), (104.2, 13.8), (106.6, 13.2), (103.6, 11.7), (103.3, 12.3)]
        }
        Country::VietNam => {
            &[(108.2, 14.4), (105.3, 22.2), (107.9, 12.0), (108.6, 17.3), (105.3, 19.4)]
        }
    }
}
