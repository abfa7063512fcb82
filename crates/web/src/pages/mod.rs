//! One file per noun: the same word in the address, the template and the test.

pub(crate) mod about;
pub(crate) mod documents;
pub(crate) mod framework;
pub(crate) mod glossary;
pub(crate) mod health;
pub(crate) mod home;
pub(crate) mod lists;
pub(crate) mod map;
pub(crate) mod metrics;
pub(crate) mod records;
pub(crate) mod search;
pub(crate) mod suggest;

use askama::Template;
use axum::{
    http::header,
    response::{Html, IntoResponse, Response},
};

use crate::error::Error;

/// A filled template as an answer that browsers ask for anew each time.
fn page(template: &impl Template) -> Result<Response, Error> {
    Ok(([(header::CACHE_CONTROL, "no-cache")], Html(template.render()?)).into_response())
}
