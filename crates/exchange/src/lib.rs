//! How do others write this? Values to bytes and back; pure, so that what is read is decided elsewhere.
#![warn(missing_docs)]

pub mod collection;
pub mod json_lines;
pub mod methods;
mod problem;
mod table;

pub use problem::{Fault, Problem, Spot};
