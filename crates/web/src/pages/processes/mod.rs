//! `/api` and below it: methods as processes (OGC API – Processes 1.0), jobs, and the interface described.

mod documents;
mod execute;
mod jobs;

pub(crate) use documents::{all, conformance, landing, one, openapi};
pub(crate) use execute::execute;
pub(crate) use jobs::{dismiss, job, list, results};

use axum::{
    Json,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use exchange::processes::{Kind, problem};

use crate::error::{Error, PROBLEM};

/// What went wrong, in the words of the standard.
fn refused(kind: Kind, status: StatusCode, detail: &str) -> Response {
    let body = Json(problem(kind, status.as_u16(), detail));
    (status, [(header::CONTENT_TYPE, PROBLEM)], body).into_response()
}

/// The address of the interface, as whoever asks reached it.
fn base(origin: &str) -> String {
    format!("{origin}/api")
}

/// There is no such job, or it is somebody else's.
fn no_job(error: hub::Error) -> Result<Response, Error> {
    match error {
        hub::Error::NoJob { .. } => {
            Ok(refused(Kind::NoSuchJob, StatusCode::NOT_FOUND, &error.to_string()))
        }
        other => Err(other.into()),
    }
}
