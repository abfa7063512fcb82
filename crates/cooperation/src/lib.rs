//! What was agreed, done, spent and achieved? Pure rules: no file, clock or network is read here.
#![warn(missing_docs)]

pub mod call;
mod consensus;
mod decimal;
pub mod dialogue;
mod error;
mod index;
mod log;
mod money;
pub mod partnership;
mod progress;
mod register;
pub mod registration;
mod results;
mod review;
pub mod survey;

pub use consensus::{
    Act, Answer, End, Line, Part, Position, Proposal, Standing, awaited, newest_answers, standing,
};
pub use decimal::Decimal;
pub use error::Error;
pub use index::{Branch, Index, NoIndex, Reading, What, index, normalised};
pub use log::{LogLine, Logged, Participants, Sector, Sums, log, sums};
pub use money::{Amount, Currency, Flow, Funding, Money, Rate};
pub use progress::{Class, Direction, Indicator, NoProgress, Progress, Score, progress};
pub use register::{Entered, Entry, Matter, Version, matters, versions};
pub use results::{Actual, Definition, Measured, Point, Tracked, framework_index, tracked};
pub use review::{
    BEST, Comment, DISAGREEMENT, Eye, Heard, Missing, Reply, Review, Round, RoundKind, SCORES,
    Score as ReviewScore, Scored, SelfAssessment, Standing as ReviewStanding, check_marks, reviews,
};
