//! What one import brings, who wrote it, and what became of it.

use catalogue::Record;

use crate::Words;

/// Who wrote what a record or a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The collection that the program carries; it never replaces what someone else has written since.
    BuiltIn,
    /// Someone who uses the hub.
    Imported,
}

impl Origin {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::BuiltIn => "built-in",
            Self::Imported => "imported",
        }
    }

    /// What becomes of something that `before` wrote when this one writes it.
    pub(crate) fn over(self, before: &str, is_same: bool) -> Became {
        if is_same {
            Became::Same
        } else if self == Self::BuiltIn && before != self.code() {
            Became::LeftAlone
        } else {
            Became::Changed
        }
    }
}

/// What became of a record or a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Became {
    Changed,
    Same,
    LeftAlone,
}

/// Everything that one import brings.
#[derive(Debug)]
pub struct Batch<'r> {
    /// Lists, places and concepts: added, or in place of those of the same identifier.
    pub words: &'r Words,
    /// Records.
    pub records: Vec<Put<'r>>,
    /// Who wrote them.
    pub origin: Origin,
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many records were new or changed.
    pub changed: usize,
    /// How many records and words stayed as someone had written them since.
    pub left_alone: usize,
    /// How many lists, places and concepts were new or changed.
    pub words: usize,
}

/// A record to keep and the audiences that the hub has decided may read it.
#[derive(Debug)]
pub struct Put<'r> {
    /// What to keep.
    pub record: &'r Record,
    /// Who may read it.
    pub audiences: Vec<String>,
}
