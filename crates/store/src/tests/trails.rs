//! What a store promises of its audit trail: what was done to it afterwards is found and named.

use catalogue::Record;
use sqlx::AssertSqlSafe;

use crate::{
    Asked, Fault, Home, Note, Store,
    tests::made::{document, keep, note, on_both, to},
};

/// A store with this many lines in its trail, and the same lines in a table beside it.
async fn with_lines(home: &Home, n: usize) -> Store {
    let store = Store::open(home).await.unwrap();
    let records: Vec<Record> = (0..n).map(|n| document(&format!("document-{n}"), "N")).collect();
    keep(&store, records.iter().map(|record| to(record, "public")).collect()).await;
    change(&store, "create table kept as select * from audit_line").await;
    store
}

/// Does to a store what someone may do who has its database.
async fn change(store: &Store, statements: &str) {
    let mut transaction = store.pool.begin().await.unwrap();
    for statement in statements.split(';') {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut *transaction).await.unwrap();
    }
    transaction.commit().await.unwrap();
}

async fn faults(store: &Store) -> Vec<Fault> {
    store.verify_audit(&[]).await.unwrap().faults
}

async fn restore(store: &Store) {
    change(store, "delete from audit_line; insert into audit_line select * from kept").await;
    assert_eq!(faults(store).await, []);
}

#[tokio::test]
async fn the_trail_tells_what_was_imported() {
    on_both(async |home| {
        let store = with_lines(home, 6).await;
        assert_eq!(store.verify_audit(&[]).await.unwrap().n_lines, 6);
        let lines = store.audit(&Asked::default(), 2).await.unwrap();
        assert_eq!(lines[0].note.object, "document-5");
        assert!(lines[0].note.after.starts_with("{\"revision\":1,\"sha256\":\""));
        let one = Asked { object: Some("document-3".to_owned()), ..Asked::default() };
        assert_eq!(store.audit(&one, 9).await.unwrap()[0].number, 4);
    })
    .await;
}

#[tokio::test]
async fn a_line_that_was_altered_removed_or_cut_off_is_named() {
    const LAST: u64 = i64::MAX.unsigned_abs();
    on_both(async |home| {
        let store = with_lines(home, 6).await;
        for (statement, expected) in [
            (
                "update audit_line set who = 'nobody' where number = 3",
                vec![Fault::Altered { number: 3 }],
            ),
            ("delete from audit_line where number = 4", vec![Fault::Removed { number: 4 }]),
            ("delete from audit_line where number = 1", vec![Fault::Removed { number: 1 }]),
            (
                "delete from audit_line where number in (2, 3)",
                vec![Fault::Gap { first: 2, last: 3 }],
            ),
            ("delete from audit_line where number = 6", vec![Fault::Cut { found: 5, expected: 6 }]),
            (
                "update audit_line set number = 9223372036854775807 where number = 6",
                vec![
                    Fault::Gap { first: 6, last: LAST - 1 },
                    Fault::Cut { found: LAST, expected: 6 },
                ],
            ),
            (
                "update audit_line set number = -1 where number = 6",
                vec![Fault::Misnumbered { number: -1 }, Fault::Cut { found: 5, expected: 6 }],
            ),
        ] {
            change(&store, statement).await;
            assert_eq!(faults(&store).await, expected, "{statement}");
            restore(&store).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_line_that_was_removed_so_that_the_numbers_close_up_is_noticed() {
    on_both(async |home| {
        let store = with_lines(home, 6).await;
        change(
            &store,
            "delete from audit_line where number = 4; \
             update audit_line set number = 4 where number = 5; \
             update audit_line set number = 5 where number = 6; \
             update audit_head set number = 5",
        )
        .await;
        assert_eq!(faults(&store).await, [Fault::Unchained { number: 4 }]);
    })
    .await;
}

#[tokio::test]
async fn a_line_that_was_put_in_is_named_wherever_it_stands() {
    on_both(async |home| {
        let store = with_lines(home, 4).await;
        let lines = store.audit_after(0).await.unwrap();
        for place in 1..=4 {
            let previous = if place == 1 { "" } else { lines[place - 2].hash.as_str() };
            let hash = Note { who: "nobody".to_owned(), ..note() }.hash(previous);
            for number in (place..=4).rev() {
                let further = number + 1;
                let later = "update audit_line set number";
                change(&store, &format!("{later} = {further} where number = {number}")).await;
            }
            let forged = format!(
                "insert into audit_line values \
                 ({place}, '{}', 'nobody', '', '{}', '', '', '', '{previous}', '{hash}')",
                note().at,
                note().what
            );
            change(&store, &forged).await;
            let expected =
                [Fault::Inserted { number: place as u64 }, Fault::Cut { found: 5, expected: 4 }];
            assert_eq!(faults(&store).await, expected);
            restore(&store).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_trail_that_was_written_anew_is_found_by_what_was_noted_elsewhere() {
    on_both(async |home| {
        let store = with_lines(home, 6).await;
        let head = store.verify_audit(&[]).await.unwrap().head;
        let noted = [(6, head.clone())];
        assert_eq!(store.verify_audit(&noted).await.unwrap().faults, []);
        change(
            &store,
            "delete from audit_line where number = 6; \
             update audit_head set number = 5, hash = (select hash from kept where number = 5)",
        )
        .await;
        assert_eq!(faults(&store).await, []);
        let found = store.verify_audit(&noted).await.unwrap().faults;
        assert_eq!(found, [Fault::Removed { number: 6 }]);
        keep(&store, vec![to(&document("another", "A"), "public")]).await;
        let found = store.verify_audit(&noted).await.unwrap().faults;
        assert!(
            matches!(&found[..], [Fault::NotAsNoted { number: 6, expected, .. }] if *expected == head)
        );
    })
    .await;
}
