//! Reads what is asked and what forms send, and lets the hub do it.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use hub::{Action, Error as HubError, Hub, Judgement, Viewer, countries_for};
use vocabulary::Identifier;

use super::{
    activity::ActivityPage,
    form::{self, RoundForm},
    said,
    sheet::{ReviewPage, ReviewsPage},
};
use crate::{
    asker::Asker,
    error::Error,
    frame::Frame,
    pages::{form as with_form, numbered, page},
    refusal::Refusal,
    sent::{Sent, wrong},
};

/// What can be done in a round.
const ACTS: [&str; 6] = ["comment", "moderate", "assess", "score", "reply", "close"];

/// `GET /{lang}/framework/reviews`
pub(crate) async fn all(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let may_open = !countries_for(&asker.viewer, Action::Propose).is_empty();
    page(&ReviewsPage::new(frame, &hub.reviews().await?, may_open))
}

/// `GET /{lang}/framework/reviews/new`
pub(crate) async fn form(frame: Frame, asker: Asker) -> Result<Response, Error> {
    let own = countries_for(&asker.viewer, Action::Propose);
    if own.is_empty() {
        return Err(Error::Forbidden);
    }
    with_form(StatusCode::OK, &RoundForm::new(frame, &own, None, None))
}

/// `POST /{lang}/framework/reviews/new`
pub(crate) async fn open(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let opened = match form::round(&sent) {
        Ok(round) => hub.open_round(&asker.viewer, round).await,
        Err(error) => Err(error),
    };
    match opened {
        Ok(number) => Ok(to(&frame, &number.to_string())),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let own = countries_for(&asker.viewer, Action::Propose);
            with_form(status, &RoundForm::new(frame, &own, Some(&sent), Some(text)))
        }
    }
}

/// `GET /{lang}/framework/reviews/{number}`
pub(crate) async fn one(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let is_said = pairs.iter().any(|(name, _)| name == "said");
    let sheet = sheet(frame, &hub, &asker, numbered(&number)?, None, None).await?;
    with_form(StatusCode::OK, &sheet.thanking(is_said))
}

/// `GET /{lang}/framework/reviews/{number}/activities/{activity}`
pub(crate) async fn activity(
    frame: Frame,
    Path((_, number, activity)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let activity = activity.parse().ok().ok_or(Error::NotFound)?;
    let number = numbered(&number)?;
    show_activity(frame, &hub, &asker, (number, &activity), None, (StatusCode::OK, None)).await
}

/// `POST /{lang}/framework/reviews/{number}/{act}`
pub(crate) async fn act(
    frame: Frame,
    Path((_, number, act)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    let act = ACTS.into_iter().find(|one| *one == act).ok_or(Error::NotFound)?;
    let of_activity: Option<Identifier> = sent.field("activity").parse().ok();
    match done(&frame, &hub, &asker.viewer, number, act, &sent).await {
        Ok(()) if act == "comment" => Ok(to(&frame, &format!("{number}?said=yes"))),
        Ok(()) => match of_activity {
            Some(activity) => Ok(to(&frame, &format!("{number}/activities/{activity}"))),
            None => Ok(to(&frame, &number.to_string())),
        },
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let refused = (status, Some(text));
            if let Some(activity) = of_activity.filter(|_| matches!(act, "assess" | "score")) {
                let of = (number, &activity);
                return show_activity(frame, &hub, &asker, of, Some(&sent), refused).await;
            }
            let (status, text) = refused;
            let sheet = sheet(frame, &hub, &asker, number, Some(&sent), text).await?;
            with_form(status, &sheet)
        }
    }
}

async fn done(
    frame: &Frame,
    hub: &Hub,
    viewer: &Viewer,
    number: u64,
    act: &str,
    sent: &Sent,
) -> Result<(), HubError> {
    let language = frame.language();
    match act {
        "comment" => hub.comment(viewer, form::comment(sent, number, language)?).await,
        "assess" => {
            let own = form::assessment(sent, number, language)?;
            hub.assess_activity(viewer, own).await.map(|_| ())
        }
        "score" => {
            let score = form::score(sent, number, language)?;
            hub.score(viewer, score).await.map(|_| ())
        }
        "reply" => hub.reply(viewer, form::reply(sent, language)?).await.map(|_| ()),
        "moderate" => {
            let which = sent.field("comment").parse().unwrap_or_default();
            // What is let in cannot be taken back: only the word itself lets it in.
            let judgement = match sent.field("judgement") {
                "let-in" => Judgement::LetIn,
                "refuse" => Judgement::Refuse(sent.field("reason").to_owned()),
                other => return Err(wrong("judgement", other, "let-in, refuse")),
            };
            hub.moderate(viewer, number, which, judgement).await
        }
        _ => hub.close_round(viewer, number).await,
    }
}

/// `GET /{lang}/framework/reviews/{number}/{act}`: what a form was sent to is no page of its own.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, number, act)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    if !ACTS.contains(&act.as_str()) {
        return Err(Error::NotFound);
    }
    Ok(to(&frame, &number.to_string()))
}

fn to(frame: &Frame, rest: &str) -> Response {
    Redirect::to(&frame.href(&format!("/framework/reviews/{rest}"))).into_response()
}

async fn sheet(
    frame: Frame,
    hub: &Hub,
    asker: &Asker,
    number: u64,
    sent: Option<&Sent>,
    refusal: Option<String>,
) -> Result<ReviewPage, Error> {
    let view = hub.review(&asker.viewer, number).await?;
    let waiting = if view.may_moderate {
        hub.waiting_comments(&asker.viewer, number).await?
    } else {
        Vec::new()
    };
    Ok(ReviewPage::new(frame, &view, &waiting, sent, refusal))
}

async fn show_activity(
    frame: Frame,
    hub: &Hub,
    asker: &Asker,
    (number, activity): (u64, &Identifier),
    sent: Option<&Sent>,
    (status, refusal): (StatusCode, Option<String>),
) -> Result<Response, Error> {
    let view = hub.review(&asker.viewer, number).await?;
    let evidence = said::evidence(&frame, hub, &view).await;
    let sheet = ActivityPage::new(frame, &view, (activity, &evidence), sent, refusal);
    let sheet = sheet.ok_or(Error::NotFound)?;
    with_form(status, &sheet)
}
