//! Needs and offers, which of them fit and why, and how two sides come to know each other.

mod days;
#[cfg(test)]
mod example;
mod field;
mod introduction;
mod kind;
#[cfg(test)]
mod laws;
mod matching;
mod notice;
mod ready;
mod refusal;
mod score;

pub use days::Days;
pub use field::WrongField;
pub use introduction::{Introduction, Step, may_see_contact, standing};
pub use kind::{Kind, Side, Unit};
pub use matching::matches;
pub use notice::{Conditions, Notice, Numbered};
pub use refusal::{Refusal, refusals};
pub use score::{Aspect, Evidence, Match, Term, WEIGHTS};
