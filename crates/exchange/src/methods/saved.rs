//! A result that was kept, read so that it can be got again.

use serde_json::{Map, Value as Json};
use vocabulary::method::{Assessed, Card, Outcome, PARTS, Spread, Uncertain};

use super::{Unread, from_json, json::value};

/// What a result says about how it was got.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// The method by its name.
    pub method: String,
    /// The edition of the method that gave it.
    pub edition: String,
    /// The inputs as JSON, as [`super::from_json`] reads them.
    pub inputs: String,
    /// How sure the inputs were.
    pub uncertain: Option<Uncertain>,
}

/// Reads a result as [`super::text`] writes it.
///
/// # Errors
///
/// [`Unread`] with the first member that is missing or of another form.
pub fn saved(bytes: &[u8]) -> Result<Saved, Unread> {
    let whole: Json = serde_json::from_slice(bytes).map_err(|error| Unread::Json {
        line: error.line(),
        character: error.column(),
        reason: error.to_string(),
    })?;
    let uncertain = match whole.get("uncertainty") {
        None | Some(Json::Null) => None,
        Some(given) => Some(uncertain(given)?),
    };
    Ok(Saved {
        method: word(&whole, "method")?,
        edition: word(&whole, "edition")?,
        inputs: object(&whole, "inputs").map(|inputs| Json::Object(inputs.clone()).to_string())?,
        uncertain,
    })
}

/// Reads a whole result as [`super::text`] writes it.
///
/// # Errors
///
/// [`Unread`] with the first member that is not as the card names it.
pub fn result_of(card: &Card, bytes: &[u8]) -> Result<Assessed, Unread> {
    let Saved { inputs, uncertain, .. } = saved(bytes)?;
    let whole: Json = serde_json::from_slice(bytes).unwrap_or_default();
    let mut outcome = Outcome::default();
    let outputs = object(&whole, "outputs")?;
    for output in card.outputs {
        if let Some(found) = outputs.get(output.name).filter(|found| !found.is_null()) {
            outcome = outcome.with(output.name, value(output.name, &output.form, found)?);
        }
    }
    let spreads = |given: &Json| -> Result<Vec<Spread>, Unread> {
        let told = object(given, "outputs")?;
        let own =
            card.outputs.iter().filter_map(|output| Some((output.name, told.get(output.name)?)));
        own.map(|(name, told)| spread(name, told)).collect()
    };
    let uncertainty = match uncertain {
        Some(uncertain) => {
            let spreads = spreads(&whole["uncertainty"])?;
            Some((uncertain, spreads))
        }
        None => None,
    };
    Ok(Assessed { inputs: from_json(card, inputs.as_bytes())?, outcome, uncertainty })
}

fn spread(output: &'static str, told: &Json) -> Result<Spread, Unread> {
    let number = |name: &str| {
        let found = told.get(name);
        found.and_then(Json::as_f64).ok_or_else(|| wrong(name, "a number", found))
    };
    let mut quantiles = [f64::NAN; PARTS.len()];
    for (n, quantile) in quantiles.iter_mut().enumerate() {
        *quantile = told["quantiles"][n]["value"].as_f64().unwrap_or(f64::NAN);
    }
    let n = told["draws"].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or_default();
    Ok(Spread {
        output,
        mean: number("mean")?,
        deviation: number("standard-deviation")?,
        quantiles,
        n,
    })
}

fn uncertain(given: &Json) -> Result<Uncertain, Unread> {
    let deviations = object(given, "standard-deviations")?.iter().map(|(name, sd)| {
        let sd = sd.as_f64().ok_or_else(|| wrong(name, "a number", Some(sd)))?;
        Ok((name.clone(), sd))
    });
    let whole = |name: &str| {
        let number = given.get(name).and_then(Json::as_u64);
        number.ok_or_else(|| wrong(name, "a whole number", given.get(name)))
    };
    let draws = whole("draws")?;
    Ok(Uncertain {
        deviations: deviations.collect::<Result<_, Unread>>()?,
        draws: u32::try_from(draws).map_err(|_beyond| wrong("draws", "fewer draws", None))?,
        seed: whole("seed")?,
    })
}

fn word(whole: &Json, name: &str) -> Result<String, Unread> {
    let found = whole.get(name);
    found.and_then(Json::as_str).map(str::to_owned).ok_or_else(|| wrong(name, "a word", found))
}

fn object<'j>(whole: &'j Json, name: &str) -> Result<&'j Map<String, Json>, Unread> {
    let found = whole.get(name);
    found.and_then(Json::as_object).ok_or_else(|| wrong(name, "an object", found))
}

fn wrong(name: &str, expected: &'static str, found: Option<&Json>) -> Unread {
    Unread::Value {
        input: name.to_owned(),
        row: None,
        expected,
        found: found.map_or_else(
            || "nothing".to_owned(),
            |found| found.to_string().chars().take(60).collect(),
        ),
    }
}
