//! Why a method refuses its inputs.

use super::{Range, Said};

/// Data rather than prose, so that the web can say it in every language of the basin.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Fault {
    #[error("`{input}` is missing")]
    Missing { input: &'static str },
    #[error("there is no input `{input}`; expected {}", .known.join(", "))]
    Unknown { input: String, known: Vec<&'static str> },
    #[error("`{input}` is of another form; expected {expected}")]
    Form { input: &'static str, expected: &'static str },
    #[error("`{input}`{} is {found}; expected {}", at(*.row), said(.range))]
    Outside { input: &'static str, row: Option<usize>, found: f64, range: Range },
    #[error("`{input}` is `{found}`; expected {}", .known.join(", "))]
    Choice { input: &'static str, found: String, known: Vec<&'static str> },
    #[error("`{input}` has no column `{column}`")]
    NoColumn { input: &'static str, column: &'static str },
    #[error("`{input}` has a column `{column}` that is not known; expected {}", .known.join(", "))]
    UnknownColumn { input: &'static str, column: String, known: Vec<&'static str> },
    #[error("column `{column}` of `{input}`{} is {found}; expected {}", at(Some(*.row)), said(.range))]
    Cell { input: &'static str, column: &'static str, row: usize, found: String, range: Range },
    #[error("column `{column}` of `{input}`{} is empty", at(Some(*.row)))]
    Empty { input: &'static str, column: &'static str, row: usize },
    #[error("`{input}` has {found} values; expected at least {least}")]
    TooFew { input: &'static str, least: usize, found: usize },
    #[error("`{input}` has {found} values; expected at most {most}")]
    TooMany { input: &'static str, most: usize, found: usize },
    #[error("`{input}`{} is {found}; expected {}", at(*.row), .expected.en)]
    Unfit { input: &'static str, row: Option<usize>, found: String, expected: &'static Said },
    #[error("`{input}`{} does not hold what is needed; expected {}", at(*.row), .expected.en)]
    Lacking { input: &'static str, row: Option<usize>, expected: &'static Said },
    #[error("none of {} is given; expected at least one", .inputs.join(", "))]
    NoneOf { inputs: Vec<&'static str> },
    #[error("no solution after {iterations} iterations, residual {residual:e}")]
    NotConverged { iterations: usize, residual: f64 },
    #[error("`{output}` is beyond what numbers can tell; expected inputs of a usual size")]
    NotFinite { output: &'static str },
    #[error("stopped before it was done")]
    Cancelled,
}

fn at(row: Option<usize>) -> String {
    row.map(|row| format!(" in row {row}")).unwrap_or_default()
}

fn said(range: &Range) -> String {
    let Range { unit, least, most } = range;
    let unit = if *unit == "1" { String::new() } else { format!(" {unit}") };
    match (*least > f64::MIN, *most < f64::MAX) {
        (true, false) if range.is_above_zero() => format!("more than 0{unit}"),
        (true, true) => format!("{least} to {most}{unit}"),
        (true, false) => format!("{least}{unit} or more"),
        (false, true) => format!("{most}{unit} or less"),
        (false, false) => format!("a finite number{unit}"),
    }
}
