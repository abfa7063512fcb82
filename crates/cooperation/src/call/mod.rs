//! Calls for scholarships and grants, from publication to decision.

mod decision;
mod judging;
mod published;

pub use decision::{Decided, NotDecidable, Outcome, may_decide, undecided};
pub use judging::{
    Application, Call, Conflict, Criterion, Eligibility, MIN_REVIEWERS, Ranked, Relation, Reviewer,
    Scored, Unsound, conflict, counted, ranking, refusals,
};
pub use published::{Published, Tracked, calls};
