//! What every request passes through on its way to a page, and its answer on the way back.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
};
use tower_http::{
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{DefaultPredicate, NotForContentType, Predicate as _},
    },
    timeout::TimeoutLayer,
};

use crate::{
    client::{self, Trust},
    error, headers, observe,
    rates::{self, Rates},
    settings::Settings,
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
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(from_fn_with_state(Arc::new(Turns::new(settings.at_once)), turns::take))
        .layer(from_fn_with_state(Arc::new(Rates::new(settings.rate)), rates::limit))
        .layer(from_fn(error::explain))
        .layer(headers::layers())
        .layer(headers::strict_transport(is_https))
        .layer(compression)
        .layer(from_fn(observe::observe))
        .layer(from_fn_with_state(Arc::new(Trust::new(settings)), client::identify))
}
