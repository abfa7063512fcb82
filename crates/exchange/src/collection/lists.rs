//! Controlled lists: `lists/<list>/terms.tsv` and its labels.

use std::collections::BTreeSet;

use catalogue::{List, ListTerm};

use super::{
    Files,
    texts::{Columns, Texts},
};
use crate::{Fault, Problem, table::Spots};

pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Vec<List> {
    files.folders("lists").into_iter().filter_map(|id| read_one(files, id, problems)).collect()
}

fn read_one(files: &Files, id: &str, problems: &mut Vec<Problem>) -> Option<List> {
    let folder = format!("lists/{id}");
    let table = files.table(&format!("{folder}/terms.tsv"), problems)?;
    let mut rows = Vec::new();
    let mut spots = Spots::default();
    for row in table.rows() {
        let read = row.filled("code").and_then(|code| {
            spots.add(&code.to_owned(), row, "code")?;
            Ok((row, code, row.cell("parent")?))
        });
        match read {
            Ok(read) => rows.push(read),
            Err(problem) => problems.push(problem),
        }
    }
    let codes: BTreeSet<&str> = rows.iter().map(|(_, code, _)| *code).collect();
    for (row, _, parent) in
        rows.iter().filter(|(_, _, parent)| !parent.is_empty() && !codes.contains(parent))
    {
        let fault = Fault::Unknown { found: (*parent).to_owned(), expected: "this table" };
        problems.push(row.problem("parent", fault));
    }
    let columns = Columns { id: "code", field: None, text: "label" };
    let mut labels = Texts::read(files, &folder, &columns, &["label"], &codes, problems);
    let terms = rows
        .iter()
        .map(|(_, code, parent)| ListTerm {
            code: (*code).to_owned(),
            parent: (!parent.is_empty()).then(|| (*parent).to_owned()),
            label: labels.take(code, "label"),
        })
        .collect();
    Some(List { id: id.to_owned(), source: table.source.clone(), terms })
}
