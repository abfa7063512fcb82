//! Lines of the activity log as transactions, documents and counts of people.

use std::collections::BTreeMap;

use cooperation::{Flow, Funding, Logged, Money};
use exchange::iati::Element;
use vocabulary::Identifier;

use super::{
    activity::{code, document, provider_kind},
    published::Report,
};

/// Results, outcomes and outputs, in the standard's list of documents.
const EVIDENCE: &str = "A08";

/// Whose money these lines tell of, each once, in the order of the strategy.
pub(super) fn fundings(lines: &[&Logged]) -> Vec<Funding> {
    let told = |funding: &Funding| {
        lines.iter().flat_map(|one| &one.line.money).any(|money| money.funding == *funding)
    };
    Funding::ALL.into_iter().filter(told).collect()
}

/// Each amount of each line, the oldest line first.
pub(super) fn transactions(report: &Report<'_>, lines: &[&Logged]) -> Vec<Element> {
    let mut lines = lines.to_vec();
    lines.sort_by_key(|one| one.number);
    let of = |one: &Logged| {
        let amounts = one.line.money.iter().enumerate();
        amounts.map(|(at, money)| transaction(report, one, at, money)).collect::<Vec<_>>()
    };
    lines.into_iter().flat_map(of).collect()
}

/// The standard wants a day: where the line knows less, it is the first of the month or year.
fn transaction(report: &Report<'_>, one: &Logged, at: usize, money: &Money) -> Element {
    let line = &one.line;
    let day = line.on.first_day();
    let valued = money.rate.as_ref().map_or(day, |rate| rate.on.first_day());
    let kind = match money.flow {
        Flow::Commitment => "2",
        Flow::Disbursement | Flow::InKind => "3",
    };
    let narrative =
        Element::new("narrative").with("xml:lang", line.language.code()).saying(&line.what);
    let provider = Element::new("provider-org");
    let provider = match provider_kind(money.funding) {
        Some(kind) => provider.with("type", kind),
        None => provider,
    };
    let in_kind = (money.flow == Flow::InKind).then(|| code("disbursement-channel", "4"));
    Element::new("transaction")
        .with("ref", format!("{}-{}", one.number, at + 1))
        .holding([
            code("transaction-type", kind),
            Element::new("transaction-date").with("iso-date", day),
            Element::new("value")
                .with("currency", money.currency)
                .with("value-date", valued)
                .saying(money.amount),
            Element::new("description").holding([narrative]),
            provider.told(&(report.told.funding)(money.funding)),
        ])
        .holding(in_kind)
}

/// The records that these lines give as evidence, each once.
pub(super) fn documents(report: &Report<'_>, lines: &[&Logged]) -> Vec<Element> {
    let mut named: Vec<&Identifier> =
        lines.iter().filter_map(|one| one.line.evidence.as_ref()).collect();
    named.sort();
    named.dedup();
    let records = named.into_iter().filter_map(|id| report.evidence.get(id));
    records.map(|record| document(report, record, EVIDENCE)).collect()
}

/// How many people took part in each year, as far as lines count them; women and men where every line of the year does.
pub(super) fn participants(report: &Report<'_>, lines: &[&Logged]) -> Vec<Element> {
    let mut years: BTreeMap<i16, Vec<&cooperation::Participants>> = BTreeMap::new();
    for one in lines {
        if let Some(people) = &one.line.participants {
            years.entry(one.line.on.year()).or_default().push(people);
        }
    }
    if years.is_empty() {
        return Vec::new();
    }
    let title = || Element::new("title").told(&report.told.participants);
    let periods = years.into_iter().map(|(year, counted)| {
        let total: u64 = counted.iter().map(|people| people.total).sum();
        let sum = |of: fn(&cooperation::Participants) -> Option<u64>| {
            counted.iter().map(|people| of(people)).sum::<Option<u64>>()
        };
        let sexes = [("female", sum(|people| people.women)), ("male", sum(|people| people.men))];
        let by_sex = sexes.into_iter().filter_map(|(sex, count)| Some(by("sex", sex, count?)));
        year_of(year).holding([actual(total)]).holding(by_sex)
    });
    let indicator = Element::new("indicator")
        .with("measure", 1)
        .with("ascending", 1)
        .holding([title()])
        .holding(periods);
    vec![Element::new("result").with("type", 1).holding([title(), indicator])]
}

/// The period of a year.
pub(super) fn year_of(year: i16) -> Element {
    let day =
        |name: &str, day: &str| Element::new(name).with("iso-date", format!("{year:04}-{day}"));
    Element::new("period").holding([day("period-start", "01-01"), day("period-end", "12-31")])
}

pub(super) fn actual(value: impl ToString) -> Element {
    Element::new("actual").with("value", value)
}

/// A value of a part: of women, of a country.
pub(super) fn by(name: &str, part: &str, value: impl ToString) -> Element {
    actual(value).holding([Element::new("dimension").with("name", name).with("value", part)])
}
