//! Registering for an event: one list, a waiting list, and a secret by which whoever registered comes back without an account.

mod after;
mod list;

use std::collections::BTreeMap;

use catalogue::{Kind, Record};
use cooperation::{
    Entered, Entry,
    registration::{NotOpen, Seat, SeatEntry, Standing, Terms, may_register, seats},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use store::{Personal, Writing};
use vocabulary::{Country, Identifier};

pub(crate) use self::after::over;
use self::list::Kept;
pub use self::{
    after::Certificate,
    list::{Attendee, AttendeeList, Holder, Registration, Ticket},
};
use crate::{
    Action, Error, Hub, Message, Object, Viewer,
    accounts::secret,
    consensus::{address, line, optional, today},
    countries_for, may,
    permission::everyone,
    personal::{read, written},
};

/// The most characters of a name, an address, an organisation and of needs.
const LONGEST: (usize, usize) = (200, 1_000);
/// The most places of an event, and the most who can be on its list.
const MOST: u32 = 20_000;

/// A list that somebody may run.
struct Run {
    event: Record,
    terms: Terms,
    country: Country,
    register: Vec<Entered>,
}

fn topic(event: &Identifier) -> String {
    format!("event/{event}")
}

/// The event of a topic.
fn event_of(topic: &str) -> Option<Identifier> {
    topic.strip_prefix("event/")?.parse().ok()
}

/// What the register says of an event's list.
fn opened(register: &[Entered], id: &Identifier) -> Option<(Terms, Country)> {
    register.iter().find_map(|entered| match &entered.entry {
        Entry::RegistrationOpened { event, terms, country } if event == id => {
            Some((terms.clone(), *country))
        }
        _ => None,
    })
}

/// Everything that happened to a list, in its order.
fn history(register: &[Entered], kept: &[Personal], id: &Identifier) -> Vec<SeatEntry> {
    let day = |at: &str| {
        at.parse::<Timestamp>().map_or(Date::MIN, |at| at.to_zoned(TimeZone::UTC).date())
    };
    let mut found: Vec<(String, u8, SeatEntry)> = Vec::new();
    // Numbers are given out in turn; a clock that goes back does not put anybody before those who came first.
    let mut latest = String::new();
    for entered in register {
        if let Entry::PlacesChanged { event, places } = &entered.entry
            && event == id
        {
            found.push((entered.at.clone(), 2, SeatEntry::Places { places: *places }));
        }
    }
    for one in kept {
        let (ticket, on) = (one.number(), day(&one.at));
        latest = latest.max(one.at.clone());
        found.push((latest.clone(), 0, SeatEntry::Registered { ticket, on }));
        let cancelled = read::<Kept>(one).and_then(|one| one.cancelled_at);
        if let Some(at) = cancelled {
            let on = day(&at);
            found.push((at, 1, SeatEntry::Cancelled { ticket, on }));
        }
    }
    // Those who came first are first: numbers rise with the moments, and a sort keeps their order.
    found.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
    found.into_iter().map(|(_, _, entry)| entry).collect()
}

/// How many places a list has after all that happened to it.
fn places(terms: &Terms, history: &[SeatEntry]) -> Option<u32> {
    let changed = history.iter().rev().find_map(|entry| match entry {
        SeatEntry::Places { places } => Some(*places),
        _ => None,
    });
    changed.unwrap_or(terms.places)
}

/// Those who have a place, by their tickets.
async fn placed(
    writing: &mut Writing,
    terms: &Terms,
    event: &Identifier,
) -> Result<BTreeMap<u64, Attendee>, Error> {
    let (register, kept) = (writing.register().await?, writing.personal(&topic(event)).await?);
    let all = seats(terms, &history(&register, &kept, event));
    let attendee =
        |ticket: u64| read::<Kept>(kept.iter().find(|one| one.number() == ticket)?)?.attendee;
    let have = all.iter().filter(|seat| seat.standing == Standing::Confirmed);
    Ok(have.filter_map(|seat| Some((seat.ticket, attendee(seat.ticket)?))).collect())
}

fn must_be_few(places: Option<u32>) -> Result<(), Error> {
    match places {
        Some(n) if !(1..=MOST).contains(&n) => Err(Error::Field {
            field: "places",
            found: n.to_string(),
            expected: format!("1–{MOST}"),
        }),
        _ => Ok(()),
    }
}

impl Hub {
    /// The list of an event.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such event that the viewer may read, [`Error::Store`].
    pub async fn registration(
        &self,
        viewer: &Viewer,
        id: &Identifier,
    ) -> Result<Registration, Error> {
        let event = self.event(viewer, id).await?;
        let (may_open, register) = (everyone(&event), self.store.register().await?);
        let opened = opened(&register, id);
        let kept = self.store.personal(&topic(id)).await?;
        let history = history(&register, &kept, id);
        let found = opened.as_ref().map(|(terms, _)| seats(terms, &history)).unwrap_or_default();
        let n_of = |is: fn(Standing) -> bool| found.iter().filter(|seat| is(seat.standing)).count();
        let speaks_for = countries_for(viewer, Action::Log);
        Ok(Registration {
            event,
            places: opened.as_ref().and_then(|(terms, _)| places(terms, &history)),
            n_confirmed: n_of(|one| one == Standing::Confirmed),
            n_waiting: n_of(|one| matches!(one, Standing::Waiting(_))),
            not_open: opened
                .as_ref()
                .and_then(|(terms, _)| may_register(terms, &history, today()).err()),
            may_run: opened.as_ref().is_some_and(|(_, country)| speaks_for.contains(country)),
            opens_for: if opened.is_some() || !may_open { Vec::new() } else { speaks_for },
            terms: opened.map(|(terms, _)| terms),
            n_came: kept
                .iter()
                .filter(|one| read(one).is_some_and(|kept| after::code(one, &kept).is_some()))
                .count(),
            said: after::said(&kept),
        })
    }

    /// Opens the list of an event.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NotFound`], [`Error::Field`], [`Error::Decided`] if it was opened before, [`Error::Store`].
    pub async fn open_registration(
        &self,
        viewer: &Viewer,
        event: Identifier,
        terms: Terms,
        country: Country,
    ) -> Result<(), Error> {
        if !may(viewer, Action::Log, &Object::of_country(country)) {
            return Err(Error::Forbidden);
        }
        // Nobody could register for what not everyone may read.
        let record = self.event(viewer, &event).await?;
        if !everyone(&record) {
            return Err(Error::Forbidden);
        }
        must_be_few(terms.places)?;
        if terms.check().is_err() || terms.closes < today() {
            let first = terms.opens.max(today());
            let (found, expected) = (terms.closes.to_string(), format!("≥ {first}"));
            return Err(Error::Field { field: "registration-closes", found, expected });
        }
        // Of what is over a list may still be written; to what is to come nobody comes afterwards.
        if let Some(last) = over(&record).filter(|last| (today()..terms.closes).contains(last)) {
            let (found, expected) = (terms.closes.to_string(), format!("≤ {last}"));
            return Err(Error::Field { field: "registration-closes", found, expected });
        }
        let note = viewer.note("event.open");
        let mut writing = self.store.begin().await?;
        let register = writing.register().await?;
        if opened(&register, &event).is_some() {
            return Err(Error::Decided { number: 0, found: "opened" });
        }
        let entry = Entry::RegistrationOpened { event, terms, country };
        let (_, note) = writing.enter(&entry, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Gives an event another number of places; nobody who has one loses it.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NotFound`], [`Error::Field`], [`Error::Store`].
    pub async fn change_places(
        &self,
        viewer: &Viewer,
        event: Identifier,
        places: Option<u32>,
    ) -> Result<(), Error> {
        must_be_few(places)?;
        let note = viewer.note("event.places");
        let mut writing = self.store.begin().await?;
        let run = self.must_run(&mut writing, viewer, &event).await?;
        let before = placed(&mut writing, &run.terms, &event).await?;
        let entry = Entry::PlacesChanged { event: event.clone(), places };
        let (_, note) = writing.enter(&entry, &note).await?;
        self.tell_of_places(&mut writing, &run.terms, &event, &before).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Registers somebody; returns the secret by which they come back to their ticket.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`], [`Error::Field`], [`Error::Full`] and [`Error::NotOpen`] if nobody may register, [`Error::Store`].
    pub async fn register(
        &self,
        viewer: &Viewer,
        event: &Identifier,
        attendee: Attendee,
    ) -> Result<String, Error> {
        self.event(viewer, event).await?;
        let attendee = checked(&attendee)?;
        let secret = secret::new()?;
        let note = viewer.note("event.register");
        let mut writing = self.store.begin().await?;
        let register = writing.register().await?;
        let (terms, _) = opened(&register, event).ok_or(Error::NotOpen { number: 0 })?;
        let kept = writing.personal(&topic(event)).await?;
        let history = history(&register, &kept, event);
        match may_register(&terms, &history, today()) {
            Ok(()) if kept.len() >= MOST as usize => return Err(Error::Full),
            Ok(()) => {}
            Err(NotOpen::Full { .. }) => return Err(Error::Full),
            Err(_) => return Err(Error::NotOpen { number: 0 }),
        }
        let is_theirs = |one: &&Personal| {
            let kept = read::<Kept>(one);
            let other = kept.and_then(|kept| kept.attendee);
            other.is_some_and(|other| other.email.eq_ignore_ascii_case(&attendee.email))
        };
        if kept.iter().find(is_theirs).is_some() {
            return Err(Error::Registered);
        }
        let to = (attendee.email.clone(), attendee.language);
        let body = written(&Kept { attendee: Some(attendee), ..Kept::default() })?;
        let (_, note) = writing.add_personal(&topic(event), &secret.hash, &body, &note).await?;
        let message = Message::Ticket { event: event.clone(), secret: secret.text.clone() };
        self.mail(&mut writing, &note.object, (&to.0, to.1), message).await?;
        writing.commit(&[note]).await?;
        Ok(secret.text)
    }

    /// The ticket that a secret leads to.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if it leads to none, [`Error::Store`].
    pub async fn ticket(&self, text: &str) -> Result<Ticket, Error> {
        let found = self.store.personal_by_secret(&secret::hash(text)).await?;
        let found = found.ok_or(Error::Link)?;
        let event = event_of(&found.topic).ok_or(Error::Link)?;
        let register = self.store.register().await?;
        let (terms, _) = opened(&register, &event).ok_or(Error::Link)?;
        let kept = self.store.personal(&found.topic).await?;
        let all = seats(&terms, &history(&register, &kept, &event));
        let seat = all.into_iter().find(|seat| seat.ticket == found.number());
        let Seat { standing, .. } = seat.ok_or(Error::Link)?;
        let body: Kept = read(&found).ok_or(Error::Link)?;
        Ok(Ticket {
            number: found.number(),
            event,
            standing,
            certificate: after::code(&found, &body),
            may_answer: after::may_answer(&found, &body),
            attendee: body.attendee,
            answer: body.answer.map(|one| one.said),
        })
    }

    /// Gives a ticket back: the first who waits gets the place, and nothing is kept of who had it.
    ///
    /// # Errors
    ///
    /// [`Error::Link`], [`Error::Store`].
    pub async fn cancel_ticket(&self, viewer: &Viewer, text: &str) -> Result<(), Error> {
        let found = self.store.personal_by_secret(&secret::hash(text)).await?;
        let topic = found.ok_or(Error::Link)?.topic;
        let number = self.ticket(text).await?.number;
        let note = viewer.note("event.cancel");
        let mut writing = self.store.begin().await?;
        let kept = writing.personal(&topic).await?;
        let one = kept.iter().find(|one| one.number() == number).ok_or(Error::Link)?;
        let kept: Kept = read(one).ok_or(Error::Link)?;
        if kept.cancelled_at.is_some() {
            return Ok(());
        }
        let (event, register) = (event_of(&topic).ok_or(Error::Link)?, writing.register().await?);
        let (terms, _) = opened(&register, &event).ok_or(Error::Link)?;
        let before = placed(&mut writing, &terms, &event).await?;
        let (cancelled_at, answered) = (Some(note.at.clone()), after::place(&kept));
        let body = written(&Kept { cancelled_at, answered, ..Kept::default() })?;
        let note = writing.erase_personal(one, &body, &note).await?;
        self.tell_of_places(&mut writing, &terms, &event, &before).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Everyone on the list, with how they stand. That it was read stands in the audit trail.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NotFound`], [`Error::Store`].
    pub async fn attendees(
        &self,
        viewer: &Viewer,
        event: &Identifier,
    ) -> Result<AttendeeList, Error> {
        let mut writing = self.store.begin().await?;
        let Run { terms, register, event: record, .. } =
            self.must_run(&mut writing, viewer, event).await?;
        let kept = writing.personal(&topic(event)).await?;
        let all = seats(&terms, &history(&register, &kept, event));
        let note = store::Note { object: topic(event), ..viewer.note("event.disclose") };
        writing.commit(&[note]).await?;
        let listed = |seat: &Seat| {
            let one = kept.iter().find(|one| one.number() == seat.ticket)?;
            let kept: Kept = read(one)?;
            let came = after::code(one, &kept).is_some();
            let (number, standing) = (seat.ticket, seat.standing);
            Some(Holder { number, attendee: kept.attendee?, standing, came })
        };
        let [uses, better] = after::texts(&kept);
        let marks_from = over(&record).filter(|over| today() < *over);
        Ok(AttendeeList { all: all.iter().filter_map(listed).collect(), marks_from, uses, better })
    }

    /// Writes to those who have a place and had none `before`, unless nobody is to come any more.
    async fn tell_of_places(
        &self,
        writing: &mut Writing,
        terms: &Terms,
        event: &Identifier,
        before: &BTreeMap<u64, Attendee>,
    ) -> Result<(), Error> {
        let record = self.store.record(event, &Viewer::Anonymous.audiences()).await?;
        let is_to_come = |record: &Record| over(record).is_none_or(|last| last >= today());
        if !record.is_some_and(|kept| is_to_come(&kept.record)) {
            return Ok(());
        }
        let now = placed(writing, terms, event).await?;
        for (ticket, attendee) in now.iter().filter(|(ticket, _)| !before.contains_key(ticket)) {
            let about = format!("personal/{}/{ticket}", topic(event));
            let to = (attendee.email.as_str(), attendee.language);
            self.mail(writing, &about, to, Message::Place { event: event.clone() }).await?;
        }
        Ok(())
    }

    async fn event(&self, viewer: &Viewer, id: &Identifier) -> Result<Record, Error> {
        let kept = self.store.record(id, &viewer.audiences()).await?;
        let record = kept.map(|kept| kept.record).filter(|record| record.kind() == Kind::Event);
        record.ok_or_else(|| Error::NotFound { id: id.clone() })
    }

    /// A list that the viewer may run.
    async fn must_run(
        &self,
        writing: &mut Writing,
        viewer: &Viewer,
        id: &Identifier,
    ) -> Result<Run, Error> {
        let event = self.event(viewer, id).await?;
        let register = writing.register().await?;
        let (terms, country) =
            opened(&register, id).ok_or_else(|| Error::NotFound { id: id.clone() })?;
        if !may(viewer, Action::Log, &Object::of_country(country)) {
            return Err(Error::Forbidden);
        }
        Ok(Run { event, terms, country, register })
    }
}

fn checked(attendee: &Attendee) -> Result<Attendee, Error> {
    Ok(Attendee {
        name: line("attendee-name", &attendee.name, LONGEST.0)?,
        email: address("email", &attendee.email)?,
        organisation: optional("attendee-organisation", &attendee.organisation, LONGEST.0)?,
        needs: optional("attendee-needs", &attendee.needs, LONGEST.1)?,
        country: attendee.country,
        language: attendee.language,
    })
}
