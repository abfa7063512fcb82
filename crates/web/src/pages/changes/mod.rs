//! `/{lang}/framework/changes` and `/versions`: how the framework changes, and what it was before.

mod api;
mod routes;
mod sheet;

pub(crate) use api::{all as api_all, one as api_one, told};
pub(crate) use routes::{act, all, form, of_act, one, propose, version};
