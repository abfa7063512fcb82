//! Whether records point only at what exists.

use std::collections::{BTreeMap, BTreeSet};

use vocabulary::Identifier;

use crate::{Error, Kind, List, Record};

/// What records may point at.
#[derive(Debug, Default)]
pub struct Known {
    /// Every record that the hub holds, and its kind.
    pub records: BTreeMap<Identifier, Kind>,
    /// The record that each belongs to, where the hub holds it already.
    pub parents: BTreeMap<Identifier, Identifier>,
    /// Every place.
    pub places: BTreeSet<Identifier>,
    /// Every subject, as written.
    pub subjects: BTreeSet<String>,
}

impl Known {
    /// Adds every term of a controlled list to the subjects.
    pub fn add_list(&mut self, list: &List) {
        self.subjects.extend(list.terms.iter().map(|term| format!("{}:{}", list.id, term.code)));
    }
}

/// Everything that `records` point at and that is not known, and every record that is part of itself.
pub fn check_references<'r>(
    records: impl IntoIterator<Item = &'r Record> + Clone,
    known: &Known,
) -> Vec<Error> {
    let mut found = Vec::new();
    let new: BTreeMap<&Identifier, Kind> =
        records.clone().into_iter().map(|record| (&record.id, record.kind())).collect();
    let kind_of = |id: &Identifier| new.get(id).or_else(|| known.records.get(id)).copied();
    for record in records.clone() {
        let before = known.records.get(&record.id).copied();
        found.extend(before.filter(|before| *before != record.kind()).map(|before| {
            Error::OtherKind { record: record.id.clone(), before, found: record.kind() }
        }));
        let targets =
            record.relations.iter().map(|relation| &relation.target).chain(&record.organisations);
        let unknown = targets
            .filter(|target| kind_of(target).is_none())
            .chain(record.places.iter().filter(|place| !known.places.contains(*place)));
        found.extend(
            unknown.map(|target| Error::Dangling {
                record: record.id.clone(),
                target: target.clone(),
            }),
        );
        let is_other =
            |id: &&Identifier| kind_of(id).is_some_and(|kind| kind != Kind::Organisation);
        found.extend(record.organisations.iter().filter(is_other).map(|target| {
            Error::NoOrganisation { record: record.id.clone(), target: target.clone() }
        }));
        let subjects =
            record.subjects.iter().filter(|subject| !known.subjects.contains(subject.as_str()));
        found.extend(subjects.map(|subject| Error::UnknownSubject {
            record: record.id.clone(),
            subject: subject.to_string(),
        }));
    }
    let mut parents: BTreeMap<&Identifier, &Identifier> = known.parents.iter().collect();
    for record in records.clone() {
        match record.parent() {
            Some(parent) => parents.insert(&record.id, parent),
            None => parents.remove(&record.id),
        };
    }
    found.extend(records.into_iter().filter_map(|record| cycle(&record.id, &parents)));
    found
}

/// The chain of parents that leads from `start` back to itself.
fn cycle(start: &Identifier, parents: &BTreeMap<&Identifier, &Identifier>) -> Option<Error> {
    let mut path = vec![start.as_str()];
    let mut at = start;
    while let Some(parent) = parents.get(at) {
        path.push(parent.as_str());
        if *parent == start {
            return Some(Error::Cycle { record: start.clone(), path: path.join(" → ") });
        }
        if path.len() > parents.len() {
            return None;
        }
        at = parent;
    }
    None
}
