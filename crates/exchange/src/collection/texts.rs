//! The language files beside a table: who says what, in which language.

use std::collections::{BTreeMap, BTreeSet};

use vocabulary::{Language, Maker, Text, Translation};

use super::Files;
use crate::{
    Fault, Problem,
    table::{Row, Spots},
};

/// Texts by what they belong to (`id`, `field`).
#[derive(Debug, Default)]
pub(super) struct Texts(BTreeMap<(String, &'static str), Text>);

/// Which columns of a language file hold the key and the text.
pub(super) struct Columns {
    pub(super) id: &'static str,
    /// The column that names the field, where a row is one of several texts of its id.
    pub(super) field: Option<&'static str>,
    pub(super) text: &'static str,
}

impl Texts {
    /// Reads the seven language files in `folder`.
    ///
    /// `fields` are the texts that every one of `ids` must have in every language; what is missing is a gap, what
    /// is there for an unknown id is a problem.
    pub(super) fn read(
        files: &Files,
        folder: &str,
        columns: &Columns,
        fields: &[&'static str],
        ids: &BTreeSet<&str>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut texts = Self::default();
        for language in Language::ALL {
            let path = format!("{folder}/{language}.tsv");
            if !files.has(&path) {
                problems.push(Problem::in_file(&path, Fault::NoLanguage { language }));
                continue;
            }
            let Some(table) = files.table(&path, problems) else { continue };
            let mut spots = Spots::default();
            for row in table.rows() {
                let read = texts.read_row(row, language, columns, fields, ids, &mut spots);
                problems.extend(read.err());
            }
            for (id, field) in
                ids.iter().flat_map(|id| fields.iter().map(move |field| (*id, *field)))
            {
                if texts.get(id, field).is_none_or(|text| text.get(language).is_none()) {
                    problems.push(Problem::in_file(
                        &path,
                        Fault::Gap { id: id.to_owned(), field, language },
                    ));
                }
            }
        }
        texts
    }

    fn read_row(
        &mut self,
        row: Row<'_>,
        language: Language,
        columns: &Columns,
        fields: &[&'static str],
        ids: &BTreeSet<&str>,
        spots: &mut Spots<String>,
    ) -> Result<(), Problem> {
        let id = row.filled(columns.id)?;
        if !ids.contains(id) {
            let fault =
                Fault::Unknown { found: id.to_owned(), expected: "the table beside this file" };
            return Err(row.problem(columns.id, fault));
        }
        let field = match columns.field {
            None => fields.first().copied().unwrap_or_default(),
            Some(column) => {
                let found = row.filled(column)?;
                *fields.iter().find(|field| **field == found).ok_or_else(|| {
                    row.problem(
                        column,
                        Fault::Field { expected: fields.join(", "), found: found.to_owned() },
                    )
                })?
            }
        };
        let translation = translation(row, columns.text, language)?;
        spots.add(&format!("{id} {field}"), row, columns.id)?;
        self.0.entry((id.to_owned(), field)).or_default().set(language, translation);
        Ok(())
    }

    pub(super) fn get(&self, id: &str, field: &'static str) -> Option<&Text> {
        self.0.get(&(id.to_owned(), field))
    }

    pub(super) fn take(&mut self, id: &str, field: &'static str) -> Text {
        self.0.remove(&(id.to_owned(), field)).unwrap_or_default()
    }
}

/// The text of `column` with who made it: machines translate from English and nobody has read them yet.
fn translation(
    row: Row<'_>,
    column: &'static str,
    language: Language,
) -> Result<Translation, Problem> {
    let text = row.filled(column)?.to_owned();
    let made = row.read("made", str::parse::<Maker>)?;
    let translated = matches!(made, Maker::Machine | Maker::Person) && language != Language::En;
    let reviewed = made != Maker::Machine;
    Ok(Translation { text, made, from: translated.then_some(Language::En), revision: 1, reviewed })
}
