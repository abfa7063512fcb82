//! Indicators of an action as results: baseline, target, and what was measured since.

use std::collections::BTreeMap;

use cooperation::{Direction, Measured, Tracked};
use exchange::iati::Element;
use vocabulary::{Identifier, Language};

use super::{
    activity::document,
    done::{actual, by, year_of},
    published::Report,
};

/// Of what the register says of an indicator the standard's list of results has no word: neither output nor outcome.
const OTHER: &str = "9";
/// Results, outcomes and outputs, in the standard's list of documents.
const EVIDENCE: &str = "A08";

/// The indicators of an action that were not struck, each as a result of its own.
pub(super) fn results(
    report: &Report<'_>,
    action: &Identifier,
    tracked: &[Tracked],
) -> Vec<Element> {
    let of = tracked.iter().filter(|one| one.struck.is_none() && one.definition.action == *action);
    of.map(|one| result(report, one)).collect()
}

fn result(report: &Report<'_>, tracked: &Tracked) -> Element {
    let definition = &tracked.definition;
    let language = definition.language;
    let title = || Element::new("title").holding([narrative(language, &definition.title)]);
    let measure = if definition.unit.trim() == "%" { "2" } else { "1" };
    let is_rising = definition.direction() != Some(Direction::Fall);
    let described = format!("{} ({})", definition.method, definition.unit);
    let baseline = Element::new("baseline")
        .with("year", definition.baseline.year)
        .with("value", &definition.baseline.value)
        .holding([comment(language, &definition.source)]);
    let indicator = Element::new("indicator")
        .with("measure", measure)
        .with("ascending", u8::from(is_rising))
        .holding([title(), Element::new("description").holding([narrative(language, &described)])])
        .holding([baseline])
        .holding(periods(report, tracked));
    Element::new("result").with("type", OTHER).holding([title(), indicator])
}

/// Every year of which there is a value that counts, and the year of the target.
fn periods(report: &Report<'_>, tracked: &Tracked) -> Vec<Element> {
    let definition = &tracked.definition;
    let mut years: BTreeMap<i16, (Vec<Element>, Vec<Element>)> = BTreeMap::new();
    let target = Element::new("target")
        .with("value", &definition.target.value)
        .holding([comment(definition.language, &definition.source)]);
    years.entry(definition.target.year).or_default().0.push(target);
    for one in tracked.actuals.iter().filter(|one| one.counts) {
        let year = one.measured.point.year;
        years.entry(year).or_default().1.extend(actuals(report, tracked, &one.measured));
    }
    let period = |(year, (target, actuals))| year_of(year).holding(target).holding(actuals);
    years.into_iter().map(period).collect()
}

fn actuals(report: &Report<'_>, tracked: &Tracked, measured: &Measured) -> Vec<Element> {
    let record = measured.evidence.as_ref().and_then(|id| report.evidence.get(id));
    let evidence = record.map(|record| document(report, record, EVIDENCE));
    let whole = actual(&measured.point.value)
        .holding([comment(tracked.definition.language, &measured.source)])
        .holding(evidence);
    let women = measured.women.iter().map(|value| by("sex", "female", value));
    let men = measured.men.iter().map(|value| by("sex", "male", value));
    let countries = measured.countries.iter();
    let countries = countries.map(|(country, value)| by("country", country.alpha2(), value));
    [whole].into_iter().chain(women).chain(men).chain(countries).collect()
}

fn narrative(language: Language, text: &str) -> Element {
    Element::new("narrative").with("xml:lang", language.code()).saying(text)
}

fn comment(language: Language, text: &str) -> Element {
    Element::new("comment").holding([narrative(language, text)])
}
