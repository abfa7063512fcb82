//! Reads what is asked and what forms send, and lets the hub do it.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use cooperation::{Flow, Funding};
use hub::{Action, Hub, OutcomesAsked, Sort, Viewer, countries_for};
use vocabulary::Country;

use super::{
    form::{self, LogForm, Typed},
    lines::{self, EntryPage, LinesPage},
    sheet::OutcomesPage,
};
use crate::{
    asker::Asker,
    error::{Error, Expected},
    frame::Frame,
    pages::{form as with_form, numbered, page},
    refusal::Refusal,
    sent::Sent,
    table,
};

/// `GET /{lang}/framework/outcomes`
pub(crate) async fn outcomes(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let outcomes = hub.outcomes().await?;
    let totals = hub.totals(&Viewer::Anonymous).await?;
    let may_enter = !countries_for(&asker.viewer, Action::Log).is_empty();
    page(&OutcomesPage::new(frame, &hub, &outcomes, &totals, may_enter))
}

/// `GET /{lang}/framework/outcomes/lines`: those that a figure sums.
pub(crate) async fn lines(
    frame: Frame,
    Query(pairs): Query<Vec<(String, String)>>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let asked = asked(&pairs)?;
    let outcomes = hub.outcomes().await?;
    page(&LinesPage::new(frame, &outcomes, &asked))
}

/// `GET /{lang}/framework/outcomes.csv`: every line, or those asked for.
pub(crate) async fn csv(
    frame: Frame,
    Query(pairs): Query<Vec<(String, String)>>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let asked = asked(&pairs)?;
    let outcomes = hub.outcomes().await?;
    let origin = frame.whole("");
    let rows = outcomes.of(&asked).map(|line| lines::row(line, &origin));
    table::file("lancang-mekong-outcomes.csv", "no-cache", &lines::header(), rows)
}

/// What the address asks for.
pub(super) fn asked(pairs: &[(String, String)]) -> Result<OutcomesAsked, Error> {
    let mut asked = OutcomesAsked::default();
    let year = |name: &'static str, written: &str| {
        let year = written.parse().ok().filter(|year| (1900..=9999).contains(year));
        year.ok_or_else(|| Error::parameter(name, written, Expected::Year))
    };
    for (name, written) in pairs.iter().filter(|(_, written)| !written.is_empty()) {
        match name.as_str() {
            "sort" => {
                let found = Sort::ALL.into_iter().find(|sort| sort.code() == written);
                let expected = || Expected::OneOf(Sort::ALL.map(Sort::code).join(", "));
                asked.sort =
                    Some(found.ok_or_else(|| Error::parameter("sort", written, expected()))?);
            }
            "area" => asked.area = Some(written.chars().take(20).collect()),
            "activity" => {
                let id = written.parse().ok();
                let wrong = || Error::parameter("activity", written, Expected::Identifier);
                asked.activity = Some(id.ok_or_else(wrong)?);
            }
            "year" => asked.year = Some(year("year", written)?),
            "undated" if written == "yes" => asked.undated = true,
            "undated" => {
                let expected = Expected::OneOf("yes".to_owned());
                return Err(Error::parameter("undated", written, expected));
            }
            "until" => asked.until = Some(year("until", written)?),
            "country" => {
                let wrong = || {
                    Error::parameter(
                        "country",
                        written,
                        Expected::OneOf(Country::ALL.map(Country::alpha2).join(", ")),
                    )
                };
                asked.country = Some(written.parse().ok().ok_or_else(wrong)?);
            }
            "funding" => {
                let found = Funding::ALL.into_iter().find(|one| one.code() == written);
                let expected = || Expected::OneOf(Funding::ALL.map(Funding::code).join(", "));
                asked.funding =
                    Some(found.ok_or_else(|| Error::parameter("funding", written, expected()))?);
            }
            "flow" => {
                let found = Flow::ALL.into_iter().find(|one| one.code() == written);
                let expected = || Expected::OneOf(Flow::ALL.map(Flow::code).join(", "));
                asked.flow =
                    Some(found.ok_or_else(|| Error::parameter("flow", written, expected()))?);
            }
            "since" => asked.since = Some(year("since", written)?),
            _ => {}
        }
    }
    Ok(asked)
}

/// `GET /{lang}/framework/log/new`
pub(crate) async fn form(
    frame: Frame,
    Query(pairs): Query<Vec<(String, String)>>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let countries = countries_for(&asker.viewer, Action::Log);
    if countries.is_empty() {
        return Err(Error::Forbidden);
    }
    let framework = hub.framework(&Viewer::Anonymous).await?;
    let activity = pairs.into_iter().find(|(name, _)| name == "activity");
    let typed = Typed::begun(activity.map(|(_, id)| id).unwrap_or_default());
    with_form(StatusCode::OK, &LogForm::new(frame, &framework, &countries, &typed, None))
}

/// `POST /{lang}/framework/log/new`
pub(crate) async fn enter(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let typed = Typed::sent(&sent);
    let entered = match form::line(&typed, frame.language()) {
        Ok(line) => hub.enter(&asker.viewer, line).await,
        Err(error) => Err(error),
    };
    match entered {
        Ok(number) => {
            let to = frame.href(&format!("/framework/log/{number}"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let framework = hub.framework(&Viewer::Anonymous).await?;
            let countries = countries_for(&asker.viewer, Action::Log);
            let form = LogForm::new(frame, &framework, &countries, &typed, Some(text));
            with_form(status, &form)
        }
    }
}

/// `GET /{lang}/framework/log/{number}`
pub(crate) async fn entry(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    show(frame, &hub, &asker, &number, StatusCode::OK, None).await
}

/// `POST /{lang}/framework/log/{number}/strike`
pub(crate) async fn strike(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let which = numbered(&number)?;
    match hub.strike(&asker.viewer, which, sent.field("reason")).await {
        Ok(()) => {
            let to = frame.href(&format!("/framework/log/{which}"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            show(frame, &hub, &asker, &number, status, Some(text)).await
        }
    }
}

/// `GET /{lang}/framework/log/{number}/strike`: what a form was sent to is no page of its own.
pub(crate) async fn of_strike(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
) -> Result<Redirect, Error> {
    let number = numbered(&number)?;
    Ok(Redirect::to(&frame.href(&format!("/framework/log/{number}"))))
}

async fn show(
    frame: Frame,
    hub: &Hub,
    asker: &Asker,
    number: &str,
    status: StatusCode,
    refusal: Option<String>,
) -> Result<Response, Error> {
    let number = numbered(number)?;
    let log = hub.log(&asker.viewer).await?;
    let logged = log.into_iter().find(|logged| logged.number == number).ok_or(Error::NotFound)?;
    let activity = hub.activity(&logged.line.activity).await?;
    let is_shown = match &logged.line.evidence {
        Some(evidence) => hub.is_public(evidence).await?,
        None => false,
    };
    let may_strike = logged.struck.is_none()
        && countries_for(&asker.viewer, Action::Log).contains(&logged.line.country);
    let entry = EntryPage::new(frame, &logged, activity.as_ref(), is_shown, may_strike);
    with_form(status, &entry.refusing(refusal))
}
