//! `GET /metrics`: what the hub counts, for a Prometheus on this machine.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use hub::{Hub, Viewer};

use crate::{client::Client, error::Error, metrics};

/// Others are answered as if there were nothing here.
pub(crate) async fn metrics(client: Client, State(hub): State<Hub>) -> Result<Response, Error> {
    if !client.is_local {
        return Err(Error::NotFound);
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
