//! Tables of records: `collection/<table>/facts.tsv` and their texts.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Access, Details, Kind, Record, Relation, RelationKind, Status};
use vocabulary::{Date, Identifier, Period, Text};

use super::{
    Files,
    details::{self, TABLES},
    texts::{Columns, Texts},
};
use crate::{
    Fault, Problem, Spot,
    table::{Row, Spots},
};

/// Every record and where it stands.
pub(super) fn read(
    files: &Files,
    problems: &mut Vec<Problem>,
) -> (Vec<Record>, BTreeMap<Identifier, Spot>) {
    for found in files.folders("collection") {
        if !TABLES.iter().any(|(folder, ..)| *folder == found) {
            let fault = Fault::Table { expected: details::expected(), found: found.to_owned() };
            problems.push(Problem::in_file(&format!("collection/{found}"), fault));
        }
    }
    let mut spots = Spots::default();
    let mut records = Vec::new();
    for (folder, kind, fields) in TABLES {
        if files.folders("collection").contains(folder) {
            records.extend(read_table(files, folder, kind, fields, &mut spots, problems));
        }
    }
    let spots = spots.into_map();
    for record in &records {
        if let Some(spot) = spots.get(&record.id) {
            problems.extend(record.check().into_iter().map(|error| Problem::at(spot, error)));
        }
    }
    (records, spots)
}

fn read_table(
    files: &Files,
    folder: &str,
    kind: Kind,
    fields: &[&'static str],
    spots: &mut Spots<Identifier>,
    problems: &mut Vec<Problem>,
) -> Vec<Record> {
    let folder = format!("collection/{folder}");
    let Some(table) = files.table(&format!("{folder}/facts.tsv"), problems) else {
        return Vec::new();
    };
    let mut records = Vec::new();
    for row in table.rows() {
        let read = read_row(row, kind).and_then(|record| {
            spots.add(&record.id, row, "id")?;
            Ok(record)
        });
        match read {
            Ok(record) => records.push(record),
            Err(problem) => problems.push(problem),
        }
    }
    let ids: BTreeSet<&str> = records.iter().map(|record| record.id.as_str()).collect();
    let columns = Columns { id: "id", field: Some("field"), text: "text" };
    let mut texts = Texts::read(files, &folder, &columns, fields, &ids, problems);
    for record in &mut records {
        let id = record.id.as_str();
        record.title = texts.take(id, "title");
        record.summary = texts.take(id, "summary");
        if let Details::Activity { schedule, .. } = &mut record.details {
            *schedule = texts.take(id, "schedule");
        }
    }
    records
}

fn read_row(row: Row<'_>, kind: Kind) -> Result<Record, Problem> {
    let identifier = |written: &str| written.parse::<Identifier>();
    let pointers = [("part_of", RelationKind::PartOf), ("related", RelationKind::Related)];
    let given_at = (kind == Kind::Recommendation).then_some(("given_at", RelationKind::GivenAt));
    let mut relations = Vec::new();
    for (column, kind) in pointers.into_iter().chain(given_at) {
        let targets = row.read_each(column, identifier)?;
        relations.extend(targets.into_iter().map(|target| Relation { kind, target }));
    }
    let licence =
        if kind == Kind::DataSet { row.read_if_any("licence", str::parse)? } else { None };
    Ok(Record {
        id: row.read("id", identifier)?,
        title: Text::new(),
        summary: Text::new(),
        description: Text::new(),
        creators: Vec::new(),
        organisations: row.read_each("organisations", identifier)?,
        countries: row.read_each("countries", str::parse)?,
        places: row.read_each("places", identifier)?,
        period: period(row)?,
        subjects: row.read_each("subjects", str::parse)?,
        licence,
        access: Access::Public,
        status: Status::Published,
        relations,
        files: Vec::new(),
        source: row.filled("source")?.to_owned(),
        details: details::read(row, kind)?,
    })
}

fn period(row: Row<'_>) -> Result<Period, Problem> {
    let start = row.read_if_any("start", str::parse::<Date>)?;
    let end = row.read_if_any("end", str::parse::<Date>)?;
    Period::new(start, end).map_err(|error| row.problem("end", error))
}
