//! An attempt to sign in that is under way: what must be known again when the reader comes back.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use openidconnect::CsrfToken;
use serde::{Deserialize, Serialize};

use super::Error;

/// How long a reader may take at the provider.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// How far the clocks of two processes of one hub may differ.
const AHEAD: SignedDuration = SignedDuration::from_mins(1);

/// Kept where only this reader's browser can bring it back, and used once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Ties the answer to this browser.
    pub(crate) state: String,
    /// Ties the ID token to this attempt.
    pub(crate) nonce: String,
    /// Ties the code to this hub.
    pub(crate) verifier: String,
    /// When it began.
    pub(crate) begun_at: Timestamp,
}

impl Pending {
    /// Whether the reader comes back to this attempt, in time.
    pub(crate) fn check(&self, state: &str, now: Timestamp) -> Result<(), Error> {
        // The library compares the hashes of secrets, which tells nothing by the time it takes.
        if CsrfToken::new(self.state.clone()) != CsrfToken::new(state.to_owned()) {
            return Err(Error::State);
        }
        let age = now.duration_since(self.begun_at);
        if age > LIFETIME || age < -AHEAD {
            return Err(Error::Stale { age_s: age.as_secs(), limit_s: LIFETIME.as_secs() });
        }
        Ok(())
    }
}

/// Says nothing of what is secret.
impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending").field("begun_at", &self.begun_at).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pending() -> Pending {
        let begun_at = "2026-01-31T08:00:00Z".parse().unwrap();
        let [state, nonce, verifier] =
            ["the-state", "the-nonce", "the-verifier"].map(str::to_owned);
        Pending { state, nonce, verifier, begun_at }
    }

    fn after(seconds: i64) -> Timestamp {
        pending().begun_at + SignedDuration::from_secs(seconds)
    }

    #[test]
    fn ten_minutes_are_enough_and_a_second_more_is_too_late() {
        assert_eq!(pending().check("the-state", after(600)), Ok(()));
        let stale = Err(Error::Stale { age_s: 601, limit_s: 600 });
        assert_eq!(pending().check("the-state", after(601)), stale);
    }

    #[test]
    fn what_began_in_the_future_is_refused() {
        assert_eq!(pending().check("the-state", after(-60)), Ok(()));
        assert!(matches!(pending().check("the-state", after(-61)), Err(Error::Stale { .. })));
    }

    #[test]
    fn only_the_same_state_comes_back_to_it() {
        for state in ["", "the-stat", "the-state-", "The-state"] {
            assert_eq!(pending().check(state, after(1)), Err(Error::State), "{state}");
        }
    }

    #[test]
    fn it_is_kept_and_read_again_but_never_printed() {
        let kept = serde_json::to_string(&pending()).unwrap();
        assert_eq!(serde_json::from_str::<Pending>(&kept).unwrap(), pending());
        assert!(!format!("{:?}", pending()).contains("the-"));
    }
}
