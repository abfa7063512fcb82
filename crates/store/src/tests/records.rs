//! What a store promises of records and words, tried on real databases.

use std::{ops::ControlFlow, path::Path};

use catalogue::{Concept, Kind, Record, Relation, RelationKind, Status};
use vocabulary::{Language, Maker, Translation};

use super::made::{concept, document, keep, keep_from, note, on_both, reader, to};
use crate::{Audiences, Batch, Error, Origin, Outcome, Store, TextCount, Words};

#[tokio::test]
async fn what_was_kept_is_there_when_the_store_is_opened_again() {
    on_both(async |home| {
        let record = document("document-a", "A");
        let store = Store::open(home).await.unwrap();
        assert_eq!(keep(&store, vec![to(&record, "public")]).await, 1);
        store.close().await;
        drop(store);
        let store = Store::open(home).await.unwrap();
        let kept = store.record(&record.id, &reader("public")).await.unwrap().unwrap();
        assert_eq!((kept.record, kept.revision), (record, 1));
    })
    .await;
}

#[tokio::test]
async fn keeping_the_same_again_changes_nothing_and_a_change_is_a_new_revision() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let mut record = document("document-a", "A");
        keep(&store, vec![to(&record, "public")]).await;
        assert_eq!(keep(&store, vec![to(&record, "public")]).await, 0);
        assert_eq!(store.last_change().await.unwrap(), 1);
        record.source = "another test".to_owned();
        assert_eq!(keep(&store, vec![to(&record, "public")]).await, 1);
        let kept = store.record(&record.id, &reader("public")).await.unwrap().unwrap();
        assert_eq!(kept.revision, 2);
        let changes = store.changed_since(1, 10).await.unwrap();
        assert_eq!(changes.iter().map(|change| change.number).collect::<Vec<_>>(), [2]);
    })
    .await;
}

#[tokio::test]
async fn no_question_answers_with_a_record_of_another_audience() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let (open, mut closed) = (document("document-open", "O"), document("document-closed", "C"));
        closed.relations = vec![Relation { kind: RelationKind::PartOf, target: open.id.clone() }];
        closed.places = vec!["kep".parse().unwrap()];
        keep(&store, vec![to(&open, "public"), to(&closed, "country-la")]).await;
        let public = reader("public");
        assert!(store.record(&closed.id, &public).await.unwrap().is_none());
        assert_eq!(
            store.records(&[closed.id.clone(), open.id.clone()], &public).await.unwrap(),
            std::slice::from_ref(&open)
        );
        assert_eq!(store.of_kinds(&[Kind::Document], &public).await.unwrap().len(), 1);
        assert!(store.pointing_at(&open.id, &public, 10).await.unwrap().is_empty());
        assert!(store.at_places(&public).await.unwrap().is_empty());
        assert_eq!(store.counts_by_kind(&public).await.unwrap(), [(Kind::Document, 1)]);
        let lao = Audiences::new(vec!["public".to_owned(), "country-la".to_owned()]);
        assert_eq!(store.pointing_at(&open.id, &lao, 10).await.unwrap().len(), 1);
        assert_eq!(store.of_kinds(&[Kind::Document], &lao).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn texts_are_counted_in_each_language_for_those_who_may_read_them() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let mut read = document("document-a", "A");
        let machine = Translation {
            made: Maker::Machine,
            reviewed: false,
            ..read.title.get(Language::En).unwrap().clone()
        };
        read.title.set(Language::Lo, machine.clone());
        read.summary.set(Language::Lo, machine);
        let hidden = document("document-b", "B");
        keep(&store, vec![to(&read, "public"), to(&hidden, "editors")]).await;
        let counts = store.text_counts(&reader("public")).await.unwrap();
        let count = |written, machine, reviewed| TextCount { written, machine, reviewed };
        assert_eq!(counts, [(Language::En, count(1, 0, 1)), (Language::Lo, count(2, 2, 0))].into());
    })
    .await;
}

#[tokio::test]
async fn a_batch_that_is_stopped_leaves_nothing() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let records: Vec<Record> =
            (0..600).map(|n| document(&format!("document-{n}"), "N")).collect();
        let records = records.iter().map(|record| to(record, "public")).collect();
        let words = Words { concepts: vec![concept()], ..Words::default() };
        let batch = Batch { words: &words, records, origin: Origin::Imported };
        let stop =
            |done| if done > 300 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        let stopped = store.put(&batch, &note(), &stop).await;
        assert!(matches!(stopped, Err(Error::Cancelled)));
        assert_eq!((store.n_records().await.unwrap(), store.last_change().await.unwrap()), (0, 0));
        assert_eq!(store.words().await.unwrap(), Words::default());
        let go_on = |_| ControlFlow::Continue(());
        store.put(&batch, &note(), &go_on).await.unwrap();
        assert_eq!(
            (store.n_records().await.unwrap(), store.last_change().await.unwrap()),
            (600, 600)
        );
        assert_eq!(store.words().await.unwrap(), words);
    })
    .await;
}

#[tokio::test]
async fn the_built_in_collection_does_not_write_over_what_someone_has_written_since() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let [mut one, mut other] = ["one", "other"].map(|id| document(id, "As printed"));
        keep_from(Origin::BuiltIn, &store, vec![to(&one, "public"), to(&other, "public")]).await;
        one.status = Status::Withdrawn;
        keep(&store, vec![to(&one, "editors")]).await;
        one.status = Status::Published;
        other.source = "a newer collection".to_owned();
        let outcome =
            keep_from(Origin::BuiltIn, &store, vec![to(&one, "public"), to(&other, "public")])
                .await;
        assert_eq!(outcome, Outcome { changed: 1, left_alone: 1, words: 0 });
        let kept = store.record(&one.id, &reader("editors")).await.unwrap().unwrap().record;
        assert_eq!(kept.status, Status::Withdrawn);
        assert!(store.record(&one.id, &reader("public")).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn a_word_that_was_corrected_stays_too() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let put = async |origin, theme: &str| {
            let corrected = Concept { theme: theme.to_owned(), ..concept() };
            let words = Words { concepts: vec![corrected], ..Words::default() };
            let batch = Batch { words: &words, records: Vec::new(), origin };
            let go_on = |_| ControlFlow::Continue(());
            store.put(&batch, &note(), &go_on).await.unwrap()
        };
        assert_eq!(put(Origin::BuiltIn, "water").await.words, 1);
        assert_eq!(put(Origin::BuiltIn, "water").await, Outcome::default());
        assert_eq!(put(Origin::Imported, "rivers").await.words, 1);
        assert_eq!(put(Origin::BuiltIn, "water").await.left_alone, 1);
        assert_eq!(store.words().await.unwrap().concepts[0].theme, "rivers");
    })
    .await;
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_named_and_does_not_take_the_others_with_it() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let [one, other] = ["one", "other"].map(|id| document(id, "A"));
        keep(&store, vec![to(&one, "public"), to(&other, "public")]).await;
        sqlx::query("update record set body = '{' where id = 'one'")
            .execute(&store.pool)
            .await
            .unwrap();
        let public = reader("public");
        assert_eq!(store.of_kinds(&[Kind::Document], &public).await.unwrap(), [other]);
        assert_eq!(store.text_counts(&public).await.unwrap()[&Language::En].written, 1);
        let changes = store.changed_since(0, 9).await.unwrap();
        assert_eq!(
            changes.iter().map(|change| change.record.is_some()).collect::<Vec<_>>(),
            [false, true]
        );
        let unreadable = store.unreadable().await.unwrap();
        assert_eq!(unreadable.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["one"]);
        let error = store.record(&one.id, &public).await.unwrap_err();
        assert!(error.to_string().contains("`one`"), "{error}");
    })
    .await;
}

#[tokio::test]
async fn a_second_writer_is_refused_and_told_who_writes() {
    on_both(async |home| {
        let _first = Store::open(home).await.unwrap();
        let Err(Error::InUse { holder, .. }) = Store::open(home).await else { panic!("let in") };
        assert_eq!(holder, Some(format!("process {}", std::process::id())));
        assert!(Store::open_read_only(home).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_no_database_is_called_damaged() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join(Store::FILE),
        "not a database, and longer than its header would be".repeat(40),
    )
    .unwrap();
    let damaged = |result: Result<Store, Error>| matches!(result, Err(Error::Damaged { .. }));
    assert!(damaged(Store::open(&folder.path().into()).await));
    assert!(damaged(Store::open_read_only(&folder.path().into()).await));
}

#[tokio::test]
async fn no_store_is_not_a_damaged_one() {
    let absent = Store::open_read_only(&Path::new("/nowhere/at/all").into()).await;
    assert!(matches!(absent, Err(Error::Absent { .. })));
}
