//! A request to execute a process, and what comes of it.

use serde_json::{Map, Value};
use vocabulary::method::{Card, Inputs, Outcome};

use crate::methods::{Unread, from_json, outputs as as_json, warnings};

/// What was asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Execution {
    /// The inputs, of the forms that the card names.
    pub inputs: Inputs,
    /// Inputs that stand elsewhere in the hub: their names, and the references as `record:ID#NAME`.
    pub references: Vec<(String, String)>,
    /// Which outputs are wanted; all, if none is named.
    pub outputs: Vec<String>,
    /// One output alone, as it is.
    pub is_raw: bool,
}

/// How whoever asks prefers to be answered (RFC 7240).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefer {
    /// With the answer.
    Sync,
    /// At once, with the address of a job.
    Async,
}

impl Prefer {
    /// Reads the header `Prefer`.
    pub fn of(header: &str) -> Self {
        let mut preferences = header.split([',', ';']).map(str::trim);
        if preferences.any(|one| one.eq_ignore_ascii_case("respond-async")) {
            Self::Async
        } else {
            Self::Sync
        }
    }
}

/// Reads a request.
///
/// # Errors
///
/// [`Unread`] with the first member that is not as OGC 18-062r2, section 7.11, or the card want it.
pub fn execution(card: &Card, bytes: &[u8]) -> Result<Execution, Unread> {
    let whole: Value = serde_json::from_slice(bytes).map_err(|error| Unread::Json {
        line: error.line(),
        character: error.column(),
        reason: error.to_string(),
    })?;
    let object =
        whole.as_object().ok_or_else(|| wrong("body", "an object with `inputs`", &whole))?;
    let empty = Map::new();
    let given = match object.get("inputs") {
        None | Some(Value::Null) => &empty,
        Some(Value::Object(inputs)) => inputs,
        Some(other) => {
            return Err(wrong("inputs", "an object with the inputs by their names", other));
        }
    };
    let (mut literal, mut references) = (Map::new(), Vec::new());
    for (name, value) in given {
        match reference(value) {
            Some(reference) if card.input(name).is_some() => {
                references.push((name.clone(), reference));
            }
            _ => {
                literal.insert(name.clone(), unwrapped(name, value)?);
            }
        }
    }
    // The reader of methods names lines of a file; here each input stands by itself.
    let inputs = from_json(card, Value::Object(literal).to_string().as_bytes())?;
    let outputs = wanted(card, object.get("outputs"))?;
    let is_raw = match object.get("response") {
        None | Some(Value::Null) => outputs.len() == 1,
        Some(Value::String(word)) if word == "raw" => outputs.len() == 1,
        Some(Value::String(word)) if word == "document" => false,
        Some(other) => return Err(wrong("response", "`raw` or `document`", other)),
    };
    Ok(Execution { inputs, references, outputs, is_raw })
}

/// `record:ID#NAME` of a link to a record of the hub: `{"href": "record:ID#NAME"}` or `{"href": "/id/ID#NAME"}`.
fn reference(value: &Value) -> Option<String> {
    let href = value.as_object()?.get("href")?.as_str()?;
    if href.starts_with("record:") {
        return Some(href.to_owned());
    }
    Some(format!("record:{}", href.strip_prefix("/id/")?))
}

/// An input as it is, or as the `value` of an object.
fn unwrapped(name: &str, value: &Value) -> Result<Value, Unread> {
    match value {
        Value::Object(object) if object.contains_key("value") => Ok(object["value"].clone()),
        Value::Object(object) if object.contains_key("href") => Err(wrong(
            name,
            "the value itself, or a reference such as record:ID#NAME; other addresses are not fetched",
            value,
        )),
        other => Ok(other.clone()),
    }
}

fn wanted(card: &Card, outputs: Option<&Value>) -> Result<Vec<String>, Unread> {
    let names: Vec<String> = match outputs {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Object(outputs)) => {
            for (name, wanted) in outputs {
                let transmission = wanted.get("transmissionMode").and_then(Value::as_str);
                if transmission.is_some_and(|mode| mode != "value") {
                    return Err(wrong(name, "the transmission mode `value`", wanted));
                }
            }
            outputs.keys().cloned().collect()
        }
        // Some clients name them in a list.
        Some(Value::Array(names)) => {
            let name = |name: &Value| name.as_str().map(str::to_owned);
            let all: Option<Vec<_>> = names.iter().map(name).collect();
            all.ok_or_else(|| wrong("outputs", "names of outputs", &Value::Array(names.clone())))?
        }
        Some(other) => {
            return Err(wrong("outputs", "an object with the outputs by their names", other));
        }
    };
    match names.iter().find(|name| card.output(name).is_none()) {
        Some(unknown) => Err(Unread::Unknown {
            found: unknown.clone(),
            known: card.outputs.iter().map(|output| output.name).collect(),
        }),
        None => Ok(names),
    }
}

fn wrong(input: &str, expected: &'static str, found: &Value) -> Unread {
    Unread::Value {
        input: input.to_owned(),
        row: None,
        expected,
        found: found.to_string().chars().take(60).collect(),
    }
}

/// The outputs by their names, with the warnings of the method; or one of them alone. Those that the method could not tell are null.
pub fn results(card: &Card, asked: &Execution, outcome: &Outcome) -> Value {
    let mut whole = as_json(outcome);
    let is_wanted =
        |name: &str| asked.outputs.is_empty() || asked.outputs.iter().any(|one| one == name);
    let mut outputs: Map<String, Value> = card
        .outputs
        .iter()
        .filter(|output| is_wanted(output.name))
        .map(|output| (output.name.to_owned(), whole[output.name].take()))
        .collect();
    if asked.is_raw && outputs.len() == 1 {
        return outputs.values_mut().next().map(Value::take).unwrap_or_default();
    }
    if asked.outputs.is_empty() {
        outputs.insert("warnings".to_owned(), warnings(outcome));
    }
    Value::Object(outputs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preference_is_read_among_others() {
        assert_eq!(Prefer::of("return=minimal, respond-async; wait=10"), Prefer::Async);
        assert_eq!(Prefer::of("wait=10"), Prefer::Sync);
    }
}
