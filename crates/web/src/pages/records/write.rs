//! Writing a record and moving it along its way: buttons for people, JSON for programs.

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use catalogue::Record;
use hub::{Hub, Opened};
use serde_json::{Value, json};

use crate::{
    asker::Asker,
    error::{Error, Expected},
    frame::Frame,
    pages::{identifier, read, refused},
    refusal::Refusal,
    sent::Sent,
};

/// `POST /{lang}/records/{id}/{step}`
pub(crate) async fn step(
    frame: Frame,
    Path((_, id, step)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let id = identifier(&id)?;
    let step = step.parse().ok().ok_or(Error::NotFound)?;
    match hub.step(&asker.viewer, &id, sent.number("revision"), step).await {
        Ok(_) => Ok(Redirect::to(&frame.href(&format!("/records/{id}"))).into_response()),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            Err(Error::Refused { status, text })
        }
    }
}

/// `GET /{lang}/records/{id}/{step}`: what a form was sent to is no page of its own, in another language or when it is
/// opened again; its record is.
pub(crate) async fn of_step(
    frame: Frame,
    Path((_, id, _)): Path<(String, String, String)>,
) -> Result<Redirect, Error> {
    let id = identifier(&id)?;
    Ok(Redirect::to(&frame.href(&format!("/records/{id}"))))
}

/// `GET /api/records/{id}`: the record, with its revision as the entity tag.
pub(crate) async fn api(
    Path(id): Path<String>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let id = identifier(&id)?;
    let Opened { record, revision, changed_at, .. } = hub.record(&asker.viewer, &id).await?;
    let body = json!({ "record": record, "revision": revision, "changed-at": changed_at });
    let headers =
        [(header::ETAG, format!("\"{revision}\"")), (header::CACHE_CONTROL, "no-cache".to_owned())];
    Ok((headers, Json(body)).into_response())
}

/// `PUT /api/records/{id}`: a new record, or, with `If-Match: "revision"`, what it says from now on.
pub(crate) async fn put(
    Path(id): Path<String>,
    State(hub): State<Hub>,
    asker: Asker,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let revision = revision(&headers)?;
    let record: Record = read(&body)?;
    if record.id.as_str() != id {
        return Err(Error::parameter("id", record.id.as_str(), Expected::OneOf(id)));
    }
    let revision = hub.write(&asker.viewer, record, revision).await.map_err(refused)?;
    let status = if revision == 1 { StatusCode::CREATED } else { StatusCode::OK };
    let tag = [(header::ETAG, format!("\"{revision}\""))];
    Ok((status, tag, Json(json!({ "id": id, "revision": revision }))).into_response())
}

/// `POST /api/records/{id}/{step}`, with `If-Match: "revision"`.
pub(crate) async fn api_step(
    Path((id, step)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    headers: HeaderMap,
) -> Result<Json<Value>, Error> {
    let id = identifier(&id)?;
    let step = step.parse().ok().ok_or(Error::NotFound)?;
    let revision = revision(&headers)?;
    let status = hub.step(&asker.viewer, &id, revision, step).await.map_err(refused)?;
    Ok(Json(json!({ "id": id, "status": status, "revision": revision + 1 })))
}

/// The revision that `If-Match` names; 0 where there is none.
fn revision(headers: &HeaderMap) -> Result<u32, Error> {
    let Some(tag) = headers.get(header::IF_MATCH) else { return Ok(0) };
    let text = tag.to_str().unwrap_or_default().trim();
    text.trim_matches('"').parse().ok().filter(|revision| *revision > 0).ok_or_else(|| {
        Error::parameter("If-Match", text, Expected::Number { least: 1, most: u32::MAX as usize })
    })
}
