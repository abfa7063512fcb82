//! Decimal numbers with six places and fractions of them: exact, where a rule says how to round.
//!
//! A measured value is written in decimal digits. As a binary number 35.9 is a little less than 35.9, so that cutting it to
//! one place or rounding it up may go wrong by a whole step; here it does not.

/// A number with six decimal places, below 9 · 10⁹.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Decimal(i64);

/// How many of the smallest steps are one.
const ONE: i64 = 1_000_000;

impl Decimal {
    /// The decimal number, of at most six places, that is nearest to a binary one: the one it was read from.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what a card lets through is far below 2^53 steps"
    )]
    pub(crate) fn nearest(number: f64) -> Self {
        Self((number * 1e6).round() as i64)
    }

    /// The number that a document prints: `35.4`, `.054`.
    pub(crate) const fn printed(digits: &str) -> Self {
        let bytes = digits.as_bytes();
        let (mut at, mut steps, mut place) = (0, 0, 0);
        while at < bytes.len() {
            if bytes[at] == b'.' {
                place = ONE;
            } else {
                steps = steps * 10 + (bytes[at] - b'0') as i64;
                place /= 10;
            }
            at += 1;
        }
        Self(steps * if place == 0 { ONE } else { place })
    }

    /// What is left when the places after the first `places` are cut off.
    pub(crate) const fn truncated(self, places: u32) -> Self {
        let step = ONE / 10_i64.pow(places);
        Self(self.0 / step * step)
    }

    /// Rounded to so many places, a half away from zero.
    pub(crate) const fn rounded(self, places: u32) -> Self {
        let step = ONE / 10_i64.pow(places);
        Self((self.0 + self.0.signum() * step / 2) / step * step)
    }
}

/// A number as a fraction of whole numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fraction {
    above: i128,
    below: i128,
}

impl Fraction {
    /// Where `c` lies between `(c_lo, c_hi)`, there between `(i_lo, i_hi)`; beyond them in the same proportion.
    pub(crate) fn between(
        c: Decimal,
        (c_lo, c_hi): (Decimal, Decimal),
        (i_lo, i_hi): (i64, i64),
    ) -> Self {
        let below = i128::from(c_hi.0 - c_lo.0);
        let above = i128::from(i_hi - i_lo) * i128::from(c.0 - c_lo.0) + i128::from(i_lo) * below;
        Self { above, below }
    }

    /// The nearest whole number, a half up.
    pub(crate) fn nearest(self) -> f64 {
        whole((2 * self.above + self.below).div_euclid(2 * self.below))
    }

    /// The next whole number that is not less.
    pub(crate) fn up(self) -> f64 {
        whole(-(-self.above).div_euclid(self.below))
    }

    /// As a binary number, as near as it comes.
    #[expect(clippy::cast_precision_loss, reason = "a number for display, rounded by who shows it")]
    pub(crate) fn number(self) -> f64 {
        self.above as f64 / self.below as f64
    }
}

#[expect(clippy::cast_precision_loss, reason = "an index is far below 2^53")]
fn whole(number: i128) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn printed_numbers_are_what_is_printed() {
        for (digits, steps) in
            [("0", 0), ("9.1", 9_100_000), (".054", 54_000), ("604", 604_000_000)]
        {
            assert_eq!(Decimal::printed(digits).0, steps, "{digits}");
        }
    }

    #[test]
    fn a_half_is_rounded_up_and_a_whole_number_stays() {
        let fraction = |c| {
            let (c, ends) = (Decimal::printed(c), (Decimal::printed("0"), Decimal::printed("2")));
            Fraction::between(c, ends, (0, 1))
        };
        assert!((fraction("1").nearest() - 1.0).abs() < f64::EPSILON);
        assert!((fraction("2").up() - 1.0).abs() < f64::EPSILON);
        assert!((fraction("0.000002").up() - 1.0).abs() < f64::EPSILON);
    }

    proptest! {
        #[test]
        fn cutting_a_decimal_never_loses_a_step(tenths in 0_i64..100_000) {
            let written: f64 = format!("{}.{}", tenths / 10, tenths % 10).parse().unwrap();
            prop_assert_eq!(Decimal::nearest(written).truncated(1).0, tenths * 100_000);
        }
    }
}
