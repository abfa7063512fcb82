//! What every request passes through on its way to a page, and its answer on the way back.

use std::{any::Any, sync::Arc, time::Duration};

use axum::{
    Router,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{DefaultPredicate, NotForContentType, Predicate as _},
    },
    timeout::TimeoutLayer,
};

use crate::{
    client::{self, Trust},
    error::{self, Error},
    headers, observe,
    rates::{self, Rates},
    settings::Settings,
    sizes::{self, Room},
    turns::{self, Turns},
};

/// No page takes longer than this.
const PATIENCE: Duration = Duration::from_secs(20);

/// A request goes from the last line to the first, an answer from the first to the last: whoever is sent away costs
/// next to nothing, and is still told why in his language, counted and logged.
pub(crate) fn around(pages: Router, settings: &Settings) -> Router {
    let is_https = settings.public_url.as_ref().is_some_and(|url| url.is_https);
    let fonts_and_pictures_are_small_already =
        DefaultPredicate::new().and(NotForContentType::const_new("font/"));
    let compression = CompressionLayer::new()
        .quality(CompressionLevel::Precise(4))
        .compress_when(fonts_and_pictures_are_small_already);
    pages
        .layer(CatchPanicLayer::custom(panicked))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(from_fn_with_state(Arc::new(Turns::new(settings.at_once)), turns::take))
        .layer(from_fn_with_state(Arc::new(Room::new()), sizes::take))
        .layer(from_fn_with_state(Arc::new(Rates::new(settings.rate)), rates::limit))
        .layer(from_fn(error::explain))
        .layer(headers::layers())
        .layer(headers::strict_transport(is_https))
        .layer(compression)
        .layer(from_fn(observe::observe))
        .layer(from_fn_with_state(Arc::new(Trust::new(settings)), client::identify))
}

/// A mistake of ours in one page takes no other page with it. What it was, the program's panic hook has logged.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    Error::Internal.into_response()
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use axum::{
        body::{Body, Bytes, to_bytes},
        http::{Request, header},
        routing::post,
    };
    use http_body_util::{BodyStream, Channel, Full, StreamBody};
    use hyper::service::Service as _;
    use hyper_util::service::TowerToHyperService;

    use super::*;

    fn settings() -> Settings {
        Settings {
            public_url: None,
            proxies: Vec::new(),
            rate: None,
            at_once: NonZeroUsize::MIN,
            connections: NonZeroUsize::MIN,
        }
    }

    /// Pages as the hub has none.
    fn pages() -> TowerToHyperService<Router> {
        async fn panic() {
            panic!("the reason")
        }
        let pages = Router::new()
            .route("/en/panic", post(panic))
            .route("/en/never", post(std::future::pending::<()>))
            .route("/en/form", post(async |form: Bytes| form.len().to_string()))
            .route("/api/batch", post(async |batch: Bytes| batch.len().to_string()))
            .method_not_allowed_fallback(async || Error::Method);
        TowerToHyperService::new(around(pages, &settings()))
    }

    /// The status, a header and the text of an answer.
    async fn ask(request: Request<Body>, header: &str) -> (u16, String, String) {
        let answer = pages().call(request).await.unwrap();
        let value = answer.headers().get(header).map_or("", |value| value.to_str().unwrap());
        let (status, value) = (answer.status().as_u16(), value.to_owned());
        let body = to_bytes(answer.into_body(), 100_000).await.unwrap();
        (status, value, String::from_utf8(body.to_vec()).unwrap())
    }

    fn post_to(path: &str, body: Body) -> Request<Body> {
        let form = "application/x-www-form-urlencoded";
        Request::post(path).header(header::CONTENT_TYPE, form).body(body).unwrap()
    }

    /// A body that does not say how long it is.
    fn chunked(length: usize) -> Body {
        let text = format!("text={}", "a".repeat(length));
        Body::new(StreamBody::new(BodyStream::new(Full::new(Bytes::from(text)))))
    }

    #[tokio::test]
    async fn a_panic_is_a_page_that_says_nothing_of_it_and_the_place_is_free_again() {
        for _ in 0..3 {
            let (status, kind, page) =
                ask(post_to("/en/panic", Body::empty()), "content-type").await;
            assert_eq!((status, &*kind), (500, "text/html; charset=utf-8"));
            assert!(page.contains("Something went wrong on our side"), "{page}");
            assert!(!page.contains("the reason"), "{page}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn who_sends_slowly_takes_no_reader_s_turn() {
        let pages = pages();
        // The first half of a form, and then nothing.
        let (_sender, half) = Channel::<Bytes>::new(1);
        let slow = tokio::spawn(pages.call(post_to("/en/form", Body::new(half))));
        tokio::task::yield_now().await;
        // There is one turn only, and it is free.
        let asked = tokio::time::Instant::now();
        let answer = pages.call(post_to("/en/form", Body::from("text=a"))).await.unwrap();
        assert_eq!((answer.status().as_u16(), asked.elapsed()), (200, Duration::ZERO));
        assert_eq!(slow.await.unwrap().unwrap().status().as_u16(), 503);
    }

    #[tokio::test(start_paused = true)]
    async fn what_takes_too_long_is_given_up_and_may_be_asked_again_in_a_minute() {
        let (status, after, page) = ask(post_to("/en/never", Body::empty()), "retry-after").await;
        assert_eq!((status, &*after), (503, "60"));
        assert!(page.contains("The hub is busy"), "{page}");
    }

    #[tokio::test]
    async fn too_much_is_refused_whether_it_says_so_or_not() {
        for (path, most) in [("/en/form", "64 kB"), ("/api/batch", "2,000 kB")] {
            let limit = sizes::most(path);
            for body in [Body::from(vec![b'a'; limit + 1]), chunked(limit)] {
                let (status, _, page) = ask(post_to(path, body), "").await;
                assert_eq!(status, 413, "{path}: {page}");
                assert!(page.contains(most), "{path}: {page}");
                assert_eq!(page.contains("\"error\":{"), path.starts_with("/api/"), "{page}");
            }
            assert_eq!(ask(post_to(path, chunked(1_000)), "").await.0, 200, "{path}");
        }
    }

    #[tokio::test]
    async fn a_method_that_is_not_there_is_answered_with_those_that_are() {
        let request = Request::get("/en/form").body(Body::empty()).unwrap();
        let (status, allowed, page) = ask(request, "allow").await;
        assert_eq!((status, &*allowed), (405, "POST"));
        assert!(page.contains("This address does not take such a request"), "{page}");
    }
}
