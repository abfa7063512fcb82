//! Policy dialogue: the agenda of a meeting, what was said in which language, what was decided, and what became of what was
//! promised. The next meeting begins with the commitments of the last.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

use crate::{Entered, Entry, register::struck};

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// What is talked about.
    pub title: String,
    /// The language of that.
    pub language: Language,
    /// The record of the paper on it, which is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<Identifier>,
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Statement {
    /// Who, by name or as a delegation.
    pub speaker: String,
    /// What, in the words of the speaker.
    pub text: String,
    /// The language in which it was said.
    pub language: Language,
}

/// What somebody said in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Translation {
    /// The number of the statement.
    pub statement: u64,
    /// What, in this language.
    pub text: String,
    /// The language.
    pub language: Language,
    /// Whether a machine made it; otherwise a person did.
    pub is_by_machine: bool,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// What, in words.
    pub text: String,
    /// The language of that.
    pub language: Language,
}

/// What was promised: by whom, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Commitment {
    /// What, in words.
    pub text: String,
    /// The language of that.
    pub language: Language,
    /// The organisation that promised it.
    pub owner: Identifier,
    /// The last day.
    pub due: Date,
    /// The activity of the framework that it belongs to, if it belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Identifier>,
}

/// What became of a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum State {
    Open,
    UnderWay,
    Kept,
    GivenUp,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Open, Self::UnderWay, Self::Kept, Self::GivenUp];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::UnderWay => "under-way",
            Self::Kept => "kept",
            Self::GivenUp => "given-up",
        }
    }

    /// Whether nothing more is to come.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Kept | Self::GivenUp)
    }
}

/// How a commitment stands, as somebody says on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Progress {
    /// The number of the commitment.
    pub commitment: u64,
    /// How it stands.
    pub state: State,
    /// What was done or stands in the way.
    pub text: String,
    /// The language of that.
    pub language: Language,
    /// The record that shows it, and that is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Identifier>,
    /// The day, in universal time.
    pub on: Date,
}

/// Something that was entered of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "minute", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum Minute {
    /// The minutes were begun; `follows` is the meeting before.
    Begun {
        follows: Option<Identifier>,
    },
    Item(Item),
    Said(Statement),
    Translated(Translation),
    Decided(Decision),
    Promised(Commitment),
    Followed(Progress),
}

/// Something entered with its number, and why it counts no longer if it was struck.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says it")]
pub struct Numbered<T> {
    pub number: u64,
    /// The country for which it was entered.
    pub country: Country,
    pub struck: Option<String>,
    pub what: T,
}

/// A commitment and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracked {
    /// The commitment.
    pub promised: Numbered<Commitment>,
    /// What became of it, the oldest first.
    pub progress: Vec<Numbered<Progress>>,
}

impl Tracked {
    /// How it stands: as the newest entry says that was not struck.
    pub fn state(&self) -> State {
        let newest = self.progress.iter().rev().find(|one| one.struck.is_none());
        newest.map_or(State::Open, |one| one.what.state)
    }

    /// Whether its last day is over and it was neither kept nor given up.
    pub fn is_overdue(&self, today: Date) -> bool {
        !self.state().is_final() && self.promised.what.due < today
    }
}

/// A statement and its translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// What was said.
    pub said: Numbered<Statement>,
    /// The same in other languages; of each language the newest that was not struck.
    pub translations: Vec<Numbered<Translation>>,
}

impl Spoken {
    /// The translation into a language.
    pub fn translated(&self, language: Language) -> Option<&Numbered<Translation>> {
        let is_it =
            |one: &&Numbered<Translation>| one.struck.is_none() && one.what.language == language;
        self.translations.iter().rev().find(is_it)
    }
}

/// The minutes of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minutes {
    /// The event.
    pub event: Identifier,
    /// The number of the entry by which they were begun, unless it was struck: then they may be begun anew.
    pub begun: Option<u64>,
    /// The meeting before it.
    pub follows: Option<Identifier>,
    /// The country for which they were begun.
    pub country: Country,
    /// Its agenda.
    pub items: Vec<Numbered<Item>>,
    /// What was said.
    pub statements: Vec<Spoken>,
    /// What was decided.
    pub decisions: Vec<Numbered<Decision>>,
    /// What was promised.
    pub commitments: Vec<Tracked>,
}

/// The minutes of a register, in the order in which they were begun. What is entered of a meeting whose minutes were not begun, or
/// of a statement or commitment that is not there, is left out.
pub fn minutes(register: &[Entered]) -> Vec<Minutes> {
    let struck = struck(register);
    let mut found: Vec<Minutes> = Vec::new();
    for Entered { number, entry, .. } in register {
        let Entry::Minuted { event, minute, country } = entry else { continue };
        let reason = struck.get(number).map(|reason| (*reason).to_owned());
        let place = found.iter().position(|one| one.event == *event);
        match (minute, place) {
            (Minute::Begun { follows }, None) => found.push(Minutes {
                event: event.clone(),
                begun: reason.is_none().then_some(*number),
                follows: follows.clone().filter(|_| reason.is_none()),
                country: *country,
                items: Vec::new(),
                statements: Vec::new(),
                decisions: Vec::new(),
                commitments: Vec::new(),
            }),
            (Minute::Begun { follows }, Some(place)) => {
                if reason.is_none() && found[place].begun.is_none() {
                    found[place].begun = Some(*number);
                    found[place].follows.clone_from(follows);
                }
            }
            (_, None) => {}
            (minute, Some(place)) => {
                found[place].take((*number, *country, reason), minute);
            }
        }
    }
    found
}

impl Minutes {
    fn take(&mut self, (number, country, struck): (u64, Country, Option<String>), minute: &Minute) {
        fn numbered<T: Clone>(
            (number, country, struck): (u64, Country, Option<String>),
            what: &T,
        ) -> Numbered<T> {
            Numbered { number, country, struck, what: what.clone() }
        }
        let of = (number, country, struck);
        match minute {
            Minute::Begun { .. } => {}
            Minute::Item(item) => self.items.push(numbered(of, item)),
            Minute::Said(statement) => {
                self.statements
                    .push(Spoken { said: numbered(of, statement), translations: Vec::new() });
            }
            Minute::Translated(one) => {
                let to = self.statements.iter_mut().find(|to| to.said.number == one.statement);
                if let Some(to) = to {
                    to.translations.push(numbered(of, one));
                }
            }
            Minute::Decided(decision) => self.decisions.push(numbered(of, decision)),
            Minute::Promised(commitment) => {
                let promised = numbered(of, commitment);
                self.commitments.push(Tracked { promised, progress: Vec::new() });
            }
            Minute::Followed(one) => {
                let to =
                    self.commitments.iter_mut().find(|to| to.promised.number == one.commitment);
                if let Some(to) = to {
                    to.progress.push(numbered(of, one));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn id(word: &str) -> Identifier {
        word.parse().unwrap()
    }

    fn register(minutes: Vec<Minute>) -> Vec<Entered> {
        (1..)
            .zip(minutes)
            .map(|(number, minute)| {
                let event = id("event-a");
                let entry = Entry::Minuted { event, minute, country: Country::Laos };
                let json = serde_json::to_value(&entry).unwrap();
                assert_eq!(json["entry"], entry.kind());
                assert_eq!(serde_json::from_value::<Entry>(json).unwrap(), entry);
                Entered { number, at: String::new(), by: String::new(), entry }
            })
            .collect()
    }

    fn promised() -> Minute {
        Minute::Promised(Commitment {
            text: "Plant trees.".to_owned(),
            language: Language::En,
            owner: id("organisation-lmec"),
            due: date(2026, 6, 30),
            activity: None,
        })
    }

    fn followed(state: State) -> Minute {
        Minute::Followed(Progress {
            commitment: 2,
            state,
            text: String::new(),
            language: Language::En,
            evidence: None,
            on: date(2026, 5, 1),
        })
    }

    #[test]
    fn a_commitment_stands_as_the_newest_entry_says_that_was_not_struck() {
        let begun = Minute::Begun { follows: None };
        let mut register =
            register(vec![begun, promised(), followed(State::UnderWay), followed(State::Kept)]);
        let found = minutes(&register);
        let tracked = &found[0].commitments[0];
        assert_eq!(tracked.state(), State::Kept);
        assert!(!tracked.is_overdue(date(2027, 1, 1)));
        let entry =
            Entry::Struck { line: 4, reason: "Too early.".to_owned(), on: date(2026, 5, 2) };
        register.push(Entered { number: 5, at: String::new(), by: String::new(), entry });
        let found = minutes(&register);
        let tracked = &found[0].commitments[0];
        assert_eq!((tracked.state(), tracked.progress.len()), (State::UnderWay, 2));
        assert!(!tracked.is_overdue(date(2026, 6, 30)) && tracked.is_overdue(date(2026, 7, 1)));
    }

    #[test]
    fn a_statement_has_its_newest_translation_and_what_belongs_to_nothing_is_left_out() {
        let said = Minute::Said(Statement {
            speaker: "Laos".to_owned(),
            text: "ສະບາຍດີ".to_owned(),
            language: Language::Lo,
        });
        let into = |statement: u64, text: &str, is_by_machine: bool| {
            let (text, language) = (text.to_owned(), Language::En);
            Minute::Translated(Translation { statement, text, language, is_by_machine })
        };
        let all = vec![
            Minute::Begun { follows: Some(id("event-b")) },
            said,
            into(2, "Hello", true),
            into(2, "Good day", false),
            into(99, "Nobody", false),
            Minute::Begun { follows: None },
        ];
        let entries = register(all);
        let found = minutes(&entries);
        assert_eq!((found.len(), &found[0].follows), (1, &Some(id("event-b"))));
        assert_eq!(found[0].begun, Some(1));
        let mut struck = entries.clone();
        let entry =
            Entry::Struck { line: 1, reason: "Another meeting.".to_owned(), on: date(2026, 5, 2) };
        struck.push(Entered { number: 7, at: String::new(), by: String::new(), entry });
        let anew = minutes(&struck);
        assert_eq!(
            (anew[0].begun, &anew[0].follows, anew[0].statements.len()),
            (Some(6), &None, 1)
        );
        let spoken = &found[0].statements[0];
        assert_eq!(spoken.translated(Language::En).unwrap().what.text, "Good day");
        assert_eq!((spoken.translated(Language::Vi), spoken.translations.len()), (None, 2));
    }
}
