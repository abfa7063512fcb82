//! One record of the register as an IATI activity. The order of the elements is that of the standard's schema.

use catalogue::{Details, OrganisationForm, Record};
use cooperation::Funding;
use exchange::iati::Element;
use vocabulary::{Country, Date, Identifier, Language, Text};

use super::published::{REPORTER, Report};

/// What the standard calls an activity that this one is part of.
pub(super) const PARENT: &str = "1";
/// What it calls one that is part of this one.
pub(super) const CHILD: &str = "2";
/// What it calls one beside this one.
const SIBLING: &str = "3";
/// The Asian continent in the regions of the OECD's Development Assistance Committee. The six lie in two of its parts, and nobody
/// has said how the money of an activity is shared among them.
const ASIA: &str = "798";
/// The web page of an activity, in the standard's list of documents.
pub(super) const WEB_PAGE: &str = "A12";

/// What an activity has beside its record.
#[derive(Default)]
pub(super) struct Parts<'p> {
    /// How far down it stands in the framework, from 1.
    pub(super) level: u8,
    pub(super) related: Vec<(&'p Record, &'static str)>,
    pub(super) siblings: Vec<Identifier>,
    pub(super) funding: Vec<Funding>,
    pub(super) transactions: Vec<Element>,
    pub(super) documents: Vec<Element>,
    pub(super) results: Vec<Element>,
    /// Whether its dates are those on which it took place, rather than those for which it is planned.
    pub(super) is_past: bool,
}

impl Parts<'_> {
    pub(super) fn level(level: u8) -> Self {
        Self { level, ..Self::default() }
    }
}

pub(super) fn element(report: &Report<'_>, record: &Record, parts: Parts<'_>) -> Element {
    let description = if record.summary.is_empty() { &record.title } else { &record.summary };
    let countries = if record.countries.is_empty() { &Country::ALL[..] } else { &record.countries };
    let related = |reference: &Identifier, kind: &str| {
        Element::new("related-activity")
            .with("ref", identifier(report, reference))
            .with("type", kind)
    };
    Element::new("iati-activity")
        .with("xml:lang", "en")
        .with("default-currency", "USD")
        .with("hierarchy", parts.level)
        .with("linked-data-uri", address(report, &record.id))
        .holding([
            Element::new("iati-identifier").saying(identifier(report, &record.id)),
            reporting_org(report),
            Element::new("title").told(&record.title),
            Element::new("description").with("type", 1).told(description),
        ])
        .holding(participants(report, record, &parts.funding))
        .holding([code("activity-status", status(report, record))])
        .holding(dates(report, record, parts.is_past))
        .holding([code("activity-scope", if countries.len() == 1 { "4" } else { "2" })])
        .holding([recipient(countries)])
        .holding(locations(report, record, countries))
        .holding([Element::new("sector").with("vocabulary", 1).with("code", sector(record))])
        .holding(record.subjects.iter().filter_map(tag))
        .holding(parts.transactions)
        .holding([document(report, record, WEB_PAGE)])
        .holding(parts.documents)
        .holding(parts.related.into_iter().map(|(other, kind)| related(&other.id, kind)))
        .holding(parts.siblings.iter().map(|other| related(other, SIBLING)))
        .holding(parts.results)
}

/// What an activity is called everywhere: who reports it, and the identifier of its record.
fn identifier(report: &Report<'_>, id: &Identifier) -> String {
    format!("{}-{id}", report.reference)
}

fn address(report: &Report<'_>, id: &Identifier) -> String {
    format!("{}/id/{id}", report.told.origin)
}

pub(super) fn code(name: &str, code: &str) -> Element {
    Element::new(name).with("code", code)
}

pub(super) fn reporting_org(report: &Report<'_>) -> Element {
    let element = Element::new("reporting-org").with("ref", report.reference);
    match &report.reporter {
        Some(record) => element.with("type", kind(record).unwrap_or("15")).told(&record.title),
        None => element
            .with("type", "15")
            .holding([Element::new("narrative").with("xml:lang", "en").saying(report.reference)]),
    }
}

/// The organisations of a record carry it out; the sources of its money fund it; who reports answers for it.
fn participants(report: &Report<'_>, record: &Record, funding: &[Funding]) -> Vec<Element> {
    let role = |role: &str| Element::new("participating-org").with("role", role);
    let implement = |record: &Record| {
        let is_reporter = record.id.as_str() == REPORTER;
        let element = if is_reporter { role("4").with("ref", report.reference) } else { role("4") };
        match kind(record) {
            Some(kind) => element.with("type", kind).told(&record.title),
            None => element.told(&record.title),
        }
    };
    let fund = |funding: &Funding| {
        let name = (report.told.funding)(*funding);
        match provider_kind(*funding) {
            Some(kind) => role("1").with("type", kind).told(&name),
            None => role("1").told(&name),
        }
    };
    let accountable = reporting_org(report);
    let accountable =
        Element { name: "participating-org".to_owned(), ..accountable }.with("role", 2);
    let implementing = record.organisations.iter().filter_map(|id| report.organisations.get(id));
    let funding = funding.iter().map(fund);
    funding.chain([accountable]).chain(implementing.map(implement)).collect()
}

/// What sort of organisation it is in the standard's list, where the catalogue's own word says enough.
fn kind(record: &Record) -> Option<&'static str> {
    let Details::Organisation { form, .. } = &record.details else { return None };
    match form {
        OrganisationForm::Ministry => Some("10"),
        OrganisationForm::Centre => Some("15"),
        OrganisationForm::UnitedNations => Some("40"),
        OrganisationForm::Company => Some("70"),
        OrganisationForm::Research | OrganisationForm::School => Some("80"),
        OrganisationForm::NonGovernmental
        | OrganisationForm::DevelopmentAgency
        | OrganisationForm::Network => None,
    }
}

pub(super) const fn provider_kind(funding: Funding) -> Option<&'static str> {
    match funding {
        Funding::ChineseGovernment | Funding::Countries => Some("10"),
        Funding::Private => Some("70"),
        Funding::CooperationFund | Funding::International | Funding::Regional => None,
    }
}

/// 1 before it begins, 2 while it runs, 3 when its time is over: whether it is closed the register does not say.
fn status(report: &Report<'_>, record: &Record) -> &'static str {
    let has_begun = |start: Date| start.first_day() <= report.today;
    let is_over = |end: Date| end.last_day() < report.today;
    let end = record.period.end().or(record.period.start());
    match (record.period.start(), end) {
        (_, Some(end)) if is_over(end) => "3",
        (Some(start), _) if !has_begun(start) => "1",
        _ => "2",
    }
}

/// The standard wants days. Where the source knows less, the first of a beginning and the last of an end stand there, with what
/// the source says as their text.
fn dates(report: &Report<'_>, record: &Record, is_past: bool) -> Vec<Element> {
    let date = |kind: &str, known: Date, day: jiff::civil::Date| {
        let element = Element::new("activity-date").with("iso-date", day).with("type", kind);
        if known.day().is_some() {
            return element;
        }
        element.holding([Element::new("narrative").with("xml:lang", "en").saying(known)])
    };
    let (begins, ends) = if is_past { ("2", "4") } else { ("1", "3") };
    let start = record.period.start().or(record.period.end());
    let end = record.period.end().or(record.period.start());
    let end = end.filter(|end| !is_past || end.last_day() <= report.today);
    let start = start.map(|start| date(begins, start, start.first_day()));
    let end = end.map(|end| date(ends, end, end.last_day()));
    start.into_iter().chain(end).collect()
}

/// One country, or the region: shares that nobody has agreed on are not invented.
fn recipient(countries: &[Country]) -> Element {
    match countries {
        [one] => code("recipient-country", one.alpha2()),
        _ => code("recipient-region", ASIA).with("vocabulary", 1),
    }
}

/// Every country that it is for, where there are several, then the places where it happens.
fn locations(report: &Report<'_>, record: &Record, countries: &[Country]) -> Vec<Element> {
    let country = |country: &Country| {
        let id =
            Element::new("location-id").with("vocabulary", "A4").with("code", country.alpha2());
        Element::new("location")
            .with("ref", country.alpha2())
            .holding([code("location-reach", "2"), id])
    };
    let place = |id: &Identifier| {
        let place = report.hub.place(id)?;
        let point = place.geometry.marker().map(|at| {
            Element::new("point")
                .with("srsName", "http://www.opengis.net/def/crs/EPSG/0/4326")
                .holding([Element::new("pos").saying(format!(
                    "{} {}",
                    at.latitude(),
                    at.longitude()
                ))])
        });
        let name = Element::new("name").told(&place.name);
        let exactness = point.is_some().then(|| code("exactness", "2"));
        let location =
            Element::new("location").with("ref", id).holding([code("location-reach", "1"), name]);
        Some(location.holding(point).holding(exactness))
    };
    let several = if countries.len() > 1 { countries } else { &[] };
    several.iter().map(country).chain(record.places.iter().filter_map(place)).collect()
}

/// Purposes of the OECD's Creditor Reporting System by the codes of areas and actions as the framework prints them; decision 13
/// says why these.
const SECTORS: [(&str, &str); 10] = [
    ("1-2", "41081"),
    ("2-2", "41082"),
    ("3-2", "41082"),
    ("4-1", "41081"),
    ("4-2", "41082"),
    ("1", "41010"),
    ("2", "41030"),
    ("3", "41010"),
    ("4", "41020"),
    ("5", "41081"),
];

/// The purpose of the action or area that a record belongs to, or environmental policy.
fn sector(record: &Record) -> &'static str {
    let of_area = record.subjects.iter().find(|subject| subject.list() == "area");
    let printed = record.parent().filter(|_| matches!(record.details, Details::Activity { .. }));
    let printed = printed.unwrap_or(&record.id).as_str();
    let own = printed.strip_prefix("action-").or_else(|| printed.strip_prefix("area-"));
    let code = own.or(of_area.map(catalogue::Subject::code)).unwrap_or("1");
    let fits = |prefix: &str| code == prefix || code.starts_with(&format!("{prefix}-"));
    SECTORS.iter().find(|(prefix, _)| fits(prefix)).map_or("41010", |(_, sector)| *sector)
}

/// The goals and targets of sustainable development, in the standard's list of tags.
fn tag(subject: &catalogue::Subject) -> Option<Element> {
    if subject.list() != "sdg" {
        return None;
    }
    let vocabulary = if subject.code().contains('.') { "3" } else { "2" };
    Some(code("tag", subject.code()).with("vocabulary", vocabulary))
}

/// The page of a record, in all seven languages.
pub(super) fn document(report: &Report<'_>, record: &Record, category: &str) -> Element {
    linked(address(report, &record.id), &record.title, category)
}

pub(super) fn linked(url: String, title: &Text, category: &str) -> Element {
    let languages = Language::ALL.map(|language| code("language", language.code()));
    Element::new("document-link")
        .with("url", url)
        .with("format", "text/html")
        .holding([Element::new("title").told(title), code("category", category)])
        .holding(languages)
}
