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
    let take = async |now: i64| {
        let mut writing = store.begin().await.unwrap();
        let taken = writing.take_mail(now, |tried| now + 100 * (tried + 1)).await.unwrap();
        writing.commit_unnoted().await.unwrap();
        taken.map(|mail| (mail.number, mail.tried))
    };
    assert_eq!(take(9).await, None);
    assert_eq!(take(30).await, Some((1, 0)));
    // Who takes it and is gone loses nothing; what was never tried comes first.
    assert_eq!(take(130).await, Some((2, 0)));
    assert_eq!(take(130).await, Some((3, 0)));
    assert_eq!(take(130).await, Some((1, 1)));
    assert_eq!(take(130).await, None);
    assert_eq!(store.n_mail_waiting().await.unwrap(), 3);

    let mut writing = store.begin().await.unwrap();
    writing.end_mail(1).await.unwrap();
    writing.hasten_mail(150).await.unwrap();
    assert!(writing.mail_waits("personal/event/a/2").await.unwrap());
    writing.withdraw_mail("personal/event/a/2").await.unwrap();
    assert!(!writing.mail_waits("personal/event/a/2").await.unwrap());
    // What was taken back counts all the same, for a day.
    assert_eq!(writing.n_mail_for("hash", 0).await.unwrap(), 2);
    writing.forget_mail(0, 15, 0).await.unwrap();
    assert_eq!(writing.n_mail_for("hash", 0).await.unwrap(), 1);
    // What waits is not forgotten, however old; its number is given to nothing else.
    writing.forget_mail(1_000, 0, 0).await.unwrap();
    writing.add_mail("p2", "", "{}", 140).await.unwrap();
    writing.commit_unnoted().await.unwrap();
    assert_eq!(take(150).await, Some((4, 0)));
    assert_eq!(take(150).await, Some((3, 1)));
    assert_eq!(take(150).await, None);
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
    writing.forget_mail(0, 0, 15).await.unwrap();
    assert!(writing.remind("p1/answer-4/2026-12-20/7", 30).await.unwrap());
    assert!(!writing.remind("p1/answer-4/2026-12-20/1", 30).await.unwrap());
}
