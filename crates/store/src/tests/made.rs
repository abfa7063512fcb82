//! What the tests of a store are made of: a store on either database, and records to keep in it.

use std::ops::ControlFlow;

use catalogue::{Access, Concept, Details, DocumentForm, Record, Status};
use vocabulary::{Language, Maker, Period, Text, Translation};

use super::postgres;
use crate::{Audiences, Batch, Home, Note, Origin, Outcome, Put, Store, Words};

/// Runs a test on a new SQLite file and on a new PostgreSQL database.
pub(crate) async fn on_both(test: impl AsyncFn(&Home)) {
    let folder = tempfile::tempdir().unwrap();
    test(&Home::new(folder.path())).await;
    let folder = tempfile::tempdir().unwrap();
    let database = postgres::Database::new();
    test(&Home::new(folder.path()).with_server(&database.url)).await;
}

pub(crate) fn note() -> Note {
    let (at, who) = ("2026-11-22T00:00:00Z".to_owned(), "operator".to_owned());
    Note { at, who, what: "record.import".to_owned(), ..Note::default() }
}

pub(crate) fn document(id: &str, title: &str) -> Record {
    let title = Translation {
        text: title.to_owned(),
        made: Maker::Compiled,
        from: None,
        revision: 1,
        reviewed: true,
    };
    Record {
        id: id.parse().unwrap(),
        title: [(Language::En, title)].into_iter().collect(),
        summary: Text::new(),
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
        source: "a test".to_owned(),
        details: Details::Document { form: DocumentForm::Report },
    }
}

pub(crate) fn to<'r>(record: &'r Record, audience: &str) -> Put<'r> {
    Put { record, audiences: vec![audience.to_owned()] }
}

pub(crate) fn concept() -> Concept {
    Concept { id: "water".parse().unwrap(), theme: "water".to_owned(), terms: [].into() }
}

pub(crate) fn reader(audience: &str) -> Audiences {
    Audiences::new(vec![audience.to_owned()])
}

pub(crate) async fn keep_from(origin: Origin, store: &Store, records: Vec<Put<'_>>) -> Outcome {
    let batch = Batch { words: &Words::default(), records, origin };
    store.put(&batch, &note(), &|_| ControlFlow::Continue(())).await.unwrap()
}

pub(crate) async fn keep(store: &Store, records: Vec<Put<'_>>) -> usize {
    keep_from(Origin::Imported, store, records).await.changed
}
