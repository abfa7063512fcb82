//! What holds of all matches, whatever the notices: the constraints are told once more, plainly, and compared.

use std::collections::BTreeSet;

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::{
    prelude::*,
    sample::{select, subsequence},
    strategy::ValueTree,
    test_runner::TestRunner,
};
use vocabulary::{Country, Language};

use super::{
    Conditions, Days, Evidence, Kind, Match, Notice, Numbered, Side, WEIGHTS, example, matches,
    refusals,
};

const TODAY: Date = date(2026, 6, 1);
const SUBJECTS: [&str; 6] = ["area:1", "area:2", "sdg:6", "sdg:6.3", "wetland", "sdg:13"];
const FORMS: [&str; 3] = ["ministry", "research", "company"];

fn after(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).unwrap()
}

fn seldom<T: std::fmt::Debug>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.15, of)
}

fn codes(of: &'static [&'static str], n: usize) -> impl Strategy<Value = Vec<String>> {
    let owned = |codes: Vec<&str>| codes.into_iter().map(str::to_owned).collect();
    subsequence(of, 0..=n).prop_shuffle().prop_map(owned)
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let countries = seldom(subsequence(&Country::ALL[..], 1..=3));
    let forms = seldom(codes(&FORMS, 2));
    let language = seldom(select(&Language::ALL[..3]));
    (countries, forms, language, seldom(1_u64..60), seldom(1_u32..40)).prop_map(
        |(countries, forms, must_language, least_amount, least_days)| Conditions {
            only_countries: countries.unwrap_or_default(),
            only_organisation_forms: forms.unwrap_or_default(),
            must_language,
            least_amount,
            least_days,
        },
    )
}

fn notice() -> impl Strategy<Value = Notice> {
    let what = (select(&Side::ALL[..]), select(&Kind::ALL[2..4]), codes(&SUBJECTS, 4));
    let whose = (0_u8..12, select(&FORMS[..]), prop::option::of(select(&Country::ALL[..])));
    let place = subsequence(&Country::ALL[..], 0..=4);
    let languages = subsequence(&Language::ALL[..3], 0..=3);
    let when = (-40_i64..60, 0_i64..90);
    let amount = prop::option::weighted(0.8, 0_u64..100);
    (what, whose, place, languages, when, amount, conditions()).prop_map(
        |(what, whose, countries, languages, (begin, length), amount, conditions)| Notice {
            side: what.0,
            kind: what.1,
            subjects: what.2,
            countries,
            organisation: format!("organisation-{}", whose.0).parse().unwrap(),
            organisation_form: whose.1.to_owned(),
            organisation_country: whose.2,
            period: Days { first: after(TODAY, begin), last: after(TODAY, begin + length) },
            languages,
            amount,
            conditions,
            ..example::need()
        },
    )
}

fn notices(n: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Vec<Numbered<Notice>>> {
    let withdrawn = prop::option::weighted(0.1, -10_i64..10);
    prop::collection::vec((notice(), withdrawn), n).prop_map(|given| {
        let numbered = |(number, (entry, withdrawn)): (u64, (Notice, Option<i64>))| {
            let withdrawn = withdrawn.map(|days| after(TODAY, days));
            Numbered { number, withdrawn, entry }
        };
        (1..).zip(given).map(numbered).collect()
    })
}

/// The constraints once more, as a page would tell them.
fn fits(need: &Numbered<Notice>, offer: &Numbered<Notice>) -> bool {
    let open = |one: &Numbered<Notice>| {
        one.withdrawn.is_none_or(|since| since > TODAY) && one.entry.period.last >= TODAY
    };
    let accepts = |one: &Notice, other: &Notice| {
        let Conditions {
            only_countries,
            only_organisation_forms,
            must_language,
            least_amount,
            least_days,
        } = &one.conditions;
        (only_countries.is_empty()
            || only_countries.iter().any(|country| other.organisation_country == Some(*country)))
            && (only_organisation_forms.is_empty()
                || only_organisation_forms.contains(&other.organisation_form))
            && must_language.is_none_or(|language| other.languages.contains(&language))
            && least_amount.is_none_or(|least| other.amount.is_some_and(|amount| amount >= least))
            && least_days.is_none_or(|least| days_of_both(one, other) >= least as usize)
    };
    let same =
        |n_one: usize, n_other: usize, n_shared: usize| n_one == 0 || n_other == 0 || n_shared > 0;
    let (open, need, offer) = (open(need) && open(offer), &need.entry, &offer.entry);
    let n_countries = need.countries.iter().filter(|one| offer.countries.contains(one)).count();
    let n_languages = need.languages.iter().filter(|one| offer.languages.contains(one)).count();
    open && need.side == Side::Need
        && offer.side == Side::Offer
        && need.kind == offer.kind
        && need.organisation != offer.organisation
        && need.subjects.iter().any(|subject| offer.subjects.contains(subject))
        && days_of_both(need, offer) > 0
        && same(need.countries.len(), offer.countries.len(), n_countries)
        && same(need.languages.len(), offer.languages.len(), n_languages)
        && accepts(need, offer)
        && accepts(offer, need)
}

/// Counted day by day.
fn days_of_both(one: &Notice, other: &Notice) -> usize {
    let has = |notice: &Notice, day| notice.period.first <= day && day <= notice.period.last;
    let days = std::iter::successors(Some(TODAY), |day| Some(after(*day, 1))).take(200);
    days.filter(|day| has(one, *day) && has(other, *day)).count()
}

fn pairs(found: &[Match<'_>]) -> Vec<(u64, u64)> {
    found.iter().map(|one| (one.need, one.offer)).collect()
}

fn score_of(found: &[Match<'_>], pair: (u64, u64)) -> Option<f64> {
    found.iter().find(|one| (one.need, one.offer) == pair).map(|one| one.score)
}

proptest! {
    #[test]
    fn a_pair_is_a_match_if_and_only_if_it_breaks_no_constraint(given in notices(0..=40)) {
        let found: BTreeSet<_> = pairs(&matches(&given, TODAY)).into_iter().collect();
        for need in &given {
            for offer in &given {
                let fits = fits(need, offer);
                let pair = (need.number, offer.number);
                prop_assert_eq!(found.contains(&pair), fits, "{:?} {:?}", need, offer);
                let refusals = refusals(need, offer, TODAY);
                prop_assert_eq!(refusals.is_empty(), fits, "{:?}", refusals);
            }
        }
    }

    #[test]
    fn shares_come_to_the_score_and_the_score_lies_in_0_to_100(given in notices(0..=40)) {
        for one in matches(&given, TODAY) {
            let sum: f64 = one.terms.iter().map(|term| term.share).sum();
            prop_assert!((sum - one.score).abs() < 1e-9, "{one:?}");
            prop_assert!((0.0..=100.0).contains(&one.score), "{one:?}");
            for (term, (aspect, weight)) in one.terms.iter().zip(WEIGHTS) {
                prop_assert_eq!(term.aspect, aspect);
                prop_assert!((0.0..=1.0).contains(&term.value), "{term:?}");
                prop_assert!((term.share - 100.0 * weight * term.value).abs() < 1e-9, "{term:?}");
            }
        }
    }

    #[test]
    fn the_order_of_the_notices_changes_nothing(
        (given, turned) in notices(0..=40).prop_flat_map(|given| (Just(given.clone()), Just(given).prop_shuffle())),
    ) {
        let found = matches(&given, TODAY);
        prop_assert_eq!(&found, &matches(&turned, TODAY));
        for (one, next) in found.iter().zip(found.iter().skip(1)) {
            let (pair, next_pair) = ((one.need, one.offer), (next.need, next.offer));
            let in_order = one.score.total_cmp(&next.score).is_eq() && pair < next_pair;
            prop_assert!(one.score > next.score || in_order);
        }
    }

    #[test]
    fn more_shared_subjects_never_lower_a_score(given in notices(0..=20)) {
        for before in matches(&given, TODAY) {
            let pair = (before.need, before.offer);
            let number = |number: u64| given.iter().position(|one| one.number == number).unwrap();
            let (need, offer) = (number(pair.0), number(pair.1));
            // One that neither had, given to both.
            let mut more = given.clone();
            more[need].entry.subjects.push("sdg:2".to_owned());
            more[offer].entry.subjects.push("sdg:2".to_owned());
            let after = score_of(&matches(&more, TODAY), pair).unwrap();
            prop_assert!(after >= before.score - 1e-9, "{after} {before:?}");
            // Those that the offer lacked, one after the other.
            let (mut more, mut last) = (given.clone(), before.score);
            let lacking = given[need].entry.subjects.iter();
            for subject in lacking.filter(|one| !given[offer].entry.subjects.contains(one)) {
                more[offer].entry.subjects.push(subject.clone());
                let after = score_of(&matches(&more, TODAY), pair).unwrap();
                prop_assert!(after > last, "{after} {last}");
                last = after;
            }
        }
    }
}

#[test]
fn five_hundred_notices_give_matches_with_reasons() {
    let mut runner = TestRunner::deterministic();
    let given = notices(500..=500).new_tree(&mut runner).unwrap().current();
    let found = matches(&given, TODAY);
    assert!(found.len() > 500, "{}", found.len());
    for one in &found {
        let [subjects, _, _, _, days] = &one.terms;
        let Evidence::Subjects { shared, n_needed } = &subjects.evidence else { panic!("{one:?}") };
        assert!(!shared.is_empty() && shared.len() <= *n_needed);
        let Evidence::Days { n_shared, .. } = days.evidence else { panic!("{one:?}") };
        assert!(n_shared > 0);
    }
    // Every term is sometimes less than whole, so that each tells pairs apart.
    for (n, (aspect, _)) in WEIGHTS.iter().enumerate() {
        assert!(found.iter().any(|one| one.terms[n].value < 1.0), "{aspect:?}");
    }
}
