//! Records as JSON Lines: one record a line, in the form that the API answers.

use catalogue::Record;
use vocabulary::check_characters;

use crate::{Fault, Problem, Spot, collection::Collection};

/// Reads every line of `bytes`; blank lines are passed over.
///
/// # Errors
///
/// Every line that is not a record, with its number and what the reader expected there.
pub fn read(file: &str, bytes: &[u8]) -> Result<Collection, Vec<Problem>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        vec![Problem::in_file(file, Fault::NotUtf8 { byte: error.valid_up_to() })]
    })?;
    let mut problems = Vec::new();
    let mut read = Collection::default();
    let lines = (1u64..).zip(text.strip_prefix('\u{feff}').unwrap_or(text).lines());
    for (line, content) in lines.filter(|(_, content)| !content.trim().is_empty()) {
        let record = match serde_json::from_str::<Record>(content) {
            Ok(record) => record,
            Err(error) => {
                problems.push(Problem::in_line(file, line, fault(content, &error)));
                continue;
            }
        };
        let wrong = record.check().into_iter().map(|error| Problem::in_line(file, line, error));
        problems.extend(wrong);
        let spot = Spot { file: file.to_owned(), line };
        if let Some(first) = read.spots.insert(record.id.clone(), spot) {
            let fault = Fault::Twice { found: record.id.to_string(), first: Box::new(first) };
            problems.push(Problem::in_line(file, line, fault));
        }
        read.records.push(record);
    }
    if read.records.is_empty() && problems.is_empty() {
        problems.push(Problem::in_file(file, Fault::Nothing));
    }
    if problems.is_empty() { Ok(read) } else { Err(problems) }
}

/// The parser counts bytes of the one line that it was given, and repeats whatever stood there.
fn fault(line: &str, error: &serde_json::Error) -> Fault {
    const SHOWN: usize = 200;
    let before = error.column().saturating_sub(1).min(line.len());
    let character = line.bytes().take(before).filter(|byte| byte & 0xC0 != 0x80).count() + 1;
    let message = error.to_string();
    let reason = message.rsplit_once(" at line ").map_or(message.as_str(), |(reason, _)| reason);
    let is_hidden = |character: char| check_characters(character.encode_utf8(&mut [0; 4])).is_err();
    let visible =
        reason.chars().map(|character| if is_hidden(character) { '\u{FFFD}' } else { character });
    let mut shown: String = visible.take(SHOWN).collect();
    if reason.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    Fault::Json { character, reason: shown }
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

    const RECORD: &str = r#"{"id":"a","title":{"en":{"text":"A","made":"compiled"}},"access":"public","status":"published","source":"x","details":{"kind":"document","form":"report"}}"#;

    fn first_problem(bytes: &[u8]) -> String {
        read("r.jsonl", bytes).unwrap_err()[0].to_string()
    }

    #[test]
    fn the_line_the_character_and_the_reason_are_named() {
        assert_eq!(
            first_problem(b"\n{\"id\": \"a\"}\n"),
            "r.jsonl, line 2: expected a record in JSON, at character 11: missing field `title`"
        );
        let broken = RECORD.replace("\"A\"", "\"ນ້ຳ\" x");
        assert!(first_problem(broken.as_bytes()).contains("at character 39: expected `,` or `}`"));
    }

    #[test]
    fn a_long_value_is_not_repeated_whole() {
        let long = RECORD.replace("\"report\"", &format!("\"{}\"", "x\\u001b".repeat(500)));
        let problem = first_problem(long.as_bytes());
        assert!(problem.len() < 700 && !problem.contains('\u{1b}'), "{problem}");
    }

    #[test]
    fn a_misspelt_field_is_named_and_so_is_a_record_that_stands_twice() {
        let misspelt = RECORD.replace("title", "titel");
        assert!(first_problem(misspelt.as_bytes()).contains("titel"));
        assert_eq!(
            first_problem(format!("{RECORD}\n{RECORD}\n").as_bytes()),
            "r.jsonl, line 2: `a` stands twice, first in r.jsonl, line 1"
        );
        let marked = format!("\u{feff}{RECORD}");
        assert_eq!(read("r.jsonl", marked.as_bytes()).unwrap().records.len(), 1);
    }
}
