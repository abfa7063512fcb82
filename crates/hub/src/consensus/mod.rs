//! Changing the framework by consensus: proposals, answers, and what the sixth agreement puts into force.

mod agreed;
mod answer;
mod propose;

use std::collections::BTreeMap;

use catalogue::{Kind, Record};
use cooperation::{Act, Entered, Matter, Version, matters, versions};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use vocabulary::{Country, Identifier};

pub(crate) use agreed::{differs, is_framework};
pub use answer::Given as GivenAnswer;
pub use propose::{Draft, Wish};
pub(crate) use propose::{address, line, optional, proposed, words};

use crate::{
    Action, Error, Framework, Hub, Object, Role, Scope, Viewer, countries_for, may,
    permission::everyone,
};

/// What the framework consists of.
pub(crate) const KINDS: [Kind; 4] =
    [Kind::PriorityArea, Kind::Action, Kind::Activity, Kind::Direction];

/// A proposal with the record that it is about.
#[derive(Debug, Clone)]
pub struct Change {
    /// The proposal, its answers and how it stands.
    pub matter: Matter,
    /// The record as it is now, if there is one that the viewer may read; else as it was when the change was proposed.
    pub record: Option<Record>,
    /// Whether the record can be opened.
    pub is_there: bool,
    /// For which countries the viewer may answer now.
    pub may_answer: Vec<Country>,
    /// Whether the viewer may take it back.
    pub may_take_back: bool,
}

/// Everything about changes of the framework.
#[derive(Debug, Clone)]
pub struct Changes {
    /// The proposals, the newest first.
    pub changes: Vec<Change>,
    /// The versions that came into force after the first, the newest first.
    pub versions: Vec<Version>,
    /// For which countries the viewer speaks.
    pub speaks_for: Vec<Country>,
}

impl Changes {
    /// The number of the version in force.
    pub fn in_force(&self) -> u32 {
        self.versions.first().map_or(1, |version| version.number)
    }

    /// The proposals that wait for an answer that the viewer may give and that their country has not given.
    pub fn waiting(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| {
            let answered = |country: &Country| {
                change.matter.answers.iter().any(|answer| answer.country == *country)
            };
            change.may_answer.iter().any(|country| !answered(country))
        })
    }
}

/// The day it is, in universal time.
pub(crate) fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// The day it is, or that of the newest entry should the clock have gone back: what was decided stays decided.
pub(crate) fn today_after(register: &[Entered]) -> Date {
    let entered = register.iter().filter_map(|entered| entered.at.parse::<Timestamp>().ok());
    let newest = entered.map(|at| at.to_zoned(TimeZone::UTC).date()).max();
    newest.map_or_else(today, |newest| newest.max(today()))
}

impl Hub {
    /// All proposals and versions.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Store`].
    pub async fn changes(&self, viewer: &Viewer) -> Result<Changes, Error> {
        if !may(viewer, Action::Read, &Object::register()) {
            return Err(Error::Forbidden);
        }
        let register = self.store.register().await?;
        let speaks_for = countries_for(viewer, Action::Answer);
        let mut found = matters(&register, today_after(&register));
        found.reverse();
        let ids: Vec<Identifier> =
            found.iter().map(|matter| matter.proposal.record.clone()).collect();
        let records = self.reader(viewer).records(&ids).await?;
        let records: BTreeMap<&Identifier, &Record> =
            records.iter().map(|record| (&record.id, record)).collect();
        let past = self
            .as_proposed(
                found.iter().filter(|matter| !records.contains_key(&matter.proposal.record)),
            )
            .await?;
        let change = |matter: Matter| {
            let is_open = matter.standing.since().is_none();
            let record = match matter.proposal.act {
                Act::Add { .. } if matter.version.is_none() => None,
                _ => records.get(&matter.proposal.record).copied().cloned(),
            };
            let is_there = record.is_some();
            let record = record.or_else(|| past.get(&matter.number).cloned());
            Change {
                is_there,
                may_answer: if is_open { speaks_for.clone() } else { Vec::new() },
                may_take_back: is_open && speaks_for.contains(&matter.proposal.country),
                record,
                matter,
            }
        };
        let changes = found.into_iter().map(change).collect();
        let mut versions: Vec<Version> = versions(&register).into_iter().cloned().collect();
        versions.reverse();
        Ok(Changes { changes, versions, speaks_for })
    }

    /// The records of proposals as they were when they were made, where they were public; those of new ones are none.
    async fn as_proposed(
        &self,
        found: impl Iterator<Item = &Matter>,
    ) -> Result<BTreeMap<u64, Record>, Error> {
        let wanted: Vec<(u64, Identifier, u32)> = found
            .filter_map(|matter| match matter.proposal.act {
                Act::Amend { revision } | Act::Remove { revision } => {
                    Some((matter.number, matter.proposal.record.clone(), revision))
                }
                Act::Add { .. } => None,
            })
            .collect();
        let mut past = BTreeMap::new();
        for (number, id, revision) in wanted {
            let mut then = self.store.revisions(&[(id, revision)]).await?;
            then.retain(everyone);
            past.extend(then.pop().map(|record| (number, record)));
        }
        Ok(past)
    }

    /// One proposal.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], and as [`Hub::changes`].
    pub async fn change(&self, viewer: &Viewer, number: u64) -> Result<Change, Error> {
        let all = self.changes(viewer).await?;
        let found = all.changes.into_iter().find(|change| change.matter.number == number);
        found.ok_or(Error::NoEntry { number })
    }

    /// The framework as it stood at the end of a version, or as it stands if that is in force, and the proposal that
    /// followed it.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`] if there is no such version, and as [`Hub::changes`].
    pub async fn framework_of(
        &self,
        viewer: &Viewer,
        number: u32,
    ) -> Result<(std::sync::Arc<Framework>, Option<Version>), Error> {
        if !may(viewer, Action::Read, &Object::register()) {
            return Err(Error::Forbidden);
        }
        let register = self.store.register().await?;
        let versions = versions(&register);
        if number == 1 + u32::try_from(versions.len()).unwrap_or(u32::MAX) {
            return Ok((self.framework(viewer).await?, None));
        }
        let next = versions.into_iter().find(|version| version.number == number + 1);
        let next = next.ok_or(Error::NoEntry { number: number.into() })?;
        let mut records = self.store.revisions(&next.before).await?;
        records.retain(everyone);
        Ok((Framework::of(records).into(), Some(next.clone())))
    }

    /// Who speaks for each country: whether there is anybody.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn has_focal_points(&self) -> Result<Vec<Country>, Error> {
        let grants = self.store.grants(None).await?;
        let is_of = |country: &Country| {
            let scope = Scope::Country(*country).to_string();
            grants.iter().any(|grant| grant.role == Role::FocalPoint.code() && grant.scope == scope)
        };
        Ok(Country::ALL.into_iter().filter(is_of).collect())
    }
}
