//! How do others write this? Values to bytes and back; pure, so that what is read is decided elsewhere.
#![warn(missing_docs)]

pub mod basins;
mod calendar;
pub mod collection;
pub mod figures;
pub mod iati;
pub mod json_lines;
pub mod methods;
mod openapi;
mod problem;
pub mod processes;
mod ro_crate;
mod table;

pub use calendar::{Happening, calendar, has_days};
pub use openapi::openapi;
pub use problem::{Fault, Problem, Spot};
pub use ro_crate::{About, ro_crate};
