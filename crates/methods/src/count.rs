//! Counts as numbers to reckon with.

/// A count of values, days, years or items.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub(crate) const fn count(n: usize) -> f64 {
    n as f64
}
