//! The evaluation report of a round, from the register alone: the same words as a page and as a PDF, each figure with where it is from.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use hub::{Hub, Viewer};
use report::{Bar, Bars, Report};

use super::{said, sections, sheet::title};
use crate::{
    chart::{Span, Spans},
    dates,
    error::Error,
    frame::Frame,
    map::MapSize,
    pages::{
        numbered,
        outcomes::{Site, marked, sites},
        page,
    },
    places, print,
};

/// The report as a page.
#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    frame: Frame,
    number: u64,
    round: String,
    /// The map of the report as pages draw it.
    map: String,
    report: Report,
}

/// `GET /{lang}/framework/reviews/{number}/report`
pub(crate) async fn html(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    let Written { report, round, sites } = of(&frame, &hub, number).await?;
    let marked = marked(&sites).into_iter();
    let map = places::drawing(&frame, marked, MapSize::Large).unwrap_or_default();
    page(&ReportPage { frame, number, round, map, report })
}

/// `GET /{lang}/framework/reviews/{number}/report.pdf`: the same bytes for the same data.
pub(crate) async fn pdf(
    frame: Frame,
    Path((_, number)): Path<(String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let number = numbered(&number)?;
    let Written { report, .. } = of(&frame, &hub, number).await?;
    let name = format!("lancang-mekong-review-{number}-{}.pdf", frame.language());
    print::pdf(&name, "no-cache", move || report::pdf(&report)).await
}

/// Bars of the report as the page draws them.
pub(crate) fn drawn(bars: &Bars) -> Spans {
    let span = |bar: &Bar| {
        let alone = bar.value.map(|value| (value, value));
        let (low, high) = bar.range.or(alone).unwrap_or((0.0, 0.0));
        let (name, said) = (bar.label.text.clone(), bar.said.clone());
        Span { name, value: bar.value, low, high, said }
    };
    let spans: Vec<Span> = bars.rows.iter().map(span).collect();
    Spans::new(&bars.title, &bars.subtitle, &spans, bars.max)
}

struct Written {
    report: Report,
    round: String,
    sites: Vec<Site>,
}

async fn of(frame: &Frame, hub: &Hub, number: u64) -> Result<Written, Error> {
    // The same for whoever asks.
    let view = hub.review(&Viewer::Anonymous, number).await?;
    // What was entered after the closing of a round changes its report no more.
    let outcomes = hub.outcomes_until(view.review.closed_by).await?;
    let results = hub.results_until(view.review.closed_by).await?;
    let sites = sites(frame, hub, &outcomes);
    let say = |name: &str| frame.say(name).into_owned();
    let round = title(frame, &view.review);
    let sections = vec![
        sections::summary(frame, &view, &results),
        sections::activities(frame, &view, &said::evidence(frame, hub, &view).await),
        sections::done(frame, &outcomes, &sites),
        sections::achieved(frame, &results),
        said::heard(frame, &view),
        sections::made(frame, &view),
    ];
    let report = Report {
        language: frame.language(),
        digits: (0..10).map(|digit: usize| frame.number(digit)).collect(),
        title: frame.with("report-name", "round", &round),
        subtitle: say("framework-title"),
        made_of: frame.with("report-made-of", "n", frame.number(view.n_entries)),
        date: view.as_of,
        dated: dates::day(frame.language(), view.as_of),
        contents: Some(say("framework-contents")),
        sections,
    };
    Ok(Written { report, round, sites })
}
