//! Reads what is asked and what forms send, and lets the hub do it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use hub::{Error as HubError, Hub, Member, Viewer};
use vocabulary::Language;

use super::sheet::{MembersPage, MembershipPage, NetworkPage};
use crate::{
    asker::Asker,
    choices::COUNTRIES,
    error::Error,
    frame::Frame,
    pages::{form as with_form, gone, identifier, must_be_secret, numbered},
    refusal::Refusal,
    sent::Sent,
};

const ACTS: [&str; 4] = ["join", "open", "confirm", "remove"];

/// `GET /{lang}/networks/{id}`
pub(crate) async fn one(
    frame: Frame,
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let network = hub.network(&asker.viewer, &identifier(&id)?).await?;
    with_form(StatusCode::OK, &NetworkPage::new(frame, &network, None, None))
}

/// `GET /{lang}/networks/{id}/members`
pub(crate) async fn members(
    frame: Frame,
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let id = identifier(&id)?;
    let members = hub.members(&asker.viewer, &id).await?;
    let network = hub.network(&asker.viewer, &id).await?;
    with_form(StatusCode::OK, &MembersPage::new(frame, &network, &members))
}

/// What somebody says of themselves, in the language of the page.
fn member(sent: &Sent, language: Language) -> Result<Member, HubError> {
    Ok(Member {
        name: sent.field("name").to_owned(),
        email: sent.field("email").to_owned(),
        country: sent.given("from", "country", COUNTRIES)?,
        organisation: sent.field("organisation").to_owned(),
        about: sent.field("about").to_owned(),
        language,
        shows_name: sent.has("shows-name"),
        shows_organisation: sent.has("shows-organisation"),
        shows_about: sent.has("shows-about"),
    })
}

/// `POST /{lang}/networks/{id}/join`, `/open`, `/confirm` and `/remove`
pub(crate) async fn act(
    frame: Frame,
    Path((_, id, act)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let network = identifier(&id)?;
    let done = match act.as_str() {
        "join" => match member(&sent, frame.language()) {
            Ok(member) => {
                let secret = hub.join(&asker.viewer, &network, member).await;
                secret.map(|secret| format!("/memberships/{secret}"))
            }
            Err(error) => Err(error),
        },
        "open" => match sent.parsed("country", "country", COUNTRIES) {
            Ok(country) => {
                let opened = hub.open_network(&asker.viewer, network.clone(), country).await;
                opened.map(|()| format!("/networks/{network}"))
            }
            Err(error) => Err(error),
        },
        "confirm" | "remove" => {
            let number = numbered(sent.field("member"))?;
            let let_in = (act == "confirm").then(|| sent.field("seen"));
            let judged = hub.judge_member(&asker.viewer, &network, number, let_in).await;
            judged.map(|()| format!("/networks/{network}/members"))
        }
        _ => return Err(Error::NotFound),
    };
    match done {
        Ok(to) => Ok(Redirect::to(&frame.href(&to)).into_response()),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let network = hub.network(&asker.viewer, &network).await?;
            with_form(status, &NetworkPage::new(frame, &network, Some(&sent), Some(text)))
        }
    }
}

/// `GET /{lang}/networks/{id}/{act}`: what a form was sent to is no page of its own.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, id, act)): Path<(String, String, String)>,
) -> Result<Redirect, Error> {
    let network = identifier(&id)?;
    if !ACTS.contains(&act.as_str()) {
        return Err(Error::NotFound);
    }
    Ok(Redirect::to(&frame.href(&format!("/networks/{network}"))))
}

/// `GET /{lang}/memberships/{secret}`
pub(crate) async fn own(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    show(frame, &hub, &secret, StatusCode::OK, (None, None)).await
}

async fn show(
    frame: Frame,
    hub: &Hub,
    secret: &str,
    status: StatusCode,
    told: (Option<&Sent>, Option<String>),
) -> Result<Response, Error> {
    let own = hub.membership(secret).await.map_err(gone)?;
    // Members of a network that is not shown any more keep what they said of themselves in hand.
    let network = match hub.network(&Viewer::Anonymous, &own.network).await {
        Ok(network) => Some(network),
        Err(HubError::NotFound { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    with_form(status, &MembershipPage::new(frame, &own, network.as_ref(), secret, told))
}

/// `POST /{lang}/memberships/{secret}`
pub(crate) async fn change(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let changed = match member(&sent, frame.language()) {
        Ok(member) => hub.change_membership(&asker.viewer, &secret, member).await,
        Err(error) => Err(error),
    };
    match changed {
        Ok(()) => Ok(to_own(&frame, &secret)),
        Err(HubError::Link) => Err(Error::NotFound),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            show(frame, &hub, &secret, status, (Some(&sent), Some(text))).await
        }
    }
}

fn to_own(frame: &Frame, secret: &str) -> Response {
    Redirect::to(&frame.href(&format!("/memberships/{secret}"))).into_response()
}

/// `POST /{lang}/memberships/{secret}/leave`
pub(crate) async fn leave(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    _sent: Sent,
) -> Result<Response, Error> {
    hub.leave(&asker.viewer, &secret).await.map_err(gone)?;
    Ok(to_own(&frame, &secret))
}

/// `GET /{lang}/memberships/{secret}/leave`: what a form was sent to is no page of its own.
pub(crate) async fn back(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Error> {
    must_be_secret(&secret)?;
    Ok(to_own(&frame, &secret))
}
