//! One line in the log and one count for each request, with nothing in them that tells who asked or for what.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue, Method, StatusCode},
    middleware::Next,
    response::Response,
};
use tracing::{Instrument as _, info, info_span};

use crate::metrics::{self, Held};

/// By this name the lines can be filtered: `--log info,access=off`.
const TARGET: &str = "access";
/// What is logged where the reader went away before the answer was ready, as other servers have it.
const GONE: u16 = 499;

/// The number of a request: in its answer, in its line of the log and beside whatever was logged on the way.
#[derive(Debug, Clone)]
pub(crate) struct RequestId(pub(crate) Arc<str>);

impl RequestId {
    /// Differs from every other of this process, and tells nobody how many there were.
    fn next() -> Self {
        static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let hashed = KEY.hash_one(COUNT.fetch_add(1, Ordering::Relaxed));
        Self(format!("{hashed:016x}").into())
    }
}

/// A request on its way; what becomes of it is noted when this is dropped.
struct Observed {
    id: RequestId,
    method: Method,
    route: Arc<str>,
    began: Instant,
    status: StatusCode,
    _held: Held,
}

impl Observed {
    fn new(request: &Request) -> Self {
        let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
        Self {
            id: RequestId::next(),
            method: request.method().clone(),
            route: route.into(),
            began: Instant::now(),
            status: StatusCode::from_u16(GONE).unwrap_or_default(),
            _held: Held::request(),
        }
    }
}

impl Drop for Observed {
    fn drop(&mut self) {
        let Self { id, method, route, began, status, .. } = self;
        let took = began.elapsed();
        metrics::answered(route, method, *status, took);
        info!(
            target: TARGET,
            %method,
            route = &**route,
            status = status.as_u16(),
            duration_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
            request.id = &*id.0,
            "Answered {method} {route}"
        );
    }
}

/// Numbers, counts and logs a request.
pub(crate) async fn observe(mut request: Request, next: Next) -> Response {
    let mut observed = Observed::new(&request);
    let id = observed.id.clone();
    let span = info_span!("request", id = &*id.0);
    request.extensions_mut().insert(id);
    let mut response = next.run(request).instrument(span).await;
    observed.status = response.status();
    if let Ok(id) = HeaderValue::from_str(&observed.id.0) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), id);
    }
    response
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_requests_have_the_same_number() {
        let numbers: BTreeSet<_> = (0..10_000).map(|_| RequestId::next().0).collect();
        assert_eq!(numbers.len(), 10_000);
        assert!(numbers.iter().all(|number| number.len() == 16));
    }
}
