//! The same for programs: indicators, their values, the index with every term.

use axum::{Json, extract::State};
use cooperation::{Index, Progress, Tracked};
use hub::Hub;
use serde_json::{Value, json};

use crate::{error::Error, frame::Frame};

/// `GET /api/framework/results`
pub(crate) async fn api(
    headers: axum::http::HeaderMap,
    State(hub): State<Hub>,
) -> Result<Json<Value>, Error> {
    let results = hub.results().await?;
    let origin = Frame::homeless(&headers).whole("");
    let indicators: Vec<Value> =
        results.tracked.iter().map(|tracked| indicator(tracked, &origin)).collect();
    Ok(Json(json!({ "index": term(&results.index), "indicators": indicators })))
}

fn term(index: &Index) -> Value {
    json!({
        "name": index.name,
        "weight": index.weight,
        "part": index.part,
        "value": index.value,
        "low": index.low,
        "high": index.high,
        "contribution": index.contribution,
        "known": index.n_known,
        "indicators": index.n,
        "unclamped": index.unclamped,
        "terms": index.terms.iter().map(term).collect::<Vec<_>>(),
    })
}

fn indicator(tracked: &Tracked, origin: &str) -> Value {
    let actuals = tracked.actuals.iter().map(|actual| {
        json!({ "number": actual.number, "measured": actual.measured, "counts": actual.counts,
            "struck": actual.struck })
    });
    let progress = match tracked.progress() {
        Ok(progress) => terms(&progress),
        Err(why) => json!({ "class": null, "why": why.to_string() }),
    };
    json!({
        "number": tracked.number,
        "url": format!("{origin}/en/framework/results/{}", tracked.number),
        "definition": tracked.definition,
        "struck": tracked.struck,
        "values": actuals.collect::<Vec<_>>(),
        "progress": progress,
    })
}

fn terms(progress: &Progress) -> Value {
    json!({
        "class": progress.class,
        "measure": progress.measure,
        "thresholds": progress.thresholds,
        "observed": progress.observed,
        "required": progress.required,
        "score": progress.score.points,
        "base": progress.base,
        "newest": progress.newest,
        "from-zero": progress.is_from_zero,
    })
}
