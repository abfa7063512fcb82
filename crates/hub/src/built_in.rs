//! The collection that every new hub opens with, carried inside the program.

use exchange::collection::Files;
use include_dir::{Dir, include_dir};

static COLLECTION: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../data/collection");
static LISTS: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../data/lists");
static PLACES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../data/places");
static GLOSSARY: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../data/glossary");

/// The tables of `data/`.
pub fn built_in_collection() -> Files {
    let mut files = Vec::new();
    for (name, folder) in [
        ("collection", &COLLECTION),
        ("lists", &LISTS),
        ("places", &PLACES),
        ("glossary", &GLOSSARY),
    ] {
        add(name, folder, &mut files);
    }
    files.into_iter().collect()
}

fn add(name: &str, folder: &Dir, files: &mut Vec<(String, Vec<u8>)>) {
    for file in folder.files() {
        files.push((format!("{name}/{}", file.path().display()), file.contents().to_vec()));
    }
    for inner in folder.dirs() {
        add(name, inner, files);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use catalogue::{Kind, Record};
    use exchange::collection;

    use super::*;

    fn counts(records: &[Record]) -> BTreeMap<Kind, usize> {
        let mut counts = BTreeMap::new();
        for record in records {
            *counts.entry(record.kind()).or_default() += 1;
        }
        counts
    }

    #[test]
    fn it_reads_without_a_single_problem_in_all_seven_languages() {
        let (_, problems) = collection::read(&built_in_collection());
        let shown: Vec<String> = problems.iter().take(10).map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{} problems, such as\n{}", problems.len(), shown.join("\n"));
    }

    /// Counted by hand in `shared/seeds`: 000 §6 prints 5 areas, 13 actions and 31 activities; 000 §4 prints 34
    /// main activities; 002 holds 15 statements, 004 14, 001 the words of 5 countries.
    #[test]
    fn it_holds_the_whole_framework_and_every_recommendation() {
        let (read, _) = collection::read(&built_in_collection());
        let counts = counts(&read.records);
        let of = |kind| counts.get(&kind).copied().unwrap_or_default();
        assert_eq!(of(Kind::PriorityArea), 5);
        assert_eq!(of(Kind::Action), 13);
        assert_eq!(of(Kind::Activity), 31);
        assert_eq!(of(Kind::Direction), 34);
        assert_eq!(of(Kind::Recommendation), 15 + 14 + 5);
        assert!(read.records.len() >= 150);
        assert!(read.concepts.len() >= 300);
    }

    /// 003 shows 9 policy dialogues, 14 capacity-building events, 7 pieces of research.
    #[test]
    fn it_holds_the_first_phase_as_the_brochure_shows_it() {
        let (read, _) = collection::read(&built_in_collection());
        let in_section = |kind: Kind, section: &str| {
            let of_section =
                |record: &&Record| record.kind() == kind && record.source.starts_with(section);
            read.records
                .iter()
                .filter(of_section)
                .filter(|record| record.parent().is_some())
                .count()
        };
        assert_eq!(in_section(Kind::Event, "003 Policy Dialogue"), 9);
        assert_eq!(in_section(Kind::Event, "003 Capacity Building"), 14);
        assert_eq!(counts(&read.records).get(&Kind::Research), Some(&7));
    }
}
