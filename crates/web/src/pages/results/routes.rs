//! Reads what is asked and what forms send, and lets the hub do it.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use hub::{Action, Hub, Viewer, countries_for};

use super::{
    form::{self, DefinitionForm, Typed},
    indicator::IndicatorPage,
    sheet::{self, ResultsPage},
};
use crate::{
    asker::Asker,
    error::Error,
    frame::Frame,
    pages::{form as with_form, numbered, page},
    refusal::Refusal,
    sent::Sent,
    table,
};

/// `GET /{lang}/framework/results`
pub(crate) async fn results(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let may_define = !countries_for(&asker.viewer, Action::Propose).is_empty();
    page(&ResultsPage::new(frame, &hub.results().await?, may_define))
}

/// `GET /{lang}/framework/results.csv`: every value of every indicator.
pub(crate) async fn csv(frame: Frame, State(hub): State<Hub>) -> Result<Response, Error> {
    let results = hub.results().await?;
    let origin = frame.whole("");
    let rows = results.tracked.iter().flat_map(|tracked| sheet::rows(tracked, &origin));
    table::file("lancang-mekong-results.csv", "no-cache", &sheet::header(), rows)
}

/// `GET /{lang}/framework/results/new`
pub(crate) async fn form(
    frame: Frame,
    Query(pairs): Query<Vec<(String, String)>>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let own = countries_for(&asker.viewer, Action::Propose);
    if own.is_empty() {
        return Err(Error::Forbidden);
    }
    let framework = hub.framework(&Viewer::Anonymous).await?;
    let action = pairs.into_iter().find(|(name, _)| name == "action");
    let typed = Typed::begun(action.map(|(_, id)| id).unwrap_or_default());
    with_form(StatusCode::OK, &DefinitionForm::new(frame, &framework, &own, &typed, None))
}

/// `POST /{lang}/framework/results/new`
pub(crate) async fn define(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let typed = Typed::definition(&sent);
    let defined = match form::definition(&typed, frame.language()) {
        Ok(definition) => hub.define(&asker.viewer, definition).await,
        Err(error) => Err(error),
    };
    match defined {
        Ok(number) => Ok(to(&frame, number)),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let framework = hub.framework(&Viewer::Anonymous).await?;
            let own = countries_for(&asker.viewer, Action::Propose);
            with_form(status, &DefinitionForm::new(frame, &framework, &own, &typed, Some(text)))
        }
    }
}

fn to(frame: &Frame, number: u64) -> Response {
    Redirect::to(&frame.href(&format!("/framework/results/{number}"))).into_response()
}

/// `GET /{lang}/framework/results/{number}`
pub(crate) async fn one(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    show(frame, &hub, &asker, number, &Typed::default(), StatusCode::OK, None).await
}

/// `POST /{lang}/framework/results/{number}/measure` and `/strike`; what is struck is the indicator or, if the field `line` names
/// one, a value of it.
pub(crate) async fn act(
    frame: Frame,
    Path((_, number, act)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    let typed = Typed::value(&sent);
    let done = match act.as_str() {
        "measure" => match form::measured(&typed, number) {
            Ok(measured) => hub.measure(&asker.viewer, measured).await.map(|_| ()),
            Err(error) => Err(error),
        },
        "strike" => {
            let line = match sent.field("line") {
                "" => number,
                line => line.parse().ok().ok_or(Error::NotFound)?,
            };
            let results = hub.results().await?;
            let own = results.tracked.iter().find(|one| one.number == number);
            let is_own = |one: &cooperation::Tracked| {
                line == number || one.actuals.iter().any(|actual| actual.number == line)
            };
            if !own.is_some_and(is_own) {
                return Err(Error::NotFound);
            }
            hub.strike(&asker.viewer, line, sent.field("reason")).await
        }
        _ => return Err(Error::NotFound),
    };
    match done {
        Ok(()) => Ok(to(&frame, number)),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            show(frame, &hub, &asker, number, &typed, status, Some(text)).await
        }
    }
}

/// `GET /{lang}/framework/results/{number}/{act}`: what a form was sent to is no page of its own.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, number, act)): Path<(String, String, String)>,
) -> Result<Redirect, Error> {
    let number = numbered(&number)?;
    if !["measure", "strike"].contains(&act.as_str()) {
        return Err(Error::NotFound);
    }
    Ok(Redirect::to(&frame.href(&format!("/framework/results/{number}"))))
}

async fn show(
    frame: Frame,
    hub: &Hub,
    asker: &Asker,
    number: u64,
    typed: &Typed,
    status: StatusCode,
    refusal: Option<String>,
) -> Result<Response, Error> {
    let results = hub.results().await?;
    let tracked = results.tracked.iter().find(|one| one.number == number);
    let tracked = tracked.ok_or(Error::NotFound)?;
    let measures_for = countries_for(&asker.viewer, Action::Log);
    let defines_for = countries_for(&asker.viewer, Action::Propose);
    let sheet = IndicatorPage::new(
        frame,
        &results.framework,
        tracked,
        (&measures_for, &defines_for),
        typed,
        refusal,
    );
    with_form(status, &sheet)
}
