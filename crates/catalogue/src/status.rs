//! Where a record stands on its way to the public, and who may see it.

use serde::{Deserialize, Serialize};
use vocabulary::Country;

/// The workflow of every record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum Status {
    Draft,
    Submitted,
    Returned,
    Accepted,
    Published,
    /// Taken back; a tombstone with the reason stays.
    Withdrawn,
}

impl Status {
    /// Every state, in the order of the way.
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::Submitted,
        Self::Returned,
        Self::Accepted,
        Self::Published,
        Self::Withdrawn,
    ];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Accepted => "accepted",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether a record may go from this state to `next` in one step.
    pub const fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Draft | Self::Returned, Self::Submitted)
                | (Self::Submitted, Self::Returned | Self::Accepted)
                | (Self::Accepted, Self::Published | Self::Returned)
                | (Self::Published, Self::Withdrawn)
        )
    }
}

/// Whom a published record is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Everyone.
    Public,
    /// Those whom one of these countries has let in.
    Countries(Vec<Country>),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_accepted_is_published() {
        let before: Vec<_> =
            Status::ALL.into_iter().filter(|state| state.may_become(Status::Published)).collect();
        assert_eq!(before, [Status::Accepted]);
        assert!(Status::ALL.into_iter().all(|next| !Status::Withdrawn.may_become(next)));
    }
}
