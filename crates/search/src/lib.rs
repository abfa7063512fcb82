//! Which records answer these words, in any of the languages?
#![warn(missing_docs)]

mod answer;
mod error;
mod find;
mod glossary;
mod index;
mod query;
mod text;

pub use answer::{
    Answer, Count, Expansion, Facets, Hit, Part, Snippet, Suggested, Suggestion, Why,
};
pub use error::{Error, Result};
pub use index::{Entry, Index, Writer};
pub use query::{Circle, DEPTH_LIMIT, Expand, Filters, Query, Sort, TEXT_LIMIT};
pub use text::{is_zawgyi, zawgyi_to_unicode};

#[cfg(test)]
mod tests;
