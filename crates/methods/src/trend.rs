//! Does it rise or fall? The (seasonal) Mann-Kendall test and Sen's slope.
//!
//! Within a season, `S = SUM_{i<j} sign(x_j - x_i)` and, with ties of `t` values,
//! `Var = [n(n-1)(2n+5) - SUM t(t-1)(2t+5)] / 18`; both are summed over the seasons. `Z = (S ∓ 1) / sqrt(Var)` (0 if S is),
//! two-sided p from the normal distribution. The slope is the median of `(x_j - x_i) / (t_j - t_i)` over all pairs within a
//! season, in years as they passed.
//!
//! Sources: Mann (1945), Econometrica 13:245; Kendall (1975), *Rank Correlation Methods*; Hirsch, Slack & Smith (1982), Water
//! Resources Research 18:107; Sen (1968), Journal of the American Statistical Association 63:1379; US EPA (2009), *Statistical
//! Analysis of Groundwater Monitoring Data at RCRA Facilities*, EPA 530/R-09-007, section 14.3.4.

use std::cmp::Ordering;

use crate::{count::count, normal};

/// What the test found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Trend {
    /// Mann-Kendall's S, summed over the seasons.
    pub(crate) s: f64,
    /// Its variance.
    pub(crate) variance: f64,
    /// Kendall's tau: S over the number of pairs; of seasons the mean weighted by their numbers of values.
    pub(crate) tau: f64,
    /// The standard normal deviate with continuity correction.
    pub(crate) z: f64,
    /// Two-sided probability of such a Z without a trend.
    pub(crate) p: f64,
    /// Sen's slope in units a year.
    pub(crate) slope: f64,
    /// The ends of the slope's confidence interval of 95 %, of Gilbert (1987); NaN where there are too few pairs.
    pub(crate) interval: (f64, f64),
    /// How many values there are.
    pub(crate) n_values: usize,
    /// Van Belle and Hughes' chi-square of heterogeneity between seasons; NaN with one season.
    pub(crate) heterogeneity: f64,
}

/// The trend of values at times (years, ascending), each in a season (`0..n_seasons`). NaN is a gap. None if no season has
/// three values or more, or all are the same.
pub(crate) fn trend(
    times: &[f64],
    values: &[f64],
    seasons: &[usize],
    n_seasons: usize,
) -> Option<Trend> {
    let (mut s, mut variance, mut taus) = (0.0, 0.0, 0.0);
    let (mut slopes, mut n_values, mut deviates) = (Vec::new(), 0, Vec::new());
    for season in 0..n_seasons {
        let (t, x): (Vec<f64>, Vec<f64>) = (0..values.len())
            .filter(|n| seasons[*n] == season && !values[*n].is_nan())
            .map(|n| (times[n], values[n]))
            .unzip();
        if x.len() < LEAST {
            continue;
        }
        let (one, spread) = (score(&x), variance_of(&x));
        let n = count(x.len());
        s += one;
        variance += spread;
        taus += one / (n * (n - 1.0) / 2.0) * n;
        n_values += x.len();
        if spread > 0.0 {
            deviates.push(one / spread.sqrt());
        }
        for i in 0..x.len() {
            slopes.extend(
                (i + 1..x.len()).filter(|j| t[*j] > t[i]).map(|j| (x[j] - x[i]) / (t[j] - t[i])),
            );
        }
    }
    if n_values == 0 || variance <= 0.0 || slopes.is_empty() {
        return None;
    }
    let z = (s - s.signum() * f64::from(u8::from(s != 0.0))) / variance.sqrt();
    Some(Trend {
        s,
        variance,
        tau: taus / count(n_values),
        z,
        p: 2.0 * normal::upper_tail(z.abs()),
        slope: median(&mut slopes),
        interval: interval(&mut slopes, variance),
        n_values,
        heterogeneity: heterogeneity(&deviates),
    })
}

/// Fewer values in a season say nothing about its trend.
const LEAST: usize = 3;

/// Mann-Kendall's S of values in time.
fn score(x: &[f64]) -> f64 {
    let mut s = 0_i64;
    for (i, earlier) in x.iter().enumerate() {
        for later in &x[i + 1..] {
            s += i64::from(later > earlier) - i64::from(later < earlier);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "pairs of a series are far below 2^52")]
    let s = s as f64;
    s
}

fn variance_of(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(f64::total_cmp);
    let of = |n: f64| n * (n - 1.0) * (2.0 * n + 5.0);
    let ties: f64 = sorted
        .chunk_by(|a, b| a.partial_cmp(b).is_some_and(Ordering::is_eq))
        .map(|tied| of(count(tied.len())))
        .sum();
    (of(count(x.len())) - ties) / 18.0
}

/// The middle of values, or the mean of the two in the middle; puts them into another order.
fn median(values: &mut [f64]) -> f64 {
    let (middle, is_odd) = (values.len() / 2, values.len() % 2 == 1);
    let (below, upper, _) = values.select_nth_unstable_by(middle, f64::total_cmp);
    let upper = *upper;
    if is_odd {
        return upper;
    }
    let lower = below.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    f64::midpoint(lower, upper)
}

/// Gilbert (1987), section 16.5: the slopes of the ranks (N ∓ 1.96 sqrt(Var)) / 2, between ranks in proportion.
fn interval(slopes: &mut [f64], variance: f64) -> (f64, f64) {
    const TWO_SIDED_95: f64 = 1.959_963_984_540_054;
    let n = count(slopes.len());
    let reach = TWO_SIDED_95 * variance.sqrt();
    let mut at = |rank: f64| {
        let low = rank.floor();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked to be a rank"
        )]
        let index = low as usize;
        if rank < 1.0 || index >= slopes.len() {
            return f64::NAN;
        }
        let (_, lower, above) = slopes.select_nth_unstable_by(index - 1, f64::total_cmp);
        let upper = above.iter().copied().fold(f64::INFINITY, f64::min);
        *lower + (rank - low) * (upper - *lower)
    };
    (at((n - reach) / 2.0), at(f64::midpoint(n, reach) + 1.0))
}

fn heterogeneity(deviates: &[f64]) -> f64 {
    if deviates.len() < 2 {
        return f64::NAN;
    }
    let mean = deviates.iter().sum::<f64>() / count(deviates.len());
    deviates.iter().map(|z| z * z).sum::<f64>() - count(deviates.len()) * mean * mean
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(values: &[f64]) -> Option<Trend> {
        let times: Vec<f64> = (0..values.len()).map(count).collect();
        trend(&times, values, &vec![0; values.len()], 1)
    }

    /// US EPA (2009), EPA 530/R-09-007, example 14-10: three years of monthly concentrations; what the R package EnvStats
    /// prints of it (`kendallSeasonalTrendTest`): S 35, variance 43, tau .9722222, z 5.1849514, p 2.160712e-07, slope .06,
    /// interval .05786914 to .07213086, chi-square .1071882.
    #[test]
    fn the_seasonal_example_of_the_environmental_protection_agency() {
        let months = [
            [1.99, 2.01, 2.15],
            [2.10, 2.10, 2.17],
            [2.12, 2.17, 2.27],
            [2.12, 2.13, 2.23],
            [2.11, 2.13, 2.24],
            [2.15, 2.18, 2.26],
            [2.19, 2.25, 2.31],
            [2.18, 2.24, 2.32],
            [2.16, 2.22, 2.28],
            [2.08, 2.13, 2.22],
            [2.05, 2.08, 2.19],
            [2.08, 2.16, 2.22],
        ];
        let (mut times, mut values, mut seasons) = (Vec::new(), Vec::new(), Vec::new());
        for year in 0..3 {
            for (month, of_month) in months.iter().enumerate() {
                times.push(count(year));
                values.push(of_month[year]);
                seasons.push(month);
            }
        }
        let found = trend(&times, &values, &seasons, 12).unwrap();
        for (found, expected, near) in [
            (found.s, 35.0, 1e-12),
            (found.variance, 43.0, 1e-9),
            (found.tau, 0.972_222_2, 1e-7),
            (found.z, 5.184_951_4, 1e-7),
            (found.p, 2.160_712e-7, 1e-12),
            (found.slope, 0.06, 1e-12),
            (found.interval.0, 0.057_869_14, 1e-8),
            (found.interval.1, 0.072_130_86, 1e-8),
            (found.heterogeneity, 0.107_188_2, 1e-7),
        ] {
            assert!((found - expected).abs() < near, "{found}, expected {expected}");
        }
    }

    /// By hand: 10, 15, 14, 20 gives S = 5 - 1 = 4, Var = 4·3·13/18 and the slopes 5, 2, 10/3, -1, 5/2, 6.
    #[test]
    fn four_values_by_hand() {
        let found = of(&[10.0, 15.0, 14.0, 20.0]).unwrap();
        assert!((found.s - 4.0).abs() < f64::EPSILON);
        assert!((found.variance - 4.0 * 3.0 * 13.0 / 18.0).abs() < 1e-12);
        assert!((found.slope - f64::midpoint(2.5, 10.0 / 3.0)).abs() < 1e-12, "{}", found.slope);
    }

    #[test]
    fn all_the_same_has_no_trend_and_two_values_are_too_few() {
        assert_eq!(of(&[1.0; 8]), None);
        assert_eq!(of(&[1.0, 2.0]), None);
    }

    proptest! {
        #[test]
        fn turned_round_in_time_it_falls_as_it_rose(values in proptest::collection::vec(-100.0_f64..100.0, 4..40)) {
            let backwards: Vec<f64> = values.iter().rev().copied().collect();
            let (one, two) = (of(&values).unwrap(), of(&backwards).unwrap());
            prop_assert!((one.s + two.s).abs() < f64::EPSILON);
            prop_assert!((one.slope + two.slope).abs() < 1e-9);
            prop_assert!((one.p - two.p).abs() < 1e-12);
        }
    }

    #[test]
    fn a_negative_zero_ties_with_zero() {
        let with = variance_of(&[0.0, -0.0, 0.0, -0.0, 1.0, 2.0]);
        assert!((with - variance_of(&[0.0, 0.0, 0.0, 0.0, 1.0, 2.0])).abs() < 1e-12);
    }
}
