//! What is wrong with a file, and exactly where.

use std::fmt;

use vocabulary::Language;

/// What was expected and what was found.
///
/// Data rather than prose, so that the web can say it in every language of the basin.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Fault {
    #[error("expected UTF-8, found a byte sequence that is not, at byte {byte}")]
    NotUtf8 { byte: usize },
    #[error("expected a first line `# SOURCE: …` that says where the rows come from")]
    NoSource,
    #[error("expected a header line, found the end of the file")]
    NoHeader,
    #[error("expected a column `{column}`, found the columns {found}")]
    NoColumn { column: &'static str, found: String },
    #[error("expected {expected} cells, found {found}")]
    Cells { expected: usize, found: usize },
    #[error("expected a value, found an empty cell")]
    Empty,
    #[error("expected a number, found `{found}`")]
    Number { found: String },
    #[error("`{found}` stands twice, first in {first}")]
    Twice { found: String, first: Box<Spot> },
    #[error("`{found}` is not defined in {expected}")]
    Unknown { found: String, expected: &'static str },
    #[error("expected a field of this table ({expected}), found `{found}`")]
    Field { expected: String, found: String },
    #[error("this file of every table is missing; expected the language `{language}`")]
    NoLanguage { language: Language },
    #[error("`{id}` has no {field} in `{language}`")]
    Gap { id: String, field: &'static str, language: Language },
    #[error("this file of every table is missing")]
    NoFile,
    #[error("expected a table of the collection ({expected}), found `{found}`")]
    Table { expected: String, found: String },
    #[error("expected {expected}, found `{found}`")]
    Folder { expected: &'static str, found: String },
    #[error("expected records, found none")]
    Nothing,
    #[error("expected a record in JSON, at character {character}: {reason}")]
    Json { character: usize, reason: String },
    #[error("expected XML that is well formed, found: {reason}")]
    Xml { reason: String },
    #[error("in {place}: expected {expected}, found `{found}`")]
    Expected { place: Box<str>, expected: Box<str>, found: Box<str> },
    #[error(transparent)]
    Catalogue(#[from] catalogue::Error),
}

impl From<vocabulary::Error> for Fault {
    fn from(error: vocabulary::Error) -> Self {
        Self::Catalogue(error.into())
    }
}

impl Fault {
    /// Whether it is only that a text has not been written in one of the seven languages yet.
    pub const fn is_gap(&self) -> bool {
        matches!(self, Self::Gap { .. } | Self::NoLanguage { .. })
    }
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The file, as the reader was told its name.
    pub file: String,
    /// The line, counted from 1.
    pub line: u64,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}", self.file, self.line)
    }
}

/// A fault and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The file, as the reader was told its name.
    pub file: String,
    /// The line, counted from 1.
    pub line: Option<u64>,
    /// The column's name in the header.
    pub column: Option<String>,
    /// What is wrong there.
    pub fault: Fault,
}

impl Problem {
    /// A fault of what stands at a spot.
    pub fn at(spot: &Spot, fault: impl Into<Fault>) -> Self {
        Self::in_line(&spot.file, spot.line, fault)
    }

    pub(crate) fn in_file(file: &str, fault: impl Into<Fault>) -> Self {
        Self { file: file.to_owned(), line: None, column: None, fault: fault.into() }
    }

    pub(crate) fn in_line(file: &str, line: u64, fault: impl Into<Fault>) -> Self {
        Self { line: Some(line), ..Self::in_file(file, fault) }
    }

    pub(crate) fn in_cell(file: &str, line: u64, column: &str, fault: impl Into<Fault>) -> Self {
        Self { column: Some(column.to_owned()), ..Self::in_line(file, line, fault) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column `{column}`")?;
        }
        write!(f, ": {}", self.fault)
    }
}
