//! Applying without an account, and coming back by a secret.

use cooperation::call::{Application, Outcome, Published, refusals};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

use super::{Kept, call_of, found, name_of, standing, topic};
use crate::{
    Error, Hub, Message, Viewer,
    accounts::secret,
    consensus::{address, line, today, words},
    personal::{read, written},
};

/// The most characters of a name or an address, and of a statement.
const LONGEST: (usize, usize) = (200, 10_000);
/// The most applications of one call.
const MOST: usize = 20_000;
/// The years of birth that somebody may have.
const BORN: (i16, i16) = (1900, 2100);

/// An application as whoever makes it writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Submitted {
    /// As they write it.
    pub name: String,
    /// Where they are written to.
    pub email: String,
    /// The nationality.
    pub country: Country,
    /// Where they work or study, if that is an organisation of the catalogue.
    pub organisation: Option<Identifier>,
    /// Year of birth, if they say it.
    pub birth_year: Option<i16>,
    /// In which they can work.
    pub languages: Vec<Language>,
    /// The address of who nominated them; may be empty.
    pub nominated_by: String,
    /// The address of who supervises them; may be empty.
    pub supervisor: String,
    /// In which they are written to; of older applications that is not known.
    #[serde(default)]
    pub language: Option<Language>,
    /// Why they apply.
    pub statement: String,
}

impl Submitted {
    /// The application as the rules know it. `own` is the account by which it was sent, `account` tells that of an address: whoever
    /// has either made it.
    pub(super) fn application(
        &self,
        id: Identifier,
        own: Option<Identifier>,
        account: impl Fn(&str) -> Option<Identifier>,
    ) -> Application {
        Application {
            id,
            accounts: own.into_iter().chain(account(&self.email)).collect(),
            country: self.country,
            organisation: self.organisation.clone(),
            birth_year: self.birth_year,
            languages: self.languages.clone(),
            nominated_by: account(&self.nominated_by),
        }
    }
}

/// An application as whoever made it sees it.
#[derive(Debug, Clone)]
pub struct OwnApplication {
    /// The number of the call.
    pub call: u64,
    /// The call.
    pub published: Published,
    /// Its number, by which those who judge know it.
    pub number: u64,
    /// What they wrote; nothing once it was taken back.
    pub submitted: Option<Submitted>,
    /// What was decided, on which day.
    pub decided: Option<(Outcome, Date)>,
    /// Why, and in which language that is written.
    pub reasons: Option<(String, Language)>,
    /// Whether they are named among those who got a place.
    pub is_alumnus: bool,
}

impl Hub {
    /// Applies; returns the secret by which they come back.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::CallDay`] if one may not apply today, [`Error::Field`], [`Error::Ineligible`] with what is asked
    /// for and not met, [`Error::Registered`] if the address has applied before, [`Error::Store`].
    pub async fn apply(
        &self,
        viewer: &Viewer,
        number: u64,
        submitted: Submitted,
    ) -> Result<String, Error> {
        let submitted = self.checked(submitted).await?;
        let secret = secret::new()?;
        let note = viewer.note("call.apply");
        let mut writing = self.store.begin().await?;
        let call = call_of(&mut writing, number).await?.published.call;
        if !(call.opens..=call.closes).contains(&today()) {
            return Err(Error::CallDay { number });
        }
        let id =
            "application-0".parse().map_err(|error| Error::Task { reason: format!("{error}") })?;
        let application = submitted.application(id, None, |_| None);
        let unmet: Vec<_> = refusals(&call, &application).into_iter().cloned().collect();
        if !unmet.is_empty() {
            return Err(Error::Ineligible { unmet });
        }
        let kept = writing.personal(&topic(number)).await?;
        if kept.len() >= MOST {
            return Err(Error::Full);
        }
        let mut others = kept.into_iter().filter_map(standing);
        if others.any(|other| other.submitted.email.eq_ignore_ascii_case(&submitted.email)) {
            return Err(Error::Registered);
        }
        let to = (submitted.email.clone(), submitted.language.unwrap_or(Language::En));
        let body = written(&Kept { submitted: Some(submitted), ..Kept::default() })?;
        let (_, note) = writing.add_personal(&topic(number), &secret.hash, &body, &note).await?;
        let message = Message::Application { call: number, secret: secret.text.clone() };
        self.mail(&mut writing, &note.object, (&to.0, to.1), message).await?;
        writing.commit(&[note]).await?;
        Ok(secret.text)
    }

    /// The application that a secret leads to.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if it leads to none, [`Error::Store`].
    pub async fn own_application(&self, text: &str) -> Result<OwnApplication, Error> {
        let entry = self.store.personal_by_secret(&secret::hash(text)).await?;
        let entry = entry.ok_or(Error::Link)?;
        let number = entry.topic.strip_prefix("call/").and_then(|number| number.parse().ok());
        let number: u64 = number.ok_or(Error::Link)?;
        let tracked = found(&self.store.register().await?, number)?;
        let id = name_of(&entry)?;
        let kept: Kept = read(&entry).ok_or(Error::Link)?;
        let decided = tracked.decided.iter().rev().find(|(application, ..)| *application == id);
        Ok(OwnApplication {
            call: number,
            decided: decided.map(|(_, outcome, on)| (*outcome, *on)),
            published: tracked.published,
            number: entry.number(),
            submitted: kept.submitted,
            reasons: kept.reasons,
            is_alumnus: kept.alumnus,
        })
    }

    /// Takes an application back: nothing is kept of who made it.
    ///
    /// # Errors
    ///
    /// [`Error::Link`], [`Error::Store`].
    pub async fn withdraw_application(&self, viewer: &Viewer, text: &str) -> Result<(), Error> {
        let own = self.own_application(text).await?;
        let note = viewer.note("call.withdraw");
        let mut writing = self.store.begin().await?;
        let kept = writing.personal(&topic(own.call)).await?;
        let mut standing = kept.into_iter().filter_map(standing);
        let Some(one) = standing.find(|one| one.entry.number() == own.number) else {
            return Ok(());
        };
        let body = written(&Kept::default())?;
        let note = writing.erase_personal(&one.entry, &body, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    async fn checked(&self, submitted: Submitted) -> Result<Submitted, Error> {
        let optional = |field: &'static str, written: &str| match written.trim() {
            "" => Ok(String::new()),
            _ => address(field, written),
        };
        if let Some(year) = submitted.birth_year
            && !(BORN.0..=BORN.1).contains(&year)
        {
            let (found, expected) = (year.to_string(), "1995".to_owned());
            return Err(Error::Field { field: "birth-year", found, expected });
        }
        if let Some(organisation) = &submitted.organisation {
            self.must_be_organisation(organisation).await?;
        }
        Ok(Submitted {
            name: line("attendee-name", &submitted.name, LONGEST.0)?,
            email: address("email", &submitted.email)?,
            nominated_by: optional("nominated-by", &submitted.nominated_by)?,
            supervisor: optional("supervisor", &submitted.supervisor)?,
            statement: words("statement", &submitted.statement, LONGEST.1)?,
            ..submitted
        })
    }

    pub(crate) async fn must_be_organisation(&self, id: &Identifier) -> Result<(), Error> {
        let kept = self.store.record(id, &Viewer::Anonymous.audiences()).await?;
        if kept.is_some_and(|kept| kept.record.kind() == catalogue::Kind::Organisation) {
            return Ok(());
        }
        let (found, expected) = (id.to_string(), "organisation-lmec".to_owned());
        Err(Error::Field { field: "organisation", found, expected })
    }
}
