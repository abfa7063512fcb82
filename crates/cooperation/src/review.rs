//! Review rounds of the framework: what the responsible say of their activities, what independent reviewers find, what the public
//! thinks. The three stand beside each other and are never averaged.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

use crate::{Entered, Entry, Error};

/// From this many points on, two of the three are said to disagree: a fifth of the scale, our own choice.
pub const DISAGREEMENT: f64 = 20.0;
/// How many independent scores an activity needs; with one alone nothing shows whether it is sound.
pub const SCORES: usize = 2;
/// The greatest mark of quality.
pub const BEST: u8 = 5;

/// What sort of round it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum RoundKind {
    Annual,
    MidTerm,
    Final,
}

impl RoundKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Annual, Self::MidTerm, Self::Final];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Annual => "annual",
            Self::MidTerm => "mid-term",
            Self::Final => "final",
        }
    }
}

/// A round that was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Round {
    /// Its sort.
    pub kind: RoundKind,
    /// The year that it looks back on.
    pub year: i16,
    /// The first day.
    pub opens: Date,
    /// The last day on which the public may comment.
    pub comments_until: Date,
    /// The last day on which the responsible and reviewers may enter anything.
    pub until: Date,
    /// The country for which it was opened.
    pub country: Country,
}

/// What the responsible say of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SelfAssessment {
    /// The number of the round.
    pub round: u64,
    /// The activity.
    pub activity: Identifier,
    /// How much of it is done, per cent.
    pub progress: u8,
    /// How well, from 1 to 5.
    pub quality: u8,
    /// What was difficult.
    pub difficulty: String,
    /// What comes next.
    pub next_step: String,
    /// The language of the two.
    pub language: Language,
    /// Public records that show it: at least one where anything is done.
    pub evidence: Vec<Identifier>,
    /// The country for which it was entered.
    pub country: Country,
}

/// What an independent reviewer finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Score {
    /// The number of the round.
    pub round: u64,
    /// The activity.
    pub activity: Identifier,
    /// How much of it is done, per cent.
    pub progress: u8,
    /// How well, from 1 to 5.
    pub quality: u8,
    /// Why.
    pub reason: String,
    /// The language of the reason.
    pub language: Language,
    /// The countries within which the reviewer has a role: their own activities they do not review.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles_in: Vec<Country>,
}

/// What somebody of the public said, once a moderator has let it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Comment {
    /// The number of the round.
    pub round: u64,
    /// The activity; none if it is about the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Identifier>,
    /// What they said.
    pub text: String,
    /// In which language.
    pub language: Language,
    /// As they wish to be cited; nothing if they do not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How much of it is done as they see it, per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<u8>,
    /// The day on which it came.
    pub on: Date,
}

/// An official answer to a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reply {
    /// The number of the comment in the register.
    pub comment: u64,
    /// What is answered.
    pub text: String,
    /// In which language.
    pub language: Language,
    /// For which country.
    pub country: Country,
}

/// Whether marks can be.
///
/// # Errors
///
/// [`Error::Mark`] with the one that cannot.
pub fn check_marks(progress: u8, quality: u8) -> Result<(), Error> {
    if progress > 100 {
        return Err(Error::Mark { of: "progress", most: 100, found: progress });
    }
    if !(1..=BEST).contains(&quality) {
        return Err(Error::Mark { of: "quality", most: BEST, found: quality });
    }
    Ok(())
}

/// A comment of a round with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Its place in the register, by which it is cited.
    pub number: u64,
    /// What was said.
    pub comment: Comment,
    /// What was answered.
    pub replies: Vec<Reply>,
}

/// A score with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// The account of the reviewer.
    pub by: String,
    /// What they found.
    pub score: Score,
}

/// A round with everything that was entered into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its place in the register.
    pub number: u64,
    /// What it is.
    pub round: Round,
    /// The newest assessment of each country for each activity, with the account of whoever entered it.
    pub assessments: Vec<(String, SelfAssessment)>,
    /// Who has ever assessed which activity for which country, also where that was replaced since.
    pub assessors: Vec<(String, Identifier, Country)>,
    /// The newest score of each reviewer for each activity.
    pub scores: Vec<Scored>,
    /// What the public said, as far as it was let in.
    pub comments: Vec<Heard>,
    /// Why comments were not let in, one for each.
    pub refused: Vec<String>,
    /// The day on which it was closed.
    pub closed: Option<Date>,
    /// The place of its closing in the register: the report is of what was entered until then.
    pub closed_by: Option<u64>,
}

/// The rounds of a register, in the order in which they were opened.
pub fn reviews(register: &[Entered]) -> Vec<Review> {
    let mut found: Vec<Review> = Vec::new();
    for entered in register {
        if let Entry::RoundOpened(round) = &entered.entry {
            found.push(Review {
                number: entered.number,
                round: round.clone(),
                assessments: Vec::new(),
                assessors: Vec::new(),
                scores: Vec::new(),
                comments: Vec::new(),
                refused: Vec::new(),
                closed: None,
                closed_by: None,
            });
        }
        for review in &mut found {
            review.hear(entered);
        }
    }
    found
}

impl Review {
    fn hear(&mut self, entered: &Entered) {
        let number = self.number;
        match &entered.entry {
            Entry::Assessed(one) if one.round == number => {
                self.assessments.retain(|(_, other)| {
                    (&other.activity, other.country) != (&one.activity, one.country)
                });
                self.assessors.push((entered.by.clone(), one.activity.clone(), one.country));
                self.assessments.push((entered.by.clone(), one.clone()));
            }
            Entry::Scored(score) if score.round == number => {
                let is_same = |other: &Scored| {
                    other.by == entered.by && other.score.activity == score.activity
                };
                self.scores.retain(|other| !is_same(other));
                self.scores.push(Scored { by: entered.by.clone(), score: score.clone() });
            }
            Entry::Commented(comment) if comment.round == number => self.comments.push(Heard {
                number: entered.number,
                comment: comment.clone(),
                replies: Vec::new(),
            }),
            Entry::CommentRefused { round, reason } if *round == number => {
                self.refused.push(reason.clone());
            }
            Entry::Replied(reply) => {
                let to = self.comments.iter_mut().find(|heard| heard.number == reply.comment);
                if let Some(heard) = to {
                    heard.replies.push(reply.clone());
                }
            }
            Entry::RoundClosed { round, on } if *round == number => {
                self.closed = Some(*on);
                self.closed_by = Some(entered.number);
            }
            _ => {}
        }
    }

    /// Whether the public may comment on a day.
    pub fn hears(&self, today: Date) -> bool {
        self.closed.is_none() && (self.round.opens..=self.round.comments_until).contains(&today)
    }

    /// Whether the responsible and reviewers may enter anything on a day.
    pub fn is_open(&self, today: Date) -> bool {
        self.closed.is_none() && (self.round.opens..=self.round.until).contains(&today)
    }

    /// The scores of an activity that count: those of reviewers who never said themselves how it stands, and have no role within a
    /// country that did, before the score or after it.
    pub fn scores_of<'r>(&'r self, activity: &'r Identifier) -> impl Iterator<Item = &'r Scored> {
        let has_part = move |scored: &Scored| {
            self.assessors.iter().any(|(who, of, country)| {
                of == activity && (*who == scored.by || scored.score.roles_in.contains(country))
            })
        };
        self.scores.iter().filter(move |one| one.score.activity == *activity && !has_part(one))
    }

    /// How an activity stands in the eyes of the three.
    pub fn standing(&self, activity: &Identifier) -> Standing {
        let own = self.assessments.iter().filter(|(_, one)| one.activity == *activity);
        let scores = self.scores_of(activity);
        let public = self.comments.iter().map(|heard| &heard.comment);
        let public = public.filter(|comment| comment.activity.as_ref() == Some(activity));
        Standing {
            own: Eye::of(own.map(|(_, one)| one.progress)),
            reviewers: Eye::of(scores.map(|one| one.score.progress)),
            public: Eye::of(public.filter_map(|comment| comment.progress)),
        }
    }

    /// What stands in the way of closing the round, of these activities.
    pub fn missing(&self, activities: &[Identifier]) -> Missing {
        let is_without = |id: &&Identifier| self.standing(id).own.is_none();
        let is_unscored = |id: &&Identifier| self.scores_of(id).count() < SCORES;
        Missing {
            unassessed: activities.iter().filter(is_without).cloned().collect(),
            unscored: activities.iter().filter(is_unscored).cloned().collect(),
            unanswered: self
                .comments
                .iter()
                .filter(|heard| heard.replies.is_empty())
                .map(|heard| heard.number)
                .collect(),
        }
    }
}

/// How much of an activity is done in the eyes of some, per cent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Eye {
    /// Half of them say this or less, half this or more.
    pub median: f64,
    /// The least that one of them says.
    pub low: f64,
    /// The most.
    pub high: f64,
    /// How many say anything.
    pub n: usize,
}

impl Eye {
    fn of(values: impl Iterator<Item = u8>) -> Option<Self> {
        let mut values: Vec<f64> = values.map(f64::from).collect();
        values.sort_by(f64::total_cmp);
        let n = values.len();
        let (low, high) = (*values.first()?, *values.last()?);
        Some(Self { median: f64::midpoint(values[(n - 1) / 2], values[n / 2]), low, high, n })
    }
}

/// An activity in the eyes of the three: none of whom says nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Of the responsible.
    pub own: Option<Eye>,
    /// Of independent reviewers.
    pub reviewers: Option<Eye>,
    /// Of the public.
    pub public: Option<Eye>,
}

impl Standing {
    /// The greatest distance between the medians of two of them, if two say anything.
    pub fn distance(&self) -> Option<f64> {
        let medians: Vec<f64> = [self.own, self.reviewers, self.public]
            .into_iter()
            .flatten()
            .map(|eye| eye.median)
            .collect();
        let low = medians.iter().copied().reduce(f64::min)?;
        let high = medians.iter().copied().reduce(f64::max)?;
        (medians.len() > 1).then_some(high - low)
    }

    /// Whether they disagree.
    pub fn disagrees(&self) -> bool {
        self.distance().is_some_and(|distance| distance >= DISAGREEMENT)
    }
}

/// What stands in the way of closing a round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Missing {
    /// Activities of which the responsible say nothing.
    pub unassessed: Vec<Identifier>,
    /// Activities with fewer than two independent scores.
    pub unscored: Vec<Identifier>,
    /// Comments without an official answer, by their numbers.
    pub unanswered: Vec<u64>,
}

impl Missing {
    /// Whether a round may be closed: every comment is answered. What the responsible and reviewers did not say is said to be missing.
    pub fn may_close(&self) -> bool {
        self.unanswered.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn id(word: &str) -> Identifier {
        word.parse().unwrap()
    }

    fn opened() -> Entry {
        Entry::RoundOpened(Round {
            kind: RoundKind::Annual,
            year: 2025,
            opens: date(2026, 1, 1),
            comments_until: date(2026, 1, 31),
            until: date(2026, 2, 28),
            country: Country::Laos,
        })
    }

    fn assessed(activity: &str, country: Country, progress: u8) -> Entry {
        Entry::Assessed(SelfAssessment {
            round: 1,
            activity: id(activity),
            progress,
            quality: 3,
            difficulty: "Rain.".to_owned(),
            next_step: "Wait.".to_owned(),
            language: Language::En,
            evidence: vec![id("event-1")],
            country,
        })
    }

    fn scored(activity: &str, progress: u8) -> Entry {
        Entry::Scored(Score {
            round: 1,
            activity: id(activity),
            progress,
            quality: 2,
            reason: "Seen.".to_owned(),
            language: Language::En,
            roles_in: Vec::new(),
        })
    }

    fn commented(activity: &str, progress: Option<u8>) -> Entry {
        Entry::Commented(Comment {
            round: 1,
            activity: Some(id(activity)),
            text: "ດີ".to_owned(),
            language: Language::Lo,
            name: String::new(),
            progress,
            on: date(2026, 1, 3),
        })
    }

    fn register(entries: &[(&str, Entry)]) -> Vec<Entered> {
        (1..)
            .zip(entries)
            .map(|(number, (by, entry))| Entered {
                number,
                at: String::new(),
                by: (*by).to_owned(),
                entry: entry.clone(),
            })
            .collect()
    }

    #[test]
    fn the_three_stand_beside_each_other_and_a_fifth_of_the_scale_is_a_disagreement() {
        let a = "activity-1-1-1";
        let found = reviews(&register(&[
            ("p", opened()),
            ("p", assessed(a, Country::Laos, 80)),
            ("q", assessed(a, Country::China, 60)),
            ("r", scored(a, 40)),
            ("s", scored(a, 55)),
            ("", commented(a, Some(30))),
            ("", commented(a, None)),
        ]));
        let standing = found[0].standing(&id(a));
        assert_eq!(standing.own, Some(Eye { median: 70.0, low: 60.0, high: 80.0, n: 2 }));
        assert_eq!(standing.reviewers, Some(Eye { median: 47.5, low: 40.0, high: 55.0, n: 2 }));
        assert_eq!(standing.public.map(|eye| (eye.median, eye.n)), Some((30.0, 1)));
        assert_eq!(standing.distance(), Some(40.0));
        assert!(standing.disagrees());
        let nothing = found[0].standing(&id("activity-1-1-2"));
        assert_eq!((nothing.own, nothing.distance(), nothing.disagrees()), (None, None, false));
    }

    #[test]
    fn who_enters_again_replaces_their_own_and_nobody_elses() {
        let a = "activity-1-1-1";
        let found = reviews(&register(&[
            ("p", opened()),
            ("p", assessed(a, Country::Laos, 10)),
            ("p", assessed(a, Country::Laos, 20)),
            ("r", scored(a, 40)),
            ("s", scored(a, 50)),
            ("r", scored(a, 60)),
        ]));
        let own: Vec<u8> = found[0].assessments.iter().map(|(_, one)| one.progress).collect();
        let scores: Vec<u8> = found[0].scores.iter().map(|one| one.score.progress).collect();
        assert_eq!((own, scores), (vec![20], vec![50, 60]));
    }

    #[test]
    fn the_score_of_whoever_also_assessed_the_activity_never_counts() {
        let (a, b) = ("activity-1-1-1", "activity-1-1-2");
        let found = reviews(&register(&[
            ("p", opened()),
            ("r", scored(a, 100)),
            ("r", scored(b, 10)),
            ("r", assessed(a, Country::Laos, 100)),
        ]));
        assert_eq!(found[0].standing(&id(a)).reviewers, None);
        // Nor does it when a colleague assesses anew, or when a country assesses within which the reviewer has a role.
        let mut of_laos = scored(a, 99);
        if let Entry::Scored(score) = &mut of_laos {
            score.roles_in = vec![Country::Laos];
        }
        let again = reviews(&register(&[
            ("p", opened()),
            ("r", scored(a, 100)),
            ("s", of_laos),
            ("r", assessed(a, Country::Laos, 100)),
            ("q", assessed(a, Country::Laos, 90)),
        ]));
        assert_eq!(again[0].standing(&id(a)).reviewers, None);
        assert_eq!(found[0].standing(&id(b)).reviewers.map(|eye| eye.n), Some(1));
    }

    #[test]
    fn a_round_closes_when_every_comment_is_answered_and_says_what_is_missing() {
        let a = "activity-1-1-1";
        let reply = Entry::Replied(Reply {
            comment: 2,
            text: "ຂອບໃຈ".to_owned(),
            language: Language::Lo,
            country: Country::Laos,
        });
        let refused = Entry::CommentRefused { round: 1, reason: "Advertising.".to_owned() };
        let mut entries = vec![("p", opened()), ("m", commented(a, None)), ("m", refused)];
        let activities = [id(a)];
        let missing = reviews(&register(&entries))[0].missing(&activities);
        assert_eq!((missing.unanswered.as_slice(), missing.may_close()), (&[2][..], false));
        assert_eq!(
            (&missing.unassessed[..], &missing.unscored[..]),
            (&activities[..], &activities[..])
        );
        entries.push(("p", reply));
        let review = &reviews(&register(&entries))[0];
        assert!(review.missing(&activities).may_close());
        assert_eq!(review.refused, ["Advertising."]);
        entries.push(("p", Entry::RoundClosed { round: 1, on: date(2026, 1, 20) }));
        let review = &reviews(&register(&entries))[0];
        assert!(!review.hears(date(2026, 1, 20)) && !review.is_open(date(2026, 1, 20)));
    }

    #[test]
    fn the_public_is_heard_within_its_days_and_the_others_within_theirs() {
        let review = &reviews(&register(&[("p", opened())]))[0];
        for (day, hears, is_open) in [
            (date(2025, 12, 31), false, false),
            (date(2026, 1, 1), true, true),
            (date(2026, 1, 31), true, true),
            (date(2026, 2, 1), false, true),
            (date(2026, 3, 1), false, false),
        ] {
            assert_eq!((review.hears(day), review.is_open(day)), (hears, is_open), "{day}");
        }
    }

    #[test]
    fn marks_outside_their_scale_are_refused() {
        assert_eq!(check_marks(100, 5), Ok(()));
        for (progress, quality) in [(101, 3), (0, 0), (0, 6)] {
            assert!(check_marks(progress, quality).is_err());
        }
    }

    proptest! {
        #[test]
        fn a_median_lies_between_the_least_and_the_most_whatever_the_order(values in prop::collection::vec(0_u8..=100, 1..9)) {
            let eye = Eye::of(values.iter().copied()).unwrap();
            prop_assert!(eye.low <= eye.median && eye.median <= eye.high);
            let other = Eye::of(values.iter().rev().copied());
            prop_assert_eq!(Some(eye), other);
        }
    }
}
