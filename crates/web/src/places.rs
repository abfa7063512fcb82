//! Places as the drawn maps want them.

use vocabulary::{Country, Place};

use crate::{
    frame::Frame,
    labels,
    map::{MapMarker, MapSize, MapWords, Printed, locator, printed},
    shown::Shown,
};

/// A place's name in the page's language, or its identifier.
pub(crate) fn name(frame: &Frame, place: &Place) -> Shown {
    let none = || Shown { text: place.id.to_string(), ..Shown::default() };
    Shown::best(&place.name, frame.language()).unwrap_or_else(none)
}

/// Where the list of places says what lies at this one.
pub(crate) fn address(frame: &Frame, place: &Place) -> String {
    frame.href(&format!("/map#{}", place.id))
}

/// The map of some places, each with how many records name it; nothing where no place can be marked.
pub(crate) fn drawing<'a>(
    frame: &Frame,
    places: impl Iterator<Item = (&'a Place, usize)>,
    size: MapSize,
) -> Option<String> {
    let markers = markers(frame, places);
    if markers.is_empty() {
        return None;
    }
    Some(locator(&markers, size, &words(frame, markers.len())))
}

/// The same map for print; nothing where no place can be marked.
pub(crate) fn print<'a>(
    frame: &Frame,
    places: impl Iterator<Item = (&'a Place, usize)>,
) -> Option<Printed> {
    let markers = markers(frame, places);
    (!markers.is_empty()).then(|| printed(&markers, &words(frame, markers.len())))
}

fn markers<'a>(frame: &Frame, places: impl Iterator<Item = (&'a Place, usize)>) -> Vec<MapMarker> {
    let marker = |(place, count): (&Place, usize)| {
        let name = name(frame, place);
        Some(MapMarker {
            position: place.geometry.marker()?,
            lang: name.tag().unwrap_or(frame.tag()),
            label: name.text,
            href: Some(address(frame, place)),
            count,
        })
    };
    places.filter_map(marker).collect()
}

fn words(frame: &Frame, n_places: usize) -> MapWords {
    let countries = Country::ALL.into_iter().map(|one| (one, labels::country(frame.words, one)));
    MapWords {
        language: frame.language(),
        title: frame.say("map-drawing").into_owned(),
        description: frame.count("map-drawing-text", n_places),
        countries: countries.collect(),
        list: Some(frame.href("/map#places")),
    }
}
