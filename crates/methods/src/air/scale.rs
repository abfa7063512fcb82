//! A piecewise linear scale from concentrations to index points, and the index that is the worst of several.

use vocabulary::method::{Fault, Inputs, Outcome, Table};

use crate::{
    exact::{Decimal, Fraction},
    expected,
};

/// Breakpoints as printed, lowest first: `(concentration, index)` at each end of a stretch.
pub(super) type Stretch = ((&'static str, &'static str), (i64, i64));

/// Where `c` stands on the scale: in the first stretch that it does not exceed.
pub(super) fn place(stretches: &[Stretch], c: Decimal) -> Option<Fraction> {
    let ((c_lo, c_hi), index) =
        stretches.iter().find(|((_, c_hi), _)| c <= Decimal::printed(c_hi))?;
    Some(Fraction::between(c, (Decimal::printed(c_lo), Decimal::printed(c_hi)), *index))
}

/// Where `c` stands on the scale, or beyond it in the proportion of its last stretch.
pub(super) fn place_or_beyond(stretches: &[Stretch], c: Decimal) -> Option<Fraction> {
    place(stretches, c).or_else(|| {
        let ((c_lo, c_hi), index) = stretches.last()?;
        Some(Fraction::between(c, (Decimal::printed(c_lo), Decimal::printed(c_hi)), *index))
    })
}

/// Refuses a mean that is beyond a scale which ends early, where the mean that the standard asks for instead is not given: what
/// is worst would be left out unsaid.
///
/// # Errors
///
/// [`Fault::Unfit`] of `input`.
pub(super) fn must_be_told(
    inputs: &Inputs,
    sub_indices: &[(&'static str, f64)],
    input: &'static str,
    instead: &str,
) -> Result<(), Fault> {
    let is_told = |name: &str| sub_indices.iter().any(|(known, _)| *known == name);
    match inputs.number(input).filter(|_| !is_told(input) && !is_told(instead)) {
        None => Ok(()),
        Some(mean) => Err(Fault::Unfit {
            input,
            row: None,
            found: mean.to_string(),
            expected: &expected::ON_ITS_SCALE,
        }),
    }
}

/// Index, main pollutant and sub-indices from the sub-indices that there are.
///
/// # Errors
///
/// [`Fault::NoneOf`] of `asked` if there is none.
pub(super) fn worst_of(
    sub_indices: &[(&'static str, f64)],
    asked: &[&'static str],
) -> Result<Outcome, Fault> {
    let none = || Fault::NoneOf { inputs: asked.to_vec() };
    // The first of equals is the main pollutant, in the order of the card.
    let worst =
        sub_indices.iter().rev().max_by(|one, two| one.1.total_cmp(&two.1)).ok_or_else(none)?;
    let (names, points): (Vec<_>, Vec<_>) =
        sub_indices.iter().map(|(name, points)| ((*name).to_owned(), *points)).unzip();
    let table = Table::default().with_words("pollutant", names).with_numbers("sub-index", points);
    Ok(Outcome::default()
        .with("index", worst.1)
        .with("main-pollutant", worst.0)
        .with("sub-indices", table))
}
