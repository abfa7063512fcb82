//! Two sides, five kinds, and what the amounts of each kind count.

use serde::{Deserialize, Serialize};

/// Whether something is needed or can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// It is needed.
    Need,
    /// It can be given.
    Offer,
}

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Need, Self::Offer];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Offer => "offer",
        }
    }

    /// The side across.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Need => Self::Offer,
            Self::Offer => Self::Need,
        }
    }
}

/// What is needed or given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum Kind {
    Money,
    Technology,
    Expertise,
    Data,
    Training,
}

impl Kind {
    /// All of them, in the order in which pages show them.
    pub const ALL: [Self; 5] =
        [Self::Money, Self::Technology, Self::Expertise, Self::Data, Self::Training];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Technology => "technology",
            Self::Expertise => "expertise",
            Self::Data => "data",
            Self::Training => "training",
        }
    }

    /// What its amounts count; nothing where there are no amounts.
    pub const fn unit(self) -> Option<Unit> {
        match self {
            Self::Money => Some(Unit::UsDollars),
            Self::Expertise => Some(Unit::PersonDays),
            Self::Training => Some(Unit::People),
            Self::Technology | Self::Data => None,
        }
    }
}

/// What an amount counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Dollars of the United States.
    UsDollars,
    /// Days of work of one person.
    PersonDays,
    /// People who are trained.
    People,
}

impl Unit {
    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UsDollars => "us-dollars",
            Self::PersonDays => "person-days",
            Self::People => "people",
        }
    }
}
