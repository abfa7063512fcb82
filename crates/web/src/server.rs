//! Answers on a listener until it is told to stop.

use std::{future::Future, sync::Arc, time::Duration};

use hub::{Hub, Viewer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::{net::TcpListener, task::AbortHandle, time::sleep};
use tracing::warn;

use crate::{
    connections::{self, Door},
    mail, metrics,
    router::router,
    settings::Settings,
};

/// How long answers under way may take after the hub was told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Serves the hub's pages; what was begun before `shutdown` is finished, if it takes no more than ten seconds.
pub async fn serve(
    hub: Hub,
    settings: Settings,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send,
) {
    metrics::begin();
    let _keeping_up = Aborted(tokio::spawn(metrics::keep_up()).abort_handle());
    tokio::spawn(prepare(hub.clone()));
    let _following = Aborted(tokio::spawn(follow(hub.clone())).abort_handle());
    let origin = match (&settings.public_url, listener.local_addr()) {
        (Some(url), _) => url.to_string(),
        (None, Ok(address)) => format!("http://{address}"),
        (None, Err(_)) => "http://localhost".to_owned(),
    };
    let _mailing = Aborted(tokio::spawn(mail::keep_mailing(hub.clone(), origin)).abort_handle());
    let router = router(hub, &settings);
    let door = Arc::new(Door::new(&settings));
    let under_way = GracefulShutdown::new();
    tokio::select! {
        () = connections::accept(&listener, &router, &door, &under_way) => {}
        () = shutdown => {}
    }
    // Nobody is kept waiting at a door that does not open any more.
    drop(listener);
    tokio::select! {
        () = under_way.shutdown() => {}
        () = sleep(GRACE) => {
            warn!("Some readers did not take their answers in time; stopped all the same");
        }
    }
}

/// A task that ends with whoever holds this.
struct Aborted(AbortHandle);

impl Drop for Aborted {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What the home page shows of a large hub takes a second to be counted: it is counted before anyone asks.
async fn prepare(hub: Hub) {
    if let Err(error) = hub.prepare(&Viewer::Anonymous).await {
        warn!(%error, "The hub could not be counted");
    }
}

/// How often the hub looks whether another process has written into its store.
const LOOKS: Duration = Duration::from_secs(1);
/// How long changes wait for one another before they become findable together: each time costs some milliseconds.
const GATHERS: Duration = Duration::from_millis(100);

/// Makes findable what is written here, and takes in what others write into the same store.
async fn follow(hub: Hub) {
    loop {
        tokio::select! {
            () = hub.changed() => sleep(GATHERS).await,
            () = sleep(LOOKS) => {}
        }
        if let Err(error) = hub.catch_up().await {
            warn!(%error, "The hub could not take in what was written and tries again");
            sleep(LOOKS * 5).await;
        }
    }
}
