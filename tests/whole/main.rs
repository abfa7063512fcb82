//! Tests of the whole: the house's own rules, the program's commands, its pages and APIs.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod architecture;
mod backups;
mod commands;
mod faults;
mod gate;
mod imports;
mod kept;
mod pages;
#[path = "../postgres/mod.rs"]
mod postgres;
mod program;
mod trail;
