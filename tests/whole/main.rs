//! Tests of the whole: the house's own rules, the program's commands, its pages and APIs.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod accounts;
mod architecture;
mod commands;
mod gate;
mod hardening;
mod imports;
mod interference;
mod matrix;
mod pages;
mod people;
mod program;

#[path = "../postgres/mod.rs"]
mod postgres;
