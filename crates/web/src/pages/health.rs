//! `GET /health` and what stands below it: whether the hub answers, for whoever watches it.

use std::time::Duration;

use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use hub::{Hub, Viewer};
use serde_json::{Value, json};
use tokio::time::timeout;
use tracing::error;

use crate::error::Error;

/// A store that has not told its last change by then does not answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// `GET /health`
pub(crate) async fn health(State(hub): State<Hub>) -> Result<Json<Value>, Error> {
    let overview = hub.overview(&Viewer::Anonymous).await?;
    Ok(Json(json!({ "status": "ok", "records": overview.n_records() })))
}

/// `GET /health/live`: the program answers. Whoever starts programs again may do so when this fails.
pub(crate) async fn live() -> Response {
    status(StatusCode::OK, "ok")
}

/// `GET /health/ready`: the store answers. Whoever sends readers to hubs should send them elsewhere while this fails;
/// what is wrong stands in the log only.
pub(crate) async fn ready(State(hub): State<Hub>) -> Response {
    match timeout(PATIENCE, hub.answers()).await {
        Ok(Ok(())) => status(StatusCode::OK, "ok"),
        Ok(Err(error)) => {
            error!(%error, "The store does not answer");
            status(StatusCode::SERVICE_UNAVAILABLE, "unavailable")
        }
        Err(_) => status(StatusCode::SERVICE_UNAVAILABLE, "slow"),
    }
}

fn status(code: StatusCode, word: &str) -> Response {
    (code, [(header::CACHE_CONTROL, "no-store")], Json(json!({ "status": word }))).into_response()
}
