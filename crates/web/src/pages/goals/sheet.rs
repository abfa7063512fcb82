//! What stands on the comparison and on the page of one indicator.

use std::collections::BTreeSet;

use askama::Template;
use catalogue::{List, Subject};
use hub::{Compared, Standing, comparison};
use vocabulary::Language;

use crate::{chart::Bars, frame::Frame, labels, quantities};

/// `/{lang}/goals`
#[derive(Template)]
#[template(path = "goals.html")]
pub(super) struct Goals {
    frame: Frame,
    countries: Vec<String>,
    groups: Vec<Goal>,
    source: &'static str,
}

/// A goal with its indicators.
struct Goal {
    number: u8,
    name: String,
    href: String,
    rows: Vec<Row>,
}

/// An indicator with a cell for each country.
struct Row {
    name: &'static str,
    unit: &'static str,
    href: String,
    cells: Vec<Cell>,
}

/// Where a country stands, in as few signs as tell it.
struct Cell {
    value: Option<String>,
    colour: &'static str,
    /// The colour in words, for those who do not see it.
    colour_word: &'static str,
    score: String,
    arrow: &'static str,
    /// The trend in words.
    trend: &'static str,
    year: String,
}

impl Goals {
    pub(super) fn new(frame: Frame, lists: &[List]) -> Self {
        let mut groups: Vec<Goal> = Vec::new();
        for compared in &comparison().indicators {
            if groups.last().is_none_or(|goal| goal.number != compared.goal) {
                groups.push(goal(&frame, lists, compared.goal));
            }
            if let Some(goal) = groups.last_mut() {
                goal.rows.push(row(&frame, compared));
            }
        }
        let countries = comparison().indicators.first().map(|first| &first.countries[..]);
        let names = countries.unwrap_or_default().iter();
        Self {
            countries: names.map(|one| labels::country(frame.words, one.country)).collect(),
            groups,
            source: &comparison().source,
            frame,
        }
    }
}

fn goal(frame: &Frame, lists: &[List], number: u8) -> Goal {
    let subject: Option<Subject> = format!("sdg:{number}").parse().ok();
    let named = subject.map(|subject| labels::subject(frame, lists, &subject));
    let (name, href) = named
        .map(|named| (named.name.map(|name| name.text).unwrap_or_default(), named.href))
        .unwrap_or_default();
    Goal { number, name, href, rows: Vec::new() }
}

fn row(frame: &Frame, compared: &Compared) -> Row {
    let language = frame.language();
    Row {
        name: compared.indicator.label.in_language(language),
        unit: compared.unit.in_language(language),
        href: frame.href(&format!("/goals/{}", compared.indicator.code)),
        cells: compared.countries.iter().map(|standing| cell(language, standing)).collect(),
    }
}

fn cell(language: Language, standing: &Standing) -> Cell {
    let number = |value| quantities::number(language, value);
    let newest = standing.newest();
    let colour = standing.rated.map(|(_, colour)| colour);
    let trend = standing.pace.as_ref().map(|pace| pace.trend.label.in_language(language));
    let (arrow, trend) = trend.and_then(|trend| trend.split_once(' ')).unwrap_or_default();
    Cell {
        value: newest.map(|(_, value)| number(value)),
        colour: colour.map_or("", |colour| colour.colour),
        colour_word: colour.map_or("", |colour| colour.label.in_language(language)),
        score: standing.rated.map(|(score, _)| number(score.round())).unwrap_or_default(),
        arrow,
        trend,
        year: newest.map(|(year, _)| year.to_string()).unwrap_or_default(),
    }
}

/// `/{lang}/goals/{indicator}`
#[derive(Template)]
#[template(path = "indicator.html")]
pub(super) struct Indicator {
    frame: Frame,
    name: &'static str,
    goal: String,
    goal_href: String,
    thresholds: String,
    series: &'static str,
    picture: Bars,
    rows: Vec<Country>,
    countries: Vec<String>,
    years: Vec<(i16, Vec<String>)>,
    source: &'static str,
}

/// A country in the table of one indicator.
struct Country {
    name: String,
    cell: Cell,
    change: String,
    needed: String,
}

impl Indicator {
    pub(super) fn new(frame: Frame, compared: &'static Compared, lists: &[List]) -> Self {
        let language = frame.language();
        let number = |value| quantities::number(language, value);
        let name = compared.indicator.label.in_language(language);
        let unit = compared.unit.in_language(language);
        let names: Vec<String> = compared
            .countries
            .iter()
            .map(|standing| labels::country(frame.words, standing.country))
            .collect();
        let newest: Vec<f64> = compared
            .countries
            .iter()
            .map(|standing| standing.newest().map_or(f64::NAN, |(_, value)| value))
            .collect();
        let [_, green, red, _] = compared.bounds;
        let (green, red) = (number(green), number(red));
        let named = goal(&frame, lists, compared.goal);
        Self {
            name,
            goal: format!("{} {}", named.number, named.name),
            goal_href: named.href,
            thresholds: frame.words.with_three(
                "goals-thresholds",
                [("green", &green), ("red", &red), ("unit", &unit)],
            ),
            series: &compared.series,
            picture: Bars::new(frame.words, name, unit, &names, &newest),
            rows: compared
                .countries
                .iter()
                .zip(&names)
                .map(|(standing, name)| Country {
                    name: name.clone(),
                    cell: cell(language, standing),
                    change: standing
                        .pace
                        .as_ref()
                        .map(|pace| number(pace.change))
                        .unwrap_or_default(),
                    needed: standing
                        .pace
                        .as_ref()
                        .map(|pace| number(pace.needed))
                        .unwrap_or_default(),
                })
                .collect(),
            years: years(compared, number),
            countries: names,
            source: &comparison().source,
            frame,
        }
    }
}

/// Every year that a country has a value of, the newest first.
fn years(compared: &Compared, number: impl Fn(f64) -> String) -> Vec<(i16, Vec<String>)> {
    let all: BTreeSet<i16> = compared
        .countries
        .iter()
        .flat_map(|standing| standing.values.iter().map(|(year, _)| *year))
        .collect();
    let of = |year: i16, standing: &Standing| {
        let value = standing.values.iter().find(|(known, _)| *known == year);
        value.map(|(_, value)| number(*value)).unwrap_or_default()
    };
    all.into_iter()
        .rev()
        .map(|year| (year, compared.countries.iter().map(|one| of(year, one)).collect()))
        .collect()
}
