//! `GET /health`: whether the hub answers, for whoever watches it.

use axum::{Json, extract::State};
use hub::Hub;
use serde_json::{Value, json};

use crate::{asker::Asker, error::Error};

pub(crate) async fn health(State(hub): State<Hub>, asker: Asker) -> Result<Json<Value>, Error> {
    let overview = hub.overview(&asker.viewer).await?;
    Ok(Json(json!({ "status": "ok", "records": overview.n_records() })))
}
