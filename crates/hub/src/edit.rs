//! Writing one record and moving it along its way to the public.

use std::str::FromStr;

use catalogue::{Record, Status};
use exchange::{Problem, Spot, collection::Collection};
use store::{Kept, Origin, Put, Written};
use vocabulary::Identifier;

use crate::{
    Action, Error, Hub, Object, Viewer,
    consensus::{differs, is_framework, proposed},
    import::dangling,
    may,
    permission::{State, audiences_of},
};

/// A step of a record along its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says it")]
pub enum Step {
    Submit,
    Return,
    Accept,
    Publish,
    Withdraw,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 5] =
        [Self::Submit, Self::Return, Self::Accept, Self::Publish, Self::Withdraw];

    /// The action that the table speaks of.
    pub const fn action(self) -> Action {
        match self {
            Self::Submit => Action::Submit,
            Self::Return => Action::Return,
            Self::Accept => Action::Accept,
            Self::Publish => Action::Publish,
            Self::Withdraw => Action::Withdraw,
        }
    }

    /// How the record stands afterwards.
    pub const fn leads_to(self) -> Status {
        match self {
            Self::Submit => Status::Submitted,
            Self::Return => Status::Returned,
            Self::Accept => Status::Accepted,
            Self::Publish => Status::Published,
            Self::Withdraw => Status::Withdrawn,
        }
    }
}

impl FromStr for Step {
    type Err = Error;

    fn from_str(word: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|step| step.action().code() == word).ok_or_else(|| {
            let expected = Self::ALL.map(|step| step.action().code()).join(", ");
            Error::Field { field: "step", found: word.chars().take(40).collect(), expected }
        })
    }
}

impl Hub {
    /// Keeps a record that someone has written: a new one, if `revision` is 0, or what the record of that revision
    /// says from now on. Returns its revision.
    ///
    /// A new record is a draft. An edit changes neither how a record stands nor whom it is for, and does not carry it out
    /// of the scopes within which the writer may edit.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NotFound`], [`Error::Stale`] if it has changed since `revision`, [`Error::Step`] if it
    /// stands otherwise, [`Error::Consensus`] if it would change what the six countries agreed on, [`Error::Input`] with everything that is wrong with it, [`Error::Store`].
    pub async fn write(
        &self,
        viewer: &Viewer,
        record: Record,
        revision: u32,
    ) -> Result<u32, Error> {
        let before = self.store.record(&record.id, &viewer.audiences()).await?;
        let action = if revision == 0 { Action::Create } else { Action::Edit };
        match &before {
            Some(kept) if revision > 0 => may_edit(viewer, kept, &record, revision)?,
            None if revision > 0 => return Err(Error::NotFound { id: record.id }),
            _ if record.status != Status::Draft => {
                let expected = State::Draft.code().to_owned();
                let found = State::of(&record).code();
                return Err(Error::Step { id: record.id, found, expected });
            }
            _ => {}
        }
        if !may(viewer, action, &Object::of(&record)) {
            return Err(Error::Forbidden);
        }
        if before.is_some_and(|kept| is_framework(&kept.record) && differs(&kept.record, &record)) {
            return Err(Error::Consensus { id: record.id });
        }
        if revision == 0 && proposed(&self.store.register().await?).any(|id| *id == record.id) {
            return Err(Error::Consensus { id: record.id });
        }
        let problems = self.problems(viewer, &record, action).await?;
        if !problems.is_empty() {
            return Err(Error::Input { problems });
        }
        self.keep_one(viewer, action, record, revision).await?;
        Ok(revision + 1)
    }

    /// Moves a record one step along its way, if it still is as it was at `revision`; returns how it stands.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`], [`Error::Stale`], [`Error::Step`] if no such step leads on from where it stands,
    /// [`Error::Forbidden`], [`Error::Consensus`] if it would be part of the framework or part of it no longer, [`Error::Store`].
    pub async fn step(
        &self,
        viewer: &Viewer,
        id: &Identifier,
        revision: u32,
        step: Step,
    ) -> Result<Status, Error> {
        let kept = self.store.record(id, &viewer.audiences()).await?;
        let Kept { record, revision: found, .. } =
            kept.ok_or_else(|| Error::NotFound { id: id.clone() })?;
        if !record.status.may_become(step.leads_to()) {
            let from = |status: &Status| status.may_become(step.leads_to());
            let before = Status::ALL.into_iter().filter(from).map(Status::code);
            let expected = before.collect::<Vec<_>>().join(", ");
            return Err(Error::Step { id: id.clone(), found: State::of(&record).code(), expected });
        }
        if !may(viewer, step.action(), &Object::of(&record)) {
            return Err(Error::Forbidden);
        }
        if found != revision {
            return Err(Error::Stale { id: id.clone(), expected: revision, found });
        }
        let is_in_force = is_framework(&record);
        let record = Record { status: step.leads_to(), ..record };
        if is_in_force || is_framework(&record) {
            return Err(Error::Consensus { id: record.id });
        }
        self.keep_one(viewer, step.action(), record, revision).await?;
        Ok(step.leads_to())
    }

    /// The steps that a viewer may move a record by.
    pub fn steps(viewer: &Viewer, record: &Record) -> Vec<Step> {
        let object = Object::of(record);
        let after = |step: &Step| Record { status: step.leads_to(), ..record.clone() };
        let is_open = |step: &Step| {
            !is_framework(record)
                && !is_framework(&after(step))
                && record.status.may_become(step.leads_to())
                && may(viewer, step.action(), &object)
        };
        Step::ALL.into_iter().filter(is_open).collect()
    }

    /// Everything that is wrong with a record, taken by itself and among the others. What its writer may not read is as if
    /// it were not there.
    async fn problems(
        &self,
        viewer: &Viewer,
        record: &Record,
        action: Action,
    ) -> Result<Vec<Problem>, Error> {
        let spot = Spot { file: record.id.to_string(), line: 1 };
        let mut problems: Vec<Problem> =
            record.check().into_iter().map(|error| Problem::at(&spot, error)).collect();
        let spots = [(record.id.clone(), spot)].into();
        let one = Collection { records: vec![record.clone()], spots, ..Collection::default() };
        let targets = record.relations.iter().map(|relation| &relation.target);
        let pointed: Vec<Identifier> = targets.chain(&record.organisations).cloned().collect();
        let readable = self.store.records(&pointed, &viewer.audiences()).await?;
        let is_hidden =
            |id: &Identifier| pointed.contains(id) && !readable.iter().any(|one| one.id == *id);
        let mut known = self.known_records(&one).await?;
        // Of a record that holds the identifier of a new one only that it is taken may be told.
        let is_new = action == Action::Create;
        known.records.retain(|id, _| if *id == record.id { !is_new } else { !is_hidden(id) });
        problems.extend(dangling(&one, &known, Origin::Imported));
        Ok(problems)
    }

    /// Keeps a record that is as it should be, if nobody has written it since. It is read at once and found soon.
    async fn keep_one(
        &self,
        viewer: &Viewer,
        action: Action,
        record: Record,
        revision: u32,
    ) -> Result<(), Error> {
        let put = Put { record: &record, audiences: audiences_of(&record) };
        let note = viewer.note(&format!("record.{}", action.code()));
        let mut writing = self.store.begin().await?;
        let found = writing.revision(&record.id).await?;
        if found != revision {
            return Err(Error::Stale { id: record.id, expected: revision, found });
        }
        match writing.put_record(&put, Origin::Imported, &note).await? {
            Written::Changed(note) => writing.commit(&[note]).await?,
            Written::Same | Written::LeftAlone => return Ok(()),
        }
        // It is kept; many that are written at the same time become findable together.
        self.changed.notify_one();
        Ok(())
    }
}

/// Whether an edit stays within what an edit may change.
fn may_edit(viewer: &Viewer, kept: &Kept, record: &Record, revision: u32) -> Result<(), Error> {
    if !may(viewer, Action::Edit, &Object::of(&kept.record)) {
        return Err(Error::Forbidden);
    }
    if kept.revision != revision {
        let (expected, found) = (revision, kept.revision);
        return Err(Error::Stale { id: record.id.clone(), expected, found });
    }
    let was = (kept.record.status, &kept.record.access);
    let is_open = !matches!(kept.record.status, Status::Published | Status::Withdrawn);
    let stays = was.0 == record.status && (is_open || *was.1 == record.access);
    if stays {
        return Ok(());
    }
    let (expected, found) = (State::of(&kept.record).code().to_owned(), State::of(record).code());
    Err(Error::Step { id: record.id.clone(), found, expected })
}
