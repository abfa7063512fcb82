//! Tests of the whole: the house's own rules, the program's commands, its pages and APIs.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod accounts;
mod architecture;
mod backups;
mod calls;
mod cbd;
mod commands;
mod cooperation;
mod deadlines;
mod doctor;
mod faults;
mod gate;
mod hardening;
mod iati;
mod imports;
mod interference;
mod kept;
mod matrix;
mod methods;
mod minutes;
mod networks;
mod openapi;
mod pages;
mod partnership;
mod people;
mod program;
mod registration;
mod results;
mod reviews;
mod trail;

#[path = "../postgres/mod.rs"]
mod postgres;
