//! What people said of themselves: its order, its secrets, and that the trail does not tell it.

use crate::{Asked, Note, Store};

use super::made::{note, on_both};

#[tokio::test]
async fn what_was_said_keeps_its_place_and_is_taken_back_without_a_trace_of_its_words() {
    on_both(async |home| kept_in_its_place(&Store::open(home).await.unwrap()).await).await;
}

async fn kept_in_its_place(store: &Store) {
    let add = async |topic: &str, secret: &str, body: &str| {
        let mut writing = store.begin().await.unwrap();
        let (number, note) = writing.add_personal(topic, secret, body, &note()).await.unwrap();
        writing.commit(&[note]).await.unwrap();
        number
    };
    assert_eq!(add("event/a", "one", "{\"name\":\"Zyzzyva\"}").await, 1);
    assert_eq!(add("event/ab", "two", "{}").await, 2);
    assert_eq!(add("event/a", "", "{}").await, 3);
    let kept = store.personal("event/a").await.unwrap();
    assert_eq!(kept.iter().map(crate::Personal::number).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(store.personal_by_secret("one").await.unwrap().unwrap(), kept[0]);
    assert_eq!(store.personal_by_secret("").await.unwrap(), None);
    let mut writing = store.begin().await.unwrap();
    let note: Note = writing.change_personal(&kept[0], "", &note()).await.unwrap();
    writing.commit(&[note]).await.unwrap();
    assert_eq!(store.personal("event/a").await.unwrap()[0].body, "");
    let topics = store.personal_topics("event/").await.unwrap();
    assert_eq!(topics, [("event/a".to_owned(), 1), ("event/ab".to_owned(), 1)]);
    let lines = store.audit(&Asked::default(), 10).await.unwrap();
    assert!(lines.iter().any(|line| line.note.object == "personal/event/a/1"), "{lines:?}");
    assert!(!format!("{lines:?}").contains("Zyzzyva"));
}

#[tokio::test]
async fn what_was_taken_back_stands_in_no_file_of_sqlite_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().into()).await.unwrap();
    let holds = || {
        let files = std::fs::read_dir(folder.path()).unwrap();
        let mut bytes = files.filter_map(|file| std::fs::read(file.ok()?.path()).ok());
        bytes.any(|bytes| bytes.windows(7).any(|part| part == b"Zyzzyva"))
    };
    let mut writing = store.begin().await.unwrap();
    let added = writing.add_personal("event/a", "one", "{\"name\":\"Zyzzyva\"}", &note()).await;
    writing.commit(&[added.unwrap().1]).await.unwrap();
    assert!(holds(), "the test must be able to fail");
    let kept = store.personal("event/a").await.unwrap();
    let mut writing = store.begin().await.unwrap();
    let note: Note = writing.erase_personal(&kept[0], "", &note()).await.unwrap();
    writing.commit(&[note]).await.unwrap();
    assert!(!holds());
}
