//! Answers on a listener until it is told to stop.

use std::future::Future;

use hub::Hub;
use tokio::net::TcpListener;

use crate::router::router;

/// Serves the hub's pages; what was begun before `shutdown` is finished.
///
/// # Errors
///
/// Whatever the listener reports.
pub async fn serve(
    hub: Hub,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(hub)).with_graceful_shutdown(shutdown).await
}
