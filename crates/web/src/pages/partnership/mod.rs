//! `/{lang}/partnership`: needs and offers, what fits and why, and introductions.

mod form;
mod routes;
mod sheet;

pub(crate) use routes::{act, all, api, enter, form, of_act, one, told};
