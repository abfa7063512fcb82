//! Why inputs could not be read.

/// Data rather than prose, so that the web can say it in every language of the basin.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Unread {
    #[error("expected JSON, at line {line}, character {character}: {reason}")]
    Json { line: usize, character: usize, reason: String },
    #[error("expected an object with the inputs by their names, found {found}")]
    NotAnObject { found: &'static str },
    #[error("`{input}`{}: expected {expected}, found {found}", at(*.row))]
    Value { input: String, row: Option<usize>, expected: &'static str, found: String },
    #[error("`{input}`: the time {time} stands twice")]
    TwiceInTime { input: String, time: String },
    #[error("expected UTF-8, found a byte sequence that is not, at byte {byte}")]
    NotUtf8 { byte: usize },
    #[error("line {line}: {reason}")]
    Csv { line: u64, reason: String },
    #[error("line {line}, column `{column}`: expected {expected}, found `{found}`")]
    Cell { line: u64, column: String, expected: &'static str, found: String },
    #[error("expected one row of values, found {found}")]
    OneRow { found: usize },
    #[error("expected a column `time`, found {}", .found.join(", "))]
    NoTime { found: Vec<String> },
    #[error("there is no input `{found}`; expected {}", .known.join(", "))]
    Unknown { found: String, known: Vec<&'static str> },
}

fn at(row: Option<usize>) -> String {
    row.map(|row| format!(", row {row}")).unwrap_or_default()
}
