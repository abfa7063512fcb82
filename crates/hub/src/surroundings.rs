//! What the index is told of a record beyond its own words: where it is, who is behind it, what its subjects belong to.

use std::collections::HashMap;

use ::search::Entry;
use catalogue::{Kind, List, Record, Subject};
use store::{Store, Words};
use vocabulary::{Identifier, Place, Text};

use crate::{Error, Viewer, permission::audiences_of};

/// Everything that records point at and that the index keeps beside them.
pub(crate) struct Surroundings {
    places: HashMap<Identifier, Place>,
    organisations: HashMap<Identifier, Text>,
    /// From each subject to the one above it in its list.
    above: HashMap<Subject, Subject>,
}

impl Surroundings {
    /// Those of all records. An organisation that not everyone may read lends its name to none: else whoever searches
    /// for it would learn of it from the records that everyone may read.
    pub(crate) async fn read(store: &Store, words: &Words) -> Result<Self, Error> {
        let organisations =
            store.of_kinds(&[Kind::Organisation], &Viewer::Anonymous.audiences()).await?;
        Ok(Self {
            places: words.places.iter().map(|place| (place.id.clone(), place.clone())).collect(),
            organisations: organisations
                .into_iter()
                .map(|record| (record.id, record.title))
                .collect(),
            above: words.lists.iter().flat_map(above).collect(),
        })
    }

    /// What the index is told of a record. Who may read it is decided by [`audiences_of`] and nowhere else.
    pub(crate) fn entry<'r>(&self, record: &'r Record) -> Entry<'r> {
        let places = || record.places.iter().filter_map(|id| self.places.get(id));
        let organisations = record.organisations.iter().filter_map(|id| self.organisations.get(id));
        let names = places().map(|place| &place.name).chain(organisations).flat_map(Text::iter);
        Entry {
            record,
            audiences: audiences_of(record),
            position: places().find_map(|place| place.geometry.marker()),
            broader: self.broader(&record.subjects),
            also: names.map(|(language, name)| (language, name.text.clone())).collect(),
        }
    }

    fn broader(&self, subjects: &[Subject]) -> Vec<Subject> {
        let mut found = Vec::new();
        for subject in subjects {
            let mut next = self.above.get(subject);
            while let Some(subject) = next.filter(|subject| !found.contains(*subject)) {
                found.push(subject.clone());
                next = self.above.get(subject);
            }
        }
        found
    }
}

/// Each term of a list that has one above it, with that one.
fn above(list: &List) -> impl Iterator<Item = (Subject, Subject)> {
    let subject = |code: &str| format!("{}:{code}", list.id).parse().ok();
    list.terms
        .iter()
        .filter_map(move |term| Some((subject(&term.code)?, subject(term.parent.as_ref()?)?)))
}

#[cfg(test)]
mod tests {
    use catalogue::ListTerm;
    use vocabulary::{Geometry, Language, Maker, PlaceKind, Position, Translation};

    use super::*;

    fn named(language: Language, name: &str) -> Text {
        let made = Maker::Compiled;
        let written =
            Translation { text: name.to_owned(), made, from: None, revision: 1, reviewed: false };
        [(language, written)].into_iter().collect()
    }

    fn surroundings() -> Surroundings {
        let position = Position::new(103.0, 11.0).unwrap();
        let place = Place {
            id: "koh-kong".parse().unwrap(),
            kind: PlaceKind::Province,
            countries: Vec::new(),
            name: named(Language::Km, "កោះកុង"),
            geometry: Geometry::Point(position),
            source: "a test".to_owned(),
        };
        let term = |code: &str, parent: Option<&str>| ListTerm {
            code: code.to_owned(),
            parent: parent.map(str::to_owned),
            label: Text::new(),
        };
        let terms = vec![
            term("wetland", None),
            term("coast", Some("wetland")),
            term("mangrove", Some("coast")),
        ];
        let ecosystem = List { id: "ecosystem".to_owned(), source: "a test".to_owned(), terms };
        Surroundings {
            places: [(place.id.clone(), place)].into(),
            organisations: [("centre".parse().unwrap(), named(Language::En, "The Centre"))].into(),
            above: above(&ecosystem).collect(),
        }
    }

    #[test]
    fn a_record_is_found_by_its_places_its_organisations_and_every_subject_above_its_own() {
        let record: Record = serde_json::from_value(serde_json::json!({
            "id": "project-mangroves",
            "title": { "en": { "text": "Mangroves", "made": "compiled" } },
            "places": ["atlantis", "koh-kong"],
            "organisations": ["centre", "secret-service"],
            "subjects": ["ecosystem:mangrove", "ecosystem:coast"],
            "access": "public",
            "status": "published",
            "source": "a test",
            "details": { "kind": "project", "theme": "" },
        }))
        .unwrap();
        let surroundings = surroundings();
        let entry = surroundings.entry(&record);
        assert_eq!(entry.audiences, ["public"]);
        assert_eq!(entry.position.map(Position::longitude), Some(103.0));
        let broader: Vec<_> = entry.broader.iter().map(Subject::as_str).collect();
        assert_eq!(broader, ["ecosystem:coast", "ecosystem:wetland"]);
        let also: Vec<_> =
            entry.also.iter().map(|(language, name)| (*language, name.as_str())).collect();
        assert_eq!(also, [(Language::Km, "កោះកុង"), (Language::En, "The Centre")]);
    }

    #[test]
    fn a_list_that_runs_in_a_circle_ends() {
        let term = |code: &str, parent: &str| ListTerm {
            code: code.to_owned(),
            parent: Some(parent.to_owned()),
            label: Text::new(),
        };
        let terms = vec![term("a", "b"), term("b", "a")];
        let list = List { id: "x".to_owned(), source: String::new(), terms };
        let surroundings = Surroundings { above: above(&list).collect(), ..surroundings() };
        assert_eq!(surroundings.broader(&["x:a".parse().unwrap()]).len(), 2);
    }
}
