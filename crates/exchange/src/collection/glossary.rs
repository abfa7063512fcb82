//! The glossary: `glossary/concepts.tsv` and the words of each language.

use std::collections::BTreeMap;

use catalogue::{Concept, Term};
use vocabulary::{Language, Maker};

use super::Files;
use crate::{
    Fault, Problem,
    table::{Row, Spots, values},
};

pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Vec<Concept> {
    let Some(table) = files.table("glossary/concepts.tsv", problems) else { return Vec::new() };
    let mut concepts = Vec::new();
    let mut at = BTreeMap::new();
    let mut spots = Spots::default();
    for row in table.rows() {
        let read = read_concept(row).and_then(|concept| {
            spots.add(&concept.id, row, "concept")?;
            Ok(concept)
        });
        match read {
            Ok(concept) => {
                at.insert(concept.id.as_str().to_owned(), concepts.len());
                concepts.push(concept);
            }
            Err(problem) => problems.push(problem),
        }
    }
    for language in Language::ALL {
        read_terms(files, language, &at, &mut concepts, problems);
    }
    concepts
}

fn read_terms(
    files: &Files,
    language: Language,
    at: &BTreeMap<String, usize>,
    concepts: &mut [Concept],
    problems: &mut Vec<Problem>,
) {
    let path = format!("glossary/{language}.tsv");
    if !files.has(&path) {
        problems.push(Problem::in_file(&path, Fault::NoLanguage { language }));
        return;
    }
    let Some(table) = files.table(&path, problems) else { return };
    let mut spots = Spots::default();
    for row in table.rows() {
        let read = read_term(row, at).and_then(|(concept, term)| {
            spots.add(&concepts[concept].id, row, "concept")?;
            Ok((concept, term))
        });
        match read {
            Ok((concept, term)) => {
                concepts[concept].terms.insert(language, term);
            }
            Err(problem) => problems.push(problem),
        }
    }
    for concept in concepts.iter().filter(|concept| !concept.terms.contains_key(&language)) {
        let fault = Fault::Gap { id: concept.id.to_string(), field: "term", language };
        problems.push(Problem::in_file(&path, fault));
    }
}

fn read_concept(row: Row<'_>) -> Result<Concept, Problem> {
    Ok(Concept {
        id: row.read("concept", str::parse)?,
        theme: row.filled("theme")?.to_owned(),
        terms: BTreeMap::new(),
    })
}

fn read_term(row: Row<'_>, at: &BTreeMap<String, usize>) -> Result<(usize, Term), Problem> {
    let id = row.filled("concept")?;
    let concept = *at.get(id).ok_or_else(|| {
        row.problem(
            "concept",
            Fault::Unknown { found: id.to_owned(), expected: "glossary/concepts.tsv" },
        )
    })?;
    let made = row.read("made", str::parse::<Maker>)?;
    let term = Term {
        term: row.filled("term")?.to_owned(),
        synonyms: values(row.cell("synonyms")?).map(str::to_owned).collect(),
        made,
        reviewed: made != Maker::Machine,
    };
    Ok((concept, term))
}
