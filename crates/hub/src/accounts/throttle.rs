//! Tries that failed: after some, one has to wait.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use super::{MINUTE, now, secret::hash};
use crate::Error;

/// A name, and the failures within [`WINDOW`] after which whoever tries under it has to wait.
pub(crate) type Limit<'n> = (&'n str, u32);

/// How long a failure counts, in milliseconds.
const WINDOW: i64 = 15 * MINUTE;
/// The most names that are remembered: beyond it the oldest are forgotten.
const MOST: usize = 100_000;

/// How often each name has failed lately: an account, a network address. Only hashes of names are kept: strangers type
/// them, as long as they like.
#[derive(Debug, Default)]
pub(crate) struct Throttle(Mutex<HashMap<String, (u32, i64)>>);

impl Throttle {
    /// Refuses when a name has failed too often.
    pub(crate) fn check(&self, limits: &[Limit<'_>]) -> Result<(), Error> {
        let failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now();
        let left = |(name, most): &Limit<'_>| {
            let (n, since) = failures.get(&hash(name))?;
            let left = since + WINDOW - now;
            (*n >= *most && left > 0).then_some(left)
        };
        match limits.iter().filter_map(left).max() {
            Some(left) => Err(Error::Throttled { seconds: left.unsigned_abs().div_ceil(1_000) }),
            None => Ok(()),
        }
    }

    /// Counts a failure of each name.
    pub(crate) fn failed(&self, limits: &[Limit<'_>]) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now();
        if failures.len() >= MOST {
            failures.retain(|_, (_, since)| *since + WINDOW > now);
        }
        if failures.len() >= MOST {
            failures.clear();
        }
        for (name, _) in limits {
            let (n, since) = failures.entry(hash(name)).or_insert((0, now));
            if *since + WINDOW <= now {
                (*n, *since) = (0, now);
            }
            *n += 1;
        }
    }

    /// Forgets the failures of a name that succeeded.
    pub(crate) fn succeeded(&self, name: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&hash(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_failures_make_one_wait_and_only_the_one() {
        let throttle = Throttle::default();
        for _ in 0..10 {
            throttle.check(&[("a", 10), ("b", 10)]).unwrap();
            throttle.failed(&[("a", 10)]);
        }
        let Err(Error::Throttled { seconds }) = throttle.check(&[("a", 10), ("b", 10)]) else {
            panic!("let in")
        };
        assert!((890..=900).contains(&seconds), "{seconds}");
        throttle.check(&[("b", 10)]).unwrap();
        throttle.succeeded("a");
        throttle.check(&[("a", 10)]).unwrap();
    }
}
