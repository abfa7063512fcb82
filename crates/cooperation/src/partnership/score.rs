//! How well a need and an offer fit, and why.
//!
//! A score is a weighted sum of five terms, each between 0 and 1
//! as seen from the need:
//!
//! | term | weight | value |
//! | --- | --- | --- |
//! | subject | 0.40 | the part of the need's subjects that the offer has, too |
//! | place | 0.20 | the part of the need's countries that the offer reaches; 1 if one of them says anywhere |
//! | capacity | 0.15 | the offer's amount over the need's, at most 1; 1 for kinds without amounts |
//! | language | 0.10 | the part of the need's working languages that the offer has, too |
//! | timing | 0.15 | the part of the need's days from today on that the offer covers |
//!
//! An amount or languages that one side leaves unsaid earn nothing, and the term says so.
//!
//! Weights and terms are a choice of ours and no published method. What a thing is about matters most; where, how much and when come
//! next; languages least, since without a shared one there is no match where both name some. The need is the measure, so
//! that an offer loses nothing by being wider than one need; [`Notice::SUBJECTS`] keeps offers from naming all there is.

use serde::Serialize;
use vocabulary::{Country, Language};

use super::{
    Notice, Unit,
    ready::{Ready, shared_days, shared_subjects},
};

/// What a score is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum Aspect {
    Subject,
    Place,
    Capacity,
    Language,
    Timing,
}

/// The weight of each aspect, in the order in which pages show them; they come to 1.
pub const WEIGHTS: [(Aspect, f64); 5] = [
    (Aspect::Subject, 0.40),
    (Aspect::Place, 0.20),
    (Aspect::Capacity, 0.15),
    (Aspect::Language, 0.10),
    (Aspect::Timing, 0.15),
];

/// What a term was found from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Evidence<'n> {
    /// Subjects.
    Subjects {
        /// Those that both have, in the order of their codes.
        shared: Vec<&'n str>,
        /// How many the need has.
        n_needed: usize,
    },
    /// Countries.
    Countries {
        /// Those that both reach; none if both say anywhere.
        shared: Vec<Country>,
        /// How many the need names; 0 if it says anywhere.
        n_needed: usize,
    },
    /// Amounts.
    Amounts {
        /// What is needed, if it is said.
        need: Option<u64>,
        /// What can be given, if it is said.
        offer: Option<u64>,
        /// What both count; nothing for kinds without amounts.
        unit: Option<Unit>,
        /// The offer over the need, more than 1 where more is given; none if one is unsaid.
        ratio: Option<f64>,
    },
    /// Languages of work.
    Languages {
        /// Those that both have.
        shared: Vec<Language>,
        /// How many the need names; 0 if it names none.
        n_needed: usize,
    },
    /// Days from today on.
    Days {
        /// Those that both have.
        n_shared: i64,
        /// How many the need has.
        n_needed: i64,
    },
}

/// A part of a score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Term<'n> {
    /// What it looks at.
    pub aspect: Aspect,
    /// How well that fits, 0 to 1.
    pub value: f64,
    /// How much it counts, 0 to 1.
    pub weight: f64,
    /// What it adds to the score: 100 × weight × value, in points.
    pub share: f64,
    /// Why.
    pub evidence: Evidence<'n>,
}

/// A need and an offer that fit.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Match<'n> {
    /// The number of the need.
    pub need: u64,
    /// The number of the offer.
    pub offer: u64,
    /// How well they fit, 0 to 100 points; the sum of the terms' shares.
    pub score: f64,
    /// All five terms, those of zero too, in the order of [`WEIGHTS`].
    pub terms: [Term<'n>; 5],
}

/// A match of two that break no constraint.
pub(super) fn scored<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> Match<'n> {
    let terms = WEIGHTS.map(|(aspect, weight)| {
        let (value, evidence) = match aspect {
            Aspect::Subject => subject(need, offer),
            Aspect::Place => place(need.notice, offer.notice),
            Aspect::Capacity => capacity(need.notice, offer.notice),
            Aspect::Language => language(need.notice, offer.notice),
            Aspect::Timing => timing(need, offer),
        };
        Term { aspect, value, weight, share: 100.0 * weight * value, evidence }
    });
    let score = terms.iter().map(|term| term.share).sum();
    Match { need: need.number, offer: offer.number, score, terms }
}

fn subject<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> (f64, Evidence<'n>) {
    let (shared, n_needed) = (shared_subjects(need, offer), need.subjects.len());
    (part(shared.len(), n_needed), Evidence::Subjects { shared, n_needed })
}

fn place<'n>(need: &Notice, offer: &Notice) -> (f64, Evidence<'n>) {
    let (needed, reached) = (&need.countries, &offer.countries);
    let n_needed = needed.len();
    let shared = match (needed.is_empty(), reached.is_empty()) {
        (true, _) => reached.clone(),
        (false, true) => needed.clone(),
        (false, false) => shared(needed, reached),
    };
    let value = if n_needed == 0 { 1.0 } else { part(shared.len(), n_needed) };
    (value, Evidence::Countries { shared, n_needed })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a ratio of amounts is for ordering and for reading"
)]
fn capacity<'n>(need: &Notice, offer: &Notice) -> (f64, Evidence<'n>) {
    let unit = need.kind.unit();
    let (need, offer) = (need.amount, offer.amount);
    // An amount of zero is refused on entry; should one be here, no ratio is made from it.
    let ratio = need.filter(|needed| *needed > 0).zip(offer).map(|(n, m)| m as f64 / n as f64);
    let value = if unit.is_none() { 1.0 } else { ratio.unwrap_or(0.0).min(1.0) };
    (value, Evidence::Amounts { need, offer, unit, ratio })
}

fn language<'n>(need: &Notice, offer: &Notice) -> (f64, Evidence<'n>) {
    let shared = shared(&need.languages, &offer.languages);
    let n_needed = need.languages.len();
    (part(shared.len(), n_needed), Evidence::Languages { shared, n_needed })
}

#[expect(clippy::cast_precision_loss, reason = "days are far below 2^52")]
fn timing<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> (f64, Evidence<'n>) {
    let (n_shared, n_needed) = (shared_days(need, offer), shared_days(need, need));
    let value = if n_needed == 0 { 0.0 } else { n_shared as f64 / n_needed as f64 };
    (value, Evidence::Days { n_shared, n_needed })
}

fn shared<T: Copy + PartialEq>(one: &[T], other: &[T]) -> Vec<T> {
    one.iter().filter(|named| other.contains(named)).copied().collect()
}

/// `n` of `whole`, 0 of none.
#[expect(clippy::cast_precision_loss, reason = "a notice names ten subjects at most")]
fn part(n: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { n as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;
    use crate::partnership::{
        Kind,
        example::{need, numbered, offer},
        matches,
    };

    const DAY: Date = date(2026, 6, 1);

    fn close(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-9
    }

    /// The terms' shares of the need and the offer after a change.
    fn shares(change: impl Fn(&mut Notice, &mut Notice)) -> [f64; 5] {
        let (mut need, mut offer) = (need(), offer());
        change(&mut need, &mut offer);
        let notices = [numbered(1, need), numbered(2, offer)];
        matches(&notices, DAY)[0].terms.clone().map(|term| term.share)
    }

    #[test]
    fn a_score_reckoned_by_hand() {
        let notices = [numbered(7, offer()), numbered(4, need())];
        let found = matches(&notices, DAY);
        let [one] = &*found else { panic!("expected one match, found {found:?}") };
        assert_eq!((one.need, one.offer), (4, 7));
        let terms = &one.terms;
        // Subjects: 3 of the need's 4. 40 × 0.75 = 30.
        let shared = vec!["area:1", "ecosystem:wetland", "sdg:6.3"];
        assert_eq!(terms[0].evidence, Evidence::Subjects { shared, n_needed: 4 });
        assert!(close(terms[0].share, 30.0));
        // Countries: Laos of Laos and Cambodia. 20 × 0.5 = 10.
        let shared = vec![Country::Laos];
        assert_eq!(terms[1].evidence, Evidence::Countries { shared, n_needed: 2 });
        assert!(close(terms[1].share, 10.0));
        // Amounts: 50,000 of 100,000 dollars. 15 × 0.5 = 7.5.
        let Evidence::Amounts { need, offer, unit, ratio } = terms[2].evidence else {
            panic!("expected amounts");
        };
        assert_eq!((need, offer, unit), (Some(100_000), Some(50_000), Some(Unit::UsDollars)));
        assert!(ratio.is_some_and(|ratio| close(ratio, 0.5)));
        assert!(close(terms[2].share, 7.5));
        // Languages: English of English and Lao. 10 × 0.5 = 5.
        let shared = vec![Language::En];
        assert_eq!(terms[3].evidence, Evidence::Languages { shared, n_needed: 2 });
        assert!(close(terms[3].share, 5.0));
        // Days: from 1 July to 31 December are 184; the need has 214 from 1 June on. 15 × 184/214 = 12.897…
        assert_eq!(terms[4].evidence, Evidence::Days { n_shared: 184, n_needed: 214 });
        assert!(close(terms[4].share, 12.897_196_261_682_243));
        assert!(close(one.score, 65.397_196_261_682_24));
    }

    #[test]
    fn the_weights_come_to_one_and_are_whole_points() {
        assert!(close(WEIGHTS.iter().map(|(_, weight)| weight).sum(), 1.0));
        assert!(WEIGHTS.iter().all(|(_, weight)| (100.0 * weight).fract() == 0.0));
    }

    #[test]
    fn an_offer_that_covers_the_need_has_100_points_and_is_not_harmed_by_more() {
        let found = shares(|need, offer| {
            (offer.subjects, offer.countries) = (need.subjects.clone(), need.countries.clone());
            (offer.languages, offer.period) = (need.languages.clone(), need.period);
            offer.amount = Some(1_000_000);
            offer.subjects.push("sdg:11.5".to_owned());
            offer.countries.push(Country::China);
        });
        assert_eq!(found.map(|share| format!("{share}")), ["40", "20", "15", "10", "15"]);
    }

    #[test]
    fn what_is_unsaid_earns_nothing_and_is_shown() {
        let unsaid = shares(|_, offer| (offer.amount, offer.languages) = (None, Vec::new()));
        assert!(close(unsaid[2], 0.0) && close(unsaid[3], 0.0));
    }

    #[test]
    fn anywhere_is_everywhere() {
        assert!(close(shares(|need, _| need.countries.clear())[1], 20.0));
        assert!(close(shares(|_, offer| offer.countries.clear())[1], 20.0));
    }

    #[test]
    fn kinds_without_amounts_fall_short_of_none() {
        let data = shares(|need, offer| {
            (need.kind, need.amount) = (Kind::Data, None);
            (offer.kind, offer.amount) = (Kind::Data, None);
        });
        assert!(close(data[2], 15.0));
    }
}
