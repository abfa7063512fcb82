//! Mail that waits: its order, what ends it, and that nothing of it is left.

use crate::{Store, tests::made::on_both};

#[tokio::test]
async fn mail_waits_in_turn_until_it_went_and_nothing_of_it_is_kept() {
    on_both(async |home| waits(&Store::open(home).await.unwrap()).await).await;
}

async fn waits(store: &Store) {
    let mut writing = store.begin().await.unwrap();
    writing.add_mail("personal/event/a/1", "hash", "{\"to\":\"Zyzzyva\"}", 10).await.unwrap();
    writing.add_mail("personal/event/a/2", "hash", "{}", 20).await.unwrap();
    writing.add_mail("p1", "other", "{}", 30).await.unwrap();
    assert_eq!(writing.n_mail_for("hash", 0).await.unwrap(), 2);
    assert_eq!(writing.n_mail_for("hash", 11).await.unwrap(), 1);
    writing.commit_unnoted().await.unwrap();
    let numbers = async |now: i64| {
        let due = store.mail_due(now, 10).await.unwrap();
        due.iter().map(|mail| mail.number).collect::<Vec<_>>()
    };
    assert_eq!(numbers(9).await, [] as [i64; 0]);
    assert_eq!(numbers(30).await, [1, 2, 3]);
    assert_eq!(store.mail_due(30, 1).await.unwrap().len(), 1);

    let mut writing = store.begin().await.unwrap();
    writing.end_mail(1).await.unwrap();
    writing.postpone_mail(2, 100).await.unwrap();
    writing.commit_unnoted().await.unwrap();
    assert_eq!(numbers(99).await, [3]);
    assert_eq!(numbers(100).await, [3, 2]);
    assert_eq!(store.mail_due(100, 10).await.unwrap()[1].tried, 1);
    assert_eq!(store.n_mail_waiting().await.unwrap(), 2);

    let mut writing = store.begin().await.unwrap();
    writing.hasten_mail(50).await.unwrap();
    writing.commit_unnoted().await.unwrap();
    assert_eq!(numbers(50).await, [3, 2]);

    let mut writing = store.begin().await.unwrap();
    writing.withdraw_mail("personal/event/a/2").await.unwrap();
    // What waits is not forgotten, however old; its number is given to nothing else.
    writing.forget_mail(1_000, 0).await.unwrap();
    writing.add_mail("p2", "", "{}", 40).await.unwrap();
    writing.commit_unnoted().await.unwrap();
    assert_eq!(numbers(50).await, [3, 4]);
}

#[tokio::test]
async fn one_is_reminded_of_a_thing_once() {
    on_both(async |home| reminded_once(&Store::open(home).await.unwrap()).await).await;
}

async fn reminded_once(store: &Store) {
    let mut writing = store.begin().await.unwrap();
    assert!(writing.remind("p1/answer-4/2026-12-20/7", 10).await.unwrap());
    assert!(!writing.remind("p1/answer-4/2026-12-20/7", 20).await.unwrap());
    assert!(writing.remind("p1/answer-4/2026-12-20/1", 20).await.unwrap());
    writing.commit_unnoted().await.unwrap();
    let mut writing = store.begin().await.unwrap();
    writing.forget_mail(0, 15).await.unwrap();
    assert!(writing.remind("p1/answer-4/2026-12-20/7", 30).await.unwrap());
    assert!(!writing.remind("p1/answer-4/2026-12-20/1", 30).await.unwrap());
}
