//! `/{lang}/account/second-factor`: an authenticator is set up, or given up.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use hub::{Enrolment, Hub};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    routes::said,
    sheet::{Said, show},
};
use crate::{
    asker::Asker, error::Error, frame::Frame, pages::form, qr, refusal::Refusal, sent::Sent,
};

#[derive(Template)]
#[template(path = "second-factor.html")]
struct SecondFactor {
    frame: Frame,
    secret: String,
    /// The same in groups of four, as it is typed.
    typed: String,
    picture: String,
    refusal: Option<String>,
}

/// `GET /{lang}/account/second-factor`
pub(crate) async fn enrol(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let enrolment = hub.enrol(&asker.viewer).await?;
    page(frame, &enrolment, None)
}

/// `POST /{lang}/account/second-factor`
pub(crate) async fn set(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let (viewer, secret) = (&asker.viewer, sent.field("secret"));
    let enrolment = hub.enrolment(viewer, secret).await;
    match hub.set_second_factor(viewer, sent.field("password"), secret, sent.field("code")).await {
        Ok(spare_codes) => show(&hub, frame, &asker, Said { spare_codes, ..Said::default() }).await,
        Err(error) => {
            let refusal = Refusal::of(frame.words, error)?;
            page(frame, &enrolment?, Some(refusal))
        }
    }
}

/// `POST /{lang}/account/second-factor/remove`
pub(crate) async fn remove(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let removed = hub.remove_second_factor(&asker.viewer, sent.field("password")).await;
    let done = |()| Said { done: Some("second-factor-removed"), ..Said::default() };
    let said = said(&frame, removed, done)?;
    show(&hub, frame, &asker, said).await
}

fn page(frame: Frame, enrolment: &Enrolment, refusal: Option<Refusal>) -> Result<Response, Error> {
    let status = refusal.as_ref().map_or(StatusCode::OK, |refusal| refusal.status);
    form(
        status,
        &SecondFactor {
            picture: picture(&enrolment.url)?,
            secret: enrolment.secret.clone(),
            typed: grouped(&enrolment.secret),
            refusal: refusal.map(|refusal| refusal.text),
            frame,
        },
    )
}

fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// The address as a picture that stands in the page itself.
fn picture(url: &str) -> Result<String, Error> {
    let drawn = qr::code(url)?;
    Ok(format!("data:image/svg+xml,{}", utf8_percent_encode(&drawn, NON_ALPHANUMERIC)))
}
