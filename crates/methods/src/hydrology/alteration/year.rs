//! The 33 measures of one year, and how years are joined.

use std::ops::Range;

use jiff::civil::Date;
use vocabulary::method::Series;

use crate::count::count;

/// How many measures there are.
pub(super) const N: usize = 33;
/// The places of the two days of the year among them.
pub(super) const DAYS_OF_YEAR: Range<usize> = 24..26;
const WINDOWS: [usize; 5] = [1, 3, 7, 30, 90];

/// How values of days, or of years, are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Centre {
    Mean,
    Median,
}

/// Flows below and above which a pulse is counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Thresholds {
    pub(super) low: f64,
    pub(super) high: f64,
}

impl Centre {
    /// NaN of none.
    pub(super) fn of(self, values: &[f64]) -> f64 {
        match self {
            Self::Mean => mean(values),
            Self::Median => percentile(values, 0.5),
        }
    }
}

/// Every measure of every year, in the order of the labels; NaN where a year has none, such as the length of pulses that did not come.
/// Years that follow each other without a gap are one record: a pulse counts where it begins, and one at the beginning of a record,
/// whose begin is not known, does not.
pub(super) fn measures(
    flow: &Series,
    years: &[Range<usize>],
    thresholds: Thresholds,
    centre: Centre,
) -> Vec<[f64; N]> {
    let mut found = Vec::new();
    for record in years.chunk_by(|one, next| one.end == next.start) {
        let (first, last) = (record[0].start, record[record.len() - 1].end);
        let all = &flow.values()[first..last];
        let high = pulses(all, |flow| flow >= thresholds.high);
        let low = pulses(all, |flow| flow <= thresholds.low);
        for year in record {
            let here = year.start - first..year.end - first;
            let mut measures = [f64::NAN; N];
            of_days(&all[here.clone()], &flow.times()[year.clone()], centre, &mut measures);
            for (place, pulses) in [(26, &low), (28, &high)] {
                let lengths: Vec<f64> = pulses
                    .iter()
                    .filter(|pulse| here.contains(&pulse.start))
                    .map(|pulse| count(pulse.len()))
                    .collect();
                measures[place] = count(lengths.len());
                measures[place + 1] = centre.of(&lengths);
            }
            found.push(measures);
        }
    }
    found
}

/// All but the pulses, of the days of one year.
fn of_days(flow: &[f64], times: &[jiff::civil::DateTime], centre: Centre, measures: &mut [f64; N]) {
    for month in 1..=12_i8 {
        let of_month = flow.iter().zip(times).filter(|(_, time)| time.month() == month);
        let values: Vec<f64> = of_month.map(|(flow, _)| *flow).collect();
        measures[usize::from(month.unsigned_abs()) - 1] = centre.of(&values);
    }
    for (n, window) in WINDOWS.into_iter().enumerate() {
        let means = flow.windows(window).map(mean);
        let (least, most) = means
            .fold((f64::MAX, f64::MIN), |(least, most), mean| (least.min(mean), most.max(mean)));
        measures[12 + n] = least;
        measures[17 + n] = most;
    }
    measures[22] = count(flow.iter().filter(|flow| **flow <= 0.0).count());
    measures[23] = measures[14] / mean(flow);
    let first = |is_better: fn(f64, f64) -> bool| {
        (1..flow.len()).fold(0, |best, n| if is_better(flow[n], flow[best]) { n } else { best })
    };
    measures[24] = day_of_year(times[first(|one, best| one < best)].date());
    measures[25] = day_of_year(times[first(|one, best| one > best)].date());
    let changes: Vec<f64> = flow.windows(2).map(|two| two[1] - two[0]).collect();
    let rises: Vec<f64> = changes.iter().copied().filter(|change| *change > 0.0).collect();
    let falls: Vec<f64> = changes.iter().copied().filter(|change| *change < 0.0).collect();
    measures[30] = centre.of(&rises);
    measures[31] = centre.of(&falls);
    let moves: Vec<bool> =
        changes.iter().filter(|change| **change != 0.0).map(|change| *change > 0.0).collect();
    measures[32] = count(moves.windows(2).filter(|two| two[0] != two[1]).count());
}

/// The stretches of days that a test holds for, but one that is there from the first day.
fn pulses(flow: &[f64], holds: impl Fn(f64) -> bool) -> Vec<Range<usize>> {
    let mut pulses: Vec<Range<usize>> = Vec::new();
    for n in (0..flow.len()).filter(|n| holds(flow[*n])) {
        match pulses.last_mut() {
            Some(last) if last.end == n => last.end = n + 1,
            _ => pulses.push(n..n + 1),
        }
    }
    pulses.retain(|pulse| pulse.start > 0);
    pulses
}

/// From 1 to 366, as if every year were a leap year: a date has the same number in all of them.
fn day_of_year(day: Date) -> f64 {
    let is_after = day.month() > 2 && !day.in_leap_year();
    f64::from(day.day_of_year()) + f64::from(u8::from(is_after))
}

/// Each measure of several years joined; days of the year round the circle, so that December and January are near.
pub(super) fn join(years: &[[f64; N]], centre: Centre) -> [f64; N] {
    std::array::from_fn(|n| {
        let values: Vec<f64> =
            years.iter().map(|year| year[n]).filter(|value| !value.is_nan()).collect();
        if DAYS_OF_YEAR.contains(&n) { centre_of_days(&values, centre) } else { centre.of(&values) }
    })
}

/// The middle of days of the year, each taken within half a year of their mean direction (Fisher 1993, *Statistical Analysis of Circular
/// Data*, section 2.3).
fn centre_of_days(days: &[f64], centre: Centre) -> f64 {
    const YEAR: f64 = 366.0;
    let angle = |day: f64| day / YEAR * std::f64::consts::TAU;
    let (east, north) = days.iter().fold((0.0, 0.0), |(east, north), day| {
        (east + angle(*day).cos(), north + angle(*day).sin())
    });
    let direction = f64::atan2(north, east) / std::f64::consts::TAU * YEAR;
    let near: Vec<f64> = days
        .iter()
        .map(|day| direction + (day - direction + YEAR / 2.0).rem_euclid(YEAR) - YEAR / 2.0)
        .collect();
    let middle = centre.of(&near);
    if middle < 0.5 { middle + YEAR } else { middle }
}

/// How far the second day lies after the first, between -183 and 183.
pub(super) fn days_later(first: f64, second: f64) -> f64 {
    (second - first + 183.0).rem_euclid(366.0) - 183.0
}

pub(super) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / count(values.len())
}

/// By Weibull's positions `p (n + 1)`, as the program IHA takes percentiles; the ends where the ranks do not reach. NaN of none.
pub(super) fn percentile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let position = (part * count(sorted.len() + 1) - 1.0).clamp(0.0, count(last));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the places of the list"
    )]
    let below = position as usize;
    let above = sorted[(below + 1).min(last)];
    sorted[below] + (position - position.floor()) * (above - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_turn_of_the_year_is_no_distance() {
        assert!((centre_of_days(&[364.0, 2.0], Centre::Mean) - 366.0).abs() < 1e-9);
        assert!((centre_of_days(&[100.0, 140.0, 150.0], Centre::Median) - 140.0).abs() < 1e-9);
        assert!((days_later(360.0, 4.0) - 10.0).abs() < 1e-9);
        assert!((days_later(4.0, 360.0) + 10.0).abs() < 1e-9);
    }

    #[test]
    fn a_pulse_that_was_there_from_the_first_day_does_not_count() {
        let flow = [9.0, 9.0, 1.0, 9.0, 9.0, 9.0, 1.0, 9.0];
        assert_eq!(pulses(&flow, |flow| flow >= 5.0), [3..6, 7..8]);
    }

    /// R 4: `quantile(c(1, 2, 3, 4, 10), c(.25, .5, .75), type = 6)`.
    #[test]
    fn percentiles_are_those_of_weibulls_positions() {
        for (part, expected) in [(0.25, 1.5), (0.5, 3.0), (0.75, 7.0)] {
            assert!((percentile(&[10.0, 1.0, 3.0, 2.0, 4.0], part) - expected).abs() < 1e-12);
        }
        assert!(percentile(&[], 0.5).is_nan());
    }
}
