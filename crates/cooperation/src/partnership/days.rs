//! A stretch of days.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// From a first day to a last one, both counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each name says it")]
pub struct Days {
    pub first: Date,
    pub last: Date,
}

impl Days {
    /// How many days; none if the last is before the first.
    pub fn count(self) -> i64 {
        (days_between(self.first, self.last) + 1).max(0)
    }
}

/// Whole days from one day to another, negative backwards.
pub(super) fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}
