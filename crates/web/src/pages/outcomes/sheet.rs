//! What was promised and what was done, for a reader who has a minute.

use std::collections::BTreeSet;

use askama::Template;
use catalogue::{Details, Record};
use cooperation::{Amount, Flow, Funding, Sums, sums};
use hub::{Behind, Branch, Done, Framework, Hub, Outcomes, OutcomesAsked, Sort};
use vocabulary::{Country, Identifier};

use super::sites::{self, Site};
use crate::{
    cards::{self, Card},
    chart::Bars,
    figures,
    frame::Frame,
    labels,
    map::MapSize,
    places,
    question::query,
    shown::Shown,
};

/// The first and the last year of the cooperation's two strategies.
const YEARS: std::ops::RangeInclusive<i16> = 2016..=2027;
/// The year in which the framework begins.
const FRAMEWORK: i16 = 2023;
/// How many stories are shown.
const STORIES: usize = 6;

/// A number that opens to the lines that it sums.
pub(super) struct Figure {
    pub(super) number: String,
    pub(super) what: String,
    pub(super) href: String,
}

#[derive(Template)]
#[template(path = "outcomes.html")]
pub(super) struct OutcomesPage {
    frame: Frame,
    pub(super) promised: String,
    pub(super) done: String,
    pub(super) under: Vec<Figure>,
    /// Whether anything is on record under the framework.
    pub(super) has_begun: bool,
    pub(super) before: Vec<Figure>,
    pub(super) timeline: Bars,
    pub(super) sorts: Vec<String>,
    pub(super) years: Vec<(String, Vec<Figure>)>,
    pub(super) areas: Vec<AreaRow>,
    sites: Vec<Site>,
    map: Option<String>,
    sources: Vec<(String, Vec<Figure>)>,
    countries: Vec<(String, Vec<Figure>)>,
    flows: Vec<String>,
    n_without_rate: usize,
    stories: Vec<Card>,
    totals: Vec<Published>,
    may_enter: bool,
}

/// A figure that a document states.
struct Published {
    number: String,
    title: Shown,
    href: String,
    source: String,
}

pub(super) struct AreaRow {
    code: String,
    pub(super) title: Shown,
    pub(super) href: String,
    pub(super) promised: usize,
    pub(super) cells: Vec<Figure>,
}

impl OutcomesPage {
    pub(super) fn new(
        frame: Frame,
        hub: &Hub,
        outcomes: &Outcomes,
        totals: &[Record],
        may_enter: bool,
    ) -> Self {
        let framework = &outcomes.framework;
        let all = sums(Outcomes::entries(&outcomes.lines));
        let since = OutcomesAsked { since: Some(FRAMEWORK), ..OutcomesAsked::default() };
        let until = OutcomesAsked { until: Some(FRAMEWORK - 1), ..OutcomesAsked::default() };
        let of = |asked: &OutcomesAsked, sort: Sort| {
            let asked = OutcomesAsked { sort: Some(sort), ..asked.clone() };
            figure(&frame, outcomes, &asked, frame.say_of("sort-of-line", sort.code()).into_owned())
        };
        let mut under = vec![Figure {
            number: frame.number(n_activities(outcomes, &since)),
            what: frame.say("outcomes-started").into_owned(),
            href: href(&frame, &since),
        }];
        under.extend(Sort::ALL.map(|sort| of(&since, sort)));
        under.push(Figure {
            number: big(&frame, all.participants),
            what: frame.say("outcomes-participants").into_owned(),
            href: href(
                &frame,
                &OutcomesAsked { sort: Some(Sort::Entry), ..OutcomesAsked::default() },
            ),
        });
        let mut before: Vec<Figure> = Sort::ALL.map(|sort| of(&until, sort)).into();
        let undated = OutcomesAsked { undated: true, ..OutcomesAsked::default() };
        before.push(figure(&frame, outcomes, &undated, frame.say("outcomes-undated").into_owned()));
        let sites = sites::sites(&frame, hub, outcomes);
        Self {
            promised: promised(&frame, framework),
            done: done(&frame, outcomes, [&until, &since, &undated]),
            has_begun: outcomes.of(&since).next().is_some(),
            under,
            before,
            timeline: timeline(&frame, outcomes),
            sorts: Sort::ALL
                .map(|sort| frame.say_of("sort-of-line", sort.code()).into_owned())
                .into(),
            years: years(&frame, outcomes),
            areas: framework.areas.iter().map(|area| area_row(&frame, outcomes, area)).collect(),
            map: places::drawing(&frame, sites::marked(&sites).into_iter(), MapSize::Small),
            sites,
            sources: by_funding(&frame, &all),
            countries: by_country(&frame, outcomes),
            flows: Flow::ALL.map(|flow| frame.say_of("flow", flow.code()).into_owned()).into(),
            n_without_rate: usize::try_from(all.n_without_rate).unwrap_or(usize::MAX),
            stories: stories(&frame, outcomes),
            totals: totals.iter().filter_map(|record| published(&frame, record)).collect(),
            may_enter,
            frame,
        }
    }
}

fn promised(frame: &Frame, framework: &Framework) -> String {
    frame.words.with_three(
        "outcomes-promised",
        [
            ("areas", &frame.number(framework.areas.len()) as &dyn std::fmt::Display),
            ("actions", &frame.number(framework.n_actions())),
            ("activities", &frame.number(framework.n_activities())),
        ],
    )
}

/// How many things were done before the framework, under it, and in no stated year.
fn done(
    frame: &Frame,
    outcomes: &Outcomes,
    [before, since, undated]: [&OutcomesAsked; 3],
) -> String {
    let n_of = |asked: &OutcomesAsked| frame.number(outcomes.of(asked).count());
    frame.words.with_three(
        "outcomes-done",
        [
            ("before", &n_of(before) as &dyn std::fmt::Display),
            ("since", &n_of(since)),
            ("undated", &n_of(undated)),
        ],
    )
}

/// Where the lines stand that somebody asks for.
pub(super) fn href(frame: &Frame, asked: &OutcomesAsked) -> String {
    frame.href(&format!("/framework/outcomes/lines{}", address(asked)))
}

/// What of an address asks for the same lines.
pub(super) fn address(asked: &OutcomesAsked) -> String {
    let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
    let (from, since, until) = (year(asked.year), year(asked.since), year(asked.until));
    let activity = asked.activity.as_ref().map(Identifier::as_str).unwrap_or_default();
    let pairs = [
        ("sort", asked.sort.map(Sort::code).unwrap_or_default()),
        ("area", asked.area.as_deref().unwrap_or_default()),
        ("activity", activity),
        ("year", from.as_str()),
        ("since", since.as_str()),
        ("until", until.as_str()),
        ("country", asked.country.map(Country::alpha2).unwrap_or_default()),
        ("funding", asked.funding.map(Funding::code).unwrap_or_default()),
        ("flow", asked.flow.map(Flow::code).unwrap_or_default()),
        ("undated", if asked.undated { "yes" } else { "" }),
    ];
    query(&pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>())
}

fn figure(frame: &Frame, outcomes: &Outcomes, asked: &OutcomesAsked, what: String) -> Figure {
    let number = frame.number(outcomes.of(asked).count());
    Figure { number, what, href: href(frame, asked) }
}

#[expect(clippy::cast_precision_loss, reason = "people are far fewer than 2^52")]
fn big(frame: &Frame, n: u64) -> String {
    figures::number(frame.language(), n as f64)
}

/// To how many activities of the framework in force these lines belong.
pub(super) fn n_activities(outcomes: &Outcomes, asked: &OutcomesAsked) -> usize {
    let actions = outcomes.framework.areas.iter().flat_map(|area| &area.branches);
    let in_force: BTreeSet<&Identifier> =
        actions.flat_map(|action| &action.branches).map(|one| &one.record.id).collect();
    let of_lines: BTreeSet<&Identifier> =
        outcomes.of(asked).flat_map(|line| &line.activities).collect();
    of_lines.intersection(&in_force).count()
}

/// A row for each year, and one for what has none.
fn years(frame: &Frame, outcomes: &Outcomes) -> Vec<(String, Vec<Figure>)> {
    let cells = |asked: &OutcomesAsked| {
        let cell = |sort: Sort| {
            let asked = OutcomesAsked { sort: Some(sort), ..asked.clone() };
            let what = frame.say_of("sort-of-line", sort.code()).into_owned();
            figure(frame, outcomes, &asked, what)
        };
        Sort::ALL.map(cell).into()
    };
    let row = |year: i16| {
        let asked = OutcomesAsked { year: Some(year), ..OutcomesAsked::default() };
        (crate::dates::year(frame.language(), year), cells(&asked))
    };
    let undated = OutcomesAsked { undated: true, ..OutcomesAsked::default() };
    let mut rows: Vec<_> = YEARS.map(row).collect();
    rows.push((frame.say("outcomes-undated").into_owned(), cells(&undated)));
    rows
}

#[expect(clippy::cast_precision_loss, reason = "lines are few")]
fn timeline(frame: &Frame, outcomes: &Outcomes) -> Bars {
    let names: Vec<String> = YEARS.map(|year| year.to_string()).collect();
    let n = |year: i16| outcomes.lines.iter().filter(|line| line.year == Some(year)).count() as f64;
    let values: Vec<f64> = YEARS.map(n).collect();
    let what = frame.say("outcomes-timeline-what");
    Bars::new(frame.words, &frame.say("outcomes-timeline"), &what, &names, &values)
}

fn area_row(frame: &Frame, outcomes: &Outcomes, area: &Branch) -> AreaRow {
    let code = match &area.record.details {
        Details::PriorityArea { code } => code.clone(),
        _ => String::new(),
    };
    let of = |asked: OutcomesAsked, what: &str, n: Option<usize>| {
        let asked = OutcomesAsked { area: Some(code.clone()), ..asked };
        let what = frame.say(what).into_owned();
        let count = n.unwrap_or_else(|| outcomes.of(&asked).count());
        Figure { number: frame.number(count), what, href: href(frame, &asked) }
    };
    let since = OutcomesAsked { since: Some(FRAMEWORK), ..OutcomesAsked::default() };
    let until = OutcomesAsked { until: Some(FRAMEWORK - 1), ..OutcomesAsked::default() };
    let own = OutcomesAsked { area: Some(code.clone()), ..since.clone() };
    let cells = vec![
        of(since.clone(), "outcomes-column-started", Some(n_activities(outcomes, &own))),
        of(since, "outcomes-column-since", None),
        of(until, "outcomes-column-before", None),
        of(OutcomesAsked { undated: true, ..OutcomesAsked::default() }, "outcomes-undated", None),
    ];
    AreaRow {
        title: cards::title(frame, &area.record),
        href: cards::address(frame, &area.record),
        promised: area.branches.iter().map(|action| action.branches.len()).sum(),
        cells,
        code,
    }
}

/// The records behind lines of one sort.
pub(super) fn records(lines: &[Done], sort: Sort) -> impl Iterator<Item = &Record> {
    lines.iter().filter(move |line| line.sort == sort).filter_map(|line| match &line.behind {
        Behind::Record(record) => Some(&**record),
        Behind::Entry(_) => None,
    })
}

fn stories(frame: &Frame, outcomes: &Outcomes) -> Vec<Card> {
    let told = |record: &&Record| !record.summary.is_empty();
    let chosen = records(&outcomes.lines, Sort::Demonstration).filter(told).take(STORIES);
    chosen.map(|record| Card::new(frame, record)).collect()
}

fn published(frame: &Frame, record: &Record) -> Option<Published> {
    let Details::Total { .. } = &record.details else { return None };
    let of_cooperation =
        record.subjects.iter().any(|subject| subject.to_string().starts_with("area:"));
    of_cooperation.then(|| {
        Some(Published {
            number: labels::figure(frame.words, &record.details)?,
            title: cards::title(frame, record),
            href: cards::address(frame, record),
            source: labels::sources(frame.words, &record.source).join(" "),
        })
    })?
}

/// The sums of money by whose it was and what became of it.
pub(super) fn by_source(sums: &Sums) -> impl Iterator<Item = (Funding, Flow, Amount)> {
    sums.money.iter().map(|((flow, funding), dollars)| (*funding, *flow, *dollars))
}

fn by_funding(frame: &Frame, sums: &Sums) -> Vec<(String, Vec<Figure>)> {
    if sums.money.is_empty() && sums.n_without_rate == 0 {
        return Vec::new();
    }
    let row = |funding: Funding| {
        let cell = |flow: Flow| {
            let asked = OutcomesAsked {
                funding: Some(funding),
                flow: Some(flow),
                ..OutcomesAsked::default()
            };
            money(frame, sums, &asked)
        };
        (frame.say_of("funding", funding.code()).into_owned(), Flow::ALL.map(cell).into())
    };
    Funding::ALL.into_iter().map(row).collect()
}

fn by_country(frame: &Frame, outcomes: &Outcomes) -> Vec<(String, Vec<Figure>)> {
    let row = |country: Country| {
        let entries = Outcomes::entries(&outcomes.lines);
        let own = sums(entries.filter(|logged| logged.line.country == country));
        let cell = |flow: Flow| {
            let asked = OutcomesAsked {
                country: Some(country),
                flow: Some(flow),
                ..OutcomesAsked::default()
            };
            money(frame, &own, &asked)
        };
        (labels::country(frame.words, country), Flow::ALL.map(cell).into())
    };
    Country::ALL.into_iter().map(row).collect()
}

fn money(frame: &Frame, sums: &Sums, asked: &OutcomesAsked) -> Figure {
    Figure {
        number: dollars(frame, sums.dollars(asked.flow, asked.funding)),
        what: asked
            .flow
            .map(|flow| frame.say_of("flow", flow.code()).into_owned())
            .unwrap_or_default(),
        href: href(frame, asked),
    }
}

/// Dollars to the cent where there are cents; a dash where nothing was entered.
#[expect(clippy::cast_precision_loss, reason = "exact to the cent up to ninety trillion dollars")]
pub(crate) fn dollars(frame: &Frame, amount: Option<Amount>) -> String {
    let written =
        |amount: Amount| figures::number(frame.language(), amount.hundredths() as f64 / 100.0);
    amount.map_or_else(|| "–".to_owned(), written)
}
