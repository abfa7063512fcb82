//! Concepts of the basin and their words in seven languages: what carries a query from one language to another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use vocabulary::{Identifier, Language, Maker};

/// The word for a concept in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The preferred word.
    pub term: String,
    /// Other words, spellings and abbreviations for the same thing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<String>,
    /// Who made it.
    pub made: Maker,
    /// Whether a person who reads the language has approved it.
    #[serde(default)]
    pub reviewed: bool,
}

impl Term {
    /// The preferred word, then the synonyms.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.term.as_str()).chain(self.synonyms.iter().map(String::as_str))
    }
}

/// One concept: `water-quality`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concept {
    /// Its permanent identifier.
    pub id: Identifier,
    /// The part of the field it belongs to: `water`.
    pub theme: String,
    /// Its word in each language.
    pub terms: BTreeMap<Language, Term>,
}
