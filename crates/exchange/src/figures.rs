//! Figures of countries by year: a table with the columns indicator, series, country, year and value.

use std::collections::BTreeSet;

use vocabulary::Country;

use crate::{
    Fault, Problem,
    table::{Table, number},
};

/// Figures and where they come from.
#[derive(Debug, Default)]
pub struct Figures {
    /// As the table's first line says.
    pub source: String,
    /// In the order of the table.
    pub figures: Vec<Figure>,
}

/// What an indicator was in a country in a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The hub's name of it: `sdg7_elecac`.
    pub indicator: String,
    /// The publisher's name of it: `EG.ELC.ACCS.ZS`.
    pub series: String,
    /// The country.
    pub country: Country,
    /// The year.
    pub year: i16,
    /// In the unit of the indicator.
    pub value: f64,
}

/// Reads a table of figures.
///
/// # Errors
///
/// Every [`Problem`], by file, line and column.
pub fn read(file: &str, bytes: &[u8]) -> Result<Figures, Vec<Problem>> {
    let table = Table::read(file, bytes)?;
    let (mut figures, mut problems, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for row in table.rows() {
        let mut read = || {
            let indicator = row.filled("indicator")?.to_owned();
            let country: Country = row.read("country", str::parse)?;
            let year = row.read("year", |cell| {
                let year = cell.parse().ok().filter(|year| (1900..2200).contains(year));
                year.ok_or_else(|| Fault::Number { found: cell.to_owned() })
            })?;
            if !seen.insert((indicator.clone(), country, year)) {
                let found = format!("{indicator} {} {year} a second time", country.alpha3());
                return Err(
                    row.problem("year", Fault::Unknown { found, expected: "each year once" })
                );
            }
            let (series, value) = (row.filled("series")?.to_owned(), row.read("value", number)?);
            Ok(Figure { indicator, series, country, year, value })
        };
        match read() {
            Ok(figure) => figures.push(figure),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(Figures { source: table.source, figures }) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_what_is_wrong_is_named_by_line_and_column() {
        let table = |rows: &str| {
            let text = format!("# SOURCE: us\nindicator\tseries\tcountry\tyear\tvalue\n{rows}");
            read("x.tsv", text.as_bytes())
        };
        let figures = table("a\tA.B\tLAO\t2020\t1.5\n").unwrap();
        assert_eq!((figures.source.as_str(), figures.figures.len()), ("us", 1));
        assert_eq!(figures.figures[0].country, Country::Laos);
        for (row, column) in [
            ("a\tA.B\tFRA\t2020\t1\n", "column `country`"),
            ("a\tA.B\tLAO\tsoon\t1\n", "column `year`"),
            ("a\tA.B\tLAO\t2020\tx\n", "column `value`"),
            ("a\tA.B\tLAO\t2020\t1\na\tA.B\tLAO\t2020\t1\n", "column `year`"),
        ] {
            let problems = table(row).unwrap_err();
            assert!(problems[0].to_string().contains(column), "{}", problems[0]);
        }
    }
}
