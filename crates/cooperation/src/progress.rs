//! Whether an indicator is on its way to its target: the automatic progress measure of Open SDG, after Statistics Canada.
//!
//! The compound yearly growth since the base year, `(y / y_0)^(1 / (t - t_0)) - 1`, stands beside the growth that would reach the
//! target in its year; without a target it stands alone. Growth is a part of one a year, values are in whatever unit the indicator has.
//!
//! Source: Open SDG, `docs/progress-methodology.md` (commit 26d2e38 of open-sdg/open-sdg, 22 October 2025, for Open SDG 2.4.0), which
//! follows Eurostat (2021), *Sustainable development in the European Union*; its program `sdg/ProgressMeasure.py` (commit 139fede of
//! open-sdg/sdg-build). Classes, thresholds, the factor near a limit and scores are those of the program, to its rounded constants.
//!
//! Where this differs from the program:
//! - It leaves out values that are none, sorts years and takes an infinite value for progress; here these are refused.
//! - It takes the modulus of a complex number where base and target lie on two sides of zero, and goes on where the target's year lies
//!   before the base; here [`NoProgress::Target`], unless the target is achieved.
//! - It warns where the base has passed its limit and goes on, as where the two lie on two sides of zero; here [`NoProgress::Limit`].
//! - A base on its target that has since got worse has a growth of minus infinity there, and no measure here; the class is the same.
//! - A target of zero is achieved at zero from below; there, where zero is taken as 0.001, not before 0.001.
//! - Thresholds other than the published ones are not here, nor are the years of a range (the first counts) and values for parity.

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

/// The class of an indicator, from the worst to the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// It moves the wrong way.
    Deterioration,
    /// It moves the right way, too slowly: less than 60 % of the needed growth, or than 0.5 % a year.
    Limited,
    /// Less than 95 % of the needed growth, or than 1.5 % a year.
    Moderate,
    /// That or more; "on track" in the publication.
    Substantial,
    /// The newest value is as good as the target or better, whatever its growth.
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
    /// The value that cannot be passed in the direction wanted, such as 100 %; counts only without a target.
    pub limit: Option<f64>,
    /// Values by year, the years rising; the baseline is the first from the base year on.
    pub values: Vec<(i16, f64)>,
}

/// How far it has come, with every term.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// The class that follows.
    pub class: Class,
    /// What is held against the thresholds: growth over needed growth, or growth alone; above zero is better. None where it cannot
    /// be told and the class follows without it: the target is achieved, or was the base and is left.
    pub measure: Option<f64>,
    /// From these on the measure is substantial, moderate, limited, after [`Progress::scale`].
    pub thresholds: [f64; 3],
    /// What the thresholds were multiplied by, 0 to 1: less than 1 near a limit.
    pub scale: f64,
    /// Growth a year, as a part of one, from the base to the newest value.
    pub observed: Option<f64>,
    /// Growth a year that would lead from the base to the target.
    pub required: Option<f64>,
    /// The score, which can be joined with those of other series.
    pub score: Score,
    /// Year and value from which growth was reckoned.
    pub base: (i16, f64),
    /// Year and value to which it was reckoned.
    pub newest: (i16, f64),
    /// Whether a base or target of zero, from which nothing grows, was taken as 0.001, as the publication does. Growth is then
    /// large whatever happens, and whoever shows it must say so.
    pub is_from_zero: bool,
}

/// Progress on a scale that is the same for all indicators.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// From -5, the worst, to 5; a class is 2.5 wide.
    pub points: f64,
    /// Whether the target is achieved, of all that were joined.
    pub is_achieved: bool,
}

impl Score {
    /// The mean of the scores of several series, or of several such means; none of none.
    ///
    /// What cannot be reckoned is left out by the program, so whoever calls this says how many of how many were.
    pub fn mean(scores: &[Self]) -> Option<Self> {
        let n = u32::try_from(scores.len()).ok().filter(|n| *n > 0)?;
        let points = scores.iter().map(|score| score.points).sum::<f64>() / f64::from(n);
        Some(Self { points, is_achieved: scores.iter().all(|score| score.is_achieved) })
    }

    /// The class that follows from the points.
    pub fn class(self) -> Class {
        if self.is_achieved { Class::TargetAchieved } else { class(self.points, [2.5, 0.0, -2.5]) }
    }
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
    #[error("expected a target in a later year, on the same side of zero as the base")]
    Target,
    #[error(
        "expected a limit on the same side of zero as the base, and a base that has not passed it"
    )]
    Limit,
}

/// From these shares of the needed growth on an indicator is of the classes substantial, moderate, limited.
const SHARES: [f64; 3] = [0.95, 0.6, 0.0];
/// The same for growth a year where there is no target.
const GROWTHS: [f64; 3] = [0.015, 0.005, 0.0];
/// What stands in the place of zero.
const NEAR_ZERO: f64 = 0.001;
/// With this power the limit cannot be passed within fifteen years by growth at the highest threshold.
const POWER_NEAR_LIMIT: f64 = 4.44;

/// How far an indicator has come.
///
/// # Errors
///
/// [`NoProgress`] with what is missing; an indicator that has achieved its target has a class whatever its growth.
pub fn progress(indicator: &Indicator) -> Result<Progress, NoProgress> {
    check(indicator)?;
    let mut from_base = indicator.values.iter().filter(|(year, _)| *year >= indicator.base_year);
    let first = *from_base.next().ok_or(NoProgress::TooFew)?;
    let newest = from_base.next_back().copied().unwrap_or(first);
    let away = |(year, value)| (year, if value == 0.0 { NEAR_ZERO } else { value });
    let (base, target) = (away(first), indicator.target.map(away));
    let better = match indicator.direction {
        Direction::Rise => 1.0,
        Direction::Fall => -1.0,
    };
    let is_reached = |(_, value): (i16, f64)| (newest.1 - value) * better >= 0.0;
    let is_achieved = [indicator.target, target].into_iter().flatten().any(is_reached);
    let scale = match indicator.limit {
        Some(limit) if target.is_none() => scale(first.1, limit, better)?,
        _ => 1.0,
    };
    let thresholds = if target.is_some() { SHARES } else { GROWTHS.map(|growth| growth * scale) };
    let (observed, required) = (observed(base, newest), required(base, target));
    let (observed, required) = if is_achieved {
        (observed.ok(), required.ok().flatten())
    } else {
        (Some(observed?), required?)
    };
    let sign = if first.1 < 0.0 { -better } else { better };
    let measure = match (observed, required) {
        (Some(observed), Some(required)) if required != 0.0 => {
            Some(sign * observed / required.abs())
        }
        (Some(observed), None) if target.is_none() => Some(sign * observed),
        _ => None,
    };
    let class = match measure {
        _ if is_achieved => Class::TargetAchieved,
        Some(measure) => class(measure, thresholds),
        None => Class::Deterioration,
    };
    let score = Score { points: points(class, measure, target.is_some(), scale), is_achieved };
    let is_from_zero = base != first || target != indicator.target;
    Ok(Progress {
        class,
        measure,
        thresholds,
        scale,
        observed,
        required,
        score,
        base,
        newest,
        is_from_zero,
    })
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

fn observed(base: (i16, f64), newest: (i16, f64)) -> Result<f64, NoProgress> {
    if newest.0 == base.0 {
        return Err(NoProgress::TooFew);
    }
    if (newest.1 > 0.0 && base.1 < 0.0) || (newest.1 < 0.0 && base.1 > 0.0) {
        return Err(NoProgress::Signs);
    }
    let observed = growth(base, newest);
    if observed.is_finite() { Ok(observed) } else { Err(NoProgress::Number { year: newest.0 }) }
}

fn required(base: (i16, f64), target: Option<(i16, f64)>) -> Result<Option<f64>, NoProgress> {
    let Some(target) = target else { return Ok(None) };
    let required = growth(base, target);
    let is_one = target.0 > base.0 && required.is_finite();
    if is_one { Ok(Some(required)) } else { Err(NoProgress::Target) }
}

/// What thresholds are multiplied by near a limit: the same at the same relative distance from a floor or from a ceiling.
fn scale(base: f64, limit: f64, better: f64) -> Result<f64, NoProgress> {
    let is_on_one_side = base == 0.0 || limit == 0.0 || (base > 0.0) == (limit > 0.0);
    if !limit.is_finite() || !is_on_one_side || (base - limit) * better > 0.0 {
        return Err(NoProgress::Limit);
    }
    if base.abs() >= 2.0 * limit.abs() {
        return Ok(1.0);
    }
    let distance = (base - limit).abs() / limit.abs();
    Ok(1.0 - (1.0 - distance).powf(POWER_NEAR_LIMIT))
}

fn class(measure: f64, [substantial, moderate, limited]: [f64; 3]) -> Class {
    match measure {
        measure if measure >= substantial => Class::Substantial,
        measure if measure >= moderate => Class::Moderate,
        measure if measure >= limited => Class::Limited,
        _ => Class::Deterioration,
    }
}

/// Lines through -60 % of the needed growth (-5), 60 % (0) and 130 % (5), or -2 % of growth (-5), 0 (-2.5), 0.5 % (0), 1.5 % (2.5) and
/// 2 % (5), those above zero scaled.
fn points(class: Class, measure: Option<f64>, has_target: bool, scale: f64) -> f64 {
    let points = match (class, measure) {
        (Class::TargetAchieved, _) => 5.0,
        (_, None) => -5.0,
        (Class::Substantial | Class::Moderate, Some(share)) if has_target => {
            7.1429 * share - 4.2857
        }
        (_, Some(share)) if has_target => 4.1667 * share - 2.5,
        (Class::Deterioration, Some(growth)) => 125.0 * growth - 2.5,
        // The base is the limit, and is held.
        (..) if scale == 0.0 => 5.0,
        (Class::Substantial, Some(growth)) => 500.0 * growth / scale - 5.0,
        (Class::Moderate, Some(growth)) => 250.0 * growth / scale - 1.25,
        (Class::Limited, Some(growth)) => 500.0 * growth / scale - 2.5,
    };
    points.clamp(-5.0, 5.0)
}

#[cfg(test)]
mod tests {
    use Class::{Deterioration, Limited, Moderate, Substantial, TargetAchieved};
    use Direction::{Fall, Rise};
    use proptest::prelude::*;

    use super::*;

    fn indicator(
        direction: Direction,
        target: Option<(i16, f64)>,
        limit: Option<f64>,
        values: &[(i16, f64)],
    ) -> Indicator {
        Indicator { direction, base_year: 2015, target, limit, values: values.to_vec() }
    }

    fn close(one: f64, other: f64) -> bool {
        (one - other).abs() <= other.abs().max(1.0) * 1e-12
    }

    /// Direction, target of 2030, values by year; then the measure, the score and the class that `SeriesProgress` of sdg-build
    /// (139fede) gave for them, run under Python with pandas 3.1.
    const RUN: &str = "
        rise 80 2015:40,2018:46,2021:55 1.1525615194270853 3.946931677115728 substantial
        rise 80 2015:40,2021:49 0.7274052189181256 0.9100827382102787 moderate
        rise 80 2015:40,2021:47 0.5760228794122451 -0.09988546835299861 limited
        rise 80 2015:40,2021:42 0.17263976081907684 -1.7806619085951527 limited
        rise 80 2015:40,2021:38 -0.1799894807888161 -3.24996216960276 deterioration
        rise 80 2015:40,2021:81 2.638560907714227 5 target-achieved
        rise 80 2010:1,2017:50,2022:60 1.0087369299114926 2.9196070166648003 substantial
        rise -2 2015:-8,2020:-6 0.6333718270022927 0.23841162309467556 moderate
        rise 5 2022:0,2024:2 23.01340512716588 5 substantial
        rise 80 2015:90,2020:85 -1.4532577734923917 5 target-achieved
        rise 80 2015:90,2020:75 -4.578112242343059 -5 deterioration
        fall 5 2016:12,2022:8 1.0779688390100601 3.4141236201649585 substantial
        fall 0 2016:12,2022:11 0.02945704733893942 -2.377261320852841 limited
        fall 0 2015:40,2021:0 1.9739300199077934 5 target-achieved
        fall 0 2015:40,2021:0.0005 1.6732184849789027 5 target-achieved
        rise - 2015:100,2020:108 0.015511278397481565 2.7556391987407824 substantial
        rise - 2015:100,2020:104 0.007874988517892145 0.7187471294730363 moderate
        rise - 2015:100,2020:101 0.001992047666533381 -1.5039761667333096 limited
        rise - 2015:100,2020:99 -0.002008048338574153 -2.751006042321769 deterioration
        rise - 2015:100,2020:80 -0.043647500209963 -5 deterioration
        rise - 2015:-100,2020:-95 0.010206218313011495 1.3015545782528735 moderate
        fall - 2015:100,2020:90 0.0208516376390232 5 substantial
        fall - 2015:40,2021:0 1 5 substantial";

    #[test]
    fn measures_scores_and_classes_are_those_of_the_program_of_open_sdg() {
        for line in RUN.trim().lines() {
            let cells: Vec<&str> = line.split_whitespace().collect();
            let direction = if cells[0] == "rise" { Rise } else { Fall };
            let number = |cell: &str| cell.parse::<f64>().unwrap();
            let target = (cells[1] != "-").then(|| (2030, number(cells[1])));
            let pairs = cells[2].split(',').map(|pair| pair.split_once(':').unwrap());
            let values: Vec<(i16, f64)> =
                pairs.map(|(year, value)| (year.parse().unwrap(), number(value))).collect();
            let found = progress(&indicator(direction, target, None, &values)).unwrap();
            assert!(close(found.measure.unwrap(), number(cells[3])), "{line}: {found:?}");
            assert!(close(found.score.points, number(cells[4])), "{line}: {found:?}");
            assert_eq!(serde_json::to_value(found.class).unwrap(), cells[5], "{line}");
        }
    }

    /// From the same run: direction, limit, base and value of 2020; the scale, the score and the class.
    #[test]
    fn near_a_limit_thresholds_shrink_as_in_the_program() {
        for (direction, limit, base, newest, scale, score, class) in [
            (Rise, 100.0, 95.0, 96.0, 0.203_670_494_437_723_9, 1.323_340_916_838_164, Moderate),
            (Rise, 100.0, 95.0, 95.2, 0.203_670_494_437_723_9, -1.467_208_015_763_281, Limited),
            (
                Rise,
                100.0,
                95.0,
                94.0,
                0.203_670_494_437_723_9,
                -2.764_272_978_063_529,
                Deterioration,
            ),
            (Fall, 10.0, 15.0, 14.8, 0.953_929_086_959_653_1, -1.094_757_316_807_265_5, Limited),
            (Fall, 10.0, 25.0, 24.8, 1.0, -1.697_427_642_766_145, Limited),
            (Fall, 0.0, 5.0, 4.95, 1.0, -1.495_975_830_712_923_4, Limited),
            (Rise, 100.0, 100.0, 100.0, 0.0, 5.0, Substantial),
            (Rise, 100.0, 100.0, 99.0, 0.0, -2.751_006_042_321_769, Deterioration),
            (Fall, 0.0, 0.0, 0.0, 1.0, 5.0, Substantial),
            (Fall, 0.0, 0.0, 1.0, 1.0, -5.0, Deterioration),
        ] {
            let values = [(2015, base), (2020, newest)];
            let found = progress(&indicator(direction, None, Some(limit), &values)).unwrap();
            assert!(close(found.scale, scale), "{base} {newest}: {found:?}");
            assert!(close(found.score.points, score), "{base} {newest}: {found:?}");
            assert_eq!(found.class, class, "{base} {newest}");
        }
        let with_target =
            indicator(Rise, Some((2030, 80.0)), Some(1.0), &[(2015, 40.0), (2021, 49.0)]);
        assert_eq!(progress(&with_target).unwrap().class, Moderate);
    }

    /// The program says the same of all but the last, which it asks to be 0.001.
    #[test]
    fn an_achieved_target_has_a_class_whatever_its_growth() {
        for (target, values) in [
            ((2030, 1.0), &[(2015, -3.0), (2020, 2.0)][..]),
            ((2030, 80.0), &[(2020, 90.0)]),
            ((2030, 80.0), &[(2015, 80.0), (2020, 80.0)]),
            ((2030, 0.0), &[(2015, -3.0), (2020, 0.0)]),
        ] {
            let found = progress(&indicator(Rise, Some(target), None, values)).unwrap();
            assert_eq!((found.class, found.measure), (TargetAchieved, None), "{values:?}");
            assert!(close(found.score.points, 5.0));
        }
    }

    #[test]
    fn a_base_on_its_target_that_got_worse_deteriorates_without_a_measure() {
        let left = indicator(Rise, Some((2030, 80.0)), None, &[(2015, 80.0), (2020, 79.0)]);
        let found = progress(&left).unwrap();
        assert_eq!((found.class, found.measure, found.required), (Deterioration, None, Some(0.0)));
        assert!(close(found.score.points, -5.0));
    }

    #[test]
    fn base_and_target_have_the_years_they_are_given() {
        let values = [(2018, 5.0), (2020, 10.0), (2023, 14.0)];
        let own =
            Indicator { base_year: 2020, ..indicator(Rise, Some((2027, 20.0)), None, &values) };
        let found = progress(&own).unwrap();
        assert!(close(found.measure.unwrap(), 1.140_258_397_722_321), "{found:?}");
        assert_eq!((found.base, found.newest), ((2020, 10.0), (2023, 14.0)));
    }

    /// Figures 1 and 2 of the publication, whose lines the program's constants meet to four digits.
    #[test]
    fn scores_meet_the_published_corners() {
        let close = |one: f64, other: f64| (one - other).abs() < 1e-4;
        for (share, score) in
            [(-0.6, -5.0), (-0.9, -5.0), (0.6, 0.0), (0.95, 2.5), (1.3, 5.0), (9.0, 5.0)]
        {
            assert!(close(points(class(share, SHARES), Some(share), true, 1.0), score), "{share}");
        }
        for (growth, score) in [(-0.02, -5.0), (0.0, -2.5), (0.005, 0.0), (0.015, 2.5), (0.02, 5.0)]
        {
            assert!(
                close(points(class(growth, GROWTHS), Some(growth), false, 1.0), score),
                "{growth}"
            );
        }
    }

    /// The published example is a score of 1; the means are those of `IndicatorProgress` in the run above.
    #[test]
    fn the_mean_of_scores_has_a_class_and_all_must_have_achieved() {
        let of = |points, is_achieved| Score { points, is_achieved };
        assert_eq!(of(1.0, false).class(), Moderate);
        let score = |target, newest| {
            let target = Some((2030, target));
            progress(&indicator(Rise, target, None, &[(2015, 40.0), (2021, newest)])).unwrap().score
        };
        let mean = |scores: &[Score]| Score::mean(scores).unwrap();
        let slow = mean(&[score(80.0, 49.0), score(80.0, 38.0)]);
        assert!(
            close(slow.points, -1.169_939_715_696_240_6) && slow.class() == Limited,
            "{slow:?}"
        );
        let mixed = mean(&[score(80.0, 81.0), score(80.0, 38.0)]);
        assert!(
            close(mixed.points, 0.875_018_915_198_620_1) && mixed.class() == Moderate,
            "{mixed:?}"
        );
        assert_eq!(mean(&[score(80.0, 81.0), score(80.0, 90.0)]).class(), TargetAchieved);
        assert_eq!(mean(&[of(5.0, true), of(4.0, false)]).class(), Substantial);
        assert_eq!(Score::mean(&[]), None);
    }

    #[test]
    fn a_base_of_zero_is_said() {
        let is_from_zero = |target, values: &[(i16, f64)]| {
            progress(&indicator(Rise, Some((2027, target)), None, values)).unwrap().is_from_zero
        };
        assert!(is_from_zero(5.0, &[(2022, 0.0), (2024, 2.0)]));
        assert!(!is_from_zero(5.0, &[(2022, 1.0), (2024, 2.0)]));
    }

    #[test]
    fn what_cannot_be_reckoned_is_refused_by_name() {
        let of = |target, values: &[(i16, f64)]| {
            progress(&indicator(Rise, target, None, values)).unwrap_err()
        };
        assert_eq!(of(None, &[]), NoProgress::TooFew);
        assert_eq!(of(None, &[(2010, 1.0), (2016, 2.0)]), NoProgress::TooFew);
        assert_eq!(of(Some((2030, 2.0)), &[(2010, 1.0), (2012, 2.0)]), NoProgress::TooFew);
        assert_eq!(of(Some((2030, 80.0)), &[(2020, 70.0)]), NoProgress::TooFew);
        assert_eq!(of(None, &[(2016, 1.0), (2016, 2.0)]), NoProgress::Years { year: 2016 });
        assert_eq!(of(None, &[(2021, 1.0), (2016, 2.0)]), NoProgress::Years { year: 2016 });
        assert_eq!(of(None, &[(2016, 1.0), (2017, f64::NAN)]), NoProgress::Number { year: 2017 });
        assert_eq!(
            of(None, &[(2016, 1.0), (2017, f64::INFINITY)]),
            NoProgress::Number { year: 2017 }
        );
        assert_eq!(of(None, &[(2016, 1e-300), (2017, 1e300)]), NoProgress::Number { year: 2017 });
        assert_eq!(of(Some((2030, f64::NAN)), &[(2016, 1.0)]), NoProgress::Number { year: 2030 });
        assert_eq!(of(None, &[(2016, 3.0), (2017, -1.0)]), NoProgress::Signs);
        assert_eq!(of(Some((2015, 2.0)), &[(2016, 1.0), (2017, 1.5)]), NoProgress::Target);
        assert_eq!(of(Some((2016, 2.0)), &[(2016, 1.0), (2017, 1.5)]), NoProgress::Target);
        assert_eq!(of(Some((2030, 2.0)), &[(2015, -8.0), (2020, -6.0)]), NoProgress::Target);
    }

    #[test]
    fn a_limit_that_is_passed_or_on_the_other_side_is_refused() {
        for (direction, base, limit) in
            [(Rise, 105.0, 100.0), (Fall, 8.0, 10.0), (Rise, -5.0, 10.0), (Rise, 1.0, f64::NAN)]
        {
            let values = [(2015, base), (2020, base * 1.01)];
            let found = progress(&indicator(direction, None, Some(limit), &values));
            assert_eq!(found, Err(NoProgress::Limit), "{base} {limit}");
        }
    }

    proptest! {
        /// More of what is wanted never makes class or score worse; the program's rounded lines may step back by 0.0001.
        #[test]
        fn a_better_newest_value_is_never_worse(
            base in 1.0_f64..100.0, one in 1.0_f64..200.0, more in 0.0_f64..100.0, target in prop::option::of(101.0_f64..200.0),
        ) {
            let of = |newest: f64| {
                let target = target.map(|value| (2030, value));
                progress(&indicator(Rise, target, None, &[(2015, base), (2021, newest)])).unwrap()
            };
            let (worse, better) = (of(one), of(one + more));
            prop_assert!(better.class >= worse.class);
            prop_assert!(better.score.points >= worse.score.points - 1e-4);
        }

        /// What the publication chose its factor for: fifteen years of growth at the highest threshold stay within the limit.
        #[test]
        fn the_highest_class_is_within_reach_of_a_limit(limit in 1.0_f64..1000.0, part in 0.01_f64..1.0) {
            let highest = |scale: f64| 0.015 * scale;
            let ceiling = scale(limit * part, limit, 1.0).unwrap();
            prop_assert!(limit * part * (1.0 + highest(ceiling)).powi(15) <= limit * (1.0 + 1e-12));
            let floor = scale(limit * (2.0 - part), limit, -1.0).unwrap();
            prop_assert!(limit * (2.0 - part) * (1.0 - highest(floor)).powi(15) >= limit * (1.0 - 1e-12));
            prop_assert!((ceiling - floor).abs() < 1e-9, "equal at equal distances");
        }

        /// A unit does not matter.
        #[test]
        fn a_change_of_unit_changes_nothing(factor in 0.01_f64..100.0, newest in 1.0_f64..100.0) {
            let of = |factor: f64| {
                let values = [(2015, 40.0 * factor), (2021, newest * factor)];
                progress(&indicator(Fall, Some((2030, 20.0 * factor)), None, &values)).unwrap()
            };
            prop_assert!((of(factor).measure.unwrap() - of(1.0).measure.unwrap()).abs() < 1e-9);
        }
    }
}
