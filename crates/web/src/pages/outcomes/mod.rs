//! `/{lang}/framework/outcomes`: what was promised and what was done, each figure with the lines that it sums; and the log in
//! which the lines are entered.

mod api;
mod embed;
mod events;
mod form;
mod lines;
mod routes;
mod sheet;
mod sites;

pub(crate) use api::api;
pub(crate) use embed::embed;
pub(crate) use events::{calendar_file, event, events};
pub(crate) use routes::{csv, enter, entry, form, lines, of_strike, outcomes, strike};
pub(crate) use sheet::dollars;
pub(crate) use sites::{Site, marked, sites};
