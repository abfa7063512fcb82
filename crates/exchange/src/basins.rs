//! What others found about the freshwater health of basins: a table with place, year, the three components and the citation.

use vocabulary::Identifier;

use crate::{
    Fault, Problem,
    table::{Table, number},
};

/// A published result of the Freshwater Health Index.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// The basin.
    pub place: Identifier,
    /// The year that it tells of.
    pub year: i16,
    /// Ecosystem vitality, ecosystem services, governance and stakeholders: 0 to 100.
    pub components: [f64; 3],
    /// Where it is published.
    pub citation: String,
    /// Where that is read.
    pub url: String,
}

/// Reads a table of published results.
///
/// # Errors
///
/// Every [`Problem`], by file, line and column.
pub fn read(file: &str, bytes: &[u8]) -> Result<Vec<Published>, Vec<Problem>> {
    let table = Table::read(file, bytes)?;
    let (mut published, mut problems) = (Vec::new(), Vec::new());
    for row in table.rows() {
        let score = |column: &'static str| {
            row.read(column, |cell| {
                let score = number(cell)?;
                let is_score = (0.0..=100.0).contains(&score);
                is_score.then_some(score).ok_or_else(|| Fault::Number { found: cell.to_owned() })
            })
        };
        let read = || {
            Ok(Published {
                place: row.read("place", str::parse)?,
                year: row.read("year", |cell| {
                    let year = cell.parse().ok().filter(|year| (1900..2200).contains(year));
                    year.ok_or_else(|| Fault::Number { found: cell.to_owned() })
                })?,
                components: [score("vitality")?, score("services")?, score("governance")?],
                citation: row.filled("citation")?.to_owned(),
                url: row.filled("url")?.to_owned(),
            })
        };
        match read() {
            Ok(one) => published.push(one),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(published) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_beyond_a_hundred_is_named_by_line_and_column() {
        let table = |score: &str| {
            let text = format!(
                "# SOURCE: us\nplace\tyear\tvitality\tservices\tgovernance\tcitation\turl\n3s\t2016\t{score}\t80\t43\tus\thttps://x.org\n"
            );
            read("x.tsv", text.as_bytes())
        };
        let [vitality, ..] = table("66").unwrap()[0].components;
        assert!((vitality - 66.0).abs() < 1e-12);
        let refused = table("166").unwrap_err();
        assert!(refused[0].to_string().contains("line 3, column `vitality`"), "{}", refused[0]);
    }
}
