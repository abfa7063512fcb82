//! One indicator: what it is, what was measured, how far it has come and by which terms.

use askama::Template;
use cooperation::{Actual, NoProgress, Progress, Tracked};
use hub::Framework;
use vocabulary::Country;

use super::{
    form::{Field, Typed, from_country},
    sheet::{class, percent, title},
};
use crate::{
    cards,
    chart::Bars,
    choices::{self, Choice},
    dates,
    frame::Frame,
    labels, quantities,
    shown::Shown,
};

/// A value of the table.
struct Row {
    number: u64,
    year: String,
    value: String,
    parts: Vec<String>,
    source: String,
    evidence: Option<String>,
    country: String,
    counts: bool,
    struck: Option<String>,
    may_strike: bool,
}

#[derive(Template)]
#[template(path = "result.html")]
pub(super) struct IndicatorPage {
    frame: Frame,
    number: u64,
    title: Shown,
    action: Option<(Shown, String)>,
    facts: Vec<(String, String)>,
    texts: Vec<(String, Shown)>,
    struck: Option<String>,
    picture: Bars,
    class: &'static str,
    why: Option<&'static str>,
    terms: Vec<(String, String)>,
    is_from_zero: bool,
    rows: Vec<Row>,
    fields: Vec<Field>,
    from: Vec<Field>,
    countries: Vec<Choice>,
    may_strike: bool,
    refusal: Option<String>,
}

impl IndicatorPage {
    pub(super) fn new(
        frame: Frame,
        framework: &Framework,
        tracked: &Tracked,
        (measures_for, defines_for): (&[Country], &[Country]),
        typed: &Typed,
        refusal: Option<String>,
    ) -> Self {
        let definition = &tracked.definition;
        let branch = framework
            .areas
            .iter()
            .flat_map(|area| &area.branches)
            .find(|action| action.record.id == definition.action);
        let progress = tracked.progress();
        let is_struck = tracked.struck.is_some();
        let own: &[Country] = if is_struck { &[] } else { measures_for };
        Self {
            number: tracked.number,
            title: title(&frame, tracked),
            action: branch.map(|action| {
                (cards::title(&frame, &action.record), cards::address(&frame, &action.record))
            }),
            facts: facts(&frame, tracked),
            texts: texts(&frame, tracked),
            struck: tracked.struck.clone(),
            picture: picture(&frame, tracked),
            class: class(tracked),
            why: progress.as_ref().err().copied().map(why),
            terms: progress.as_ref().map(|one| terms(&frame, tracked, one)).unwrap_or_default(),
            is_from_zero: progress.is_ok_and(|one| one.is_from_zero),
            rows: tracked.actuals.iter().map(|one| row(&frame, one, own)).collect(),
            fields: ["year", "value", "women", "men", "source", "evidence"]
                .map(|name| field(&frame, name, typed))
                .into(),
            from: Country::ALL
                .map(|country| Field {
                    name: from_country(country),
                    label: labels::country(frame.words, country),
                    value: typed.says(&from_country(country)).to_owned(),
                })
                .into(),
            countries: choices::countries(&frame, own, typed.says("country")),
            may_strike: !is_struck && defines_for.contains(&definition.country),
            refusal,
            frame,
        }
    }
}

fn field(frame: &Frame, name: &str, typed: &Typed) -> Field {
    let label = match name {
        "year" => "field-value-year",
        "source" => "field-value-source",
        "women" => "field-value-women",
        "men" => "field-value-men",
        "evidence" => "field-evidence",
        _ => "field-value",
    };
    Field {
        name: name.to_owned(),
        label: frame.say(label).into_owned(),
        value: typed.says(name).to_owned(),
    }
}

fn facts(frame: &Frame, tracked: &Tracked) -> Vec<(String, String)> {
    let definition = &tracked.definition;
    let point = |point: &cooperation::Point| {
        let value = format!("{} {}", point.value, definition.unit);
        let year = dates::year(frame.language(), point.year);
        frame.words.with_two("results-value", ("value", value), ("year", year))
    };
    vec![
        (frame.say("field-baseline").into_owned(), point(&definition.baseline)),
        (frame.say("field-target").into_owned(), point(&definition.target)),
        (frame.say("field-weight").into_owned(), definition.weight.to_string()),
        (frame.say("log-country").into_owned(), labels::country(frame.words, definition.country)),
    ]
}

fn texts(frame: &Frame, tracked: &Tracked) -> Vec<(String, Shown)> {
    let definition = &tracked.definition;
    let shown = |text: &str| Shown { text: text.to_owned(), ..title(frame, tracked) };
    vec![
        (frame.say("field-unit").into_owned(), shown(&definition.unit)),
        (frame.say("field-method").into_owned(), shown(&definition.method)),
        (frame.say("field-indicator-source").into_owned(), shown(&definition.source)),
    ]
}

/// A bar for each year, the baseline first, and the target across.
fn picture(frame: &Frame, tracked: &Tracked) -> Bars {
    let series = tracked.series();
    let names: Vec<String> = series.iter().map(|(year, _)| year.to_string()).collect();
    let values: Vec<f64> = series.iter().map(|(_, value)| *value).collect();
    let target = &tracked.definition.target;
    let name = format!("{} {}", frame.say("field-target"), target.year);
    let (title, what) = (&tracked.definition.title, &tracked.definition.unit);
    Bars::below(frame.words, title, what, &names, &values, (&name, target.value.value()))
}

/// Why there is no class.
fn why(why: NoProgress) -> &'static str {
    match why {
        NoProgress::TooFew => "no-progress-too-few",
        NoProgress::Signs => "no-progress-signs",
        NoProgress::Target => "no-progress-target",
        NoProgress::Years { .. } | NoProgress::Number { .. } | NoProgress::Limit => {
            "no-progress-number"
        }
    }
}

fn terms(frame: &Frame, tracked: &Tracked, progress: &Progress) -> Vec<(String, String)> {
    let language = frame.language();
    let value = |(year, value): (i16, f64)| {
        let (value, year) = (quantities::number(language, value), dates::year(language, year));
        frame.words.with_two("results-value", ("value", value), ("year", year))
    };
    let growth =
        |part: Option<f64>| part.map_or_else(|| "–".to_owned(), |part| precise(frame, part));
    let measure = progress.measure;
    let [substantial, moderate, limited] = progress.thresholds;
    let bounds = [substantial, moderate, limited].map(|one| percent(frame, one));
    let named = |name: &str, value: String| (frame.say(name).into_owned(), value);
    vec![
        named("progress-term-base", value(progress.base)),
        named("progress-term-newest", value(progress.newest)),
        named("progress-term-elapsed", percent(frame, tracked.elapsed(progress.newest.0))),
        named("progress-term-observed", growth(progress.observed)),
        named("progress-term-required", growth(progress.required)),
        named(
            "progress-term-measure",
            measure.map_or_else(|| "–".to_owned(), |one| percent(frame, one)),
        ),
        named("progress-term-bounds", bounds.join(" · ")),
        named("progress-term-score", quantities::number(language, progress.score.points)),
    ]
}

/// A growth as per cent, with four digits that count.
fn precise(frame: &Frame, part: f64) -> String {
    let number = quantities::number(frame.language(), part * 100.0);
    frame.words.with_two("number-with-unit", ("number", number), ("unit", "%"))
}

fn row(frame: &Frame, actual: &Actual, own: &[Country]) -> Row {
    let measured = &actual.measured;
    let named = |name: &str, value: &cooperation::Decimal| format!("{}: {value}", frame.say(name));
    let mut parts: Vec<String> = [("women", &measured.women), ("men", &measured.men)]
        .into_iter()
        .filter_map(|(name, value)| Some(named(&format!("field-{name}"), value.as_ref()?)))
        .collect();
    parts.extend(Country::ALL.into_iter().filter_map(|country| {
        let value = measured.countries.get(&country)?;
        Some(format!("{}: {value}", labels::country(frame.words, country)))
    }));
    Row {
        number: actual.number,
        year: dates::year(frame.language(), measured.point.year),
        value: measured.point.value.to_string(),
        parts,
        source: measured.source.clone(),
        evidence: measured.evidence.as_ref().map(ToString::to_string),
        country: labels::country(frame.words, measured.country),
        counts: actual.counts,
        struck: actual.struck.clone(),
        may_strike: actual.struck.is_none() && own.contains(&measured.country),
    }
}
