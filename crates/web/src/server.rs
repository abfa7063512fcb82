//! Answers on a listener until it is told to stop.

use std::{future::Future, time::Duration};

use hub::Hub;
use tokio::{net::TcpListener, sync::oneshot};
use tracing::warn;

use crate::router::router;

/// How long answers under way may take after the hub was told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Serves the hub's pages; what was begun before `shutdown` is finished, if it takes no more than ten seconds.
///
/// # Errors
///
/// Whatever the listener reports.
pub async fn serve(
    hub: Hub,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let (stopping, stopped) = oneshot::channel();
    let shutdown = async {
        shutdown.await;
        stopping.send(()).ok();
    };
    let out_of_patience = async {
        // Without a signal the answers go on for ever.
        if stopped.await.is_err() {
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        served = axum::serve(listener, router(hub)).with_graceful_shutdown(shutdown) => served,
        () = out_of_patience => {
            warn!("Some readers did not take their answers in time; stopped all the same");
            Ok(())
        }
    }
}
