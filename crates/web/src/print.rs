//! What is typeset for whoever asks, one file at a time.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use tokio::sync::Semaphore;

use crate::error::Error;

/// Each takes all cores for a part of a second or more, and nobody may take the hub's from its readers.
static TURN: Semaphore = Semaphore::const_new(1);

/// A PDF under a name of its own; `cache` is what browsers and others may keep of it.
pub(crate) async fn pdf(
    name: &str,
    cache: &'static str,
    make: impl FnOnce() -> Result<Vec<u8>, report::Error> + Send + 'static,
) -> Result<Response, Error> {
    let _turn = TURN.acquire().await.map_err(|_closed| Error::Internal)?;
    let file = match tokio::task::spawn_blocking(make).await {
        Ok(Ok(file)) => file,
        Ok(Err(error)) => {
            tracing::error!(%error, "Could not set {name}");
            return Err(Error::Internal);
        }
        Err(_) => return Err(Error::Internal),
    };
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
        (header::CACHE_CONTROL, cache.to_owned()),
    ];
    Ok((headers, file).into_response())
}
