//! Daily values: one a day, the years that are whole, and the stretches without a gap.

use std::ops::Range;

use crate::expected;
use jiff::{ToSpan, civil::Date};
use vocabulary::method::{Fault, Series};

/// Refuses a series with two values on one day.
pub(super) fn must_be_one_a_day(input: &'static str, series: &Series) -> Result<(), Fault> {
    let times = series.times();
    match times.windows(2).position(|two| two[0].date() == two[1].date()) {
        None => Ok(()),
        Some(n) => Err(Fault::Unfit {
            input,
            row: Some(series.row(n + 1)),
            found: times[n + 1].to_string(),
            expected: &expected::ONE_VALUE_A_DAY,
        }),
    }
}

/// The places of consecutive days that all have a value.
pub(super) fn stretches(series: &Series) -> Vec<Range<usize>> {
    let (times, values) = (series.times(), series.values());
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for n in 0..values.len() {
        if values[n].is_nan() {
            continue;
        }
        match stretches.last_mut() {
            Some(last) if last.end == n && is_next(times[n - 1].date(), times[n].date()) => {
                last.end = n + 1;
            }
            _ => stretches.push(n..n + 1),
        }
    }
    stretches
}

/// The places of every year, from the first day of the month in which years begin, whose days all have a value.
pub(super) fn whole_years(series: &Series, begins: i8) -> Vec<Range<usize>> {
    let times = series.times();
    let mut years = Vec::new();
    for stretch in stretches(series) {
        let (first, last) = (times[stretch.start].date(), times[stretch.end - 1].date());
        for year in first.year()..=last.year() {
            let Ok(begin) = Date::new(year, begins, 1) else { continue };
            let Ok(next) = begin.checked_add(1.year()) else { continue };
            let Some(after) = days_between(first, begin) else { continue };
            let length = days_between(begin, next).unwrap_or(0);
            if begin >= first && stretch.start + after + length <= stretch.end {
                years.push(stretch.start + after..stretch.start + after + length);
            }
        }
    }
    years
}

/// How many days the second lies after the first; none if it lies before.
pub(super) fn days_between(first: Date, second: Date) -> Option<usize> {
    let days = first.until(second).ok()?.get_days();
    usize::try_from(days).ok()
}

fn is_next(day: Date, next: Date) -> bool {
    day.tomorrow().is_ok_and(|tomorrow| tomorrow == next)
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;

    use super::*;

    /// Values of consecutive days from this one.
    pub(in crate::hydrology) fn from_day(first: Date, values: &[f64]) -> Series {
        let mut day = first;
        let mut pairs = Vec::new();
        for value in values {
            pairs.push((day.at(0, 0, 0, 0), *value));
            day = day.tomorrow().unwrap();
        }
        Series::new(pairs).unwrap()
    }

    #[test]
    fn years_with_all_their_days_are_found_leap_years_too() {
        let series = from_day(date(2019, 11, 1), &vec![1.0; 61 + 366 + 365 + 30]);
        assert_eq!(whole_years(&series, 1), [61..427, 427..792]);
        assert_eq!(whole_years(&series, 12), [30..396, 396..761]);
    }

    #[test]
    fn a_gap_ends_a_stretch_and_its_year() {
        let mut values = vec![1.0; 731];
        values[400] = f64::NAN;
        let series = from_day(date(2020, 1, 1), &values);
        assert_eq!(stretches(&series), [0..400, 401..731]);
        let first_year = 0..366;
        assert_eq!(whole_years(&series, 1), [first_year]);
    }

    #[test]
    fn two_values_on_one_day_are_refused_by_row() {
        let day = date(2020, 1, 1);
        let pairs = vec![(day.at(0, 0, 0, 0), 1.0), (day.at(7, 0, 0, 0), 2.0)];
        let series = Series::new(pairs).unwrap();
        let refused = must_be_one_a_day("flow", &series);
        assert!(matches!(refused, Err(Fault::Unfit { row: Some(2), .. })), "{refused:?}");
    }
}
