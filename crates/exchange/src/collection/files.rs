//! The files of a collection by their path, already read by whoever may read files.

use std::collections::{BTreeMap, BTreeSet};

use vocabulary::Language;

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

    /// Tables that stand where none is looked for.
    pub(super) fn strangers(&self) -> impl Iterator<Item = Problem> {
        self.0.keys().filter(|path| !is_known(path)).map(|path| {
            let fault = Fault::Folder { expected: KNOWN, found: path.clone() };
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

/// Where tables may stand.
const KNOWN: &str = "collection/TABLE/facts.tsv, lists/LIST/terms.tsv, places/places.tsv, glossary/concepts.tsv or a language's file beside one of these";

fn is_known(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let (name, facts) = match parts[..] {
        ["collection", _, name] => (name, "facts.tsv"),
        ["lists", _, name] => (name, "terms.tsv"),
        ["places", name] => (name, "places.tsv"),
        ["glossary", name] => (name, "concepts.tsv"),
        // What the program holds within itself.
        ["basemap" | "basins" | "sdg", ..] => return true,
        _ => return false,
    };
    let language = name.strip_suffix(".tsv").and_then(|code| code.parse::<Language>().ok());
    name == facts || language.is_some_and(|language| name == format!("{language}.tsv"))
}
