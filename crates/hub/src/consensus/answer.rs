//! Answering a proposal for a country; the sixth agreement puts it into force in the same transaction.

use cooperation::{Act, Answer, Entry, Matter, Position, Standing, Version, matters, versions};
use jiff::civil::Date;
use store::{Note, Origin, Put, Writing, Written};
use vocabulary::{Country, Language};

use super::{KINDS, agreed::in_force, propose::words, today_after};
use crate::{Action, Error, Hub, Object, Viewer, may, permission::audiences_of};

/// The most characters of a reason.
const LONGEST_REASON: usize = 4_000;

/// An answer as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// For which country.
    pub country: Country,
    /// What it says.
    pub position: Position,
    /// Why; of an objection never empty.
    pub reason: String,
    /// The language of these words.
    pub language: Language,
}

impl Hub {
    /// Enters a country's answer to the proposal `number`; returns how that stands then.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer does not speak for the country, [`Error::NoEntry`], [`Error::Decided`] if it is
    /// not open, [`Error::Field`] if an objection has no reason, [`Error::Stale`] if the record says something else by now
    /// than the proposal was written for, [`Error::Store`]. Nothing is entered then.
    pub async fn answer(
        &self,
        viewer: &Viewer,
        number: u64,
        given: Given,
    ) -> Result<Standing, Error> {
        let Given { country, position, reason, language } = given;
        if !may(viewer, Action::Answer, &Object::of_country(country)) {
            return Err(Error::Forbidden);
        }
        let reason = if reason.trim().is_empty() && position != Position::Object {
            String::new()
        } else {
            words("reason", &reason, LONGEST_REASON)?
        };
        let mut writing = self.store.begin().await?;
        let (mut matter, on) = open_matter(&mut writing, number).await?;
        let answer = Answer { proposal: number, country, position, reason, language, on };
        let note = viewer.note("framework.answer");
        let (_, line) = writing.enter(&Entry::Answered(answer.clone()), &note).await?;
        matter.answers.push(answer);
        let standing = cooperation::standing(&matter.proposal, &matter.answers, None, on);
        let mut lines = vec![line];
        if let Standing::Agreed(_) = standing {
            lines.extend(self.put_into_force(viewer, &mut writing, &matter, on).await?);
        }
        writing.commit(&lines).await?;
        self.changed.notify_one();
        Ok(standing)
    }

    /// Writes the record as six countries agreed on it, and the version that it makes.
    async fn put_into_force(
        &self,
        viewer: &Viewer,
        writing: &mut Writing,
        matter: &Matter,
        on: Date,
    ) -> Result<Vec<Note>, Error> {
        let Matter { number, proposal, .. } = matter;
        let id = match &proposal.act {
            Act::Add { action } => action,
            Act::Amend { .. } | Act::Remove { .. } => &proposal.record,
        };
        let audiences = viewer.audiences();
        let kept = self.store.record(id, &audiences).await?;
        let kept = kept.ok_or_else(|| Error::NotFound { id: id.clone() })?;
        let stale = || Error::Stale { id: id.clone(), expected: 0, found: kept.revision };
        let record = in_force(kept.record.clone(), (*number, proposal), kept.revision)
            .map_err(|_moved| stale())?;
        // An identifier that somebody has taken meanwhile is not taken from them.
        let is_taken =
            matches!(proposal.act, Act::Add { .. }) && writing.revision(&record.id).await? > 0;
        if is_taken {
            return Err(stale());
        }
        let register = writing.register().await?;
        let public = Viewer::Anonymous.audiences();
        let before = self.store.revisions_of_kinds(&KINDS, &public).await?;
        let version = Version {
            number: u32::try_from(versions(&register).len()).unwrap_or(u32::MAX - 2) + 2,
            proposal: *number,
            record: record.id.clone(),
            on,
            before: before.into_iter().map(|(id, revision, _)| (id, revision)).collect(),
        };
        let note = viewer.note("framework.in-force");
        let put = Put { record: &record, audiences: audiences_of(&record) };
        let note_of_record = viewer.note("record.consensus");
        let mut lines = Vec::new();
        if let Written::Changed(line) =
            writing.put_record(&put, Origin::Imported, &note_of_record).await?
        {
            lines.push(line);
        }
        let (_, line) = writing.enter(&Entry::InForce(version), &note).await?;
        lines.push(line);
        Ok(lines)
    }
}

/// A proposal that is open, and the day it is.
async fn open_matter(writing: &mut Writing, number: u64) -> Result<(Matter, Date), Error> {
    let register = writing.register().await?;
    let on = today_after(&register);
    let found = matters(&register, on).into_iter().find(|matter| matter.number == number);
    let matter = found.ok_or(Error::NoEntry { number })?;
    match matter.standing {
        Standing::Open => Ok((matter, on)),
        decided => Err(Error::Decided { number, found: decided.code() }),
    }
}
