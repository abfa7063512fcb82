//! What was agreed, done, spent and achieved? Pure rules: no file, clock or network is read here.
#![warn(missing_docs)]

mod consensus;
mod register;

pub use consensus::{
    Act, Answer, End, Line, Part, Position, Proposal, Standing, awaited, newest_answers, standing,
};
pub use register::{Entered, Entry, Matter, Version, matters, versions};
