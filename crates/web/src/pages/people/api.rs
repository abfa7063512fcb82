//! `/api/people` and `/api/me`: the same for programs.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use hub::{Hub, NewPerson, PersonView, Role, Scope};
use serde::Deserialize;
use serde_json::{Value, json};
use vocabulary::Language;

use super::person;
use crate::{asker::Asker, error::Error, pages::refused};

/// An account to be opened.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct New {
    name: String,
    email: String,
    language: Language,
}

/// `GET /api/me`
pub(crate) async fn me(State(hub): State<Hub>, asker: Asker) -> Result<Json<Value>, Error> {
    let known = asker.viewer.person().ok_or(Error::Forbidden)?;
    let uses: Vec<&str> = known.uses.iter().map(|one| one.code()).collect();
    let mut person = json(&hub.person(&asker.viewer, &known.id).await?);
    person["uses"] = json!(uses);
    Ok(Json(person))
}

/// `GET /api/people`
pub(crate) async fn all(State(hub): State<Hub>, asker: Asker) -> Result<Json<Value>, Error> {
    let people = hub.people(&asker.viewer).await?;
    Ok(Json(json!({ "people": people.iter().map(json).collect::<Vec<_>>() })))
}

/// `POST /api/people`
pub(crate) async fn new(
    State(hub): State<Hub>,
    asker: Asker,
    Json(New { name, email, language }): Json<New>,
) -> Result<Response, Error> {
    let made = hub.new_person(&asker.viewer, NewPerson { name, email, language }).await;
    let id = made.map_err(refused)?;
    Ok((StatusCode::CREATED, Json(json!({ "id": id }))).into_response())
}

/// `GET /api/people/{id}`
pub(crate) async fn one(
    Path(id): Path<String>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Json<Value>, Error> {
    Ok(Json(json(&hub.person(&asker.viewer, &id).await?)))
}

/// `POST /api/people/{id}/{act}`
pub(crate) async fn manage(
    Path((id, act)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Json<Value>, Error> {
    let secret = person::manage(&hub, &asker.viewer, &id, &act).await?.map_err(refused)?;
    Ok(Json(secret.map_or(json!({}), |secret| json!({ "invitation": secret }))))
}

/// `PUT /api/people/{id}/roles/{role}@{scope}`
pub(crate) async fn grant(
    Path((id, grant)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<StatusCode, Error> {
    let (role, scope) = parts(&grant).map_err(refused)?;
    hub.grant(&asker.viewer, &id, role, &scope).await.map_err(refused)?;
    Ok(StatusCode::NO_CONTENT)
}

/// `DELETE /api/people/{id}/roles/{role}@{scope}`
pub(crate) async fn revoke(
    Path((id, grant)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<StatusCode, Error> {
    let (role, scope) = parts(&grant).map_err(refused)?;
    hub.revoke(&asker.viewer, &id, role, &scope).await.map_err(refused)?;
    Ok(StatusCode::NO_CONTENT)
}

fn parts(grant: &str) -> Result<(Role, Scope), hub::Error> {
    let (role, scope) = grant.split_once('@').unwrap_or((grant, ""));
    Ok((role.parse()?, scope.parse()?))
}

fn json(person: &PersonView) -> Value {
    let roles: Vec<String> =
        person.grants.iter().map(|(role, scope)| format!("{role}@{scope}")).collect();
    json!({
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "has-password": person.has_password,
        "has-second-factor": person.has_second_factor,
        "closed": person.ended_at.is_some(),
        "roles": roles,
    })
}
