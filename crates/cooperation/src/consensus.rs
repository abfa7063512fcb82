//! How the framework changes: by a proposal to which all six countries agree, and in no other way (strategy 2023–2027, §3.2).
//!
//! Silence is not assent and nobody is outvoted. An objection ends a proposal, an abstention leaves it open, and a day on
//! which not all six have agreed when it ends lets it lapse.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

/// A part of a record of the framework that stands in the agreed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum Part {
    Code,
    Title,
    Schedule,
    Start,
    End,
}

impl Part {
    /// Every part, in the order in which pages show them.
    pub const ALL: [Self; 5] = [Self::Code, Self::Title, Self::Schedule, Self::Start, Self::End];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Title => "title",
            Self::Schedule => "schedule",
            Self::Start => "start",
            Self::End => "end",
        }
    }
}

/// One line of a proposal: what a part says and what it is to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Which part.
    pub part: Part,
    /// Of a text, in which language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// What it says; nothing if it is new.
    pub before: String,
    /// What it is to say; nothing if it is to go.
    pub after: String,
}

/// What is to become of a record of the framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// It is to say something else than it says in this revision.
    Amend {
        /// The revision that the lines were written for.
        revision: u32,
    },
    /// It is to be a new activity of this action.
    Add {
        /// The action.
        action: Identifier,
    },
    /// It is to be part of the framework no longer.
    Remove {
        /// The revision that is to go.
        revision: u32,
    },
}

impl Act {
    /// Its word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Amend { .. } => "amend",
            Self::Add { .. } => "add",
            Self::Remove { .. } => "remove",
        }
    }
}

/// A proposed change of the framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Proposal {
    /// The area, action or activity.
    pub record: Identifier,
    /// What is to become of it.
    pub act: Act,
    /// The difference, part by part; none of what is to go.
    pub lines: Vec<Line>,
    /// Why, in the proposer's words.
    pub reason: String,
    /// The language of these words.
    pub language: Language,
    /// For which country it is proposed.
    pub country: Country,
    /// The day it was proposed, in universal time.
    pub on: Date,
    /// The last day on which answers count, in universal time.
    pub answer_by: Date,
}

/// What a country says to a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// It agrees.
    Agree,
    /// It does not, and says why.
    Object,
    /// It says nothing for or against: no agreement.
    Abstain,
}

impl Position {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Agree, Self::Object, Self::Abstain];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Object => "object",
            Self::Abstain => "abstain",
        }
    }
}

/// A country's answer. Until a proposal is decided the country may answer anew; each answer stays on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// The number of the proposal in the register.
    pub proposal: u64,
    /// Whose answer.
    pub country: Country,
    /// What it says.
    pub position: Position,
    /// Why; never empty of an objection.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The language of these words.
    pub language: Language,
    /// The day, in universal time.
    pub on: Date,
}

/// What ends a proposal from outside of its answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Whoever proposed it took it back.
    TakenBack(Date),
    /// Another change of the same record took effect.
    Overtaken(Date),
}

/// How a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Answers are awaited.
    Open,
    /// All six have agreed; since this day it is in force.
    Agreed(Date),
    /// A country has objected.
    Objected(Country, Date),
    /// The last day for answers passed without six agreements.
    Lapsed(Date),
    /// Whoever proposed it took it back.
    TakenBack(Date),
    /// Another change of the same record took effect before.
    Overtaken(Date),
}

impl Standing {
    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Agreed(_) => "agreed",
            Self::Objected(..) => "objected",
            Self::Lapsed(_) => "lapsed",
            Self::TakenBack(_) => "taken-back",
            Self::Overtaken(_) => "overtaken",
        }
    }

    /// Since when it is decided; nothing while it is open.
    pub const fn since(self) -> Option<Date> {
        match self {
            Self::Open => None,
            Self::Agreed(day)
            | Self::Objected(_, day)
            | Self::Lapsed(day)
            | Self::TakenBack(day)
            | Self::Overtaken(day) => Some(day),
        }
    }
}

/// How a proposal stands on the day `today`, given its answers in the order in which they came.
///
/// What comes first decides: an objection, the sixth agreement, an end from outside, or the last day. Answers after that
/// change nothing.
pub fn standing(
    proposal: &Proposal,
    answers: &[Answer],
    end: Option<End>,
    today: Date,
) -> Standing {
    let mut positions = BTreeMap::new();
    for answer in answers.iter().filter(|answer| answer.on <= proposal.answer_by) {
        if answer.position == Position::Object {
            return Standing::Objected(answer.country, answer.on);
        }
        positions.insert(answer.country, answer.position);
        if Country::ALL.iter().all(|country| positions.get(country) == Some(&Position::Agree)) {
            return Standing::Agreed(answer.on);
        }
    }
    match end {
        Some(End::TakenBack(day)) if day <= proposal.answer_by => Standing::TakenBack(day),
        Some(End::Overtaken(day)) if day <= proposal.answer_by => Standing::Overtaken(day),
        _ if today > proposal.answer_by => Standing::Lapsed(proposal.answer_by),
        _ => Standing::Open,
    }
}

/// The newest answer of each country, in the countries' order.
pub fn newest_answers(answers: &[Answer]) -> BTreeMap<Country, &Answer> {
    answers.iter().map(|answer| (answer.country, answer)).collect()
}

/// The countries that have not answered.
pub fn awaited(answers: &[Answer]) -> Vec<Country> {
    let is_silent = |country: &Country| answers.iter().all(|answer| answer.country != *country);
    Country::ALL.into_iter().filter(is_silent).collect()
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    use super::*;

    const DAY: Date = date(2026, 3, 1);

    fn proposal() -> Proposal {
        Proposal {
            record: "activity-1-1-1".parse().unwrap(),
            act: Act::Amend { revision: 1 },
            lines: vec![Line {
                part: Part::Schedule,
                language: Some(Language::En),
                before: "Once a year".to_owned(),
                after: "Twice a year".to_owned(),
            }],
            reason: "Floods.".to_owned(),
            language: Language::En,
            country: Country::Laos,
            on: DAY,
            answer_by: date(2026, 3, 31),
        }
    }

    fn answer(country: Country, position: Position, day: i8) -> Answer {
        let on = date(2026, 3, day);
        let (reason, language) = (String::new(), Language::En);
        Answer { proposal: 1, country, position, reason, language, on }
    }

    fn agree(n: usize) -> Vec<Answer> {
        let days = (2..).zip(Country::ALL);
        days.take(n).map(|(day, country)| answer(country, Position::Agree, day)).collect()
    }

    fn on(answers: &[Answer], today: Date) -> Standing {
        standing(&proposal(), answers, None, today)
    }

    #[test]
    fn five_agreements_change_nothing_and_the_sixth_dates_the_change() {
        assert_eq!(on(&agree(5), date(2026, 3, 31)), Standing::Open);
        assert_eq!(awaited(&agree(5)), [Country::VietNam]);
        assert_eq!(on(&agree(6), date(2027, 1, 1)), Standing::Agreed(date(2026, 3, 7)));
    }

    #[test]
    fn silence_is_not_assent() {
        assert_eq!(on(&agree(5), date(2026, 4, 1)), Standing::Lapsed(date(2026, 3, 31)));
    }

    #[test]
    fn an_objection_ends_it_whatever_comes_after() {
        let mut answers = vec![answer(Country::Cambodia, Position::Object, 2)];
        answers.extend(agree(6));
        let objected = Standing::Objected(Country::Cambodia, date(2026, 3, 2));
        assert_eq!(on(&answers, date(2026, 3, 10)), objected);
    }

    #[test]
    fn what_all_have_agreed_to_cannot_be_objected_to() {
        let mut answers = agree(6);
        answers.push(answer(Country::China, Position::Object, 8));
        assert_eq!(on(&answers, DAY), Standing::Agreed(date(2026, 3, 7)));
    }

    #[test]
    fn an_abstention_is_no_agreement_until_the_country_thinks_again() {
        let mut answers = agree(5);
        answers.push(answer(Country::VietNam, Position::Abstain, 8));
        assert_eq!(on(&answers, DAY), Standing::Open);
        answers.push(answer(Country::VietNam, Position::Agree, 9));
        assert_eq!(on(&answers, DAY), Standing::Agreed(date(2026, 3, 9)));
        assert_eq!(newest_answers(&answers)[&Country::VietNam].position, Position::Agree);
    }

    #[test]
    fn an_answer_after_the_last_day_does_not_count() {
        let mut late = agree(6);
        late[5].on = date(2026, 4, 1);
        assert_eq!(on(&late, date(2026, 4, 1)), Standing::Lapsed(date(2026, 3, 31)));
    }

    #[test]
    fn it_ends_when_it_is_taken_back_or_overtaken() {
        for (end, expected) in [
            (End::TakenBack(DAY), Standing::TakenBack(DAY)),
            (End::Overtaken(DAY), Standing::Overtaken(DAY)),
        ] {
            assert_eq!(standing(&proposal(), &agree(5), Some(end), DAY), expected);
        }
    }

    proptest! {
        /// Whatever is answered in whatever order: it is in force only if each of the six has agreed and none objected before.
        #[test]
        fn nothing_is_in_force_without_six_agreements(
            given in prop::collection::vec((0usize..6, 0usize..3, 0i64..40), 0..30),
            later in 0i64..60,
        ) {
            let mut day = DAY;
            let mut answers = Vec::new();
            for (country, position, wait) in given {
                day = day.checked_add((wait / 10).days()).unwrap();
                let position = Position::ALL[position];
                answers.push(Answer { on: day, ..answer(Country::ALL[country], position, 1) });
            }
            let today = day.checked_add(later.days()).unwrap();
            if let Standing::Agreed(since) = on(&answers, today) {
                let counted: Vec<_> = answers.iter().filter(|one| one.on <= since).collect();
                for country in Country::ALL {
                    prop_assert!(counted.iter().any(|one| one.country == country
                        && one.position == Position::Agree));
                }
                prop_assert!(since <= proposal().answer_by);
            }
        }
    }
}
