//! A connection to either database: what differs between the two is in this file.

use std::{
    fs::OpenOptions,
    io::{self, ErrorKind},
    os::unix::fs::OpenOptionsExt,
    path::Path,
    time::Duration,
};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::{
    AnyConnection, AnyPool, ConnectOptions, Connection,
    any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers},
    migrate::Migrator,
};
use tokio::time::{Instant, sleep, timeout_at};

/// Connections a process may have at once.
const CONNECTIONS: u32 = 8;
/// How long a question waits for a free connection, or for a database that is away.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long to wait before a server that does not listen yet is asked once more.
const PAUSE: Duration = Duration::from_millis(250);

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

    /// What empties the log of earlier writing, for which it waits a second for those who still read what was before.
    pub(crate) const fn forget(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => Some(
                "pragma busy_timeout = 1000; pragma wal_checkpoint(truncate); pragma busy_timeout = 10000",
            ),
            // Vacuum does, when it comes by.
            Self::Postgres => None,
        }
    }

    /// What every new connection is told first.
    const fn settings(self, purpose: Purpose) -> &'static str {
        match (self, purpose) {
            (Self::Sqlite, Purpose::Writing) => {
                "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full; \
                 pragma foreign_keys = on; pragma secure_delete = on"
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
    if purpose == Purpose::Writing && !whole.exists() {
        make_private(&whole)?;
    }
    let mode = match purpose {
        Purpose::Writing | Purpose::Making => "mode=rw",
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

/// Makes the file if it is not there: only its owner may read it, and what SQLite writes beside it.
fn make_private(file: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(file) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
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
    try_once(&options, settings).await?;
    Ok(AnyPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(settings).execute(connection).await?;
                Ok(())
            })
        })
        .connect_lazy_with(options))
}

/// Connects once without the pool, which would go on trying and in the end say only that it took too long. A server that
/// does not listen yet may be starting.
async fn try_once(options: &AnyConnectOptions, settings: &'static str) -> Result<(), sqlx::Error> {
    let until = Instant::now() + PATIENCE;
    let mut connection: AnyConnection = loop {
        let tried = timeout_at(until, options.connect()).await;
        match tried.unwrap_or(Err(sqlx::Error::PoolTimedOut)) {
            Err(error) if may_be_starting(&error) && Instant::now() + PAUSE < until => {
                sleep(PAUSE).await;
            }
            connected => break connected?,
        }
    };
    sqlx::raw_sql(settings).execute(&mut connection).await?;
    connection.close().await
}

/// Whether a server does not listen, or says (SQLSTATE 57P03) that it does not take connections yet.
fn may_be_starting(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(error) => error.kind() == ErrorKind::ConnectionRefused,
        sqlx::Error::Database(error) => error.code().is_some_and(|code| code == "57P03"),
        _ => false,
    }
}
