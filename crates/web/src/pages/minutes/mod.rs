//! `/{lang}/events/{id}/minutes`: what a meeting talked about, decided and promised; `/{lang}/framework/commitments`: all that was
//! promised.

mod form;
mod routes;
mod sheet;

pub(crate) use routes::{act, api, commitments, of_act, one, told};
