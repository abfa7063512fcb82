//! The list of an event, as everyone, whoever holds a ticket, and whoever keeps it know it.

use catalogue::Record;
use cooperation::{
    registration::{NotOpen, Standing, Terms},
    survey::{Answer, Summary},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

use super::after::{Answered, Came};

/// Whoever comes to an event, as they say themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attendee {
    /// As it is to stand on the list.
    pub name: String,
    /// Where they are written to.
    pub email: String,
    /// For whom they come; may be empty.
    pub organisation: String,
    /// From where; none if from elsewhere.
    pub country: Option<Country>,
    /// The language that they would like to hear.
    pub language: Language,
    /// What they need to take part; may be empty.
    pub needs: String,
}

/// What is kept of a ticket. Who gives it back leaves nothing of themselves.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Kept {
    pub(super) attendee: Option<Attendee>,
    pub(super) cancelled_at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) came: Option<Came>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) answer: Option<Answered>,
    /// The place of an answer that is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) answered: Option<u64>,
}

/// A ticket as its holder sees it.
#[derive(Debug, Clone)]
pub struct Ticket {
    /// Its number.
    pub number: u64,
    /// The event.
    pub event: Identifier,
    /// Who comes; none once it was given back.
    pub attendee: Option<Attendee>,
    /// How it stands.
    pub standing: Standing,
    /// The code of the certificate, if they were there.
    pub certificate: Option<String>,
    /// What they said of the event afterwards.
    pub answer: Option<Answer>,
    /// Whether they may say something of it.
    pub may_answer: bool,
}

/// Somebody on the list.
#[derive(Debug, Clone)]
pub struct Holder {
    /// The number of the ticket.
    pub number: u64,
    /// Who it is.
    pub attendee: Attendee,
    /// How the ticket stands.
    pub standing: Standing,
    /// Whether they were there.
    pub came: bool,
}

/// The list of an event as those who run it know it.
#[derive(Debug, Clone)]
pub struct AttendeeList {
    /// Everyone, in the order in which they registered.
    pub all: Vec<Holder>,
    /// The day from which it can be said who was there, if that is still to come.
    pub marks_from: Option<Date>,
    /// What those who were there use of it, in no order of theirs; nothing while fewer than [`cooperation::survey::LEAST`] answered.
    pub uses: Vec<String>,
    /// What they say should be better; likewise.
    pub better: Vec<String>,
}

/// The list of an event as everyone may know it.
#[derive(Debug, Clone)]
pub struct Registration {
    /// The event.
    pub event: Record,
    /// The terms, if the list was opened.
    pub terms: Option<Terms>,
    /// How many places there are now; none if there is no limit.
    pub places: Option<u32>,
    /// How many have a place.
    pub n_confirmed: usize,
    /// How many wait.
    pub n_waiting: usize,
    /// Why nobody may register today, if nobody may.
    pub not_open: Option<NotOpen>,
    /// For which countries the viewer may open the list, if it is not open.
    pub opens_for: Vec<Country>,
    /// Whether the viewer may read the list and change the number of places.
    pub may_run: bool,
    /// How many were there, as far as that was said.
    pub n_came: usize,
    /// What they say of it, if enough have answered.
    pub said: Option<Summary>,
}
