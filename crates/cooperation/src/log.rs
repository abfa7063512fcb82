//! The activity log: what was done, for whom, with whose money. Each line is entered once and can be struck, with a reason,
//! and never changed. Every sum on a page is a sum of lines.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use vocabulary::{Country, Date, Identifier, Language};

use crate::{Amount, Entered, Entry, Error, Flow, Funding, Money, register::struck};

/// The sectors that people come from, as the strategy names its partners (§2.2(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum Sector {
    Government,
    International,
    NonGovernmental,
    Private,
    Research,
    Community,
}

impl Sector {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Government,
        Self::International,
        Self::NonGovernmental,
        Self::Private,
        Self::Research,
        Self::Community,
    ];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Government => "government",
            Self::International => "international",
            Self::NonGovernmental => "non-governmental",
            Self::Private => "private",
            Self::Research => "research",
            Self::Community => "community",
        }
    }
}

/// How many people took part, and as far as was counted who they were. Counts only, never names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Participants {
    /// All of them.
    pub total: u64,
    /// Women and girls among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub women: Option<u64>,
    /// Men and boys among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub men: Option<u64>,
    /// Those of 15 to 24 years, whom the United Nations count as youth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub youth: Option<u64>,
    /// By country.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub countries: BTreeMap<Country, u64>,
    /// By sector.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sectors: BTreeMap<Sector, u64>,
}

impl Participants {
    /// Whether no part is more than the whole.
    ///
    /// # Errors
    ///
    /// [`Error::Parts`] with the part that is.
    pub fn check(&self) -> Result<(), Error> {
        let sum = |counts: &mut dyn Iterator<Item = u64>| counts.fold(0_u64, u64::saturating_add);
        let parts = [
            ("gender", sum(&mut self.women.into_iter().chain(self.men))),
            ("youth", self.youth.unwrap_or_default()),
            ("countries", sum(&mut self.countries.values().copied())),
            ("sectors", sum(&mut self.sectors.values().copied())),
        ];
        match parts.into_iter().find(|(_, found)| *found > self.total) {
            Some((part, found)) => Err(Error::Parts { part, total: self.total, found }),
            None => Ok(()),
        }
    }
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LogLine {
    /// The activity of the framework that it belongs to.
    pub activity: Identifier,
    /// What was done, in a sentence.
    pub what: String,
    /// The language of the sentence.
    pub language: Language,
    /// When, no more precise than is known.
    pub on: Date,
    /// The country for which it is entered.
    pub country: Country,
    /// The record that shows it, and that is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Identifier>,
    /// Who took part, if people did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<Participants>,
    /// The money, if it took or promised any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub money: Vec<Money>,
}

impl LogLine {
    /// Whether its numbers can be.
    ///
    /// # Errors
    ///
    /// [`Error::Parts`], [`Error::Rate`].
    pub fn check(&self) -> Result<(), Error> {
        if let Some(participants) = &self.participants {
            participants.check()?;
        }
        self.money.iter().try_for_each(Money::check)
    }
}

/// A line that is in the log, and whether it was struck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// Its place in the register.
    pub number: u64,
    /// What it says.
    pub line: LogLine,
    /// Why it counts no longer, if it was struck.
    pub struck: Option<String>,
}

/// The log of a register, in the order in which it was entered.
pub fn log(register: &[Entered]) -> Vec<Logged> {
    let struck = struck(register);
    register
        .iter()
        .filter_map(|entered| match &entered.entry {
            Entry::Logged(line) => Some(Logged {
                number: entered.number,
                line: line.clone(),
                struck: struck.get(&entered.number).map(|reason| (*reason).to_owned()),
            }),
            _ => None,
        })
        .collect()
}

/// What lines come to together. Lines that were struck are not counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums {
    /// How many lines.
    pub n_lines: u64,
    /// How many people took part; who takes part twice counts twice.
    pub participants: u64,
    /// Of them women and girls, in lines that say so, and the participants of those lines.
    pub women: (u64, u64),
    /// Dollars by what became of them and whose they were.
    pub money: BTreeMap<(Flow, Funding), Amount>,
    /// How many amounts have no rate and are in no sum.
    pub n_without_rate: u64,
}

impl Sums {
    /// Dollars of this flow and this source, or of all of them; none if there is none.
    pub fn dollars(&self, flow: Option<Flow>, funding: Option<Funding>) -> Option<Amount> {
        let is_asked = |(of, from): &(Flow, Funding)| {
            flow.is_none_or(|flow| flow == *of) && funding.is_none_or(|funding| funding == *from)
        };
        let asked = self.money.iter().filter(|(key, _)| is_asked(key));
        asked.map(|(_, dollars)| *dollars).reduce(Amount::plus)
    }
}

/// Adds lines up.
pub fn sums<'l>(lines: impl IntoIterator<Item = &'l Logged>) -> Sums {
    let mut sums = Sums::default();
    for Logged { line, .. } in lines.into_iter().filter(|logged| logged.struck.is_none()) {
        sums.n_lines += 1;
        if let Some(people) = &line.participants {
            sums.participants += people.total;
            if let Some(women) = people.women {
                sums.women = (sums.women.0 + women, sums.women.1 + people.total);
            }
        }
        for money in &line.money {
            match money.in_dollars() {
                Some(dollars) => {
                    let sum = sums.money.entry((money.flow, money.funding)).or_default();
                    *sum = sum.plus(dollars);
                }
                None => sums.n_without_rate += 1,
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(total: u64, women: Option<u64>, dollars: &str) -> LogLine {
        LogLine {
            activity: "activity-1-1-1".parse().unwrap(),
            what: "A dialogue was held.".to_owned(),
            language: Language::En,
            on: "2026-03".parse().unwrap(),
            country: Country::Laos,
            evidence: None,
            participants: Some(Participants { total, women, ..Participants::default() }),
            money: vec![Money {
                flow: Flow::Disbursement,
                funding: Funding::CooperationFund,
                amount: dollars.parse().unwrap(),
                currency: crate::Currency::USD,
                rate: None,
            }],
        }
    }

    fn logged(number: u64, line: LogLine) -> Logged {
        Logged { number, line, struck: None }
    }

    #[test]
    fn a_struck_line_stays_and_counts_for_nothing() {
        let entered = |number: u64, entry: Entry| Entered {
            number,
            at: String::new(),
            by: String::new(),
            entry,
        };
        let on = jiff::civil::date(2026, 3, 2);
        let register = [
            entered(1, Entry::Logged(line(40, Some(22), "1500"))),
            entered(2, Entry::Logged(line(40, Some(22), "1500.25"))),
            entered(3, Entry::Struck { line: 1, reason: "Entered twice.".to_owned(), on }),
        ];
        let log = log(&register);
        assert_eq!(log.len(), 2);
        assert_eq!(log[0].struck.as_deref(), Some("Entered twice."));
        let sums = sums(&log);
        assert_eq!((sums.n_lines, sums.participants, sums.women), (1, 40, (22, 40)));
        let spent = sums.money[&(Flow::Disbursement, Funding::CooperationFund)];
        assert_eq!(spent.to_string(), "1500.25");
    }

    #[test]
    fn a_part_that_is_more_than_the_whole_is_refused_by_name() {
        let people =
            Participants { total: 10, women: Some(6), men: Some(5), ..Participants::default() };
        let expected = Error::Parts { part: "gender", total: 10, found: 11 };
        assert_eq!(people.check(), Err(expected));
        let countries = [(Country::Laos, u64::MAX), (Country::China, 2)].into();
        let people = Participants { total: 10, countries, ..Participants::default() };
        assert!(people.check().is_err());
    }

    proptest! {
        /// Whichever way lines are parted, the sums of the parts are the sum of all.
        #[test]
        fn sums_are_the_sums_of_their_parts(
            given in prop::collection::vec((0u64..1_000, 0u64..1_000, 0u64..1_000_000), 0..20),
            at in 0usize..20,
        ) {
            let lines: Vec<Logged> = given.iter().zip(1..).map(|((total, women, cents), number)| {
                let dollars = format!("{}.{:02}", cents / 100, cents % 100);
                logged(number, line(*total, (women <= total).then_some(*women), &dollars))
            }).collect();
            let (one, other) = lines.split_at(at.min(lines.len()));
            let (all, one, other) = (sums(&lines), sums(one), sums(other));
            prop_assert_eq!(all.participants, one.participants + other.participants);
            prop_assert_eq!(all.women.0, one.women.0 + other.women.0);
            let spent = |sums: &Sums| sums.money.values().map(|sum| sum.hundredths()).sum::<u64>();
            prop_assert_eq!(spent(&all), spent(&one) + spent(&other));
        }
    }
}
