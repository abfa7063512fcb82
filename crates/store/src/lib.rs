//! How are nouns kept safely? One store a hub, one writer a store, every change numbered and every version kept.
#![warn(missing_docs)]

mod batch;
mod error;
mod lock;
mod readable;
mod records;
mod store;
mod words;

#[cfg(test)]
mod tests;

pub use batch::{Batch, Origin, Outcome, Put};
pub use error::Error;
pub use readable::{Audiences, Kept, TextCount};
pub use records::Change;
pub use store::Store;
pub use words::Words;
