//! What came of a method, and what went into it, as JSON: the same values give the same bytes.

use serde_json::{Map, Value as Json, json};
use sha2::{Digest as _, Sha256};
use vocabulary::method::{
    Assessed, Card, Cells, Inputs, Outcome, PARTS, Series, Spread, Table, Uncertain, Value,
};

use super::card::said;

/// A result with all that is needed to get it again.
pub fn result(card: &Card, assessed: &Assessed) -> Json {
    let Assessed { inputs: given, outcome, uncertainty } = assessed;
    let mut result = json!({
        "method": card.id,
        "edition": card.edition,
        "source": card.sources.first().map(|source| source.citation),
        "inputs": inputs(given),
        "inputs-sha256": hashes(given),
        "outputs": outputs(outcome),
        "warnings": warnings(outcome),
    });
    if let Some((uncertain, spreads)) = uncertainty {
        result["uncertainty"] = self::uncertainty(uncertain, spreads);
    }
    result
}

/// The same as text, which replaying gives again to the last byte.
pub fn text(card: &Card, assessed: &Assessed) -> String {
    format!("{:#}\n", result(card, assessed))
}

/// Warnings by language.
pub fn warnings(outcome: &Outcome) -> Json {
    outcome.warnings.iter().map(|warning| said(*warning)).collect()
}

/// Outputs by their names.
pub fn outputs(outcome: &Outcome) -> Json {
    let named = outcome.outputs.iter().map(|(name, found)| ((*name).to_owned(), value(found)));
    Json::Object(named.collect())
}

/// The SHA-256 of each input as compact JSON, hexadecimal.
pub fn hashes(given: &Inputs) -> Json {
    let hash = |(name, given): (&str, &Value)| {
        let digest = Sha256::digest(value(given).to_string().as_bytes());
        let digits =
            digest.iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"));
        (name.to_owned(), digits.into())
    };
    Json::Object(given.iter().map(hash).collect())
}

fn uncertainty(uncertain: &Uncertain, spreads: &[Spread]) -> Json {
    let deviations: Map<String, Json> =
        uncertain.deviations.iter().map(|(name, sd)| (name.clone(), number(*sd))).collect();
    let spread = |spread: &Spread| {
        let quantiles = PARTS
            .iter()
            .zip(spread.quantiles)
            .map(|(part, value)| json!({ "part": part, "value": number(value) }));
        let told = json!({
            "mean": number(spread.mean),
            "standard-deviation": number(spread.deviation),
            "quantiles": quantiles.collect::<Vec<_>>(),
            "draws": spread.n,
        });
        (spread.output.to_owned(), told)
    };
    json!({
        "standard-deviations": deviations,
        "draws": uncertain.draws,
        "seed": uncertain.seed,
        "outputs": Json::Object(spreads.iter().map(spread).collect()),
    })
}

/// Inputs by their names, as [`super::from_json`] reads them.
pub fn inputs(inputs: &Inputs) -> Json {
    Json::Object(inputs.iter().map(|(name, given)| (name.to_owned(), value(given))).collect())
}

fn value(given: &Value) -> Json {
    match given {
        Value::Number(found) => number(*found),
        Value::Word(word) => word.as_str().into(),
        Value::Date(day) => day.to_string().into(),
        Value::Series(found) => series(found),
        Value::Table(found) => table(found),
    }
}

/// A number, or null for a gap.
fn number(number: f64) -> Json {
    serde_json::Number::from_f64(number).map_or(Json::Null, Json::Number)
}

fn series(series: &Series) -> Json {
    let row = |(time, found): (jiff::civil::DateTime, f64)| json!({ "time": time.to_string(), "value": number(found) });
    Json::Array(series.iter().map(row).collect())
}

fn table(table: &Table) -> Json {
    let row = |n: usize| {
        let cells = table.columns().iter().map(|(name, cells)| {
            let cell = match cells {
                Cells::Numbers(numbers) => number(numbers[n]),
                Cells::Words(words) => words[n].as_str().into(),
            };
            (name.clone(), cell)
        });
        Json::Object(cells.collect())
    };
    Json::Array((0..table.n_rows()).map(row).collect())
}
