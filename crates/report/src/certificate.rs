//! That somebody took part in something, on one page.

use jiff::civil::Date;
use serde::Serialize;
use vocabulary::Language;

use crate::Fact;

/// A certificate: everything that a reader sees stands in it, in words of its language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Certificate {
    /// The language that all text is in which names no other.
    pub language: Language,
    /// What it is: `Certificate of attendance`.
    pub title: String,
    /// Who has it.
    pub name: String,
    /// What they did: `took part in`.
    pub did: String,
    /// In what.
    pub event: String,
    /// The language of the event's name if it is not the certificate's.
    pub event_language: Option<Language>,
    /// When, where, confirmed by whom.
    pub facts: Vec<Fact>,
    /// How anyone can check it; before the address.
    pub check: String,
    /// Where it can be checked.
    pub address: String,
    /// The same as a picture that cameras read, SVG.
    pub code: String,
    /// Who gives it.
    pub from: String,
    /// The day on which it was confirmed; the file says that it was created then.
    pub date: Date,
}
