//! The same for programs: proposals, answers, versions. Accounts are not told.

use axum::{
    Json,
    extract::{Path, State},
};
use cooperation::Standing;
use hub::{Change, Hub, Viewer};
use serde_json::{Value, json};

use crate::{asker::Asker, error::Error, pages::numbered};

/// `GET /api/framework/changes`
pub(crate) async fn all(State(hub): State<Hub>, asker: Asker) -> Result<Json<Value>, Error> {
    told(&hub, &asker.viewer).await.map(Json)
}

/// Every proposal and version.
pub(crate) async fn told(hub: &Hub, viewer: &Viewer) -> Result<Value, Error> {
    let changes = hub.changes(viewer).await?;
    let all: Vec<Value> = changes.changes.iter().map(change).collect();
    Ok(json!({
        "in-force": changes.in_force(),
        "versions": changes.versions,
        "changes": all,
    }))
}

/// `GET /api/framework/changes/{number}`
pub(crate) async fn one(
    Path(number): Path<String>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Json<Value>, Error> {
    let found = hub.change(&asker.viewer, numbered(&number)?).await?;
    Ok(Json(change(&found)))
}

fn change(change: &Change) -> Value {
    let matter = &change.matter;
    let objection = match matter.standing {
        Standing::Objected(country, _) => Some(country),
        _ => None,
    };
    json!({
        "number": matter.number,
        "proposal": matter.proposal,
        "answers": matter.answers,
        "awaited": cooperation::awaited(&matter.answers),
        "standing": matter.standing.code(),
        "since": matter.standing.since(),
        "objected-by": objection,
        "version": matter.version,
    })
}
