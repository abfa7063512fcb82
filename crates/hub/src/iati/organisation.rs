//! Who reports, as an IATI organisation: what was paid out in each year, and where its strategies stand.

use catalogue::{Details, DocumentForm, Record, Status};
use cooperation::{Flow, sums};
use exchange::iati::Element;

use super::{
    activity::{document, linked, reporting_org},
    published::{REPORTER, Report},
};
use crate::{Outcomes, permission::everyone};

/// The strategy of an organisation, in the standard's list of documents.
const STRATEGY: &str = "B02";
/// The page of an organisation.
const WEB_PAGE: &str = "B16";

pub(super) fn element(report: &Report<'_>, outcomes: &Outcomes, documents: &[Record]) -> Element {
    let reporting = reporting_org(report);
    let name = Element { name: "name".to_owned(), attributes: Vec::new(), ..reporting.clone() };
    let is_strategy = |record: &&Record| {
        let form = match &record.details {
            Details::Document { form } => Some(*form),
            _ => None,
        };
        matches!(form, Some(DocumentForm::Strategy | DocumentForm::Plan))
            && record.organisations.iter().any(|id| id.as_str() == REPORTER)
            && record.status == Status::Published
            && everyone(record)
    };
    let strategies = documents.iter().filter(is_strategy);
    let page = report.reporter.as_ref().and_then(|record| match &record.details {
        Details::Organisation { website, .. } if website.starts_with("http") => {
            Some(linked(website.clone(), &record.title, WEB_PAGE))
        }
        _ => None,
    });
    Element::new("iati-organisation")
        .with("xml:lang", "en")
        .with("default-currency", "USD")
        .holding([
            Element::new("organisation-identifier").saying(report.reference),
            name,
            reporting,
        ])
        .holding(expenditures(report, outcomes))
        .holding(strategies.map(|record| document(report, record, STRATEGY)))
        .holding(page)
}

/// The dollars paid out in each year, as the activity log sums them; not beyond today.
fn expenditures(report: &Report<'_>, outcomes: &Outcomes) -> Vec<Element> {
    let mut years: Vec<i16> =
        Outcomes::entries(&outcomes.lines).map(|one| one.line.on.year()).collect();
    years.sort_unstable();
    years.dedup();
    let of = |year: &i16| {
        let lines = Outcomes::entries(&outcomes.lines).filter(|one| one.line.on.year() == *year);
        let dollars = sums(lines).dollars(Some(Flow::Disbursement), None)?;
        let first = jiff::civil::date(*year, 1, 1);
        let last = first.last_of_year().min(report.today);
        let day = |name: &str, day| Element::new(name).with("iso-date", day);
        let value =
            Element::new("value").with("currency", "USD").with("value-date", last).saying(dollars);
        let expenditure = Element::new("total-expenditure");
        Some(expenditure.holding([day("period-start", first), day("period-end", last), value]))
    };
    years.iter().filter_map(of).collect()
}
