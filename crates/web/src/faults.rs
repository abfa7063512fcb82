//! Why a method refused its inputs, in the reader's language: which input, which row and column, what was expected and found.

use std::fmt::Display;

use exchange::methods::Unread;
use vocabulary::method::{Card, Fault};

use crate::{labels::join, quantities, strings::Words};

/// The sentence for something that is wrong with the inputs.
#[expect(clippy::too_many_lines, reason = "each fault has its sentence")]
pub(crate) fn fault(words: Words, card: &Card, fault: &Fault) -> String {
    let input = |name: &str| name_of(words, card, name);
    let place = |name: &str, row: &Option<usize>| at_row(words, card, name, *row);
    let list = |known: &[&str]| {
        join(words, &known.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>())
    };
    match fault {
        Fault::Missing { input: name } => words.with("fault-missing", "input", input(name)),
        Fault::Unknown { input, known } => {
            words.with_two("fault-unknown", ("input", input), ("words", list(known)))
        }
        Fault::Form { input: name, expected } => words.with_two(
            "fault-form",
            ("input", input(name)),
            ("expected", expectation(words, expected)),
        ),
        Fault::Outside { input, row, found, range } => found_and_expected(
            words,
            &place(input, row),
            &quantities::number(words.0, *found),
            &quantities::range(words, range),
        ),
        Fault::Choice { input: name, found, known } => {
            found_and_expected(words, &input(name), found, &list(known))
        }
        Fault::NoColumn { input: name, column } => {
            words.with_two("fault-no-column", ("input", input(name)), ("column", column))
        }
        Fault::UnknownColumn { input: name, column, known } => words.with_three(
            "fault-unknown-column",
            [("input", &input(name)), ("column", column), ("words", &list(known))],
        ),
        Fault::Cell { input, column, row, found, range } => found_and_expected(
            words,
            &at_cell(words, card, input, column, *row),
            found,
            &quantities::range(words, range),
        ),
        Fault::Empty { input, column, row } => {
            words.with("fault-empty", "place", at_cell(words, card, input, column, *row))
        }
        Fault::TooFew { input: name, least, found } => words.with_three(
            "fault-too-few",
            [("input", &input(name)), ("least", least), ("found", found)],
        ),
        Fault::TooMany { input: name, most, found } => words.with_three(
            "fault-too-many",
            [("input", &input(name)), ("most", most), ("found", found)],
        ),
        Fault::Unfit { input, row, found, expected } => {
            found_and_expected(words, &place(input, row), found, &expected.in_language(words.0))
        }
        Fault::Lacking { input, row, expected } => words.with_two(
            "fault-lacking",
            ("place", place(input, row)),
            ("expected", expected.in_language(words.0)),
        ),
        Fault::NoneOf { inputs } => {
            let named: Vec<String> = inputs.iter().map(|name| input(name)).collect();
            words.with("fault-none-of", "inputs", join(words, &named))
        }
        Fault::NotConverged { iterations, .. } => {
            words.with("fault-not-converged", "iterations", iterations)
        }
        Fault::NotFinite { output } => {
            let label =
                card.output(output).map_or(*output, |known| known.label.in_language(words.0));
            words.with("fault-not-finite", "output", label)
        }
        Fault::Cancelled => words.say("fault-cancelled").into_owned(),
    }
}

/// The sentence for inputs that could not be read.
pub(crate) fn unread(words: Words, card: &Card, unread: &Unread) -> String {
    match unread {
        Unread::Json { line, character, reason } => words.with_three(
            "unread-json",
            [("line", line), ("character", character), ("reason", reason)],
        ),
        Unread::NotAnObject { found } => {
            words.with("unread-not-an-object", "found", expectation(words, found))
        }
        Unread::Value { input, row, expected, found } => found_and_expected(
            words,
            &at_row(words, card, input, *row),
            found,
            &expectation(words, expected),
        ),
        Unread::TwiceInTime { input, time } => words.with_two(
            "unread-twice-in-time",
            ("input", name_of(words, card, input)),
            ("time", time),
        ),
        Unread::NotUtf8 { byte } => words.with("unread-not-utf8", "byte", byte),
        Unread::Csv { line, reason } => {
            words.with_two("unread-csv", ("line", line), ("reason", reason))
        }
        Unread::Cell { line, column, expected, found } => {
            let place = words.with_two("place-line", ("line", line), ("column", column));
            found_and_expected(words, &place, found, &expectation(words, expected))
        }
        Unread::OneRow { found } => words.with("unread-one-row", "found", found),
        Unread::NoTime { found } => words.with("unread-no-time", "found", join(words, found)),
        Unread::Unknown { found, known } => {
            let known: Vec<String> = known.iter().map(|one| (*one).to_owned()).collect();
            words.with_two("fault-unknown", ("input", found), ("words", join(words, &known)))
        }
    }
}

/// The sentence for a file of another kind.
pub(crate) fn no_such_file(words: Words, name: &str) -> String {
    let expected = expectation(words, "a .csv, .json or .xlsx file");
    words.with_three(
        "fault-found",
        [("place", &words.say("method-file")), ("found", &name), ("expected", &expected)],
    )
}

/// The sentence for a year, or a date, that is none.
pub(crate) fn no_year(words: Words, found: &str) -> String {
    let (place, expected) = (words.say("goals-year"), words.say("expectation-year"));
    found_and_expected(words, &place, &found, &expected)
}

fn found_and_expected(
    words: Words,
    place: &dyn Display,
    found: &dyn Display,
    expected: &dyn Display,
) -> String {
    words.with_three("fault-found", [("place", place), ("found", found), ("expected", expected)])
}

/// What an input is called, with its name in files.
fn name_of(words: Words, card: &Card, name: &str) -> String {
    match card.input(name) {
        Some(input) => format!("{} ({name})", input.label.in_language(words.0)),
        None => name.to_owned(),
    }
}

fn at_row(words: Words, card: &Card, name: &str, row: Option<usize>) -> String {
    let input = name_of(words, card, name);
    match row {
        Some(row) => words.with_two("place-row", ("input", input), ("row", row)),
        None => input,
    }
}

fn at_cell(words: Words, card: &Card, name: &str, column: &str, row: usize) -> String {
    let input = name_of(words, card, name);
    words.with_three("place-cell", [("input", &input), ("column", &column), ("row", &row)])
}

/// What the readers of files say that they expect or find.
const EXPECTATIONS: [(&str, &str); 19] = [
    ("each column once", "form-each-column-once"),
    (
        "an assessment that the hub keeps and one of its inputs or outputs, as record:ID#NAME",
        "expectation-reference",
    ),
    ("a number", "form-number"),
    ("a word", "form-word"),
    ("words", "form-words"),
    ("a date such as 2026-01-31", "form-date"),
    ("values in time", "form-series"),
    ("a table", "form-table"),
    ("a time such as 2024-01-31T13:00", "form-time"),
    ("an object with time and value", "form-time-and-value"),
    ("a number or null", "form-number-or-null"),
    ("an object with the columns by their names", "form-row"),
    ("columns that the method knows", "form-known-columns"),
    ("nothing", "form-nothing"),
    ("true or false", "form-truth"),
    ("a list", "form-list"),
    ("an object", "form-object"),
    ("a sheet with a first row of names", "form-sheet"),
    ("a .csv, .json or .xlsx file", "form-file"),
];

fn expectation(words: Words, expected: &str) -> String {
    let known = EXPECTATIONS.iter().find(|(english, _)| *english == expected);
    known.map_or_else(|| expected.to_owned(), |(_, name)| words.say(name).into_owned())
}

#[cfg(test)]
mod tests {
    use vocabulary::{Language, method::Inputs};

    use super::*;

    /// What the readers say in English, they say in every language.
    #[test]
    fn whatever_a_reader_expects_has_words_in_every_language() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../exchange/src/methods/");
        let sources =
            ["csv.rs", "json.rs"].map(|file| std::fs::read_to_string(root.to_owned() + file));
        for source in sources {
            let source = source.unwrap();
            let source = source.split("#[cfg(test)]").next().unwrap();
            let after = source.split("expected: \"").skip(1);
            for expected in after.filter_map(|rest| rest.split('"').next()) {
                for language in Language::ALL {
                    let said = expectation(Words(language), expected);
                    let is_own = language == Language::En || said != expected;
                    assert!(is_own, "{language}: {expected}");
                }
            }
        }
    }

    #[test]
    fn a_fault_names_the_input_and_its_limits() {
        let card = hub::method("us-aqi").unwrap().card;
        let faults = card.faults(&Inputs::new().with("pm2-5-24h", -3.0));
        let said = fault(Words(Language::En), card, &faults[0]);
        assert_eq!(said, "PM2.5, 24-hour mean (pm2-5-24h) is “-3”. Expected: 0 to 5,000 µg/m³.");
    }
}
