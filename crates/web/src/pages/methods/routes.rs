//! Opens the list of methods and a method, and computes what was sent.

use std::time::Duration;

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use hub::{Given, Hub, Keeping, Work};
use vocabulary::{
    Date, Identifier, PlaceKind,
    method::{Assessed, Fault, Inputs, Method, Uncertain},
};

use super::{
    answer::Answer,
    form::Typed,
    sheet::{Methods, Sheet},
};
use crate::{
    asker::Asker,
    error::{Error, Expected},
    faults,
    frame::Frame,
    pages::{form, page, search::Pairs},
    places,
    refusal::Refusal,
    sent::Sent,
};

/// A page waits so long for a computation; what takes longer is for the interface of processes or the command line.
const PATIENCE: Duration = Duration::from_secs(15);

/// `GET /{lang}/methods`
pub(crate) async fn all(frame: Frame) -> Result<Response, Error> {
    page(&Methods::new(frame))
}

/// `GET /{lang}/methods/{id}?example=&as=json`, and with `.json` at its end the card for programs.
pub(crate) async fn method(
    frame: Frame,
    Path((_, name)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    axum::extract::Query(pairs): Pairs,
) -> Result<Response, Error> {
    if let Some(id) = name.strip_suffix(".json") {
        let card = exchange::methods::card(find(id)?.card);
        return Ok(([(header::CACHE_CONTROL, "no-cache")], Json(card)).into_response());
    }
    let method = find(&name)?;
    let saving = saving(&hub, &asker, &frame, method);
    let asked = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, it)| it.trim());
    let Some(id) = asked("example").filter(|id| !id.is_empty()) else {
        return page(&Sheet::new(frame, method.card, &Typed::default(), None, Vec::new(), saving));
    };
    let example = method.card.example(id).ok_or_else(|| {
        let known: Vec<_> = method.card.examples.iter().map(|example| example.id).collect();
        Error::parameter("example", id, Expected::OneOf(known.join(", ")))
    })?;
    let inputs = exchange::methods::example(method.card, example).map_err(|error| {
        tracing::error!(%error, "The example `{id}` of `{name}` could not be read");
        Error::Internal
    })?;
    let assessed = computed(method, inputs, None).await?;
    let assessed = assessed.map_err(|faults| {
        tracing::error!(?faults, "The example `{id}` of `{name}` has no answer");
        Error::Internal
    })?;
    if asked("as") == Some("json") {
        return Ok(as_json(method, &assessed));
    }
    let answer = Answer::new(&frame, method.card, &assessed, Some(example));
    page(&Sheet::new(
        frame,
        method.card,
        &Typed::of_example(example),
        Some(answer),
        Vec::new(),
        saving,
    ))
}

/// `POST /{lang}/methods/{id}`: the answer on the page, or as JSON to keep.
pub(crate) async fn compute(
    frame: Frame,
    Path((_, name)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let method = find(&name)?;
    let saving = saving(&hub, &asker, &frame, method);
    let typed = Typed::of_sent(method.card, &sent);
    let refused = match inputs_of(&hub, &asker, method, &typed, &sent).await {
        Ok((inputs, derived_from)) => match computed(method, inputs, typed.uncertain()).await? {
            Ok(assessed) if sent.field("as") == "json" => return Ok(as_json(method, &assessed)),
            Ok(assessed) if sent.field("as") == "record" => {
                match keep(&hub, &asker, &frame, method, &assessed, &sent, derived_from).await? {
                    Ok(place) => return Ok(Redirect::to(&place).into_response()),
                    Err(refused) => vec![refused],
                }
            }
            Ok(assessed) => {
                let answer = Answer::new(&frame, method.card, &assessed, None);
                let sheet =
                    Sheet::new(frame, method.card, &typed, Some(answer), Vec::new(), saving);
                return form(StatusCode::OK, &sheet);
            }
            Err(faults) => faults
                .iter()
                .take(SHOWN)
                .map(|fault| faults::fault(frame.words, method.card, fault))
                .collect(),
        },
        Err(hub::Error::Unread { place, reason }) => {
            let reason = faults::unread(frame.words, method.card, &reason);
            vec![if sent.file().is_some_and(|(name, _)| name == place) {
                frame.words.with_two("place-file", ("file", place), ("reason", reason))
            } else {
                reason
            }]
        }
        Err(hub::Error::InputForm { path }) => {
            vec![faults::no_such_file(frame.words, &path.display().to_string())]
        }
        Err(other) => return Err(other.into()),
    };
    form(
        StatusCode::UNPROCESSABLE_ENTITY,
        &Sheet::new(frame, method.card, &typed, None, refused, saving),
    )
}

/// Keeps the result as a record; returns its address, or why not.
async fn keep(
    hub: &Hub,
    asker: &Asker,
    frame: &Frame,
    method: &Method,
    assessed: &Assessed,
    sent: &Sent,
    derived_from: Vec<Identifier>,
) -> Result<Result<String, String>, Error> {
    let written = sent.field("record-year").trim();
    let year: Option<Date> = match written {
        "" => None,
        _ => match written.parse() {
            Ok(year) => Some(year),
            Err(_unreadable) => return Ok(Err(faults::no_year(frame.words, written))),
        },
    };
    let keeping = Keeping {
        title: sent.field("record-title"),
        places: sent.field("record-place").parse().into_iter().collect(),
        year,
        derived_from,
    };
    match hub.save_assessment(&asker.viewer, method, assessed, frame.language(), keeping).await {
        Ok(id) => Ok(Ok(frame.href(&format!("/records/{id}")))),
        Err(error) => Ok(Err(Refusal::of(frame.words, error)?.text)),
    }
}

/// Whether whoever asks may keep the result, and if so the basins that it may be about.
fn saving(
    hub: &Hub,
    asker: &Asker,
    frame: &Frame,
    method: &Method,
) -> Option<Vec<(String, String)>> {
    if !Hub::may_save_assessment(&asker.viewer) {
        return None;
    }
    let is_about_a_basin = method.card.id == "freshwater-health";
    let words = hub.words();
    let basins = words.places.iter().filter(|place| place.kind == PlaceKind::Basin);
    let named = basins.map(|place| (place.id.to_string(), places::name(frame, place).text));
    Some(named.filter(|_| is_about_a_basin).collect())
}

/// What was typed and sent, and what the references among it point at, with the records that hold it.
async fn inputs_of(
    hub: &Hub,
    asker: &Asker,
    method: &Method,
    typed: &Typed,
    sent: &Sent,
) -> Result<(Inputs, Vec<Identifier>), hub::Error> {
    let (values, references) = typed.split(method.card);
    let text = if typed.is_text_a_reference() { "" } else { &typed.text };
    let given = Given { file: sent.file(), text, typed: &values };
    let mut inputs = hub::inputs_of(method.card, given)?;
    let records = hub.put_referenced(&asker.viewer, &references, &mut inputs).await?;
    Ok((inputs, records))
}

/// The most faults that are named at once.
const SHOWN: usize = 20;

fn find(id: &str) -> Result<&'static Method, Error> {
    Ok(hub::method(id)?)
}

/// Computes beside the threads that answer, and stops what takes too long.
pub(crate) async fn computed(
    method: &'static Method,
    inputs: Inputs,
    uncertain: Option<Uncertain>,
) -> Result<Result<Assessed, Vec<Fault>>, Error> {
    let work = Work::quiet();
    let watched = work.clone();
    let computing = tokio::task::spawn_blocking(move || {
        hub::assess_uncertain(method, inputs, uncertain, &watched)
    });
    match tokio::time::timeout(PATIENCE, computing).await {
        Ok(Ok(Ok(assessed))) => Ok(Ok(assessed)),
        Ok(Ok(Err(hub::Error::Faults { faults }))) => Ok(Err(faults)),
        Ok(Ok(Err(other))) => Err(other.into()),
        Ok(Err(error)) => {
            tracing::error!(%error, "`{}` broke off", method.card.id);
            Err(Error::Internal)
        }
        Err(_) => {
            work.cancel();
            Ok(Err(vec![Fault::Cancelled]))
        }
    }
}

fn as_json(method: &Method, assessed: &Assessed) -> Response {
    let body = exchange::methods::text(method.card, assessed);
    let name = format!("attachment; filename=\"{}.json\"", method.card.id);
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, body).into_response()
}
