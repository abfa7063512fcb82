//! The form in which a need or an offer is entered.

use askama::Template;
use cooperation::partnership::{Conditions, Days, Kind, Notice, Side};
use hub::Error as HubError;
use vocabulary::{Country, Language};

use crate::{
    choices::{self, COUNTRIES, Choice, LANGUAGES},
    frame::Frame,
    labels,
    sent::{Sent, wrong},
};

fn words(sent: &Sent, name: &str) -> Vec<String> {
    let written = sent.field(name).split([' ', ',', ';', '\n', '\r', '\t']);
    written.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The countries and languages whose boxes were ticked.
fn countries(sent: &Sent, prefix: &str) -> Vec<Country> {
    let is_ticked = |country: &Country| sent.has(&format!("{prefix}-{}", country.alpha2()));
    Country::ALL.into_iter().filter(is_ticked).collect()
}

/// The notice that was sent, and for which country. Form and country of the organisation are left to the hub.
///
/// # Errors
///
/// [`HubError::Field`] with the first field that is not as it should be.
pub(super) fn notice(sent: &Sent, language: Language) -> Result<(Notice, Country), HubError> {
    const DAY: &str = "2026-11-27";
    let (side, kind) = (sent.field("side"), sent.field("kind"));
    let speaks = |language: &Language| sent.has(&format!("language-{}", language.code()));
    let notice = Notice {
        side: Side::ALL
            .into_iter()
            .find(|one| one.code() == side)
            .ok_or_else(|| wrong("notice-side", side, "need, offer"))?,
        kind: Kind::ALL.into_iter().find(|one| one.code() == kind).ok_or_else(|| {
            wrong("notice-kind", kind, "money, technology, expertise, data, training")
        })?,
        title: sent.field("title").trim().to_owned(),
        text: sent.field("text").trim().to_owned(),
        language,
        subjects: words(sent, "subjects"),
        countries: countries(sent, "place"),
        organisation: sent.parsed("organisation", "organisation", "organisation-lmec")?,
        organisation_form: String::new(),
        organisation_country: None,
        period: Days {
            first: sent.parsed("first", "first", DAY)?,
            last: sent.parsed("last", "last", DAY)?,
        },
        languages: Language::ALL.into_iter().filter(speaks).collect(),
        amount: sent.given("amount", "notice-amount", "12500")?,
        conditions: Conditions {
            only_countries: countries(sent, "only"),
            only_organisation_forms: words(sent, "only-organisation-forms"),
            must_language: sent.given("must-language", "must-language", LANGUAGES)?,
            least_amount: sent.given("least-amount", "least-amount", "12500")?,
            least_days: sent.given("least-days", "least-days", "30")?,
        },
    };
    Ok((notice, sent.parsed("country", "country", COUNTRIES)?))
}

/// A box to be ticked.
struct Tick {
    name: String,
    label: String,
    is_ticked: bool,
}

/// A field of one line.
struct Field {
    name: &'static str,
    label: String,
    value: String,
    must: bool,
}

#[derive(Template)]
#[template(path = "notice-form.html")]
pub(super) struct NoticeForm {
    frame: Frame,
    sides: Vec<Choice>,
    kinds: Vec<Choice>,
    text: String,
    fields: Vec<Field>,
    places: Vec<Tick>,
    languages: Vec<Tick>,
    only: Vec<Tick>,
    must_languages: Vec<Choice>,
    conditions: Vec<Field>,
    countries: Vec<Choice>,
    refusal: Option<String>,
}

impl NoticeForm {
    pub(super) fn new(
        frame: Frame,
        own: &[Country],
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Self {
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let has = |name: &str| sent.is_some_and(|sent| sent.has(name));
        let field = |name: &'static str, label: &str, must: bool| Field {
            name,
            label: frame.say(label).into_owned(),
            value: says(name),
            must,
        };
        let choice = |name: &str, value: &str, label: String| Choice {
            is_chosen: says(name) == value,
            value: value.to_owned(),
            label,
        };
        let boxed = |prefix: &str, country: Country| {
            let name = format!("{prefix}-{}", country.alpha2());
            let label = labels::country(frame.words, country);
            Tick { is_ticked: has(&name), name, label }
        };
        let side = |one: Side| {
            choice("side", one.code(), frame.say_of("partnership-side", one.code()).into_owned())
        };
        let kind = |one: Kind| {
            choice("kind", one.code(), frame.say_of("partnership-kind", one.code()).into_owned())
        };
        let speaks = |language: Language| {
            let name = format!("language-{}", language.code());
            let label = frame.name_of(language).into_owned();
            Tick { is_ticked: has(&name), name, label }
        };
        Self {
            sides: Side::ALL.map(side).into(),
            kinds: Kind::ALL.map(kind).into(),
            text: says("text"),
            fields: vec![
                field("title", "field-notice-title", true),
                field("organisation", "field-organisation", true),
                field("subjects", "field-subjects", true),
                field("first", "field-first", true),
                field("last", "field-last", true),
                field("amount", "field-notice-amount", false),
            ],
            places: Country::ALL.map(|country| boxed("place", country)).into(),
            languages: Language::ALL.map(speaks).into(),
            only: Country::ALL.map(|country| boxed("only", country)).into(),
            must_languages: Language::ALL
                .map(|one| choice("must-language", one.code(), frame.name_of(one).into_owned()))
                .into(),
            conditions: vec![
                field("only-organisation-forms", "field-only-organisation-forms", false),
                field("least-amount", "field-least-amount", false),
                field("least-days", "field-least-days", false),
            ],
            countries: choices::countries(&frame, own, &says("country")),
            refusal,
            frame,
        }
    }
}
