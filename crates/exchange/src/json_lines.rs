//! Records as JSON Lines: one record a line, in the form that the API answers.

use std::collections::BTreeMap;

use catalogue::Record;

use crate::{Fault, Problem};

/// Reads every line of `bytes`; blank lines are passed over.
///
/// # Errors
///
/// Every line that is not a record, with its number and what the reader expected there.
pub fn read(file: &str, bytes: &[u8]) -> Result<Vec<Record>, Vec<Problem>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        vec![Problem::in_file(file, Fault::NotUtf8 { byte: error.valid_up_to() })]
    })?;
    let mut problems = Vec::new();
    let mut records = Vec::new();
    let mut lines = BTreeMap::new();
    for (line, content) in
        (1u64..).zip(text.lines()).filter(|(_, content)| !content.trim().is_empty())
    {
        match serde_json::from_str::<Record>(content) {
            Ok(record) => {
                let wrong =
                    record.check().into_iter().map(|error| Problem::in_line(file, line, error));
                problems.extend(wrong);
                if let Some(first) = lines.insert(record.id.clone(), line) {
                    let fault = Fault::Twice { found: record.id.to_string(), first };
                    problems.push(Problem::in_line(file, line, fault));
                }
                records.push(record);
            }
            Err(error) => {
                problems.push(Problem::in_line(
                    file,
                    line,
                    Fault::Json { reason: error.to_string() },
                ));
            }
        }
    }
    if problems.is_empty() { Ok(records) } else { Err(problems) }
}

/// Writes one record as one line, with its line end.
///
/// # Errors
///
/// Only if the record holds a number that JSON cannot write, which its types rule out.
pub fn write(record: &Record) -> Result<String, serde_json::Error> {
    let mut line = serde_json::to_string(record)?;
    line.push('\n');
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_and_the_reason_are_named() {
        let problems = read("r.jsonl", b"\n{\"id\": \"a\"}\n").unwrap_err();
        assert_eq!(problems[0].line, Some(2));
        assert!(problems[0].to_string().contains("missing field"), "{}", problems[0]);
    }

    #[test]
    fn a_misspelt_field_is_named_and_so_is_a_record_that_stands_twice() {
        let record = r#"{"id":"a","title":{"en":{"text":"A","made":"compiled"}},"access":"public","status":"published","source":"x","details":{"kind":"document","form":"report"}}"#;
        let misspelt = record.replace("title", "titel");
        let problems = read("r.jsonl", misspelt.as_bytes()).unwrap_err();
        assert!(problems[0].to_string().contains("titel"), "{}", problems[0]);
        let twice = read("r.jsonl", format!("{record}\n{record}\n").as_bytes()).unwrap_err();
        assert_eq!(twice[0].fault, Fault::Twice { found: "a".to_owned(), first: 1 });
        assert_eq!(read("r.jsonl", record.as_bytes()).unwrap().len(), 1);
    }
}
