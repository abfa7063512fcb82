//! How records point at each other.

use serde::{Deserialize, Serialize};
use vocabulary::Identifier;

/// What one record is to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RelationKind {
    /// It belongs to the other: an activity to its action.
    PartOf,
    /// It was said, signed or shown at the other: a recommendation at a meeting.
    GivenAt,
    /// It was reckoned from what the other holds.
    DerivedFrom,
    /// It is about the same thing.
    Related,
}

impl RelationKind {
    /// The word used in URLs, tables and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PartOf => "part-of",
            Self::GivenAt => "given-at",
            Self::DerivedFrom => "derived-from",
            Self::Related => "related",
        }
    }
}

/// A pointer from the record that holds it to another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// What the holder is to the target.
    pub kind: RelationKind,
    /// The other record.
    pub target: Identifier,
}
