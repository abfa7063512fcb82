//! What each kind of record adds to the core.

use serde::{Deserialize, Serialize};
use vocabulary::{Date, Quantity, Text};

use crate::{Error, Kind};

/// Declares a closed list of words: the enum, its codes in tables and JSON, and reading them back.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[expect(missing_docs, reason = "each name says it")]
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every word of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in tables and JSON.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = Error;

            fn from_str(code: &str) -> Result<Self, Error> {
                Self::ALL.iter().copied().find(|word| word.code() == code).ok_or_else(|| Error::Word {
                    expected: [$($code),+].join(", "),
                    found: code.to_owned(),
                })
            }
        }
    };
}

words! {
    /// What sort of gathering an event was.
    EventForm {
        Dialogue = "dialogue", Workshop = "workshop", Meeting = "meeting", Ceremony = "ceremony", Youth = "youth",
    }
}

words! {
    /// Whether a programme runs yet.
    ProgrammeStatus { Running = "running", Planned = "planned" }
}

words! {
    /// What sort of document it is.
    DocumentForm {
        Strategy = "strategy", Declaration = "declaration", Newsletter = "newsletter", Brochure = "brochure",
        Plan = "plan", Statement = "statement", Memorandum = "memorandum", Report = "report",
        Study = "study", Treaty = "treaty", Guideline = "guideline",
    }
}

words! {
    /// What sort of organisation it is.
    OrganisationForm {
        Ministry = "ministry", Centre = "centre", UnitedNations = "united-nations",
        NonGovernmental = "non-governmental", Research = "research", DevelopmentAgency = "development-agency",
        Company = "company", Network = "network", School = "school",
    }
}

words! {
    /// How exact the source says a figure is.
    Qualifier { Exact = "exact", MoreThan = "more-than", About = "about" }
}

/// One row of a standard's table of limits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// What is limited, as the standard names it: `PM2.5`.
    pub substance: String,
    /// Over which time it is averaged: `24 h`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub average: String,
    /// The class or column of the standard.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub class: String,
    /// The value that may not be passed.
    pub limit: Quantity,
}

/// The block of a record's kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
#[expect(missing_docs, reason = "the fields are named in the words of the design's list of kinds")]
pub enum Details {
    Case {
        context: Text,
        building_blocks: Text,
        enabling_factors: Text,
        evidence: Text,
        cost: Text,
        lessons: Text,
        transferability: Text,
    },
    Standard {
        issuer: String,
        number: String,
        valid_from: Option<Date>,
        limits: Vec<Limit>,
    },
    DataSet {
        variables: Vec<String>,
        coverage: String,
        publisher: String,
    },
    Research {
        outcome: String,
    },
    Event {
        form: EventForm,
        note: String,
    },
    Technology {
        purpose: String,
    },
    Project {
        theme: String,
        /// What someone else reported of it through IATI, whole, as the XML of one activity; nothing if nobody did.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        iati: String,
    },
    Assessment {
        method: String,
        version: String,
        inputs: Vec<String>,
        /// Inputs, outputs and how they were got, as JSON; nothing if it was computed elsewhere.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        result: String,
    },
    Programme {
        status: ProgrammeStatus,
    },
    Document {
        form: DocumentForm,
    },
    Organisation {
        form: OrganisationForm,
        abbreviation: String,
        website: String,
    },
    Recommendation {
        speaker: String,
        speaker_role: String,
    },
    Total {
        figure: Quantity,
        as_of: Option<Date>,
        qualifier: Qualifier,
    },
    PriorityArea {
        code: String,
    },
    Action {
        code: String,
    },
    /// `code` as printed, which is unique only within an action; `schedule` in the words of the framework.
    Activity {
        code: String,
        schedule: Text,
    },
    Direction {
        section: String,
        number: String,
    },
}

impl Details {
    /// The kind whose block this is.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Case { .. } => Kind::Case,
            Self::Standard { .. } => Kind::Standard,
            Self::DataSet { .. } => Kind::DataSet,
            Self::Research { .. } => Kind::Research,
            Self::Event { .. } => Kind::Event,
            Self::Technology { .. } => Kind::Technology,
            Self::Project { .. } => Kind::Project,
            Self::Assessment { .. } => Kind::Assessment,
            Self::Programme { .. } => Kind::Programme,
            Self::Document { .. } => Kind::Document,
            Self::Organisation { .. } => Kind::Organisation,
            Self::Recommendation { .. } => Kind::Recommendation,
            Self::Total { .. } => Kind::Total,
            Self::PriorityArea { .. } => Kind::PriorityArea,
            Self::Action { .. } => Kind::Action,
            Self::Activity { .. } => Kind::Activity,
            Self::Direction { .. } => Kind::Direction,
        }
    }

    /// The texts of the block that a search should find, by field name.
    pub fn texts(&self) -> Vec<(&'static str, &Text)> {
        match self {
            Self::Case {
                context,
                building_blocks,
                enabling_factors,
                evidence,
                cost,
                lessons,
                transferability,
            } => vec![
                ("context", context),
                ("building-blocks", building_blocks),
                ("enabling-factors", enabling_factors),
                ("evidence", evidence),
                ("cost", cost),
                ("lessons", lessons),
                ("transferability", transferability),
            ],
            Self::Activity { schedule, .. } => vec![("schedule", schedule)],
            _ => Vec::new(),
        }
    }

    /// The names, codes and numbers of the block, the same in every language, that a search should find.
    pub fn words(&self) -> Vec<&str> {
        let words: Vec<&str> = match self {
            Self::Standard { issuer, number, .. } => vec![issuer, number],
            Self::DataSet { variables, publisher, .. } => {
                variables.iter().map(String::as_str).chain([publisher.as_str()]).collect()
            }
            Self::Research { outcome } => vec![outcome],
            Self::Assessment { method, .. } => vec![method],
            Self::Organisation { abbreviation, .. } => vec![abbreviation],
            Self::Recommendation { speaker, speaker_role } => vec![speaker, speaker_role],
            Self::PriorityArea { code } | Self::Action { code } | Self::Activity { code, .. } => {
                vec![code]
            }
            Self::Direction { section, .. } => vec![section],
            _ => Vec::new(),
        };
        words.into_iter().filter(|word| !word.is_empty()).collect()
    }
}
