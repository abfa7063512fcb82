//! How much may be sent: a form is short, an interface takes a batch, nothing takes a flood.

use std::{sync::Arc, time::Duration};

use axum::{
    body::{Body, Bytes, HttpBody as _},
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use tokio::{sync::Semaphore, time::timeout};

use crate::{error::Error, metrics};

/// Kilobytes of a form on a page.
const FORM: u32 = 64;
/// Kilobytes that a program, the form of a method, or a list of all who came may send in one go: some ten thousand readings, or a
/// thousand records.
const API: u32 = 2_000;
/// Kilobytes that are held for all who are sending: 2,000 forms, or 64 batches of the longest.
const ROOM: u32 = 128_000;
/// A form comes in a second; a full batch over the mobile network of a remote station takes this long.
const PATIENCE: Duration = Duration::from_mins(1);

/// The most that may be sent to an address, in bytes.
pub(crate) fn most(path: &str) -> usize {
    usize::try_from(kilobytes(path)).unwrap_or(usize::MAX).saturating_mul(1_000)
}

fn kilobytes(path: &str) -> u32 {
    let is_long = |rest: &str| rest.starts_with("/methods/") || rest.ends_with("/came");
    let is_a_table = path.get(3..).is_some_and(is_long);
    if is_a_table || path.starts_with("/api/") { API } else { FORM }
}

/// Room in memory for what is being sent.
pub(crate) struct Room(Semaphore);

impl Room {
    pub(crate) fn new() -> Self {
        Self(Semaphore::new(usize::try_from(ROOM).unwrap_or(Semaphore::MAX_PERMITS)))
    }
}

/// Takes what is sent, whole, before the request's turn comes: who sends slowly keeps a place among those who send,
/// and none of those for readers. What says that it is too long is refused before it is sent, what is longer than it
/// said is cut off.
pub(crate) async fn take(
    State(room): State<Arc<Room>>,
    request: Request,
    next: Next,
) -> Result<Response, Error> {
    if request.body().is_end_stream() {
        return Ok(next.run(request).await);
    }
    let path = request.uri().path();
    let (needed, limit) = (kilobytes(path), most(path));
    let Ok(Ok(_held)) = timeout(PATIENCE, room.0.acquire_many(needed)).await else {
        metrics::rejected("queue");
        return Err(Error::Full);
    };
    let (head, body) = request.into_parts();
    let body = timeout(PATIENCE, whole(body, limit)).await.unwrap_or(Err(Error::Busy))?;
    Ok(next.run(Request::from_parts(head, Body::from(body))).await)
}

async fn whole(body: Body, limit: usize) -> Result<Bytes, Error> {
    let least = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let too_large = || {
        metrics::rejected("size");
        Error::TooLarge { limit }
    };
    if least > limit {
        return Err(too_large());
    }
    match Limited::new(body, limit).collect().await {
        Ok(taken) => Ok(taken.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        // The connection broke, so that nobody is there to be told.
        Err(_) => Err(Error::Busy),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interfaces_take_more_than_forms() {
        assert_eq!(most("/api/import"), 2_000_000);
        assert_eq!(most("/en/sign-in"), 64_000);
        assert_eq!(most("/apiary"), 64_000);
        assert_eq!(most("/en/methods/spi"), 2_000_000);
        assert_eq!(most("/lo/events/event-a/came"), 2_000_000);
    }

    #[tokio::test]
    async fn what_was_sent_arrives_whole_up_to_the_last_byte_that_is_taken() {
        let exact = whole(Body::from(vec![1; 1_000]), 1_000).await.unwrap();
        assert_eq!(exact, vec![1; 1_000]);
        let longer = whole(Body::from(vec![1; 1_001]), 1_000).await.unwrap_err();
        assert!(matches!(longer, Error::TooLarge { limit: 1_000 }), "{longer:?}");
    }
}
