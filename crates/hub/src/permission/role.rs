//! What someone is to a country, an organisation, a project or the hub.

use std::{fmt, str::FromStr};

use crate::Error;

/// A role; it is always given within a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Reads what is shared within the scope.
    Reader,
    /// Writes drafts.
    Contributor,
    /// Judges what was submitted.
    Reviewer,
    /// Speaks for a country or an organisation: publishes, withdraws, lets people in.
    FocalPoint,
    /// Decides over data: corrects, publishes, withdraws, lets readers in.
    DataOwner,
    /// Runs the hub: people, trail, imports. Publishes nothing.
    Operator,
}

impl Role {
    /// Every role, in the order of the table's columns.
    pub const ALL: [Self; 6] = [
        Self::Reader,
        Self::Contributor,
        Self::Reviewer,
        Self::FocalPoint,
        Self::DataOwner,
        Self::Operator,
    ];

    /// Its word: `focal-point`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Contributor => "contributor",
            Self::Reviewer => "reviewer",
            Self::FocalPoint => "focal-point",
            Self::DataOwner => "data-owner",
            Self::Operator => "operator",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Role {
    type Err = Error;

    fn from_str(word: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|role| role.code() == word).ok_or_else(|| Error::Field {
            field: "role",
            found: word.to_owned(),
            expected: Self::ALL.map(Self::code).join(", "),
        })
    }
}
