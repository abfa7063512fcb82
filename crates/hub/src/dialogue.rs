//! Minutes of meetings: agenda, statements with translations, decisions, and commitments that are followed until they are kept.

use std::collections::BTreeMap;

use catalogue::{Kind, Record, Status};
use cooperation::{
    Entry,
    dialogue::{
        Commitment, Decision, Item, Minute, Minutes, Progress, Statement, Translation, minutes,
    },
};
use jiff::civil::Date;
use vocabulary::{Country, Identifier};

use crate::{
    Action, Error, Hub, Object, Viewer,
    consensus::{today, words},
    countries_for, may,
    permission::everyone,
};

/// The most characters of a title or a speaker, and of what was said, decided or promised.
const LONGEST: (usize, usize) = (200, 10_000);
/// The year before which a commitment must be kept.
const LAST_YEAR: i16 = 2100;

/// The minutes of a meeting as everyone may see them.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// The event.
    pub event: Record,
    /// Its minutes, if they were begun.
    pub minutes: Option<Minutes>,
    /// Those of the meeting before it, with which it opens.
    pub before: Option<Minutes>,
    /// The public records that the minutes name.
    pub named: BTreeMap<Identifier, Record>,
    /// The countries for which the viewer may enter something.
    pub own: Vec<Country>,
    /// The day it is.
    pub today: Date,
}

/// Every commitment of every meeting.
#[derive(Debug, Clone)]
pub struct Commitments {
    /// The minutes in the order in which they were begun.
    pub minutes: Vec<Minutes>,
    /// The public records that they name.
    pub named: BTreeMap<Identifier, Record>,
    /// The day it is.
    pub today: Date,
}

impl Hub {
    /// The minutes of a meeting.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such event that the viewer may read, [`Error::Store`].
    pub async fn meeting(&self, viewer: &Viewer, id: &Identifier) -> Result<Meeting, Error> {
        let event = self.meeting_record(viewer, id).await?;
        let all = minutes(&self.store.register().await?);
        let find = |id: &Identifier| all.iter().find(|one| one.event == *id).cloned();
        let minutes = find(id);
        let before = minutes.as_ref().and_then(|one| find(one.follows.as_ref()?));
        let named = self.named_in(minutes.iter().chain(&before)).await?;
        // What is not for everyone any more is not told beside another meeting.
        let before = before.filter(|one| named.contains_key(&one.event));
        let own = countries_for(viewer, Action::Log);
        Ok(Meeting { event, minutes, before, named, own, today: today() })
    }

    /// Every commitment: the same for whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn commitments(&self) -> Result<Commitments, Error> {
        let mut minutes = minutes(&self.store.register().await?);
        let named = self.named_in(minutes.iter()).await?;
        minutes.retain(|one| named.contains_key(&one.event));
        Ok(Commitments { minutes, named, today: today() })
    }

    /// Enters something of a meeting; returns its number.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer keeps no log for the country, [`Error::NotFound`], [`Error::NotBegun`] if the minutes were
    /// not begun, [`Error::Decided`] if they were begun before, [`Error::Field`] with what is wrong, also if there is no such statement or
    /// commitment, [`Error::Store`].
    pub async fn enter_minute(
        &self,
        viewer: &Viewer,
        event: Identifier,
        minute: Minute,
        country: Country,
    ) -> Result<u64, Error> {
        if !may(viewer, Action::Log, &Object::of_country(country)) {
            return Err(Error::Forbidden);
        }
        let record = self.meeting_record(viewer, &event).await?;
        if !everyone(&record) {
            return Err(Error::Forbidden);
        }
        let minute = self.checked_minute(viewer, &event, minute).await?;
        let note = viewer.note("dialogue.enter");
        let mut writing = self.store.begin().await?;
        let all = minutes(&writing.register().await?);
        let of = all.iter().find(|one| one.event == event);
        fits(&minute, of)?;
        let entry = Entry::Minuted { event, minute, country };
        let (number, note) = writing.enter(&entry, &note).await?;
        writing.commit(&[note]).await?;
        Ok(number)
    }

    /// Strikes what was entered of a meeting, by its number.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`] if it is nothing of this meeting, those of [`Hub::strike`].
    pub async fn strike_minute(
        &self,
        viewer: &Viewer,
        event: &Identifier,
        number: u64,
        reason: &str,
    ) -> Result<(), Error> {
        let register = self.store.register().await?;
        let is_it =
            |entry: &Entry| matches!(entry, Entry::Minuted { event: of, .. } if of == event);
        if !register.iter().any(|one| one.number == number && is_it(&one.entry)) {
            return Err(Error::Field {
                field: "minute-number",
                found: number.to_string(),
                expected: event.to_string(),
            });
        }
        self.strike(viewer, number, reason).await
    }

    async fn checked_minute(
        &self,
        viewer: &Viewer,
        event: &Identifier,
        minute: Minute,
    ) -> Result<Minute, Error> {
        Ok(match minute {
            Minute::Begun { follows } => {
                if let Some(before) = &follows {
                    self.must_come_before(event, before).await?;
                }
                Minute::Begun { follows }
            }
            Minute::Item(item) => {
                if let Some(paper) = &item.paper {
                    self.must_be_public(viewer, "paper", paper).await?;
                }
                Minute::Item(Item { title: words("agenda-item", &item.title, LONGEST.0)?, ..item })
            }
            Minute::Said(one) => Minute::Said(Statement {
                speaker: words("speaker", &one.speaker, LONGEST.0)?,
                text: words("statement-text", &one.text, LONGEST.1)?,
                ..one
            }),
            Minute::Translated(one) => Minute::Translated(Translation {
                text: words("statement-text", &one.text, LONGEST.1)?,
                ..one
            }),
            Minute::Decided(one) => Minute::Decided(Decision {
                text: words("decision-text", &one.text, LONGEST.1)?,
                ..one
            }),
            Minute::Promised(one) => Minute::Promised(self.checked_commitment(viewer, one).await?),
            Minute::Followed(one) => {
                if let Some(evidence) = &one.evidence {
                    self.must_be_public(viewer, "evidence", evidence).await?;
                }
                let text = words("progress-text", &one.text, LONGEST.1)?;
                Minute::Followed(Progress { text, on: today(), ..one })
            }
        })
    }

    /// A meeting follows a public one that did not begin later, and no chain of meetings leads back to itself.
    async fn must_come_before(&self, event: &Identifier, before: &Identifier) -> Result<(), Error> {
        let wrong = || Error::Field {
            field: "meeting-before",
            found: before.to_string(),
            expected: "event-2018-03-water-environment-dialogue".to_owned(),
        };
        let everyone = Viewer::Anonymous;
        let own = self.meeting_record(&everyone, event).await?;
        let other = self.meeting_record(&everyone, before).await.map_err(|_none| wrong())?;
        let begins = |record: &Record| record.period.start().map(vocabulary::Date::first_day);
        if let (Some(first), Some(then)) = (begins(&other), begins(&own))
            && first > then
        {
            return Err(wrong());
        }
        let all = minutes(&self.store.register().await?);
        let mut next = Some(before.clone());
        for _ in 0..=all.len() {
            let Some(one) = next else { return Ok(()) };
            if one == *event {
                return Err(wrong());
            }
            next = all.iter().find(|of| of.event == one).and_then(|of| of.follows.clone());
        }
        Err(wrong())
    }

    async fn checked_commitment(
        &self,
        viewer: &Viewer,
        one: Commitment,
    ) -> Result<Commitment, Error> {
        let text = words("commitment-text", &one.text, LONGEST.1)?;
        self.must_be_organisation(&one.owner).await?;
        if one.due.year() > LAST_YEAR || one.due.year() < 2016 {
            let (found, expected) = (one.due.to_string(), format!("2016 – {LAST_YEAR}"));
            return Err(Error::Field { field: "due", found, expected });
        }
        if let Some(activity) = &one.activity {
            self.must_be_activity(viewer, activity).await?;
        }
        Ok(Commitment { text, ..one })
    }

    async fn meeting_record(&self, viewer: &Viewer, id: &Identifier) -> Result<Record, Error> {
        let kept = self.store.record(id, &viewer.audiences()).await?;
        let record = kept
            .map(|kept| kept.record)
            .filter(|record| record.kind() == Kind::Event && record.status == Status::Published);
        record.ok_or_else(|| Error::NotFound { id: id.clone() })
    }

    async fn named_in(
        &self,
        minutes: impl Iterator<Item = &Minutes>,
    ) -> Result<BTreeMap<Identifier, Record>, Error> {
        let reader = self.reader(&Viewer::Anonymous);
        let mut named = BTreeMap::new();
        for id in minutes.flat_map(names) {
            if !named.contains_key(&id)
                && let Some(kept) = reader.record(&id).await?
            {
                named.insert(id, kept.record);
            }
        }
        Ok(named)
    }
}

/// The records that minutes name.
fn names(minutes: &Minutes) -> Vec<Identifier> {
    let papers = minutes.items.iter().filter_map(|one| one.what.paper.clone());
    let promised = minutes.commitments.iter().map(|one| &one.promised.what);
    let owners = promised.clone().map(|one| one.owner.clone());
    let activities = promised.filter_map(|one| one.activity.clone());
    let progress = minutes.commitments.iter().flat_map(|one| &one.progress);
    let evidence = progress.filter_map(|one| one.what.evidence.clone());
    let meetings = [Some(minutes.event.clone()), minutes.follows.clone()].into_iter().flatten();
    papers.chain(owners).chain(activities).chain(evidence).chain(meetings).collect()
}

/// Whether something may be entered of minutes as they stand.
fn fits(minute: &Minute, minutes: Option<&Minutes>) -> Result<(), Error> {
    match (minute, minutes) {
        (Minute::Begun { .. }, None) => Ok(()),
        (Minute::Begun { .. }, Some(of)) if of.begun.is_none() => Ok(()),
        (Minute::Begun { .. }, Some(_)) => Err(Error::Decided { number: 0, found: "opened" }),
        (_, None) => Err(Error::NotBegun),
        (Minute::Translated(one), Some(of)) => {
            let number = one.statement;
            let said = of.statements.iter().map(|one| &one.said);
            let said = said.into_iter().find(|said| said.number == number && said.struck.is_none());
            let statements = of.statements.iter().map(|one| one.said.number);
            let said = said.ok_or_else(|| unknown("statement-number", number, statements))?;
            if said.what.language == one.language {
                let (found, expected) = (one.language.to_string(), format!("≠ {}", one.language));
                return Err(Error::Field { field: "language", found, expected });
            }
            Ok(())
        }
        (Minute::Followed(one), Some(of)) => {
            let number = one.commitment;
            let promised = of.commitments.iter().map(|one| &one.promised);
            let is_there = promised
                .into_iter()
                .any(|promised| promised.number == number && promised.struck.is_none());
            let commitments = of.commitments.iter().map(|one| one.promised.number);
            if is_there { Ok(()) } else { Err(unknown("commitment-number", number, commitments)) }
        }
        _ => Ok(()),
    }
}

/// A number that leads to nothing of a meeting, or to what was struck meanwhile.
fn unknown(field: &'static str, found: u64, known: impl Iterator<Item = u64>) -> Error {
    let expected = known.map(|number| number.to_string()).collect::<Vec<_>>().join(", ");
    Error::Field { field, found: found.to_string(), expected }
}
