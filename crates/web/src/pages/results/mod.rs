//! `/{lang}/framework/results`: indicators with baseline, target and what was measured, and the index that they make.

mod api;
mod form;
mod indicator;
mod routes;
mod sheet;

pub(crate) use api::api;
pub(crate) use routes::{act, csv, define, form, of_act, one, results};
pub(crate) use sheet::{lead, row};
