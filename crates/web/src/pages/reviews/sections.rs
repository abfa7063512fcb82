//! The sections of the evaluation report, each from the register and the records alone.

use cooperation::{Flow, Funding, sums};
use hub::{Outcomes, OutcomesAsked, Results, ReviewView};
use report::{
    Align, Bar, Bars, Block, Column, Drawing, Fact, Label, Point, Run, Section, Side, Table,
};
use vocabulary::Language;

use super::{
    said::{Evidence, said_of},
    sheet::{areas, days, missing},
};
use crate::{
    cards, dates, figures,
    frame::Frame,
    map::{Anchor, PrintedWord},
    pages::{
        outcomes::{Site, dollars, marked},
        results,
    },
    places,
    shown::Shown,
};

/// The year in which the framework begins.
const FRAMEWORK: i16 = 2023;

/// How the round stands, in numbers.
pub(super) fn summary(frame: &Frame, view: &ReviewView, results: &Results) -> Section {
    let fact = |name: &str, value: String| Fact {
        name: frame.say(name).into_owned(),
        value: vec![value.into()],
    };
    let review = &view.review;
    let all = view.framework.n_activities();
    let of_all = |n: usize| {
        frame.words.with_two("n-of-n", ("n", frame.number(n)), ("all", frame.number(all)))
    };
    let rows = areas(frame, view);
    let disagreeing = rows.iter().flat_map(|area| &area.rows).filter(|row| row.disagrees).count();
    let index = results::lead(frame, &results.index);
    let state = review.closed.map_or_else(
        || frame.say("review-open").into_owned(),
        |day| frame.with("review-closed-on", "day", dates::day(frame.language(), day)),
    );
    let mut blocks = vec![Block::Facts(vec![
        fact("report-days", days(frame, review)),
        fact("report-state", state),
        fact("report-assessed", of_all(all - view.missing.unassessed.len())),
        fact("report-scored", of_all(all - view.missing.unscored.len())),
        fact("report-disagreeing", frame.number(disagreeing)),
        fact("review-comments", frame.number(review.comments.len())),
        fact("report-refused", frame.number(review.refused.len())),
    ])];
    blocks.push(Block::Paragraph(vec![
        Run::from(index).to(frame.whole(&frame.href("/framework/results"))),
    ]));
    let missing = missing(frame, view);
    if !missing.is_empty() {
        blocks.push(Block::Heading(frame.say("report-missing").into_owned()));
        blocks.push(Block::List(points(missing)));
    }
    Section { title: frame.say("report-summary").into_owned(), blocks }
}

/// Stands where there is no value.
pub(super) const NOTHING: &str = "–";

pub(super) fn run(shown: &Shown) -> Run {
    Run { language: shown.other, ..Run::from(shown.text.clone()) }
}

/// Lines as points, one under another.
pub(super) fn points(lines: impl IntoIterator<Item = String>) -> Vec<Point> {
    lines.into_iter().map(|line| vec![line.into()].into()).collect()
}

fn column(frame: &Frame, name: &str, align: Align) -> Column {
    Column { title: frame.say(name).into_owned(), align }
}

/// Every activity in the eyes of the three.
pub(super) fn activities(frame: &Frame, view: &ReviewView, evidence: &Evidence) -> Section {
    let mut blocks =
        vec![Block::Paragraph(vec![frame.say("review-eyes-text").into_owned().into()])];
    for (area, branch) in areas(frame, view).into_iter().zip(&view.framework.areas) {
        blocks.push(Block::Heading(area.title.text.clone()));
        blocks.extend(own_bars(frame, view, &area, branch).map(Block::Bars));
        let cells = |row: &super::sheet::Row| {
            let distance = if row.disagrees {
                format!("{} – {}", row.distance, frame.say("review-disagree"))
            } else {
                row.distance.clone()
            };
            let [own, reviewers, public] = row.eyes.clone();
            vec![
                run(&row.title).to(frame.whole(&row.href)),
                own.into(),
                reviewers.into(),
                public.into(),
                distance.into(),
            ]
        };
        blocks.push(Block::Table(Table {
            caption: format!("{} – {}", area.title.text, frame.say("review-eyes")),
            columns: vec![
                column(frame, "framework-activity", Align::Text),
                column(frame, "review-responsible", Align::Number),
                column(frame, "review-reviewers", Align::Number),
                column(frame, "review-public", Align::Number),
                column(frame, "review-distance", Align::Number),
            ],
            rows: area.rows.iter().map(cells).collect(),
            source: Vec::new(),
        }));
        for (row, activity) in area.rows.iter().zip(activities_of(branch)) {
            blocks.extend(said_of(frame, view, evidence, (&row.title, &activity.record.id)));
        }
    }
    Section { title: frame.say("report-activities").into_owned(), blocks }
}

/// The activities of an area as bars of what the responsible say; none if they say nothing.
fn own_bars(
    frame: &Frame,
    view: &ReviewView,
    area: &super::sheet::Area,
    branch: &hub::Branch,
) -> impl Iterator<Item = Bars> {
    // Of activities without a number the table below tells.
    let bars = area.rows.iter().zip(activities_of(branch)).filter_map(|(row, activity)| {
        let own = view.review.standing(&activity.record.id).own?;
        Some(Bar {
            label: run(&row.title),
            value: Some(own.median),
            range: (own.n > 1).then_some((own.low, own.high)),
            said: row.eyes[0].clone(),
        })
    });
    let rows: Vec<Bar> = bars.collect();
    let bars = (!rows.is_empty()).then(|| Bars {
        title: frame.say("report-bars").into_owned(),
        subtitle: frame.say("report-bars-what").into_owned(),
        columns: (
            frame.say("framework-activity").into_owned(),
            frame.say("review-responsible").into_owned(),
        ),
        rows,
        max: 100.0,
        source: Vec::new(),
    });
    bars.into_iter()
}

/// The activities of an area, in their order.
fn activities_of(area: &hub::Branch) -> impl Iterator<Item = &hub::Branch> {
    area.branches.iter().flat_map(|action| &action.branches)
}

/// What was promised and what was done, with whose money.
pub(super) fn done(frame: &Frame, outcomes: &Outcomes, sites: &[Site]) -> Section {
    let lines = |asked: OutcomesAsked| frame.number(outcomes.of(&asked).count());
    let row = |area: &hub::Branch| {
        let code = match &area.record.details {
            catalogue::Details::PriorityArea { code } => code.clone(),
            _ => String::new(),
        };
        let own = OutcomesAsked { area: Some(code), ..OutcomesAsked::default() };
        let since = OutcomesAsked { since: Some(FRAMEWORK), ..own.clone() };
        let until = OutcomesAsked { until: Some(FRAMEWORK - 1), ..own };
        let promised: usize = area.branches.iter().map(|action| action.branches.len()).sum();
        vec![
            run(&cards::title(frame, &area.record)),
            frame.number(promised).into(),
            lines(since).into(),
            lines(until).into(),
        ]
    };
    let source = vec![
        Run::from(frame.say("outcomes-all-lines").into_owned())
            .to(frame.whole(&frame.href("/framework/outcomes/lines"))),
    ];
    let by_area = Table {
        caption: frame.say("outcomes-areas").into_owned(),
        columns: vec![
            column(frame, "outcomes-area", Align::Text),
            column(frame, "outcomes-activities", Align::Number),
            column(frame, "outcomes-column-since", Align::Number),
            column(frame, "outcomes-column-before", Align::Number),
        ],
        rows: outcomes.framework.areas.iter().map(row).collect(),
        source: source.clone(),
    };
    let all = sums(Outcomes::entries(&outcomes.lines));
    let of_funding = |funding: Funding| {
        let mut cells: Vec<Run> = vec![frame.say_of("funding", funding.code()).into_owned().into()];
        cells.extend(
            Flow::ALL.map(|flow| dollars(frame, all.dollars(Some(flow), Some(funding))).into()),
        );
        cells
    };
    let mut columns = vec![column(frame, "field-funding", Align::Text)];
    columns.extend(
        Flow::ALL.map(|flow| column(frame, &format!("flow-{}", flow.code()), Align::Number)),
    );
    let money = Table {
        caption: frame.say("outcomes-money").into_owned(),
        columns,
        rows: Funding::ALL.into_iter().map(of_funding).collect(),
        source,
    };
    let mut blocks = vec![
        Block::Paragraph(vec![frame.say("outcomes-zero").into_owned().into()]),
        Block::Table(by_area),
        Block::Table(money),
    ];
    blocks.extend(where_done(frame, sites));
    Section { title: frame.say("report-done").into_owned(), blocks }
}

/// Where demonstrations are, as a map and as the table behind it; nothing if there are none.
fn where_done(frame: &Frame, sites: &[Site]) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(map) = places::print(frame, marked(sites).into_iter()) {
        let mut what = frame.say("report-map-what").into_owned();
        if map.has_outside {
            let sentences = [what, frame.say("report-map-edge").into_owned()];
            let space = if frame.language() == Language::Zh { "" } else { " " };
            what = sentences.join(space);
        }
        let label = |word: PrintedWord| {
            let language = word.lang.parse().ok().filter(|language| *language != frame.language());
            Label {
                text: Run { language, ..Run::from(word.text) },
                x: word.x,
                y: word.y,
                side: match word.anchor {
                    Anchor::Start => Side::Right,
                    Anchor::Middle => Side::Middle,
                    Anchor::End => Side::Left,
                },
                is_ground: word.is_country,
            }
        };
        blocks.push(Block::Drawing(Drawing {
            title: frame.say("outcomes-sites").into_owned(),
            subtitle: what,
            svg: map.svg,
            labels: map.words.into_iter().map(label).collect(),
            alternative: frame.say("map-drawing").into_owned(),
            source: vec![frame.say("report-map-source").into_owned().into()],
        }));
    }
    let row = |site: &Site| {
        let places: Vec<&str> = site.places.iter().map(|(name, _)| name.text.as_str()).collect();
        vec![
            run(&site.title).to(frame.whole(&site.href)),
            if places.is_empty() { NOTHING.into() } else { places.join(" · ").into() },
            site.when.clone().into(),
        ]
    };
    if !sites.is_empty() {
        blocks.push(Block::Table(Table {
            caption: frame.say("outcomes-sites").into_owned(),
            columns: vec![
                column(frame, "sort-of-line-demonstration", Align::Text),
                column(frame, "record-where", Align::Text),
                column(frame, "record-when", Align::Text),
            ],
            rows: sites.iter().map(row).collect(),
            source: Vec::new(),
        }));
    }
    blocks
}

/// The indicators and the index that they make.
pub(super) fn achieved(frame: &Frame, results: &Results) -> Section {
    let mut blocks =
        vec![Block::Paragraph(vec![frame.say("results-index-text").into_owned().into()])];
    let rows: Vec<Vec<Run>> = results
        .tracked
        .iter()
        .filter(|one| one.struck.is_none())
        .map(|one| {
            let row = results::row(frame, one);
            // An indicator has one title, in the language in which it was proposed.
            let mut title = run(&row.title);
            if let Some(other) = row.title.other {
                title.text = format!("{} ({})", title.text, frame.name_of(other));
            }
            vec![
                title.to(frame.whole(&row.href)),
                row.baseline.into(),
                row.actual.into(),
                row.target.into(),
                row.class.into(),
            ]
        })
        .collect();
    if rows.is_empty() {
        blocks.push(Block::Paragraph(vec![frame.say("results-none").into_owned().into()]));
    } else {
        blocks.push(Block::Table(Table {
            caption: frame.say("results-indicators").into_owned(),
            columns: vec![
                column(frame, "field-indicator-title", Align::Text),
                column(frame, "field-baseline", Align::Number),
                column(frame, "results-newest", Align::Number),
                column(frame, "field-target", Align::Number),
                column(frame, "results-class", Align::Text),
            ],
            rows,
            source: Vec::new(),
        }));
    }
    blocks.push(Block::Bars(index(frame, results)));
    Section { title: frame.say("results-title").into_owned(), blocks }
}

/// The index of each area with what it could be.
fn index(frame: &Frame, results: &Results) -> Bars {
    let bar = |term: &cooperation::Index| {
        let area = results.framework.areas.iter().find(|one| one.record.id.as_str() == term.name);
        let name = area.map(|one| cards::title(frame, &one.record)).unwrap_or_default();
        let number = |value: f64| figures::number(frame.language(), (value * 10.0).round() / 10.0);
        let range = frame.words.with_two(
            "results-interval",
            ("low", number(term.low)),
            ("high", number(term.high)),
        );
        let value = term.value.map_or_else(|| NOTHING.to_owned(), number);
        Bar {
            label: run(&name),
            value: term.value,
            range: Some((term.low, term.high)),
            said: format!("{value} ({range})"),
        }
    };
    Bars {
        title: frame.say("results-index").into_owned(),
        subtitle: frame.say("results-picture").into_owned(),
        columns: (
            frame.say("outcomes-area").into_owned(),
            frame.say("results-points").into_owned(),
        ),
        rows: results.index.terms.iter().map(bar).collect(),
        max: 100.0,
        source: vec![
            Run::from(frame.say("report-index-source").into_owned())
                .to(frame.whole(&frame.href("/framework/results"))),
        ],
    }
}

/// Where every number is from.
pub(super) fn made(frame: &Frame, view: &ReviewView) -> Section {
    let link = |path: &str| {
        let address = frame.whole(path);
        vec![Run::from(address.clone()).to(address)]
    };
    let round = view.review.number;
    Section {
        title: frame.say("report-made").into_owned(),
        blocks: vec![
            Block::Paragraph(vec![frame.say("report-made-text").into_owned().into()]),
            Block::List(vec![
                link(&frame.href(&format!("/framework/reviews/{round}"))).into(),
                link(&format!("/api/framework/reviews/{round}")).into(),
                link("/api/framework/outcomes").into(),
                link("/api/framework/results").into(),
            ]),
            Block::Note(vec![frame.say("report-records-now").into_owned().into()]),
            Block::Note(vec![frame.say("report-languages").into_owned().into()]),
        ],
    }
}
