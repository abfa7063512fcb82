//! After an event: who was there, a certificate that anyone can check, and what those who were there say of it.

use catalogue::Record;
use cooperation::survey::{self, Answer, Summary};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::Personal;
use vocabulary::{Country, Identifier};

use super::{Kept, topic};
use crate::{
    Error, Hub, Viewer,
    accounts::secret,
    consensus::{optional, today},
    personal::{read, written},
};

/// How many digits of chance a certificate's code has: 128 bits.
const DIGITS: usize = 32;

/// That somebody was there, as whoever runs the list said.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Came {
    code: String,
    on: Date,
    country: Country,
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
}

/// The code by which a certificate is found; nothing for whoever was not there.
pub(super) fn code(entry: &Personal, kept: &Kept) -> Option<String> {
    let came = kept.came.as_ref().filter(|_| kept.attendee.is_some())?;
    Some(format!("{}-{}", entry.number(), came.code))
}

/// What those who were there say.
pub(super) fn answers(entries: &[Personal]) -> Vec<Answer> {
    let of = |entry: &Personal| read::<Kept>(entry).filter(|kept| kept.came.is_some())?.answer;
    entries.iter().filter_map(of).collect()
}

/// What they say together, if they are enough.
pub(super) fn said(entries: &[Personal]) -> Option<Summary> {
    survey::summary(&answers(entries))
}

/// What they wrote, in an order that does not tell who wrote it; nothing of so few that each could be told.
pub(super) fn texts(entries: &[Personal]) -> [Vec<String>; 2] {
    let answers = answers(entries);
    if answers.len() < survey::LEAST {
        return [Vec::new(), Vec::new()];
    }
    let sorted = |of: fn(&Answer) -> &String| {
        let mut all: Vec<String> =
            answers.iter().map(of).filter(|text| !text.is_empty()).cloned().collect();
        all.sort();
        all
    };
    [sorted(|one| &one.uses), sorted(|one| &one.better)]
}

impl Hub {
    /// Says of tickets whether their holders were there; of those that are not named nothing changes.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NotFound`], [`Error::Field`] before the event has begun, [`Error::NoEntry`] for a number that is
    /// no ticket of the event, [`Error::Store`].
    pub async fn mark_came(
        &self,
        viewer: &Viewer,
        event: &Identifier,
        said: &[(u64, bool)],
    ) -> Result<(), Error> {
        let note = viewer.note("event.came");
        let mut writing = self.store.begin().await?;
        let run = self.must_run(&mut writing, viewer, event).await?;
        must_have_begun(&run.event)?;
        let entries = writing.personal(&topic(event)).await?;
        let mut notes = Vec::new();
        for (number, came) in said {
            let entry = entries.iter().find(|entry| entry.number() == *number);
            let entry = entry.ok_or(Error::NoEntry { number: *number })?;
            let Some(kept) = read::<Kept>(entry).filter(|kept| kept.attendee.is_some()) else {
                continue;
            };
            if kept.came.is_some() == *came {
                continue;
            }
            let came = if *came { Some(new(run.country)?) } else { None };
            let body = written(&Kept { came, ..kept })?;
            notes.push(writing.change_personal(entry, &body, &note).await?);
        }
        writing.commit(&notes).await.map_err(Error::from)
    }

    /// The certificate that a code leads to, for whoever has it.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if it leads to none, or not any more; [`Error::Store`].
    pub async fn certificate(&self, event: &Identifier, text: &str) -> Result<Certificate, Error> {
        let record = match self.event(&Viewer::Anonymous, event).await {
            Err(Error::NotFound { .. }) => return Err(Error::Link),
            found => found?,
        };
        let entries = self.store.personal(&topic(event)).await?;
        let found = entries.iter().find_map(|entry| {
            let kept = read::<Kept>(entry)?;
            (code(entry, &kept)? == text).then_some(kept)
        });
        let Kept { attendee, came, .. } = found.ok_or(Error::Link)?;
        let (attendee, came) = (attendee.ok_or(Error::Link)?, came.ok_or(Error::Link)?);
        Ok(Certificate {
            code: text.to_owned(),
            event: record,
            name: attendee.name,
            country: came.country,
            on: came.on,
        })
    }

    /// What the holder of a ticket says of the event afterwards; said again, it counts instead.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if the secret leads to no ticket, [`Error::NotOpen`] if its holder was not there, [`Error::Field`],
    /// [`Error::Store`].
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
        let found = found.filter(|entry| entry.topic.starts_with("event/")).ok_or(Error::Link)?;
        let note = viewer.note("event.answer");
        let mut writing = self.store.begin().await?;
        let entries = writing.personal(&found.topic).await?;
        let entry = entries.iter().find(|one| one.number() == found.number()).ok_or(Error::Link)?;
        let kept = read::<Kept>(entry).ok_or(Error::Link)?;
        if code(entry, &kept).is_none() {
            return Err(Error::NotOpen { number: 0 });
        }
        let body = written(&Kept { answer: Some(answer), ..kept })?;
        let note = writing.change_personal(entry, &body, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }
}

fn new(country: Country) -> Result<Came, Error> {
    let mut code = secret::new()?.text;
    code.truncate(DIGITS);
    Ok(Came { code, on: today(), country })
}

fn must_have_begun(event: &Record) -> Result<(), Error> {
    let begins = event.period.start().map(vocabulary::Date::first_day);
    match begins.filter(|begins| today() < *begins) {
        None => Ok(()),
        Some(begins) => Err(Error::Field {
            field: "came",
            found: today().to_string(),
            expected: format!("≥ {begins}"),
        }),
    }
}
