//! Opening a store: the database, its lock, its migrations and its health.

use std::{
    cmp::Ordering,
    path::{Path, PathBuf},
    sync::Arc,
};

use sqlx::{AnyPool, migrate::MigrateError};
use tokio::sync::Mutex;

use crate::{
    Error, Home,
    database::{Dialect, Purpose, open_file, open_server},
    lock::Lock,
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
    /// [`Error::Away`] if the server does not answer.
    pub async fn exists(home: &Home) -> Result<bool, Error> {
        if home.server.is_none() {
            return Ok(has_file(home));
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

    /// The lock of a home's folder, which is made if it is not there; `beside` is a store that may hold it.
    pub(crate) fn lock(home: &Home, beside: Option<&Self>) -> Result<Arc<Lock>, Error> {
        let folder = &home.folder;
        std::fs::create_dir_all(folder).map_err(|error| Error::ReadOnly {
            folder: folder.clone(),
            reason: error.to_string(),
        })?;
        let is_same = |other: &Self| other.folder.canonicalize().ok() == folder.canonicalize().ok();
        match beside.filter(|other| is_same(other)).and_then(|other| other.lock.clone()) {
            Some(lock) => Ok(lock),
            None => Ok(Arc::new(Lock::take(folder)?)),
        }
    }

    pub(crate) async fn open_locked(home: &Home, lock: Arc<Lock>) -> Result<Self, Error> {
        let store = Self::connect(home, Purpose::Writing, Some(lock)).await?;
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

    /// Refuses a store that this program would have to change before it could read it, or that a newer one has changed.
    pub(crate) async fn check_version(&self) -> Result<(), Error> {
        let query = sqlx::query_scalar("select max(version) from _sqlx_migrations where success");
        let found: Option<i64> = query.fetch_one(&self.pool).await.unwrap_or_default();
        let expected = self.dialect.migrations().iter().map(|migration| migration.version).max();
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
        let failed = |error: sqlx::Error| match (dialect, result_code(&error)) {
            (Dialect::Sqlite, Some("8" | "14" | "1544")) => {
                Error::ReadOnly { folder: home.folder.clone(), reason: error.to_string() }
            }
            (Dialect::Sqlite, _) => {
                Error::Damaged { database: database.clone(), reason: error.to_string() }
            }
            (Dialect::Postgres, _) => {
                Error::Away { database: database.clone(), reason: error.to_string() }
            }
        };
        let pool = opened.map_err(failed)?;
        if dialect == Dialect::Sqlite {
            let tables = sqlx::query("select count(*) from sqlite_master");
            tables.fetch_one(&pool).await.map_err(failed)?;
        }
        Ok(Self {
            pool,
            dialect,
            writer: Arc::default(),
            database,
            folder: home.folder.clone(),
            lock,
        })
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
            MigrateError::Execute(error)
                if matches!(result_code(error), Some("8" | "14" | "1544")) =>
            {
                Error::ReadOnly { folder: self.folder.clone(), reason }
            }
            MigrateError::Execute(error) if is_full(error) => Error::Full { reason },
            MigrateError::Execute(error) if is_away(error) => Error::Away { database, reason },
            _ => Error::Damaged { database, reason },
        }
    }
}

fn has_file(home: &Home) -> bool {
    let file = home.folder.join(Store::FILE);
    file.metadata().is_ok_and(|file| file.is_file() && file.len() > 0)
}

/// Whether the store has changes that are not in its file yet.
fn has_log(folder: &Path) -> bool {
    folder.join(format!("{}-wal", Store::FILE)).metadata().is_ok_and(|log| log.len() > 0)
}

/// Whether the database was not reached, rather than refusing.
pub(crate) fn is_away(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => true,
        // PostgreSQL, class 57: the server is shutting down, starting or has ended the connection.
        sqlx::Error::Database(error) => error.code().is_some_and(|code| code.starts_with("57P")),
        _ => false,
    }
}

/// Whether there is no room left: SQLite's result code 13, PostgreSQL's class 53100.
pub(crate) fn is_full(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    matches!(code.as_deref(), Some("13" | "53100"))
}

/// SQLite's result code (<https://www.sqlite.org/rescode.html>: 8 read-only, 14 cannot open, 1544 the same for want of a
/// folder that may be written).
fn result_code(error: &sqlx::Error) -> Option<&'static str> {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    ["8", "14", "1544"].into_iter().find(|known| code.as_deref() == Some(known))
}
