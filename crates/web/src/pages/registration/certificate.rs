//! The certificate of somebody who was at an event: a page by which anyone can check it, and the same for the wall.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use hub::{Certificate, Hub};
use report::{Fact, Run};

use crate::{
    cards, dates,
    error::Error,
    frame::Frame,
    labels,
    pages::{form as private, gone, identifier},
    print, qr,
    shown::Shown,
};

#[derive(Template)]
#[template(path = "certificate.html")]
struct CertificatePage {
    frame: Frame,
    id: String,
    code: String,
    title: Shown,
    said: String,
    /// What is told in place of the PDF.
    no_pdf: Option<&'static str>,
    holds: bool,
    facts: Vec<(String, String)>,
}

/// `GET /{lang}/events/{id}/certificates/{code}`
pub(crate) async fn certificate(
    frame: Frame,
    Path((_, id, code)): Path<(String, String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let found = hub.certificate(&identifier(&id)?, &code).await.map_err(gone)?;
    let said = match found.withdrawn {
        None => frame.with("certificate-valid", "name", &found.name),
        Some(day) => frame.with("certificate-withdrawn", "day", dates::day(frame.language(), day)),
    };
    let holds = found.withdrawn.is_none();
    let page = CertificatePage {
        id,
        title: cards::title(&frame, &found.event),
        said,
        no_pdf: (!report::can_print(&found.name)).then_some("certificate-no-letters"),
        facts: if holds { facts(&frame, &found) } else { Vec::new() },
        holds,
        code,
        frame,
    };
    private(if holds { StatusCode::OK } else { StatusCode::GONE }, &page)
}

/// When it was, and who confirmed it.
fn facts(frame: &Frame, certificate: &Certificate) -> Vec<(String, String)> {
    let named = |name: &str, value: String| (frame.say(name).into_owned(), value);
    let when = labels::when(frame.words, &certificate.event).map(|when| named("record-when", when));
    let confirmed = frame.words.with_two(
        "certificate-by",
        ("day", dates::day(frame.language(), certificate.on)),
        ("country", labels::country(frame.words, certificate.country)),
    );
    when.into_iter().chain([named("certificate-confirmed", confirmed)]).collect()
}

/// `GET /{lang}/events/{id}/certificates/{code}/certificate.pdf`
pub(crate) async fn certificate_pdf(
    frame: Frame,
    Path((_, id, code)): Path<(String, String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let found = hub.certificate(&identifier(&id)?, &code).await.map_err(gone)?;
    if found.withdrawn.is_some() || !report::can_print(&found.name) {
        // The page says why there is none.
        let page = frame.href(&format!("/events/{id}/certificates/{code}"));
        return Ok(Redirect::to(&page).into_response());
    }
    let event = cards::title(&frame, &found.event);
    let say = |name: &str| frame.say(name).into_owned();
    let fact = |(name, value): (String, String)| Fact { name, value: vec![Run::from(value)] };
    let address = frame.whole(&frame.href(&format!("/events/{id}/certificates/{code}")));
    let certificate = report::Certificate {
        language: frame.language(),
        title: say("certificate-title"),
        did: say("certificate-did"),
        event: event.text,
        event_language: event.other,
        facts: facts(&frame, &found).into_iter().map(fact).collect(),
        check: say("certificate-check"),
        code: qr::code(&address)?,
        address,
        from: say("site-name"),
        date: found.on,
        name: found.name,
    };
    let name = format!("certificate-{}.pdf", frame.language());
    print::pdf(&name, "private, no-store", move || report::certificate(&certificate)).await
}
