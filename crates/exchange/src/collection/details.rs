//! The tables of records and the columns that their kinds add.

use catalogue::{Details, Kind};
use vocabulary::{Quantity, Text, Unit};

use crate::{
    Fault, Problem,
    table::{Row, number, values},
};

/// `(folder, kind, texts that every record of it has)`.
pub(super) const TABLES: [(&str, Kind, &[&str]); 14] = [
    ("areas", Kind::PriorityArea, &["title", "summary"]),
    ("actions", Kind::Action, &["title", "summary"]),
    ("activities", Kind::Activity, &["title", "summary", "schedule"]),
    ("directions", Kind::Direction, &["title", "summary"]),
    ("documents", Kind::Document, &["title", "summary"]),
    ("events", Kind::Event, &["title", "summary"]),
    ("programmes", Kind::Programme, &["title", "summary"]),
    ("research", Kind::Research, &["title", "summary"]),
    ("projects", Kind::Project, &["title", "summary"]),
    ("organisations", Kind::Organisation, &["title", "summary"]),
    ("recommendations", Kind::Recommendation, &["title", "summary"]),
    ("totals", Kind::Total, &["title", "summary"]),
    ("standards", Kind::Standard, &["title", "summary"]),
    ("datasets", Kind::DataSet, &["title", "summary"]),
];

/// The block of a record of `kind` from its row; texts are filled in afterwards.
pub(super) fn read(row: Row<'_>, kind: Kind) -> Result<Details, Problem> {
    let text = |column| row.cell(column).map(str::to_owned);
    Ok(match kind {
        Kind::PriorityArea => Details::PriorityArea { code: row.filled("code")?.to_owned() },
        Kind::Action => Details::Action { code: row.filled("code")?.to_owned() },
        Kind::Activity => {
            Details::Activity { code: row.filled("code")?.to_owned(), schedule: Text::new() }
        }
        Kind::Direction => Details::Direction {
            section: row.filled("section")?.to_owned(),
            number: row.filled("number")?.to_owned(),
        },
        Kind::Document => Details::Document { form: row.read("form", str::parse)? },
        Kind::Event => Details::Event { form: row.read("form", str::parse)?, note: text("note")? },
        Kind::Programme => Details::Programme { status: row.read("status", str::parse)? },
        Kind::Research => Details::Research { outcome: text("outcome")? },
        Kind::Project => Details::Project { theme: text("theme")?, iati: String::new() },
        Kind::Organisation => Details::Organisation {
            form: row.read("form", str::parse)?,
            abbreviation: text("abbreviation")?,
            website: text("website")?,
        },
        Kind::Recommendation => Details::Recommendation {
            speaker: row.filled("speaker")?.to_owned(),
            speaker_role: text("speaker_role")?,
        },
        Kind::Total => Details::Total {
            figure: figure(row)?,
            as_of: row.read_if_any("as_of", str::parse)?,
            qualifier: row.read("qualifier", str::parse)?,
        },
        Kind::Standard => Details::Standard {
            issuer: row.filled("issuer")?.to_owned(),
            number: text("number")?,
            valid_from: row.read_if_any("valid_from", str::parse)?,
            limits: Vec::new(),
        },
        Kind::DataSet => Details::DataSet {
            variables: values(row.cell("variables")?).map(str::to_owned).collect(),
            coverage: text("coverage")?,
            publisher: text("publisher")?,
        },
        Kind::Case | Kind::Technology | Kind::Assessment => {
            let found = kind.code().to_owned();
            return Err(row.problem("id", Fault::Table { expected: expected(), found }));
        }
    })
}

fn figure(row: Row<'_>) -> Result<Quantity, Problem> {
    let value = row.read("value", number)?;
    let unit = row.read("unit", str::parse::<Unit>)?;
    Quantity::new(value, unit).map_err(|error| row.problem("value", error))
}

/// The names of the tables, for a message.
pub(super) fn expected() -> String {
    TABLES.map(|(folder, ..)| folder).join(", ")
}
