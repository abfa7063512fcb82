//! After an event: who was there, a certificate that anyone can check, and what those who were there say of it.

use std::collections::BTreeMap;

use catalogue::Record;
use cooperation::{
    registration::{Seat, Standing, seats},
    survey::{self, Answer, Summary},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::Personal;
use vocabulary::{Country, Identifier};

use super::{Kept, event_of, history, topic};
use crate::{
    Error, Hub, Viewer,
    accounts::secret,
    consensus::{optional, today},
    personal::{read, written},
};

/// How many answers are told together.
const BLOCK: u64 = survey::LEAST as u64;
/// How many digits of chance a certificate's code has: 128 bits.
const DIGITS: usize = 32;

/// That somebody was there, as whoever runs the list said.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Came {
    code: String,
    on: Date,
    country: Country,
    /// Since when that is not said any more. The code stays, so that what was printed is true again should it be said again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    withdrawn: Option<Date>,
}

/// What somebody said of an event, and as the how manieth.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Answered {
    pub(super) said: Answer,
    place: u64,
}

/// That somebody took part in an event.
#[derive(Debug, Clone)]
pub struct Certificate {
    /// What leads to it: the number of the ticket and 32 digits.
    pub code: String,
    /// The event.
    pub event: Record,
    /// Who took part, as they named themselves.
    pub name: String,
    /// For which country the list was run.
    pub country: Country,
    /// The day on which it was confirmed.
    pub on: Date,
    /// The day since which it is not confirmed any more.
    pub withdrawn: Option<Date>,
}

/// The place of an answer among all that were ever given, from 0. Nobody else gets it.
pub(super) fn place(kept: &Kept) -> Option<u64> {
    kept.answer.as_ref().map(|one| one.place).or(kept.answered)
}

/// The code by which a certificate is found; nothing for whoever was not there.
pub(super) fn code(entry: &Personal, kept: &Kept) -> Option<String> {
    let came = kept.came.as_ref().filter(|came| came.withdrawn.is_none())?;
    kept.attendee.as_ref()?;
    Some(format!("{}-{}", entry.number(), came.code))
}

/// Whether somebody may say something of the event, or say it otherwise.
pub(super) fn may_answer(entry: &Personal, kept: &Kept) -> bool {
    kept.attendee.is_some() && (code(entry, kept).is_some() || kept.answer.is_some())
}

/// The answers that are told: of each [`survey::LEAST`] that came one after the other together, as long as all of them stand, so that
/// nobody who looks twice sees what one of them said. Who is not said to have been there any more has said it all the same.
fn answers(entries: &[Personal]) -> Vec<Answer> {
    let mut blocks: BTreeMap<u64, Vec<Answer>> = BTreeMap::new();
    for one in entries.iter().filter_map(|entry| read::<Kept>(entry)?.answer) {
        blocks.entry(one.place / BLOCK).or_default().push(one.said);
    }
    blocks.into_values().filter(|block| block.len() == survey::LEAST).flatten().collect()
}

/// What they say together, if they are enough.
pub(super) fn said(entries: &[Personal]) -> Option<Summary> {
    survey::summary(&answers(entries))
}

/// What they wrote, in an order that does not tell who wrote it.
pub(super) fn texts(entries: &[Personal]) -> [Vec<String>; 2] {
    let answers = answers(entries);
    let sorted = |of: fn(&Answer) -> &String| {
        let mut all: Vec<String> =
            answers.iter().map(of).filter(|text| !text.is_empty()).cloned().collect();
        all.sort();
        all
    };
    [sorted(|one| &one.uses), sorted(|one| &one.better)]
}

impl Hub {
    /// Says of tickets whether their holders were there; of those that are not named nothing changes, nor of those that were given back
    /// since the list was shown.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NotFound`], [`Error::Field`] if somebody is said to have been there before the event is
    /// over, [`Error::NoEntry`] for a number that is no ticket with a place at the event, [`Error::Store`].
    pub async fn mark_came(
        &self,
        viewer: &Viewer,
        event: &Identifier,
        said: &[(u64, bool)],
    ) -> Result<(), Error> {
        let note = viewer.note("event.came");
        let mut writing = self.store.begin().await?;
        let run = self.must_run(&mut writing, viewer, event).await?;
        let some_came = said.iter().any(|(_, is_there)| *is_there);
        if let Some(over) = over(&run.event).filter(|over| some_came && today() < *over) {
            let (found, expected) = (today().to_string(), format!("≥ {over}"));
            return Err(Error::Field { field: "came", found, expected });
        }
        let entries = writing.personal(&topic(event)).await?;
        let seats = seats(&run.terms, &history(&run.register, &entries, event));
        let mut notes = Vec::new();
        for (number, is_there) in said {
            let has_place =
                |seat: &Seat| seat.ticket == *number && seat.standing == Standing::Confirmed;
            let entry = entries.iter().find(|entry| entry.number() == *number);
            let entry = entry.ok_or(Error::NoEntry { number: *number })?;
            let kept = read::<Kept>(entry).ok_or(Error::NoEntry { number: *number })?;
            if kept.attendee.is_none() {
                continue;
            }
            if !seats.iter().any(has_place) {
                return Err(Error::NoEntry { number: *number });
            }
            if code(entry, &kept).is_some() == *is_there {
                continue;
            }
            let came = match kept.came.clone() {
                Some(came) if *is_there => Came { withdrawn: None, ..came },
                Some(came) => Came { withdrawn: Some(today()), ..came },
                None => new(run.country)?,
            };
            let body = written(&Kept { came: Some(came), ..kept })?;
            notes.push(writing.change_personal(entry, &body, &note).await?);
        }
        writing.commit(&notes).await.map_err(Error::from)
    }

    /// The certificate that a code leads to, for whoever has it.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if it leads to none, if its holder had it deleted, or if the event is said to be to come by now;
    /// [`Error::Store`].
    pub async fn certificate(&self, event: &Identifier, text: &str) -> Result<Certificate, Error> {
        let record = match self.event(&Viewer::Anonymous, event).await {
            Err(Error::NotFound { .. }) => return Err(Error::Link),
            found => found?,
        };
        if over(&record).is_some_and(|over| today() < over) {
            return Err(Error::Link);
        }
        let entries = self.store.personal(&topic(event)).await?;
        let found = entries.iter().find_map(|entry| {
            let Kept { attendee, came, .. } = read(entry)?;
            let (attendee, came) = (attendee?, came?);
            (text == format!("{}-{}", entry.number(), came.code)).then_some((attendee, came))
        });
        let (attendee, came) = found.ok_or(Error::Link)?;
        Ok(Certificate {
            code: text.to_owned(),
            event: record,
            name: attendee.name,
            country: came.country,
            on: came.on,
            withdrawn: came.withdrawn,
        })
    }

    /// What the holder of a ticket says of the event afterwards; said again, it counts instead. Who has answered may say it otherwise
    /// also if they are not said to have been there any more, so that nobody who runs the list chooses who can.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if the secret leads to no ticket, [`Error::NotFound`] if the event is not there any more, [`Error::NotOpen`] if
    /// the holder was not there, [`Error::Field`], [`Error::Store`].
    pub async fn answer_survey(
        &self,
        viewer: &Viewer,
        text: &str,
        answer: Answer,
    ) -> Result<(), Error> {
        let answer = Answer {
            uses: optional("survey-uses", &answer.uses, survey::LONGEST)?,
            better: optional("survey-better", &answer.better, survey::LONGEST)?,
            ..answer
        };
        let found = self.store.personal_by_secret(&secret::hash(text)).await?;
        let found = found.ok_or(Error::Link)?;
        let event = event_of(&found.topic).ok_or(Error::Link)?;
        let record = self.event(viewer, &event).await?;
        // Who has answered is not told: with the sums before and after it would tell what.
        let note = store::Note { object: found.topic.clone(), ..viewer.note("event.answer") };
        let mut writing = self.store.begin().await?;
        let entries = writing.personal(&found.topic).await?;
        let entry = entries.iter().find(|one| one.number() == found.number()).ok_or(Error::Link)?;
        let kept = read::<Kept>(entry).ok_or(Error::Link)?;
        let is_to_come = over(&record).is_some_and(|over| today() < over);
        if is_to_come || !may_answer(entry, &kept) {
            return Err(Error::NotOpen { number: 0 });
        }
        let places = entries.iter().filter_map(|one| place(&read(one)?));
        let place = place(&kept).or(places.max().map(|last| last + 1)).unwrap_or(0);
        let body = written(&Kept { answer: Some(Answered { said: answer, place }), ..kept })?;
        writing.change_personal(entry, &body, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }
}

fn new(country: Country) -> Result<Came, Error> {
    let mut code = secret::new()?.text;
    code.truncate(DIGITS);
    Ok(Came { code, on: today(), country, withdrawn: None })
}

/// The last day of an event, as far as it is known.
pub(crate) fn over(event: &Record) -> Option<Date> {
    let (start, end) = (event.period.start(), event.period.end());
    end.or(start).map(vocabulary::Date::last_day)
}
