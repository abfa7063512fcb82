//! Inputs from CSV (RFC 4180, UTF-8, the first row names the columns). Values in time stand under `time` and the names of
//! the inputs; a table under its own columns; single values in one row under the names of the inputs. A line that begins with `#` is a
//! remark.

use ::csv::{ReaderBuilder, StringRecord};
use jiff::civil::{self, DateTime};
use vocabulary::method::{Card, Cells, Column, Form, Inputs, Series, Table, Value};

use super::Unread;

/// Reads what the table holds of the inputs of a method into `inputs`.
///
/// # Errors
///
/// [`Unread`] with the line and column of the first cell that is not of the form that the card names.
pub fn from_csv(card: &Card, bytes: &[u8], inputs: &mut Inputs) -> Result<(), Unread> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Unread::NotUtf8 { byte: error.valid_up_to() })?
        .trim_start_matches('\u{feff}')
        // The reader counts a line less where lines end in two signs, as forms and some spreadsheets write them.
        .replace("\r\n", "\n");
    let mut reader = ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let broken = |error: ::csv::Error| Unread::Csv {
        line: error.position().map_or(1, ::csv::Position::line),
        reason: error.to_string(),
    };
    let header: Vec<String> =
        reader.headers().map_err(broken)?.iter().map(|name| name.trim().to_owned()).collect();
    let rows: Vec<StringRecord> =
        reader.into_records().collect::<Result<_, _>>().map_err(broken)?;
    if let Some(twice) = (1..header.len()).find(|at| header[..*at].contains(&header[*at])) {
        return Err(Unread::Cell {
            line: header_line(&text),
            column: header[twice].clone(),
            expected: "each column once",
            found: header[twice].clone(),
        });
    }
    let table = card.inputs.iter().find_map(|input| match input.form {
        Form::Table(columns, _) => Some((input.name, columns)),
        _ => None,
    });
    if let Some((name, columns)) = table {
        inputs.put(name, Value::Table(read_table(&text, &header, &rows, columns)?));
    } else if card.inputs.iter().any(|input| matches!(input.form, Form::Series(..))) {
        read_series(&text, card, &header, &rows, inputs)?;
    } else {
        read_row(card, &header, &rows, inputs)?;
    }
    Ok(())
}

/// Reads one value as it is typed.
///
/// # Errors
///
/// [`Unread`] if the method has no such input, or it is of another form.
pub fn put(card: &Card, name: &str, typed: &str, inputs: &mut Inputs) -> Result<(), Unread> {
    let Some(input) = card.input(name) else {
        let known = card.inputs.iter().map(|input| input.name).collect();
        return Err(Unread::Unknown { found: name.to_owned(), known });
    };
    let wrong = || Unread::Value {
        input: name.to_owned(),
        row: None,
        expected: input.form.noun(),
        found: format!("`{}`", typed.chars().take(40).collect::<String>()),
    };
    let value = match input.form {
        Form::Number(_) => Value::Number(number(typed).ok_or_else(wrong)?),
        Form::Choice(_) | Form::Word => Value::Word(typed.to_owned()),
        Form::Date => Value::Date(typed.parse::<civil::Date>().ok().ok_or_else(wrong)?),
        Form::Series(..) | Form::Table(..) => return Err(wrong()),
    };
    inputs.put(name, value);
    Ok(())
}

/// A time as tables write it: a year, a month, a day, or with hours and minutes.
pub(super) fn time(written: &str) -> Option<DateTime> {
    let written = written.trim();
    match written.len() {
        4 => format!("{written}-01-01T00:00").parse().ok(),
        7 => format!("{written}-01T00:00").parse().ok(),
        10 => format!("{written}T00:00").parse().ok(),
        // An offset would be passed over, and hours of different places taken for the same.
        _ if written.get(10..).is_some_and(|clock| clock.contains(['+', '-', 'Z', 'z'])) => None,
        _ => written.replacen(' ', "T", 1).parse().ok(),
    }
}

/// A finite number in decimal digits.
fn number(written: &str) -> Option<f64> {
    written.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// Whether a cell has no value: empty, or as R and Python write it.
fn is_gap(written: &str) -> bool {
    ["", "NA", "NaN", "nan"].contains(&written)
}

/// The line of the names of the columns: the first that is neither empty nor a remark.
fn header_line(text: &str) -> u64 {
    let before = text.lines().take_while(|line| line.starts_with('#') || line.is_empty());
    1 + before.count() as u64
}

/// The line on which a row begins. The reader places it before the empty lines and remarks that come first.
fn line(text: &str, row: &StringRecord) -> u64 {
    let start = row.position().map_or(0, ::csv::Position::byte);
    let mut at = usize::try_from(start).unwrap_or_default().min(text.len());
    loop {
        let rest = &text[at..];
        match rest.find('\n') {
            Some(end) if end == 0 || rest.starts_with('#') => at += end + 1,
            _ => return 1 + text[..at].matches('\n').count() as u64,
        }
    }
}

fn numbers(text: &str, column: &str, at: usize, rows: &[StringRecord]) -> Result<Vec<f64>, Unread> {
    let cell = |row: &StringRecord| {
        let written = row.get(at).unwrap_or_default().trim();
        if is_gap(written) {
            return Ok(f64::NAN);
        }
        number(written).ok_or_else(|| Unread::Cell {
            line: line(text, row),
            column: column.to_owned(),
            expected: "a number",
            found: written.chars().take(40).collect(),
        })
    };
    rows.iter().map(cell).collect()
}

fn read_table(
    text: &str,
    header: &[String],
    rows: &[StringRecord],
    columns: &'static [Column],
) -> Result<Table, Unread> {
    let mut read = Vec::new();
    for (at, name) in header.iter().enumerate() {
        let Some(column) = columns.iter().find(|column| column.name == name) else {
            let known = columns.iter().map(|column| column.name).collect();
            return Err(Unread::Unknown { found: name.clone(), known });
        };
        let cells = match column.range {
            Some(_) => Cells::Numbers(numbers(text, name, at, rows)?),
            None => Cells::Words(
                rows.iter().map(|row| row.get(at).unwrap_or_default().trim().to_owned()).collect(),
            ),
        };
        read.push((name.clone(), cells));
    }
    Ok(Table::new(read))
}

fn read_series(
    text: &str,
    card: &Card,
    header: &[String],
    rows: &[StringRecord],
    inputs: &mut Inputs,
) -> Result<(), Unread> {
    let at = header.iter().position(|name| name == "time");
    let at = at.ok_or_else(|| Unread::NoTime { found: header.to_vec() })?;
    let times: Vec<DateTime> = rows
        .iter()
        .map(|row| {
            let written = row.get(at).unwrap_or_default();
            time(written).ok_or_else(|| Unread::Cell {
                line: line(text, row),
                column: "time".to_owned(),
                expected: "a time such as 2024-01-31T13:00",
                found: written.chars().take(40).collect(),
            })
        })
        .collect::<Result<_, _>>()?;
    for (at, name) in header.iter().enumerate().filter(|(_, name)| *name != "time") {
        let is_series =
            card.input(name).is_some_and(|input| matches!(input.form, Form::Series(..)));
        if !is_series {
            let known = card.inputs.iter().map(|input| input.name).collect();
            return Err(Unread::Unknown { found: name.clone(), known });
        }
        let values = numbers(text, name, at, rows)?;
        let series = Series::new(times.iter().copied().zip(values).collect())
            .map_err(|time| Unread::TwiceInTime { input: name.clone(), time: time.to_string() })?;
        inputs.put(name, Value::Series(series));
    }
    Ok(())
}

fn read_row(
    card: &Card,
    header: &[String],
    rows: &[StringRecord],
    inputs: &mut Inputs,
) -> Result<(), Unread> {
    let [row] = rows else { return Err(Unread::OneRow { found: rows.len() }) };
    for (name, written) in
        header.iter().zip(row.iter()).filter(|(_, written)| !written.trim().is_empty())
    {
        put(card, name, written.trim(), inputs)?;
    }
    Ok(())
}
