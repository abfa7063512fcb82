//! What those who were at an event say of it afterwards.
//!
//! Three marks and two texts after the first three of the four levels of Kirkpatrick and Kirkpatrick (*Evaluating Training Programs*,
//! 3rd ed. 2006, ch. 3): reaction (`organised`, `useful`), learning (`learnt`) and behaviour (`uses`). The fourth, results, is what
//! indicators are for. Fewer than [`LEAST`] answers are not summed up, since each of so few could be told.

use serde::{Deserialize, Serialize};

/// The fewest answers that are summed up.
pub const LEAST: usize = 5;
/// The most characters of a text.
pub const LONGEST: usize = 2_000;

/// What somebody says of an event. Marks go from 1, not at all, to 5, very.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// How well it was organised.
    pub organised: Mark,
    /// How useful it is for one's work.
    pub useful: Mark,
    /// How much was new.
    pub learnt: Mark,
    /// What one uses of it; may be empty.
    pub uses: String,
    /// What should be better; may be empty.
    pub better: String,
}

/// A mark from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Mark(u8);

impl Mark {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// Its number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Mark {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|mark| mark.0 == number);
        found.ok_or_else(|| format!("expected 1–5, found {number}"))
    }
}

impl From<Mark> for u8 {
    fn from(mark: Mark) -> Self {
        mark.0
    }
}

/// What all answers say together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// How many answered.
    pub n: usize,
    /// How well it was organised.
    pub organised: Marks,
    /// How useful it is.
    pub useful: Marks,
    /// How much was new.
    pub learnt: Marks,
}

/// How often each mark was given, and the one in the middle.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Marks {
    /// How many gave 1, 2, 3, 4 and 5.
    pub counts: [usize; 5],
    /// The median; between two marks the half between them.
    pub median: f64,
}

/// Sums answers up; nothing if they are fewer than [`LEAST`].
pub fn summary(answers: &[Answer]) -> Option<Summary> {
    let marks = |of: fn(&Answer) -> Mark| marks(answers.iter().map(of).collect());
    (answers.len() >= LEAST).then(|| Summary {
        n: answers.len(),
        organised: marks(|one| one.organised),
        useful: marks(|one| one.useful),
        learnt: marks(|one| one.learnt),
    })
}

fn marks(mut given: Vec<Mark>) -> Marks {
    given.sort_unstable();
    let middle = |at: usize| given.get(at).map_or(0.0, |mark| f64::from(mark.number()));
    let n = given.len();
    Marks {
        counts: Mark::ALL.map(|mark| given.iter().filter(|one| **one == mark).count()),
        median: f64::midpoint(middle(n.saturating_sub(1) / 2), middle(n / 2)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(useful: u8) -> Answer {
        let mark = Mark::try_from(useful).unwrap();
        let [uses, better] = [const { String::new() }; 2];
        Answer { organised: Mark(5), useful: mark, learnt: Mark(1), uses, better }
    }

    #[test]
    fn so_few_that_each_could_be_told_are_not_summed_up() {
        let answers: Vec<Answer> = [1, 2, 3, 4].map(answer).into();
        assert_eq!(summary(&answers), None);
    }

    #[test]
    fn marks_are_counted_and_the_middle_one_is_told() {
        let answers: Vec<Answer> = [5, 1, 2, 4, 5, 2].map(answer).into();
        let found = summary(&answers).unwrap();
        assert_eq!(found.useful, Marks { counts: [1, 2, 0, 1, 2], median: 3.0 });
        assert_eq!(found.organised, Marks { counts: [0, 0, 0, 0, 6], median: 5.0 });
        let useful = summary(&answers[..5]).unwrap().useful;
        assert_eq!(useful, Marks { counts: [1, 1, 0, 1, 2], median: 4.0 });
    }

    #[test]
    fn a_mark_is_from_one_to_five() {
        assert!(Mark::try_from(0).is_err() && Mark::try_from(6).is_err());
        assert!(serde_json::from_str::<Mark>("7").is_err());
        assert_eq!(serde_json::to_string(&Mark(3)).unwrap(), "3");
    }
}
