//! Lets connections in, no more than there is room for, and speaks HTTP/1 on each.

use std::{
    collections::HashMap,
    io::{self, ErrorKind},
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::sleep,
};
use tower_http::add_extension::AddExtension;
use tracing::{debug, warn};

use crate::{client::Peer, metrics, patient::Patient, settings::Settings};

/// A request's head must be there within this time, or the connection is closed: so it is with one that sends a byte
/// now and then to keep a place, and with one on which nobody asks anything.
const HEAD: Duration = Duration::from_secs(10);
/// What of a request is kept while its head is read. A browser's takes one or two kilobytes; a longer one is answered
/// 414 or 431. With 2,000 connections all heads together take no more than 128 MB.
const LONGEST_HEAD: usize = 64 * 1024;
/// One address may have one in so many of the connections, so that it does not shut the others out.
const SHARE: usize = 4;
/// How long nobody is let in when the system has no room, for example no file descriptor: trying again at once would
/// only burn the processor.
const PAUSE: Duration = Duration::from_millis(500);

/// How many are in, and who.
pub(crate) struct Door {
    places: Arc<Semaphore>,
    share: usize,
    proxies: Vec<IpAddr>,
    inside: Mutex<HashMap<IpAddr, usize>>,
}

impl Door {
    pub(crate) fn new(settings: &Settings) -> Self {
        let n_places = settings.connections.get().min(Semaphore::MAX_PERMITS);
        Self {
            places: Arc::new(Semaphore::new(n_places)),
            share: n_places.div_ceil(SHARE),
            proxies: settings.proxies.clone(),
            inside: Mutex::default(),
        }
    }

    /// Lets a peer in, unless it has its share already. A proxy asks for many, and so may this machine.
    fn enter(self: &Arc<Self>, peer: IpAddr) -> Option<Inside> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let count = inside.entry(peer).or_default();
        let is_free = peer.is_loopback() || self.proxies.contains(&peer);
        if *count >= self.share && !is_free {
            return None;
        }
        *count += 1;
        Some(Inside { door: Arc::clone(self), peer })
    }
}

/// One connection's part of its peer's share.
struct Inside {
    door: Arc<Door>,
    peer: IpAddr,
}

impl Drop for Inside {
    fn drop(&mut self) {
        let mut inside = self.door.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = inside.get_mut(&self.peer) {
            *count -= 1;
            if *count == 0 {
                inside.remove(&self.peer);
            }
        }
    }
}

/// Lets in whoever comes, for ever. Where all places are taken the others wait in the system's own queue, and nothing
/// is spent on them.
pub(crate) async fn accept(
    listener: &TcpListener,
    router: &Router,
    door: &Arc<Door>,
    under_way: &GracefulShutdown,
) {
    loop {
        let Ok(place) = Arc::clone(&door.places).acquire_owned().await else { return };
        let (stream, peer) = match listener.accept().await {
            Ok((stream, peer)) => (stream, peer.ip().to_canonical()),
            Err(error) => {
                refused(&error).await;
                continue;
            }
        };
        let Some(inside) = door.enter(peer) else {
            metrics::rejected("connections");
            continue;
        };
        // Whatever is written is a whole answer: waiting for more to send along would only make it late.
        stream.set_nodelay(true).ok();
        let service = AddExtension::new(router.clone(), Peer(peer));
        tokio::spawn(converse(stream, service, under_way.watcher(), (place, inside)));
    }
}

/// A reader who went away before he was let in is nothing; a system without room needs a moment.
async fn refused(error: &io::Error) {
    let concerns_one = [
        ErrorKind::ConnectionAborted,
        ErrorKind::ConnectionRefused,
        ErrorKind::ConnectionReset,
        ErrorKind::Interrupted,
    ]
    .contains(&error.kind());
    if !concerns_one {
        warn!(%error, "Nobody can be let in at the moment");
        sleep(PAUSE).await;
    }
}

/// Answers on one connection until either side has enough of it.
async fn converse(
    stream: TcpStream,
    service: AddExtension<Router, Peer>,
    watcher: Watcher,
    _held: (OwnedSemaphorePermit, Inside),
) {
    let _counted = metrics::Held::connection();
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(Patient::new(stream)), TowerToHyperService::new(service));
    if let Err(error) = watcher.watch(connection).await {
        debug!(%error, "A connection ended early");
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use super::*;

    #[test]
    fn one_address_has_a_quarter_of_the_connections_and_a_proxy_all() {
        let (reader, proxy) = ("192.0.2.1".parse().unwrap(), "10.0.0.1".parse().unwrap());
        let door = Arc::new(Door::new(&Settings {
            public_url: None,
            proxies: vec![proxy],
            rate: None,
            at_once: NonZeroUsize::MIN,
            connections: NonZeroUsize::new(8).unwrap(),
        }));
        let first = door.enter(reader).unwrap();
        let _second = door.enter(reader).unwrap();
        assert!(door.enter(reader).is_none());
        drop(first);
        let _again = door.enter(reader).unwrap();
        let many: Vec<_> = (0..8).map(|_| door.enter(proxy).unwrap()).collect();
        drop(many);
        assert_eq!(door.inside.lock().unwrap().len(), 1, "who left is not remembered");
    }
}
