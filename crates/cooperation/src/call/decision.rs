//! When an application may be decided, and which are not yet.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Identifier, Language};

use super::{Application, Call, Conflict, Ranked, Reviewer, conflict, refusals};

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum Outcome {
    Accepted,
    WaitingList,
    Declined,
}

/// A decision. It stands, but for that of the waiting list, from which one is accepted or declined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decided {
    /// The application.
    pub application: Identifier,
    /// What is decided.
    pub outcome: Outcome,
    /// Why, in words.
    pub reasons: String,
    /// The language of these words.
    pub language: Language,
    /// The day, in universal time.
    pub on: Date,
}

/// Why something cannot be decided.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum NotDecidable {
    #[error("expected a day after {closes} and until {decide_by}, found {found}")]
    Day { closes: Date, decide_by: Date, found: Date },
    #[error("expected reasons in words, found none")]
    NoReasons,
    #[error("expected no earlier decision of `{application}`, found one")]
    Already { application: Identifier },
    #[error("expected a decision of `{application}`, found one of `{found}`")]
    Other { application: Identifier, found: Identifier },
    #[error("expected a decider without conflict of interest, found {0:?}")]
    Conflicted(Conflict),
    #[error("expected an eligible application, found {n_refusals} criteria not fulfilled")]
    NotEligible { n_refusals: usize },
    #[error("expected scores of two reviewers of `{application}`, found fewer")]
    TooFewScores { application: Identifier },
    #[error("expected at most {places} accepted, found one more")]
    NoPlace { places: u32 },
}

/// Whether this decision may be entered by `decider` after the earlier ones of applications that were not taken back: a place of who
/// was accepted and went is free again. `ranked` is the call's ranking.
///
/// # Errors
///
/// [`NotDecidable`] with the first reason why not.
pub fn may_decide(
    call: &Call,
    application: &Application,
    decider: &Reviewer,
    ranked: &[Ranked],
    earlier: &[Decided],
    decided: &Decided,
) -> Result<(), NotDecidable> {
    let (closes, decide_by, found) = (call.closes, call.decide_by, decided.on);
    if found <= closes || found > decide_by {
        return Err(NotDecidable::Day { closes, decide_by, found });
    }
    if decided.reasons.trim().is_empty() {
        return Err(NotDecidable::NoReasons);
    }
    let id = application.id.clone();
    if decided.application != id {
        let found = decided.application.clone();
        return Err(NotDecidable::Other { application: id, found });
    }
    // Who waits may still be accepted or declined; nothing else is decided twice.
    let newest = earlier.iter().rev().find(|one| one.application == id).map(|one| one.outcome);
    let may_move = decided.outcome != Outcome::WaitingList;
    if newest.is_some_and(|newest| newest != Outcome::WaitingList || !may_move) {
        return Err(NotDecidable::Already { application: id });
    }
    if let Some(conflict) = conflict(decider, application) {
        return Err(NotDecidable::Conflicted(conflict));
    }
    let n_refusals = refusals(call, application).len();
    if n_refusals > 0 {
        return Err(NotDecidable::NotEligible { n_refusals });
    }
    if ranked.iter().all(|one| one.application != id) {
        return Err(NotDecidable::TooFewScores { application: id });
    }
    let n_accepted = earlier.iter().filter(|one| one.outcome == Outcome::Accepted).count();
    let is_full = u32::try_from(n_accepted).map_or(true, |n| n >= call.n_places);
    if decided.outcome == Outcome::Accepted && is_full {
        return Err(NotDecidable::NoPlace { places: call.n_places });
    }
    Ok(())
}

/// Eligible applications that are neither decided nor on the waiting list.
pub fn undecided<'a>(
    call: &Call,
    applications: &'a [Application],
    decided: &[Decided],
) -> Vec<&'a Identifier> {
    let eligible = applications.iter().filter(|one| refusals(call, one).is_empty());
    let ids = eligible.map(|one| &one.id);
    ids.filter(|id| decided.iter().all(|one| one.application != **id)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use jiff::civil::date;
    use vocabulary::Country;

    use super::*;

    #[test]
    fn a_decision_comes_after_closing_with_reasons_once_and_from_nobody_near() {
        let (closes, decide_by) = (date(2026, 2, 1), date(2026, 3, 1));
        let (opens, eligibility, criteria) = (date(2026, 1, 1), Vec::new(), Vec::new());
        let call = Call { opens, closes, decide_by, n_places: 1, eligibility, criteria };
        let [a, d]: [Identifier; 2] = ["a", "d"].map(|name| name.parse().unwrap());
        let application = Application {
            id: a.clone(),
            accounts: [a.clone()].into(),
            country: Country::Laos,
            organisation: None,
            birth_year: None,
            languages: Vec::new(),
            nominated_by: None,
        };
        let of = |account| {
            let (organisations, relations) = (BTreeSet::new(), BTreeMap::new());
            Reviewer { account, organisations, has_applied: false, relations }
        };
        let (marks, mean, spread) = (BTreeMap::new(), 50.0, 0.0);
        let ranked = [Ranked { application: a.clone(), place: 1, marks, mean, spread }];
        let decided = |reasons: &str, on| {
            let (outcome, reasons) = (Outcome::Accepted, reasons.to_owned());
            Decided { application: a.clone(), outcome, reasons, language: Language::En, on }
        };
        let may = |who: &Identifier, ranked: &[Ranked], earlier: &[Decided], one: &Decided| {
            may_decide(&call, &application, &of(who.clone()), ranked, earlier, one)
        };
        let good = decided("Best of all.", date(2026, 2, 2));
        assert_eq!(may(&d, &ranked, &[], &good), Ok(()));
        let early = may(&d, &ranked, &[], &decided("Best.", closes));
        assert!(matches!(early, Err(NotDecidable::Day { .. })));
        let silent = may(&d, &ranked, &[], &decided(" ", good.on));
        assert_eq!(silent, Err(NotDecidable::NoReasons));
        let twice = may(&d, &ranked, std::slice::from_ref(&good), &good);
        assert_eq!(twice, Err(NotDecidable::Already { application: a.clone() }));
        let waits = Decided { outcome: Outcome::WaitingList, ..good.clone() };
        assert_eq!(may(&d, &ranked, std::slice::from_ref(&waits), &good), Ok(()));
        let again = may(&d, &ranked, std::slice::from_ref(&waits), &waits);
        assert_eq!(again, Err(NotDecidable::Already { application: a.clone() }));
        let own = may(&a, &ranked, &[], &good);
        assert_eq!(own, Err(NotDecidable::Conflicted(Conflict::SamePerson)));
        let unscored = may(&d, &[], &[], &good);
        assert_eq!(unscored, Err(NotDecidable::TooFewScores { application: a.clone() }));
        assert_eq!(undecided(&call, std::slice::from_ref(&application), &[]), [&a]);
    }
}
