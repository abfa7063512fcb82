//! The answer of a search as machines read it: the same object from the command line and from the API.

use std::collections::BTreeMap;

use ::search::{Expansion, Facets, Hit, Snippet, Why};
use catalogue::{Kind, Record};
use serde::Serialize;
use vocabulary::{Identifier, Language};

use crate::Found;

/// A page of results.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Listing<'f> {
    /// How many records match.
    pub total: usize,
    /// The records of this page, best first.
    pub hits: Vec<Listed<'f>>,
    /// How many records each choice of a facet would leave.
    pub facets: &'f Facets,
    /// The concepts that carried the query into other languages.
    pub expansions: &'f [Expansion],
    /// Whether records with only some of the words were let in.
    pub loosened: bool,
}

/// One of them.
#[derive(Debug, Serialize)]
pub struct Listed<'f> {
    /// Its permanent identifier.
    pub id: &'f Identifier,
    /// What sort of thing it is.
    pub kind: Kind,
    /// Its title in each language it has one in.
    pub title: BTreeMap<Language, &'f str>,
    /// How well it fits, comparable within this answer only.
    pub score: f32,
    /// Where the words were found.
    pub why: &'f [Why],
    /// A passage of its text.
    pub snippet: Option<&'f Snippet>,
}

impl Found {
    /// What was found, for machines.
    pub fn listing(&self) -> Listing<'_> {
        let answer = &self.answer;
        let hits = answer
            .hits
            .iter()
            .zip(&self.records)
            .map(|(hit, record)| listed(hit, record))
            .collect();
        Listing {
            total: answer.total,
            hits,
            facets: &answer.facets,
            expansions: &answer.expansions,
            loosened: answer.loosened,
        }
    }
}

fn listed<'f>(hit: &'f Hit, record: &'f Record) -> Listed<'f> {
    Listed {
        id: &record.id,
        kind: record.kind(),
        title: record
            .title
            .iter()
            .map(|(language, title)| (language, title.text.as_str()))
            .collect(),
        score: hit.score,
        why: &hit.why,
        snippet: hit.snippet.as_ref(),
    }
}
