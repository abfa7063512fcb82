//! What can go wrong in a store.

use std::path::PathBuf;

use crate::store::is_away;

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
    #[error("that is taken already: {reason}")]
    Taken { reason: String },
    #[error("the store did not answer: {reason}")]
    Database { reason: String },
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let reason = error.to_string();
        if is_away(&error) {
            Self::Away { database: PathBuf::from("of the hub"), reason }
        } else if error
            .as_database_error()
            .is_some_and(sqlx::error::DatabaseError::is_unique_violation)
        {
            Self::Taken { reason }
        } else {
            Self::Database { reason }
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Document { reason: error.to_string() }
    }
}
