//! Reads what is asked and what forms send, and lets the hub do it.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use catalogue::Record;
use cooperation::Position;
use hub::{Action, Draft, GivenAnswer, Hub, Wish, countries_for};
use jiff::civil::Date;
use serde::Deserialize;
use vocabulary::{Country, Identifier, Language, Maker};

use super::sheet::{ChangesPage, ProposalForm, Refused, Typed, change_page, version_page};
use crate::{
    asker::Asker,
    error::Error,
    frame::Frame,
    pages::{form as with_form, numbered, page},
    refusal::Refusal,
    sent::Sent,
};

/// `GET /{lang}/framework/changes`
pub(crate) async fn all(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let changes = hub.changes(&asker.viewer).await?;
    let framework = hub.framework(&asker.viewer).await?;
    page(&ChangesPage::new(frame, &changes, &framework))
}

/// `GET /{lang}/framework/changes/{number}`
pub(crate) async fn one(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let change = hub.change(&asker.viewer, numbered(&number)?).await?;
    let spoken_for = hub.has_focal_points().await?;
    with_form(StatusCode::OK, &change_page(frame, &change, &spoken_for, None))
}

/// What the address of the form says.
#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    record: Option<String>,
    wish: Option<String>,
    #[serde(rename = "in")]
    language: Option<String>,
}

/// `GET /{lang}/framework/changes/new`
pub(crate) async fn form(
    frame: Frame,
    Query(asked): Query<Asked>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let proposes_for = countries_for(&asker.viewer, Action::Propose);
    if proposes_for.is_empty() {
        return Err(Error::Forbidden);
    }
    let Some(wish) = wish(asked.wish.as_deref(), asked.record.as_deref()) else {
        return Ok(Redirect::to(&frame.href("/framework/changes")).into_response());
    };
    let language = asked.language.and_then(|code| code.parse().ok()).unwrap_or(Language::En);
    let (Wish::Amend(id) | Wish::Add(id) | Wish::Remove(id)) = &wish;
    let opened = hub.record(&asker.viewer, id).await?;
    if !wish.fits(opened.record.kind()) {
        return Ok(Redirect::to(&frame.href("/framework/changes")).into_response());
    }
    let language = agreed_language(&opened.record, &wish, language);
    let typed = Typed::of(&opened.record, &wish, language);
    with_form(
        StatusCode::OK,
        &ProposalForm::new(frame, (&opened.record, &wish), &proposes_for, typed, None),
    )
}

/// `POST /{lang}/framework/changes/new`
pub(crate) async fn propose(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let asked = wish(Some(sent.field("wish")), Some(sent.field("record")));
    let Some(wish) = asked else {
        return Err(amiss(&frame, "wish", sent.field("wish"), "amend, add, remove"));
    };
    let typed = Typed::sent(&sent);
    let parts = typed.sent_parts();
    let draft = Draft {
        wish: wish.clone(),
        parts,
        language: typed.language,
        reason: typed.reason.clone(),
        country: country(&frame, &sent)?,
        answer_by: None,
    };
    let proposed = match answer_by(&typed.answer_by) {
        Ok(answer_by) => hub.propose(&asker.viewer, Draft { answer_by, ..draft }).await,
        Err(error) => Err(error),
    };
    match proposed {
        Ok(number) => {
            let to = frame.href(&format!("/framework/changes/{number}"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let refusal = Refusal::of(frame.words, error)?;
            let (Wish::Amend(id) | Wish::Add(id) | Wish::Remove(id)) = &wish;
            let opened = hub.record(&asker.viewer, id).await?;
            let proposes_for = countries_for(&asker.viewer, Action::Propose);
            let of = (&opened.record, &wish);
            let form = ProposalForm::new(frame, of, &proposes_for, typed, Some(refusal.text));
            with_form(refusal.status, &form)
        }
    }
}

/// The language in which a text was agreed on, since translations are corrected and not agreed on; of what is new the wanted one.
fn agreed_language(record: &Record, wish: &Wish, wanted: Language) -> Language {
    let is_source = |language: &Language| {
        record.title.get(*language).is_some_and(|title| title.made == Maker::Source)
    };
    match wish {
        Wish::Amend(_) if !is_source(&wanted) => {
            Language::ALL.into_iter().find(is_source).unwrap_or(wanted)
        }
        _ => wanted,
    }
}

/// The last day for answers, if one was typed.
fn answer_by(typed: &str) -> Result<Option<Date>, hub::Error> {
    let typed = typed.trim();
    let wrong = |_no_day| hub::Error::Field {
        field: "answer-by",
        found: typed.chars().take(40).collect(),
        expected: "2027-01-31".to_owned(),
    };
    (!typed.is_empty()).then(|| typed.parse().map_err(wrong)).transpose()
}

/// `POST /{lang}/framework/changes/{number}/{act}`
pub(crate) async fn act(
    frame: Frame,
    Path((_, number, act)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    let done = match act.as_str() {
        "answer" => {
            let position = sent.field("position");
            let given = GivenAnswer {
                country: country(&frame, &sent)?,
                position: Position::ALL
                    .into_iter()
                    .find(|one| one.code() == position)
                    .ok_or_else(|| amiss(&frame, "position", position, "agree, object, abstain"))?,
                reason: sent.field("reason").to_owned(),
                language: frame.language(),
            };
            hub.answer(&asker.viewer, number, given).await.map(|_| ())
        }
        "take-back" => hub.take_back(&asker.viewer, number).await,
        _ => return Err(Error::NotFound),
    };
    match done {
        Ok(()) => {
            let to = frame.href(&format!("/framework/changes/{number}"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let refusal = Refusal::of(frame.words, error)?;
            let change = hub.change(&asker.viewer, number).await?;
            let spoken_for = hub.has_focal_points().await?;
            let refused = Some(Refused {
                text: refusal.text,
                reason: sent.field("reason").to_owned(),
                position: sent.field("position").to_owned(),
            });
            with_form(refusal.status, &change_page(frame, &change, &spoken_for, refused))
        }
    }
}

/// `GET /{lang}/framework/changes/{number}/{act}`: what a form was sent to is no page of its own.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, number, _)): Path<(String, String, String)>,
) -> Result<Redirect, Error> {
    let number = numbered(&number)?;
    Ok(Redirect::to(&frame.href(&format!("/framework/changes/{number}"))))
}

/// `GET /{lang}/framework/versions/{number}`
pub(crate) async fn version(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let number = number.parse().ok().filter(|n| *n > 0).ok_or(Error::NotFound)?;
    let (framework, next) = hub.framework_of(&asker.viewer, number).await?;
    page(&version_page(frame, number, &framework, next.as_ref()))
}

fn wish(word: Option<&str>, record: Option<&str>) -> Option<Wish> {
    let id: Identifier = record?.parse().ok()?;
    match word? {
        "amend" => Some(Wish::Amend(id)),
        "add" => Some(Wish::Add(id)),
        "remove" => Some(Wish::Remove(id)),
        _ => None,
    }
}

fn country(frame: &Frame, sent: &Sent) -> Result<Country, Error> {
    let written = sent.field("country");
    let expected = Country::ALL.map(Country::alpha2).join(", ");
    written.parse().ok().ok_or_else(|| amiss(frame, "country", written, &expected))
}

/// The page that says which field of a form is not as it should be.
fn amiss(frame: &Frame, field: &'static str, found: &str, expected: &str) -> Error {
    let found = found.chars().take(40).collect();
    let error = hub::Error::Field { field, found, expected: expected.to_owned() };
    match Refusal::of(frame.words, error) {
        Ok(Refusal { status, text }) => Error::Refused { status, text },
        Err(error) => error,
    }
}
