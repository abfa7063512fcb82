//! Keeping the activity log: what was done, entered for a country, and struck where it was wrong.

use catalogue::{Kind, Status};
use cooperation::{Entered, Entry, LogLine, Logged, log};
use vocabulary::{Date, Identifier};

use crate::{
    Action, Error, Hub, Object, Viewer,
    consensus::{today, words},
    may,
    permission::everyone,
};

/// The most characters of a sentence or a reason.
const LONGEST: usize = 1_000;
/// The most characters of who published a rate.
const LONGEST_SOURCE: usize = 200;
/// The year in which the cooperation began (seed 000 §1).
const FIRST_YEAR: i16 = 2016;
/// The most amounts of one line.
const MOST_MONEY: usize = 20;

impl Hub {
    /// Every line of the log, those that were struck among them.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Store`].
    pub async fn log(&self, viewer: &Viewer) -> Result<Vec<Logged>, Error> {
        if !may(viewer, Action::Read, &Object::register()) {
            return Err(Error::Forbidden);
        }
        Ok(log(&self.store.register().await?))
    }

    /// Enters a line; returns its number.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer may not enter lines for the country, [`Error::Field`] with what is wrong,
    /// [`Error::Cooperation`] if its numbers cannot be, [`Error::Store`].
    pub async fn enter(&self, viewer: &Viewer, line: LogLine) -> Result<u64, Error> {
        if !may(viewer, Action::Log, &Object::of_country(line.country)) {
            return Err(Error::Forbidden);
        }
        let line = LogLine { what: words("what-was-done", &line.what, LONGEST)?, ..line };
        must_be_past("day-done", line.on)?;
        line.check()?;
        for rate in line.money.iter().filter_map(|money| money.rate.as_ref()) {
            must_be_past("rate-on", rate.on)?;
            words("rate-source", &rate.source, LONGEST_SOURCE)?;
        }
        if line.money.len() > MOST_MONEY {
            let (found, expected) = (line.money.len().to_string(), format!("≤ {MOST_MONEY}"));
            return Err(Error::Field { field: "money", found, expected });
        }
        self.must_be_activity(viewer, &line.activity).await?;
        if let Some(evidence) = &line.evidence {
            self.must_be_public(viewer, "evidence", evidence).await?;
        }
        let note = viewer.note("log.enter");
        let mut writing = self.store.begin().await?;
        let (number, note) = writing.enter(&Entry::Logged(line), &note).await?;
        writing.commit(&[note]).await?;
        Ok(number)
    }

    /// Strikes a line of the log, an indicator or a value: it stays to be read and counts no longer.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::Forbidden`] if the viewer may not enter the like for its country, [`Error::Field`] if there
    /// is no reason, [`Error::Decided`] if it was struck before, [`Error::Store`].
    pub async fn strike(&self, viewer: &Viewer, number: u64, reason: &str) -> Result<(), Error> {
        let reason = words("reason", reason, LONGEST)?;
        let mut writing = self.store.begin().await?;
        let register = writing.register().await?;
        let found = register.iter().find(|entered| entered.number == number);
        let (action, country) = match found.map(|entered| &entered.entry) {
            Some(Entry::Logged(line)) => (Action::Log, line.country),
            Some(Entry::Minuted { country, .. }) => (Action::Log, *country),
            Some(Entry::Measured(measured)) => (Action::Log, measured.country),
            Some(Entry::Defined(definition)) => (Action::Propose, definition.country),
            _ => return Err(Error::NoEntry { number }),
        };
        if !may(viewer, action, &Object::of_country(country)) {
            return Err(Error::Forbidden);
        }
        let is_struck = |entered: &Entered| matches!(entered.entry, Entry::Struck { line, .. } if line == number);
        if register.iter().any(is_struck) {
            return Err(Error::Decided { number, found: "struck" });
        }
        let note = viewer.note("log.strike");
        let entry = Entry::Struck { line: number, reason, on: today() };
        let (_, note) = writing.enter(&entry, &note).await?;
        writing.commit(&[note]).await?;
        Ok(())
    }

    pub(crate) async fn must_be_activity(
        &self,
        viewer: &Viewer,
        id: &Identifier,
    ) -> Result<(), Error> {
        let kept = self.store.record(id, &viewer.audiences()).await?;
        let is_one = kept.is_some_and(|kept| {
            kept.record.kind() == Kind::Activity && kept.record.status == Status::Published
        });
        if is_one {
            return Ok(());
        }
        let (found, expected) = (id.to_string(), "activity-1-1-1".to_owned());
        Err(Error::Field { field: "log-activity", found, expected })
    }

    /// What everyone is shown as evidence must be for everyone. A record that the viewer may not read is as if it were not
    /// there.
    pub(crate) async fn must_be_public(
        &self,
        viewer: &Viewer,
        field: &'static str,
        id: &Identifier,
    ) -> Result<(), Error> {
        let kept = self.store.record(id, &viewer.audiences()).await?;
        if kept.is_some_and(|kept| everyone(&kept.record)) {
            return Ok(());
        }
        let (found, expected) =
            (id.to_string(), "event-2022-04-22-working-group-meeting".to_owned());
        Err(Error::Field { field, found, expected })
    }
}

/// Refuses a day that has not come, and one before the cooperation began.
fn must_be_past(field: &'static str, on: Date) -> Result<(), Error> {
    let today = today();
    if on.year() >= FIRST_YEAR && on.first_day() <= today {
        return Ok(());
    }
    let (found, expected) = (on.to_string(), format!("{FIRST_YEAR} – {today}"));
    Err(Error::Field { field, found, expected })
}
