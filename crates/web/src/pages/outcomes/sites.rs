//! Where demonstrations are: the marks of the map and the table behind it.

use std::collections::BTreeMap;

use catalogue::Record;
use hub::{Hub, Outcomes, Sort};
use vocabulary::{Place, PlaceKind};

use super::sheet::records;
use crate::{cards, frame::Frame, labels, places, shown::Shown};

/// A demonstration with where it is.
pub(crate) struct Site {
    pub(crate) title: Shown,
    pub(crate) href: String,
    pub(crate) when: String,
    /// The names of its places, each with where the list of places tells of it.
    pub(crate) places: Vec<(Shown, String)>,
    at: Vec<Place>,
}

/// Every demonstration of these outcomes, those without a place too.
pub(crate) fn sites(frame: &Frame, hub: &Hub, outcomes: &Outcomes) -> Vec<Site> {
    let site = |record: &Record| {
        let at: Vec<Place> = record.places.iter().filter_map(|id| hub.place(id)).collect();
        Site {
            title: cards::title(frame, record),
            href: cards::address(frame, record),
            when: labels::when(frame.words, record).unwrap_or_else(|| "–".to_owned()),
            places: at
                .iter()
                .map(|place| (places::name(frame, place), places::address(frame, place)))
                .collect(),
            at,
        }
    };
    records(&outcomes.lines, Sort::Demonstration).map(site).collect()
}

/// Their places, each with how many demonstrations are there. Of a demonstration that names a village and its city the village is
/// marked, so that none is counted twice at one mark.
pub(crate) fn marked(sites: &[Site]) -> Vec<(&Place, usize)> {
    let mut at = BTreeMap::new();
    for site in sites {
        let narrowest = site.at.iter().map(narrowness).max();
        // A whole country is no point.
        let narrow = |place: &&Place| {
            Some(narrowness(place)) == narrowest && place.kind != PlaceKind::Country
        };
        for place in site.at.iter().filter(narrow) {
            at.entry(&place.id).or_insert((place, 0)).1 += 1;
        }
    }
    at.into_values().collect()
}

/// How narrowly a place says where something is.
fn narrowness(place: &Place) -> u8 {
    match place.kind {
        PlaceKind::Country => 0,
        PlaceKind::Province => 1,
        PlaceKind::City => 2,
        PlaceKind::Site | PlaceKind::Lake | PlaceKind::River | PlaceKind::Basin => 3,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn place(id: &str, kind: &str) -> Place {
        serde_json::from_value(json!({
            "id": id,
            "kind": kind,
            "name": { "en": { "text": id, "made": "compiled" } },
            "geometry": { "type": "Point", "coordinates": [102.6, 17.97] },
            "source": "a test",
        }))
        .unwrap()
    }

    fn site(at: Vec<Place>) -> Site {
        Site {
            title: Shown::default(),
            href: String::new(),
            when: String::new(),
            places: Vec::new(),
            at,
        }
    }

    #[test]
    fn a_demonstration_in_a_village_of_a_city_is_marked_once_and_one_in_two_cities_twice() {
        let city = || place("vientiane", "city");
        let sites = [
            site(vec![city(), place("saysettha", "site")]),
            site(vec![city()]),
            site(vec![city(), place("kep", "city"), place("laos", "country")]),
            site(vec![place("cambodia", "country")]),
            site(Vec::new()),
        ];
        let marked: Vec<_> =
            marked(&sites).into_iter().map(|(at, n)| (at.id.as_str(), n)).collect();
        assert_eq!(marked, [("kep", 1), ("saysettha", 1), ("vientiane", 2)]);
    }
}
