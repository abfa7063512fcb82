//! How many requests are answered at the same time: the others wait for their turn, and beyond that are sent away at
//! once, so that a crowd makes the hub slow and never makes it fall.

use std::{
    num::NonZeroUsize,
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
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout,
};

use crate::{error::Error, metrics};

/// Those who wait, for each that is answered. With the 64 answered at once that are the default, 1,024 wait: 500
/// readers who all ask in the same second are served even if each sends two requests.
const WAITING_FOR_EACH: usize = 16;
/// Nobody waits longer. A page takes 10 ms of a processor with a large hub, so that a full queue is through in five
/// seconds on two; who has waited for twice that has met something else than a crowd.
const PATIENCE: Duration = Duration::from_secs(10);

/// The places at the counter and in the queue.
pub(crate) struct Turns {
    places: Semaphore,
    n_waiting: AtomicUsize,
    most_waiting: usize,
}

/// One who waits; leaving the queue is noted however it happens, also when the reader goes away.
struct Waiting<'t>(&'t AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Turns {
    pub(crate) fn new(at_once: NonZeroUsize) -> Self {
        let at_once = at_once.get().min(Semaphore::MAX_PERMITS);
        Self {
            places: Semaphore::new(at_once),
            n_waiting: AtomicUsize::new(0),
            most_waiting: at_once.saturating_mul(WAITING_FOR_EACH),
        }
    }

    /// A place, as soon as there is one; none if too many wait already or it takes too long.
    async fn wait(&self) -> Option<SemaphorePermit<'_>> {
        if let Ok(place) = self.places.try_acquire() {
            return Some(place);
        }
        let n_before = self.n_waiting.fetch_add(1, Ordering::Relaxed);
        let _waiting = Waiting(&self.n_waiting);
        if n_before >= self.most_waiting {
            return None;
        }
        timeout(PATIENCE, self.places.acquire()).await.ok()?.ok()
    }
}

/// Lets a request through when it is its turn. Files of the pages take no turn: they stand in memory. Nor does the
/// question whether the program lives, which must be answered above all when it is busy.
pub(crate) async fn take(
    State(turns): State<Arc<Turns>>,
    request: Request,
    next: Next,
) -> Result<Response, Error> {
    let path = request.uri().path();
    if path.starts_with("/assets/") || path == "/health/live" || path == "/metrics" {
        return Ok(next.run(request).await);
    }
    let Some(_place) = turns.wait().await else {
        metrics::rejected("queue");
        return Err(Error::Full);
    };
    Ok(next.run(request).await)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn beyond_the_queue_nobody_waits_and_in_it_nobody_for_ever() {
        let turns = Arc::new(Turns::new(NonZeroUsize::MIN));
        let place = turns.wait().await.unwrap();
        let waiting: Vec<_> = (0..WAITING_FOR_EACH)
            .map(|_| {
                tokio::spawn({
                    let turns = Arc::clone(&turns);
                    async move { turns.wait().await.is_some() }
                })
            })
            .collect();
        tokio::task::yield_now().await;
        let asked = tokio::time::Instant::now();
        assert!(turns.wait().await.is_none());
        assert_eq!(asked.elapsed(), Duration::ZERO);
        for reader in waiting {
            assert!(!reader.await.unwrap());
        }
        assert_eq!(asked.elapsed(), PATIENCE);
        assert_eq!(turns.n_waiting.load(Ordering::Relaxed), 0);
        drop(place);
        assert!(turns.wait().await.is_some());
    }

    #[tokio::test]
    async fn who_waits_gets_the_place_that_becomes_free() {
        let turns = Arc::new(Turns::new(NonZeroUsize::MIN));
        let place = turns.wait().await.unwrap();
        let next = tokio::spawn({
            let turns = Arc::clone(&turns);
            async move { turns.wait().await.is_some() }
        });
        tokio::task::yield_now().await;
        drop(place);
        assert!(next.await.unwrap());
    }
}
