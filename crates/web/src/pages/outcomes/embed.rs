//! `/{lang}/framework/outcomes/embed`: what was promised and done, for a frame in somebody else's page.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderName, header},
    response::{Html, IntoResponse, Response},
};
use hub::{Hub, Viewer};

use super::sheet::OutcomesPage;
use crate::{error::Error, frame::Frame, headers::FRAMED};

/// The same sheet without what stands around it.
#[derive(Template)]
#[template(path = "embed.html")]
struct Embedded {
    frame: Frame,
    sheet: OutcomesPage,
}

/// `GET /{lang}/framework/outcomes/embed`: the same for whoever asks, so that nothing of a reader stands in another's page.
pub(crate) async fn embed(frame: Frame, State(hub): State<Hub>) -> Result<Response, Error> {
    let outcomes = hub.outcomes().await?;
    let totals = hub.totals(&Viewer::Anonymous).await?;
    let frame = frame.shown_to(None);
    let sheet = OutcomesPage::new(frame.clone(), &hub, &outcomes, &totals, false);
    let headers = [
        (header::CONTENT_SECURITY_POLICY, FRAMED),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((headers, Html(Embedded { frame, sheet }.render()?)).into_response())
}
