//! The files of a collection by their path, already read by whoever may read files.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Fault, Problem, table::Table};

/// Path inside the collection, with `/` between folders, and content.
#[derive(Debug, Default, Clone)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<T: IntoIterator<Item = (String, Vec<u8>)>>(files: T) -> Self {
        Self(files.into_iter().collect())
    }
}

impl Files {
    /// The names of the folders directly inside `folder` that hold a file.
    pub(super) fn folders(&self, folder: &str) -> BTreeSet<&str> {
        self.0
            .keys()
            .filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/')?.split_once('/'))
            .map(|(name, _)| name)
            .collect()
    }

    /// Files that stand in none of these folders.
    pub(super) fn strangers(&self, known: &[&str]) -> impl Iterator<Item = Problem> {
        let is_known =
            |path: &str| path.split_once('/').is_some_and(|(top, _)| known.contains(&top));
        let strangers = self.0.keys().filter(move |path| !is_known(path));
        let expected = known.join(", ");
        strangers.map(move |path| {
            let fault = Fault::Folder { expected: expected.clone(), found: path.clone() };
            Problem::in_file(path, fault)
        })
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The table at `path`; what is wrong with it goes to `problems`.
    pub(super) fn table(&self, path: &str, problems: &mut Vec<Problem>) -> Option<Table> {
        let Some(bytes) = self.0.get(path) else {
            problems.push(Problem::in_file(path, Fault::NoFile));
            return None;
        };
        Table::read(path, bytes).map_err(|found| problems.extend(found)).ok()
    }
}
