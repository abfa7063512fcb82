//! The index on disk: what it holds, how it is opened, written and read.

mod collation;
mod directory;
mod document;
mod open;
mod schema;
mod tokenizers;
mod write;

pub use document::Entry;
pub(crate) use document::{Passage, passages};
pub use open::Index;
pub(crate) use open::Inner;
pub(crate) use schema::{Facts, Fields, LANGUAGES, Text, column};
pub use write::Writer;
