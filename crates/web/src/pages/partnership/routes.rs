//! Reads what is asked and what forms send, and lets the hub do it.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use hub::{Action, Board, Hub, Saying, countries_for};
use serde_json::{Value, json};

use super::{
    form::{self, NoticeForm},
    sheet::{NoticePage, NoticesPage},
};
use crate::{
    asker::Asker,
    error::Error,
    frame::Frame,
    pages::{form as with_form, numbered, page},
    refusal::Refusal,
    sent::Sent,
};

const ACTS: [&str; 4] = ["withdraw", "ask", "agree", "decline"];

/// `GET /{lang}/partnership`
pub(crate) async fn all(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let may_post = !countries_for(&asker.viewer, Action::Log).is_empty();
    page(&NoticesPage::new(frame, &hub.board().await?, may_post))
}

/// `GET /api/partnership`: the notices that hold and what fits, with every term. Nobody's contact is told.
pub(crate) async fn api(State(hub): State<Hub>) -> Result<Json<Value>, Error> {
    told(&hub).await.map(Json)
}

/// The notices and what fits.
pub(crate) async fn told(hub: &Hub) -> Result<Value, Error> {
    let board = hub.board().await?;
    let notices: Vec<_> = board.posted.iter().map(|one| &one.numbered).collect();
    let matches = board.with_matches(None, |found| json!(found));
    Ok(json!({ "today": board.today, "notices": notices, "matches": matches }))
}

/// `GET /{lang}/partnership/new`
pub(crate) async fn form(frame: Frame, asker: Asker) -> Result<Response, Error> {
    let own = countries_for(&asker.viewer, Action::Log);
    if own.is_empty() {
        return Err(Error::Forbidden);
    }
    with_form(StatusCode::OK, &NoticeForm::new(frame, &own, None, None))
}

/// `POST /{lang}/partnership/new`
pub(crate) async fn enter(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let posted = match form::notice(&sent, frame.language()) {
        Ok((notice, country)) => hub.post_notice(&asker.viewer, notice, country).await,
        Err(error) => Err(error),
    };
    match posted {
        Ok(number) => Ok(to(&frame, number)),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let own = countries_for(&asker.viewer, Action::Log);
            with_form(status, &NoticeForm::new(frame, &own, Some(&sent), Some(text)))
        }
    }
}

fn to(frame: &Frame, number: u64) -> Response {
    Redirect::to(&frame.href(&format!("/partnership/{number}"))).into_response()
}

/// `GET /{lang}/partnership/{number}`
pub(crate) async fn one(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    show(frame, &hub, &asker, numbered(&number)?, (StatusCode::OK, None)).await
}

/// `POST /{lang}/partnership/{number}/{act}`: what the side of this notice does; `other` names the other notice.
pub(crate) async fn act(
    frame: Frame,
    Path((_, number, act)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    let saying = match act.as_str() {
        "withdraw" => None,
        "ask" => Some(Saying::Ask),
        "agree" => Some(Saying::Agree),
        "decline" => Some(Saying::Decline),
        _ => return Err(Error::NotFound),
    };
    let done = match saying {
        None => hub.withdraw_notice(&asker.viewer, number).await,
        Some(saying) => {
            let other = numbered(sent.field("other"))?;
            hub.say(&asker.viewer, (number, other), saying, frame.language()).await
        }
    };
    match done {
        Ok(()) => Ok(to(&frame, number)),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            show(frame, &hub, &asker, number, (status, Some(text))).await
        }
    }
}

/// `GET /{lang}/partnership/{number}/{act}`: what a form was sent to is no page of its own.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, number, act)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    if !ACTS.contains(&act.as_str()) {
        return Err(Error::NotFound);
    }
    Ok(to(&frame, number))
}

async fn show(
    frame: Frame,
    hub: &Hub,
    asker: &Asker,
    number: u64,
    (status, refusal): (StatusCode, Option<String>),
) -> Result<Response, Error> {
    let board = hub.board().await?;
    let own = board.notice(number)?;
    let speaks = Board::speaks_for(&asker.viewer, own);
    let mut contacts = BTreeMap::new();
    if speaks {
        for other in &board.posted {
            if let Some(contact) = hub.contact(&asker.viewer, &board, own, other).await? {
                contacts.insert(other.numbered.number, contact);
            }
        }
    }
    let sheet = NoticePage::new(frame, &board, own, speaks, contacts, refusal);
    with_form(status, &sheet)
}
