//! Who asks, as far as it may be believed: anyone can write a header, only a proxy that was named is taken at its word.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header, request::Parts},
    middleware::Next,
    response::Response,
};
use tracing::warn;

use crate::{error::Error, public_url::PublicUrl, settings::Settings};

/// The address at the other end of the connection, put beside each request by the server.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// Who asks. Every request that reaches a handler carries one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Client {
    /// The address that asks, or for which a named proxy does.
    pub(crate) address: IpAddr,
    /// Whether the browser reached the hub by TLS, so that a cookie may be kept to it.
    pub(crate) is_secure: bool,
    /// Whether a program on this very machine asks: from a loopback address, for a loopback name, with no trace of a
    /// proxy. The name is looked at so that no page of another site gets here by pointing its own name at 127.0.0.1.
    pub(crate) is_local: bool,
}

impl Client {
    /// What counts as one client: an address, or the /64 that one subscriber of IPv6 has for himself.
    pub(crate) fn network(&self) -> IpAddr {
        match self.address {
            IpAddr::V4(_) => self.address,
            IpAddr::V6(address) => {
                IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)))
            }
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Client {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        parts.extensions.get().copied().ok_or(Error::Internal)
    }
}

/// Headers in which a proxy says for whom it asks. None of them reaches a handler.
const FORWARDED: [HeaderName; 7] = [
    header::FORWARDED,
    FORWARDED_FOR,
    FORWARDED_PROTO,
    HeaderName::from_static("x-forwarded-host"),
    HeaderName::from_static("x-forwarded-port"),
    HeaderName::from_static("x-forwarded-server"),
    HeaderName::from_static("x-real-ip"),
];
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// Who is believed.
#[derive(Debug)]
pub(crate) struct Trust {
    public_url: Option<PublicUrl>,
    proxies: Vec<IpAddr>,
    has_warned: AtomicBool,
}

impl Trust {
    pub(crate) fn new(settings: &Settings) -> Self {
        let proxies = settings.proxies.iter().map(IpAddr::to_canonical).collect();
        Self {
            public_url: settings.public_url.clone(),
            proxies,
            has_warned: AtomicBool::new(false),
        }
    }

    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> Client {
        let is_proxy = self.proxies.contains(&peer);
        let is_forwarded = FORWARDED.iter().any(|name| headers.contains_key(name));
        if is_forwarded && !is_proxy && !self.has_warned.swap(true, Ordering::Relaxed) {
            warn!("A request says for whom it was forwarded, but did not come from a `--proxy`");
        }
        let is_secure = match &self.public_url {
            Some(url) => url.is_https,
            None => is_proxy && last_word(headers, &FORWARDED_PROTO) == Some("https"),
        };
        Client {
            address: if is_proxy { self.forwarded_for(peer, headers) } else { peer },
            is_secure,
            is_local: peer.is_loopback() && !is_forwarded && names_this_machine(headers),
        }
    }

    /// The last hop that is no proxy of ours: what stands before it was written by the client itself.
    fn forwarded_for(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut nearest = peer;
        let lines: Vec<_> = headers.get_all(FORWARDED_FOR).iter().collect();
        let hops = lines.iter().rev().flat_map(|line| line.to_str().unwrap_or("?").rsplit(','));
        for hop in hops {
            let Some(address) = address(hop.trim()) else { break };
            nearest = address;
            if !self.proxies.contains(&address) {
                break;
            }
        }
        nearest
    }

    /// Takes away what must not be believed, and says by name and scheme where the reader reached the hub, so that
    /// whoever makes an address from the headers makes the right one.
    fn tell(&self, client: Client, headers: &mut HeaderMap) {
        for name in FORWARDED {
            headers.remove(name);
        }
        if client.is_secure {
            headers.insert(FORWARDED_PROTO, HeaderValue::from_static("https"));
        }
        if let Some(url) = &self.public_url {
            headers.insert(header::HOST, url.host.clone());
        }
    }
}

/// Finds out who asks, for everything below.
pub(crate) async fn identify(
    State(trust): State<Arc<Trust>>,
    mut request: Request,
    next: Next,
) -> Response {
    let peer =
        request.extensions().get().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |Peer(peer)| *peer);
    let client = trust.client(peer, request.headers());
    trust.tell(client, request.headers_mut());
    request.extensions_mut().insert(client);
    next.run(request).await
}

/// An address as proxies write it: some add a port.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']').parse();
    let address = bare.or_else(|_| text.parse().map(|address: SocketAddr| address.ip()));
    address.ok().map(|address| address.to_canonical())
}

/// What the nearest proxy wrote, if several wrote something.
fn last_word<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let line = headers.get_all(name).iter().next_back()?;
    line.to_str().ok()?.rsplit(',').next().map(str::trim)
}

fn names_this_machine(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else {
        return true;
    };
    let without_port = host.rsplit_once(':').map_or(host, |(name, _)| name);
    [host, without_port].into_iter().any(|name| {
        name == "localhost" || address(name).is_some_and(|address| address.is_loopback())
    })
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use super::*;

    const PROXY: &str = "10.0.0.1";

    fn trust(public_url: Option<&str>) -> Trust {
        Trust::new(&Settings {
            public_url: public_url.map(|url| url.parse().unwrap()),
            proxies: vec![PROXY.parse().unwrap(), "10.0.0.2".parse().unwrap()],
            rate: None,
            at_once: NonZeroUsize::MIN,
            connections: NonZeroUsize::MIN,
        })
    }

    fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
        let named = lines.iter().map(|(name, value)| {
            (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
        });
        let mut headers = HeaderMap::new();
        for (name, value) in named {
            headers.append(name, value);
        }
        headers
    }

    fn address_of(peer: &str, lines: &[(&'static str, &str)]) -> String {
        trust(None).client(peer.parse().unwrap(), &headers(lines)).address.to_string()
    }

    #[test]
    fn only_a_named_proxy_is_believed() {
        let said = [("x-forwarded-for", "192.0.2.7"), ("x-forwarded-proto", "https")];
        assert_eq!(address_of(PROXY, &said), "192.0.2.7");
        assert_eq!(address_of("10.0.0.9", &said), "10.0.0.9");
        let secure =
            |peer: &str| trust(None).client(peer.parse().unwrap(), &headers(&said)).is_secure;
        assert!(secure(PROXY) && !secure("10.0.0.9"));
    }

    #[test]
    fn the_client_is_the_last_hop_that_is_no_proxy_of_ours() {
        for (forwarded, expected) in [
            ("1.1.1.1, 192.0.2.7", "192.0.2.7"),
            ("1.1.1.1, 192.0.2.7, 10.0.0.2", "192.0.2.7"),
            ("192.0.2.7:4711", "192.0.2.7"),
            ("[2001:db8::7]:4711", "2001:db8::7"),
            ("[2001:db8::7]", "2001:db8::7"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("1.1.1.1, nonsense", PROXY),
            ("1.1.1.1, nonsense, 10.0.0.2", "10.0.0.2"),
            ("10.0.0.2", "10.0.0.2"),
            ("", PROXY),
        ] {
            assert_eq!(
                address_of(PROXY, &[("x-forwarded-for", forwarded)]),
                expected,
                "{forwarded}"
            );
        }
        let two = [("x-forwarded-for", "1.1.1.1"), ("x-forwarded-for", "192.0.2.7, 10.0.0.2")];
        assert_eq!(address_of(PROXY, &two), "192.0.2.7");
    }

    #[test]
    fn local_is_only_who_asks_a_loopback_name_from_a_loopback_address_by_himself() {
        let is_local = |peer: &str, lines: &[(&'static str, &str)]| {
            trust(None).client(peer.parse().unwrap(), &headers(lines)).is_local
        };
        for host in
            ["localhost", "localhost:8080", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:80"]
        {
            assert!(is_local("127.0.0.1", &[("host", host)]), "{host}");
            assert!(is_local("::1", &[("host", host)]), "{host}");
            assert!(!is_local("192.0.2.7", &[("host", host)]), "{host}");
        }
        for host in
            ["hub.example", "127.0.0.1.hub.example:80", "localhost.hub.example", "192.0.2.7"]
        {
            assert!(!is_local("127.0.0.1", &[("host", host)]), "{host}");
        }
        for trace in ["forwarded", "x-forwarded-for", "x-real-ip"] {
            assert!(!is_local("127.0.0.1", &[("host", "localhost"), (trace, "127.0.0.1")]));
        }
    }

    #[test]
    fn a_public_address_settles_name_and_scheme_whatever_is_asked_for() {
        for (url, scheme) in [("https://hub.example", Some("https")), ("http://hub.example", None)]
        {
            let trust = trust(Some(url));
            let mut asked = headers(&[("host", "evil.example"), ("x-forwarded-proto", "https")]);
            let client = trust.client(PROXY.parse().unwrap(), &asked);
            trust.tell(client, &mut asked);
            assert_eq!(asked[header::HOST], "hub.example");
            let told = asked.get(FORWARDED_PROTO).map(|told| told.to_str().unwrap());
            assert_eq!((told, client.is_secure), (scheme, scheme.is_some()));
        }
    }

    #[test]
    fn what_a_proxy_says_never_reaches_a_handler() {
        let mut asked = headers(&[
            ("forwarded", "for=1.1.1.1"),
            ("x-forwarded-for", "1.1.1.1"),
            ("x-forwarded-proto", "https"),
            ("x-forwarded-host", "evil.example"),
            ("x-real-ip", "1.1.1.1"),
        ]);
        let trust = trust(None);
        let client = trust.client("192.0.2.7".parse().unwrap(), &asked);
        trust.tell(client, &mut asked);
        assert!(asked.is_empty(), "{asked:?}");
    }

    #[test]
    fn a_subscriber_of_ipv6_is_one_client() {
        let network = |address: &str| {
            Client { address: address.parse().unwrap(), is_secure: false, is_local: false }
                .network()
        };
        assert_eq!(network("2001:db8:1:2:3:4:5:6"), network("2001:db8:1:2::1"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
    }
}
