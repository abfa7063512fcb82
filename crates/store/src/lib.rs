//! How are nouns kept safely? One store a hub, one writer a store, every change numbered and every version kept.
#![warn(missing_docs)]

mod accounts;
mod audit;
mod batch;
mod database;
mod error;
mod home;
mod lock;
mod policy;
mod readable;
mod records;
mod store;
mod words;
mod writing;

#[cfg(test)]
mod tests;

pub use accounts::{GrantRow, Person, Session, Token};
pub use audit::{Asked, Fault, Line, Note, Verified, hexadecimal};
pub use batch::{Batch, Origin, Outcome, Put};
pub use error::Error;
pub use home::Home;
pub use readable::{Audiences, Kept, TextCount};
pub use records::{Change, Written};
pub use store::Store;
pub use words::Words;
pub use writing::Writing;
