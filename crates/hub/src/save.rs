//! Keeps what a method said about some numbers as a record of its own, which goes its way like every other.

use catalogue::{Access, Details, Record, Relation, RelationKind, Status};
use exchange::methods::{hashes, result_of, text};
use vocabulary::{
    Date, Identifier, Language, Maker, Period, Text, Translation,
    method::{Assessed, Card, Method},
};

use crate::{Action, Error, Hub, Object, Scope, State, Viewer, accounts::secret, may, method};

/// The longest result that a record holds, in bytes.
const LONGEST: usize = 1_500_000;

/// What someone says about an assessment that is to be kept.
#[derive(Debug, Default)]
pub struct Keeping<'k> {
    /// Its title, in the language of the page; the method's name if it is empty.
    pub title: &'k str,
    /// Where it is about.
    pub places: Vec<Identifier>,
    /// The year, or a more exact date, that it is about.
    pub year: Option<Date>,
    /// The records that its inputs came from.
    pub derived_from: Vec<Identifier>,
}

impl Hub {
    /// Whether someone may keep assessments anywhere.
    pub fn may_save_assessment(viewer: &Viewer) -> bool {
        let draft = |scope| Object { state: State::Draft, ..Object::within(scope) };
        scopes(viewer).any(|scope| may(viewer, Action::Create, &draft(scope)))
    }

    /// Keeps an assessment as a draft within the first scope where whoever asks may write; returns its identifier.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Field`] if the result is too long to keep, those of [`Hub::write`].
    pub async fn save_assessment(
        &self,
        viewer: &Viewer,
        method: &Method,
        assessed: &Assessed,
        language: Language,
        keeping: Keeping<'_>,
    ) -> Result<Identifier, Error> {
        let result = text(method.card, assessed);
        if result.len() > LONGEST {
            let (found, expected) = (result.len().to_string(), format!("at most {LONGEST} bytes"));
            return Err(Error::Field { field: "result", found, expected });
        }
        let name = secret::name(&format!("assessment-{}", method.card.id))?;
        let id: Identifier =
            name.parse().map_err(|error| Error::Task { reason: format!("{error}") })?;
        let creators = viewer.person().map(|person| person.name.clone()).into_iter().collect();
        let record = Record {
            id: id.clone(),
            title: titled(method.card, language, keeping.title.trim()),
            summary: said(|language| method.card.what.in_language(language)),
            description: Text::default(),
            creators,
            organisations: Vec::new(),
            countries: Vec::new(),
            places: keeping.places,
            period: Period::new(keeping.year, keeping.year).unwrap_or_default(),
            subjects: Vec::new(),
            licence: None,
            access: Access::Public,
            status: Status::Draft,
            relations: keeping
                .derived_from
                .into_iter()
                .map(|target| Relation { kind: RelationKind::DerivedFrom, target })
                .collect(),
            files: Vec::new(),
            source: format!("computed by {} ({})", method.card.id, method.card.edition),
            details: Details::Assessment {
                method: method.card.id.to_owned(),
                version: method.card.edition.to_owned(),
                inputs: named_hashes(assessed),
                result,
            },
        };
        let fitting = scopes(viewer).map(|scope| within(record.clone(), &scope));
        let record = fitting
            .into_iter()
            .find(|record| may(viewer, Action::Create, &Object::of(record)))
            .ok_or(Error::Forbidden)?;
        self.write(viewer, record, 0).await?;
        Ok(id)
    }
}

/// The result that a record holds, if this program knows its method in its edition.
pub fn kept_assessment(record: &Record) -> Option<(&'static Method, Assessed)> {
    let Details::Assessment { method: id, version, result, .. } = &record.details else {
        return None;
    };
    let method = method(id).ok().filter(|method| method.card.edition == version)?;
    match result_of(method.card, result.as_bytes()) {
        Ok(assessed) => Some((method, assessed)),
        Err(error) => {
            tracing::warn!(%error, "The result of `{}` cannot be read", record.id);
            None
        }
    }
}

fn scopes(viewer: &Viewer) -> impl Iterator<Item = Scope> {
    let grants = viewer.person().map(|person| person.grants.as_slice()).unwrap_or_default();
    grants.iter().map(|(_, scope)| scope.clone())
}

/// The record as one of this scope.
fn within(record: Record, scope: &Scope) -> Record {
    match scope {
        Scope::Country(country) => Record { countries: vec![*country], ..record },
        Scope::Organisation(id) => Record { organisations: vec![id.clone()], ..record },
        Scope::Project(id) => {
            let part = Relation { kind: RelationKind::PartOf, target: id.clone() };
            let relations = std::iter::once(part).chain(record.relations.iter().cloned());
            Record { relations: relations.collect(), ..record }
        }
        Scope::Hub | Scope::Datastream(_) => record,
    }
}

/// What was typed, in the language of the page, or the method's name in every language.
fn titled(card: &Card, language: Language, title: &str) -> Text {
    if title.is_empty() {
        return said(|language| card.title.in_language(language));
    }
    let made = Translation {
        text: title.to_owned(),
        made: Maker::Person,
        from: None,
        revision: 1,
        reviewed: false,
    };
    [(language, made)].into_iter().collect()
}

/// A text of a card: English is written, the others are made from it by a machine.
fn said(of: impl Fn(Language) -> &'static str) -> Text {
    let translation = |language: Language| {
        let is_english = language == Language::En;
        Translation {
            text: of(language).to_owned(),
            made: if is_english { Maker::Compiled } else { Maker::Machine },
            from: (!is_english).then_some(Language::En),
            revision: 1,
            reviewed: false,
        }
    };
    Language::ALL.into_iter().map(|language| (language, translation(language))).collect()
}

fn named_hashes(assessed: &Assessed) -> Vec<String> {
    let hashes = hashes(&assessed.inputs);
    let named = hashes.as_object().into_iter().flatten();
    named
        .map(|(name, hash)| format!("{name} sha256:{}", hash.as_str().unwrap_or_default()))
        .collect()
}
