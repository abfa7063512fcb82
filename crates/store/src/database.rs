//! A connection to either database: what differs between the two is in this file.

use std::{path::Path, time::Duration};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::{
    AnyPool,
    any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers},
    migrate::Migrator,
};

/// Connections a process may have at once.
const CONNECTIONS: u32 = 8;
/// How long a question waits for a free connection, or for a database that is away.
const PATIENCE: Duration = Duration::from_secs(5);

/// What may stand in the address of a file as it is.
const PATH: AsciiSet = NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_');

static MIGRATIONS: Migrator = sqlx::migrate!();

/// Which of the two databases it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// For what a database is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Writing,
    Reading,
    /// Reading a file that nobody writes and beside which nothing may be written.
    ReadingOnly,
    /// Writing a file that counts only once it is whole and has another name.
    Making,
}

impl Dialect {
    /// The migrations of this database: one history, of which a file whose name begins with a database is only for that.
    pub(crate) fn migrations(self) -> Migrator {
        let is_for_this = |description: &str| match self {
            Self::Sqlite => !description.starts_with("postgres"),
            Self::Postgres => !description.starts_with("sqlite"),
        };
        Migrator::with_migrations(
            MIGRATIONS.iter().filter(|one| is_for_this(&one.description)).cloned().collect(),
        )
    }

    /// A column in an order that is the same everywhere: by the bytes of its UTF-8.
    pub(crate) fn by_bytes(self, column: &str) -> String {
        match self {
            Self::Sqlite => column.to_owned(),
            Self::Postgres => format!("{column} collate \"C\""),
        }
    }

    /// What begins a transaction that sees one moment only.
    pub(crate) const fn moment(self) -> &'static str {
        match self {
            Self::Sqlite => "begin",
            Self::Postgres => "begin isolation level repeatable read read only",
        }
    }

    /// What lets a statement of a long transaction take its time.
    pub(crate) const fn unhurried(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("set local statement_timeout = 0"),
        }
    }

    /// What every new connection is told first.
    const fn settings(self, purpose: Purpose) -> &'static str {
        match (self, purpose) {
            (Self::Sqlite, Purpose::Writing) => {
                "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full; \
                 pragma foreign_keys = on"
            }
            (Self::Sqlite, Purpose::Making) => {
                "pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = on"
            }
            (Self::Sqlite, _) => "pragma busy_timeout = 10000; pragma foreign_keys = on",
            (Self::Postgres, Purpose::Writing) => "set statement_timeout = '5min'",
            (Self::Postgres, _) => "set default_transaction_read_only = on",
        }
    }
}

/// Opens the SQLite file at `path`.
pub(crate) async fn open_file(path: &Path, purpose: Purpose) -> Result<AnyPool, sqlx::Error> {
    let whole = std::path::absolute(path)?;
    let name = whole.to_str().ok_or_else(|| {
        sqlx::Error::Configuration(format!("{} is not UTF-8", whole.display()).into())
    })?;
    let mode = match purpose {
        Purpose::Writing | Purpose::Making => "mode=rwc",
        Purpose::Reading => "mode=ro",
        Purpose::ReadingOnly => "mode=ro&immutable=1",
    };
    connect(
        &format!("sqlite:{}?{mode}", utf8_percent_encode(name, &PATH)),
        Dialect::Sqlite,
        purpose,
    )
    .await
}

/// A database in memory, gone with the pool.
pub(crate) async fn open_memory() -> Result<AnyPool, sqlx::Error> {
    install_default_drivers();
    AnyPoolOptions::new().max_connections(1).connect("sqlite::memory:").await
}

/// Opens the PostgreSQL database at `url`.
pub(crate) async fn open_server(url: &str, purpose: Purpose) -> Result<AnyPool, sqlx::Error> {
    connect(url, Dialect::Postgres, purpose).await
}

async fn connect(url: &str, dialect: Dialect, purpose: Purpose) -> Result<AnyPool, sqlx::Error> {
    install_default_drivers();
    let options: AnyConnectOptions = url.parse()?;
    let settings = dialect.settings(purpose);
    AnyPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(settings).execute(connection).await?;
                Ok(())
            })
        })
        .connect_with(options)
        .await
}
