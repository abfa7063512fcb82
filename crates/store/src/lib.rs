//! How are nouns kept safely? One store a hub, one writer a store, every change numbered and every version kept.
#![warn(missing_docs)]

mod accounts;
mod audit;
mod backup;
mod batch;
mod cause;
mod copy;
mod database;
mod error;
mod examine;
mod export;
mod filling;
mod home;
mod lock;
mod mail;
mod making;
mod personal;
mod policy;
mod readable;
mod records;
mod register;
mod snapshot;
mod store;
mod tables;
mod words;
mod writing;

#[cfg(test)]
mod tests;

pub use accounts::{GrantRow, Person, Session, Token};
pub use audit::{Asked, Fault, Line, Note, Verified, hexadecimal};
pub use backup::{Backup, Manifest};
pub use batch::{Batch, Origin, Outcome, Put};
pub use error::Error;
pub use examine::Unlike;
pub use filling::Filling;
pub use home::Home;
pub use mail::Mail;
pub use personal::Personal;
pub use readable::{Audiences, Kept, TextCount};
pub use records::{Change, Written};
pub use snapshot::{Contents, Progress, Rows};
pub use store::Store;
pub use words::Words;
pub use writing::Writing;
