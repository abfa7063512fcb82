//! `/{lang}/events/{id}`: the registration list of an event and what came of it; `/{lang}/tickets/{secret}`: one's own place on it.

mod certificate;
mod routes;
mod sheet;
mod survey;

pub(crate) use certificate::{certificate, certificate_pdf};
pub(crate) use routes::{act, answer, back, calendar, cancel, list, list_csv, of_act, one, ticket};
