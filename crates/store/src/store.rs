//! Opening a store: the database, its lock, its migrations and its health.

use std::{
    fs::DirBuilder,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    sync::Arc,
};

use sqlx::{AnyPool, migrate::MigrateError};
use tokio::sync::Mutex;

use crate::{
    Error, Home,
    cause::{Cause, cause, is_without_table},
    database::{Dialect, Purpose, open_file, open_server},
    lock::Lock,
    making::unfinished,
};

/// The kept nouns of one hub.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pool: AnyPool,
    pub(crate) dialect: Dialect,
    /// Whoever writes waits here for the one before, in order.
    pub(crate) writer: Arc<Mutex<()>>,
    database: PathBuf,
    folder: PathBuf,
    lock: Option<Arc<Lock>>,
}

impl Store {
    /// The name of the SQLite file inside the hub's folder.
    pub const FILE: &'static str = "hub.sqlite3";

    /// Whether there is a store at `home`. A file without content is none; of a server only its answer tells.
    ///
    /// # Errors
    ///
    /// [`Error::Away`] or [`Error::Refused`] if the server does not answer, [`Error::Unfinished`] or
    /// [`Error::LeftBehind`] if there is none, but a part of one that must not be taken for nothing.
    pub async fn exists(home: &Home) -> Result<bool, Error> {
        if home.server.is_none() {
            if has_file(home) {
                return Ok(true);
            }
            let unfinished = unfinished(&home.database());
            if unfinished.exists() {
                return Err(Error::Unfinished { file: unfinished });
            }
            home.must_not_be_left_behind()?;
            return Ok(false);
        }
        let store = Self::connect(home, Purpose::Reading, None).await?;
        let tables =
            sqlx::query_scalar("select count(*) from pg_tables where tablename = 'change_number'");
        let n: i64 = tables.fetch_one(&store.pool).await?;
        store.close().await;
        Ok(n > 0)
    }

    /// Opens the store at `home` for reading and writing; creates folder and store if they are not there.
    ///
    /// # Errors
    ///
    /// [`Error::InUse`] if another process has the folder open for writing, [`Error::ReadOnly`] if it cannot be
    /// written, [`Error::Away`] if a database server does not answer, [`Error::Damaged`] or [`Error::Newer`] if what is
    /// there is not a store this program can use.
    pub async fn open(home: &Home) -> Result<Self, Error> {
        Self::open_locked(home, Self::lock(home, None)?).await
    }

    /// The lock of a home's folder, which is made, for its owner alone, if it is not there; `beside` is a store that may hold it.
    pub(crate) fn lock(home: &Home, beside: Option<&Self>) -> Result<Arc<Lock>, Error> {
        let folder = &home.folder;
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| {
            Error::ReadOnly { folder: folder.clone(), reason: error.to_string() }
        })?;
        let is_same = |other: &Self| other.folder.canonicalize().ok() == folder.canonicalize().ok();
        match beside.filter(|other| is_same(other)).and_then(|other| other.lock.clone()) {
            Some(lock) => Ok(lock),
            None => Ok(Arc::new(Lock::take(folder)?)),
        }
    }

    pub(crate) async fn open_locked(home: &Home, lock: Arc<Lock>) -> Result<Self, Error> {
        if home.server.is_none() {
            Self::exists(home).await?;
        }
        let store = Self::connect(home, Purpose::Writing, Some(lock)).await?;
        store.must_be_whole().await?;
        store.migrate().await?;
        Ok(store)
    }

    /// Opens the store at `home` for reading only, also while another process writes it, and also where nothing may
    /// be written: a folder of somebody else's or a read-only disk, if the last writer closed the store there.
    ///
    /// # Errors
    ///
    /// [`Error::Absent`] if there is none, [`Error::Damaged`] if it is not a store, [`Error::ReadOnly`] if it
    /// cannot be read without writing, [`Error::Away`].
    pub async fn open_read_only(home: &Home) -> Result<Self, Error> {
        if !Self::exists(home).await? {
            return Err(Error::Absent { folder: home.folder.clone(), database: home.database() });
        }
        let store = match Self::connect(home, Purpose::Reading, None).await {
            // Readers of a write-ahead log need to write beside it, unless told that nobody else does.
            Err(Error::ReadOnly { .. }) if !has_log(&home.folder) => {
                Self::connect(home, Purpose::ReadingOnly, None).await
            }
            opened => opened,
        }?;
        store.check_version().await?;
        Ok(store)
    }

    /// Makes the tables, or brings them up to date.
    pub(crate) async fn migrate(&self) -> Result<(), Error> {
        let migrations = self.dialect.migrations();
        migrations.run(&self.pool).await.map_err(|error| self.migration_error(&error))
    }

    /// Opens the store at `home` for writing beside the process that serves it: each change waits for its turn in the
    /// database. What it changes in records the index of the other follows by itself.
    ///
    /// # Errors
    ///
    /// As [`Store::open_read_only`].
    pub async fn open_beside(home: &Home) -> Result<Self, Error> {
        if !Self::exists(home).await? {
            return Err(Error::Absent { folder: home.folder.clone(), database: home.database() });
        }
        let store = Self::connect(home, Purpose::Writing, None).await?;
        store.check_version().await?;
        Ok(store)
    }

    /// Opens the store at `home` as it is, while nobody else writes it: one of an older version is not brought up to date.
    ///
    /// # Errors
    ///
    /// As [`Store::open_read_only`], and [`Error::InUse`].
    pub async fn open_alone(home: &Home) -> Result<Self, Error> {
        if !Self::exists(home).await? {
            return Err(Error::Absent { folder: home.folder.clone(), database: home.database() });
        }
        let lock = Self::lock(home, None)?;
        let store = Self::connect(home, Purpose::Writing, Some(lock)).await?;
        store.check_version().await?;
        Ok(store)
    }

    /// Refuses a store that this program would have to change before it could read it, or that a newer one has changed.
    pub(crate) async fn check_version(&self) -> Result<(), Error> {
        let query = sqlx::query_as(
            "select version, case when success then 1 else 0 end from _sqlx_migrations order by version",
        );
        let found: Vec<(i64, i64)> = match query.fetch_all(&self.pool).await {
            // What an interrupted beginning leaves.
            Err(error) if is_without_table(&error) => Vec::new(),
            found => found.map_err(|error| {
                opening_error(self.dialect, &error, (&self.folder, &self.database))
            })?,
        };
        let expected: Vec<i64> =
            self.dialect.migrations().iter().map(|migration| migration.version).collect();
        let database = self.database.clone();
        if let Some((begun, _)) = found.iter().find(|(_, success)| *success == 0) {
            let reason =
                format!("its tables were being brought to version {begun} and are not all there");
            return Err(Error::Damaged { database, reason });
        }
        let found: Vec<i64> = found.into_iter().map(|(version, _)| version).collect();
        let said = |versions: &[i64]| match versions.last() {
            Some(last) => last.to_string(),
            None => "none".to_owned(),
        };
        let reason = format!("expected version {}, found {}", said(&expected), said(&found));
        if found == expected {
            Ok(())
        } else if expected.starts_with(&found) {
            Err(Error::Older { database, reason })
        } else if found.last() > expected.last() {
            Err(Error::Newer { database, reason })
        } else {
            let reason = format!("expected tables of the versions {expected:?}, found {found:?}");
            Err(Error::Damaged { database, reason })
        }
    }

    /// Opens the SQLite file at `path`, which is nobody's hub.
    pub(crate) async fn connect_file(path: &Path, purpose: Purpose) -> Result<Self, sqlx::Error> {
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Ok(Self {
            pool: open_file(path, purpose).await?,
            dialect: Dialect::Sqlite,
            writer: Arc::default(),
            database: path.to_owned(),
            folder,
            lock: None,
        })
    }

    async fn connect(
        home: &Home,
        purpose: Purpose,
        lock: Option<Arc<Lock>>,
    ) -> Result<Self, Error> {
        let database = home.database();
        let (dialect, opened) = match &home.server {
            None => (Dialect::Sqlite, open_file(&database, purpose).await),
            Some(url) => (Dialect::Postgres, open_server(url, purpose).await),
        };
        let failed = |error: sqlx::Error| opening_error(dialect, &error, (&home.folder, &database));
        let pool = opened.map_err(failed)?;
        match dialect {
            Dialect::Sqlite => {
                let tables = sqlx::query("select count(*) from sqlite_master");
                tables.fetch_one(&pool).await.map_err(failed)?;
            }
            Dialect::Postgres => {
                let encoding = sqlx::query_scalar("show server_encoding");
                let encoding: String = encoding.fetch_one(&pool).await.map_err(failed)?;
                if encoding != "UTF8" {
                    let reason = format!("expected the encoding UTF8, found {encoding}");
                    return Err(Error::Refused { database, reason });
                }
            }
        }
        let (folder, writer) = (home.folder.clone(), Arc::default());
        Ok(Self { pool, dialect, writer, database, folder, lock })
    }

    /// Refuses a file whose pages do not hang together: all of it is read, but what its indexes say is not compared.
    async fn must_be_whole(&self) -> Result<(), Error> {
        if self.dialect == Dialect::Postgres {
            return Ok(());
        }
        let query = sqlx::query_scalar("pragma quick_check(1)");
        let found: String = query
            .fetch_one(&self.pool)
            .await
            .map_err(|error| opening_error(self.dialect, &error, (&self.folder, &self.database)))?;
        if found == "ok" {
            return Ok(());
        }
        Err(Error::Damaged { database: self.database.clone(), reason: found })
    }

    /// Everything that the database's own check finds wrong, nothing if it is sound. Reads the whole file; a server checks
    /// its pages by itself as it reads them.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] if the check cannot be run at all.
    pub async fn integrity(&self) -> Result<Vec<String>, Error> {
        if self.dialect == Dialect::Postgres {
            return Ok(Vec::new());
        }
        let mut found: Vec<String> =
            sqlx::query_scalar("pragma integrity_check").fetch_all(&self.pool).await?;
        found.retain(|line| line != "ok");
        let dangling: i64 = sqlx::query_scalar("select count(*) from pragma_foreign_key_check")
            .fetch_one(&self.pool)
            .await?;
        if dangling > 0 {
            found.push(format!("{dangling} rows refer to what is not there"));
        }
        Ok(found)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    ///
    /// [`Error::Away`] or [`Error::Database`] if not.
    pub async fn answers(&self) -> Result<(), Error> {
        sqlx::query("select last from change_number").fetch_one(&self.pool).await?;
        Ok(())
    }

    /// The file or the address it is kept at, without a password.
    pub fn database(&self) -> &Path {
        &self.database
    }

    /// Finishes what is under way and lets go of the database.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    fn migration_error(&self, error: &MigrateError) -> Error {
        let reason = error.to_string();
        let database = self.database.clone();
        match error {
            MigrateError::VersionMissing(_) => Error::Newer { database, reason },
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
                opening_error(self.dialect, error, (&self.folder, &database))
            }
            _ => Error::Damaged { database, reason },
        }
    }
}

/// What it means that a database could not be opened.
fn opening_error(
    dialect: Dialect,
    error: &sqlx::Error,
    (folder, database): (&Path, &Path),
) -> Error {
    let reason = error.to_string();
    let (folder, database) = (folder.to_owned(), database.to_owned());
    match (dialect, cause(error)) {
        (_, Cause::Full) => Error::Full { reason },
        (_, Cause::Disk) => Error::Disk { database, reason },
        (Dialect::Sqlite, Cause::ReadOnly | Cause::Away) => Error::ReadOnly { folder, reason },
        (Dialect::Sqlite, _) | (_, Cause::Damaged) => Error::Damaged { database, reason },
        (Dialect::Postgres, Cause::Away) => Error::Away { database, reason },
        // Also: tables of something else are in the way.
        (Dialect::Postgres, _) => Error::Refused { database, reason },
    }
}

pub(crate) fn has_file(home: &Home) -> bool {
    let file = home.folder.join(Store::FILE);
    file.metadata().is_ok_and(|file| file.is_file() && file.len() > 0)
}

/// Whether the store has changes that are not in its file yet.
fn has_log(folder: &Path) -> bool {
    folder.join(format!("{}-wal", Store::FILE)).metadata().is_ok_and(|log| log.len() > 0)
}
