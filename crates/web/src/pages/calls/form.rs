//! The form in which a call is published, and what the forms of a call mean.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use cooperation::call::{Call, Criterion, Eligibility, Published};
use hub::{Error as HubError, Submitted};
use vocabulary::{Country, Identifier, Language};

use crate::{
    choices::{self, COUNTRIES, Choice, LANGUAGES},
    frame::Frame,
    labels,
    sent::{Sent, wrong},
};

const DAY: &str = "2026-11-27";
/// How many criteria the form has room for.
const CRITERIA: usize = 4;

/// The call that was typed; texts are in the language of the page.
///
/// # Errors
///
/// [`HubError::Field`] with the first field that is not as it should be.
pub(super) fn published(sent: &Sent, language: Language) -> Result<Published, HubError> {
    let nationalities = ticked(sent, "nationality");
    let mut eligibility = Vec::new();
    if !nationalities.is_empty() {
        eligibility.push(Eligibility::Nationality(nationalities));
    }
    let ages =
        (sent.given("age-least", "call-ages", "18")?, sent.given("age-most", "call-ages", "35")?);
    if ages != (None, None) {
        let (least, most) = (ages.0.unwrap_or(0), ages.1.unwrap_or(150));
        eligibility.push(Eligibility::Age { least, most });
    }
    let speaks: Option<Language> = sent.given("speaks", "language", LANGUAGES)?;
    eligibility.extend(speaks.map(Eligibility::Speaks));
    Ok(Published {
        title: sent.field("title").to_owned(),
        text: sent.field("text").to_owned(),
        language,
        programme: sent.given("programme", "call-programme", "programme-scholarship")?,
        call: Call {
            opens: sent.parsed("opens", "call-opens", DAY)?,
            closes: sent.parsed("closes", "call-closes", DAY)?,
            decide_by: sent.parsed("decide-by", "decide-by", DAY)?,
            n_places: sent.parsed("places", "call-places", "1–10000")?,
            eligibility,
            criteria: criteria(sent)?,
        },
        country: sent.parsed("country", "country", COUNTRIES)?,
    })
}

fn criteria(sent: &Sent) -> Result<Vec<Criterion>, HubError> {
    let mut found = Vec::new();
    for n in 1..=CRITERIA {
        let title = sent.field(&format!("criterion-{n}")).trim().to_owned();
        let (weight, scale) = (format!("weight-{n}"), format!("scale-{n}"));
        if [&title, sent.field(&weight), sent.field(&scale)].iter().all(|one| one.trim().is_empty())
        {
            continue;
        }
        if title.is_empty() {
            return Err(wrong("criterion", "", "1–200"));
        }
        let name = format!("criterion-{n}");
        found.push(Criterion {
            id: name.parse().map_err(|_none| wrong("criterion", &name, "1"))?,
            title,
            weight: sent.parsed(&weight, "criterion-weight", "1–100")?,
            scale: sent.parsed(&scale, "best-mark", "1–100")?,
        });
    }
    Ok(found)
}

fn ticked(sent: &Sent, prefix: &str) -> BTreeSet<Country> {
    let is_ticked = |country: &Country| sent.has(&format!("{prefix}-{}", country.alpha2()));
    Country::ALL.into_iter().filter(is_ticked).collect()
}

/// The application that was typed on a page in this language.
///
/// # Errors
///
/// As [`published`].
pub(super) fn submitted(sent: &Sent, language: Language) -> Result<Submitted, HubError> {
    let speaks = |language: &Language| sent.has(&format!("language-{}", language.code()));
    Ok(Submitted {
        name: sent.field("name").to_owned(),
        email: sent.field("email").to_owned(),
        country: sent.parsed("nationality", "country", COUNTRIES)?,
        organisation: sent.given("organisation", "organisation", "organisation-lmec")?,
        birth_year: sent.given("birth-year", "birth-year", "1995")?,
        languages: Language::ALL.into_iter().filter(speaks).collect(),
        nominated_by: sent.field("nominated-by").to_owned(),
        supervisor: sent.field("supervisor").to_owned(),
        language: Some(language),
        statement: sent.field("statement").to_owned(),
    })
}

/// The marks that were typed, by criterion.
///
/// # Errors
///
/// [`HubError::Field`] with the criterion whose mark is none.
pub(super) fn marks(sent: &Sent, call: &Call) -> Result<BTreeMap<Identifier, u32>, HubError> {
    let mark = |one: &Criterion| {
        let typed = sent.field(&format!("mark-{}", one.id)).trim();
        let mark = typed.parse().ok().filter(|mark| *mark <= one.scale);
        let wrong = || HubError::Field {
            field: "mark",
            found: format!("{}: {typed}", one.title),
            expected: format!("0–{}", one.scale),
        };
        Ok((one.id.clone(), mark.ok_or_else(wrong)?))
    };
    call.criteria.iter().map(mark).collect()
}

/// The line of a criterion.
struct CriterionField {
    n: usize,
    title: String,
    weight: String,
    scale: String,
}

#[derive(Template)]
#[template(path = "call-form.html")]
pub(super) struct CallForm {
    frame: Frame,
    typed: [String; 10],
    nationalities: Vec<Choice>,
    languages: Vec<Choice>,
    criteria: Vec<CriterionField>,
    countries: Vec<Choice>,
    refusal: Option<String>,
}

impl CallForm {
    pub(super) fn new(
        frame: Frame,
        own: &[Country],
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Self {
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let nationality = |country: Country| Choice {
            value: format!("nationality-{}", country.alpha2()),
            label: labels::country(frame.words, country),
            is_chosen: sent
                .is_some_and(|sent| sent.has(&format!("nationality-{}", country.alpha2()))),
        };
        let speaks = says("speaks");
        let language = |language: Language| Choice {
            value: language.code().to_owned(),
            label: frame.name_of(language).into_owned(),
            is_chosen: speaks == language.code(),
        };
        let criterion = |n: usize| CriterionField {
            n,
            title: says(&format!("criterion-{n}")),
            weight: says(&format!("weight-{n}")),
            scale: says(&format!("scale-{n}")),
        };
        let names = [
            "title",
            "text",
            "programme",
            "opens",
            "closes",
            "decide-by",
            "places",
            "age-least",
            "age-most",
            "speaks",
        ];
        Self {
            typed: names.map(says),
            nationalities: Country::ALL.map(nationality).into(),
            languages: Language::ALL.map(language).into(),
            criteria: (1..=CRITERIA).map(criterion).collect(),
            countries: choices::countries(&frame, own, &says("country")),
            refusal,
            frame,
        }
    }
}
