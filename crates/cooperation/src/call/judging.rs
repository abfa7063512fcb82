//! Calls for scholarships and grants: who is eligible, who may judge, how applications rank, when they may be decided.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

/// Reviewers without a conflict that an application needs.
pub const MIN_REVIEWERS: usize = 2;

/// What an applicant must fulfil.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Eligibility {
    /// A national of one of these.
    Nationality(BTreeSet<Country>),
    /// Between these ages in the year the call closes, years, both included.
    Age {
        /// The youngest.
        least: u16,
        /// The oldest.
        most: u16,
    },
    /// Able to work in this language.
    Speaks(Language),
}

/// What applications are scored by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Criterion {
    /// Its name.
    pub id: Identifier,
    /// What is judged, in words.
    pub title: String,
    /// Percent; those of a call sum to 100.
    pub weight: u32,
    /// The best mark; the worst is 0.
    pub scale: u32,
}

/// A call. Days are in universal time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Call {
    /// The first day for applications.
    pub opens: Date,
    /// The last day for applications.
    pub closes: Date,
    /// The last day for decisions.
    pub decide_by: Date,
    /// How many can be accepted.
    pub n_places: u32,
    /// What applicants must fulfil.
    pub eligibility: Vec<Eligibility>,
    /// What applications are scored by.
    pub criteria: Vec<Criterion>,
}

/// Why a call cannot be published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Unsound {
    #[error("expected in {field} a day not before {earliest}, found {found}")]
    Days { field: &'static str, earliest: Date, found: Date },
    #[error("expected in weight 100 percent together, found {found}")]
    Weights { found: u64 },
    #[error("expected in scale a best mark above 0, found 0 of `{criterion}`")]
    Scale { criterion: Identifier },
    #[error(
        "expected one criterion or more, each with a name of its own, found `{found}` twice or none"
    )]
    Criteria { found: String },
    #[error("expected ages of which the first is not above the second, found {least} and {most}")]
    Ages { least: u16, most: u16 },
}

impl Call {
    /// Whether its days follow each other and its weights sum to 100.
    ///
    /// # Errors
    ///
    /// [`Unsound`] with the first field that is.
    pub fn check(&self) -> Result<(), Unsound> {
        let days =
            [("closes", self.opens, self.closes), ("decide-by", self.closes, self.decide_by)];
        for (field, earliest, found) in days {
            if found < earliest {
                return Err(Unsound::Days { field, earliest, found });
            }
        }
        let is_twice =
            |one: &&Criterion| self.criteria.iter().filter(|other| other.id == one.id).count() > 1;
        if let Some(twice) = self.criteria.iter().find(is_twice) {
            return Err(Unsound::Criteria { found: twice.id.to_string() });
        }
        for one in &self.eligibility {
            if let Eligibility::Age { least, most } = *one
                && least > most
            {
                return Err(Unsound::Ages { least, most });
            }
        }
        if let Some(flat) = self.criteria.iter().find(|one| one.scale == 0) {
            return Err(Unsound::Scale { criterion: flat.id.clone() });
        }
        match self.criteria.iter().map(|one| u64::from(one.weight)).sum() {
            100 => Ok(()),
            found => Err(Unsound::Weights { found }),
        }
    }
}

/// An application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Application {
    /// What it is called.
    pub id: Identifier,
    /// The accounts of the applicant: that by which it was sent, that of the address in it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub accounts: BTreeSet<Identifier>,
    /// The nationality.
    pub country: Country,
    /// Where the applicant works or studies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Identifier>,
    /// Year of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_year: Option<i16>,
    /// Languages of work.
    pub languages: Vec<Language>,
    /// Who nominated the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nominated_by: Option<Identifier>,
}

/// The criteria that an application does not fulfil; none if it is eligible. What is not said is not fulfilled.
pub fn refusals<'c>(call: &'c Call, application: &Application) -> Vec<&'c Eligibility> {
    let age = application.birth_year.map(|year| i32::from(call.closes.year()) - i32::from(year));
    let is_met = |criterion: &Eligibility| match criterion {
        Eligibility::Nationality(countries) => countries.contains(&application.country),
        Eligibility::Age { least, most } => {
            age.is_some_and(|age| (i32::from(*least)..=i32::from(*most)).contains(&age))
        }
        Eligibility::Speaks(language) => application.languages.contains(language),
    };
    call.eligibility.iter().filter(|criterion| !is_met(criterion)).collect()
}

/// A relation that a reviewer or an applicant declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum Relation {
    Supervisor,
    Family,
    CoAuthor,
}

/// A reviewer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reviewer {
    /// The account.
    pub account: Identifier,
    /// Every organisation that the reviewer belongs to.
    pub organisations: BTreeSet<Identifier>,
    /// Whether the reviewer has applied for the same call by their own account.
    pub has_applied: bool,
    /// Declared relations to those who made applications, by either side.
    pub relations: BTreeMap<Identifier, Relation>,
}

/// Why a reviewer may neither read nor score nor decide an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says it")]
pub enum Conflict {
    SamePerson,
    Rival,
    SameOrganisation,
    Declared(Relation),
    Nominated,
}

/// What keeps this reviewer from this application; nothing if the reviewer may judge it.
pub fn conflict(reviewer: &Reviewer, application: &Application) -> Option<Conflict> {
    if application.accounts.contains(&reviewer.account) {
        return Some(Conflict::SamePerson);
    }
    if reviewer.has_applied {
        return Some(Conflict::Rival);
    }
    if application.organisation.as_ref().is_some_and(|one| reviewer.organisations.contains(one)) {
        return Some(Conflict::SameOrganisation);
    }
    if let Some(relation) = reviewer.relations.get(&application.id) {
        return Some(Conflict::Declared(*relation));
    }
    let is_nominator = application.nominated_by.as_ref() == Some(&reviewer.account);
    is_nominator.then_some(Conflict::Nominated)
}

/// The marks of one reviewer for one application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scored {
    /// The account of the reviewer.
    pub reviewer: Identifier,
    /// The application.
    pub application: Identifier,
    /// A mark for each criterion, 0 to its scale.
    pub marks: BTreeMap<Identifier, u32>,
}

/// An application with enough scores.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// The application.
    pub application: Identifier,
    /// From 1; who ties shares it, and the next place is left out.
    pub place: usize,
    /// The weighted percent of each reviewer, 0 to 100.
    pub marks: BTreeMap<Identifier, f64>,
    /// Their mean, percent.
    pub mean: f64,
    /// The highest less the lowest, percentage points.
    pub spread: f64,
}

/// The weighted percent of a score; nothing unless each criterion has a mark on its scale.
fn weighted(call: &Call, scored: &Scored) -> Option<f64> {
    if scored.marks.len() != call.criteria.len() {
        return None;
    }
    call.criteria.iter().try_fold(0.0, |sum, one| {
        let mark = *scored.marks.get(&one.id)?;
        let share = f64::from(one.weight) * f64::from(mark) / f64::from(one.scale);
        (mark <= one.scale).then_some(sum + share)
    })
}

/// The weighted percent of each reviewer whose score of an application counts: known, near to nobody, and given once.
pub fn counted(
    call: &Call,
    application: &Application,
    reviewers: &[Reviewer],
    scores: &[Scored],
) -> BTreeMap<Identifier, f64> {
    let mut marks = BTreeMap::new();
    for reviewer in reviewers.iter().filter(|one| conflict(one, application).is_none()) {
        let mut given = scores
            .iter()
            .filter(|one| one.reviewer == reviewer.account && one.application == application.id);
        if let (Some(one), None) = (given.next(), given.next())
            && let Some(percent) = weighted(call, one)
        {
            marks.insert(reviewer.account.clone(), percent);
        }
    }
    marks
}

/// Eligible applications with [`MIN_REVIEWERS`] scores, the best first. Scores of unknown reviewers or of those with a
/// conflict count for nothing, nor do two of one reviewer for one application, since it cannot be told which is meant.
pub fn ranking(
    call: &Call,
    applications: &[Application],
    reviewers: &[Reviewer],
    scores: &[Scored],
) -> Vec<Ranked> {
    let mut ranked = Vec::new();
    for application in applications.iter().filter(|one| refusals(call, one).is_empty()) {
        let marks = counted(call, application, reviewers, scores);
        if marks.len() < MIN_REVIEWERS {
            continue;
        }
        let n = u32::try_from(marks.len()).map_or(f64::INFINITY, f64::from);
        let mean = marks.values().sum::<f64>() / n;
        let highest = marks.values().copied().fold(0.0, f64::max);
        let spread = highest - marks.values().copied().fold(highest, f64::min);
        let application = application.id.clone();
        ranked.push(Ranked { application, place: 0, marks, mean, spread });
    }
    // Rounded to a millionth of a percent, so that the order of a sum cannot part a tie.
    let key = |one: &Ranked| (one.mean * 1e6).round();
    ranked
        .sort_by(|a, b| key(b).total_cmp(&key(a)).then_with(|| a.application.cmp(&b.application)));
    let keys: Vec<f64> = ranked.iter().map(key).collect();
    for (one, own) in ranked.iter_mut().zip(&keys) {
        one.place = 1 + keys.iter().filter(|other| other.total_cmp(own).is_gt()).count();
    }
    ranked
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn id(name: &str) -> Identifier {
        name.parse().unwrap()
    }

    fn call() -> Call {
        let criterion = |name: &str, weight, scale| Criterion {
            id: id(name),
            title: name.to_owned(),
            weight,
            scale,
        };
        Call {
            opens: date(2026, 1, 1),
            closes: date(2026, 2, 1),
            decide_by: date(2026, 3, 1),
            n_places: 1,
            eligibility: vec![Eligibility::Age { least: 18, most: 35 }],
            criteria: vec![criterion("merit", 60, 5), criterion("need", 40, 10)],
        }
    }

    fn application(name: &str) -> Application {
        Application {
            id: id(name),
            accounts: BTreeSet::new(),
            country: Country::Laos,
            organisation: Some(id("university")),
            birth_year: Some(2000),
            languages: vec![Language::En],
            nominated_by: None,
        }
    }

    fn reviewer(name: &str, organisation: &str) -> Reviewer {
        let organisations = [id(organisation)].into();
        Reviewer {
            account: id(name),
            organisations,
            has_applied: false,
            relations: BTreeMap::new(),
        }
    }

    fn scored(reviewer: &str, application: &str, merit: u32, need: u32) -> Scored {
        let marks = [(id("merit"), merit), (id("need"), need)].into();
        Scored { reviewer: id(reviewer), application: id(application), marks }
    }

    #[test]
    fn a_weighted_mean_reckoned_by_hand_and_ties_are_shown_as_ties() {
        assert_eq!(call().check(), Ok(()));
        let reviewers = [reviewer("r", "x"), reviewer("s", "y")];
        let scores = [
            scored("r", "a", 5, 5),  // 60 + 20 = 80
            scored("s", "a", 0, 10), // 0 + 40 = 40
            scored("r", "b", 5, 0),  // 60
            scored("s", "b", 5, 0),  // 60
        ];
        let ranked = ranking(&call(), &[application("a"), application("b")], &reviewers, &scores);
        let told: Vec<_> = ranked.iter().map(|one| (one.place, one.mean, one.spread)).collect();
        assert_eq!(told, [(1, 60.0, 40.0), (1, 60.0, 0.0)]);
    }

    #[test]
    fn each_conflict_blocks_and_each_refusal_is_named() {
        let mut one = application("a");
        one.accounts = [id("p"), id("q")].into();
        assert_eq!(conflict(&reviewer("q", "x"), &one), Some(Conflict::SamePerson));
        assert_eq!(conflict(&reviewer("r", "university"), &one), Some(Conflict::SameOrganisation));
        let rival = Reviewer { has_applied: true, ..reviewer("r", "x") };
        assert_eq!(conflict(&rival, &one), Some(Conflict::Rival));
        let mut near = reviewer("r", "x");
        assert_eq!(conflict(&near, &one), None);
        near.relations.insert(id("a"), Relation::Family);
        assert_eq!(conflict(&near, &one), Some(Conflict::Declared(Relation::Family)));
        one.nominated_by = Some(id("s"));
        assert_eq!(conflict(&reviewer("s", "x"), &one), Some(Conflict::Nominated));
        one.birth_year = None;
        assert_eq!(refusals(&call(), &one).len(), 1);
    }

    proptest! {
        /// A score by who has a conflict moves nothing, nor does the order of entry.
        #[test]
        fn conflicted_scores_and_order_move_nothing(
            marks in prop::collection::vec((0u32..=5, 0u32..=10), 4), biased in 0u32..=5,
        ) {
            let reviewers = [reviewer("r", "x"), reviewer("s", "y"), reviewer("t", "university")];
            let pairs = [("r", "a"), ("s", "a"), ("r", "b"), ("s", "b")];
            let mut scores: Vec<_> = pairs.iter().zip(&marks)
                .map(|((by, of), (merit, need))| scored(by, of, *merit, *need)).collect();
            let of = [application("a"), application("b")];
            let told = ranking(&call(), &of, &reviewers, &scores);
            scores.push(scored("t", "a", biased, 10));
            scores.reverse();
            prop_assert_eq!(ranking(&call(), &of, &reviewers, &scores), told);
        }
    }
}
