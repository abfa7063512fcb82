//! The lines that a figure sums, and one line of the log by itself.

use askama::Template;
use catalogue::Record;
use cooperation::{Logged, Money, Participants, Sector, sums};
use hub::{Behind, Done, Outcomes, OutcomesAsked};
use vocabulary::Country;

use super::sheet::{address, dollars, n_activities};
use crate::{cards, dates, figures, frame::Frame, labels, shown::Shown};

/// A line of the list.
struct Row {
    sort: String,
    title: Shown,
    href: String,
    year: String,
    participants: String,
    dollars: String,
}

#[derive(Template)]
#[template(path = "lines.html")]
pub(super) struct LinesPage {
    frame: Frame,
    asked: Vec<String>,
    rows: Vec<Row>,
    participants: String,
    dollars: String,
    n_activities: usize,
    csv: String,
}

impl LinesPage {
    pub(super) fn new(frame: Frame, outcomes: &Outcomes, asked: &OutcomesAsked) -> Self {
        let lines: Vec<&Done> = outcomes.of(asked).collect();
        let sums = sums(Outcomes::entries(lines.iter().copied()));
        let rows = lines.iter().map(|line| shown(&frame, line, asked)).collect();
        let number = |n: u64| counted(&frame, n);
        let area = asked.area.as_ref().map(|code| {
            let of = outcomes.framework.areas.iter().find(|area| {
                matches!(&area.record.details, catalogue::Details::PriorityArea { code: own } if own == code)
            });
            of.map_or_else(|| code.clone(), |area| cards::title(&frame, &area.record).text)
        });
        let asked_for = [
            asked.sort.map(|sort| frame.say_of("sort-of-line", sort.code()).into_owned()),
            area,
            asked.activity.as_ref().map(ToString::to_string),
            asked.year.map(|year| dates::year(frame.language(), year)),
            asked
                .until
                .map(|year| frame.with("lines-until", "year", dates::year(frame.language(), year))),
            asked.country.map(|country| labels::country(frame.words, country)),
            asked.funding.map(|funding| frame.say_of("funding", funding.code()).into_owned()),
            asked.flow.map(|flow| frame.say_of("flow", flow.code()).into_owned()),
            asked.undated.then(|| frame.say("outcomes-undated").into_owned()),
            asked
                .since
                .map(|year| frame.with("lines-since", "year", dates::year(frame.language(), year))),
        ];
        Self {
            asked: asked_for.into_iter().flatten().collect(),
            participants: number(sums.participants),
            dollars: dollars(&frame, sums.dollars(asked.flow, asked.funding)),
            n_activities: n_activities(outcomes, asked),
            csv: frame.href(&format!("/framework/outcomes.csv{}", address(asked))),
            rows,
            frame,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "people are far fewer than 2^52")]
fn counted(frame: &Frame, n: u64) -> String {
    figures::number(frame.language(), n as f64)
}

fn shown(frame: &Frame, line: &Done, asked: &OutcomesAsked) -> Row {
    let sort = frame.say_of("sort-of-line", line.sort.code()).into_owned();
    let year = line.year.map_or_else(|| "–".to_owned(), |year| dates::year(frame.language(), year));
    match &line.behind {
        Behind::Record(record) => Row {
            sort,
            title: cards::title(frame, record),
            href: cards::address(frame, record),
            year,
            participants: String::new(),
            dollars: String::new(),
        },
        Behind::Entry(logged) => Row {
            sort,
            title: what(frame, logged),
            href: frame.href(&format!("/framework/log/{}", logged.number)),
            year,
            participants: logged
                .line
                .participants
                .as_ref()
                .map(|people| counted(frame, people.total))
                .unwrap_or_default(),
            dollars: sums([&**logged])
                .dollars(asked.flow, asked.funding)
                .map(|sum| dollars(frame, Some(sum)))
                .unwrap_or_default(),
        },
    }
}

fn what(frame: &Frame, logged: &Logged) -> Shown {
    let other = (logged.line.language != frame.language()).then_some(logged.line.language);
    Shown { text: logged.line.what.clone(), other, unreviewed: false }
}

/// The names of the columns of the file.
pub(super) fn header() -> Vec<String> {
    let fixed = [
        "sort",
        "id",
        "what",
        "year",
        "areas",
        "activities",
        "countries",
        "participants",
        "women",
        "usd_commitment",
        "usd_disbursement",
        "usd_in_kind",
        "money",
        "url",
    ];
    fixed.map(str::to_owned).into()
}

/// One line under those names.
pub(super) fn row(line: &Done, origin: &str) -> Vec<String> {
    let joined = |values: Vec<String>| values.join("; ");
    let (id, what, url) = match &line.behind {
        Behind::Record(record) => {
            let title = record.title.best(vocabulary::Language::En);
            let title = title.map(|(_, title)| title.text.clone()).unwrap_or_default();
            (record.id.to_string(), title, format!("{origin}/id/{}", record.id))
        }
        Behind::Entry(logged) => {
            let number = logged.number;
            let url = format!("{origin}/en/framework/log/{number}");
            (number.to_string(), logged.line.what.clone(), url)
        }
    };
    let sums = sums(Outcomes::entries([line]));
    let by_flow = cooperation::Flow::ALL
        .map(|flow| sums.dollars(Some(flow), None).map(|sum| sum.to_string()).unwrap_or_default());
    let people = match &line.behind {
        Behind::Entry(logged) => logged.line.participants.as_ref(),
        Behind::Record(_) => None,
    };
    let mut cells = vec![
        line.sort.code().to_owned(),
        id,
        what,
        line.year.map(|year| year.to_string()).unwrap_or_default(),
        joined(line.areas.clone()),
        joined(line.activities.iter().map(ToString::to_string).collect()),
        joined(line.countries.iter().map(ToString::to_string).collect()),
        people.map(|people| people.total.to_string()).unwrap_or_default(),
        people.and_then(|people| people.women).map(|n| n.to_string()).unwrap_or_default(),
    ];
    cells.extend(by_flow);
    let money = Outcomes::entries([line]).flat_map(|logged| &logged.line.money).map(as_entered);
    cells.push(money.collect::<Vec<_>>().join(" | "));
    cells.push(url);
    cells
}

/// An amount with all that was entered about it.
fn as_entered(money: &Money) -> String {
    let Money { flow, funding, amount, currency, rate } = money;
    let rate =
        rate.as_ref().map(|rate| format!("; {} USD {} ({})", rate.dollars, rate.on, rate.source));
    format!("{}; {}; {amount} {currency}{}", flow.code(), funding.code(), rate.unwrap_or_default())
}

#[derive(Template)]
#[template(path = "entry.html")]
pub(super) struct EntryPage {
    frame: Frame,
    number: u64,
    what: Shown,
    facts: Vec<(String, String)>,
    activity: Option<(Shown, Option<String>)>,
    evidence: Option<String>,
    is_shown: bool,
    people: Vec<(String, String)>,
    money: Vec<[String; 5]>,
    struck: Option<String>,
    may_strike: bool,
    refusal: Option<String>,
}

impl EntryPage {
    pub(super) fn new(
        frame: Frame,
        logged: &Logged,
        activity: Option<&(Record, bool)>,
        is_shown: bool,
        may_strike: bool,
    ) -> Self {
        let line = &logged.line;
        let facts = vec![
            (frame.say("field-day-done").into_owned(), dates::date(frame.language(), line.on)),
            (frame.say("log-country").into_owned(), labels::country(frame.words, line.country)),
        ];
        Self {
            number: logged.number,
            what: what(&frame, logged),
            facts,
            activity: activity.map(|(record, is_in_force)| {
                let href = is_in_force.then(|| cards::address(&frame, record));
                (cards::title(&frame, record), href)
            }),
            is_shown,
            evidence: line.evidence.as_ref().map(ToString::to_string),
            people: line.participants.as_ref().map(|one| people(&frame, one)).unwrap_or_default(),
            money: line.money.iter().map(|money| amount(&frame, money)).collect(),
            struck: logged.struck.clone(),
            may_strike,
            refusal: None,
            frame,
        }
    }
}

impl EntryPage {
    /// The same page, with why something was refused.
    pub(super) fn refusing(self, refusal: Option<String>) -> Self {
        Self { refusal, ..self }
    }
}

fn people(frame: &Frame, people: &Participants) -> Vec<(String, String)> {
    let named = |name: &str, n: u64| (frame.say_of("field", name).into_owned(), counted(frame, n));
    let mut rows = vec![named("participants", people.total)];
    let groups = [("women", people.women), ("men", people.men), ("youth", people.youth)];
    rows.extend(groups.into_iter().filter_map(|(name, n)| Some(named(name, n?))));
    let of_country = |country: &Country| {
        let n = people.countries.get(country)?;
        Some((labels::country(frame.words, *country), counted(frame, *n)))
    };
    rows.extend(Country::ALL.iter().filter_map(of_country));
    let of_sector = |sector: &Sector| {
        let n = people.sectors.get(sector)?;
        Some((frame.say_of("sector", sector.code()).into_owned(), counted(frame, *n)))
    };
    rows.extend(Sector::ALL.iter().filter_map(of_sector));
    rows
}

fn amount(frame: &Frame, money: &Money) -> [String; 5] {
    let rate = money.rate.as_ref().map(|rate| {
        format!("{} ({}; {})", rate.dollars, dates::date(frame.language(), rate.on), rate.source)
    });
    [
        frame.say_of("flow", money.flow.code()).into_owned(),
        frame.say_of("funding", money.funding.code()).into_owned(),
        format!("{} {}", money.amount, money.currency),
        rate.unwrap_or_else(|| "–".to_owned()),
        money.in_dollars().map_or_else(|| "–".to_owned(), |dollars| dollars.to_string()),
    ]
}
