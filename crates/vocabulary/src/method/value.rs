//! What goes into a method and comes out of it.

use jiff::civil;

use super::{Column, Fault};

/// A value of one of the forms that a card names.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// One number.
    Number(f64),
    /// A word.
    Word(String),
    /// A day.
    Date(civil::Date),
    /// Values in time.
    Series(Series),
    /// Rows of numbers and words.
    Table(Table),
}

/// Values in time, earliest first; a gap is NaN.
#[derive(Debug, Clone, Default)]
pub struct Series {
    times: Vec<civil::DateTime>,
    values: Vec<f64>,
    /// In which row each was given, from 1; they may have come in another order.
    rows: Vec<usize>,
}

/// Columns of equal length.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    columns: Vec<(String, Cells)>,
}

/// The cells of a column from the first row to the last.
#[derive(Debug, Clone)]
pub enum Cells {
    /// Numbers; an empty cell is NaN.
    Numbers(Vec<f64>),
    /// Words; an empty cell is an empty word.
    Words(Vec<String>),
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl From<Series> for Value {
    fn from(series: Series) -> Self {
        Self::Series(series)
    }
}

impl From<Table> for Value {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

/// Two series with gaps in the same places are the same.
impl PartialEq for Series {
    fn eq(&self, other: &Self) -> bool {
        self.times == other.times && is_same(&self.values, &other.values)
    }
}

impl PartialEq for Cells {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Numbers(one), Self::Numbers(two)) => is_same(one, two),
            (Self::Words(one), Self::Words(two)) => one == two,
            _ => false,
        }
    }
}

fn is_same(one: &[f64], two: &[f64]) -> bool {
    one.len() == two.len()
        && one
            .iter()
            .zip(two)
            .all(|(a, b)| a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()))
}

impl Value {
    /// Whether it can be told: a number that is one, rows and values in time that are finite or gaps.
    pub(super) fn is_told(&self) -> bool {
        let is_bounded = |numbers: &[f64]| numbers.iter().all(|number| !number.is_infinite());
        match self {
            Self::Number(number) => number.is_finite(),
            Self::Series(series) => is_bounded(&series.values),
            Self::Table(table) => table.columns.iter().all(|(_, cells)| match cells {
                Cells::Numbers(numbers) => is_bounded(numbers),
                Cells::Words(_) => true,
            }),
            Self::Word(_) | Self::Date(_) => true,
        }
    }
}

impl Series {
    /// Values at these times, which are put in order.
    ///
    /// # Errors
    ///
    /// The first time that stands twice.
    pub fn new(pairs: Vec<(civil::DateTime, f64)>) -> Result<Self, civil::DateTime> {
        let mut placed: Vec<(usize, (civil::DateTime, f64))> = (1..).zip(pairs).collect();
        placed.sort_by_key(|(_, (time, _))| *time);
        if let Some(twice) = placed.windows(2).find(|two| two[0].1.0 == two[1].1.0) {
            return Err(twice[0].1.0);
        }
        let (rows, pairs): (Vec<_>, Vec<_>) = placed.into_iter().unzip();
        let (times, values) = pairs.into_iter().unzip();
        Ok(Self { times, values, rows })
    }

    /// In which row, from 1, the value at this place in time was given.
    pub fn row(&self, place: usize) -> usize {
        self.rows.get(place).copied().unwrap_or(place + 1)
    }

    /// When, earliest first.
    pub fn times(&self) -> &[civil::DateTime] {
        &self.times
    }

    /// What, in the order of the times.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// Times and values.
    pub fn iter(&self) -> impl Iterator<Item = (civil::DateTime, f64)> + '_ {
        self.times.iter().copied().zip(self.values.iter().copied())
    }
}

impl Table {
    /// Columns of equal length, each with its name.
    pub fn new(columns: Vec<(String, Cells)>) -> Self {
        Self { columns }
    }

    /// A column of words added.
    #[must_use]
    pub fn with_words(mut self, name: &str, words: Vec<String>) -> Self {
        self.columns.push((name.to_owned(), Cells::Words(words)));
        self
    }

    /// A column of numbers added.
    #[must_use]
    pub fn with_numbers(mut self, name: &str, numbers: Vec<f64>) -> Self {
        self.columns.push((name.to_owned(), Cells::Numbers(numbers)));
        self
    }

    /// The columns, each with its name.
    pub fn columns(&self) -> &[(String, Cells)] {
        &self.columns
    }

    /// How many rows there are.
    pub fn n_rows(&self) -> usize {
        self.columns.first().map_or(0, |(_, cells)| cells.len())
    }

    /// The numbers of a column; none if there is no such column.
    pub fn numbers(&self, name: &str) -> Option<&[f64]> {
        match self.column(name)? {
            Cells::Numbers(numbers) => Some(numbers),
            Cells::Words(_) => None,
        }
    }

    /// The words of a column; none if there is no such column.
    pub fn words(&self, name: &str) -> Option<&[String]> {
        match self.column(name)? {
            Cells::Words(words) => Some(words),
            Cells::Numbers(_) => None,
        }
    }

    fn column(&self, name: &str) -> Option<&Cells> {
        self.columns.iter().find(|(known, _)| known == name).map(|(_, cells)| cells)
    }

    /// Everything that is wrong with it as a table of these columns.
    pub(super) fn faults(
        &self,
        input: &'static str,
        columns: &'static [Column],
        faults: &mut Vec<Fault>,
    ) {
        for (name, _) in &self.columns {
            if !columns.iter().any(|column| column.name == name) {
                let known = columns.iter().map(|column| column.name).collect();
                faults.push(Fault::UnknownColumn { input, column: name.clone(), known });
            }
        }
        // A table without rows says nothing of its columns.
        if self.columns.is_empty() {
            return;
        }
        for column in columns {
            match self.column(column.name) {
                Some(cells) => cells.faults(input, column, faults),
                None if column.is_optional => {}
                None => faults.push(Fault::NoColumn { input, column: column.name }),
            }
        }
    }
}

impl Cells {
    /// How many.
    pub fn len(&self) -> usize {
        match self {
            Self::Numbers(numbers) => numbers.len(),
            Self::Words(words) => words.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn faults(&self, input: &'static str, column: &Column, faults: &mut Vec<Fault>) {
        let name = column.name;
        match (self, column.range) {
            (Self::Numbers(numbers), Some(range)) => {
                for (n, number) in numbers.iter().enumerate() {
                    let row = n + 1;
                    if number.is_nan() && !column.is_optional {
                        faults.push(Fault::Empty { input, column: name, row });
                    } else if !number.is_nan() && !range.holds(*number) {
                        let found = number.to_string();
                        faults.push(Fault::Cell { input, column: name, row, found, range });
                    }
                }
            }
            (Self::Words(words), None) => {
                let empty = words.iter().enumerate().filter(|(_, word)| word.is_empty());
                if !column.is_optional {
                    faults.extend(empty.map(|(n, _)| Fault::Empty {
                        input,
                        column: name,
                        row: n + 1,
                    }));
                }
            }
            (Self::Words(words), Some(range)) => {
                let found = words.first().cloned().unwrap_or_default();
                faults.push(Fault::Cell { input, column: name, row: 1, found, range });
            }
            (Self::Numbers(_), None) => faults.push(Fault::Form { input, expected: "words" }),
        }
    }
}
