//! Opening a store: the file, its lock, its migrations and its health.

use std::{
    cmp::Ordering,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sqlx::{
    SqlitePool,
    migrate::{MigrateError, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{Error, lock::Lock};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// Readers a process may have at once.
const READERS: u32 = 8;

/// The kept nouns of one hub.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pool: SqlitePool,
    database: PathBuf,
    _lock: Option<Arc<Lock>>,
}

impl Store {
    /// The name of the database inside the hub's folder.
    pub const FILE: &'static str = "hub.sqlite3";

    /// Whether `folder` holds a store; a file without content is none.
    pub fn exists(folder: &Path) -> bool {
        folder.join(Self::FILE).metadata().is_ok_and(|file| file.is_file() && file.len() > 0)
    }

    /// Opens the store in `folder` for reading and writing; creates folder and store if they are not there.
    ///
    /// # Errors
    ///
    /// [`Error::InUse`] if another process has it open for writing, [`Error::ReadOnly`] if the folder cannot be
    /// written, [`Error::Damaged`] or [`Error::Newer`] if the file is not a store this program can use.
    pub async fn open(folder: &Path) -> Result<Self, Error> {
        std::fs::create_dir_all(folder).map_err(|error| Error::ReadOnly {
            folder: folder.to_owned(),
            reason: error.to_string(),
        })?;
        let lock = Lock::take(folder)?;
        let options = options(folder)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full);
        let store = Self::connect(folder, options, Some(Arc::new(lock))).await?;
        MIGRATIONS.run(&store.pool).await.map_err(|error| store.migration_error(&error))?;
        Ok(store)
    }

    /// Opens the store in `folder` for reading only, also while another process writes it, and also where nothing may
    /// be written: a folder of somebody else's or a read-only disk, if the last writer closed the store there.
    ///
    /// # Errors
    ///
    /// [`Error::Absent`] if there is none, [`Error::Damaged`] if the file is not a store, [`Error::ReadOnly`] if it
    /// cannot be read without writing.
    pub async fn open_read_only(folder: &Path) -> Result<Self, Error> {
        if !Self::exists(folder) {
            return Err(Error::Absent {
                folder: folder.to_owned(),
                database: folder.join(Self::FILE),
            });
        }
        let options = options(folder).read_only(true);
        let store = match Self::connect(folder, options.clone(), None).await {
            // Readers of a write-ahead log need to write beside it, unless told that nobody else does.
            Err(Error::ReadOnly { .. }) if !has_log(folder) => {
                Self::connect(folder, options.immutable(true), None).await
            }
            opened => opened,
        }?;
        store.check_version().await?;
        Ok(store)
    }

    /// Refuses a store that this program would have to change before it could read it, or that a newer one has changed.
    async fn check_version(&self) -> Result<(), Error> {
        let query = sqlx::query_scalar("select max(version) from _sqlx_migrations where success");
        let found: Option<i64> = query.fetch_one(&self.pool).await.unwrap_or_default();
        let expected = MIGRATIONS.iter().map(|migration| migration.version).max();
        let database = self.database.clone();
        let reason = || {
            let said = |version: Option<i64>| version.map_or("none".to_owned(), |v| v.to_string());
            format!("expected version {}, found {}", said(expected), said(found))
        };
        match found.cmp(&expected) {
            Ordering::Equal => Ok(()),
            Ordering::Greater => Err(Error::Newer { database, reason: reason() }),
            Ordering::Less => Err(Error::Older { database, reason: reason() }),
        }
    }

    async fn connect(
        folder: &Path,
        options: SqliteConnectOptions,
        lock: Option<Arc<Lock>>,
    ) -> Result<Self, Error> {
        let database = folder.join(Self::FILE);
        let damaged = |error: sqlx::Error| match reason(&error) {
            (Some("8" | "14" | "1544"), reason) => {
                Error::ReadOnly { folder: folder.to_owned(), reason }
            }
            (_, reason) => Error::Damaged { database: folder.join(Self::FILE), reason },
        };
        let pool = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_with(options)
            .await
            .map_err(damaged)?;
        sqlx::query("select count(*) from sqlite_master")
            .fetch_one(&pool)
            .await
            .map_err(damaged)?;
        Ok(Self { pool, database, _lock: lock })
    }

    /// Everything the database's own check finds wrong, nothing if it is sound. Reads the whole file.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] if the check cannot be run at all.
    pub async fn integrity(&self) -> Result<Vec<String>, Error> {
        let mut found: Vec<String> =
            sqlx::query_scalar("pragma integrity_check").fetch_all(&self.pool).await?;
        found.retain(|line| line != "ok");
        let dangling = sqlx::query("pragma foreign_key_check").fetch_all(&self.pool).await?;
        if !dangling.is_empty() {
            found.push(format!("{} rows refer to records that are not there", dangling.len()));
        }
        Ok(found)
    }

    /// The file it is kept in.
    pub fn database(&self) -> &Path {
        &self.database
    }

    /// Finishes what is under way and lets go of the file.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    fn migration_error(&self, error: &MigrateError) -> Error {
        let reason = error.to_string();
        let database = self.database.clone();
        match error {
            MigrateError::VersionMissing(_) => Error::Newer { database, reason },
            MigrateError::Execute(error)
                if matches!(self::reason(error).0, Some("8" | "14" | "1544")) =>
            {
                let folder = database.parent().unwrap_or(&database).to_owned();
                Error::ReadOnly { folder, reason }
            }
            _ => Error::Damaged { database, reason },
        }
    }
}

/// Whether the store has changes that are not in its file yet.
fn has_log(folder: &Path) -> bool {
    folder.join(format!("{}-wal", Store::FILE)).metadata().is_ok_and(|log| log.len() > 0)
}

fn options(folder: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(folder.join(Store::FILE))
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
}

/// SQLite's result code (<https://www.sqlite.org/rescode.html>: 8 read-only, 14 cannot open) and its message.
fn reason(error: &sqlx::Error) -> (Option<&'static str>, String) {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    let known = ["8", "14", "1544"].into_iter().find(|known| code.as_deref() == Some(known));
    (known, error.to_string())
}
