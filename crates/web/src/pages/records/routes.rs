//! Opens a record for people and for programs.

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use hub::Hub;
use serde_json::json;
use vocabulary::Identifier;

use super::sheet::Sheet;
use crate::{asker::Asker, error::Error, frame::Frame, negotiate, pages::page};

/// `GET /{lang}/records`: the list of all is a search for nothing in particular.
pub(crate) async fn all(frame: Frame) -> Redirect {
    Redirect::permanent(&frame.href("/search"))
}

/// `GET /{lang}/records/{id}` and, with `.json` at its end, the same for programs.
pub(crate) async fn record(
    frame: Frame,
    Path((_, name)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let (id, for_a_program) = match name.strip_suffix(".json") {
        Some(id) => (id, true),
        None => (name.as_str(), false),
    };
    let id: Identifier = id.parse().ok().ok_or(Error::NotFound)?;
    let opened = hub.record(&asker.viewer, &id).await?;
    if for_a_program {
        let body = json!({
            "record": opened.record,
            "revision": opened.revision,
            "changed-at": opened.changed_at,
            "url": frame.whole(&format!("/id/{id}")),
        });
        return Ok(([(header::CACHE_CONTROL, "no-cache")], Json(body)).into_response());
    }
    let words = hub.words();
    let steps = Hub::steps(&asker.viewer, &opened.record);
    page(&Sheet::new(frame, &words.lists, &opened, &steps))
}

/// `GET /id/{id}`: the permanent link, to the page in the browser's language.
pub(crate) async fn permanent(
    Path(id): Path<String>,
    headers: HeaderMap,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let id: Identifier = id.parse().ok().ok_or(Error::NotFound)?;
    hub.record(&asker.viewer, &id).await?;
    let place = format!("/{}/records/{id}", negotiate::language(&headers));
    let headers = [(header::LOCATION, place.as_str()), (header::VARY, "accept-language")];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}
