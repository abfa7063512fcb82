//! The forms in which an indicator and its values are entered.

use std::{collections::BTreeMap, str::FromStr};

use askama::Template;
use cooperation::{Decimal, Definition, Measured, Point};
use hub::{Error as HubError, Framework};
use vocabulary::{Country, Identifier, Language};

use crate::{
    cards,
    choices::{self, COUNTRIES, Choice},
    frame::Frame,
    sent::{Sent, wrong},
};

/// The fields of an indicator, in the order of the form.
const DEFINITION: [&str; 11] = [
    "action",
    "title",
    "unit",
    "method",
    "baseline-year",
    "baseline",
    "target-year",
    "target",
    "weight",
    "source",
    "country",
];
/// The fields of a value.
const VALUE: [&str; 7] = ["year", "value", "women", "men", "source", "evidence", "country"];

/// What the fields hold.
#[derive(Debug, Default)]
pub(super) struct Typed(BTreeMap<String, String>);

impl Typed {
    /// Of someone who begins.
    pub(super) fn begun(action: String) -> Self {
        Self([("action".to_owned(), action), ("weight".to_owned(), "1".to_owned())].into())
    }

    pub(super) fn definition(sent: &Sent) -> Self {
        Self::of(sent, DEFINITION.map(str::to_owned).into_iter())
    }

    pub(super) fn value(sent: &Sent) -> Self {
        let countries = Country::ALL.map(from_country);
        Self::of(sent, VALUE.map(str::to_owned).into_iter().chain(countries))
    }

    fn of(sent: &Sent, names: impl Iterator<Item = String>) -> Self {
        Self(names.map(|name| (name.clone(), sent.field(&name).trim().to_owned())).collect())
    }

    pub(super) fn says(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn parsed<T: FromStr>(
        &self,
        name: &str,
        field: &'static str,
        expected: &str,
    ) -> Result<T, HubError> {
        let written = self.says(name);
        written.parse().map_err(|_none| wrong(field, written, expected))
    }

    /// A number, if one was typed.
    fn number(&self, name: &str, field: &'static str) -> Result<Option<Decimal>, HubError> {
        if self.says(name).is_empty() {
            return Ok(None);
        }
        self.parsed(name, field, NUMBER).map(Some)
    }
}

/// What a number looks like.
const NUMBER: &str = "12.5";

/// The name of the field of a country's value.
pub(super) fn from_country(country: Country) -> String {
    format!("value-{}", country.alpha2())
}

/// The indicator that was typed.
///
/// # Errors
///
/// [`HubError::Field`] with the first field that is not as it should be.
pub(super) fn definition(typed: &Typed, language: Language) -> Result<Definition, HubError> {
    Ok(Definition {
        action: typed.parsed("action", "framework-action", "action-1-1")?,
        title: typed.says("title").to_owned(),
        unit: typed.says("unit").to_owned(),
        method: typed.says("method").to_owned(),
        source: typed.says("source").to_owned(),
        language,
        baseline: Point {
            year: typed.parsed("baseline-year", "baseline-year", "2022")?,
            value: typed.parsed("baseline", "baseline", NUMBER)?,
        },
        target: Point {
            year: typed.parsed("target-year", "target-year", "2027")?,
            value: typed.parsed("target", "target", NUMBER)?,
        },
        weight: typed.parsed("weight", "weight", "1–100")?,
        country: typed.parsed("country", "country", COUNTRIES)?,
    })
}

/// The value that was typed.
///
/// # Errors
///
/// [`HubError::Field`] with the first field that is not as it should be.
pub(super) fn measured(typed: &Typed, indicator: u64) -> Result<Measured, HubError> {
    let mut countries = BTreeMap::new();
    for country in Country::ALL {
        if let Some(value) = typed.number(&from_country(country), "value")? {
            countries.insert(country, value);
        }
    }
    let evidence: Option<Identifier> = match typed.says("evidence") {
        "" => None,
        _ => {
            Some(typed.parsed("evidence", "evidence", "event-2022-04-22-working-group-meeting")?)
        }
    };
    Ok(Measured {
        indicator,
        point: Point {
            year: typed.parsed("year", "value-year", "2024")?,
            value: typed.parsed("value", "value", NUMBER)?,
        },
        women: typed.number("women", "women")?,
        men: typed.number("men", "men")?,
        countries,
        source: typed.says("source").to_owned(),
        evidence,
        country: typed.parsed("country", "country", COUNTRIES)?,
    })
}

/// A field with its name.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) value: String,
}

#[derive(Template)]
#[template(path = "result-form.html")]
pub(super) struct DefinitionForm {
    frame: Frame,
    actions: Vec<Choice>,
    countries: Vec<Choice>,
    title: Field,
    unit: Field,
    points: Vec<Field>,
    method: Field,
    source: Field,
    refusal: Option<String>,
}

impl DefinitionForm {
    pub(super) fn new(
        frame: Frame,
        framework: &Framework,
        own: &[Country],
        typed: &Typed,
        refusal: Option<String>,
    ) -> Self {
        let field = |name: &str, label: &str| Field {
            name: name.to_owned(),
            label: frame.say(label).into_owned(),
            value: typed.says(name).to_owned(),
        };
        let all = framework.areas.iter().flat_map(|area| &area.branches);
        let action = |record: &catalogue::Record| Choice {
            value: record.id.to_string(),
            label: cards::title(&frame, record).text,
            is_chosen: typed.says("action") == record.id.as_str(),
        };
        let points = ["baseline-year", "baseline", "target-year", "target", "weight"];
        Self {
            actions: all.map(|branch| action(&branch.record)).collect(),
            countries: choices::countries(&frame, own, typed.says("country")),
            title: field("title", "field-indicator-title"),
            unit: field("unit", "field-unit"),
            points: points.map(|name| field(name, &format!("field-{name}"))).into(),
            method: field("method", "field-method"),
            source: field("source", "field-indicator-source"),
            refusal,
            frame,
        }
    }
}
