//! Executes a process: at once, or as a job.

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use exchange::processes::{Kind, Prefer, execution, results};
use hub::Hub;
use serde_json::Value;

use super::{base, jobs::shown, refused};
use crate::{asker::Asker, error::Error, frame::origin, pages::methods::computed};

/// `POST /api/processes/{process}/execution`
pub(crate) async fn execute(
    Path(process): Path<String>,
    State(hub): State<Hub>,
    asker: Asker,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let method = match hub::method(&process) {
        Ok(method) => method,
        Err(error) => {
            return Ok(refused(Kind::NoSuchProcess, StatusCode::NOT_FOUND, &error.to_string()));
        }
    };
    let invalid =
        |detail: &str| refused(Kind::InvalidParameterValue, StatusCode::BAD_REQUEST, detail);
    let mut asked = match execution(method.card, &body) {
        Ok(asked) => asked,
        Err(unread) => return Ok(invalid(&unread.to_string())),
    };
    match hub.put_referenced(&asker.viewer, &asked.references, &mut asked.inputs).await {
        Ok(_) => {}
        Err(hub::Error::Unread { reason, .. }) => return Ok(invalid(&reason.to_string())),
        Err(other) => return Err(other.into()),
    }
    let prefer = headers.get("prefer").and_then(|value| value.to_str().ok()).map(Prefer::of);
    if prefer == Some(Prefer::Async) {
        let job = match hub.start_job(&asker.viewer, method, asked.inputs, asked.outputs) {
            Ok(job) => job,
            Err(hub::Error::Faults { faults }) => {
                return Ok(invalid(&hub::Error::Faults { faults }.to_string()));
            }
            Err(other) => return Err(other.into()),
        };
        let base = base(&origin(&headers));
        let place = format!("{base}/jobs/{}", job.id);
        let status = Json(exchange::processes::job(&shown(&job), &base));
        let applied = ("preference-applied", "respond-async".to_owned());
        let told = [(header::LOCATION.as_str(), place), applied];
        return Ok((StatusCode::CREATED, told, status).into_response());
    }
    match computed(method, asked.inputs.clone(), None).await? {
        Ok(assessed) => Ok(json(&results(method.card, &asked, &assessed.outcome))),
        Err(faults) => Ok(invalid(&hub::Error::Faults { faults }.to_string())),
    }
}

/// A value that is not to be kept by caches.
pub(super) fn json(value: &Value) -> Response {
    let kept = [(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"))];
    (kept, Json(value)).into_response()
}
