//! Tries that failed: after some, one has to wait.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use super::{MINUTE, now};
use crate::Error;

/// Failures within [`WINDOW`] after which whoever tries has to wait.
const TRIES: u32 = 10;
/// How long a failure counts, in milliseconds.
const WINDOW: i64 = 15 * MINUTE;
/// The most names that are remembered: beyond it the oldest are forgotten.
const MOST: usize = 100_000;

/// How often each name has failed lately: an account, a network address.
#[derive(Debug, Default)]
pub(crate) struct Throttle(Mutex<HashMap<String, (u32, i64)>>);

impl Throttle {
    /// Refuses when a name has failed too often.
    pub(crate) fn check(&self, names: &[&str]) -> Result<(), Error> {
        let failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now();
        let left = |name: &&str| {
            let (n, since) = failures.get(*name)?;
            let left = since + WINDOW - now;
            (*n >= TRIES && left > 0).then_some(left)
        };
        match names.iter().filter_map(left).max() {
            Some(left) => Err(Error::Throttled { seconds: left.unsigned_abs().div_ceil(1_000) }),
            None => Ok(()),
        }
    }

    /// Counts a failure of each name.
    pub(crate) fn failed(&self, names: &[&str]) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now();
        if failures.len() >= MOST {
            failures.retain(|_, (_, since)| *since + WINDOW > now);
        }
        if failures.len() >= MOST {
            failures.clear();
        }
        for name in names {
            let (n, since) = failures.entry((*name).to_owned()).or_insert((0, now));
            if *since + WINDOW <= now {
                (*n, *since) = (0, now);
            }
            *n += 1;
        }
    }

    /// Forgets the failures of a name that succeeded.
    pub(crate) fn succeeded(&self, name: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_failures_make_one_wait_and_only_the_one() {
        let throttle = Throttle::default();
        for _ in 0..10 {
            throttle.check(&["a", "b"]).unwrap();
            throttle.failed(&["a"]);
        }
        let Err(Error::Throttled { seconds }) = throttle.check(&["a", "b"]) else {
            panic!("let in")
        };
        assert!((890..=900).contains(&seconds), "{seconds}");
        throttle.check(&["b"]).unwrap();
        throttle.succeeded("a");
        throttle.check(&["a"]).unwrap();
    }
}
