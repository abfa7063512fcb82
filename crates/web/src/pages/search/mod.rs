//! `/{lang}/search`: finding records in any of the languages, and saying why each was found.

mod naming;
mod results;
mod routes;

pub(crate) use routes::{Pairs, api, csv, json, language_of, search};
