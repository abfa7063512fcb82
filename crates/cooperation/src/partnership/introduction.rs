//! How two sides come to know each other: one asks, the other agrees, and only then does either see whom to write to.
//!
//! To ask is to agree oneself. A yes counts only on a day on which both notices hold. Whoever declines ends it, even after both had
//! agreed, and takes every earlier yes with it; after that only whoever declined can ask again, so that a no is asked about by
//! nobody else.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::Language;

use super::{Notice, Numbered, Side, WrongField, field::words};

/// What a side says of an introduction; the hub enters it after the side itself has said it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// It asks to be introduced.
    Asked {
        /// The number of the need.
        need: u64,
        /// The number of the offer.
        offer: u64,
        /// Which side.
        by_side: Side,
        /// The day, in universal time.
        on: Date,
    },
    /// It agrees, having been asked.
    Agreed {
        /// The number of the need.
        need: u64,
        /// The number of the offer.
        offer: u64,
        /// Which side.
        by_side: Side,
        /// The day, in universal time.
        on: Date,
    },
    /// It will not be introduced, or no longer.
    Declined {
        /// The number of the need.
        need: u64,
        /// The number of the offer.
        offer: u64,
        /// Which side.
        by_side: Side,
        /// Why, in its words; it may keep that to itself.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
        /// The language of these words.
        language: Language,
        /// The day, in universal time.
        on: Date,
    },
}

impl Step {
    /// The most characters of a reason.
    pub const REASON: usize = 1_000;

    /// Whether it can be entered. That the pair is a match is for whoever has the notices.
    ///
    /// # Errors
    ///
    /// [`WrongField`] of a reason that cannot be read.
    pub fn check(&self) -> Result<(), WrongField> {
        match self {
            Self::Declined { reason, .. } if !reason.is_empty() => {
                words("reason", reason, Self::REASON)
            }
            _ => Ok(()),
        }
    }

    /// The numbers of the need and the offer.
    pub const fn pair(&self) -> (u64, u64) {
        match self {
            Self::Asked { need, offer, .. }
            | Self::Agreed { need, offer, .. }
            | Self::Declined { need, offer, .. } => (*need, *offer),
        }
    }

    /// Its word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Asked { .. } => "asked",
            Self::Agreed { .. } => "agreed",
            Self::Declined { .. } => "declined",
        }
    }
}

/// How an introduction stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Introduction {
    /// Nobody has asked.
    NotAsked,
    /// One side has asked, and this side has not answered.
    Awaiting(Side),
    /// This side has declined.
    Declined(Side),
    /// Both have agreed; since this day they may know each other.
    Introduced(Date),
}

impl Introduction {
    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::Awaiting(_) => "awaiting",
            Self::Declined(_) => "declined",
            Self::Introduced(_) => "introduced",
        }
    }

    /// How it stands after a step; `counts` is whether both notices hold on the day of that step.
    fn after(self, step: &Step, counts: bool) -> Self {
        match (self, step) {
            (_, Step::Declined { by_side, .. }) => Self::Declined(*by_side),
            (Self::NotAsked, Step::Asked { by_side, .. }) if counts => {
                Self::Awaiting(by_side.other())
            }
            (Self::Declined(side), Step::Asked { by_side, .. }) if counts && side == *by_side => {
                Self::Awaiting(side.other())
            }
            (
                Self::Awaiting(side),
                Step::Asked { by_side, on, .. } | Step::Agreed { by_side, on, .. },
            ) if counts && side == *by_side => Self::Introduced(*on),
            _ => self,
        }
    }
}

/// How the introduction of a need and an offer stands, given all steps in the order in which they were entered; those of other
/// pairs do not matter.
pub fn standing(need: &Numbered<Notice>, offer: &Numbered<Notice>, steps: &[Step]) -> Introduction {
    let of_both = steps.iter().filter(|step| step.pair() == (need.number, offer.number));
    of_both.fold(Introduction::NotAsked, |standing, step| {
        let counts = match step {
            Step::Asked { on, .. } | Step::Agreed { on, .. } => need.holds(*on) && offer.holds(*on),
            Step::Declined { .. } => true,
        };
        standing.after(step, counts)
    })
}

/// Whether each of the two sides, and nobody else, may see how to reach the other on the day `today`: both have agreed, neither
/// has declined since, and neither has withdrawn its notice. A last day that passed later takes nothing away.
pub fn may_see_contact(
    need: &Numbered<Notice>,
    offer: &Numbered<Notice>,
    steps: &[Step],
    today: Date,
) -> bool {
    let is_introduced = match standing(need, offer, steps) {
        Introduction::Introduced(since) => since <= today,
        _ => false,
    };
    is_introduced && !need.is_withdrawn(today) && !offer.is_withdrawn(today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::partnership::example;

    fn on(day: i8) -> Date {
        date(2026, 9, day)
    }

    fn asked(by_side: Side, day: i8) -> Step {
        Step::Asked { need: 1, offer: 2, by_side, on: on(day) }
    }

    fn agreed(by_side: Side, day: i8) -> Step {
        Step::Agreed { need: 1, offer: 2, by_side, on: on(day) }
    }

    fn declined(by_side: Side, day: i8) -> Step {
        let (reason, language) = (String::new(), Language::En);
        Step::Declined { need: 1, offer: 2, by_side, reason, language, on: on(day) }
    }

    fn pair() -> [Numbered<Notice>; 2] {
        [example::numbered(1, example::need()), example::numbered(2, example::offer())]
    }

    fn after(steps: &[Step]) -> Introduction {
        let [need, offer] = pair();
        standing(&need, &offer, steps)
    }

    use Side::{Need, Offer};

    #[test]
    fn who_asks_awaits_the_other_and_the_other_s_yes_introduces_both() {
        assert_eq!(after(&[]), Introduction::NotAsked);
        assert_eq!(after(&[asked(Need, 1)]), Introduction::Awaiting(Offer));
        assert_eq!(after(&[asked(Need, 1), agreed(Offer, 2)]), Introduction::Introduced(on(2)));
        assert_eq!(after(&[asked(Offer, 1), asked(Need, 3)]), Introduction::Introduced(on(3)));
    }

    #[test]
    fn one_side_cannot_answer_for_both_nor_answer_what_was_not_asked() {
        let one_side = [asked(Need, 1), agreed(Need, 2), asked(Need, 3)];
        assert_eq!(after(&one_side), Introduction::Awaiting(Offer));
        assert_eq!(after(&[agreed(Need, 1), agreed(Offer, 2)]), Introduction::NotAsked);
    }

    #[test]
    fn a_no_ends_it_and_only_whoever_said_it_can_ask_again() {
        let mut steps = vec![asked(Need, 1), declined(Offer, 2), asked(Need, 3), agreed(Need, 4)];
        assert_eq!(after(&steps), Introduction::Declined(Offer));
        steps.push(asked(Offer, 5));
        assert_eq!(after(&steps), Introduction::Awaiting(Need));
        steps.push(agreed(Need, 6));
        assert_eq!(after(&steps), Introduction::Introduced(on(6)));
        steps.push(declined(Need, 7));
        assert_eq!(after(&steps), Introduction::Declined(Need));
    }

    #[test]
    fn a_yes_for_another_pair_or_after_the_last_day_does_not_count() {
        let of_another = Step::Agreed { need: 1, offer: 3, by_side: Offer, on: on(2) };
        assert_eq!(after(&[asked(Need, 1), of_another]), Introduction::Awaiting(Offer));
        let late = Step::Agreed { need: 1, offer: 2, by_side: Offer, on: date(2027, 1, 1) };
        assert_eq!(after(&[asked(Need, 1), late]), Introduction::Awaiting(Offer));
    }

    #[test]
    fn contact_goes_with_a_withdrawal_and_not_with_the_last_day() {
        let [mut need, offer] = pair();
        let steps = [asked(Need, 1), agreed(Offer, 2)];
        assert!(!may_see_contact(&need, &offer, &steps, on(1)));
        assert!(may_see_contact(&need, &offer, &steps, on(2)));
        assert!(may_see_contact(&need, &offer, &steps, date(2028, 1, 1)));
        need.withdrawn = Some(on(10));
        assert!(may_see_contact(&need, &offer, &steps, on(9)));
        assert!(!may_see_contact(&need, &offer, &steps, on(10)));
    }

    #[test]
    fn a_no_needs_no_reason_and_one_that_is_given_can_be_read() {
        let mut step = declined(Need, 1);
        assert_eq!(step.check(), Ok(()));
        if let Step::Declined { reason, .. } = &mut step {
            *reason = "x".repeat(1_001);
        }
        assert_eq!(step.check().unwrap_err().field, "reason");
    }

    #[test]
    fn a_step_reads_back_and_an_unknown_field_is_refused() {
        for step in [asked(Need, 1), agreed(Offer, 2), declined(Need, 3)] {
            let json = serde_json::to_string(&step).unwrap();
            assert!(json.starts_with(&format!("{{\"{}\"", step.code())), "{json}");
            assert_eq!(serde_json::from_str::<Step>(&json).unwrap(), step);
        }
        let more = r#"{"asked":{"need":1,"offer":2,"by-side":"need","on":"2026-09-01","to":"x"}}"#;
        assert!(serde_json::from_str::<Step>(more).is_err());
    }

    fn step() -> impl Strategy<Value = (usize, bool, bool, i8)> {
        (0_usize..3, any::<bool>(), prop::bool::weighted(0.9), 0_i8..4)
    }

    proptest! {
        /// Whatever is entered in whatever order, contact is seen only if, since the last no, each side has said yes on a day on
        /// which neither notice was withdrawn.
        #[test]
        fn contact_is_never_given_before_both_have_agreed(
            given in prop::collection::vec(step(), 0..12),
            withdrawn in prop::option::of((any::<bool>(), 1_i8..30)),
        ) {
            let [mut need, mut offer] = pair();
            if let Some((of_need, day)) = withdrawn {
                (if of_need { &mut need } else { &mut offer }).withdrawn = Some(on(day));
            }
            let (mut day, mut steps) = (1, Vec::new());
            // Whether the need and the offer have said yes since the last no, told without the rule.
            let mut yes = [false; 2];
            for (what, of_need, of_this, wait) in given {
                day = (day + wait).min(30);
                let by_side = if of_need { Need } else { Offer };
                let mut step = [asked, agreed, declined][what](by_side, day);
                if let Step::Asked { offer, .. } | Step::Agreed { offer, .. } = &mut step && !of_this {
                    *offer = 3;
                }
                let is_open = withdrawn.is_none_or(|(_, since)| day < since);
                match &step {
                    Step::Declined { .. } => yes = [false; 2],
                    _ if of_this && is_open => yes[usize::from(of_need)] = true,
                    _ => {}
                }
                steps.push(step);
                if may_see_contact(&need, &offer, &steps, on(day)) {
                    prop_assert!(yes == [true; 2] && is_open, "{steps:?}");
                }
            }
        }
    }
}
