//! Needs and offers: posted, withdrawn, matched, and how two sides come to know each other.

use catalogue::{Details, Kind};
use cooperation::{
    Entered, Entry,
    partnership::{
        Introduction, Match, Notice, Numbered, Side, Step, matches, may_see_contact, refusals,
        standing,
    },
};
use jiff::civil::Date;
use vocabulary::{Country, Language};

use crate::{Action, Error, Hub, Object, Viewer, consensus::today, may, permission::everyone};

/// A notice with whose it is.
#[derive(Debug, Clone)]
pub struct Posted {
    /// The notice.
    pub numbered: Numbered<Notice>,
    /// The country for which it was posted.
    pub country: Country,
    /// The account of whoever posted it.
    by: String,
}

/// Every notice, and every step of an introduction.
#[derive(Debug, Clone)]
pub struct Board {
    /// The notices in the order in which they were posted.
    pub posted: Vec<Posted>,
    /// What sides said, in their order.
    steps: Vec<Step>,
    /// The day of which matches are told.
    pub today: Date,
}

/// What one side says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saying {
    /// It asks to be introduced.
    Ask,
    /// It agrees.
    Agree,
    /// It declines.
    Decline,
}

impl Board {
    fn of(register: &[Entered]) -> Self {
        let mut board = Self { posted: Vec::new(), steps: Vec::new(), today: today() };
        for entered in register {
            match &entered.entry {
                Entry::Noticed { notice, country } => board.posted.push(Posted {
                    numbered: Numbered {
                        number: entered.number,
                        withdrawn: None,
                        entry: notice.clone(),
                    },
                    country: *country,
                    by: entered.by.clone(),
                }),
                Entry::NoticeWithdrawn { notice, on } => {
                    let of = board.posted.iter_mut().find(|one| one.numbered.number == *notice);
                    if let Some(of) = of {
                        of.numbered.withdrawn.get_or_insert(*on);
                    }
                }
                Entry::Introduction { step } => board.steps.push(step.clone()),
                _ => {}
            }
        }
        board
    }

    /// A notice by its number.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`].
    pub fn notice(&self, number: u64) -> Result<&Posted, Error> {
        let found = self.posted.iter().find(|one| one.numbered.number == number);
        found.ok_or(Error::NoEntry { number })
    }

    /// What fits today, the best first: of one notice, or of all.
    pub fn with_matches<T>(&self, of: Option<u64>, tell: impl FnOnce(&[&Match<'_>]) -> T) -> T {
        let notices: Vec<Numbered<Notice>> =
            self.posted.iter().map(|one| one.numbered.clone()).collect();
        let found = matches(&notices, self.today);
        let is_of =
            |one: &&Match<'_>| of.is_none_or(|number| one.need == number || one.offer == number);
        tell(&found.iter().filter(is_of).collect::<Vec<_>>())
    }

    /// The need and the offer among two notices.
    fn pair<'b>(one: &'b Posted, other: &'b Posted) -> (&'b Posted, &'b Posted) {
        if one.numbered.entry.side == Side::Need { (one, other) } else { (other, one) }
    }

    /// How the introduction of two notices stands.
    pub fn standing(&self, one: &Posted, other: &Posted) -> Introduction {
        let (need, offer) = Self::pair(one, other);
        standing(&need.numbered, &offer.numbered, &self.steps)
    }

    /// Whether the viewer speaks for a notice.
    pub fn speaks_for(viewer: &Viewer, one: &Posted) -> bool {
        may(viewer, Action::Log, &Object::of_country(one.country))
    }
}

impl Hub {
    /// Every notice: the same for whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn board(&self) -> Result<Board, Error> {
        Ok(Board::of(&self.store.register().await?))
    }

    /// Posts a notice; returns its number. Form and country of the organisation are those of its record.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer keeps no log for the country, [`Error::Field`] if there is no such public organisation,
    /// [`Error::Cooperation`] with what is wrong, [`Error::Store`].
    pub async fn post_notice(
        &self,
        viewer: &Viewer,
        notice: Notice,
        country: Country,
    ) -> Result<u64, Error> {
        if !may(viewer, Action::Log, &Object::of_country(country)) {
            return Err(Error::Forbidden);
        }
        let kept = self.store.record(&notice.organisation, &viewer.audiences()).await?;
        let record = kept
            .map(|kept| kept.record)
            .filter(|record| record.kind() == Kind::Organisation && everyone(record));
        let record = record.ok_or_else(|| Error::Field {
            field: "organisation",
            found: notice.organisation.to_string(),
            expected: "organisation-lmec".to_owned(),
        })?;
        let organisation_form = match &record.details {
            Details::Organisation { form, .. } => form.code().to_owned(),
            _ => String::new(),
        };
        let organisation_country = match record.countries[..] {
            [country] => Some(country),
            _ => None,
        };
        let notice = Notice { organisation_form, organisation_country, ..notice };
        notice.check().map_err(|wrong| {
            let (field, found, expected) = (wrong.field, wrong.found, wrong.expected);
            Error::Field { field, found, expected }
        })?;
        if notice.period.last < today() {
            let (found, expected) = (notice.period.last.to_string(), format!("≥ {}", today()));
            return Err(Error::Field { field: "last", found, expected });
        }
        self.enter_entry(viewer, "partnership.post", &Entry::Noticed { notice, country }).await
    }

    /// Withdraws a notice: it matches no more, and nobody sees its contact.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::Forbidden`], [`Error::Decided`] if it was withdrawn before, [`Error::Store`].
    pub async fn withdraw_notice(&self, viewer: &Viewer, number: u64) -> Result<(), Error> {
        let mut writing = self.store.begin().await?;
        let board = Board::of(&writing.register().await?);
        let own = board.notice(number)?;
        if !Board::speaks_for(viewer, own) {
            return Err(Error::Forbidden);
        }
        if own.numbered.withdrawn.is_some() {
            return Err(Error::Decided { number, found: "struck" });
        }
        let note = viewer.note("partnership.withdraw");
        let entry = Entry::NoticeWithdrawn { notice: number, on: today() };
        let (_, note) = writing.enter(&entry, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Enters what the side of the notice `own` says of an introduction to `other`.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::Forbidden`] if the viewer does not speak for `own`, [`Error::NoMatch`] if the two do not fit or
    /// there is nothing to be said of that sort, [`Error::Store`].
    pub async fn say(
        &self,
        viewer: &Viewer,
        (own, other): (u64, u64),
        saying: Saying,
        language: Language,
    ) -> Result<(), Error> {
        let mut writing = self.store.begin().await?;
        let board = Board::of(&writing.register().await?);
        let (own, other) = (board.notice(own)?, board.notice(other)?);
        if !Board::speaks_for(viewer, own) {
            return Err(Error::Forbidden);
        }
        let (need, offer) = Board::pair(own, other);
        let (side, on) = (own.numbered.entry.side, board.today);
        let fits = refusals(&need.numbered, &offer.numbered, on).is_empty();
        let now = board.standing(own, other);
        let is_due = match (saying, now) {
            (Saying::Ask, Introduction::NotAsked) => fits,
            (Saying::Ask, Introduction::Declined(by))
            | (Saying::Agree, Introduction::Awaiting(by)) => fits && by == side,
            (Saying::Decline, Introduction::Awaiting(_) | Introduction::Introduced(_)) => true,
            _ => false,
        };
        if !is_due {
            return Err(Error::NoMatch);
        }
        let (need, offer) = (need.numbered.number, offer.numbered.number);
        let step = match saying {
            Saying::Ask => Step::Asked { need, offer, by_side: side, on },
            Saying::Agree => Step::Agreed { need, offer, by_side: side, on },
            Saying::Decline => {
                Step::Declined { need, offer, by_side: side, reason: String::new(), language, on }
            }
        };
        let note = viewer.note("partnership.say");
        let (_, note) = writing.enter(&Entry::Introduction { step }, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Name and address of whoever posted `other`, for those who speak for `own`, once both sides have agreed; none before. That it
    /// was told stands in the audit trail.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn contact(
        &self,
        viewer: &Viewer,
        board: &Board,
        own: &Posted,
        other: &Posted,
    ) -> Result<Option<(String, String)>, Error> {
        let (need, offer) = Board::pair(own, other);
        let are_agreed =
            may_see_contact(&need.numbered, &offer.numbered, &board.steps, board.today);
        if !are_agreed || !Board::speaks_for(viewer, own) {
            return Ok(None);
        }
        let Some(person) = self.store.person(&other.by).await? else { return Ok(None) };
        let object = format!("notice/{}", other.numbered.number);
        let note = store::Note { object, ..viewer.note("partnership.disclose") };
        self.store.begin().await?.commit(&[note]).await?;
        Ok(Some((person.name, person.email)))
    }
}
