//! Records and indexes for tests.

use catalogue::{Access, Concept, Details, DocumentForm, Record, Status};
use tempfile::TempDir;
use vocabulary::{Language, Maker, Period, Text, Translation};

use crate::{Answer, Entry, Index, Query};

pub(super) fn text(texts: &[(Language, &str)]) -> Text {
    let written = |text: &str| Translation {
        text: text.to_owned(),
        made: Maker::Compiled,
        from: None,
        revision: 1,
        reviewed: true,
    };
    texts.iter().map(|(language, text)| (*language, written(text))).collect()
}

pub(super) fn record(id: &str, title: &[(Language, &str)], summary: &[(Language, &str)]) -> Record {
    Record {
        id: id.parse().unwrap(),
        title: text(title),
        summary: text(summary),
        description: Text::new(),
        creators: Vec::new(),
        organisations: Vec::new(),
        countries: Vec::new(),
        places: Vec::new(),
        period: Period::default(),
        subjects: Vec::new(),
        licence: None,
        access: Access::Public,
        status: Status::Published,
        relations: Vec::new(),
        files: Vec::new(),
        source: "made for a test".to_owned(),
        details: Details::Document { form: DocumentForm::Report },
    }
}

/// An index in a folder of its own, which lives as long as the pair.
pub(super) fn index(records: &[Record], concepts: &[Concept]) -> (TempDir, Index) {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::create(&folder.path().join("index"), concepts).unwrap();
    let entries = records.iter().map(|record| Entry::new(record, public()));
    index.rebuild(entries, 1, |_| ()).unwrap();
    (folder, index)
}

pub(super) fn public() -> Vec<String> {
    vec!["public".to_owned()]
}

pub(super) fn ask(text: &str, language: Language) -> Query {
    Query::new(text, language, public())
}

pub(super) fn ids(answer: &Answer) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.id.as_str()).collect()
}
