//! The account of whoever is signed in.

mod routes;
mod second_factor;
mod sheet;

pub(crate) use routes::{account, back, end_sessions, end_token, mail, new_token, password};
pub(crate) use second_factor::{enrol, remove, set};
