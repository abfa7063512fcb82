//! `GET /health`: whether the hub answers, for whoever watches it.

use axum::{Json, extract::State};
use hub::{Hub, Viewer};
use serde_json::{Value, json};

use crate::error::Error;

pub(crate) async fn health(State(hub): State<Hub>) -> Result<Json<Value>, Error> {
    let overview = hub.overview(&Viewer::Anonymous).await?;
    Ok(Json(json!({ "status": "ok", "records": overview.n_records() })))
}
