//! What can be asked.

use catalogue::{Kind, Subject};
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language, Licence};

/// The most characters a query may have.
pub const TEXT_LIMIT: usize = 1_000;

/// The deepest hit that can be asked for, offset and limit together.
pub const DEPTH_LIMIT: usize = 10_000;

/// A question to the index.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// The words, in any of the languages; `"quoted words"` must stand side by side. Empty lists everything.
    pub text: String,
    /// The language of the interface: its texts count a little more, and snippets and title order prefer it.
    pub language: Language,
    /// What the hits are limited to.
    pub filters: Filters,
    /// Whom the viewer is one of. A record is searched only if one of its own audiences is among them.
    pub audiences: Vec<String>,
    /// Whether words are carried into the other languages.
    pub expand: Expand,
    /// In which order.
    pub sort: Sort,
    /// How many hits to pass over.
    pub offset: usize,
    /// How many hits to return; the counts are of all.
    pub limit: usize,
}

impl Query {
    /// A question by anyone who belongs to these audiences: the first twenty hits, most relevant first.
    pub fn new(text: impl Into<String>, language: Language, audiences: Vec<String>) -> Self {
        Self {
            text: text.into(),
            language,
            filters: Filters::default(),
            audiences,
            expand: Expand::All,
            sort: Sort::Relevance,
            offset: 0,
            limit: 20,
        }
    }
}

/// Limits to the hits: values within a facet are alternatives, different facets must all hold. Empty means any.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filters {
    /// Of one of these kinds.
    pub kinds: Vec<Kind>,
    /// Concerning one of these countries.
    pub countries: Vec<Country>,
    /// About one of these subjects or a subject below it.
    pub subjects: Vec<Subject>,
    /// Touching one of these years.
    pub years: Vec<i16>,
    /// With a title in one of these languages.
    pub languages: Vec<Language>,
    /// Under one of these licences.
    pub licences: Vec<Licence>,
    /// For one of these circles of readers.
    pub access: Vec<Circle>,
    /// Touching this stretch of years, both ends included. Not a facet: every count respects it.
    pub year_range: Option<(i16, i16)>,
    /// With its marker in this box: west, south, east, north in degrees. Not a facet: every count respects it.
    /// West may lie east of east, for a box across the date line.
    pub within: Option<[f64; 4]>,
}

/// The circles of readers that [`catalogue::Access`] tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circle {
    /// Everyone.
    Public,
    /// Those whom a country has let in.
    Countries,
}

impl Circle {
    /// Both, the wider first.
    pub const ALL: [Self; 2] = [Self::Public, Self::Countries];

    /// The word used in URLs and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Countries => "countries",
        }
    }
}

/// Whether a query's words are carried into the other languages by way of the glossary's concepts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Expand {
    /// By every concept that the query names.
    #[default]
    All,
    /// By none.
    Off,
    /// By every concept but these.
    Without(Vec<Identifier>),
}

impl Expand {
    /// Whether this concept may add its words.
    pub fn allows(&self, concept: &Identifier) -> bool {
        match self {
            Self::All => true,
            Self::Off => false,
            Self::Without(refused) => !refused.contains(concept),
        }
    }
}

/// In which order hits come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Best match first; without words, newest first.
    #[default]
    Relevance,
    /// By the day the record's period begins, latest first; unknown days last.
    Newest,
    /// By title as the interface language orders words.
    Title,
}
