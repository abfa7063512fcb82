//! Reads what is asked and what forms send, and lets the hub do it.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use hub::{Action, CallView, Error as HubError, Hub, Viewer, countries_for};
use serde_json::{Value, json};

use super::{
    form::{self, CallForm},
    judging::{ApplicationPage, ApplicationsPage},
    said::{OUTCOMES, RELATIONS},
    sheet::{CallPage, CallsPage, OwnPage},
};
use crate::{
    asker::Asker,
    error::Error,
    frame::Frame,
    pages::{form as with_form, gone, must_be_secret, numbered},
    refusal::Refusal,
    sent::{Sent, wrong},
};

const ACTS: [&str; 3] = ["score", "declare", "decide"];

/// `GET /{lang}/calls`
pub(crate) async fn all(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let may_publish = !countries_for(&asker.viewer, Action::Propose).is_empty();
    let calls = hub.calls(&asker.viewer).await?;
    with_form(StatusCode::OK, &CallsPage::new(frame, &calls, may_publish))
}

/// `GET /api/calls`: their terms and how many applied; nothing of who did.
pub(crate) async fn api(State(hub): State<Hub>) -> Result<Json<Value>, Error> {
    told(&hub).await.map(Json)
}

/// Every call.
pub(crate) async fn told(hub: &Hub) -> Result<Value, Error> {
    let calls = hub.calls(&Viewer::Anonymous).await?;
    let call = |view: &CallView| {
        let decided: serde_json::Map<String, Value> = OUTCOMES
            .iter()
            .map(|(outcome, code)| ((*code).to_owned(), json!(view.n_of(*outcome))))
            .collect();
        json!({
            "number": view.tracked.number,
            "published": view.tracked.published,
            "applications": view.n_applications,
            "decided": decided,
        })
    };
    Ok(json!({ "calls": calls.iter().map(call).collect::<Vec<_>>() }))
}

/// `GET /{lang}/calls/new`
pub(crate) async fn form(frame: Frame, asker: Asker) -> Result<Response, Error> {
    let own = countries_for(&asker.viewer, Action::Propose);
    if own.is_empty() {
        return Err(Error::Forbidden);
    }
    with_form(StatusCode::OK, &CallForm::new(frame, &own, None, None))
}

/// `POST /{lang}/calls/new`
pub(crate) async fn publish(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let published = match form::published(&sent, frame.language()) {
        Ok(published) => hub.publish_call(&asker.viewer, published).await,
        Err(error) => Err(error),
    };
    match published {
        Ok(number) => Ok(Redirect::to(&frame.href(&format!("/calls/{number}"))).into_response()),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let own = countries_for(&asker.viewer, Action::Propose);
            with_form(status, &CallForm::new(frame, &own, Some(&sent), Some(text)))
        }
    }
}

/// `GET /{lang}/calls/{number}`
pub(crate) async fn one(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    show(frame, &hub, &asker, numbered(&number)?, None, (StatusCode::OK, None)).await
}

async fn show(
    frame: Frame,
    hub: &Hub,
    asker: &Asker,
    number: u64,
    sent: Option<&Sent>,
    (status, refusal): (StatusCode, Option<String>),
) -> Result<Response, Error> {
    let view = hub.call(&asker.viewer, number).await?;
    let organisations = hub.organisations().await?;
    with_form(status, &CallPage::new(frame, &view, &organisations, sent, refusal))
}

/// `POST /{lang}/calls/{number}/apply`
pub(crate) async fn apply(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    let secret = match form::submitted(&sent, frame.language()) {
        Ok(submitted) => hub.apply(&asker.viewer, number, submitted).await,
        Err(error) => Err(error),
    };
    match secret {
        Ok(secret) => {
            Ok(Redirect::to(&frame.href(&format!("/applications/{secret}"))).into_response())
        }
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            show(frame, &hub, &asker, number, Some(&sent), (status, Some(text))).await
        }
    }
}

/// `GET /{lang}/calls/{number}/apply`: what a form was sent to is no page of its own.
pub(crate) async fn of_apply(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
) -> Result<Redirect, Error> {
    Ok(Redirect::to(&frame.href(&format!("/calls/{}", numbered(&number)?))))
}

/// `GET /{lang}/calls/{number}/applications`
pub(crate) async fn applications(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let all = hub.applications(&asker.viewer, numbered(&number)?).await?;
    with_form(StatusCode::OK, &ApplicationsPage::new(frame, &all, None))
}

/// `GET /{lang}/calls/{number}/applications/{application}`
pub(crate) async fn application(
    frame: Frame,
    Path((_, call, application)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let of = (numbered(&call)?, numbered(&application)?);
    open(frame, &hub, &asker, of, None, (StatusCode::OK, None)).await
}

/// The application, or the list if whoever asks is near to the applicant.
async fn open(
    frame: Frame,
    hub: &Hub,
    asker: &Asker,
    of: (u64, u64),
    sent: Option<&Sent>,
    (status, refusal): (StatusCode, Option<String>),
) -> Result<Response, Error> {
    match hub.application(&asker.viewer, of).await {
        Ok(opened) => {
            let may_score = Hub::may_review(&asker.viewer);
            let organisations = hub.organisations().await?;
            let told = (&opened, organisations.as_slice());
            let page = ApplicationPage::new(frame, told, may_score, sent, refusal);
            with_form(status, &page)
        }
        Err(error @ HubError::Conflicted { .. }) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let all = hub.applications(&asker.viewer, of.0).await?;
            with_form(status, &ApplicationsPage::new(frame, &all, Some(text)))
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /{lang}/calls/{number}/applications/{application}/score`, `/declare` and `/decide`
pub(crate) async fn act(
    frame: Frame,
    Path((_, call, application, act)): Path<(String, String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let of = (numbered(&call)?, numbered(&application)?);
    let list = frame.href(&format!("/calls/{}/applications", of.0));
    let done = match act.as_str() {
        "score" => {
            let view = hub.call(&asker.viewer, of.0).await?;
            match form::marks(&sent, &view.tracked.published.call) {
                Ok(marks) => hub.score_application(&asker.viewer, of, marks).await,
                Err(error) => Err(error),
            }
        }
        "declare" => match chosen(&sent, "relation", &RELATIONS) {
            Ok(relation) => hub.declare_conflict(&asker.viewer, of, relation).await,
            Err(error) => Err(error),
        },
        "decide" => match chosen(&sent, "outcome", &OUTCOMES) {
            Ok(outcome) => {
                let reasons = (sent.field("reasons"), frame.language());
                hub.decide_application(&asker.viewer, of, outcome, reasons).await
            }
            Err(error) => Err(error),
        },
        _ => return Err(Error::NotFound),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&list).into_response()),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            open(frame, &hub, &asker, of, Some(&sent), (status, Some(text))).await
        }
    }
}

/// What was chosen from a list of words.
fn chosen<T: Copy>(
    sent: &Sent,
    field: &'static str,
    all: &[(T, &'static str)],
) -> Result<T, HubError> {
    let written = sent.field(field);
    let found = all.iter().find(|(_, code)| *code == written).map(|(one, _)| *one);
    let expected = || all.iter().map(|(_, code)| *code).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| wrong(field, written, &expected()))
}

/// `GET /{lang}/calls/{number}/applications/{application}/{act}`: what a form was sent to is no page of its own.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, call, application, act)): Path<(String, String, String, String)>,
) -> Result<Redirect, Error> {
    let (call, application) = (numbered(&call)?, numbered(&application)?);
    if !ACTS.contains(&act.as_str()) {
        return Err(Error::NotFound);
    }
    Ok(Redirect::to(&frame.href(&format!("/calls/{call}/applications/{application}"))))
}

/// `GET /{lang}/applications/{secret}`
pub(crate) async fn own(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let own = hub.own_application(&secret).await.map_err(gone)?;
    let organisations = hub.organisations().await?;
    with_form(StatusCode::OK, &OwnPage::new(frame, &own, &organisations, &secret))
}

/// `POST /{lang}/applications/{secret}/alumni`: whether one is named among those who got a place.
pub(crate) async fn alumni(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    hub.name_as_alumnus(&asker.viewer, &secret, sent.field("named") == "yes")
        .await
        .map_err(gone)?;
    Ok(Redirect::to(&frame.href(&format!("/applications/{secret}"))).into_response())
}

/// `POST /{lang}/applications/{secret}/withdraw`
pub(crate) async fn withdraw(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    _sent: Sent,
) -> Result<Response, Error> {
    hub.withdraw_application(&asker.viewer, &secret).await.map_err(gone)?;
    Ok(Redirect::to(&frame.href(&format!("/applications/{secret}"))).into_response())
}

/// `GET /{lang}/applications/{secret}/withdraw` and `/alumni`: what a form was sent to is no page of its own.
pub(crate) async fn back(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Redirect, Error> {
    must_be_secret(&secret)?;
    Ok(Redirect::to(&frame.href(&format!("/applications/{secret}"))))
}
