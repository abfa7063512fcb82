//! The index with every term, and the indicators below it.

use std::collections::BTreeMap;

use askama::Template;
use cooperation::{Index, Tracked};
use hub::{Framework, Results};

use crate::{
    cards,
    chart::{Span, Spans},
    dates, figures,
    frame::Frame,
    shown::Shown,
};

/// A term of the index.
struct Term {
    depth: usize,
    title: Shown,
    href: String,
    weight: String,
    part: String,
    value: String,
    interval: String,
    contribution: String,
    known: String,
}

/// An indicator of the list.
pub(crate) struct Row {
    pub(crate) title: Shown,
    pub(crate) href: String,
    pub(crate) baseline: String,
    pub(crate) actual: String,
    pub(crate) target: String,
    pub(crate) class: String,
    is_struck: bool,
}

#[derive(Template)]
#[template(path = "results.html")]
pub(super) struct ResultsPage {
    frame: Frame,
    lead: String,
    picture: Spans,
    terms: Vec<Term>,
    rows: Vec<Row>,
    may_define: bool,
}

impl ResultsPage {
    pub(super) fn new(frame: Frame, results: &Results, may_define: bool) -> Self {
        let titles = titles(&frame, results);
        let mut terms = Vec::new();
        flatten(&frame, &titles, &results.index, 0, &mut terms);
        Self {
            lead: lead(&frame, &results.index),
            picture: picture(&frame, &titles, &results.index),
            terms,
            rows: results.tracked.iter().map(|one| row(&frame, one)).collect(),
            may_define,
            frame,
        }
    }
}

type Titles = BTreeMap<String, (Shown, String)>;

/// What the terms are called and where each stands, by their names.
fn titles(frame: &Frame, results: &Results) -> Titles {
    let Framework { areas } = &*results.framework;
    let records = areas.iter().flat_map(|area| {
        std::iter::once(&area.record).chain(area.branches.iter().map(|action| &action.record))
    });
    let records = records.map(|record| {
        (record.id.to_string(), (cards::title(frame, record), cards::address(frame, record)))
    });
    let indicators = results
        .tracked
        .iter()
        .map(|one| (one.number.to_string(), (title(frame, one), href(frame, one))));
    records.chain(indicators).collect()
}

pub(super) fn title(frame: &Frame, tracked: &Tracked) -> Shown {
    let language = tracked.definition.language;
    let other = (language != frame.language()).then_some(language);
    Shown { text: tracked.definition.title.clone(), other, unreviewed: false }
}

fn href(frame: &Frame, tracked: &Tracked) -> String {
    frame.href(&format!("/framework/results/{}", tracked.number))
}

fn flatten(frame: &Frame, titles: &Titles, index: &Index, depth: usize, into: &mut Vec<Term>) {
    let whole = || {
        let text = frame.say("results-whole").into_owned();
        (Shown { text, ..Shown::default() }, frame.href("/framework"))
    };
    let (title, href) = titles.get(&index.name).cloned().unwrap_or_else(whole);
    let number = |value: f64| points(frame, value);
    let dash = || "–".to_owned();
    into.push(Term {
        depth,
        title,
        href,
        weight: figures::number(frame.language(), index.weight),
        part: percent(frame, index.part),
        value: index.value.map_or_else(dash, number),
        interval: interval(frame, index),
        contribution: index.contribution.map_or_else(dash, number),
        known: frame.words.with_two(
            "n-of-n",
            ("n", frame.number(index.n_known)),
            ("all", frame.number(index.n)),
        ),
    });
    index.terms.iter().for_each(|term| flatten(frame, titles, term, depth + 1, into));
}

/// Points to one decimal.
fn points(frame: &Frame, value: f64) -> String {
    figures::number(frame.language(), (value * 10.0).round() / 10.0)
}

/// A part of one as per cent, to one decimal.
pub(super) fn percent(frame: &Frame, part: f64) -> String {
    let number = figures::number(frame.language(), (part * 1000.0).round() / 10.0);
    frame.words.with_two("number-with-unit", ("number", number), ("unit", "%"))
}

fn interval(frame: &Frame, index: &Index) -> String {
    let (low, high) = (points(frame, index.low), points(frame, index.high));
    frame.words.with_two("results-interval", ("low", low), ("high", high))
}

/// The index in a sentence.
pub(crate) fn lead(frame: &Frame, index: &Index) -> String {
    let Some(value) = index.value else {
        return frame.say("results-nothing").into_owned();
    };
    frame.words.with_three(
        "results-lead",
        [
            ("value", &points(frame, value) as &dyn std::fmt::Display),
            ("low", &points(frame, index.low)),
            ("high", &points(frame, index.high)),
        ],
    )
}

/// The whole and its areas, each with its interval.
fn picture(frame: &Frame, titles: &Titles, index: &Index) -> Spans {
    let span = |index: &Index| Span {
        name: titles.get(&index.name).map_or_else(
            || frame.say("results-whole").into_owned(),
            |(title, _)| title.text.clone(),
        ),
        value: index.value,
        low: index.low,
        high: index.high,
        said: index.value.map_or_else(|| interval(frame, index), |value| points(frame, value)),
    };
    let rows: Vec<Span> = std::iter::once(index).chain(&index.terms).map(span).collect();
    Spans::new(&frame.say("results-index"), &frame.say("results-picture"), &rows, 100.0)
}

/// An indicator in a line.
pub(crate) fn row(frame: &Frame, tracked: &Tracked) -> Row {
    let definition = &tracked.definition;
    let language = frame.language();
    let value = |year: i16, value: f64| {
        let (value, year) = (figures::number(language, value), dates::year(language, year));
        frame.words.with_two("results-value", ("value", value), ("year", year))
    };
    let newest = tracked.series().into_iter().skip(1).last();
    let (baseline, target) = (&definition.baseline, &definition.target);
    Row {
        title: title(frame, tracked),
        href: href(frame, tracked),
        baseline: value(baseline.year, baseline.value.value()),
        actual: newest.map_or_else(|| "–".to_owned(), |(year, actual)| value(year, actual)),
        target: value(target.year, target.value.value()),
        class: class_said(frame, tracked),
        is_struck: tracked.struck.is_some(),
    }
}

/// How an indicator stands, with a warning where growth was reckoned from nothing.
fn class_said(frame: &Frame, tracked: &Tracked) -> String {
    let class = frame.say(class(tracked));
    if tracked.progress().is_ok_and(|progress| progress.is_from_zero) {
        return format!("{class} {}", frame.say("progress-zero"));
    }
    class.into_owned()
}

/// The name of the sentence that says how an indicator stands.
pub(super) fn class(tracked: &Tracked) -> &'static str {
    use cooperation::Class;
    match tracked.progress().map(|progress| progress.class) {
        Ok(Class::Deterioration) => "progress-deterioration",
        Ok(Class::Limited) => "progress-limited",
        Ok(Class::Moderate) => "progress-moderate",
        Ok(Class::Substantial) => "progress-substantial",
        Ok(Class::TargetAchieved) => "progress-target-achieved",
        Err(_) => "progress-none",
    }
}

/// The names of the columns of the file.
pub(super) fn header() -> Vec<String> {
    let fixed = [
        "indicator",
        "title",
        "language",
        "action",
        "unit",
        "weight",
        "baseline_year",
        "baseline",
        "target_year",
        "target",
        "struck",
        "value_number",
        "year",
        "value",
        "women",
        "men",
        "CN",
        "MM",
        "LA",
        "TH",
        "KH",
        "VN",
        "source",
        "evidence",
        "entered_for",
        "counts",
        "value_struck",
        "url",
    ];
    fixed.map(str::to_owned).into()
}

/// The values of an indicator under those names; one line without a value where there is none.
pub(super) fn rows(tracked: &Tracked, origin: &str) -> Vec<Vec<String>> {
    let definition = &tracked.definition;
    let url = format!("{origin}/en/framework/results/{}", tracked.number);
    let head = [
        tracked.number.to_string(),
        definition.title.clone(),
        definition.language.bcp47().to_owned(),
        definition.action.to_string(),
        definition.unit.clone(),
        definition.weight.to_string(),
        definition.baseline.year.to_string(),
        definition.baseline.value.to_string(),
        definition.target.year.to_string(),
        definition.target.value.to_string(),
        tracked.struck.clone().unwrap_or_default(),
    ];
    let written =
        |value: Option<&dyn std::fmt::Display>| value.map(ToString::to_string).unwrap_or_default();
    let value = |actual: &cooperation::Actual| {
        let measured = &actual.measured;
        let mut cells: Vec<String> = head.clone().into();
        cells.extend([
            actual.number.to_string(),
            measured.point.year.to_string(),
            measured.point.value.to_string(),
            written(measured.women.as_ref().map(|one| one as &dyn std::fmt::Display)),
            written(measured.men.as_ref().map(|one| one as &dyn std::fmt::Display)),
        ]);
        cells.extend(vocabulary::Country::ALL.iter().map(|country| {
            written(measured.countries.get(country).map(|one| one as &dyn std::fmt::Display))
        }));
        cells.extend([
            measured.source.clone(),
            written(measured.evidence.as_ref().map(|one| one as &dyn std::fmt::Display)),
            measured.country.alpha2().to_owned(),
            if actual.counts { "yes" } else { "no" }.to_owned(),
            actual.struck.clone().unwrap_or_default(),
            url.clone(),
        ]);
        cells
    };
    if tracked.actuals.is_empty() {
        let mut cells: Vec<String> = head.into();
        cells.resize(header().len() - 1, String::new());
        cells.push(url);
        return vec![cells];
    }
    tracked.actuals.iter().map(value).collect()
}
