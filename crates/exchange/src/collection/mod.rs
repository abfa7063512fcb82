//! A collection: a folder of tables as `data/README.md` describes it.

mod details;
mod files;
mod glossary;
mod lists;
mod places;
mod records;
mod texts;

use std::collections::BTreeMap;

use catalogue::{Concept, List, Record};
use vocabulary::{Identifier, Place};

pub use files::Files;

use crate::{Fault, Problem, Spot};

/// Everything a collection holds.
#[derive(Debug, Default, Clone)]
pub struct Collection {
    /// Its records, in the order of the tables.
    pub records: Vec<Record>,
    /// Its controlled lists.
    pub lists: Vec<List>,
    /// Its places.
    pub places: Vec<Place>,
    /// Its glossary.
    pub concepts: Vec<Concept>,
    /// Where each record was read.
    pub spots: BTreeMap<Identifier, Spot>,
}

impl Collection {
    /// Whether it holds nothing at all.
    pub const fn is_empty(&self) -> bool {
        self.records.is_empty()
            && self.lists.is_empty()
            && self.places.is_empty()
            && self.concepts.is_empty()
    }
}

/// Reads a collection from its files.
///
/// Returns what could be read and everything that is wrong with the rest; a caller that wants all or nothing keeps
/// the collection only when there are no problems. [`Fault::is_gap`](crate::Fault::is_gap) tells texts that are not
/// written yet from tables that are broken.
pub fn read(files: &Files) -> (Collection, Vec<Problem>) {
    let mut problems: Vec<Problem> = files.strangers().collect();
    let lists = lists::read(files, &mut problems);
    let places = places::read(files, &mut problems);
    let concepts = glossary::read(files, &mut problems);
    let (records, spots) = records::read(files, &mut problems);
    (Collection { records, lists, places, concepts, spots }, each_once(problems))
}

/// A column that is missing is one problem, however many rows ask for it.
fn each_once(problems: Vec<Problem>) -> Vec<Problem> {
    let mut found: Vec<Problem> = Vec::new();
    for problem in problems {
        let is_known = matches!(problem.fault, Fault::NoColumn { .. }) && found.contains(&problem);
        if !is_known {
            found.push(problem);
        }
    }
    found
}
