//! The kinds of record.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// What sort of thing a record describes; each kind adds its own block, see [`Details`](crate::Details).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A good practice.
    Case,
    /// A standard or guideline with limits.
    Standard,
    /// A set of data.
    DataSet,
    /// A research outcome.
    Research,
    /// A dialogue, workshop, meeting or ceremony.
    Event,
    /// An option for adaptation or abatement.
    Technology,
    /// Infrastructure or a demonstration on the ground.
    Project,
    /// What a method said about some numbers.
    Assessment,
    /// A standing programme, such as a scholarship.
    Programme,
    /// A strategy, declaration, newsletter or other document.
    Document,
    /// A partner, ministry or network.
    Organisation,
    /// What an expert or a country recommended.
    Recommendation,
    /// A published figure of the cooperation.
    Total,
    /// A priority area of the framework.
    PriorityArea,
    /// An action of a priority area.
    Action,
    /// An activity of an action.
    Activity,
    /// A main activity that the framework's section 4 names for an area.
    Direction,
}

impl Kind {
    /// All kinds, in the order in which facets list them.
    pub const ALL: [Self; 17] = [
        Self::Case,
        Self::Standard,
        Self::DataSet,
        Self::Research,
        Self::Event,
        Self::Technology,
        Self::Project,
        Self::Assessment,
        Self::Programme,
        Self::Document,
        Self::Organisation,
        Self::Recommendation,
        Self::Total,
        Self::PriorityArea,
        Self::Action,
        Self::Activity,
        Self::Direction,
    ];

    /// The word used in URLs, tables and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Standard => "standard",
            Self::DataSet => "data-set",
            Self::Research => "research",
            Self::Event => "event",
            Self::Technology => "technology",
            Self::Project => "project",
            Self::Assessment => "assessment",
            Self::Programme => "programme",
            Self::Document => "document",
            Self::Organisation => "organisation",
            Self::Recommendation => "recommendation",
            Self::Total => "total",
            Self::PriorityArea => "priority-area",
            Self::Action => "action",
            Self::Activity => "activity",
            Self::Direction => "direction",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Kind {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|kind| kind.code() == code).ok_or_else(|| Error::Word {
            expected: Self::ALL.map(Self::code).join(", "),
            found: code.to_owned(),
        })
    }
}
