//! How often one may ask: readers in a second, tries to sign in within minutes.

use std::{
    hash::{BuildHasher, Hash, RandomState},
    net::IpAddr,
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock};

use crate::{client::Client, error::Error, metrics};

/// A client may be this many seconds ahead of its rate: a page brings a dozen requests at once, then nobody asks for
/// a while.
const BURST_SECONDS: u32 = 10;
/// Who can be forgotten is forgotten every so many questions, so that memory is bounded by those who lately asked.
const SWEEP: usize = 4_096;

/// A limit for each of many, in memory; who has not asked for long enough to have all his tries again is forgotten.
struct Allowances<K: Hash + Eq + Clone> {
    limiter: DefaultKeyedRateLimiter<K>,
    n_asked: AtomicUsize,
}

impl<K: Hash + Eq + Clone> Allowances<K> {
    fn new(quota: Quota) -> Self {
        Self { limiter: RateLimiter::keyed(quota), n_asked: AtomicUsize::new(0) }
    }

    /// Takes one try of `key`'s.
    fn take(&self, key: &K) -> Result<(), TooSoon> {
        if self.n_asked.fetch_add(1, Ordering::Relaxed) % SWEEP == SWEEP - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        self.limiter.check_key(key).map_err(|not_until| {
            let wait = not_until.wait_time_from(self.limiter.clock().now());
            TooSoon { seconds: wait.as_secs() + 1 }
        })
    }
}

/// Whoever asked must wait, this many whole seconds at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooSoon {
    pub(crate) seconds: u64,
}

impl From<TooSoon> for Error {
    fn from(TooSoon { seconds }: TooSoon) -> Self {
        Self::TooMany { seconds }
    }
}

/// A strict limit for what must not be guessed: so many tries at once, and then one each time the same share of the
/// period has passed.
pub(crate) struct Tries {
    allowances: Allowances<u64>,
    /// Names are not kept, only what they hash to: they are what strangers type, as long as they like.
    hasher: RandomState,
}

impl Tries {
    /// `count` tries within `period` for each key; a period of nothing limits nothing.
    pub(crate) fn new(count: NonZeroU32, period: Duration) -> Self {
        let quota =
            Quota::with_period(period / count.get()).unwrap_or(Quota::per_second(NonZeroU32::MAX));
        Self { allowances: Allowances::new(quota.allow_burst(count)), hasher: RandomState::new() }
    }

    /// Takes a try of `key`'s, or says how long to wait for one. What is refused costs no try.
    pub(crate) fn take(&self, key: &str) -> Result<(), TooSoon> {
        self.allowances.take(&self.hasher.hash_one(key))
    }
}

/// How often each client may ask for pages.
pub(crate) struct Rates(Option<Allowances<IpAddr>>);

impl Rates {
    pub(crate) fn new(per_second: Option<NonZeroU32>) -> Self {
        Self(per_second.map(|rate| {
            let burst = rate.saturating_mul(NonZeroU32::MIN.saturating_add(BURST_SECONDS - 1));
            Allowances::new(Quota::per_second(rate).allow_burst(burst))
        }))
    }

    /// Files of the pages are not counted, since they cost nothing to answer and come by the dozen; nor is what a
    /// program on this machine asks.
    fn take(&self, client: Option<&Client>, path: &str) -> Result<(), TooSoon> {
        let (Some(allowances), Some(client)) = (&self.0, client) else { return Ok(()) };
        if client.is_local || path.starts_with("/assets/") {
            return Ok(());
        }
        allowances.take(&client.network())
    }
}

/// Refuses whoever asks too often.
pub(crate) async fn limit(
    State(rates): State<Arc<Rates>>,
    request: Request,
    next: Next,
) -> Result<Response, Error> {
    if let Err(too_soon) = rates.take(request.extensions().get(), request.uri().path()) {
        metrics::rejected("rate");
        return Err(too_soon.into());
    }
    Ok(next.run(request).await)
}

#[cfg(test)]
mod tests {
    use super::*;

    const THREE: NonZeroU32 = NonZeroU32::new(3).unwrap();

    fn client(address: &str) -> Client {
        Client { address: address.parse().unwrap(), is_secure: false, is_local: false }
    }

    #[test]
    fn the_fourth_of_three_tries_must_wait_a_third_of_the_period() {
        let tries = Tries::new(THREE, Duration::from_mins(15));
        for _ in 0..3 {
            tries.take("someone").unwrap();
        }
        let seconds = tries.take("someone").unwrap_err().seconds;
        assert!((299..=301).contains(&seconds), "{seconds}");
        tries.take("someone else").unwrap();
    }

    #[test]
    fn a_client_has_ten_seconds_of_its_rate_at_once_and_then_waits() {
        let rates = Rates::new(Some(THREE));
        let (one, other) = (client("192.0.2.1"), client("192.0.2.2"));
        for _ in 0..30 {
            rates.take(Some(&one), "/en").unwrap();
        }
        assert_eq!(rates.take(Some(&one), "/en"), Err(TooSoon { seconds: 1 }));
        rates.take(Some(&other), "/en").unwrap();
    }

    #[test]
    fn files_local_programs_and_hubs_without_a_rate_are_not_counted() {
        let one = NonZeroU32::MIN;
        let rates = Rates::new(Some(one));
        let reader = client("192.0.2.1");
        let local = Client { is_local: true, ..client("127.0.0.1") };
        for _ in 0..100 {
            rates.take(Some(&reader), "/assets/site.css").unwrap();
            rates.take(Some(&local), "/en").unwrap();
            Rates::new(None).take(Some(&reader), "/en").unwrap();
        }
    }

    #[test]
    fn who_has_not_asked_for_a_while_is_forgotten() {
        let fast = Quota::per_second(NonZeroU32::new(1_000_000).unwrap());
        let allowances = Allowances::new(fast);
        for key in 0..10 * SWEEP {
            allowances.take(&key).unwrap();
        }
        assert!(allowances.limiter.len() <= 2 * SWEEP, "{} are kept", allowances.limiter.len());
    }
}
