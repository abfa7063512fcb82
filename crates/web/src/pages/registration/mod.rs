//! `/{lang}/events/{id}`: the registration list of an event; `/{lang}/tickets/{secret}`: one's own place on it.

mod routes;
mod sheet;

pub(crate) use routes::{act, back, calendar, cancel, list, list_csv, of_act, one, ticket};
