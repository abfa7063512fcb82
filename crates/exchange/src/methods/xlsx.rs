//! Inputs from the first sheet of an Excel file (ECMA-376): the same rows and columns as in CSV.

use std::io::{Cursor, Read as _};

use calamine::{DataRef, ExcelDateTime, Reader as _, Xlsx};
use vocabulary::method::{Card, Inputs};
use zip::ZipArchive;

use super::{Unread, from_csv};

/// The most bytes that a file may unfold to: a small file may hold a great deal of nothing.
const UNFOLDED: u64 = 60_000_000;
/// The most rows and columns of a sheet.
const ROWS: usize = 200_000;
const COLUMNS: usize = 100;

/// Reads what the first sheet holds of the inputs of a method into `inputs`. Rows keep their numbers in messages.
///
/// # Errors
///
/// [`Unread`] if it is no such file, or too large, or with the line and column of the first cell that is not of the form that
/// the card names.
pub fn from_xlsx(card: &Card, bytes: &[u8], inputs: &mut Inputs) -> Result<(), Unread> {
    check_size(bytes)?;
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|error| no_sheet(&error.to_string()))?;
    let first = book.sheet_names().first().cloned().ok_or_else(|| no_sheet("no sheet"))?;
    let mut cells =
        book.worksheet_cells_reader(&first).map_err(|error| no_sheet(&error.to_string()))?;
    let mut rows: Vec<Row> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(|error| no_sheet(&error.to_string()))? {
        let (row, column) = cell.get_position();
        let place = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        let (row, column) = (place(row), place(column));
        if row >= ROWS || column >= COLUMNS {
            return Err(no_sheet(&format!("more than {ROWS} rows or {COLUMNS} columns")));
        }
        let written = written(cell.get_value());
        if written.is_empty() {
            continue;
        }
        rows.resize(rows.len().max(row + 1), Vec::new());
        rows[row].push((column, written));
    }
    from_csv(card, as_csv(&rows).as_bytes(), inputs)
}

/// The cells of a row that are not empty, each with its column.
type Row = Vec<(usize, String)>;

/// Unfolds the file once without keeping anything, and stops where it becomes too much.
fn check_size(bytes: &[u8]) -> Result<(), Unread> {
    let broken = |error: &dyn std::fmt::Display| no_sheet(&error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let (mut total, mut buffer) = (0_u64, vec![0; 65_536]);
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).map_err(|error| broken(&error))?;
        loop {
            let n = part.read(&mut buffer).map_err(|error| broken(&error))?;
            if n == 0 {
                break;
            }
            total += n as u64;
            if total > UNFOLDED {
                return Err(no_sheet(&format!("more than {UNFOLDED} bytes when unfolded")));
            }
        }
    }
    Ok(())
}

fn written(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Bool(is_true) => is_true.to_string(),
        DataRef::DateTime(time) => moment(time),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day, or a time to the second, as Excel counts it.
fn moment(time: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}

/// The rows as comma-separated values; one without cells is a line without signs, so that lines are counted as rows.
fn as_csv(rows: &[Row]) -> String {
    let columns = rows.iter().flatten().map(|(column, _)| column + 1);
    let width = columns.max().unwrap_or_default();
    rows.iter().fold(String::new(), |mut text, row| {
        if !row.is_empty() {
            let mut cells = vec![String::new(); width];
            for (column, cell) in row {
                cells[*column] = quoted(cell);
            }
            text.push_str(&cells.join(","));
        }
        text.push('\n');
        text
    })
}

/// A cell as RFC 4180 quotes it; line breaks within a cell become spaces, so that lines are rows.
fn quoted(cell: &str) -> String {
    let cell = cell.replace(['\r', '\n'], " ");
    if cell.contains([',', '"', '#']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

fn no_sheet(found: &str) -> Unread {
    Unread::Value {
        input: "xlsx".to_owned(),
        row: None,
        expected: "a sheet with a first row of names",
        found: found.chars().take(120).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use vocabulary::method::{Column, Family, Form, Input, Range, Said, Value};
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    const NAME: Said = Said::everywhere("x");
    const COLUMNS: [Column; 2] =
        [Column::words("item", NAME), Column::numbers("value", NAME, Range::any("1")).optional()];
    const CARD: Card = Card {
        id: "x",
        edition: "1",
        family: Family::Air,
        title: NAME,
        what: NAME,
        limits: NAME,
        formula: "",
        sources: &[],
        inputs: &[Input::needed("items", NAME, Form::Table(&COLUMNS, 1))],
        outputs: &[],
        charts: &[],
        examples: &[],
    };

    /// The smallest workbook that there is, with these rows of cells.
    fn book(cells: &str) -> Vec<u8> {
        const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
        let relation = |kind: &str, target: &str| {
            format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
            )
        };
        let parts = [
            ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
            (
                "xl/workbook.xml",
                format!(
                    "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"one\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                ),
            ),
            ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
            (
                "xl/worksheets/sheet1.xml",
                format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{cells}</sheetData></worksheet>"),
            ),
        ];
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            file.start_file(name, SimpleFileOptions::default()).unwrap();
            file.write_all(content.as_bytes()).unwrap();
        }
        file.finish().unwrap().into_inner()
    }

    fn text(place: &str, text: &str) -> String {
        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    }

    fn read(bytes: &[u8]) -> Result<Inputs, Unread> {
        let mut inputs = Inputs::new();
        from_xlsx(&CARD, bytes, &mut inputs).map(|()| inputs)
    }

    #[test]
    fn rows_and_columns_are_those_of_a_table() {
        let head = format!("<row r=\"1\">{}{}</row>", text("A1", "item"), text("B1", "value"));
        let rows = format!(
            "{head}<row r=\"2\">{}<c r=\"B2\"><v>7.25</v></c></row><row r=\"4\">{}</row>",
            text("A2", "a, \"b\""),
            text("A4", "c")
        );
        let inputs = read(&book(&rows)).unwrap();
        let Some(Value::Table(table)) = inputs.get("items") else { panic!("no table") };
        assert_eq!(table.words("item").unwrap(), ["a, \"b\"", "c"]);
        let values = table.numbers("value").unwrap();
        assert!((values[0] - 7.25).abs() < f64::EPSILON && values[1].is_nan());
    }

    #[test]
    fn a_cell_that_is_no_number_is_named_by_its_row() {
        let head = format!("<row r=\"1\">{}{}</row>", text("A1", "item"), text("B1", "value"));
        let row = format!("<row r=\"5\">{}{}</row>", text("A5", "a"), text("B5", "much"));
        let refused = read(&book(&format!("{head}{row}"))).unwrap_err();
        assert!(
            matches!(&refused, Unread::Cell { line: 5, column, .. } if column == "value"),
            "{refused:?}"
        );
    }

    #[test]
    fn what_is_no_workbook_or_too_large_is_refused() {
        assert!(matches!(read(b"PK nothing"), Err(Unread::Value { .. })));
        let far = format!("<row r=\"1048576\">{}</row>", text("XFD1048576", "x"));
        assert!(matches!(read(&book(&far)), Err(Unread::Value { .. })));
        // Seventy million signs fold to a few kilobytes.
        let refused = read(&book(&text("A1", &" ".repeat(70_000_000)))).unwrap_err();
        assert!(refused.to_string().contains("unfolded"), "{refused}");
    }
}
