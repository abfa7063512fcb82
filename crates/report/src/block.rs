//! What stands under a heading: paragraphs, lists, tables, bars, drawings, facts, quotes.

use serde::Serialize;
use vocabulary::Language;

use crate::Run;

/// One thing under another on the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", content = "is", rename_all = "lowercase")]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Run>),
    /// A heading below the section's own.
    Heading(String),
    /// One point under another.
    List(Vec<Point>),
    /// Names and what they stand for, side by side.
    Facts(Vec<Fact>),
    /// Rows and columns; a long one goes on over pages, each with the header.
    Table(Table),
    /// Numbers as bars from a common zero line, each said in words beside it.
    Bars(Bars),
    /// A map or a plot.
    Drawing(Drawing),
    /// What someone said.
    Quote(Quote),
    /// A remark in small type: a source, a licence, what is missing.
    Note(Vec<Run>),
}

/// A point of a list, with what belongs to it one step further in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// What is said.
    pub text: Vec<Run>,
    /// What belongs to it; may be empty.
    pub below: Vec<Vec<Run>>,
}

impl From<Vec<Run>> for Point {
    fn from(text: Vec<Run>) -> Self {
        Self { text, below: Vec::new() }
    }
}

/// A name and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What is told: `Period`.
    pub name: String,
    /// What is told of it: `2023–2027`.
    pub value: Vec<Run>,
}

/// Rows and columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What the table shows, with units; above it. May be empty.
    pub caption: String,
    /// The header, which is repeated on every page.
    pub columns: Vec<Column>,
    /// The rows. Cells beyond the columns are not printed, missing ones are empty.
    pub rows: Vec<Vec<Run>>,
    /// Where the numbers are from; under the table, may be empty.
    pub source: Vec<Run>,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// What the column shows, with its unit.
    pub title: String,
    /// At which side its cells stand.
    pub align: Align,
}

/// At which side of its column a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Align {
    /// Left, as text does.
    Text,
    /// Right, in figures of one width, as numbers do that have equally many decimals.
    Number,
}

/// Numbers as bars.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bars {
    /// What the figure finds.
    pub title: String,
    /// What, where, when, in which unit.
    pub subtitle: String,
    /// What the labels and the numbers are, for those who hear the figure as a table.
    pub columns: (String, String),
    /// The bars, from above.
    pub rows: Vec<Bar>,
    /// The number that a bar of the whole width would stand for. Longer bars end there.
    pub max: f64,
    /// Where the numbers are from; under the bars, may be empty.
    pub source: Vec<Run>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// What it is the number of.
    pub label: Run,
    /// The number, zero or more; none where it is missing.
    pub value: Option<f64>,
    /// Between which numbers it lies, or could lie; drawn as a band.
    pub range: Option<(f64, f64)>,
    /// The number in words, with range and unit, or that it is missing: `62 % (55–70)`.
    pub said: String,
}

/// A map or a plot that was drawn elsewhere, as wide as the text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Drawing {
    /// What the figure finds.
    pub title: String,
    /// What, where, when, in which unit.
    pub subtitle: String,
    /// The drawing as SVG that stands alone: its styles within, no other file, and no text. Text is what `labels` are for: the library
    /// that draws SVG sets letters of Khmer and Burmese over each other.
    pub svg: String,
    /// What is written on the drawing.
    pub labels: Vec<Label>,
    /// What the drawing shows, for those who cannot see it; may only be empty if title or subtitle say it.
    pub alternative: String,
    /// Where it is from; under the drawing, may be empty.
    pub source: Vec<Run>,
}

/// What is written at a point of a drawing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Label {
    /// The words.
    pub text: Run,
    /// How far from the left, in parts of the drawing's width: 0 to 1.
    pub x: f64,
    /// How far from above, in parts of the drawing's height: 0 to 1.
    pub y: f64,
    /// On which side of the point the words stand.
    pub side: Side,
    /// Whether the words name the ground, as those of a country do, and stand back behind the others.
    pub is_ground: bool,
}

/// On which side of a point words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Left of it: they end there.
    Left,
    /// Over it.
    Middle,
    /// Right of it: they begin there.
    Right,
}

/// What someone said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The words.
    pub text: String,
    /// Who said them, where, when; may be empty.
    pub by: String,
    /// The language of the words if it is not the report's.
    pub language: Option<Language>,
}
