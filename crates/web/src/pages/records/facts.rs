//! What a record says of itself, one line for each fact.

use catalogue::{Details, List, Record};
use hub::Opened;
use vocabulary::{Date, Licence};

use crate::{
    cards, dates, figures,
    frame::Frame,
    labels, places,
    question::{Facet, Question},
    shown::Shown,
};

/// A named fact with its values.
pub(crate) struct Fact {
    pub(crate) name: String,
    pub(crate) values: Vec<Value>,
}

/// One value, perhaps with a page of its own.
pub(crate) struct Value {
    pub(crate) shown: Shown,
    pub(crate) href: Option<String>,
}

impl Value {
    fn plain(text: impl Into<String>) -> Self {
        Self { shown: Shown { text: text.into(), ..Shown::default() }, href: None }
    }

    /// A word that is the same in every language, unless the source has none.
    fn some(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self::plain(text))
    }

    /// Words of a source that are written in English only, unless it has none.
    fn english(frame: &Frame, text: &str) -> Option<Self> {
        let shown = Shown::english(text, frame.language());
        (!text.is_empty()).then_some(Self { shown, href: None })
    }

    /// Where everything stands that was done for an activity.
    fn done(frame: &Frame, record: &Record) -> Self {
        let href = frame.href(&format!("/framework/outcomes/lines?activity={}", record.id));
        Self { href: Some(href), ..Self::plain(frame.say("lines-title")) }
    }

    /// What someone reported through IATI, if anyone did.
    fn reported(frame: &Frame, record: &Record, iati: &str) -> Option<Self> {
        let href = frame.href(&format!("/records/{}.iati.xml", record.id));
        (!iati.is_empty()).then(|| Self { href: Some(href), ..Self::plain("XML") })
    }

    /// An address, unless a browser could take it for something else.
    fn website(address: &str) -> Option<Self> {
        let safe = address.starts_with("https://") || address.starts_with("http://");
        safe.then(|| Self { href: Some(address.to_owned()), ..Self::plain(address) })
    }
}

/// The core's facts, those that are known, in reading order.
pub(crate) fn core(frame: &Frame, lists: &[List], opened: &Opened) -> Vec<Fact> {
    let (words, record) = (frame.words, &opened.record);
    let linked = |shown, href| Value { shown, href: Some(href) };
    let organisations = opened
        .organisations
        .iter()
        .map(|record| linked(cards::title(frame, record), cards::address(frame, record)));
    let places = opened
        .places
        .iter()
        .map(|place| linked(places::name(frame, place), places::address(frame, place)));
    let subjects = record.subjects.iter().map(|subject| {
        let label = labels::subject(frame, lists, subject);
        linked(label.clone().joined(), label.href)
    });
    let licence =
        record.licence.as_ref().map(|licence: &Licence| Value::plain(labels::licence(licence)));
    let kind = Question::default().toggled(Facet::Kind, record.kind().code());
    let kind = linked(
        Value::plain(labels::kind(words, record.kind())).shown,
        frame.href(&format!("/search{}", kind.query())),
    );
    let all = [
        ("record-kind", vec![kind]),
        ("record-when", labels::when(words, record).map(Value::plain).into_iter().collect()),
        (
            "record-countries",
            labels::countries(words, &record.countries).map(Value::plain).into_iter().collect(),
        ),
        ("record-where", places.collect()),
        ("record-organisations", organisations.collect()),
        ("record-creators", record.creators.iter().map(Value::plain).collect()),
        ("record-licence", licence.into_iter().collect()),
        ("record-subjects", subjects.collect()),
        (
            "record-source",
            labels::sources(words, &record.source).into_iter().map(Value::plain).collect(),
        ),
        ("record-identifier", vec![Value::plain(record.id.as_str())]),
    ];
    named(frame, all.into_iter())
}

/// The facts of the kind's own block.
#[expect(clippy::too_many_lines, reason = "each kind has its lines")]
pub(crate) fn own(frame: &Frame, record: &Record) -> Vec<Fact> {
    let (words, plain) = (frame.words, Value::some);
    let english = |text: &str| Value::english(frame, text);
    let date =
        |date: Option<Date>| date.map(|date| Value::plain(dates::date(frame.language(), date)));
    let form = labels::form(words, &record.details).map(Value::plain);
    let facts: Vec<(&str, Option<Value>)> = match &record.details {
        Details::Standard { issuer, number, valid_from, .. } => vec![
            ("record-number", plain(number)),
            ("record-issuer", english(issuer)),
            ("record-valid-from", date(*valid_from)),
        ],
        Details::DataSet { variables, coverage, publisher } => vec![
            ("record-variables", english(&variables.join(", "))),
            ("record-coverage", english(coverage)),
            ("record-publisher", english(publisher)),
        ],
        Details::Research { outcome } => vec![("record-outcome", english(outcome))],
        Details::Event { note, .. } => vec![("record-form", form), ("record-note", english(note))],
        Details::Technology { purpose } => vec![("record-purpose", english(purpose))],
        Details::Project { theme, iati } => {
            vec![
                ("record-theme", english(theme)),
                ("record-iati", Value::reported(frame, record, iati)),
            ]
        }
        Details::Assessment { method, version, inputs, .. } => vec![
            ("record-method", plain(&format!("{method} {version}"))),
            ("record-inputs", plain(&inputs.join(", "))),
        ],
        Details::Programme { .. } => vec![("record-status", form)],
        Details::Document { .. } => vec![("record-form", form)],
        Details::Organisation { abbreviation, website, .. } => vec![
            ("record-form", form),
            ("record-abbreviation", plain(abbreviation)),
            ("record-website", Value::website(website)),
        ],
        Details::Recommendation { speaker, speaker_role } => {
            let both: Vec<_> = [speaker, speaker_role]
                .into_iter()
                .filter(|part| !part.is_empty())
                .cloned()
                .collect();
            vec![("record-speaker", english(&labels::join(words, &both)))]
        }
        Details::Total { as_of, .. } => vec![
            ("record-figure", labels::figure(words, &record.details).map(Value::plain)),
            ("record-when", date(*as_of)),
        ],
        Details::PriorityArea { code } | Details::Action { code } => {
            vec![("record-code", plain(code))]
        }
        Details::Activity { code, schedule } => {
            let schedule = Shown::best(schedule, frame.language());
            let schedule = schedule.map(|shown| Value { shown, href: None });
            vec![
                ("record-code", plain(code)),
                ("record-schedule", schedule),
                ("outcomes-title", Some(Value::done(frame, record))),
            ]
        }
        Details::Direction { section, .. } => vec![("record-section", plain(section))],
        Details::Case { .. } => Vec::new(),
    };
    named(frame, facts.into_iter().map(|(name, value)| (name, value.into_iter().collect())))
}

fn named<'a>(frame: &Frame, facts: impl Iterator<Item = (&'a str, Vec<Value>)>) -> Vec<Fact> {
    facts
        .filter(|(_, values)| !values.is_empty())
        .map(|(name, values)| Fact { name: frame.say(name).into_owned(), values })
        .collect()
}

/// A row of a standard's table of limits.
pub(crate) struct LimitRow {
    pub(crate) substance: String,
    pub(crate) average: String,
    pub(crate) class: String,
    pub(crate) value: String,
}

/// The table of limits, for standards that have one.
pub(crate) fn limits(frame: &Frame, record: &Record) -> Vec<LimitRow> {
    let Details::Standard { limits, .. } = &record.details else { return Vec::new() };
    limits
        .iter()
        .map(|limit| LimitRow {
            substance: limit.substance.clone(),
            average: limit.average.clone(),
            class: limit.class.clone(),
            value: figures::quantity(frame.words, limit.limit),
        })
        .collect()
}

/// The texts of a good practice, each under its heading.
pub(crate) fn sections(frame: &Frame, record: &Record) -> Vec<(String, Shown)> {
    let Details::Case { .. } = &record.details else { return Vec::new() };
    let texts = record.details.texts().into_iter();
    texts
        .filter_map(|(name, text)| {
            Some((frame.say_of("case", name).into_owned(), Shown::best(text, frame.language())?))
        })
        .collect()
}
