//! Places as the drawn maps want them.

use vocabulary::{Country, Place};

use crate::{
    frame::Frame,
    labels,
    map::{MapMarker, MapSize, MapWords, locator},
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
    let markers: Vec<MapMarker> = places
        .filter_map(|(place, count)| {
            let name = name(frame, place);
            Some(MapMarker {
                position: place.geometry.marker()?,
                lang: name.tag().unwrap_or(frame.tag()),
                label: name.text,
                href: Some(address(frame, place)),
                count,
            })
        })
        .collect();
    if markers.is_empty() {
        return None;
    }
    let countries = Country::ALL.into_iter().map(|one| (one, labels::country(frame.words, one)));
    let words = MapWords {
        title: frame.say("map-drawing").into_owned(),
        description: frame.count("map-drawing-text", markers.len()),
        countries: countries.collect(),
        list: Some(frame.href("/map#places")),
    };
    Some(locator(&markers, size, &words))
}
