//! What there is to be executed.

use axum::{
    Json,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use exchange::processes::{self, Kind};
use serde_json::Value;
use vocabulary::method::Card;

use super::{base, refused};
use crate::{
    error::{Error, Expected},
    frame::origin,
    pages::search::{Pairs, language_of},
};

/// `GET /api`
pub(crate) async fn landing(headers: HeaderMap) -> Json<Value> {
    Json(processes::landing(&base(&origin(&headers))))
}

/// `GET /api/openapi.json`
pub(crate) async fn openapi(headers: HeaderMap) -> Json<Value> {
    let version = env!("CARGO_PKG_VERSION");
    Json(exchange::openapi(&cards(), &base(&origin(&headers)), version))
}

/// `GET /api/conformance`
pub(crate) async fn conformance() -> Json<Value> {
    Json(processes::conformance())
}

/// `GET /api/processes?limit=&offset=&lang=`
pub(crate) async fn all(
    headers: HeaderMap,
    axum::extract::Query(pairs): Pairs,
) -> Result<Json<Value>, Error> {
    let number = |name: &'static str, least: usize, most: usize, otherwise: usize| {
        let found = pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim());
        found.filter(|value| !value.is_empty()).map_or(Ok(otherwise), |value| {
            let expected = Expected::Number { least, most };
            let number = value.parse().ok().filter(|number| (least..=most).contains(number));
            number.ok_or_else(|| Error::parameter(name, value, expected))
        })
    };
    let (limit, offset) = (number("limit", 1, 1_000, 100)?, number("offset", 0, 1_000_000, 0)?);
    let (base, language) = (base(&origin(&headers)), language_of(&pairs)?);
    Ok(Json(processes::list(&cards(), &base, language, offset, limit)))
}

/// `GET /api/processes/{process}?lang=`
pub(crate) async fn one(
    Path(process): Path<String>,
    headers: HeaderMap,
    axum::extract::Query(pairs): Pairs,
) -> Result<Response, Error> {
    let language = language_of(&pairs)?;
    match hub::method(&process) {
        Ok(method) => {
            let base = base(&origin(&headers));
            Ok(Json(processes::description(method.card, &base, language)).into_response())
        }
        Err(error) => Ok(refused(Kind::NoSuchProcess, StatusCode::NOT_FOUND, &error.to_string())),
    }
}

fn cards() -> Vec<&'static Card> {
    hub::registry().map(|method| method.card).collect()
}
