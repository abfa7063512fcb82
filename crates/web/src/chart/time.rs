//! Values in time: bars from zero where they are few enough to tell apart, else a line with gaps where none are.

use std::fmt::Write as _;

use jiff::{ToSpan as _, civil::DateTime, tz::TimeZone};
use vocabulary::method::Series;

use super::{
    Limit, limits,
    scale::Axis,
    svg::{Anchor, Drawing, bar},
};
use crate::{dates, quantities, strings::Words};

/// The fewest units of width that a bar needs.
const BAR: f64 = 1.6;

pub(super) fn drawn(
    words: Words,
    title: &str,
    series: &Series,
    lines: &[Limit],
    width: f64,
) -> String {
    const HEIGHT: f64 = 300.0;
    let (beside, below) = limits::room(lines, width);
    let [left, right, top, bottom] = [46.0, width - 8.0 - beside, 18.0, HEIGHT - 30.0];
    let mut drawing = Drawing::new(title, width, HEIGHT + below);
    let all = series.values().iter().copied().chain(lines.iter().map(|limit| limit.at));
    let y = Axis::even(all, bottom, top);
    for tick in y.ticks() {
        let at = y.place(tick);
        drawing.rule(if tick == 0.0 { "zero" } else { "grid" }, [left, at, right, at]);
        let text = quantities::number(words.0, tick);
        drawing.text("tick", Anchor::End, left - 6.0, at + 4.0, &text);
    }
    let times: Vec<f64> = series.times().iter().map(|time| seconds(*time)).collect();
    let step = times.windows(2).map(|two| two[1] - two[0]).fold(f64::INFINITY, f64::min);
    let step = if step.is_finite() { step } else { 86_400.0 };
    let last = times.last().map_or(step, |last| last + step);
    let x = Axis::exact(times.iter().copied().chain([last]), left, right);
    for (time, text) in marks(words, series.times(), right - left) {
        let at = x.place(seconds(time));
        drawing.rule("grid", [at, bottom, at, bottom + 5.0]);
        drawing.text("tick", Anchor::Start, at, bottom + 20.0, &text);
    }
    let room = x.place(times.first().copied().unwrap_or_default() + step) - left;
    let places = times.iter().zip(series.values()).map(|(time, value)| (x.place(*time), *value));
    if room >= BAR {
        let zero = y.place(0.0);
        let bars = places.filter(|(_, value)| value.is_finite()).fold(
            String::new(),
            |mut bars, (at, value)| {
                let to = y.place(value);
                bars.push_str(&bar(at, to, (room * 0.8).max(1.0), zero - to));
                bars
            },
        );
        drawing.path("bar", &bars);
    } else {
        drawing.path("line", &line(places, &y, room));
    }
    let edges = [left, right, top, bottom, HEIGHT];
    limits::draw(&mut drawing, words, lines, |at| y.place(at), edges, beside > 0.0);
    drawing.finish()
}

/// A line that breaks where there is no value, or none for a step and most of another.
fn line(places: impl Iterator<Item = (f64, f64)>, y: &Axis, room: f64) -> String {
    let (mut path, mut last) = (String::new(), f64::NEG_INFINITY);
    for (at, value) in places.filter(|(_, value)| value.is_finite()) {
        let letter = if at - last > 1.9 * room { 'M' } else { 'L' };
        let _ = write!(path, "{letter}{at:.1} {:.1}", y.place(value));
        last = at;
    }
    path
}

/// Seconds since 1970; series carry local times, whose zone does not matter for how far apart they are.
#[expect(clippy::cast_precision_loss, reason = "seconds are far below 2^52")]
fn seconds(time: DateTime) -> f64 {
    time.to_zoned(TimeZone::UTC).map_or(0.0, |time| time.timestamp().as_second() as f64)
}

/// The beginnings of years, months or days within the time, about one for every 110 units of width.
fn marks(words: Words, times: &[DateTime], width: f64) -> Vec<(DateTime, String)> {
    let (Some(first), Some(last)) = (times.first(), times.last()) else { return Vec::new() };
    let days = (seconds(*last) - seconds(*first)) / 86_400.0;
    let most = (width / 110.0).floor().max(2.0);
    // Units of marks: how many days each takes, how it is written, and the step to the next.
    let units = [
        (1.0 / 24.0, 1.hours()),
        (0.25, 6.hours()),
        (1.0, 1.day()),
        (7.0, 7.days()),
        (14.0, 14.days()),
        (30.0, 1.month()),
        (91.0, 3.months()),
        (182.0, 6.months()),
        (366.0, 1.year()),
        (1_826.0, 5.years()),
        (3_653.0, 10.years()),
        (18_262.0, 50.years()),
    ];
    let chosen = units.into_iter().find(|(length, _)| days / length <= most);
    let (length, span) = chosen.unwrap_or((36_525.0, 100.years()));
    let start = if length >= 366.0 {
        first.first_of_year().start_of_day()
    } else if length >= 30.0 {
        first.first_of_month().start_of_day()
    } else if length >= 1.0 {
        first.start_of_day()
    } else {
        first.with().minute(0).second(0).subsec_nanosecond(0).build().unwrap_or(*first)
    };
    let mut marks = Vec::new();
    let mut at = start;
    while at <= *last && marks.len() < 40 {
        if at >= *first {
            marks.push((at, written(words, at, length)));
        }
        let Ok(next) = at.checked_add(span) else { break };
        at = next;
    }
    marks
}

fn written(words: Words, at: DateTime, length: f64) -> String {
    let date = |text: String| {
        text.parse().map_or_else(|_| text.clone(), |date| dates::date(words.0, date))
    };
    if length >= 366.0 {
        date(at.strftime("%Y").to_string())
    } else if length >= 30.0 {
        date(at.strftime("%Y-%m").to_string())
    } else if length >= 1.0 {
        date(at.strftime("%Y-%m-%d").to_string())
    } else {
        at.strftime("%H:%M").to_string()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use vocabulary::Language;

    use super::*;

    fn series(days: &[i8]) -> Series {
        let pair = |day: &i8| (date(2018, 1, *day).at(0, 0, 0, 0), f64::from(*day));
        Series::new(days.iter().map(pair).collect()).unwrap()
    }

    #[test]
    fn few_values_are_bars_and_many_a_line_that_breaks_where_a_day_is_missing() {
        let words = Words(Language::En);
        let few = drawn(words, "x", &series(&[1, 2, 3]), &[], 340.0);
        assert_eq!((few.matches('h').count() > 3, few.contains("class=\"line\"")), (true, false));
        let y = Axis::even([0.0, 9.0].into_iter(), 100.0, 0.0);
        let path = line([(0.0, 1.0), (1.0, 2.0), (3.0, 3.0), (4.0, f64::NAN)].into_iter(), &y, 1.0);
        assert_eq!(path.matches('M').count(), 2, "{path}");
    }

    #[test]
    fn marks_are_as_far_apart_as_there_is_room_for_words() {
        let days: Vec<_> = (1..=31).collect();
        let marks = marks(Words(Language::En), series(&days).times(), 340.0);
        assert!((2..=6).contains(&marks.len()), "{marks:?}");
        assert_eq!(marks[0].1, "1 Jan 2018");
    }

    #[test]
    fn nothing_is_drawn_as_an_empty_picture() {
        let empty = Series::new(Vec::new()).unwrap();
        assert!(drawn(Words(Language::Km), "x", &empty, &[], 340.0).starts_with("<svg"));
    }
}
