//! A record as the index keeps it.

use catalogue::{Access, Field, Kind, Record, Subject};
use serde::{Deserialize, Serialize};
use tantivy::{TantivyDocument, schema::Value};
use vocabulary::{Country, Language, Position};

use super::{
    collation::Collators,
    schema::{Facts, Fields, Text},
};
use crate::{Circle, Error, Result, text::normalise};

/// A record to be indexed, with what the index needs to know beyond the record itself.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// The record.
    pub record: &'a Record,
    /// Whom it is for: only queries by one of these audiences find, count or suggest it.
    pub audiences: Vec<String>,
    /// Where its marker stands on the map.
    pub position: Option<Position>,
    /// The subjects above its own. Those whose codes say so (`sdg:6` above `sdg:6.3`) need not be given.
    pub broader: Vec<Subject>,
    /// Names of its places and organisations in each language: found like its body, never shown as a passage.
    pub also: Vec<(Language, String)>,
}

impl<'a> Entry<'a> {
    /// A record for these audiences, with nothing else known.
    pub const fn new(record: &'a Record, audiences: Vec<String>) -> Self {
        Self { record, audiences, position: None, broader: Vec::new(), also: Vec::new() }
    }
}

/// One text of a record as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Passage {
    /// Its language; none for names and codes.
    pub(crate) language: Option<Language>,
    /// Which part of the record it is.
    pub(crate) field: Field,
    /// The text.
    pub(crate) text: String,
}

/// The texts that were kept with a document.
pub(crate) fn passages(document: &TantivyDocument, fields: &Fields) -> Vec<Passage> {
    let stored = document.get_first(fields.passages).and_then(|value| value.as_bytes());
    stored.and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default()
}

/// The document of an entry.
pub(super) fn document(
    entry: &Entry,
    fields: &Fields,
    collators: &Collators,
) -> Result<TantivyDocument> {
    let record = entry.record;
    let mut document = TantivyDocument::default();
    document.add_text(fields.id, record.id.as_str());
    for audience in &entry.audiences {
        document.add_text(fields.audience, audience);
    }
    for language in Language::ALL.into_iter().filter(|language| !is_written_in(record, *language)) {
        document.add_text(fields.lacks, language.code());
    }
    for subject in with_broader(record, &entry.broader) {
        document.add_text(fields.subject, subject.as_str());
    }
    if let Some(whole) = record.parent() {
        document.add_text(fields.part_of, whole.as_str());
    }
    if let Some(licence) = &record.licence {
        document.add_text(fields.licence, licence.id());
    }
    document.add_u64(fields.facts, facts(record).pack());
    document.add_u64(fields.day, day(record));
    if let Some(position) = entry.position {
        document.add_f64(fields.longitude, position.longitude());
        document.add_f64(fields.latitude, position.latitude());
    }
    for language in Language::ALL {
        if let Some((_, title)) = record.title.best(language) {
            document.add_bytes(
                fields.order[super::schema::place(language)],
                &collators.key(language, &title.text),
            );
        }
    }
    let passages = texts(entry);
    for passage in &passages {
        add(&mut document, passage, fields);
    }
    let stored = serde_json::to_vec(&passages)
        .map_err(|error| Error::Failed { doing: "written to", detail: error.to_string() })?;
    document.add_bytes(fields.passages, &stored);
    Ok(document)
}

/// Whether a record says in a language what it is about: by its title and, if it has one, its summary.
fn is_written_in(record: &Record, language: Language) -> bool {
    record.title.get(language).is_some()
        && (record.summary.is_empty() || record.summary.get(language).is_some())
}

fn add(document: &mut TantivyDocument, passage: &Passage, fields: &Fields) {
    let normal = normalise(&passage.text);
    let Text { words, grams } = match (passage.language, passage.field) {
        (Some(language), Field::Title) => fields.title(language),
        (Some(language), _) => fields.body(language),
        (None, _) => fields.names,
    };
    if passage.language == Some(Language::Vi) {
        document.add_text(fields.plain[usize::from(passage.field != Field::Title)], &normal);
    }
    document.add_text(words, &normal);
    document.add_text(grams, normal);
}

/// What people write for a subject that has a number: `SDG 6.3` for `sdg:6.3`.
fn numbered(subject: &Subject) -> Option<String> {
    let is_number = subject.code().starts_with(|first: char| first.is_ascii_digit());
    is_number.then(|| format!("{} {}", subject.list(), subject.code()))
}

/// Every text of an entry, title first.
fn texts(entry: &Entry) -> Vec<Passage> {
    let record = entry.record;
    let written = Language::ALL.into_iter().flat_map(|language| {
        record.texts(language).map(move |(field, text)| Passage {
            language: Some(language),
            field,
            text: text.to_owned(),
        })
    });
    let also = entry.also.iter().map(|(language, name)| Passage {
        language: Some(*language),
        field: Field::Names,
        text: name.clone(),
    });
    let subjects = with_broader(record, &entry.broader);
    let numbered = subjects.iter().filter_map(numbered);
    let names = std::iter::once(record.id.as_str()).chain(record.names());
    let names = names.map(str::to_owned).chain(numbered);
    let names = names.map(|text| Passage { language: None, field: Field::Names, text });
    written.chain(also).chain(names).collect()
}

/// The record's subjects and all above them, each once.
fn with_broader(record: &Record, broader: &[Subject]) -> Vec<Subject> {
    let mut found = Vec::new();
    for subject in record.subjects.iter().chain(broader) {
        let mut current = Some(subject.clone());
        while let Some(subject) = current {
            let above = subject.as_str().rsplit_once('.').and_then(|(above, _)| above.parse().ok());
            if !found.contains(&subject) {
                found.push(subject);
            }
            current = above;
        }
    }
    found
}

fn facts(record: &Record) -> Facts {
    let bit = |place: Option<usize>| place.map_or(0, |place| 1_u8 << place);
    let kind = Kind::ALL.iter().position(|kind| *kind == record.kind()).unwrap_or_default();
    let country = |country: &Country| bit(Country::ALL.iter().position(|one| one == country));
    Facts {
        kind: u8::try_from(kind).unwrap_or_default(),
        countries: record.countries.iter().map(country).fold(0, |all, one| all | one),
        languages: record
            .languages()
            .map(|language| 1 << super::schema::place(language))
            .fold(0, |all, one| all | one),
        circle: match record.access {
            Access::Public => Circle::Public,
            Access::Countries(_) => Circle::Countries,
        },
        years: record.period.years().map_or((1, 0), |years| (*years.start(), *years.end())),
    }
}

/// The first day the record's period can mean, as the number `yyyymmdd`; 0 if none is known.
fn day(record: &Record) -> u64 {
    let date = record.period.start().or(record.period.end());
    date.map_or(0, |date| {
        let part =
            |number: Option<i8>| u64::try_from(number.unwrap_or_default()).unwrap_or_default();
        u64::try_from(date.year()).unwrap_or_default() * 10_000
            + part(date.month()) * 100
            + part(date.day())
    })
}
