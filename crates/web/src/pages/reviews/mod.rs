//! `/{lang}/framework/reviews`: rounds in which the responsible, independent reviewers and the public say how activities stand, and the
//! report of each.

mod activity;
mod api;
mod form;
mod report;
mod routes;
mod said;
mod sections;
mod sheet;

pub(crate) use api::{api, told};
pub(crate) use report::{drawn, html, pdf};
pub(crate) use routes::{act, activity, all, form, of_act, one, open};
pub(crate) use sheet::title;
