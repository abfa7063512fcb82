//! Answers on a listener until it is told to stop.

use std::{future::Future, time::Duration};

use hub::{Hub, Viewer};
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
    tokio::spawn(prepare(hub.clone()));
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

/// What the home page shows of a large hub takes a second to be counted: it is counted before anyone asks.
async fn prepare(hub: Hub) {
    if let Err(error) = hub.prepare(&Viewer::Anonymous).await {
        warn!(%error, "The hub could not be counted");
    }
}
