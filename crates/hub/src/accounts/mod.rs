//! Who the hub knows: people, their passwords and second factors, sessions, tokens, roles.

mod grants;
mod identity;
mod invitation;
mod password;
mod people;
mod second_factor;
pub(crate) mod secret;
mod session;
mod sign_in;
mod throttle;
mod token;

pub use people::{NewPerson, PersonView};
pub use second_factor::{Enrolment, SpareCodes};
pub use secret::proof;
pub use session::{SessionView, Visit};
pub use sign_in::SignedIn;
pub(crate) use throttle::Throttle;
pub use token::{NewToken, TokenView};

use jiff::Timestamp;

/// Milliseconds since 1970, UTC.
pub(crate) fn now() -> i64 {
    Timestamp::now().as_millisecond()
}

pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const DAY: i64 = 24 * 60 * MINUTE;
