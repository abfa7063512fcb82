//! Answers of methods as drawings: the same picture wide and narrow, for a screen and for a phone.

mod bars;
mod limits;
mod line;
mod rose;
mod scale;
mod spans;
mod svg;
mod time;

pub(crate) use spans::Span;

use jiff::civil::DateTime;
use vocabulary::method::{Card, Chart, Column, Form, Outcome, Series, Table, Value};

use crate::{dates, frame::Frame, labels, quantities, strings::Words};

/// The widths in which a picture is drawn, in its own units, which are pixels where there is room.
const WIDTHS: [f64; 2] = [760.0, 340.0];

/// A picture of an answer.
pub(crate) struct Picture {
    pub(crate) title: String,
    /// What is drawn, with its unit.
    pub(crate) what: String,
    pub(crate) wide: String,
    pub(crate) narrow: String,
    /// The output that stands as a table behind it.
    pub(crate) output: &'static str,
}

/// Bars of a page that is not the answer of a method: what they show, wide and narrow.
pub(crate) struct Bars {
    pub(crate) what: String,
    pub(crate) wide: String,
    pub(crate) narrow: String,
}

impl Bars {
    /// A bar for each name.
    pub(crate) fn new(
        words: Words,
        title: &str,
        what: &str,
        names: &[String],
        values: &[f64],
    ) -> Self {
        let [wide, narrow] =
            WIDTHS.map(|width| bars::drawn(words, title, names, values, &[], width));
        Self { what: what.to_owned(), wide, narrow }
    }
}

impl Bars {
    /// A bar for each name, with a line across that has a name.
    pub(crate) fn below(
        words: Words,
        title: &str,
        what: &str,
        names: &[String],
        values: &[f64],
        (name, at): (&str, f64),
    ) -> Self {
        let limits = [Limit { name: name.to_owned(), at }];
        let [wide, narrow] =
            WIDTHS.map(|width| bars::drawn(words, title, names, values, &limits, width));
        Self { what: what.to_owned(), wide, narrow }
    }
}

/// Intervals of a page, wide and narrow.
pub(crate) struct Spans {
    pub(crate) what: String,
    pub(crate) wide: String,
    pub(crate) narrow: String,
}

impl Spans {
    /// A row for each interval between 0 and `most`.
    pub(crate) fn new(title: &str, what: &str, spans: &[Span], most: f64) -> Self {
        let [wide, narrow] = WIDTHS.map(|width| spans::drawn(title, spans, most, width));
        Self { what: what.to_owned(), wide, narrow }
    }
}

/// A line across a picture, with its name.
struct Limit {
    name: String,
    at: f64,
}

/// The pictures that the card asks for, of what was answered.
pub(crate) fn pictures(frame: &Frame, card: &Card, outcome: &Outcome) -> Vec<Picture> {
    card.charts.iter().filter_map(|chart| picture(frame, card, outcome, chart)).collect()
}

fn picture(frame: &Frame, card: &Card, outcome: &Outcome, chart: &Chart) -> Option<Picture> {
    let output = card.output(chart.output())?;
    let title = output.label.in_language(frame.language()).to_owned();
    let value = outcome.get(output.name)?;
    let (what, draw): (String, Box<dyn Fn(f64) -> String>) = match (*chart, value, output.form) {
        (Chart::Bars { across, up, limits, .. }, Value::Table(table), Form::Table(columns, _)) => {
            let names = names_of(frame, card, table, columns, across)?;
            let values = table.numbers(up)?.to_vec();
            let limits = limits_of(frame, card, outcome, limits);
            let title = title.clone();
            let words = frame.words;
            (
                label(frame, columns, up)?,
                Box::new(move |width| bars::drawn(words, &title, &names, &values, &limits, width)),
            )
        }
        (
            Chart::Line { across, up, band, scale, .. },
            Value::Table(table),
            Form::Table(columns, _),
        ) => {
            let band = band.and_then(|(from, to)| Some((table.numbers(from)?, table.numbers(to)?)));
            let curve = line::Curve {
                title: title.clone(),
                across: table.numbers(across)?.to_vec(),
                up: table.numbers(up)?.to_vec(),
                band: band.map(|(from, to)| (from.to_vec(), to.to_vec())),
                scale,
                below: label(frame, columns, across)?,
            };
            let words = frame.words;
            (label(frame, columns, up)?, Box::new(move |width| line::drawn(words, &curve, width)))
        }
        (Chart::Rose { across, up, from, .. }, Value::Table(table), Form::Table(columns, _)) => {
            let names = names_of(frame, card, table, columns, across)?;
            let counted = table.numbers(from.0)?.iter().map(|counted| *counted >= from.1);
            let values: Vec<f64> = table
                .numbers(up)?
                .iter()
                .zip(counted)
                .map(|(value, is_drawn)| if is_drawn { *value } else { f64::NAN })
                .collect();
            let (title, words) = (title.clone(), frame.words);
            (
                label(frame, columns, up)?,
                Box::new(move |width| rose::drawn(words, &title, &names, &values, width)),
            )
        }
        (Chart::Time { limits, .. }, Value::Series(series), Form::Series(range, _)) => {
            let limits = limits_of(frame, card, outcome, limits);
            let (title, series, words) = (title.clone(), series.clone(), frame.words);
            let unit = quantities::sign(range.unit);
            let what = [unit.to_owned(), when(frame, &series)].into_iter();
            let what: Vec<_> = what.filter(|part| !part.is_empty()).collect();
            let what = labels::join(frame.words, &what);
            (what, Box::new(move |width| time::drawn(words, &title, &series, &limits, width)))
        }
        _ => return None,
    };
    let [wide, narrow] = WIDTHS.map(draw);
    Some(Picture { title, what, wide, narrow, output: output.name })
}

/// From which day to which, or nothing of an empty series.
fn when(frame: &Frame, series: &Series) -> String {
    let day = |time: &DateTime| {
        let date = time.date().to_string();
        date.parse().map_or(date, |date| dates::date(frame.language(), date))
    };
    match (series.times().first(), series.times().last()) {
        (Some(first), Some(last)) if first.date() == last.date() => day(first),
        (Some(first), Some(last)) => {
            frame.words.with_two("period-range", ("start", day(first)), ("end", day(last)))
        }
        _ => String::new(),
    }
}

/// What a column is called, with its unit.
fn label(frame: &Frame, columns: &[Column], name: &str) -> Option<String> {
    let column = columns.iter().find(|column| column.name == name)?;
    Some(quantities::heading(frame.language(), column))
}

fn names_of(
    frame: &Frame,
    card: &Card,
    table: &Table,
    columns: &[Column],
    name: &str,
) -> Option<Vec<String>> {
    let column = columns.iter().find(|column| column.name == name)?;
    let words = table.words(name)?.iter();
    Some(words.map(|word| quantities::word(frame.language(), card, column, word)).collect())
}

/// The lines across, in the order of the table.
fn limits_of(
    frame: &Frame,
    card: &Card,
    outcome: &Outcome,
    from: Option<(&str, &str, &str)>,
) -> Vec<Limit> {
    let found = from.and_then(|(output, name, at)| {
        let Form::Table(columns, _) = card.output(output)?.form else { return None };
        let Value::Table(table) = outcome.get(output)? else { return None };
        Some((names_of(frame, card, table, columns, name)?, table.numbers(at)?.to_vec()))
    });
    let (names, values) = found.unwrap_or_default();
    let limits = names.into_iter().zip(values).map(|(name, at)| Limit { name, at });
    limits.filter(|limit| limit.at.is_finite()).collect()
}
