//! Reads what is asked and what forms send, and lets the hub do it.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use cooperation::dialogue::{Progress, Tracked};
use hub::{Error as HubError, Hub};
use serde_json::{Value, json};
use vocabulary::Identifier;

use super::{
    form::{self, Typed},
    sheet::{CommitmentsPage, MinutesPage},
};
use crate::{
    asker::Asker,
    choices::COUNTRIES,
    error::Error,
    frame::Frame,
    pages::{form as with_form, identifier, page},
    refusal::Refusal,
    sent::Sent,
};

const ACTS: [&str; 8] =
    ["begin", "item", "say", "translate", "decide", "promise", "follow", "strike"];

/// `GET /{lang}/events/{id}/minutes`
pub(crate) async fn one(
    frame: Frame,
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let meeting = hub.meeting(&asker.viewer, &identifier(&id)?).await?;
    with_form(StatusCode::OK, &MinutesPage::new(frame, &meeting, Typed::default(), None))
}

/// `POST /{lang}/events/{id}/minutes/{act}`
pub(crate) async fn act(
    frame: Frame,
    Path((_, id, act)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let event = identifier(&id)?;
    let done = if act == "strike" {
        match sent.parsed("line", "minute-number", "12") {
            Ok(number) => {
                let reason = sent.field("reason");
                hub.strike_minute(&asker.viewer, &event, number, reason).await
            }
            Err(error) => Err(error),
        }
    } else {
        entered(&frame, &hub, &asker, &event, &act, &sent).await?
    };
    match done {
        Ok(()) => {
            let to = frame.href(&format!("/events/{event}/minutes"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let meeting = hub.meeting(&asker.viewer, &event).await?;
            let typed = Typed::of_act(&act, sent);
            with_form(status, &MinutesPage::new(frame, &meeting, typed, Some(text)))
        }
    }
}

/// The outer error is that there is no such act.
async fn entered(
    frame: &Frame,
    hub: &Hub,
    asker: &Asker,
    event: &Identifier,
    act: &str,
    sent: &Sent,
) -> Result<Result<(), HubError>, Error> {
    let minute = match form::minute(act, sent, frame.language()) {
        Ok(minute) => minute.ok_or(Error::NotFound)?,
        Err(error) => return Ok(Err(error)),
    };
    let country = match sent.parsed("country", "country", COUNTRIES) {
        Ok(country) => country,
        Err(error) => return Ok(Err(error)),
    };
    Ok(hub.enter_minute(&asker.viewer, event.clone(), minute, country).await.map(|_number| ()))
}

/// `GET /{lang}/events/{id}/minutes/{act}`: what a form was sent to is no page of its own.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, id, act)): Path<(String, String, String)>,
) -> Result<Redirect, Error> {
    let event = identifier(&id)?;
    if !ACTS.contains(&act.as_str()) {
        return Err(Error::NotFound);
    }
    Ok(Redirect::to(&frame.href(&format!("/events/{event}/minutes"))))
}

/// `GET /{lang}/framework/commitments`
pub(crate) async fn commitments(frame: Frame, State(hub): State<Hub>) -> Result<Response, Error> {
    page(&CommitmentsPage::new(frame, &hub.commitments().await?))
}

/// `GET /api/commitments`: every commitment with what became of it.
pub(crate) async fn api(State(hub): State<Hub>) -> Result<Json<Value>, Error> {
    told(&hub).await.map(Json)
}

/// Every commitment.
pub(crate) async fn told(hub: &Hub) -> Result<Value, Error> {
    let all = hub.commitments().await?;
    // What is not for everyone is not named.
    let public = |id: &Option<Identifier>| id.clone().filter(|id| all.named.contains_key(id));
    let of = |event: &Identifier, one: &Tracked| {
        let progress: Vec<Value> = one
            .progress
            .iter()
            .map(|one| {
                let evidence = public(&one.what.evidence);
                let told = Progress { evidence, ..one.what.clone() };
                json!({ "number": one.number, "struck": one.struck, "progress": told })
            })
            .collect();
        let promised = &one.promised.what;
        let commitment = json!({
            "text": promised.text,
            "language": promised.language,
            "owner": public(&Some(promised.owner.clone())),
            "due": promised.due,
            "activity": public(&promised.activity),
        });
        json!({
            "number": one.promised.number,
            "meeting": event,
            "country": one.promised.country,
            "struck": one.promised.struck,
            "commitment": commitment,
            "state": one.state(),
            "overdue": one.promised.struck.is_none() && one.is_overdue(all.today),
            "progress": progress,
        })
    };
    let commitments: Vec<Value> = all
        .minutes
        .iter()
        .flat_map(|minutes| minutes.commitments.iter().map(|one| of(&minutes.event, one)))
        .collect();
    Ok(json!({ "commitments": commitments }))
}
