//! One number for the framework, with every term that it is made of: indicators between their baseline and target, joined
//! indicator by indicator, action by action, area by area.
//!
//! A value scores `100 (actual - baseline) / (target - baseline)`, at least 0 and at most 100, and scores are joined by weighted
//! arithmetic means. What is missing does not count as zero: it leaves the mean, the rest sharing its weight, and widens the interval
//! from `low` to `high` by all that it could be. All are points from 0 to 100.
//!
//! A mean lets one branch make up for another; what is hidden so is in the terms.
//!
//! Source: OECD/JRC (2008), *Handbook on Constructing Composite Indicators*, ISBN 978-92-64-04345-9: min-max normalisation, here between
//! baseline and target in place of the least and the greatest value, and linear aggregation. The interval is not from there.

/// Where a value stands between a baseline (0) and a target (100), at most and at least these; none if the two are the same
/// or a number is none.
pub fn normalised(baseline: f64, target: f64, actual: f64) -> Option<f64> {
    unclamped(baseline, target, actual).map(|score| score.clamp(0.0, 100.0))
}

/// A branch of the framework with what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// What it is called.
    pub name: String,
    /// Its weight among its sisters, above zero; the same for all of them where nothing else was published.
    pub weight: f64,
    /// What it consists of.
    pub what: What,
}

/// What a branch consists of.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// An indicator.
    Indicator(Reading),
    /// Branches.
    Branches(Vec<Branch>),
}

/// Where an indicator began, is and should be, all in its own unit. Less is better where the target is below the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// What scores 0.
    pub baseline: f64,
    /// What scores 100.
    pub target: f64,
    /// The newest value, if there is one.
    pub actual: Option<f64>,
}

/// The index of a branch and of all below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// What it is called.
    pub name: String,
    /// Its weight as given.
    pub weight: f64,
    /// Its part of the branch above; the parts of sisters come to 1.
    pub part: f64,
    /// The mean of what is known below; none if nothing is.
    pub value: Option<f64>,
    /// What it adds to the value of the branch above, the parts of unknown sisters shared among the known; contributions come to that value.
    pub contribution: Option<f64>,
    /// What it would be if everything missing were 0.
    pub low: f64,
    /// What it would be if everything missing were 100.
    pub high: f64,
    /// How many indicators below are known.
    pub n_known: usize,
    /// How many indicators there are below.
    pub n: usize,
    /// What an indicator was read from.
    pub reading: Option<Reading>,
    /// The score of an indicator as it was before it was kept within 0 and 100.
    pub unclamped: Option<f64>,
    /// The terms of a branch, in the order given.
    pub terms: Vec<Index>,
}

/// Why there is no index.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum NoIndex {
    #[error("expected a weight above zero for `{name}`, found {found}")]
    Weight { name: String, found: f64 },
    #[error("expected a target of `{name}` that differs from its baseline, found {found} for both")]
    Target { name: String, found: f64 },
    #[error("expected finite numbers for `{name}`, found another")]
    Number { name: String },
}

/// The index of a branch. A branch without branches knows nothing: it could be anything from 0 to 100.
///
/// # Errors
///
/// [`NoIndex`] with the name of the branch: nothing is left out without a word.
pub fn index(branch: &Branch) -> Result<Index, NoIndex> {
    let mut whole = of(branch)?;
    whole.part = 1.0;
    whole.contribution = whole.value;
    Ok(whole)
}

fn of(branch: &Branch) -> Result<Index, NoIndex> {
    if !branch.weight.is_finite() || branch.weight <= 0.0 {
        return Err(NoIndex::Weight { name: branch.name.clone(), found: branch.weight });
    }
    match &branch.what {
        What::Indicator(reading) => of_indicator(branch, *reading),
        What::Branches(branches) => of_branches(branch, branches),
    }
}

fn of_indicator(branch: &Branch, reading: Reading) -> Result<Index, NoIndex> {
    let Reading { baseline, target, actual } = reading;
    let name = || branch.name.clone();
    let is_same = (target - baseline).abs() == 0.0;
    if is_same {
        return Err(NoIndex::Target { name: name(), found: target });
    }
    // A missing value leaves baseline and target to be looked at.
    let score = unclamped(baseline, target, actual.unwrap_or(baseline));
    let score = score.ok_or_else(|| NoIndex::Number { name: name() })?;
    let unclamped = actual.map(|_| score);
    let value = unclamped.map(|score| score.clamp(0.0, 100.0));
    Ok(Index {
        name: name(),
        weight: branch.weight,
        part: 0.0,
        value,
        contribution: None,
        low: value.unwrap_or(0.0),
        high: value.unwrap_or(100.0),
        n_known: usize::from(value.is_some()),
        n: 1,
        reading: Some(reading),
        unclamped,
        terms: Vec::new(),
    })
}

fn of_branches(branch: &Branch, branches: &[Branch]) -> Result<Index, NoIndex> {
    let mut terms = branches.iter().map(of).collect::<Result<Vec<Index>, NoIndex>>()?;
    let all: f64 = terms.iter().map(|term| term.weight).sum();
    if !all.is_finite() {
        return Err(NoIndex::Weight { name: branch.name.clone(), found: all });
    }
    let known = terms.iter().filter(|term| term.value.is_some());
    let all_known: f64 = known.map(|term| term.weight).sum();
    for term in &mut terms {
        term.part = term.weight / all;
        term.contribution = term.value.map(|value| term.weight / all_known * value);
    }
    let contributions = || terms.iter().filter_map(|term| term.contribution);
    let value = contributions().next().map(|_| contributions().sum::<f64>().clamp(0.0, 100.0));
    let mean = |end: fn(&Index) -> f64| terms.iter().map(|term| term.part * end(term)).sum::<f64>();
    // Sums are rounded: the value stays within its interval whatever their last digit.
    let low = if terms.is_empty() { 0.0 } else { mean(|term| term.low) };
    let low = low.clamp(0.0, value.unwrap_or(100.0));
    let high = if terms.is_empty() { 100.0 } else { mean(|term| term.high) };
    Ok(Index {
        name: branch.name.clone(),
        weight: branch.weight,
        part: 0.0,
        value,
        contribution: None,
        low,
        high: high.clamp(value.unwrap_or(low), 100.0),
        n_known: terms.iter().map(|term| term.n_known).sum(),
        n: terms.iter().map(|term| term.n).sum(),
        reading: None,
        unclamped: None,
        terms,
    })
}

fn unclamped(baseline: f64, target: f64, actual: f64) -> Option<f64> {
    let way = target - baseline;
    let score = 100.0 * ((actual - baseline) / way);
    (way.is_finite() && score.is_finite()).then_some(score)
}

#[cfg(test)]
mod tests {
    use std::iter::zip;

    use proptest::prelude::*;

    use super::*;

    fn indicator(weight: f64, baseline: f64, target: f64, actual: Option<f64>) -> Branch {
        let what = What::Indicator(Reading { baseline, target, actual });
        Branch { name: "i".to_owned(), weight, what }
    }

    fn group(weight: f64, branches: Vec<Branch>) -> Branch {
        Branch { name: "g".to_owned(), weight, what: What::Branches(branches) }
    }

    fn close(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-9
    }

    /// An invented framework of two areas, reckoned apart with `NumPy` 2.4 (`np.average` with weights, level by level).
    #[test]
    fn an_index_is_the_means_of_its_levels_and_what_is_missing_widens_it() {
        let known = group(
            2.0,
            vec![indicator(1.0, 10.0, 20.0, Some(15.0)), indicator(3.0, 40.0, 0.0, Some(10.0))],
        );
        let over = group(
            1.0,
            vec![indicator(1.0, 0.0, 50.0, Some(60.0)), indicator(1.0, 5.0, 10.0, None)],
        );
        let worse = group(
            1.0,
            vec![indicator(1.0, 200.0, 100.0, Some(210.0)), indicator(1.0, 1.0, 2.0, None)],
        );
        let nothing = group(1.0, vec![indicator(1.0, 3.0, 4.0, None)]);
        let areas = vec![group(1.0, vec![known, over]), group(1.0, vec![worse, nothing])];
        let whole = index(&group(1.0, areas)).unwrap();
        let (first, second) = (&whole.terms[0], &whole.terms[1]);
        // Value, low, high, part, contribution.
        for (found, value, low, high, part, contribution) in [
            (&first.terms[0], 68.75, 68.75, 68.75, 2.0 / 3.0, 45.833_333_333_333),
            (&first.terms[1], 100.0, 50.0, 100.0, 1.0 / 3.0, 33.333_333_333_333),
            (first, 79.166_666_666_667, 62.5, 79.166_666_666_667, 0.5, 39.583_333_333_333),
            (&second.terms[0], 0.0, 0.0, 50.0, 0.5, 0.0),
            (second, 0.0, 0.0, 75.0, 0.5, 0.0),
            (&whole, 39.583_333_333_333, 31.25, 77.083_333_333_333, 1.0, 39.583_333_333_333),
        ] {
            assert!(close(found.value.unwrap(), value), "{found:?}");
            assert!(close(found.low, low) && close(found.high, high), "{found:?}");
            assert!(close(found.part, part), "{found:?}");
            assert!(close(found.contribution.unwrap(), contribution), "{found:?}");
        }
        let nothing = &second.terms[1];
        assert_eq!((nothing.value, nothing.contribution), (None, None));
        assert_eq!((nothing.low, nothing.high), (0.0, 100.0));
        assert_eq!((whole.n_known, whole.n), (4, 7));
        // Scores are kept also as they were: 120 and -10.
        assert!(close(first.terms[1].terms[0].unclamped.unwrap(), 120.0));
        assert!(close(second.terms[0].terms[0].unclamped.unwrap(), -10.0));
    }

    #[test]
    fn a_score_stands_between_baseline_and_target_also_where_less_is_better() {
        assert_eq!(normalised(10.0, 20.0, 15.0), Some(50.0));
        assert_eq!(normalised(20.0, 10.0, 12.5), Some(75.0));
        assert_eq!(normalised(10.0, 20.0, 25.0), Some(100.0));
        assert_eq!(normalised(10.0, 20.0, 5.0), Some(0.0));
        assert_eq!(normalised(10.0, 10.0, 10.0), None);
        assert_eq!(normalised(10.0, 20.0, f64::NAN), None);
    }

    #[test]
    fn a_framework_without_indicators_knows_nothing() {
        let empty = index(&group(1.0, vec![group(1.0, Vec::new())])).unwrap();
        assert_eq!((empty.value, empty.low, empty.high), (None, 0.0, 100.0));
        assert_eq!((empty.n_known, empty.n), (0, 0));
        assert!(empty.low.is_sign_positive() && empty.terms[0].low.is_sign_positive());
    }

    #[test]
    fn what_cannot_be_weighed_or_scaled_is_refused_by_name() {
        let of = |one: Branch| index(&group(1.0, vec![one])).unwrap_err();
        for weight in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            let refused = of(indicator(weight, 0.0, 1.0, None));
            assert!(matches!(refused, NoIndex::Weight { name, .. } if name == "i"), "{weight}");
        }
        let both = vec![indicator(f64::MAX, 0.0, 1.0, None), indicator(f64::MAX, 0.0, 1.0, None)];
        assert!(matches!(of(group(1.0, both)), NoIndex::Weight { name, .. } if name == "g"));
        let same = of(indicator(1.0, 3.0, 3.0, None));
        assert_eq!(same, NoIndex::Target { name: "i".to_owned(), found: 3.0 });
        for (baseline, target, actual) in [
            (f64::NAN, 1.0, None),
            (0.0, f64::INFINITY, None),
            (-f64::MAX, f64::MAX, None),
            (0.0, 1.0, Some(f64::NAN)),
            (0.0, 1.0, Some(f64::INFINITY)),
        ] {
            let refused = of(indicator(1.0, baseline, target, actual));
            assert_eq!(refused, NoIndex::Number { name: "i".to_owned() });
        }
    }

    /// Weight, and the value between 0 and 100, or past them.
    type Scores = Vec<Vec<(f64, Option<f64>)>>;

    fn scores() -> impl Strategy<Value = Scores> {
        let one = (0.1_f64..10.0, prop::option::of(-50.0_f64..=150.0));
        prop::collection::vec(prop::collection::vec(one, 0..5), 1..5)
    }

    fn found(scores: &[Vec<(f64, Option<f64>)>]) -> Index {
        let of = |(n, group_of): (i32, &Vec<(f64, Option<f64>)>)| {
            let one = |(weight, score): &(f64, Option<f64>)| indicator(*weight, 0.0, 100.0, *score);
            group(f64::from(n), group_of.iter().map(one).collect())
        };
        index(&group(1.0, zip(1.., scores).map(of).collect())).unwrap()
    }

    fn walk(index: &Index, look: &mut dyn FnMut(&Index)) {
        look(index);
        index.terms.iter().for_each(|term| walk(term, look));
    }

    proptest! {
        #[test]
        fn every_value_lies_in_its_interval_and_every_interval_in_0_to_100(scores in scores()) {
            walk(&found(&scores), &mut |one| {
                let value = one.value.unwrap_or(one.low);
                assert!(0.0 <= one.low && one.low <= value && value <= one.high && one.high <= 100.0, "{one:?}");
            });
        }

        #[test]
        fn parts_come_to_one_and_contributions_to_the_value(scores in scores()) {
            walk(&found(&scores), &mut |one| {
                let parts: f64 = one.terms.iter().map(|term| term.part).sum();
                assert!(one.terms.is_empty() || close(parts, 1.0), "{one:?}");
                let sum: f64 = one.terms.iter().filter_map(|term| term.contribution).sum();
                assert!(one.terms.is_empty() || close(sum, one.value.unwrap_or(0.0)), "{one:?}");
            });
        }

        #[test]
        fn with_everything_known_the_interval_is_the_value(scores in scores(), score in 0.0_f64..=100.0) {
            let mut known = scores;
            known.retain(|group| !group.is_empty());
            known.iter_mut().flatten().for_each(|one| one.1 = one.1.or(Some(score)));
            let found = found(&known);
            prop_assert!(known.is_empty() || close(found.high - found.low, 0.0), "{found:?}");
        }

        #[test]
        fn to_know_more_never_widens_it(scores in scores(), score in -50.0_f64..=150.0) {
            let before = found(&scores);
            let mut more = scores;
            if let Some(unknown) = more.iter_mut().flatten().find(|(_, score)| score.is_none()) {
                unknown.1 = Some(score);
            }
            let after = found(&more);
            prop_assert!(after.low >= before.low - 1e-9 && after.high <= before.high + 1e-9);
        }

        #[test]
        fn a_better_actual_never_lowers_it(scores in scores(), more in 0.0_f64..100.0) {
            let before = found(&scores);
            let mut better = scores;
            if let Some((_, Some(score))) = better.iter_mut().flatten().find(|(_, score)| score.is_some()) {
                *score += more;
            }
            let after = found(&better);
            prop_assert!(after.low >= before.low - 1e-9 && after.high >= before.high - 1e-9);
            prop_assert!(after.value.unwrap_or(0.0) >= before.value.unwrap_or(0.0) - 1e-9);
        }

        #[test]
        fn the_order_of_sisters_changes_nothing(weighed in prop::collection::vec((0.1_f64..10.0, prop::option::of(0.0_f64..=100.0)), 1..6), turn in 0_usize..6) {
            let one = found(std::slice::from_ref(&weighed));
            let mut turned = weighed;
            let n = turned.len();
            turned.rotate_left(turn % n);
            turned.reverse();
            let other = found(&[turned]);
            prop_assert!(close(one.low, other.low) && close(one.high, other.high));
            prop_assert_eq!((one.n_known, one.n), (other.n_known, other.n));
            prop_assert_eq!(one.value.is_some(), other.value.is_some());
            prop_assert!(close(one.value.unwrap_or(0.0), other.value.unwrap_or(0.0)));
        }
    }
}
