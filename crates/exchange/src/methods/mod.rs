//! Methods as others see them: their cards and results as JSON, their inputs from JSON and CSV.

mod card;
mod csv;
mod example;
mod json;
mod outcome;
mod saved;
mod unread;
mod xlsx;

pub use card::{card, cards};
pub use csv::{from_csv, put};
pub use example::example;
pub use json::from_json;
pub use outcome::{hashes, inputs, outputs, result, text, warnings};
pub use saved::{Saved, result_of, saved};
pub use unread::Unread;
pub use xlsx::from_xlsx;
