//! One file per noun: the same word in the address, the template and the test.

pub(crate) mod about;
pub(crate) mod account;
pub(crate) mod audit;
pub(crate) mod basins;
pub(crate) mod calls;
pub(crate) mod cbd;
pub(crate) mod changes;
pub(crate) mod deadlines;
pub(crate) mod documents;
pub(crate) mod framework;
pub(crate) mod glossary;
pub(crate) mod goals;
pub(crate) mod health;
pub(crate) mod home;
pub(crate) mod iati;
pub(crate) mod lists;
pub(crate) mod map;
pub(crate) mod methods;
pub(crate) mod metrics;
pub(crate) mod minutes;
pub(crate) mod networks;
pub(crate) mod outcomes;
pub(crate) mod partnership;
pub(crate) mod people;
pub(crate) mod processes;
pub(crate) mod records;
pub(crate) mod registration;
pub(crate) mod results;
pub(crate) mod reviews;
pub(crate) mod roles;
pub(crate) mod search;
pub(crate) mod sign_in;
pub(crate) mod suggest;
pub(crate) mod tables;
pub(crate) mod welcome;

use askama::Template;
use axum::{
    body::Bytes,
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use serde::de::DeserializeOwned;
use vocabulary::{Identifier, Language};

use crate::{error::Error, refusal::Refusal, strings::Words};

/// A filled template as an answer that browsers ask for anew each time.
fn page(template: &impl Template) -> Result<Response, Error> {
    Ok(([(header::CACHE_CONTROL, "no-cache")], Html(template.render()?)).into_response())
}

/// A filled template with a form, which no cache keeps.
fn form(status: StatusCode, template: &impl Template) -> Result<Response, Error> {
    let headers = [(header::CACHE_CONTROL, "private, no-store")];
    Ok((status, headers, Html(template.render()?)).into_response())
}

/// The number of an entry of the register in an address.
fn numbered(written: &str) -> Result<u64, Error> {
    written.parse().ok().filter(|n| *n > 0 && *n < 1 << 53).ok_or(Error::NotFound)
}

/// The identifier of a record in an address.
fn identifier(written: &str) -> Result<Identifier, Error> {
    written.parse().ok().ok_or(Error::NotFound)
}

/// Refuses what is no secret in an address: 64 hexadecimal digits.
fn must_be_secret(written: &str) -> Result<(), Error> {
    let is_one = written.len() == 64 && written.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_one { Ok(()) } else { Err(Error::NotFound) }
}

/// A secret that leads nowhere is no address.
fn gone(error: hub::Error) -> Error {
    match error {
        hub::Error::Link => Error::NotFound,
        other => other.into(),
    }
}

/// What a program has sent as JSON; where it is none, the sentence tells where and what was expected.
fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Error> {
    serde_json::from_slice(body).map_err(|error| Error::Refused {
        status: StatusCode::UNPROCESSABLE_ENTITY,
        text: error.to_string(),
    })
}

/// What a program is told that asked for something that was refused: English, as all of its interface.
fn refused(error: hub::Error) -> Error {
    match Refusal::of(Words(Language::En), error) {
        Ok(Refusal { status, text }) => Error::Refused { status, text },
        Err(error) => error,
    }
}
