//! `/api/framework/cbd.csv`: what the framework gives to each global biodiversity target, for whoever writes a national report.

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::Response,
};
use catalogue::{Details, List, Subject};
use cooperation::{Flow, SelfAssessment};
use hub::{Contribution, Hub};

use crate::{
    cards,
    error::Error,
    frame::Frame,
    pages::search::{Pairs, language_of},
    shown::Shown,
    table,
};

/// The names of the columns.
const COLUMNS: [&str; 22] = [
    "target",
    "target_title",
    "code",
    "title",
    "area",
    "countries",
    "lead_organisation",
    "start",
    "end",
    "sdgs",
    "lines",
    "usd_commitment",
    "usd_disbursement",
    "amounts_without_rate",
    "progress_percent",
    "progress_by_country",
    "progress_year",
    "difficulties",
    "evidence",
    "evidence_urls",
    "activity",
    "url",
];

/// `GET /api/framework/cbd.csv?lang=`: a row for each target and each activity that serves it.
pub(crate) async fn csv(
    headers: HeaderMap,
    State(hub): State<Hub>,
    Query(pairs): Pairs,
) -> Result<Response, Error> {
    let frame = Frame::in_language(language_of(&pairs)?, &headers);
    let contributions = hub.contributions().await?;
    let mut served: Vec<(&Subject, &Contribution)> = Vec::new();
    for one in &contributions {
        served.extend(one.targets.iter().map(|target| (target, one)));
    }
    // The order of the framework stays within a target.
    served.sort_by_key(|(target, _)| number(target));
    let words = hub.words();
    let rows = served.into_iter().map(|(target, one)| row(&frame, &words.lists, target, one));
    let header = COLUMNS.map(str::to_owned);
    table::file("lancang-mekong-biodiversity-targets.csv", "no-cache", &header, rows)
}

/// A target's number; what is none comes last.
fn number(target: &Subject) -> u32 {
    target.code().parse().unwrap_or(u32::MAX)
}

/// A row under the names of the columns. What nobody has entered is empty.
fn row(frame: &Frame, lists: &[List], target: &Subject, one: &Contribution) -> Vec<String> {
    let activity = &one.activity;
    let date =
        |date: Option<vocabulary::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let title = |record| cards::title(frame, record).text;
    let mut cells = vec![
        target.code().to_owned(),
        target_title(frame, lists, target),
        code(one),
        title(activity),
        one.area.clone(),
        activity.countries.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        one.lead.as_ref().map(title).unwrap_or_default(),
        date(activity.period.start()),
        date(activity.period.end()),
        sdgs(one),
        one.n_lines.to_string(),
    ];
    cells.extend(money(one));
    cells.extend(progress(one));
    cells.push(one.evidence.iter().map(title).collect::<Vec<_>>().join(" | "));
    cells.push(addresses(frame, one));
    cells.push(activity.id.to_string());
    cells.push(frame.whole(&format!("/id/{}", activity.id)));
    cells
}

fn target_title(frame: &Frame, lists: &[List], target: &Subject) -> String {
    let list = lists.iter().find(|list| list.id == target.list());
    let term = list.and_then(|list| list.term(target.code()));
    let label = term.and_then(|term| Shown::best(&term.label, frame.language()));
    label.map(|label| label.text).unwrap_or_default()
}

fn code(one: &Contribution) -> String {
    match &one.activity.details {
        Details::Activity { code, .. } => code.clone(),
        _ => String::new(),
    }
}

/// The goals and targets of sustainable development that the activity names.
fn sdgs(one: &Contribution) -> String {
    let named = one.activity.subjects.iter().filter(|subject| subject.list() == "sdg");
    named.map(Subject::code).collect::<Vec<_>>().join("; ")
}

/// Dollars promised and paid out, and how many amounts are in neither for want of a rate.
fn money(one: &Contribution) -> [String; 3] {
    let dollars = |flow: Flow| {
        let sum = one.sums.dollars(Some(flow), None);
        sum.map(|sum| sum.to_string()).unwrap_or_default()
    };
    let n = one.sums.n_without_rate;
    let without = if n == 0 { String::new() } else { n.to_string() };
    [dollars(Flow::Commitment), dollars(Flow::Disbursement), without]
}

/// Per cent done as the responsible say: the median, each country's own word, the year, what was difficult.
fn progress(one: &Contribution) -> [String; 4] {
    let Some(assessed) = &one.assessed else { return Default::default() };
    let each = |say: fn(&SelfAssessment) -> String, between: &str| {
        assessed.said.iter().map(say).collect::<Vec<_>>().join(between)
    };
    [
        assessed.progress.median.to_string(),
        each(|said| format!("{} {}", said.country, said.progress), "; "),
        assessed.year.to_string(),
        each(|said| format!("{} ({}): {}", said.country, said.language, said.difficulty), " | "),
    ]
}

/// Where the records stand that are evidence, and the lines of the log.
fn addresses(frame: &Frame, one: &Contribution) -> String {
    let records = one.evidence.iter().map(|record| format!("/id/{}", record.id));
    let entries = one.entries.iter().map(|n| format!("/{}/framework/log/{n}", frame.language()));
    let all = records.chain(entries).map(|path| frame.whole(&path));
    all.collect::<Vec<_>>().join(" ")
}
