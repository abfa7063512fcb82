//! Why a notice or a step cannot be entered: the first field that is not as expected.

use std::collections::BTreeSet;

use vocabulary::{Identifier, check_characters, is_blank};

use super::Kind;

/// What was expected and what was found, in signs and codes rather than words, so that the web can say it in every language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} in `{field}`, found `{found}`")]
pub struct WrongField {
    /// The field, as it is written in JSON.
    pub field: &'static str,
    /// `1–200` (characters, codes or days), `> 0`, `zh · en`; `–` if nothing may be there.
    pub expected: String,
    /// The number of them, or the value itself; nothing if nothing can be seen.
    pub found: String,
}

impl WrongField {
    pub(super) fn new(
        field: &'static str,
        expected: impl Into<String>,
        found: &impl ToString,
    ) -> Self {
        Self { field, expected: expected.into(), found: found.to_string() }
    }
}

/// Words that people read: something can be seen of them, nothing is hidden in them, and they are not too many.
pub(super) fn words(field: &'static str, found: &str, most: usize) -> Result<(), WrongField> {
    let expected = format!("1–{most}");
    if let Err(vocabulary::Error::Character { found }) = check_characters(found) {
        let code_point = format!("U+{:04X}", u32::from(found));
        return Err(WrongField::new(field, expected, &code_point));
    }
    let n = found.chars().count();
    if is_blank(found) {
        Err(WrongField::new(field, expected, &""))
    } else if n > most {
        Err(WrongField::new(field, expected, &n))
    } else {
        Ok(())
    }
}

/// Codes, each once, written as the catalogue writes them: `sdg:6.3`, `united-nations`.
pub(super) fn codes(field: &'static str, found: &[String]) -> Result<(), WrongField> {
    let is_sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.');
    let is_written = |part: &str| !part.is_empty() && part.bytes().all(is_sign);
    let is_code = |code: &str| {
        code.len() <= Identifier::LIMIT
            && code.split(':').count() <= 2
            && code.split(':').all(is_written)
    };
    match found.iter().find(|code| !is_code(code)) {
        Some(bad) => {
            let begin: String = bad.chars().take(Identifier::LIMIT).collect();
            Err(WrongField::new(field, "area:1 · sdg:6.3 · research", &begin))
        }
        None => distinct(field, found),
    }
}

/// Each once.
pub(super) fn distinct<T: Ord + ToString>(
    field: &'static str,
    found: &[T],
) -> Result<(), WrongField> {
    let mut seen = BTreeSet::new();
    match found.iter().find(|one| !seen.insert(*one)) {
        Some(twice) => {
            let twice = twice.to_string();
            Err(WrongField::new(field, format!("1 × {twice}"), &format!("2 × {twice}")))
        }
        None => Ok(()),
    }
}

/// An amount above zero, of kinds that have amounts.
pub(super) fn amount(
    field: &'static str,
    kind: Kind,
    found: Option<u64>,
) -> Result<(), WrongField> {
    match (kind.unit(), found) {
        (None, Some(n)) => Err(WrongField::new(field, "–", &n)),
        (Some(_), Some(0)) => Err(WrongField::new(field, "> 0", &0)),
        _ => Ok(()),
    }
}
