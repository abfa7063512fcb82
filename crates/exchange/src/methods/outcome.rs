//! What came of a method, and what went into it, as JSON: the same values give the same bytes.

use serde_json::{Map, Value as Json, json};
use vocabulary::method::{Card, Cells, Inputs, Outcome, Series, Table, Value};

use super::card::said;

/// A result with all that is needed to get it again.
pub fn outcome(card: &Card, given: &Inputs, outcome: &Outcome) -> Json {
    let outputs: Map<String, Json> =
        outcome.outputs.iter().map(|(name, found)| ((*name).to_owned(), value(found))).collect();
    json!({
        "method": card.id,
        "edition": card.edition,
        "source": card.sources.first().map(|source| source.citation),
        "inputs": inputs(given),
        "outputs": outputs,
        "warnings": outcome.warnings.iter().map(|warning| said(*warning)).collect::<Vec<_>>(),
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
