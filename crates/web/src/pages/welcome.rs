//! `/{lang}/welcome/{secret}`: the link by which someone chooses the password of their account.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use hub::Hub;

use crate::{asker::Asker, error::Error, frame::Frame, pages::form, refusal::Refusal, sent::Sent};

#[derive(Template)]
#[template(path = "welcome.html")]
struct Welcome {
    frame: Frame,
    name: String,
    email: String,
    refusal: Option<String>,
}

/// `GET /{lang}/welcome/{secret}`
pub(crate) async fn welcome(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let (name, email) = invited(&hub, &frame, &secret).await?;
    form(StatusCode::OK, &Welcome { frame: frame.without_address(), name, email, refusal: None })
}

/// `POST /{lang}/welcome/{secret}`
pub(crate) async fn choose(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let (name, email) = invited(&hub, &frame, &secret).await?;
    match hub.choose_password(&secret, sent.field("password"), &asker.visit.address).await {
        Ok(()) => Ok(Redirect::to(&frame.href("/sign-in?done=chosen")).into_response()),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let frame = frame.without_address();
            form(status, &Welcome { frame, name, email, refusal: Some(text) })
        }
    }
}

async fn invited(hub: &Hub, frame: &Frame, secret: &str) -> Result<(String, String), Error> {
    match hub.invited(secret).await {
        Ok(found) => Ok(found),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            Err(Error::Refused { status, text })
        }
    }
}
