//! Why something cannot be entered.

/// What was expected and what was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    #[error("expected an amount such as 12500 or 12500.50, found `{found}`")]
    Amount { found: String },
    #[error("expected a currency of three capital letters such as USD, found `{found}`")]
    Currency { found: String },
    #[error(
        "expected a number such as 12.5 with at most 9 digits before the point and 6 after it, found `{found}`"
    )]
    Decimal { found: String },
    #[error("expected a mark of {of} of at most {most}, found {found}")]
    Mark { of: &'static str, most: u8, found: u8 },
    #[error("expected a rate above zero and its source, found `{found}`")]
    Rate { found: String },
    #[error("expected at most {total} in {part} together, found {found}")]
    Parts { part: &'static str, total: u64, found: u64 },
}
