//! What a store promises of how it is opened, and what it says where it cannot be.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use super::{
    made::{document, keep, on_both, to},
    postgres,
};
use crate::{Error, Home, Store};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// It holds what proves who someone is.
#[tokio::test]
async fn a_new_store_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path().join("srv/hub"));
    let store = Store::open(&home).await.unwrap();
    keep(&store, vec![to(&document("document-a", "A"), "public")]).await;
    assert_eq!(mode(&folder.path().join("srv/hub")), 0o700);
    for name in ["hub.sqlite3", "hub.sqlite3-wal", "hub.sqlite3-shm"] {
        assert_eq!(mode(&home.folder.join(name)), 0o600, "{name}");
    }
}

#[tokio::test]
async fn a_store_with_a_broken_page_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path());
    let store = Store::open(&home).await.unwrap();
    for n in 0..40 {
        let record = document(&format!("document-{n}"), &"water ".repeat(500));
        keep(&store, vec![to(&record, "public")]).await;
    }
    store.close().await;
    drop(store);
    let mut bytes = fs::read(home.database()).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    fs::write(home.database(), &bytes).unwrap();
    let refused = Store::open(&home).await;
    assert!(matches!(refused, Err(Error::Damaged { .. })), "{refused:?}");
    assert_eq!(fs::read(home.database()).unwrap(), bytes);
}

#[tokio::test]
async fn a_store_whose_tables_are_not_as_they_should_be_is_named_so() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let after = async |change| {
            sqlx::raw_sql(change).execute(&store.pool).await.unwrap();
            Store::open_read_only(home).await.unwrap_err()
        };
        let half = after("update _sqlx_migrations set success = false where version = 2").await;
        assert!(matches!(half, Error::Damaged { .. }), "{half}");
        let gap = after("delete from _sqlx_migrations where version = 2").await;
        assert!(matches!(gap, Error::Damaged { .. }), "{gap}");
        let older = after("delete from _sqlx_migrations where version > 1").await;
        assert!(matches!(older, Error::Older { .. }), "{older}");
        let begun = after("drop table _sqlx_migrations").await;
        assert!(matches!(begun, Error::Older { .. }), "{begun}");
    })
    .await;
}

/// The server is there; what it is asked for is not.
#[tokio::test]
async fn a_server_that_says_no_is_not_called_away() {
    let database = postgres::Database::new();
    let folder = tempfile::tempdir().unwrap();
    let absent = format!("{}_absent", database.url);
    let latin = format!("{}_latin", database.url);
    let name = latin.rsplit_once('/').unwrap().1;
    let server = Store::open(&Home::new(folder.path()).with_server(&database.url)).await.unwrap();
    let create = format!("create database {name} encoding 'LATIN1' locale 'C' template template0");
    sqlx::raw_sql(sqlx::AssertSqlSafe(create)).execute(&server.pool).await.unwrap();
    for (url, why) in [(&absent, "does not exist"), (&latin, "LATIN1")] {
        let home = Home::new(folder.path().join("other")).with_server(url);
        let refused = Store::open(&home).await.unwrap_err();
        assert!(matches!(refused, Error::Refused { .. }), "{refused:?}");
        assert!(refused.to_string().contains(why), "{refused}");
    }
    let drop = format!("drop database {name}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(drop)).execute(&server.pool).await.unwrap();
    let nobody = Home::new(folder.path().join("other")).with_server("postgres://127.0.0.1:1/hub");
    let away = Store::open(&nobody).await.unwrap_err();
    assert!(matches!(away, Error::Away { .. }) && away.to_string().contains("refused"), "{away}");
}
