//! What a store promises of copies, exports and backups, tried between both databases.

use std::{
    collections::BTreeSet,
    fs,
    ops::ControlFlow,
    os::unix::fs::{MetadataExt, PermissionsExt, symlink},
    path::{Path, PathBuf},
};

use catalogue::{Record, Relation, RelationKind};
use sqlx::AssertSqlSafe;

use crate::{
    Backup, Batch, Error, Filling, Home, Origin, Rows, Store, Words,
    database::{Dialect, Purpose},
    making::Making,
    tables::{Form, TABLES},
    tests::{
        made::{concept, document, keep, note, on_both, to},
        postgres,
    },
};

fn go_on(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A store with a row or more in every table, and identifiers that sort otherwise by bytes than by letters.
async fn filled(home: &Home) -> Store {
    let store = Store::open(home).await.unwrap();
    let ids = ["b-ear", "b", "bear", "a10", "a-9"];
    let mut records: Vec<Record> = ids.map(|id| document(id, "ນ້ຳ \"水\" \\ \u{7f}")).into();
    records[0].relations =
        vec![Relation { kind: RelationKind::PartOf, target: records[1].id.clone() }];
    records[0].places = vec!["kep".parse().unwrap()];
    let words = Words { concepts: vec![concept()], ..Words::default() };
    let put = |record| to(record, "public");
    let batch = Batch {
        words: &words,
        records: records.iter().map(put).collect(),
        origin: Origin::BuiltIn,
    };
    store.put(&batch, &note(), &|_| ControlFlow::Continue(())).await.unwrap();
    records[2].source = "another".to_owned();
    keep(&store, vec![to(&records[2], "Public")]).await;
    for statement in [
        "insert into person values ('p', 'P', 'p@example.org', 'lo', 'argon', null, 7, 1, null, 1)",
        "insert into person values ('q', 'Q', 'q@example.org', 'km', null, 'totp', 0, 2, 3, 0)",
        "insert into person_identity values ('https://issuer', 'someone', 'p')",
        "insert into role_grant values ('p', 'operator', 'hub', 4, 'operator')",
        "insert into session values ('s', 'of-session', 'p', 5, 6, 7, 'agent', '::1')",
        "insert into token values ('t', 'of-token', 'p', 'T', 'read', 8, 9, null)",
        "insert into single_use values ('good-once', 'p', 'invitation', 10)",
        "insert into register_entry values (1, '2026-11-27T00:00:00Z', 'p', 'taken-back', '{}')",
        "insert into personal_entry values (1, 'event/e', '2026-11-27T00:00:00Z', '', 'of-entry', '{}')",
        "insert into mail values (1, 11, 'personal/event/e/1', 'of-address', '{\"to\":\"secret\"}', 2, 12)",
        "insert into reminded values ('p/answer-4/2026-12-20/7', 13)",
        "update change_number set policy = 'some'",
    ] {
        sqlx::query(statement).execute(&store.pool).await.unwrap();
    }
    let contents = store.contents(Rows::All, &go_on).await.unwrap();
    assert!(contents.n_rows.values().all(|n| *n > 0), "{:?}", contents.n_rows);
    assert_eq!(contents.total(), store.n_rows(Rows::All).await.unwrap());
    store
}

/// Two homes on each database, in this order: SQLite, PostgreSQL, SQLite, PostgreSQL.
struct Homes {
    _folders: Vec<tempfile::TempDir>,
    _databases: Vec<postgres::Database>,
    all: [Home; 4],
}

fn homes() -> Homes {
    let folders: Vec<tempfile::TempDir> = (0..4).map(|_| tempfile::tempdir().unwrap()).collect();
    let databases = vec![postgres::Database::new(), postgres::Database::new()];
    let home = |n: usize| Home::new(folders[n].path());
    let all = [
        home(0),
        home(1).with_server(&databases[0].url),
        home(2),
        home(3).with_server(&databases[1].url),
    ];
    Homes { _folders: folders, _databases: databases, all }
}

async fn backed_up(source: &Store, file: &Path, overwrite: bool) -> Result<String, Error> {
    let by = ("2026-11-22T00:00:00Z".to_owned(), "0".to_owned());
    Ok(Backup::make(source, file, overwrite, by, &go_on).await?.contents.sha256)
}

async fn restored(file: &Path, home: &Home) -> Result<Store, Error> {
    let backup = Backup::open(file).await?;
    backup.verify(&go_on).await?;
    let filling = Filling::begin(home, None).await?;
    filling.finish(backup.store(), Rows::Lasting, None, &go_on).await?;
    Store::open(home).await
}

#[tokio::test]
async fn the_list_of_tables_is_what_the_migrations_make_in_both_databases() {
    on_both(async |home| {
        let store = Store::open(home).await.unwrap();
        let query = match store.dialect {
            Dialect::Sqlite => {
                "select m.name, c.name, lower(c.type), c.pk > 0 \
                 from sqlite_master m, pragma_table_info(m.name) c \
                 where m.type = 'table' and m.name not like 'sqlite_%' and m.name <> '_sqlx_migrations' \
                 order by m.name, c.cid"
            }
            Dialect::Postgres => {
                "select t.relname::text, c.attname::text, format_type(c.atttypid, c.atttypmod), \
                 coalesce(c.attnum = any(k.indkey), false)::int::bigint \
                 from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 \
                 left join pg_index k on k.indrelid = t.oid and k.indisprimary \
                 where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace \
                 and t.relname <> '_sqlx_migrations' \
                 order by t.relname collate \"C\", c.attnum"
            }
        };
        let found: Vec<(String, String, String, i64)> =
            sqlx::query_as(query).fetch_all(&store.pool).await.unwrap();
        let form = |form| if form == Form::Text { "text" } else { "bigint" };
        let mut listed: Vec<(String, String, String, i64)> = Vec::new();
        for table in &TABLES {
            listed.extend(table.columns.iter().map(|column| {
                let is_key = i64::from(column.is_key);
                (table.name.into(), column.name.into(), form(column.form).into(), is_key)
            }));
        }
        listed.sort_by(|one, other| one.0.cmp(&other.0));
        assert_eq!(listed, found);
    })
    .await;
}

#[tokio::test]
async fn a_table_comes_after_those_that_its_rows_refer_to() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().into()).await.unwrap();
    let mut before = BTreeSet::new();
    for table in &TABLES {
        let query = format!("select \"table\" from pragma_foreign_key_list('{}')", table.name);
        let query = sqlx::query_scalar(AssertSqlSafe(query));
        let needed: Vec<String> = query.fetch_all(&store.pool).await.unwrap();
        assert!(needed.iter().all(|other| before.contains(other)), "{}", table.name);
        before.insert(table.name.to_owned());
    }
}

#[tokio::test]
async fn a_copy_is_the_same_in_every_row_whichever_databases_it_leads_between() {
    let Homes { all, _folders, _databases } = homes();
    let mut source = filled(&all[0]).await;
    let first = source.contents(Rows::All, &go_on).await.unwrap();
    for home in &all[1..] {
        let target = Store::open(home).await.unwrap();
        let copied = target.copy_from(&source, Rows::All, None, &go_on).await.unwrap();
        assert_eq!(copied, first);
        assert_eq!(target.contents(Rows::All, &go_on).await.unwrap(), first);
        assert_eq!(target.verify_audit(&[]).await.unwrap().faults, []);
        assert_eq!(target.last_changes().await.unwrap(), source.last_changes().await.unwrap());
        source = target;
    }
    assert_eq!(keep(&source, vec![to(&document("next", "N"), "public")]).await, 1);
    assert_eq!(source.verify_audit(&[]).await.unwrap().faults, []);
}

#[tokio::test]
async fn a_store_is_copied_once_and_only_into_an_empty_one() {
    on_both(async |home| {
        let store = filled(home).await;
        let Homes { all, _folders, _databases } = homes();
        for home in &all[..2] {
            let target = Store::open(home).await.unwrap();
            let stopped = target.copy_from(&store, Rows::All, None, &|_| ControlFlow::Break(()));
            assert!(matches!(stopped.await, Err(Error::Cancelled)));
            assert_eq!(target.n_rows(Rows::All).await.unwrap(), 2, "the two single rows");
            target.copy_from(&store, Rows::All, None, &go_on).await.unwrap();
            let again = target.copy_from(&store, Rows::All, None, &go_on).await;
            assert!(matches!(again, Err(Error::NotEmpty { table: "record", .. })), "{again:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_backup_of_either_database_is_restored_into_either_with_the_same_hash() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.backup");
    let Homes { all, _folders, _databases } = homes();
    let [sqlite, postgres, other_sqlite, other_postgres] = all;
    let source = filled(&sqlite).await;
    let expected = source.contents(Rows::Lasting, &go_on).await.unwrap();
    assert_eq!(backed_up(&source, &file, false).await.unwrap(), expected.sha256);
    let mode = fs::metadata(&file).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
    for home in [other_sqlite, postgres] {
        let restored = restored(&file, &home).await.unwrap();
        assert_eq!(restored.contents(Rows::Lasting, &go_on).await.unwrap(), expected);
        let all = restored.contents(Rows::All, &go_on).await.unwrap().n_rows;
        assert_eq!((all["session"], all["single_use"], all["token"]), (0, 0, 1));
        assert_eq!(restored.verify_audit(&[]).await.unwrap().faults, []);
        backed_up(&restored, &file, true).await.unwrap();
    }
    let last = restored(&file, &other_postgres).await.unwrap();
    assert_eq!(last.contents(Rows::Lasting, &go_on).await.unwrap(), expected);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing beside the backup");
}

#[tokio::test]
async fn a_backup_is_only_written_over_when_that_is_asked_for_and_nothing_else_ever() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder.path().into()).await;
    let file = folder.path().join("hub.backup");
    backed_up(&store, &file, false).await.unwrap();
    let first = fs::metadata(&file).unwrap();
    let refused = backed_up(&store, &file, false).await;
    assert!(matches!(refused, Err(Error::Exists { .. })), "{refused:?}");
    backed_up(&store, &file, true).await.unwrap();
    assert_ne!(fs::metadata(&file).unwrap().ino(), first.ino());
    Backup::open(&file).await.unwrap().verify(&go_on).await.unwrap();

    let other = tempfile::tempdir().unwrap();
    let hub = filled(&other.path().into()).await.database().to_owned();
    let link = other.path().join("link");
    symlink(&file, &link).unwrap();
    let text = other.path().join("notes.txt");
    fs::write(&text, "something").unwrap();
    for precious in [&hub, &link, &text, &other.path().to_owned()] {
        let before = fs::symlink_metadata(precious).unwrap().ino();
        let refused = backed_up(&store, precious, true).await;
        assert!(matches!(refused, Err(Error::NotOverwritten { .. })), "{precious:?} {refused:?}");
        assert_eq!(fs::symlink_metadata(precious).unwrap().ino(), before);
    }
    let empty = other.path().join("empty");
    fs::write(&empty, "").unwrap();
    backed_up(&store, &empty, true).await.unwrap();
}

#[tokio::test]
async fn two_backups_of_one_name_do_not_meet_and_what_a_killed_one_left_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder.path().into()).await;
    let file = folder.path().join("hub.backup");
    let making = Making::begin(&file).await.unwrap();
    let refused = backed_up(&store, &file, false).await;
    assert!(matches!(refused, Err(Error::BeingMade { .. })), "{refused:?}");
    drop(making);
    let left = folder.path().join("hub.backup.unfinished");
    assert!(!left.exists());
    fs::write(&left, "half of a backup").unwrap();
    backed_up(&store, &file, false).await.unwrap();
    assert!(!left.exists());
}

#[tokio::test]
async fn a_file_that_was_not_given_its_name_is_no_backup_even_if_all_of_it_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder.path().into()).await;
    let file = folder.path().join("hub.backup");
    backed_up(&store, &file, false).await.unwrap();
    let left = folder.path().join("hub.backup.unfinished");
    fs::rename(&file, &left).unwrap();
    let refused = Backup::open(&left).await.unwrap_err();
    assert!(refused.to_string().contains("never finished"), "{refused}");
    let misnamed = backed_up(&store, &left, true).await;
    assert!(matches!(misnamed, Err(Error::NotMade { .. })), "{misnamed:?}");
}

/// A backup, and what opening and verifying it says after something was done to the file.
async fn complaint(good: &Path, harm: impl AsyncFn(&Path)) -> String {
    let file: PathBuf = good.with_extension("harmed");
    fs::copy(good, &file).unwrap();
    harm(&file).await;
    let error = match Backup::open(&file).await {
        Ok(backup) => backup.verify(&go_on).await.unwrap_err(),
        Err(error) => error,
    };
    let said = error.to_string();
    assert!(said.contains(&file.display().to_string()), "{said}");
    said
}

#[tokio::test]
async fn a_backup_that_was_cut_short_or_changed_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder.path().into()).await;
    let good = folder.path().join("hub.backup");
    backed_up(&store, &good, false).await.unwrap();
    let whole = fs::read(&good).unwrap();
    for length in (0..whole.len()).step_by(whole.len() / 23) {
        let said = complaint(&good, async |file| fs::write(file, &whole[..length]).unwrap()).await;
        assert!(said.contains("is not a whole backup"), "{length}: {said}");
    }
    for (statement, expected) in [
        ("drop table backup_manifest", "expected the manifest"),
        ("update person set password = 'mine'", "expected the SHA-256"),
        ("delete from token", "expected 1 rows in token, found 0"),
        ("update backup_manifest set body = '{'", "its manifest cannot be read"),
        (
            "delete from _sqlx_migrations where version = (select max(version) from _sqlx_migrations)",
            "by an older lmhub",
        ),
    ] {
        let said = complaint(&good, async |file| {
            let pool = crate::database::open_file(file, Purpose::Making).await;
            let pool = pool.unwrap();
            sqlx::query(statement).execute(&pool).await.unwrap();
            pool.close().await;
        });
        let said = said.await;
        assert!(said.contains(expected), "{said}");
    }
    let absent = Backup::open(&folder.path().join("absent")).await.unwrap_err();
    assert!(absent.to_string().contains("absent"), "{absent}");
    Backup::open(&good).await.unwrap().verify(&go_on).await.unwrap();
}

#[tokio::test]
async fn a_byte_that_changed_anywhere_in_a_backup_is_found_or_matters_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder.path().into()).await;
    let good = folder.path().join("hub.backup");
    backed_up(&store, &good, false).await.unwrap();
    let whole = fs::read(&good).unwrap();
    let expected = store.contents(Rows::Lasting, &go_on).await.unwrap();
    let file = good.with_extension("harmed");
    let mut found = 0;
    for place in (0..whole.len()).step_by(509) {
        let mut harmed = whole.clone();
        harmed[place] ^= 1;
        fs::write(&file, harmed).unwrap();
        let sound = match Backup::open(&file).await {
            Ok(backup) => backup.verify(&go_on).await.is_ok().then_some(backup),
            Err(_) => None,
        };
        if let Some(backup) = sound {
            assert_eq!(backup.store().contents(Rows::Lasting, &go_on).await.unwrap(), expected);
        } else {
            found += 1;
        }
    }
    assert!(found > 10, "{found}");
}

#[tokio::test]
async fn the_export_is_the_same_of_both_databases_and_says_nothing_that_proves_who_someone_is() {
    let Homes { all, _folders, _databases } = homes();
    let source = filled(&all[0]).await;
    let target = Store::open(&all[3]).await.unwrap();
    target.copy_from(&source, Rows::All, None, &go_on).await.unwrap();
    let (mut here, mut there) = (Vec::new(), Vec::new());
    let n = source.export(&mut here, &go_on).await.unwrap();
    target.export(&mut there, &go_on).await.unwrap();
    assert_eq!(here, there);
    let lines = String::from_utf8(here).unwrap();
    assert_eq!(lines.lines().count() as u64, n);
    assert_eq!(n, source.n_rows(Rows::Lasting).await.unwrap());
    let record_place =
        "{\"table\":\"record_place\",\"row\":{\"record\":\"b-ear\",\"place\":\"kep\"}}";
    assert!(lines.lines().any(|line| line == record_place), "{lines}");
    for secret in ["argon", "totp\":\"", "of-session", "of-token", "good-once"] {
        assert!(!lines.contains(secret), "{secret}");
    }
}

/// What a killed restore leaves, and the log of a database that was moved away without it.
#[tokio::test]
async fn a_part_of_a_store_is_not_taken_for_none() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path());
    let source = filled(&tempfile::tempdir().unwrap().path().into()).await;
    let file = folder.path().join("hub.backup");
    backed_up(&source, &file, false).await.unwrap();

    let unfinished = folder.path().join("hub.sqlite3.unfinished");
    fs::write(&unfinished, "half of a store").unwrap();
    for refused in [Store::open(&home).await, Store::open_read_only(&home).await] {
        assert!(matches!(refused, Err(Error::Unfinished { .. })), "{refused:?}");
    }
    restored(&file, &home).await.unwrap().close().await;
    assert!(!unfinished.exists());

    let database = folder.path().join(Store::FILE);
    let moved = folder.path().join("moved.sqlite3");
    fs::rename(&database, &moved).unwrap();
    let log = folder.path().join("hub.sqlite3-wal");
    fs::write(&log, "the last changes").unwrap();
    let refused = restored(&file, &home).await.map(|_| ());
    assert!(matches!(refused, Err(Error::LeftBehind { .. })), "{refused:?}");
    let refused = Store::open(&home).await;
    assert!(matches!(refused, Err(Error::LeftBehind { .. })), "{refused:?}");
    assert_eq!(fs::read(&log).unwrap(), b"the last changes");
    assert!(!database.exists());
    fs::remove_file(&log).unwrap();
    restored(&file, &home).await.unwrap();
}

#[tokio::test]
async fn a_backup_whose_tables_are_something_else_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder.path().into()).await;
    let file = folder.path().join("hub.backup");
    backed_up(&store, &file, false).await.unwrap();
    let made = Store::connect_file(&file, Purpose::Making).await.unwrap();
    sqlx::raw_sql(
        "drop table record_place; create view record_place as with recursive endless (record, place) as \
         (select 'a', 'b' union all select record, place from endless) select * from endless",
    )
    .execute(&made.pool)
    .await
    .unwrap();
    made.close().await;
    let refused = Backup::open(&file).await.unwrap().verify(&go_on).await.unwrap_err();
    assert!(refused.to_string().contains("record_place"), "{refused}");
}
