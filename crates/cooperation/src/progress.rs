//! Whether an indicator is on its way to its target: the automatic progress measure of Open SDG, after Statistics Canada.
//!
//! The compound yearly growth since the base year stands beside the growth that would reach the target in its year; without a
//! target it stands alone. Open SDG, `docs/progress.md`; open-sdg/sdg-build, `sdg/ProgressMeasure.py` (methods 1 and 2, their
//! default thresholds). Its reduction of thresholds near a limit and its score from -5 to 5 are not here.

use serde::{Deserialize, Serialize};

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is better.
    Rise,
    /// Less is better.
    Fall,
}

/// The class of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each name says it")]
pub enum Class {
    Deterioration,
    Limited,
    Moderate,
    Substantial,
    TargetAchieved,
}

/// What is known of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Which way is better.
    pub direction: Direction,
    /// The year from which growth counts; the first year after it that has a value, if it has none itself.
    pub base_year: i16,
    /// The year and the value that are aimed at, if they are.
    pub target: Option<(i16, f64)>,
    /// Values by year, the years rising.
    pub values: Vec<(i16, f64)>,
}

/// How far it has come, with every term.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// The class that follows.
    pub class: Class,
    /// What is held against the thresholds: growth over needed growth, or growth alone; above zero is better.
    pub measure: f64,
    /// Growth a year, as a part of one, from the base to the newest value.
    pub observed: f64,
    /// Growth a year that would lead from the base to the target.
    pub required: Option<f64>,
    /// Year and value from which growth was reckoned.
    pub base: (i16, f64),
    /// Year and value to which it was reckoned.
    pub newest: (i16, f64),
    /// Whether a base or target of zero, from which nothing grows, was taken as 0.001, as the publication does. Growth is then
    /// large whatever happens, and whoever shows it must say so.
    pub is_from_zero: bool,
}

/// Why no class can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum NoProgress {
    #[error("expected values in two years from the base year on")]
    TooFew,
    #[error("expected rising years, found {year} after a later or the same one")]
    Years { year: i16 },
    #[error("expected finite numbers, found another in {year}")]
    Number { year: i16 },
    #[error("expected values on one side of zero")]
    Signs,
    #[error("expected a target that differs from the base, in a later year")]
    Target,
}

/// From these shares of the needed growth on an indicator is of the classes substantial, moderate, limited.
const SHARES: [f64; 3] = [0.95, 0.6, 0.0];
/// The same for growth a year where there is no target.
const GROWTHS: [f64; 3] = [0.015, 0.005, 0.0];
/// What stands in the place of zero.
const NEAR_ZERO: f64 = 0.001;

/// How far an indicator has come.
///
/// # Errors
///
/// [`NoProgress`] with what is missing; an indicator that has achieved its target has a class whatever its growth.
pub fn progress(indicator: &Indicator) -> Result<Progress, NoProgress> {
    check(indicator)?;
    let mut from_base = indicator.values.iter().filter(|(year, _)| *year >= indicator.base_year);
    let (Some(first), Some(newest)) = (from_base.next(), from_base.next_back()) else {
        return Err(NoProgress::TooFew);
    };
    let away = |value: f64| if value == 0.0 { NEAR_ZERO } else { value };
    let base = (first.0, away(first.1));
    if base.1 * newest.1 < 0.0 {
        return Err(NoProgress::Signs);
    }
    let sign = if first.1 < 0.0 { -1.0 } else { 1.0 };
    let better = match indicator.direction {
        Direction::Rise => 1.0,
        Direction::Fall => -1.0,
    };
    let observed = growth(base, *newest);
    let target = indicator.target.map(|(year, value)| (year, away(value)));
    let required = target.map(|target| needed(base, target)).transpose()?;
    let measure = sign * better * required.map_or(observed, |required| observed / required.abs());
    let is_achieved = target.is_some_and(|(_, value)| (newest.1 - value) * better >= 0.0);
    let thresholds = if target.is_some() { SHARES } else { GROWTHS };
    let class = if is_achieved { Class::TargetAchieved } else { class(measure, thresholds) };
    let is_from_zero = first.1 == 0.0 || indicator.target.is_some_and(|(_, value)| value == 0.0);
    Ok(Progress { class, measure, observed, required, base, newest: *newest, is_from_zero })
}

fn check(indicator: &Indicator) -> Result<(), NoProgress> {
    for pair in indicator.values.windows(2) {
        if pair[1].0 <= pair[0].0 {
            return Err(NoProgress::Years { year: pair[1].0 });
        }
    }
    let not_a_number = |(_, value): &&(i16, f64)| !value.is_finite();
    match indicator.values.iter().chain(&indicator.target).find(not_a_number) {
        Some((year, _)) => Err(NoProgress::Number { year: *year }),
        None => Ok(()),
    }
}

/// Compound growth a year.
fn growth(from: (i16, f64), to: (i16, f64)) -> f64 {
    let years = f64::from(to.0) - f64::from(from.0);
    (to.1 / from.1).powf(1.0 / years) - 1.0
}

fn needed(base: (i16, f64), target: (i16, f64)) -> Result<f64, NoProgress> {
    let needed = growth(base, target);
    let is_one = target.0 > base.0 && needed.is_finite() && needed != 0.0;
    if is_one { Ok(needed) } else { Err(NoProgress::Target) }
}

fn class(measure: f64, [substantial, moderate, limited]: [f64; 3]) -> Class {
    match measure {
        measure if measure >= substantial => Class::Substantial,
        measure if measure >= moderate => Class::Moderate,
        measure if measure >= limited => Class::Limited,
        _ => Class::Deterioration,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn indicator(
        direction: Direction,
        target: Option<(i16, f64)>,
        values: &[(i16, f64)],
    ) -> Indicator {
        Indicator { direction, base_year: 2015, target, values: values.to_vec() }
    }

    /// What `growth_calculation`, `methodology_1`, `methodology_2` and `get_progress_status` of open-sdg/sdg-build give for
    /// these series. Its package cannot be installed from the index of Python; the four functions were written down again in Python and run.
    #[test]
    fn classes_and_measures_are_those_of_open_sdg() {
        use Class::{Deterioration, Limited, Moderate, Substantial, TargetAchieved};
        use Direction::{Fall, Rise};
        let to = |value: f64| Some((2030, value));
        for (direction, target, values, measure, class) in [
            (
                Rise,
                to(80.0),
                vec![(2015, 40.0), (2018, 46.0), (2021, 55.0)],
                1.152_561_519_427_085_3,
                Substantial,
            ),
            (Rise, to(80.0), vec![(2015, 40.0), (2021, 47.0)], 0.576_022_879_412_245_1, Limited),
            (Rise, to(80.0), vec![(2015, 40.0), (2021, 42.0)], 0.172_639_760_819_076_84, Limited),
            (
                Rise,
                to(80.0),
                vec![(2015, 40.0), (2021, 38.0)],
                -0.179_989_480_788_816_1,
                Deterioration,
            ),
            (
                Rise,
                to(80.0),
                vec![(2015, 40.0), (2021, 81.0)],
                2.638_560_907_714_227,
                TargetAchieved,
            ),
            (Fall, to(5.0), vec![(2016, 12.0), (2022, 8.0)], 1.077_968_839_010_060_1, Substantial),
            (Fall, to(0.0), vec![(2016, 12.0), (2022, 11.0)], 0.029_457_047_338_939_42, Limited),
            (Rise, to(-2.0), vec![(2015, -8.0), (2020, -6.0)], 0.633_371_827_002_292_7, Moderate),
            (Rise, to(5.0), vec![(2022, 0.0), (2024, 2.0)], 23.013_405_127_165_88, Substantial),
            (
                Rise,
                None,
                vec![(2015, 100.0), (2020, 108.0)],
                0.015_511_278_397_481_565,
                Substantial,
            ),
            (Rise, None, vec![(2015, 100.0), (2020, 104.0)], 0.007_874_988_517_892_145, Moderate),
            (Rise, None, vec![(2015, 100.0), (2020, 101.0)], 0.001_992_047_666_533_381, Limited),
            (
                Rise,
                None,
                vec![(2015, 100.0), (2020, 99.0)],
                -0.002_008_048_338_574_153,
                Deterioration,
            ),
            (Fall, None, vec![(2015, 100.0), (2020, 90.0)], 0.020_851_637_639_023_2, Substantial),
        ] {
            let found = progress(&indicator(direction, target, &values)).unwrap();
            assert!(
                (found.measure - measure).abs() <= measure.abs() * 1e-12,
                "{values:?}: {found:?}"
            );
            assert_eq!(found.class, class, "{values:?}");
        }
    }

    #[test]
    fn a_base_of_zero_is_said() {
        let from_zero = indicator(Direction::Rise, Some((2027, 5.0)), &[(2022, 0.0), (2024, 2.0)]);
        assert!(progress(&from_zero).unwrap().is_from_zero);
    }

    #[test]
    fn what_cannot_be_reckoned_is_refused_by_name() {
        let of = |target, values: &[(i16, f64)]| {
            progress(&indicator(Direction::Rise, target, values)).unwrap_err()
        };
        assert_eq!(of(None, &[]), NoProgress::TooFew);
        assert_eq!(of(None, &[(2010, 1.0), (2016, 2.0)]), NoProgress::TooFew);
        assert_eq!(of(None, &[(2016, 1.0), (2016, 2.0)]), NoProgress::Years { year: 2016 });
        assert_eq!(of(None, &[(2016, 1.0), (2017, f64::NAN)]), NoProgress::Number { year: 2017 });
        assert_eq!(of(None, &[(2016, 3.0), (2017, -1.0)]), NoProgress::Signs);
        assert_eq!(of(Some((2030, 1.0)), &[(2016, 1.0), (2017, 0.5)]), NoProgress::Target);
        assert_eq!(of(Some((2016, 2.0)), &[(2016, 1.0), (2017, 1.5)]), NoProgress::Target);
        assert_eq!(of(Some((2030, -2.0)), &[(2016, 1.0), (2017, 1.5)]), NoProgress::Target);
    }

    proptest! {
        /// More of what is wanted never makes the class worse.
        #[test]
        fn a_better_newest_value_is_never_of_a_worse_class(
            base in 1.0f64..100.0, one in 1.0f64..200.0, more in 0.0f64..100.0, target in 101.0f64..200.0,
        ) {
            let of = |newest: f64| {
                let values = [(2015, base), (2021, newest)];
                progress(&indicator(Direction::Rise, Some((2030, target)), &values)).unwrap().class
            };
            prop_assert!(of(one + more) >= of(one));
        }
    }
}
