//! The same figures and lines for programs.

use axum::{
    Json,
    extract::{Query, State},
};
use hub::{Behind, Done, Hub, Outcomes, Sort};
use serde_json::{Value, json};

use super::{routes::asked, sheet::by_source};
use crate::{error::Error, frame::Frame};

/// `GET /api/framework/outcomes`: lines, those asked for by `sort`, `area`, `activity`, `year`, `since`, and what they come to.
pub(crate) async fn api(
    Query(pairs): Query<Vec<(String, String)>>,
    headers: axum::http::HeaderMap,
    State(hub): State<Hub>,
) -> Result<Json<Value>, Error> {
    let asked = asked(&pairs)?;
    let outcomes = hub.outcomes().await?;
    let origin = Frame::homeless(&headers).whole("");
    let lines: Vec<&Done> = outcomes.of(&asked).collect();
    let n_of = |sort: Sort| lines.iter().filter(|line| line.sort == sort).count();
    let counts: serde_json::Map<String, Value> =
        Sort::ALL.into_iter().map(|sort| (sort.code().to_owned(), n_of(sort).into())).collect();
    let sums = cooperation::sums(Outcomes::entries(lines.iter().copied()));
    let money: Vec<Value> = by_source(&sums)
        .map(|(funding, flow, dollars)| {
            json!({ "source": funding.code(), "flow": flow.code(), "usd": dollars.to_string() })
        })
        .collect();
    let written: Vec<Value> = lines.iter().map(|line| written(line, &origin)).collect();
    Ok(Json(json!({
        "promised": { "areas": outcomes.framework.areas.len(), "actions": outcomes.framework.n_actions(),
            "activities": outcomes.framework.n_activities() },
        "counts": counts,
        "participants": sums.participants,
        "women": { "counted": sums.women.0, "of": sums.women.1 },
        "money": money,
        "amounts-without-rate": sums.n_without_rate,
        "lines": written,
    })))
}

fn written(line: &Done, origin: &str) -> Value {
    let behind = match &line.behind {
        Behind::Record(record) => {
            json!({ "record": record.id, "url": format!("{origin}/id/{}", record.id) })
        }
        Behind::Entry(logged) => json!({ "number": logged.number, "entry": logged.line,
            "url": format!("{origin}/en/framework/log/{}", logged.number) }),
    };
    json!({
        "sort": line.sort.code(),
        "year": line.year,
        "areas": line.areas,
        "activities": line.activities,
        "countries": line.countries,
        "behind": behind,
    })
}
