//! Indicators of the framework: entered with baseline and target, measured since, and joined into one index.

use std::sync::Arc;

use catalogue::{Kind, Status};
use cooperation::{Definition, Entry, Index, Measured, Tracked, framework_index, tracked};
use vocabulary::Identifier;

use crate::{
    Action, Error, Framework, Hub, Object, Viewer,
    consensus::{today, words},
    may,
};

/// The most characters of a title, a unit and a source or method.
const LONGEST: (usize, usize, usize) = (200, 60, 1_000);
/// The years that an indicator may speak of.
const YEARS: (i16, i16) = (1990, 2100);
/// The greatest weight.
const HEAVIEST: u32 = 100;

/// What was achieved, as everyone may see it.
#[derive(Debug, Clone)]
pub struct Results {
    /// The framework in force.
    pub framework: Arc<Framework>,
    /// Every indicator, those that were struck among them.
    pub tracked: Vec<Tracked>,
    /// The index with every term.
    pub index: Index,
}

impl Hub {
    /// Every indicator and the index of the framework: the same for whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Store`], [`Error::Index`] if an entry cannot be scaled, which none can be that was entered here.
    pub async fn results(&self) -> Result<Results, Error> {
        self.results_until(None).await
    }

    /// The same as it was after one entry of the register.
    ///
    /// # Errors
    ///
    /// As [`Hub::results`].
    pub async fn results_until(&self, last: Option<u64>) -> Result<Results, Error> {
        let framework = self.framework(&Viewer::Anonymous).await?;
        let mut register = self.store.register().await?;
        register.retain(|entered| last.is_none_or(|last| entered.number <= last));
        let tracked = tracked(&register);
        let areas: Vec<(Identifier, Vec<Identifier>)> = framework
            .areas
            .iter()
            .map(|area| {
                let actions = area.branches.iter().map(|action| action.record.id.clone());
                (area.record.id.clone(), actions.collect())
            })
            .collect();
        let index = framework_index(&areas, &tracked)?;
        Ok(Results { framework, tracked, index })
    }

    /// Enters an indicator; returns its number.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer does not speak for the country, [`Error::Field`] with what is wrong,
    /// [`Error::Store`].
    pub async fn define(&self, viewer: &Viewer, definition: Definition) -> Result<u64, Error> {
        if !may(viewer, Action::Propose, &Object::of_country(definition.country)) {
            return Err(Error::Forbidden);
        }
        let definition = Definition {
            title: words("indicator-title", &definition.title, LONGEST.0)?,
            unit: words("unit", &definition.unit, LONGEST.1)?,
            method: words("method", &definition.method, LONGEST.2)?,
            source: words("indicator-source", &definition.source, LONGEST.2)?,
            ..definition
        };
        must_be_year("baseline-year", definition.baseline.year, YEARS.0, YEARS.1)?;
        let first = definition.baseline.year + 1;
        must_be_year("target-year", definition.target.year, first, YEARS.1)?;
        if definition.direction().is_none() {
            let (found, baseline) = (&definition.target.value, &definition.baseline.value);
            let (found, expected) = (found.to_string(), format!("≠ {baseline}"));
            return Err(Error::Field { field: "target", found, expected });
        }
        if !(1..=HEAVIEST).contains(&definition.weight) {
            let (found, expected) = (definition.weight.to_string(), format!("1–{HEAVIEST}"));
            return Err(Error::Field { field: "weight", found, expected });
        }
        self.must_be_action(&definition.action).await?;
        let note = viewer.note("results.define");
        let mut writing = self.store.begin().await?;
        let (number, note) = writing.enter(&Entry::Defined(definition), &note).await?;
        writing.commit(&[note]).await?;
        Ok(number)
    }

    /// Enters a value that was measured; returns its number. A value of the same year that was entered before stays to be read
    /// and counts no longer.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer may enter nothing for the country, [`Error::NoEntry`] if there is no such indicator,
    /// [`Error::Decided`] if it was struck, [`Error::Field`] with what is wrong, [`Error::Store`].
    pub async fn measure(&self, viewer: &Viewer, measured: Measured) -> Result<u64, Error> {
        if !may(viewer, Action::Log, &Object::of_country(measured.country)) {
            return Err(Error::Forbidden);
        }
        let source = words("value-source", &measured.source, LONGEST.2)?;
        let measured = Measured { source, ..measured };
        if let Some(evidence) = &measured.evidence {
            self.must_be_public(viewer, "evidence", evidence).await?;
        }
        let number = measured.indicator;
        let mut writing = self.store.begin().await?;
        let found = tracked(&writing.register().await?);
        let indicator = found.into_iter().find(|one| one.number == number);
        let indicator = indicator.ok_or(Error::NoEntry { number })?;
        if indicator.struck.is_some() {
            return Err(Error::Decided { number, found: "struck" });
        }
        // Nobody supersedes what another country said of its own.
        if measured.country != indicator.definition.country {
            return Err(Error::Forbidden);
        }
        let first = indicator.definition.baseline.year + 1;
        must_be_year("value-year", measured.point.year, first, today().year())?;
        let note = viewer.note("results.measure");
        let (number, note) = writing.enter(&Entry::Measured(measured), &note).await?;
        writing.commit(&[note]).await?;
        Ok(number)
    }

    async fn must_be_action(&self, id: &Identifier) -> Result<(), Error> {
        let kept = self.store.record(id, &Viewer::Anonymous.audiences()).await?;
        let is_one = kept.is_some_and(|kept| {
            kept.record.kind() == Kind::Action && kept.record.status == Status::Published
        });
        if is_one {
            return Ok(());
        }
        let (found, expected) = (id.to_string(), "action-1-1".to_owned());
        Err(Error::Field { field: "framework-action", found, expected })
    }
}

fn must_be_year(field: &'static str, year: i16, first: i16, last: i16) -> Result<(), Error> {
    if (first..=last).contains(&year) {
        return Ok(());
    }
    let (found, expected) = (year.to_string(), format!("{first}–{last}"));
    Err(Error::Field { field, found, expected })
}
