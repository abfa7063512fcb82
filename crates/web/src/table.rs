//! Records as a table for spreadsheets, which must not take a cell for a formula.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use catalogue::Record;
use vocabulary::Language;

use crate::error::Error;

/// The names of the columns.
pub(crate) fn header() -> Vec<String> {
    let fixed = [
        "id",
        "kind",
        "start",
        "end",
        "countries",
        "places",
        "subjects",
        "licence",
        "source",
        "url",
    ];
    fixed
        .into_iter()
        .map(str::to_owned)
        .chain(Language::ALL.map(|language| format!("title_{language}")))
        .collect()
}

/// One record under those names.
pub(crate) fn row(record: &Record, origin: &str) -> Vec<String> {
    let joined = |values: Vec<String>| values.join("; ");
    let date =
        |date: Option<vocabulary::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let fixed = [
        record.id.to_string(),
        record.kind().to_string(),
        date(record.period.start()),
        date(record.period.end()),
        joined(record.countries.iter().map(ToString::to_string).collect()),
        joined(record.places.iter().map(ToString::to_string).collect()),
        joined(record.subjects.iter().map(ToString::to_string).collect()),
        record.licence.as_ref().map(ToString::to_string).unwrap_or_default(),
        record.source.clone(),
        format!("{origin}/id/{}", record.id),
    ];
    let title =
        |language| record.title.get(language).map(|title| title.text.clone()).unwrap_or_default();
    fixed.into_iter().chain(Language::ALL.map(title)).collect()
}

/// A table as a file that browsers keep under a name. `cache` says whether anybody may keep it on the way.
pub(crate) fn file(
    name: &str,
    cache: &'static str,
    header: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<Response, Error> {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, cache.to_owned()),
    ];
    Ok((headers, write(header, rows)?).into_response())
}

/// Comma-separated values (RFC 4180), with the byte-order mark by which spreadsheets know UTF-8.
pub(crate) fn write(
    header: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<Vec<u8>, Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "A table could not be written");
        Error::Internal
    };
    writer.write_record(header).map_err(|error| failed(&error))?;
    for row in rows {
        writer
            .write_record(row.iter().map(|cell| harmless(cell)))
            .map_err(|error| failed(&error))?;
    }
    writer.into_inner().map_err(|error| failed(&error))
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or_default();
    let is_of_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match digits.split_once('.') {
        Some((whole, part)) => is_of_digits(whole) && is_of_digits(part),
        None => is_of_digits(digits),
    }
}

/// A cell that begins like a formula gets an apostrophe in front, which spreadsheets read as "this is text".
fn harmless(cell: &str) -> String {
    // A plain number below zero is one.
    if is_number(cell) {
        return cell.to_owned();
    }
    if cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r'])
    {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_like_a_formula() {
        for cell in ["=1+1", "+cmd", "-2+3", "-", "-2e3", "-A1", "@SUM(A1)", "\tx", "＝HYPERLINK()"]
        {
            assert!(harmless(cell).starts_with('\''), "{cell}");
        }
        // A number below zero is a number, which a spreadsheet must not be kept from reading.
        for cell in ["2018-03", "-2", "-0.50"] {
            assert_eq!(harmless(cell), cell);
        }
    }

    #[test]
    fn commas_and_quotes_stay_within_their_cell() {
        let rows = [vec!["a, \"b\"".to_owned(), "ນ້ຳ".to_owned()]];
        let written = write(&["x".to_owned(), "y".to_owned()], rows.into_iter()).unwrap();
        assert_eq!(String::from_utf8(written).unwrap(), "\u{feff}x,y\r\n\"a, \"\"b\"\"\",ນ້ຳ\r\n");
    }
}
