//! What can be wrong with a record.

use vocabulary::{Identifier, Language};

use crate::Kind;

/// Data rather than prose, so that the web can say it in every language of the basin.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    #[error("record `{record}` has no title in any language")]
    NoTitle { record: Identifier },
    #[error("record `{record}` has an empty {field} in `{language}`")]
    EmptyText { record: Identifier, field: &'static str, language: Language },
    #[error("record `{record}` has the control character U+{:04X} in its {field}", u32::from(*.found))]
    Character { record: Identifier, field: &'static str, found: char },
    #[error("record `{record}` has {found} characters in its {field}; expected at most {limit}")]
    TooLong { record: Identifier, field: &'static str, found: u32, limit: u32 },
    #[error("record `{record}` is for countries but names none")]
    ForNobody { record: Identifier },
    #[error("record `{record}` is a {before} in this hub and cannot become a {found}")]
    OtherKind { record: Identifier, before: Kind, found: Kind },
    #[error("record `{record}` refers to `{target}`, which does not exist")]
    Dangling { record: Identifier, target: Identifier },
    #[error("record `{record}` names `{target}` as an organisation, which is none")]
    NoOrganisation { record: Identifier, target: Identifier },
    #[error("record `{record}` refers to itself")]
    Itself { record: Identifier },
    #[error("record `{record}` is part of two records; expected one")]
    TwoParents { record: Identifier },
    #[error("record `{record}` is part of itself, by way of {path}")]
    Cycle { record: Identifier, path: String },
    #[error("expected a subject such as `sdg:6.3`, found `{found}`")]
    Subject { found: String },
    #[error("record `{record}` has the subject `{subject}`, which no list holds")]
    UnknownSubject { record: Identifier, subject: String },
    #[error("expected one of {expected}, found `{found}`")]
    Word { expected: String, found: String },
    #[error(transparent)]
    Vocabulary(#[from] vocabulary::Error),
}

impl Error {
    /// The record that is wrong, where it is one.
    pub const fn record(&self) -> Option<&Identifier> {
        match self {
            Self::NoTitle { record }
            | Self::EmptyText { record, .. }
            | Self::Character { record, .. }
            | Self::TooLong { record, .. }
            | Self::ForNobody { record }
            | Self::OtherKind { record, .. }
            | Self::Dangling { record, .. }
            | Self::NoOrganisation { record, .. }
            | Self::Itself { record }
            | Self::TwoParents { record }
            | Self::Cycle { record, .. }
            | Self::UnknownSubject { record, .. } => Some(record),
            Self::Subject { .. } | Self::Word { .. } | Self::Vocabulary(_) => None,
        }
    }
}
