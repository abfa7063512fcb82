//! The whole interface for programs as `OpenAPI` 3.1: one file for each matter that its paths speak of.

mod cooperation;
mod document;
mod operation;
mod people;
mod processes;
mod records;

pub use document::openapi;
