//! One number for the framework, with every term that it is made of: indicators between their baseline and target, joined
//! indicator by indicator, action by action, area by area.
//!
//! Scores are scaled linearly between baseline (0) and target (100) and joined by weighted arithmetic means (OECD/JRC 2008,
//! *Handbook on Constructing Composite Indicators*, 5.2 Min-Max and 6.2 linear aggregation). What is missing does not count as
//! zero: it leaves the mean and widens the interval by all that it could be.

/// Where a value stands between a baseline (0) and a target (100), at most and at least these; none if the two are the same
/// or a number is none.
pub fn normalised(baseline: f64, target: f64, actual: f64) -> Option<f64> {
    let score = 100.0 * (actual - baseline) / (target - baseline);
    score.is_finite().then(|| score.clamp(0.0, 100.0))
}

/// A branch of the framework with what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// What it is called.
    pub name: String,
    /// Its weight among its sisters, above zero.
    pub weight: f64,
    /// What it consists of.
    pub what: What,
}

/// What a branch consists of.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// An indicator with its score from 0 to 100, if it is known.
    Indicator(Option<f64>),
    /// Branches.
    Branches(Vec<Branch>),
}

/// The index of a branch and of all below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// What it is called.
    pub name: String,
    /// Its part of the branch above; the parts of sisters come to 1.
    pub part: f64,
    /// The mean of what is known below; none if nothing is.
    pub value: Option<f64>,
    /// What it would be if everything missing were 0.
    pub low: f64,
    /// What it would be if everything missing were 100.
    pub high: f64,
    /// How many indicators are known, and how many there are.
    pub n_known: (usize, usize),
    /// The terms.
    pub terms: Vec<Index>,
}

/// The index of a branch. A weight that is none counts as 0; a branch without branches knows nothing.
pub fn index(branch: &Branch) -> Index {
    of(branch, 1.0)
}

fn of(branch: &Branch, part: f64) -> Index {
    let name = branch.name.clone();
    match &branch.what {
        What::Indicator(score) => {
            let value =
                score.filter(|score| score.is_finite()).map(|score| score.clamp(0.0, 100.0));
            let (low, high) = (value.unwrap_or(0.0), value.unwrap_or(100.0));
            let n_known = (usize::from(value.is_some()), 1);
            Index { name, part, value, low, high, n_known, terms: Vec::new() }
        }
        What::Branches(branches) => {
            let weight = |branch: &Branch| {
                if branch.weight.is_finite() { branch.weight.max(0.0) } else { 0.0 }
            };
            let all: f64 = branches.iter().map(weight).sum();
            let part_of = |branch: &Branch| if all > 0.0 { weight(branch) / all } else { 0.0 };
            let terms: Vec<Index> = branches.iter().map(|one| of(one, part_of(one))).collect();
            joined(name, part, terms)
        }
    }
}

fn joined(name: String, part: f64, terms: Vec<Index>) -> Index {
    let parts: f64 = terms.iter().map(|term| term.part).sum();
    let known = || terms.iter().filter_map(|term| Some((term.part, term.value?)));
    let known_parts: f64 = known().map(|(part, _)| part).sum();
    let sum: f64 = known().map(|(part, value)| part * value).sum();
    let value = (known_parts > 0.0).then(|| (sum / known_parts).clamp(0.0, 100.0));
    let mean = |end: fn(&Index) -> f64| terms.iter().map(|term| term.part * end(term)).sum::<f64>();
    let (low, high) =
        if parts > 0.0 { (mean(|term| term.low), mean(|term| term.high)) } else { (0.0, 100.0) };
    let n_known = terms
        .iter()
        .fold((0, 0), |(known, all), term| (known + term.n_known.0, all + term.n_known.1));
    Index { name, part, value, low, high: high.min(100.0), n_known, terms }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn indicator(weight: f64, score: Option<f64>) -> Branch {
        Branch { name: "i".to_owned(), weight, what: What::Indicator(score) }
    }

    fn group(weight: f64, branches: Vec<Branch>) -> Branch {
        Branch { name: "g".to_owned(), weight, what: What::Branches(branches) }
    }

    /// `NumPy` 2: the means of the invented tree below, level by level.
    #[test]
    fn an_index_is_the_means_of_its_levels_and_what_is_missing_widens_it() {
        let known = group(1.0, vec![indicator(1.0, Some(50.0)), indicator(3.0, Some(80.0))]);
        let half = group(1.0, vec![indicator(1.0, Some(20.0)), indicator(1.0, None)]);
        let nothing = group(1.0, vec![indicator(1.0, None)]);
        let found = index(&group(1.0, vec![group(2.0, vec![known, half]), nothing]));
        let close = |one: f64, other: f64| (one - other).abs() < 1e-12;
        let [first, second] = &found.terms[..] else { panic!("two areas") };
        assert!(close(first.terms[0].value.unwrap(), 72.5), "{first:?}");
        assert!(
            close(first.value.unwrap(), 46.25)
                && close(first.low, 41.25)
                && close(first.high, 66.25)
        );
        assert_eq!((second.value, second.low, second.high), (None, 0.0, 100.0));
        assert!(close(found.value.unwrap(), 46.25), "{found:?}");
        assert!(close(found.low, 27.5) && close(found.high, 77.5), "{found:?}");
        assert_eq!(found.n_known, (3, 5));
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
        let empty = index(&group(1.0, vec![group(1.0, Vec::new())]));
        assert_eq!((empty.value, empty.low, empty.high, empty.n_known), (None, 0.0, 100.0, (0, 0)));
    }

    fn scores() -> impl Strategy<Value = Vec<Vec<(f64, Option<f64>)>>> {
        let one = (0.1f64..10.0, prop::option::of(0.0f64..=100.0));
        prop::collection::vec(prop::collection::vec(one, 1..5), 1..5)
    }

    fn tree(scores: &[Vec<(f64, Option<f64>)>]) -> Branch {
        let of = |group_of: &Vec<(f64, Option<f64>)>| {
            group(1.0, group_of.iter().map(|(weight, score)| indicator(*weight, *score)).collect())
        };
        group(1.0, scores.iter().map(of).collect())
    }

    proptest! {
        #[test]
        fn it_lies_in_its_interval_and_parts_come_to_one(scores in scores()) {
            let found = index(&tree(&scores));
            prop_assert!(-1e-9 <= found.low && found.high <= 100.0 + 1e-9 && found.low <= found.high + 1e-9);
            if let Some(value) = found.value {
                prop_assert!(found.low <= value + 1e-9 && value <= found.high + 1e-9, "{found:?}");
            }
            prop_assert!((found.terms.iter().map(|term| term.part).sum::<f64>() - 1.0).abs() < 1e-9);
        }

        #[test]
        fn to_know_more_never_widens_it(scores in scores(), score in 0.0f64..=100.0) {
            let before = index(&tree(&scores));
            let mut more = scores;
            if let Some(unknown) = more.iter_mut().flatten().find(|(_, score)| score.is_none()) {
                unknown.1 = Some(score);
            }
            let after = index(&tree(&more));
            prop_assert!(after.low >= before.low - 1e-9 && after.high <= before.high + 1e-9);
        }

        #[test]
        fn the_order_of_sisters_changes_nothing(scores in scores()) {
            let mut turned = scores.clone();
            for group in &mut turned {
                group.reverse();
            }
            turned.reverse();
            let (one, other) = (index(&tree(&scores)), index(&tree(&turned)));
            prop_assert!((one.low - other.low).abs() < 1e-9 && (one.high - other.high).abs() < 1e-9);
            prop_assert_eq!(one.value.is_some(), other.value.is_some());
            prop_assert!((one.value.unwrap_or(0.0) - other.value.unwrap_or(0.0)).abs() < 1e-9);
        }
    }
}
