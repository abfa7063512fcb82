//! Tab-separated tables that open with a SOURCE line: the form of everything in `data/`.

use std::{collections::BTreeMap, fmt::Display};

use unicode_normalization::UnicodeNormalization;
use vocabulary::check_characters;

use crate::{Fault, Problem, Spot};

/// A table as read: every row has exactly as many cells as the header.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) file: String,
    pub(crate) source: String,
    header: Vec<String>,
    rows: Vec<(u64, Vec<String>)>,
}

/// One row and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'t> {
    table: &'t Table,
    pub(crate) line: u64,
    cells: &'t [String],
}

impl Table {
    /// Reads `bytes`, which must be UTF-8, into cells in Unicode normalisation form C.
    pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        let one = |problem| vec![problem];
        let text = std::str::from_utf8(bytes).map_err(|error| {
            one(Problem::in_file(file, Fault::NotUtf8 { byte: error.valid_up_to() }))
        })?;
        let mut lines = (1u64..).zip(text.strip_prefix('\u{feff}').unwrap_or(text).lines());
        let source = lines
            .next()
            .and_then(|(_, first)| first.strip_prefix("# SOURCE: "))
            .filter(|source| !source.trim().is_empty())
            .ok_or_else(|| one(Problem::in_line(file, 1, Fault::NoSource)))?
            .to_owned();
        let mut contents =
            lines.filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
        let (_, header) =
            contents.next().ok_or_else(|| one(Problem::in_file(file, Fault::NoHeader)))?;
        let header: Vec<String> = header.split('\t').map(str::to_owned).collect();
        let rows: Vec<(u64, Vec<String>)> = contents
            .map(|(line, row)| {
                (line, row.split('\t').map(|cell| cell.trim().nfc().collect()).collect())
            })
            .collect();
        let uneven: Vec<Problem> = rows
            .iter()
            .filter(|(_, cells)| cells.len() != header.len())
            .map(|(line, cells)| {
                Problem::in_line(
                    file,
                    *line,
                    Fault::Cells { expected: header.len(), found: cells.len() },
                )
            })
            .collect();
        if !uneven.is_empty() {
            return Err(uneven);
        }
        let table = Self { file: file.to_owned(), source, header, rows };
        let hidden: Vec<Problem> = table.rows().flat_map(Row::hidden).collect();
        if hidden.is_empty() { Ok(table) } else { Err(hidden) }
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row { table: self, line: *line, cells })
    }
}

impl<'t> Row<'t> {
    /// The cell under `column`, which may be empty.
    pub(crate) fn cell(&self, column: &'static str) -> Result<&'t str, Problem> {
        let header = &self.table.header;
        let at = header.iter().position(|name| name == column).ok_or_else(|| {
            Problem::in_file(&self.table.file, Fault::NoColumn { column, found: header.join(", ") })
        })?;
        Ok(&self.cells[at])
    }

    /// The cell under `column`, which may not be empty.
    pub(crate) fn filled(&self, column: &'static str) -> Result<&'t str, Problem> {
        match self.cell(column)? {
            "" => Err(self.problem(column, Fault::Empty)),
            cell => Ok(cell),
        }
    }

    /// What the cell under `column` means.
    pub(crate) fn read<T, E: Into<Fault>>(
        &self,
        column: &'static str,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Result<T, Problem> {
        read(self.filled(column)?).map_err(|error| self.problem(column, error))
    }

    /// What the cell under `column` means, if it is not empty.
    pub(crate) fn read_if_any<T, E: Into<Fault>>(
        &self,
        column: &'static str,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Option<T>, Problem> {
        match self.cell(column)? {
            "" => Ok(None),
            cell => read(cell).map(Some).map_err(|error| self.problem(column, error)),
        }
    }

    /// What each of the values of the cell means, which are separated by semicolons.
    pub(crate) fn read_each<T, E: Into<Fault>>(
        &self,
        column: &'static str,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Vec<T>, Problem> {
        values(self.cell(column)?)
            .map(|value| read(value).map_err(|error| self.problem(column, error)))
            .collect()
    }

    /// The row's line in its file.
    pub(crate) fn spot(&self) -> Spot {
        Spot { file: self.table.file.clone(), line: self.line }
    }

    /// The cells with characters that have no place in a text.
    fn hidden(self) -> impl Iterator<Item = Problem> {
        let cells = self.table.header.iter().zip(self.cells);
        cells.filter_map(move |(column, cell)| {
            check_characters(cell).err().map(|error| self.problem(column, error))
        })
    }

    pub(crate) fn problem(&self, column: &str, fault: impl Into<Fault>) -> Problem {
        Problem::in_cell(&self.table.file, self.line, column, fault)
    }
}

/// Where each key stood first.
#[derive(Debug)]
pub(crate) struct Spots<K>(BTreeMap<K, Spot>);

impl<K> Default for Spots<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Display + Clone> Spots<K> {
    /// Remembers where a key stands.
    ///
    /// # Errors
    ///
    /// [`Fault::Twice`] in `column` if it stands somewhere else too.
    pub(crate) fn add(&mut self, key: &K, row: Row<'_>, column: &str) -> Result<(), Problem> {
        if let Some(first) = self.0.get(key) {
            let fault = Fault::Twice { found: key.to_string(), first: Box::new(first.clone()) };
            return Err(row.problem(column, fault));
        }
        self.0.insert(key.clone(), row.spot());
        Ok(())
    }

    pub(crate) fn into_map(self) -> BTreeMap<K, Spot> {
        self.0
    }
}

/// The values of a cell that holds several.
pub(crate) fn values(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|value| !value.is_empty())
}

/// A finite decimal number with a point, as tables write it whatever the language.
pub(crate) fn number(cell: &str) -> Result<f64, Fault> {
    match cell.parse::<f64>() {
        Ok(value) if value.is_finite() => Ok(value),
        _ => Err(Fault::Number { found: cell.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_table_without_a_source_is_refused() {
        let refused = Table::read("x.tsv", b"id\tname\n").unwrap_err();
        assert_eq!(
            refused[0].to_string(),
            "x.tsv, line 1: expected a first line `# SOURCE: …` that says where the rows come from"
        );
    }

    #[test]
    fn a_row_with_a_cell_too_many_is_named_by_its_line() {
        let refused =
            Table::read("x.tsv", b"# SOURCE: us\n# more\nid\tname\na\tb\nc\td\te\n").unwrap_err();
        assert_eq!(refused, [Problem::in_line("x.tsv", 5, Fault::Cells { expected: 2, found: 3 })]);
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_refused_with_their_place() {
        let refused = Table::read("x.tsv", b"# SOURCE: us\nid\n\xff\n").unwrap_err();
        assert_eq!(refused, [Problem::in_file("x.tsv", Fault::NotUtf8 { byte: 16 })]);
    }

    #[test]
    fn a_cell_that_would_steer_a_terminal_is_named() {
        let refused =
            Table::read("x.tsv", "# SOURCE: us\nid\tname\na\tb\u{1B}[2J\n".as_bytes()).unwrap_err();
        assert_eq!(
            refused[0].to_string(),
            "x.tsv, line 3, column `name`: expected a text that shows all it holds, found the control character U+001B"
        );
    }

    #[test]
    fn cells_are_composed() {
        let table = Table::read("x.tsv", "# SOURCE: us\nid\nu\u{31b}\u{301}\n".as_bytes()).unwrap();
        assert_eq!(table.rows().next().unwrap().cell("id").unwrap(), "\u{1ee9}");
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Table::read("x.tsv", &bytes);
        }
    }
}
