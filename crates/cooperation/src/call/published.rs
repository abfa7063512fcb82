//! Calls as they stand in the register: published, judged, decided.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

use super::{Call, Outcome, Relation, Scored};
use crate::{Entered, Entry};

/// A call as it was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Published {
    /// What it is called.
    pub title: String,
    /// What is offered, to whom and why.
    pub text: String,
    /// The language of both, and of what criteria are called.
    pub language: Language,
    /// The programme that it belongs to, if it belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<Identifier>,
    /// Its terms.
    pub call: Call,
    /// The country for which it was published.
    pub country: Country,
}

/// A call with everything that the register says of it. Who applied is not in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracked {
    /// Its place in the register.
    pub number: u64,
    /// What it says.
    pub published: Published,
    /// Relations that reviewers declared, each with the account and the application.
    pub declared: Vec<(Identifier, Identifier, Relation)>,
    /// The marks, in the order in which they were given.
    pub scores: Vec<Scored>,
    /// What was decided of each application, and on which day.
    pub decided: Vec<(Identifier, Outcome, Date)>,
}

/// The calls of a register, in the order in which they were published.
pub fn calls(register: &[Entered]) -> Vec<Tracked> {
    let mut found: Vec<Tracked> = Vec::new();
    for Entered { number, entry, .. } in register {
        let mut of = |call: &u64, tell: &dyn Fn(&mut Tracked)| {
            if let Some(tracked) = found.iter_mut().find(|one| one.number == *call) {
                tell(tracked);
            }
        };
        match entry {
            Entry::CallPublished(published) => found.push(Tracked {
                number: *number,
                published: published.clone(),
                declared: Vec::new(),
                scores: Vec::new(),
                decided: Vec::new(),
            }),
            Entry::ConflictDeclared { call, application, reviewer, relation } => of(call, &|one| {
                one.declared.push((reviewer.clone(), application.clone(), *relation));
            }),
            Entry::ApplicationScored { call, scored } => {
                of(call, &|one| one.scores.push(scored.clone()));
            }
            Entry::ApplicationDecided { call, application, outcome, on } => of(call, &|one| {
                one.decided.push((application.clone(), *outcome, *on));
            }),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_entered_of_a_call_is_its_own_and_reads_back() {
        let call = Call {
            opens: date(2026, 1, 1),
            closes: date(2026, 2, 1),
            decide_by: date(2026, 3, 1),
            n_places: 1,
            eligibility: Vec::new(),
            criteria: Vec::new(),
        };
        let published = Published {
            title: "A year in Vientiane".to_owned(),
            text: "One year.".to_owned(),
            language: Language::En,
            programme: None,
            call,
            country: Country::Laos,
        };
        let id = |word: &str| word.parse::<Identifier>().unwrap();
        let (application, reviewer, relation) =
            (id("application-1"), id("person-1"), Relation::Family);
        let scored = Scored {
            reviewer: reviewer.clone(),
            application: application.clone(),
            marks: BTreeMap::new(),
        };
        let entries = [
            Entry::CallPublished(published.clone()),
            Entry::CallPublished(published),
            Entry::ConflictDeclared {
                call: 1,
                application: application.clone(),
                reviewer,
                relation,
            },
            Entry::ApplicationScored { call: 2, scored },
            Entry::ApplicationDecided {
                call: 2,
                application,
                outcome: Outcome::Declined,
                on: date(2026, 2, 2),
            },
        ];
        let register: Vec<Entered> = (1..)
            .zip(entries)
            .map(|(number, entry)| {
                let json = serde_json::to_value(&entry).unwrap();
                assert_eq!(json["entry"], entry.kind());
                assert_eq!(serde_json::from_value::<Entry>(json).unwrap(), entry);
                Entered { number, at: String::new(), by: String::new(), entry }
            })
            .collect();
        let found = calls(&register);
        let told = |one: &Tracked| (one.declared.len(), one.scores.len(), one.decided.len());
        assert_eq!(found.iter().map(told).collect::<Vec<_>>(), [(1, 0, 0), (0, 1, 1)]);
    }
}
