//! The one client with which the hub asks another machine.

use std::{error::Error as _, iter, sync::Arc, time::Duration};

use http::{HeaderValue, Request, Response, header};
use reqwest::{Client, ClientBuilder, Url, redirect};
use rustls::crypto::ring;
use rustls_platform_verifier::BuilderVerifierExt as _;
use tokio::time;

use super::{Allowed, Error, Origin, allowed::Way, origin::unreadable, resolver::PublicOnly};

/// How many times an answer may lead elsewhere.
const MOST_REDIRECTS: usize = 5;

/// How the hub names itself to others.
const USER_AGENT: &str = concat!("lmhub/", env!("CARGO_PKG_VERSION"));

/// How much another machine may take of the hub's time and memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of an answer's body.
    pub bytes: usize,
    /// From the name to a connection.
    pub connect: Duration,
    /// From the question to the end of the answer, wherever it leads.
    pub total: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 2 * 1024 * 1024,
            connect: Duration::from_secs(5),
            total: Duration::from_secs(15),
        }
    }
}

/// Asks other machines: over HTTPS and on the public internet only, or at an allowed origin. Sends no cookies, obeys
/// no proxy, unpacks nothing. Clones share their connections.
#[derive(Debug, Clone)]
pub struct Outbound {
    /// Connects to the public internet only.
    public: Client,
    /// Connects wherever a name leads; for allowed origins.
    trusting: Client,
    allowed: Arc<Allowed>,
    limits: Limits,
}

/// The end of a chain of redirects.
#[derive(Debug)]
pub struct Answer {
    /// Who answered at last.
    pub url: String,
    /// What.
    pub response: Response<Vec<u8>>,
}

impl Outbound {
    /// A client that trusts the certificate authorities of the system, or those of the file `SSL_CERT_FILE`.
    ///
    /// # Errors
    ///
    /// [`Error::Client`] if they cannot be read.
    pub fn new(allowed: Allowed, limits: Limits) -> Result<Self, Error> {
        let failed = |error: &dyn std::error::Error| Error::Client { reason: error.to_string() };
        let tls = rustls::ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(rustls::ConfigBuilder::with_platform_verifier)
            .map_err(|error| failed(&error))?
            .with_no_client_auth();
        let builder = || {
            ClientBuilder::new()
                .tls_backend_preconfigured(tls.clone())
                .redirect(redirect::Policy::none())
                .retry(reqwest::retry::never())
                .no_proxy()
                .referer(false)
                .connect_timeout(limits.connect)
                .user_agent(USER_AGENT)
        };
        let public = builder().dns_resolver(PublicOnly::new()).build();
        Ok(Self {
            public: public.map_err(|error| failed(&error))?,
            trusting: builder().build().map_err(|error| failed(&error))?,
            allowed: Arc::new(allowed),
            limits,
        })
    }

    /// What is at an address, or where it leads to; every step is examined like the first.
    ///
    /// # Errors
    ///
    /// Any of [`Error`]. A status that means failure is not an error.
    pub async fn get(&self, address: &str) -> Result<Answer, Error> {
        let mut url = parse(address)?;
        let first = Origin::of_url(&url)?;
        let steps = async {
            for _ in 0..=MOST_REDIRECTS {
                let request = reqwest::Request::new(http::Method::GET, url.clone());
                let response = self.ask(request).await?;
                let location = response.headers().get(header::LOCATION);
                let Some(location) = location.filter(|_| response.status().is_redirection()) else {
                    return Ok(Answer { url: url.into(), response });
                };
                url = follow(&url, location)?;
            }
            Err(Error::Redirects { origin: first.to_string(), limit: MOST_REDIRECTS })
        };
        self.in_time(&first, steps).await
    }

    /// The answer to one question; where it leads elsewhere, that is the answer.
    ///
    /// # Errors
    ///
    /// Any of [`Error`] but [`Error::Redirects`]. A status that means failure is not an error.
    pub async fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Error> {
        let request = reqwest::Request::try_from(request)
            .map_err(|error| Error::Url { reason: unreadable(error.without_url()) })?;
        let origin = Origin::of_url(request.url())?;
        self.in_time(&origin, self.ask(request)).await
    }

    async fn in_time<T>(
        &self,
        origin: &Origin,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        time::timeout(self.limits.total, work).await.unwrap_or_else(|_| {
            let limit_ms = self.limits.total.as_millis();
            Err(Error::TooSlow { origin: origin.to_string(), limit_ms })
        })
    }

    async fn ask(&self, request: reqwest::Request) -> Result<Response<Vec<u8>>, Error> {
        let origin = Origin::of_url(request.url())?;
        let client = match self.allowed.way(request.url(), &origin)? {
            Way::Public => &self.public,
            Way::Trusting => &self.trusting,
        };
        let failed = |error| self.reason(&origin, error);
        let mut answer = client.execute(request).await.map_err(failed)?;
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > self.limits.bytes {
                let (origin, limit) = (origin.to_string(), self.limits.bytes);
                return Err(Error::TooLong { origin, limit });
            }
            body.extend_from_slice(&chunk);
        }
        let mut response = Response::new(body);
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response)
    }

    /// Our own reason where it is one of ours, else the innermost of the library's, without the address.
    fn reason(&self, origin: &Origin, error: reqwest::Error) -> Error {
        let error = error.without_url();
        let causes = || iter::successors(error.source(), |&cause| cause.source());
        if let Some(own) = causes().find_map(|cause| cause.downcast_ref::<Error>()) {
            return own.clone();
        }
        let origin = origin.to_string();
        if error.is_timeout() {
            return Error::TooSlow { origin, limit_ms: self.limits.connect.as_millis() };
        }
        let reason = causes().last().map_or_else(|| error.to_string(), ToString::to_string);
        Error::Unreachable { origin, reason }
    }
}

fn parse(address: &str) -> Result<Url, Error> {
    Url::parse(address).map_err(|error| Error::Url { reason: unreadable(error) })
}

/// Where an answer leads, seen from where it came.
fn follow(from: &Url, location: &HeaderValue) -> Result<Url, Error> {
    let text = location.to_str().map_err(|error| Error::Url { reason: unreadable(error) })?;
    from.join(text).map_err(|error| Error::Url { reason: unreadable(error) })
}

#[cfg(test)]
mod tests {
    use std::{io::Write as _, net::TcpStream};

    use super::*;
    use crate::outbound::listener::{Asked, Listener, answer, redirect};

    const SHORT: Limits =
        Limits { bytes: 1000, connect: Duration::from_secs(2), total: Duration::from_millis(300) };

    fn outbound(allowed: &[&Listener], limits: Limits) -> Outbound {
        let origins = allowed.iter().map(|listener| listener.url().parse().unwrap()).collect();
        Outbound::new(Allowed { origins }, limits).unwrap()
    }

    fn hello(_: &Asked, stream: &mut TcpStream) {
        stream.write_all(answer("200 OK", "text/plain", "hello").as_bytes()).ok();
    }

    #[tokio::test]
    async fn an_allowed_origin_is_asked_in_plain_http() {
        let listener = Listener::start(hello);
        let outbound = outbound(&[&listener], Limits::default());
        let answer = outbound.get(&format!("{}/x", listener.url())).await.unwrap();
        assert_eq!(answer.response.body(), b"hello");
        assert_eq!(answer.url, format!("{}/x", listener.url()));
    }

    #[tokio::test]
    async fn the_hub_names_itself_and_brings_nothing_else() {
        let listener = Listener::start(|asked, stream| {
            let head = asked.head.join("\n");
            stream.write_all(answer("200 OK", "text/plain", &head).as_bytes()).ok();
        });
        let outbound = outbound(&[&listener], Limits::default());
        let answer = outbound.get(&listener.url()).await.unwrap();
        let mut head: Vec<_> = answer.response.body().split(|byte| *byte == b'\n').collect();
        head.sort_unstable();
        let host = format!("host: 127.0.0.1:{}", listener.port());
        let own = format!("user-agent: {USER_AGENT}");
        assert_eq!(head, [b"accept: */*".as_slice(), host.as_bytes(), own.as_bytes()]);
    }

    #[tokio::test]
    async fn every_way_to_write_a_private_address_is_refused_before_a_connection() {
        let listener = Listener::start(hello);
        let six = Listener::on("[::1]:0", hello).ok();
        let outbound = outbound(&[], Limits::default());
        let port = listener.port();
        for host in [
            "127.0.0.1",
            "127.0.0.1.",
            "127.1",
            "2130706433",
            "0x7f.1",
            "0x7f000001",
            "0177.0.0.1",
            "017700000001",
            "%31%32%37.0.0.1",
            "１２７.0.0.1",
            "127。0。0。1",
            "0.0.0.0",
            "0",
            "[::1]",
            "[::]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[2002:7f00:1::]",
        ] {
            for scheme in ["http", "https"] {
                let error = outbound.get(&format!("{scheme}://{host}:{port}/")).await.unwrap_err();
                assert!(matches!(error, Error::Address { .. }), "{scheme} {host}: {error}");
            }
        }
        assert_eq!(listener.reached() + six.map_or(0, |six| six.reached()), 0);
    }

    #[tokio::test]
    async fn a_name_that_leads_to_the_loopback_is_refused() {
        let outbound = outbound(&[], Limits::default());
        for host in ["localhost", "LOCALHOST"] {
            let error = outbound.get(&format!("https://{host}/")).await.unwrap_err();
            assert!(matches!(error, Error::Address { range: "loopback", .. }), "{host}: {error}");
        }
    }

    /// Behind the checks of scheme and port the resolver refuses on its own.
    #[tokio::test]
    async fn no_connection_is_made_to_a_name_of_the_loopback() {
        let listener = Listener::start(hello);
        let outbound = outbound(&[], Limits::default());
        let url = format!("http://localhost:{}/", listener.port());
        let error = outbound.public.get(url).send().await.unwrap_err();
        let origin = Origin::of(&listener.url()).unwrap();
        assert!(matches!(outbound.reason(&origin, error), Error::Address { .. }));
        assert_eq!(listener.reached(), 0);
    }

    #[tokio::test]
    async fn what_is_not_a_document_elsewhere_is_refused() {
        let outbound = outbound(&[], Limits::default());
        for address in ["file:///etc/passwd", "gopher://example.org/", "data:,x", "/x", ""] {
            let error = outbound.get(address).await.unwrap_err();
            assert!(matches!(error, Error::Url { .. }), "{address}: {error}");
        }
    }

    #[tokio::test]
    async fn an_allowed_origin_does_not_open_its_neighbours() {
        let (listener, neighbour) = (Listener::start(hello), Listener::start(hello));
        let outbound = outbound(&[&listener], Limits::default());
        for address in [neighbour.url(), format!("http://localhost:{}", listener.port())] {
            assert!(outbound.get(&address).await.is_err(), "{address}");
        }
        assert_eq!((listener.reached(), neighbour.reached()), (0, 0));
    }

    #[tokio::test]
    async fn a_redirect_from_an_allowed_origin_to_a_private_address_is_refused() {
        let hidden = Listener::start(hello);
        let to = hidden.url();
        let listener = Listener::start(move |_, stream| {
            stream.write_all(redirect(&to).as_bytes()).ok();
        });
        let outbound = outbound(&[&listener], Limits::default());
        let error = outbound.get(&listener.url()).await.unwrap_err();
        assert!(matches!(error, Error::Address { range: "loopback", .. }), "{error}");
        assert_eq!((listener.reached(), hidden.reached()), (1, 0));
    }

    #[tokio::test]
    async fn five_redirects_are_followed_and_no_sixth() {
        let listener = Listener::start(|asked, stream| {
            let left: u32 = asked.line.trim_start_matches("GET /").parse().unwrap();
            match left.checked_sub(1) {
                Some(left) => stream.write_all(redirect(&format!("/{left}")).as_bytes()).ok(),
                None => stream.write_all(answer("200 OK", "text/plain", "end").as_bytes()).ok(),
            };
        });
        let outbound = outbound(&[&listener], Limits::default());
        let five = outbound.get(&format!("{}/5", listener.url())).await.unwrap();
        assert_eq!(
            (five.url, five.response.into_body()),
            (format!("{}/0", listener.url()), b"end".to_vec())
        );
        let six = outbound.get(&format!("{}/6", listener.url())).await.unwrap_err();
        assert_eq!(six, Error::Redirects { origin: listener.url(), limit: 5 });
    }

    #[tokio::test]
    async fn a_single_question_is_not_led_elsewhere() {
        let listener = Listener::start(|asked, stream| {
            assert_eq!((asked.line.as_str(), asked.body.as_str()), ("POST /", "secret"));
            stream.write_all(redirect("https://example.org/").as_bytes()).ok();
        });
        let outbound = outbound(&[&listener], Limits::default());
        let request = Request::post(listener.url()).body(b"secret".to_vec()).unwrap();
        let response = outbound.send(request).await.unwrap();
        assert_eq!(response.status(), 302);
        assert_eq!(response.headers()["location"], "https://example.org/");
    }

    #[tokio::test]
    async fn an_answer_that_is_too_long_is_cut_whether_or_not_it_says_so() {
        let announced = Listener::start(|_, stream| {
            let body = "x".repeat(1001);
            stream.write_all(answer("200 OK", "text/plain", &body).as_bytes()).ok();
        });
        let endless = Listener::start(|_, stream| {
            let head = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
            stream.write_all(head).unwrap();
            while stream.write_all(&[b'x'; 500]).is_ok() {}
        });
        let outbound =
            outbound(&[&announced, &endless], Limits { bytes: 1000, ..Limits::default() });
        for listener in [announced, endless] {
            let error = outbound.get(&listener.url()).await.unwrap_err();
            assert_eq!(error, Error::TooLong { origin: listener.url(), limit: 1000 });
        }
    }

    #[tokio::test]
    async fn an_answer_that_comes_too_slowly_is_cut() {
        let silent = Listener::start(|_, _| std::thread::sleep(Duration::from_secs(1)));
        let dripping = Listener::start(|_, stream| {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n").ok();
            while stream.write_all(b"x").is_ok() {
                std::thread::sleep(Duration::from_millis(20));
            }
        });
        let outbound = outbound(&[&silent, &dripping], SHORT);
        for listener in [silent, dripping] {
            let error = outbound.get(&listener.url()).await.unwrap_err();
            assert_eq!(error, Error::TooSlow { origin: listener.url(), limit_ms: 300 });
        }
    }

    #[tokio::test]
    async fn a_machine_that_is_not_there_is_named_without_the_path() {
        let listener = Listener::start(hello);
        let (outbound, url) = (outbound(&[&listener], Limits::default()), listener.url());
        drop(listener);
        let error = outbound.get(&format!("{url}/secret?token=1")).await.unwrap_err();
        assert!(matches!(error, Error::Unreachable { .. }), "{error}");
        assert!(error.to_string().starts_with(&format!("{url} cannot be reached: ")), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }

    #[tokio::test]
    async fn an_answer_that_is_not_http_is_refused() {
        let listener = Listener::start(|_, stream| {
            stream.write_all(b"+PONG\r\n").ok();
        });
        let error =
            outbound(&[&listener], Limits::default()).get(&listener.url()).await.unwrap_err();
        assert!(matches!(error, Error::Unreachable { .. }), "{error}");
    }
}
