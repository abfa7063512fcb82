//! What a store promises, tried on both databases.

mod copies;
mod made;
mod mail;
mod opening;
mod personal;
#[path = "../../../../tests/postgres/mod.rs"]
mod postgres;
mod records;
mod trails;
