//! What can be wrong with an index or a query.

use std::path::PathBuf;

use vocabulary::Identifier;

/// The result of everything that touches the index.
pub type Result<T> = std::result::Result<T, Error>;

/// Data rather than prose, so that the web can say it in every language of the basin.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    #[error("expected a query of at most {limit} characters, found {found}")]
    TooLong { limit: usize, found: usize },
    #[error("expected to read at most {limit} hits deep, found offset {offset} and limit {wanted}")]
    TooDeep { limit: usize, offset: usize, wanted: usize },
    #[error("no index in `{}`; start the hub or run `lmhub reindex`, which build it", .directory.display())]
    Absent { directory: PathBuf },
    #[error("the index in `{}` is damaged: {detail}", .directory.display())]
    Damaged { directory: PathBuf, detail: String },
    #[error("expected version {expected} of the index in `{}`, found {found}", .directory.display())]
    OtherVersion { directory: PathBuf, expected: u32, found: String },
    #[error("another process is writing to the index in `{}`", .directory.display())]
    Busy { directory: PathBuf },
    #[error("the index in `{}` was opened for reading only", .directory.display())]
    ReadOnly { directory: PathBuf },
    #[error("record `{id}` is not in the index, or not for this viewer")]
    Unknown { id: Identifier },
    #[error("the index could not be {doing}: {detail}")]
    Failed { doing: &'static str, detail: String },
}

impl Error {
    /// Whether the cure is to delete the index and to build it again.
    pub const fn asks_for_rebuild(&self) -> bool {
        matches!(self, Self::Absent { .. } | Self::Damaged { .. } | Self::OtherVersion { .. })
    }
}
