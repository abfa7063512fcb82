//! What the index answers.

use std::collections::BTreeMap;

use catalogue::{Field, Kind, Subject};
use serde::Serialize;
use vocabulary::{Country, Identifier, Language, Licence};

use crate::Circle;

/// Everything a page of results shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Answer {
    /// How many records match, filters included.
    pub total: usize,
    /// The records asked for, in order.
    pub hits: Vec<Hit>,
    /// How many records each choice of a facet would leave.
    pub facets: Facets,
    /// The concepts that carried the query into other languages.
    pub expansions: Vec<Expansion>,
    /// Whether too few records held all the words, so that records with some of them, or with words spelt nearly
    /// the same, were let in.
    pub loosened: bool,
}

/// One record found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Hit {
    /// Which record.
    pub id: Identifier,
    /// How well it fits, comparable within one answer only; 0 where hits are not sorted by relevance.
    pub score: f32,
    /// Where the words were found, title first.
    pub why: Vec<Why>,
    /// The title it is shown by, with the words found in it.
    pub title: Option<Snippet>,
    /// A passage of its text, with the words found in it.
    pub snippet: Option<Snippet>,
}

/// One place where words of the query, or words added by a concept, were found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Why {
    /// In the text of which language; none for names and codes that are the same in all.
    pub language: Option<Language>,
    /// In which part of the record.
    pub field: Field,
    /// The words as the record writes them.
    pub words: Vec<String>,
    /// The concept that led there, if the words are not the query's own.
    pub through: Option<Identifier>,
}

/// A passage in the record's own spelling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Snippet {
    /// The language of the passage.
    pub language: Language,
    /// From which part of the record.
    pub field: Field,
    /// The passage in pieces, to be joined as they are.
    pub parts: Vec<Part>,
    /// Whether the text begins before the passage.
    pub cut_before: bool,
    /// Whether the text goes on after the passage.
    pub cut_after: bool,
}

impl Snippet {
    /// The passage as plain text.
    pub fn text(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect()
    }
}

/// A piece of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The characters.
    pub text: String,
    /// Whether they are words found.
    pub marked: bool,
}

/// Exact counts. Counts of a facet ignore the choices made in the same facet, and respect all others.
/// A chosen value is listed even if nothing is left of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Facets {
    /// In the order of [`Kind::ALL`].
    pub kinds: Vec<Count<Kind>>,
    /// Upstream to downstream.
    pub countries: Vec<Count<Country>>,
    /// Most frequent first. A record about `sdg:6.3` also counts for `sdg:6`.
    pub subjects: Vec<Count<Subject>>,
    /// The latest forty that any record touches, latest first. A record counts for every year that it touches.
    pub years: Vec<Count<i16>>,
    /// In the order of the language switch.
    pub languages: Vec<Count<Language>>,
    /// Most frequent first.
    pub licences: Vec<Count<Licence>>,
    /// The wider circle first.
    pub access: Vec<Count<Circle>>,
}

/// How many records have a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Count<T> {
    /// The value.
    pub value: T,
    /// How many.
    pub n: usize,
}

/// A concept that the query names and whose words in other languages were looked for too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Expansion {
    /// The concept.
    pub concept: Identifier,
    /// The words of the query that name it, as typed.
    pub matched: String,
    /// The words looked for besides, by language.
    pub added: BTreeMap<Language, Vec<String>>,
}

/// A completion of what was typed so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Suggestion {
    /// The completed text.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// What it stands for.
    pub of: Suggested,
}

/// What a suggestion stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "of", content = "id", rename_all = "kebab-case")]
pub enum Suggested {
    /// A record by this title.
    Record(Identifier),
    /// A concept of the glossary by one of its words.
    Concept(Identifier),
}
