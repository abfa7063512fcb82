//! The register: everything that was proposed, answered and put into force, in the order in which it was entered. Nothing is
//! ever taken out of it or written over; how things stand follows from what was entered.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier};

use crate::{
    Answer, Comment, Definition, End, LogLine, Measured, Proposal, Reply, ReviewScore, Round,
    SelfAssessment, Standing,
    call::{Outcome, Published, Relation, Scored},
    dialogue::Minute,
    partnership::{Notice, Step},
    registration::Terms,
    standing,
};

/// What can be entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "entry", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Entry {
    /// A change of the framework was proposed.
    Proposed(Proposal),
    /// A country answered.
    Answered(Answer),
    /// Whoever proposed a change took it back.
    TakenBack {
        /// The number of the proposal.
        proposal: u64,
        /// The day, in universal time.
        on: Date,
    },
    /// The sixth agreement put a change into force.
    InForce(Version),
    /// Something was done.
    Logged(LogLine),
    /// An indicator of an action was defined.
    Defined(Definition),
    /// A value of an indicator was measured.
    Measured(Measured),
    /// A review round was opened.
    RoundOpened(Round),
    /// The responsible said how an activity stands.
    Assessed(SelfAssessment),
    /// An independent reviewer said how an activity stands.
    Scored(ReviewScore),
    /// A comment of the public was let in.
    Commented(Comment),
    /// A comment of the public was not let in.
    CommentRefused {
        /// The number of the round.
        round: u64,
        /// Why.
        reason: String,
    },
    /// A comment was answered.
    Replied(Reply),
    /// A review round was closed.
    RoundClosed {
        /// Its number.
        round: u64,
        /// The day, in universal time.
        on: Date,
    },
    /// The registration list of an event was opened.
    RegistrationOpened {
        /// The event.
        event: Identifier,
        /// Its terms.
        terms: Terms,
        /// The country for which it was opened.
        country: Country,
    },
    /// An event has another number of places from here on.
    PlacesChanged {
        /// The event.
        event: Identifier,
        /// How many; nothing if there is no limit.
        places: Option<u32>,
    },
    /// A need or an offer was posted.
    Noticed {
        /// What it says.
        notice: Notice,
        /// The country for which it was posted.
        country: Country,
    },
    /// A need or an offer was withdrawn.
    NoticeWithdrawn {
        /// Its number.
        notice: u64,
        /// The day, in universal time.
        on: Date,
    },
    /// A side said something of an introduction.
    Introduction {
        /// What it said.
        step: Step,
    },
    /// Something was entered of a meeting.
    Minuted {
        /// The event.
        event: Identifier,
        /// What.
        minute: Minute,
        /// The country for which it was entered.
        country: Country,
    },
    /// A network was opened to members.
    MembershipOpened {
        /// The programme or organisation.
        network: Identifier,
        /// The country for which it was opened, and which keeps it.
        country: Country,
    },
    /// A call for scholarships or grants was published.
    CallPublished(Published),
    /// A reviewer is near to whoever made an application.
    ConflictDeclared {
        /// The number of the call.
        call: u64,
        /// The application.
        application: Identifier,
        /// The account of the reviewer.
        reviewer: Identifier,
        /// How near.
        relation: Relation,
    },
    /// A reviewer gave marks.
    ApplicationScored {
        /// The number of the call.
        call: u64,
        /// The marks.
        scored: Scored,
    },
    /// An application was decided. The reasons are told to whoever made it.
    ApplicationDecided {
        /// The number of the call.
        call: u64,
        /// The application.
        application: Identifier,
        /// What was decided.
        outcome: Outcome,
        /// The day, in universal time.
        on: Date,
    },
    /// A line of the log, an indicator or a value counts no longer.
    Struck {
        /// The number of the line.
        line: u64,
        /// Why.
        reason: String,
        /// The day, in universal time.
        on: Date,
    },
}

/// A version of the framework that came into force, and how the one before it stood at its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Version {
    /// Its number; 1 is the framework as the six adopted it.
    pub number: u32,
    /// The number of the proposal that made it.
    pub proposal: u64,
    /// The record that changed.
    pub record: Identifier,
    /// Since when, in universal time.
    pub on: Date,
    /// The records of the version before, each in the revision that it had.
    pub before: Vec<(Identifier, u32)>,
}

impl Entry {
    /// The word for its kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Proposed(_) => "proposed",
            Self::Answered(_) => "answered",
            Self::TakenBack { .. } => "taken-back",
            Self::InForce(_) => "in-force",
            Self::Logged(_) => "logged",
            Self::Defined(_) => "defined",
            Self::Measured(_) => "measured",
            Self::RoundOpened(_) => "round-opened",
            Self::Assessed(_) => "assessed",
            Self::Scored(_) => "scored",
            Self::Commented(_) => "commented",
            Self::CommentRefused { .. } => "comment-refused",
            Self::Replied(_) => "replied",
            Self::RoundClosed { .. } => "round-closed",
            Self::RegistrationOpened { .. } => "registration-opened",
            Self::PlacesChanged { .. } => "places-changed",
            Self::Noticed { .. } => "noticed",
            Self::NoticeWithdrawn { .. } => "notice-withdrawn",
            Self::Introduction { .. } => "introduction",
            Self::Minuted { .. } => "minuted",
            Self::MembershipOpened { .. } => "membership-opened",
            Self::CallPublished(_) => "call-published",
            Self::ConflictDeclared { .. } => "conflict-declared",
            Self::ApplicationScored { .. } => "application-scored",
            Self::ApplicationDecided { .. } => "application-decided",
            Self::Struck { .. } => "struck",
        }
    }
}

/// Something that was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// Its place in the register, from 1.
    pub number: u64,
    /// The moment, RFC 3339 in universal time.
    pub at: String,
    /// The account of whoever entered it.
    pub by: String,
    /// What was entered.
    pub entry: Entry,
}

/// A proposal with everything that was entered about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matter {
    /// Its place in the register.
    pub number: u64,
    /// Who entered it.
    pub by: String,
    /// What is proposed.
    pub proposal: Proposal,
    /// The answers, in the order in which they came.
    pub answers: Vec<Answer>,
    /// The version that it made.
    pub version: Option<u32>,
    /// How it stands.
    pub standing: Standing,
}

/// All proposals of a register on the day `today`, in the order in which they were made.
pub fn matters(register: &[Entered], today: Date) -> Vec<Matter> {
    let proposals = register.iter().filter_map(|entered| match &entered.entry {
        Entry::Proposed(proposal) => Some((entered, proposal)),
        _ => None,
    });
    proposals.map(|(entered, proposal)| matter(entered, proposal, register, today)).collect()
}

fn matter(entered: &Entered, proposal: &Proposal, register: &[Entered], today: Date) -> Matter {
    let number = entered.number;
    let (mut answers, mut end, mut version) = (Vec::new(), None, None);
    for later in register.iter().filter(|later| later.number > number) {
        match &later.entry {
            Entry::Answered(answer) if answer.proposal == number => answers.push(answer.clone()),
            Entry::TakenBack { proposal, on } if *proposal == number => {
                end = end.or(Some(End::TakenBack(*on)));
            }
            Entry::InForce(made) if made.proposal == number => version = Some(made.number),
            Entry::InForce(made) if made.record == proposal.record => {
                end = end.or(Some(End::Overtaken(made.on)));
            }
            _ => {}
        }
    }
    let standing = standing(proposal, &answers, end, today);
    let (by, proposal) = (entered.by.clone(), proposal.clone());
    Matter { number, by, proposal, answers, version, standing }
}

/// What counts no longer, each with the reason; struck twice, the first reason stays.
pub(crate) fn struck(register: &[Entered]) -> BTreeMap<u64, &str> {
    let mut found = BTreeMap::new();
    for entered in register {
        if let Entry::Struck { line, reason, .. } = &entered.entry {
            found.entry(*line).or_insert(reason.as_str());
        }
    }
    found
}

/// The versions that came into force, in their order; the first is number 2.
pub fn versions<'r>(register: &'r [Entered]) -> Vec<&'r Version> {
    let version = |entered: &'r Entered| match &entered.entry {
        Entry::InForce(version) => Some(version),
        _ => None,
    };
    register.iter().filter_map(version).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use vocabulary::Language;

    use super::*;
    use crate::{Act, Position};

    fn entered(number: u64, entry: Entry) -> Entered {
        Entered { number, at: String::new(), by: "person-1".to_owned(), entry }
    }

    fn proposed(record: &str) -> Entry {
        Entry::Proposed(Proposal {
            record: record.parse().unwrap(),
            act: Act::Remove { revision: 3 },
            lines: Vec::new(),
            reason: "Done.".to_owned(),
            language: Language::En,
            country: Country::China,
            on: date(2026, 3, 1),
            answer_by: date(2026, 3, 31),
        })
    }

    fn answered(proposal: u64, country: Country) -> Entry {
        let on = date(2026, 3, 2);
        let (position, reason, language) = (Position::Agree, String::new(), Language::En);
        Entry::Answered(Answer { proposal, country, position, reason, language, on })
    }

    #[test]
    fn a_change_in_force_overtakes_the_others_of_its_record_and_no_other() {
        let records = ["activity-1-1-1", "activity-1-1-1", "activity-1-1-2"];
        let mut register: Vec<_> =
            (1..).zip(records).map(|(n, record)| entered(n, proposed(record))).collect();
        register.extend((4..).zip(Country::ALL).map(|(n, one)| entered(n, answered(1, one))));
        let version = Version {
            number: 2,
            proposal: 1,
            record: "activity-1-1-1".parse().unwrap(),
            on: date(2026, 3, 2),
            before: vec![("activity-1-1-1".parse().unwrap(), 3)],
        };
        register.push(entered(10, Entry::InForce(version.clone())));
        let found = matters(&register, date(2026, 3, 3));
        let standings: Vec<_> = found.iter().map(|matter| matter.standing).collect();
        let day = date(2026, 3, 2);
        assert_eq!(standings, [Standing::Agreed(day), Standing::Overtaken(day), Standing::Open]);
        assert_eq!(found[0].version, Some(2));
        assert_eq!(versions(&register), [&version]);
    }

    #[test]
    fn every_entry_reads_back_and_names_its_kind() {
        let taken_back = Entry::TakenBack { proposal: 1, on: date(2026, 3, 2) };
        for entry in [proposed("area-1"), answered(1, Country::Laos), taken_back] {
            let json = serde_json::to_value(&entry).unwrap();
            assert_eq!(json["entry"], entry.kind());
            assert_eq!(serde_json::from_value::<Entry>(json).unwrap(), entry);
        }
    }
}
