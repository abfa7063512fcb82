//! How does a report look as a PDF? Values to bytes; pure, so that the same report is the same file on every day and machine.
#![warn(missing_docs)]

mod block;
mod bound;
mod certificate;
mod clusters;
mod desk;
mod error;
mod fonts;
mod pdf;
mod plain;
mod run;
#[cfg(test)]
mod tests;

pub use block::{Align, Bar, Bars, Block, Column, Drawing, Fact, Label, Point, Quote, Side, Table};
pub use certificate::Certificate;
pub use error::Error;
pub use pdf::{certificate, pdf};
pub use plain::can_print;
pub use run::Run;

use jiff::civil::Date;
use serde::Serialize;
use vocabulary::Language;

/// What is printed: everything that a reader sees stands in it, in words of the report's language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The language that all text is in which names no other.
    pub language: Language,
    /// The ten digits as the language writes them, from nought on: pages are numbered with them. With none they are `0123456789`.
    pub digits: String,
    /// What the report is called: on the first page, at the head of the others, in the file's properties.
    pub title: String,
    /// What it is about, when and where; may be empty.
    pub subtitle: String,
    /// Of which data it was made, and by which program; on the first page.
    pub made_of: String,
    /// The day that the data is as of. The file says that it was created then, whenever it was made.
    pub date: Date,
    /// The same day as the language writes it; on the first page and at the foot of every one.
    pub dated: String,
    /// The heading of the list of sections, which is left out without one.
    pub contents: Option<String>,
    /// What it says, in order.
    pub sections: Vec<Section>,
}

/// A part of a report with a heading of its own, which the file's outline lists.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}
