//! Inputs from JSON: `{"pm2-5-24h": 35.9}`, `{"rain": [{"time": "2024-01", "value": 12.5}, …], "months": 3}`,
//! `{"tests": [{"variable": "lead", "value": 0.002, "most": 0.004}, …]}`.

use jiff::civil;
use serde_json::{Map, Value as Json};
use vocabulary::method::{Card, Cells, Column, Form, Inputs, Series, Table, Value};

use super::Unread;

/// Reads the inputs of a method; whether they are within its limits, its card decides.
///
/// # Errors
///
/// [`Unread`] with the first input, and row of it, that is not of the form that the card names.
pub fn from_json(card: &Card, bytes: &[u8]) -> Result<Inputs, Unread> {
    let json: Json = serde_json::from_slice(bytes).map_err(|error| Unread::Json {
        line: error.line(),
        character: error.column(),
        reason: error.to_string(),
    })?;
    let Json::Object(object) = json else {
        return Err(Unread::NotAnObject { found: noun(&json) });
    };
    let mut inputs = Inputs::new();
    for (name, json) in &object {
        let Some(input) = card.input(name) else {
            let known = card.inputs.iter().map(|input| input.name).collect();
            return Err(Unread::Unknown { found: name.clone(), known });
        };
        if !json.is_null() {
            inputs.put(name, value(name, &input.form, json)?);
        }
    }
    Ok(inputs)
}

pub(super) fn value(name: &str, form: &Form, json: &Json) -> Result<Value, Unread> {
    let wrong = || Unread::Value {
        input: name.to_owned(),
        row: None,
        expected: form.noun(),
        found: shown(json),
    };
    Ok(match form {
        Form::Number(_) => Value::Number(json.as_f64().ok_or_else(wrong)?),
        Form::Choice(_) | Form::Word => Value::Word(json.as_str().ok_or_else(wrong)?.to_owned()),
        Form::Date => {
            let day = json.as_str().and_then(|day| day.parse::<civil::Date>().ok());
            Value::Date(day.ok_or_else(wrong)?)
        }
        Form::Series(..) => Value::Series(series(name, json.as_array().ok_or_else(wrong)?)?),
        Form::Table(columns, _) => {
            Value::Table(table(name, columns, json.as_array().ok_or_else(wrong)?)?)
        }
    })
}

fn series(name: &str, rows: &[Json]) -> Result<Series, Unread> {
    let mut pairs = Vec::with_capacity(rows.len());
    for (n, row) in rows.iter().enumerate() {
        let wrong = |expected, found: &Json| Unread::Value {
            input: name.to_owned(),
            row: Some(n + 1),
            expected,
            found: shown(found),
        };
        let object = row.as_object().ok_or_else(|| wrong("an object with time and value", row))?;
        let field = |name: &str| object.get(name).unwrap_or(&Json::Null);
        let (time, number) = (field("time"), field("value"));
        let when = time.as_str().and_then(super::csv::time);
        let when = when.ok_or_else(|| wrong("a time such as 2024-01-31T13:00", time))?;
        let number = if number.is_null() {
            f64::NAN
        } else {
            number.as_f64().ok_or_else(|| wrong("a number or null", number))?
        };
        pairs.push((when, number));
    }
    Series::new(pairs)
        .map_err(|time| Unread::TwiceInTime { input: name.to_owned(), time: time.to_string() })
}

fn table(name: &str, columns: &[Column], rows: &[Json]) -> Result<Table, Unread> {
    let mut objects: Vec<&Map<String, Json>> = Vec::with_capacity(rows.len());
    for (n, row) in rows.iter().enumerate() {
        objects.push(row.as_object().ok_or_else(|| Unread::Value {
            input: name.to_owned(),
            row: Some(n + 1),
            expected: "an object with the columns by their names",
            found: shown(row),
        })?);
    }
    let mut read: Vec<(String, Cells)> = Vec::new();
    for column in
        columns.iter().filter(|column| objects.iter().any(|o| o.contains_key(column.name)))
    {
        let cell = |n: usize| objects[n].get(column.name).unwrap_or(&Json::Null);
        let wrong = |n: usize, expected| Unread::Value {
            input: name.to_owned(),
            row: Some(n + 1),
            expected,
            found: format!("{} in `{}`", shown(cell(n)), column.name),
        };
        let numbers = || {
            let number = |n| match cell(n) {
                Json::Null => Ok(f64::NAN),
                other => other.as_f64().ok_or_else(|| wrong(n, "a number")),
            };
            (0..rows.len()).map(number).collect::<Result<Vec<_>, _>>()
        };
        let words = || {
            let word = |n| match cell(n) {
                Json::Null => Ok(String::new()),
                // A code that is all digits, such as a class of land cover.
                Json::Number(code) => Ok(code.to_string()),
                other => other.as_str().map(str::to_owned).ok_or_else(|| wrong(n, "a word")),
            };
            (0..rows.len()).map(word).collect::<Result<Vec<_>, _>>()
        };
        let cells = match column.range {
            Some(_) => Cells::Numbers(numbers()?),
            None => Cells::Words(words()?),
        };
        read.push((column.name.to_owned(), cells));
    }
    let known = |name: &String| columns.iter().any(|column| column.name == name);
    for (n, object) in objects.iter().enumerate() {
        if let Some(unknown) = object.keys().find(|name| !known(name)) {
            return Err(Unread::Value {
                input: name.to_owned(),
                row: Some(n + 1),
                expected: "columns that the method knows",
                found: format!("`{unknown}`"),
            });
        }
    }
    Ok(Table::new(read))
}

const fn noun(json: &Json) -> &'static str {
    match json {
        Json::Null => "nothing",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "a number",
        Json::String(_) => "a word",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

/// A value as a message repeats it, cut.
fn shown(json: &Json) -> String {
    match json {
        Json::String(word) => format!("`{}`", word.chars().take(40).collect::<String>()),
        Json::Number(number) => number.to_string(),
        other => noun(other).to_owned(),
    }
}
