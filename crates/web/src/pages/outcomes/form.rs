//! The form in which what was done is entered.

use std::collections::BTreeMap;

use askama::Template;
use catalogue::{Details, Record};
use cooperation::{Currency, Flow, Funding, LogLine, Money, Participants, Rate, Sector};
use hub::{Error as HubError, Framework};
use vocabulary::{Country, Language};

use crate::{
    cards,
    choices::{self, COUNTRIES, Choice},
    frame::Frame,
    labels,
    sent::{Sent, wrong},
};

/// The fields that are typed as they are.
const FIELDS: [&str; 15] = [
    "activity",
    "what",
    "on",
    "country",
    "evidence",
    "participants",
    "women",
    "men",
    "youth",
    "flow",
    "funding",
    "amount",
    "currency",
    "rate",
    "rate-source",
];

/// What the fields hold.
#[derive(Debug, Default)]
pub(super) struct Typed(BTreeMap<String, String>);

impl Typed {
    /// Of someone who begins.
    pub(super) fn begun(activity: String) -> Self {
        Self([("activity".to_owned(), activity), ("currency".to_owned(), "USD".to_owned())].into())
    }

    pub(super) fn sent(sent: &Sent) -> Self {
        let countries = Country::ALL.map(|country| format!("from-{}", country.alpha2()));
        let sectors = Sector::ALL.map(|sector| format!("sector-{}", sector.code()));
        let names = FIELDS.map(str::to_owned).into_iter().chain(countries).chain(sectors);
        let rest = ["rate-on".to_owned()];
        Self(
            names
                .chain(rest)
                .map(|name| {
                    let value = sent.field(&name).trim().to_owned();
                    (name, value)
                })
                .collect(),
        )
    }

    fn says(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// A count, if one was typed.
    fn people(&self, name: &str, field: &'static str) -> Result<Option<u64>, HubError> {
        const MOST: u64 = 10_000_000;
        let written = self.says(name);
        if written.is_empty() {
            return Ok(None);
        }
        let count = written.parse().ok().filter(|n| *n <= MOST);
        count.map(Some).ok_or_else(|| wrong(field, written, "0–10000000"))
    }
}

/// The line that was typed.
///
/// # Errors
///
/// [`HubError::Field`] with the first field that is not as it should be, [`HubError::Cooperation`].
pub(super) fn line(typed: &Typed, language: Language) -> Result<LogLine, HubError> {
    let evidence = match typed.says("evidence") {
        "" => None,
        written => {
            let example = "event-2022-04-22-working-group-meeting";
            Some(written.parse().map_err(|_none| wrong("evidence", written, example))?)
        }
    };
    let on = typed.says("on");
    let country = typed.says("country");
    let activity = typed.says("activity");
    Ok(LogLine {
        activity: activity
            .parse()
            .map_err(|_none| wrong("log-activity", activity, "activity-1-1-1"))?,
        what: typed.says("what").to_owned(),
        language,
        on: on.parse().map_err(|_none| wrong("day-done", on, "2026 · 2026-11 · 2026-11-27"))?,
        country: country.parse().map_err(|_none| wrong("country", country, COUNTRIES))?,
        evidence,
        participants: participants(typed)?,
        money: money(typed)?.into_iter().collect(),
    })
}

fn participants(typed: &Typed) -> Result<Option<Participants>, HubError> {
    let total = typed.people("participants", "participants")?;
    let mut people = Participants {
        total: total.unwrap_or_default(),
        women: typed.people("women", "women")?,
        men: typed.people("men", "men")?,
        youth: typed.people("youth", "youth")?,
        ..Participants::default()
    };
    for country in Country::ALL {
        if let Some(n) = typed.people(&format!("from-{}", country.alpha2()), "from-country")? {
            people.countries.insert(country, n);
        }
    }
    for sector in Sector::ALL {
        if let Some(n) = typed.people(&format!("sector-{}", sector.code()), "from-sector")? {
            people.sectors.insert(sector, n);
        }
    }
    if total.is_none() && people != Participants::default() {
        return Err(wrong("participants", "", "0–10000000"));
    }
    let is_empty = total.is_none() && people == Participants::default();
    Ok((!is_empty).then_some(people))
}

fn money(typed: &Typed) -> Result<Option<Money>, HubError> {
    let amount = typed.says("amount");
    let of = |name: &str| typed.says(name);
    if amount.is_empty() {
        let about =
            ["rate", "rate-on", "rate-source"].into_iter().find(|name| !of(name).is_empty());
        return about.map_or(Ok(None), |_| Err(wrong("amount", "", "12500 · 12500.50")));
    }
    let flow = Flow::ALL.into_iter().find(|flow| flow.code() == of("flow"));
    let funding = Funding::ALL.into_iter().find(|funding| funding.code() == of("funding"));
    let rate = match of("rate") {
        "" => None,
        dollars => Some(Rate {
            dollars: dollars.to_owned(),
            on: of("rate-on")
                .parse()
                .map_err(|_none| wrong("rate-on", of("rate-on"), "2026 · 2026-11 · 2026-11-27"))?,
            source: of("rate-source").to_owned(),
        }),
    };
    let currency: Currency = of("currency").parse()?;
    Ok(Some(Money {
        flow: flow.ok_or_else(|| wrong("flow", of("flow"), "commitment"))?,
        funding: funding.ok_or_else(|| wrong("funding", of("funding"), "cooperation-fund"))?,
        amount: amount.parse()?,
        currency,
        rate,
    }))
}

/// A field with its name.
struct Field {
    name: String,
    label: String,
    value: String,
}

#[derive(Template)]
#[template(path = "log-form.html")]
pub(super) struct LogForm {
    frame: Frame,
    activities: Vec<Choice>,
    countries: Vec<Choice>,
    flows: Vec<Choice>,
    fundings: Vec<Choice>,
    what: String,
    when: Field,
    evidence: Field,
    people: Vec<Field>,
    from: Vec<Field>,
    sectors: Vec<Field>,
    money: Vec<Field>,
    refusal: Option<String>,
}

impl LogForm {
    pub(super) fn new(
        frame: Frame,
        framework: &Framework,
        countries: &[Country],
        typed: &Typed,
        refusal: Option<String>,
    ) -> Self {
        let field = |name: &str, label: &str| Field {
            name: name.to_owned(),
            label: frame.say(label).into_owned(),
            value: typed.says(name).to_owned(),
        };
        let choice = |value: &str, label: String, of: &str| Choice {
            value: value.to_owned(),
            label,
            is_chosen: typed.says(of) == value,
        };
        let all = framework.areas.iter().flat_map(|area| &area.branches);
        let activities = all.flat_map(|action| &action.branches).map(|activity| {
            choice(activity.record.id.as_str(), name(&frame, &activity.record), "activity")
        });
        let from = |country: Country| Field {
            name: format!("from-{}", country.alpha2()),
            label: labels::country(frame.words, country),
            value: typed.says(&format!("from-{}", country.alpha2())).to_owned(),
        };
        let sector = |sector: Sector| Field {
            name: format!("sector-{}", sector.code()),
            label: frame.say_of("sector", sector.code()).into_owned(),
            value: typed.says(&format!("sector-{}", sector.code())).to_owned(),
        };
        let flow = |flow: Flow| {
            choice(flow.code(), frame.say_of("flow", flow.code()).into_owned(), "flow")
        };
        let funding = |one: Funding| {
            choice(one.code(), frame.say_of("funding", one.code()).into_owned(), "funding")
        };
        Self {
            activities: activities.collect(),
            countries: choices::countries(&frame, countries, typed.says("country")),
            flows: Flow::ALL.map(flow).into(),
            fundings: Funding::ALL.map(funding).into(),
            what: typed.says("what").to_owned(),
            when: field("on", "field-day-done"),
            evidence: field("evidence", "field-evidence"),
            people: ["participants", "women", "men", "youth"]
                .map(|name| field(name, &format!("field-{name}")))
                .into(),
            from: Country::ALL.map(from).into(),
            sectors: Sector::ALL.map(sector).into(),
            money: ["amount", "currency", "rate", "rate-on", "rate-source"]
                .map(|name| field(name, &format!("field-{name}")))
                .into(),
            refusal,
            frame,
        }
    }
}

fn name(frame: &Frame, record: &Record) -> String {
    let title = cards::title(frame, record).text;
    match &record.details {
        Details::Activity { code, .. } => {
            let area = record.id.as_str().split('-').nth(1).unwrap_or_default();
            format!("{area} · {code} {title}")
        }
        _ => title,
    }
}
