//! `/{lang}/methods`: what the hub can compute, and by whose rules; each method an entry with its form and its answer.

mod answer;
mod form;
mod routes;
mod sheet;

pub(crate) use answer::Answer;
pub(crate) use routes::{all, compute, computed, method};
pub(crate) use sheet::{Question, questions};
