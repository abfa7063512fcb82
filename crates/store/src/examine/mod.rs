//! Whether a store is as the program has written it: what somebody has changed past it is named.

mod contents;
mod form;
mod references;
mod register;
mod roles;

pub use contents::Unlike;
pub(crate) use contents::{Beside, beside, expected};
