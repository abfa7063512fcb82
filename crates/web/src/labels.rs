//! What codes, countries, subjects and sources are called in the page's language.

use catalogue::{Details, Kind, List, Record, Subject};
use hub::{PersonView, Role, Scope};
use vocabulary::{Country, Licence, Period};

use crate::{
    dates, figures,
    frame::Frame,
    question::{Facet, Question},
    shown::Shown,
    strings::Words,
};

/// A kind above one record.
pub(crate) fn kind(words: Words, kind: Kind) -> String {
    kinds(words, kind, 1)
}

/// A kind above several.
pub(crate) fn kinds(words: Words, kind: Kind, count: usize) -> String {
    words.count(&format!("kind-{kind}"), count)
}

pub(crate) fn country(words: Words, country: Country) -> String {
    words.say(&format!("country-{country}")).into_owned()
}

/// The countries of a record, upstream to downstream; all six in two words.
pub(crate) fn countries(words: Words, countries: &[Country]) -> Option<String> {
    let mut ordered = countries.to_vec();
    ordered.sort_unstable();
    ordered.dedup();
    match ordered.len() {
        0 => None,
        6 => Some(words.say("all-six-countries").into_owned()),
        _ => {
            let names: Vec<_> = ordered.into_iter().map(|one| country(words, one)).collect();
            Some(join(words, &names))
        }
    }
}

/// A list within a sentence.
pub(crate) fn join(words: Words, items: &[String]) -> String {
    items.join(&words.say("list-comma"))
}

/// When a record was. What has begun and not ended still goes on, save what happens on one day.
pub(crate) fn when(words: Words, record: &Record) -> Option<String> {
    let lasting = matches!(
        record.kind(),
        Kind::Programme | Kind::Organisation | Kind::Standard | Kind::DataSet | Kind::Project
    );
    period(words, record.period, lasting)
}

fn period(words: Words, period: Period, lasting: bool) -> Option<String> {
    match (period.start(), period.end()) {
        (Some(start), None) if lasting => {
            Some(words.with("period-since", "start", dates::date(words.0, start)))
        }
        _ => dates::period(words, period),
    }
}

/// The word of the kind's own list: a workshop, a ministry, a declaration.
pub(crate) fn form(words: Words, details: &Details) -> Option<String> {
    let name = match details {
        Details::Event { form, .. } => format!("event-form-{}", form.code()),
        Details::Document { form } => format!("document-form-{}", form.code()),
        Details::Organisation { form, .. } => format!("organisation-form-{}", form.code()),
        Details::Programme { status } => format!("programme-status-{}", status.code()),
        _ => return None,
    };
    Some(words.say(&name).into_owned())
}

/// A published figure with its source's caution: `more than 200`.
pub(crate) fn figure(words: Words, details: &Details) -> Option<String> {
    match details {
        Details::Total { figure, qualifier, .. } => {
            let number = figures::quantity(words, *figure);
            Some(words.with(&format!("figure-{}", qualifier.code()), "figure", number))
        }
        _ => None,
    }
}

/// A subject: its code as people know it, its name, and the search for it.
#[derive(Debug, Clone)]
pub(crate) struct SubjectLabel {
    pub(crate) code: Option<String>,
    pub(crate) name: Option<Shown>,
    pub(crate) href: String,
}

impl SubjectLabel {
    /// Code and name in one.
    pub(crate) fn joined(self) -> Shown {
        match (self.code, self.name) {
            (Some(code), Some(name)) => Shown { text: format!("{code} {}", name.text), ..name },
            (Some(text), None) => Shown { text, ..Shown::default() },
            (None, name) => name.unwrap_or_default(),
        }
    }
}

pub(crate) fn subject(frame: &Frame, lists: &[List], subject: &Subject) -> SubjectLabel {
    let (list, code) = (subject.list(), subject.code());
    let numbered = matches!(list, "sdg" | "kmgbf" | "area");
    let name = lists
        .iter()
        .find(|known| known.id == list)
        .and_then(|known| known.term(code))
        .and_then(|term| Shown::best(&term.label, frame.language()));
    let code = if numbered {
        Some(frame.with(&format!("subject-{list}"), "code", code))
    } else if name.is_none() {
        Some(subject.to_string())
    } else {
        None
    };
    let search = Question::default().toggled(Facet::Subject, subject.as_str());
    SubjectLabel { code, name, href: frame.href(&format!("/search{}", search.query())) }
}

/// A licence by the name its issuer gives it, which is the same in every language.
pub(crate) fn licence(licence: &Licence) -> String {
    licence.id().trim_start_matches("LicenseRef-").replace("CC-BY", "CC BY").replace("-IGO", " IGO")
}

/// Where a record comes from: `000 §6; 003 Policy Dialogue` with the documents' names in the page's language.
pub(crate) fn sources(words: Words, source: &str) -> Vec<String> {
    source
        .split("; ")
        .map(|one| source_of(words, one.trim()))
        .filter(|one| !one.is_empty())
        .collect()
}

fn source_of(words: Words, source: &str) -> String {
    let (document, section) = source.split_once(' ').unwrap_or((source, ""));
    if !["000", "001", "002", "003", "004"].contains(&document) {
        return source.to_owned();
    }
    let document = words.say(&format!("source-{document}"));
    if section.is_empty() {
        document.into_owned()
    } else {
        words.with_two("source-section", ("document", document), ("section", section))
    }
}

/// What a role is called.
pub(crate) fn role(words: Words, role: Role) -> String {
    words.say(&format!("role-{role}")).into_owned()
}

/// What a scope is called.
pub(crate) fn scope(words: Words, scope: &Scope) -> String {
    let named = |kind: &str, name: &str| words.with(kind, "name", name);
    match scope {
        Scope::Hub => words.say("scope-hub").into_owned(),
        Scope::Country(country) => {
            named("scope-country", &words.say(&format!("country-{country}")))
        }
        Scope::Organisation(id) => named("scope-organisation", id.as_str()),
        Scope::Project(id) => named("scope-project", id.as_str()),
        Scope::Datastream(id) => named("scope-datastream", id.as_str()),
    }
}

/// A role and where it holds.
pub(crate) fn grant(words: Words, one: Role, within: &Scope) -> String {
    words.with_two("role-within", ("role", role(words, one)), ("scope", scope(words, within)))
}

/// How an account stands.
pub(crate) fn person_state(words: Words, person: &PersonView) -> String {
    let name = match person {
        PersonView { ended_at: Some(_), .. } => "person-state-closed",
        PersonView { has_second_factor: true, .. } => "person-state-second-factor",
        PersonView { has_password: false, .. } => "person-state-invited",
        PersonView { .. } => "person-state-open",
    };
    words.say(name).into_owned()
}

#[cfg(test)]
mod tests {
    use vocabulary::Language;

    use super::*;

    const ENGLISH: Words = Words(Language::En);

    #[test]
    fn countries_stand_upstream_to_downstream() {
        let named = countries(ENGLISH, &[Country::VietNam, Country::China, Country::Laos]);
        assert_eq!(named.as_deref(), Some("China, Laos, Viet Nam"));
        assert_eq!(countries(ENGLISH, &Country::ALL).as_deref(), Some("All six countries"));
        assert_eq!(countries(ENGLISH, &[]), None);
    }

    #[test]
    fn sources_name_the_founding_document() {
        let named = sources(ENGLISH, "000 §6; 003 Policy Dialogue; data/other.csv");
        assert_eq!(named.len(), 3);
        assert!(named[0].ends_with("Action Framework 2023–2027, §6"), "{}", named[0]);
        assert_eq!(named[2], "data/other.csv");
    }
}
