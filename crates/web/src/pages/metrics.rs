//! `GET /metrics`: what the hub counts, for a Prometheus that shows the token of someone who may.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use hub::{Action, Hub, Object, Viewer, may};

use crate::{asker::Asker, error::Error, metrics};

pub(crate) async fn metrics(State(hub): State<Hub>, asker: Asker) -> Result<Response, Error> {
    if !may(&asker.viewer, Action::ReadMetrics, &Object::hub()) {
        return Err(Error::Forbidden);
    }
    if let Ok(overview) = hub.overview(&Viewer::Anonymous).await {
        metrics::records(overview.n_records());
    }
    let headers = [
        (header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, metrics::render()).into_response())
}
