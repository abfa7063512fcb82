//! Opens a record for people and for programs.

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use catalogue::Details;
use exchange::{
    About,
    iati::{Document, write},
    ro_crate,
};
use hub::{Hub, Opened, reported_activity};
use serde_json::json;
use vocabulary::Licence;

use super::sheet::Sheet;
use crate::{
    asker::Asker,
    error::Error,
    frame::Frame,
    negotiate,
    pages::{iati, identifier, page},
    shown::Shown,
};

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
    if let Some(id) = name.strip_suffix(".iati.xml") {
        return reported(&hub, &asker, id).await;
    }
    if let Some((id, form)) = kept(&name) {
        return assessment(&frame, &hub, &asker, id, form).await;
    }
    let (id, for_a_program) = match name.strip_suffix(".json") {
        Some(id) => (id, true),
        None => (name.as_str(), false),
    };
    let id = identifier(id)?;
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

/// What someone reported of a project through IATI, as it was reported.
async fn reported(hub: &Hub, asker: &Asker, id: &str) -> Result<Response, Error> {
    let id = identifier(id)?;
    let opened = hub.record(&asker.viewer, &id).await?;
    let activity = reported_activity(&opened.record).ok_or(Error::NotFound)?;
    let generated_at = opened.changed_at.parse().unwrap_or_default();
    let document = Document { name: "iati-activities", generated_at, elements: vec![activity] };
    Ok(iati::file(write(&document), &format!("{id}.iati.xml")))
}

/// A form in which what a method said leaves the hub.
#[derive(Debug, Clone, Copy)]
enum Kept {
    /// The result itself, which can be replayed.
    Json,
    /// With all that was done, as a research object.
    Crate,
}

fn kept(name: &str) -> Option<(&str, Kept)> {
    let of = |end: &str, form: Kept| name.strip_suffix(end).map(|id| (id, form));
    of(".result.json", Kept::Json).or_else(|| of(".crate.zip", Kept::Crate))
}

async fn assessment(
    frame: &Frame,
    hub: &Hub,
    asker: &Asker,
    id: &str,
    form: Kept,
) -> Result<Response, Error> {
    let id = identifier(id)?;
    let opened = hub.record(&asker.viewer, &id).await?;
    let Details::Assessment { method, result, .. } = &opened.record.details else {
        return Err(Error::NotFound);
    };
    if result.is_empty() {
        return Err(Error::NotFound);
    }
    let (kind, end, bytes) = match form {
        Kept::Json => ("application/json", "json", result.clone().into_bytes()),
        Kept::Crate => {
            let card = hub::method(method)?.card;
            let bytes = ro_crate(card, result, &about(frame, &opened)).map_err(|error| {
                tracing::error!(%error, "The research object of `{id}` could not be written");
                Error::Internal
            })?;
            ("application/zip", "crate.zip", bytes)
        }
    };
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{id}.{end}\"")),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

fn about<'o>(frame: &Frame, opened: &'o Opened) -> About<'o> {
    let record = &opened.record;
    let best = |text| Shown::best(text, frame.language()).map(|shown| shown.text);
    About {
        address: frame.whole(&format!("/id/{}", record.id)),
        title: best(&record.title).unwrap_or_default(),
        description: best(&record.summary).unwrap_or_default(),
        creators: &record.creators,
        licence: record.licence.as_ref().map(Licence::id),
        changed_at: &opened.changed_at,
        version: env!("CARGO_PKG_VERSION"),
    }
}

/// `GET /id/{id}`: the permanent link, to the page in the browser's language.
pub(crate) async fn permanent(
    Path(id): Path<String>,
    headers: HeaderMap,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let id = identifier(&id)?;
    hub.record(&asker.viewer, &id).await?;
    let place = format!("/{}/records/{id}", negotiate::language(&headers));
    let headers = [(header::LOCATION, place.as_str()), (header::VARY, "accept-language")];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}
