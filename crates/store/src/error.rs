//! What can go wrong in a store.

use std::path::PathBuf;

use crate::cause::{Cause, cause};

/// Data rather than prose; the paths say which hub is meant.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    #[error("there is no hub in {}; expected the file {}", folder.display(), database.display())]
    Absent { folder: PathBuf, database: PathBuf },
    #[error("the hub in {} is in use by another lmhub process{}; stop that one first", folder.display(), holder.as_ref().map(|pid| format!(" ({pid})")).unwrap_or_default())]
    InUse { folder: PathBuf, holder: Option<String> },
    #[error("cannot write in {}: {reason}", folder.display())]
    ReadOnly { folder: PathBuf, reason: String },
    #[error("{} is damaged: {reason}", database.display())]
    Damaged { database: PathBuf, reason: String },
    #[error("the disk of {} does not do as asked: {reason}", database.display())]
    Disk { database: PathBuf, reason: String },
    #[error("the database {} does not let the hub in or is not as it needs it: {reason}", database.display())]
    Refused { database: PathBuf, reason: String },
    #[error("{} was begun and never finished by a restore or a move that was interrupted; run that again, or delete the file", file.display())]
    Unfinished { file: PathBuf },
    #[error("{} was left behind by a database that was moved away, and may hold its last changes; move it to where that database is now, or delete it", file.display())]
    LeftBehind { file: PathBuf },
    #[error("{} was made by an older lmhub ({reason}); start the hub once, which brings it up to date", database.display())]
    Older { database: PathBuf, reason: String },
    #[error("{} was made by a newer lmhub: {reason}", database.display())]
    Newer { database: PathBuf, reason: String },
    #[error("the store holds a document that cannot be read: {reason}")]
    Document { reason: String },
    #[error("stopped before anything was kept")]
    Cancelled,
    #[error("the database {} is away: {reason}", database.display())]
    Away { database: PathBuf, reason: String },
    #[error(
        "the database went away before it said whether it kept the change; look whether it is there"
    )]
    Unknown,
    #[error("the disk of the store is full, nothing of this was kept: {reason}")]
    Full { reason: String },
    #[error("{} holds something already, in the table {table}; expected a store that is empty", database.display())]
    NotEmpty { database: PathBuf, table: &'static str },
    #[error("what was copied to {} is not what was read, nothing was kept: {difference}", database.display())]
    Unlike { database: PathBuf, difference: String },
    #[error("{} is there already; choose another name, or --overwrite", file.display())]
    Exists { file: PathBuf },
    #[error("{} is no backup, so --overwrite leaves it alone; choose another name", file.display())]
    NotOverwritten { file: PathBuf },
    #[error("{} is being written by another lmhub process", file.display())]
    BeingMade { file: PathBuf },
    #[error("cannot write {}: {reason}", file.display())]
    NotMade { file: PathBuf, reason: String },
    #[error("{} is not a whole backup: {reason}", file.display())]
    NotBackup { file: PathBuf, reason: String },
    #[error("{} was backed up by an older lmhub ({reason}); restore it with that one, or copy it to the name {} in an empty folder and start the hub there, which brings it up to date", file.display(), crate::Store::FILE)]
    OlderBackup { file: PathBuf, reason: String },
    #[error("cannot write what was asked for: {0}")]
    Output(#[from] std::io::Error),
    #[error("that is taken already: {reason}")]
    Taken { reason: String },
    #[error("the store did not answer: {reason}")]
    Database { reason: String },
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let reason = error.to_string();
        let is_taken =
            error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation);
        match cause(&error) {
            Cause::Away => Self::Away { database: PathBuf::from("of the hub"), reason },
            Cause::Full => Self::Full { reason },
            Cause::Disk => Self::Disk { database: PathBuf::from("the hub"), reason },
            _ if is_taken => Self::Taken { reason },
            _ => Self::Database { reason },
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Document { reason: error.to_string() }
    }
}
