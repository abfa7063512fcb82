//! The inputs and outputs of a card as JSON Schema (2020-12).

use serde_json::{Map, Value, json};
use vocabulary::method::{Card, Choice, Column, Form, Input, Output, Range};

/// What an input must look like.
pub fn input(input: &Input) -> Value {
    form(&input.form, true)
}

/// What an output looks like.
pub fn output(output: &Output) -> Value {
    form(&output.form, false)
}

/// What is sent to execute a process.
pub fn request(card: &Card) -> Value {
    let inputs: Map<String, Value> =
        card.inputs.iter().map(|one| (one.name.to_owned(), input(one))).collect();
    let needed: Vec<&str> =
        card.inputs.iter().filter(|one| !one.is_optional).map(|one| one.name).collect();
    let outputs: Map<String, Value> =
        card.outputs.iter().map(|one| (one.name.to_owned(), json!({ "type": "object" }))).collect();
    json!({
        "type": "object",
        "properties": {
            "inputs": {
                "type": "object",
                "properties": inputs,
                "required": needed,
                "additionalProperties": false,
            },
            "outputs": {
                "type": "object",
                "properties": outputs,
                "additionalProperties": false,
            },
            "response": { "type": "string", "enum": ["raw", "document"] },
        },
        "required": ["inputs"],
    })
}

fn form(form: &Form, is_checked: bool) -> Value {
    match form {
        Form::Number(range) => number(range, is_checked),
        Form::Choice(choices) => word(choices),
        Form::Word => json!({ "type": "string" }),
        Form::Date => json!({ "type": "string", "format": "date" }),
        Form::Series(range, least) => {
            let value = json!({ "anyOf": [number(range, is_checked), { "type": "null" }] });
            let item = json!({
                "type": "object",
                "properties": {
                    "time": {
                        "type": "string",
                        "description": "Local time: a year, a month, a day, or with hours and minutes",
                        "examples": ["2024-01-31T13:00", "2024-01"],
                    },
                    "value": value,
                },
                "required": ["time", "value"],
                "additionalProperties": false,
            });
            list(&item, *least)
        }
        Form::Table(columns, least) => {
            let named = |column: &Column| (column.name.to_owned(), cell(column, is_checked));
            let properties: Map<String, Value> = columns.iter().map(named).collect();
            let needed: Vec<&str> = columns
                .iter()
                .filter(|column| !column.is_optional)
                .map(|column| column.name)
                .collect();
            let item = json!({
                "type": "object",
                "properties": properties,
                "required": needed,
                "additionalProperties": false,
            });
            list(&item, *least)
        }
    }
}

fn list(item: &Value, least: usize) -> Value {
    json!({ "type": "array", "items": item, "minItems": least })
}

fn cell(column: &Column, is_checked: bool) -> Value {
    let mut schema = match column.range {
        Some(range) if column.is_optional || !is_checked => {
            json!({ "anyOf": [number(&range, is_checked), { "type": "null" }] })
        }
        Some(range) => number(&range, is_checked),
        None if column.choices.is_empty() || column.is_optional => json!({ "type": "string" }),
        None => word(column.choices),
    };
    // A cell of an answer may be empty.
    if !is_checked && let Some(codes) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        codes.push("".into());
    }
    schema["title"] = column.label.en.into();
    schema
}

fn word(choices: &[Choice]) -> Value {
    let codes: Vec<&str> = choices.iter().map(|choice| choice.code).collect();
    json!({ "type": "string", "enum": codes })
}

/// A number with its unit (UCUM); the limits of an answer are no promise to be checked.
fn number(range: &Range, is_checked: bool) -> Value {
    let mut schema =
        json!({ "type": "number", "x-ogc-unit": range.unit, "x-ogc-unitLang": "UCUM" });
    if is_checked && range.least > f64::MIN {
        schema["minimum"] = range.least.into();
    }
    if is_checked && range.most < f64::MAX {
        schema["maximum"] = range.most.into();
    }
    schema
}
