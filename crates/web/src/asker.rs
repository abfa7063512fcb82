//! Who asks: the session that a browser's cookie names, the token that a program shows, or anyone.

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, Method, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use hub::{By, Hub, Viewer, Visit, proof};

use crate::{client::Client, error::Error};

/// Whoever asks. Every handler that shows or changes anything takes this and hands the viewer to the hub.
#[derive(Debug, Clone)]
pub(crate) struct Asker {
    pub(crate) viewer: Viewer,
    /// What a form made for this session carries; nothing where there is none.
    pub(crate) proof: String,
    /// From where and with what.
    pub(crate) visit: Visit,
    /// Whether the browser reached the hub by TLS.
    pub(crate) is_secure: bool,
}

/// The session's cookie: over TLS with the prefix by which browsers keep it to this very host.
const COOKIES: [&str; 2] = ["__Host-lmhub", "lmhub"];
/// How long a browser keeps it, in seconds; the hub ends sessions by itself.
const KEPT: u32 = 7 * 24 * 60 * 60;

impl Asker {
    /// The header that gives the browser a session.
    pub(crate) fn cookie(&self, secret: &str) -> String {
        let (name, secure) = self.cookie_kind();
        format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={KEPT}{secure}")
    }

    /// The header that takes it away.
    pub(crate) fn no_cookie(&self) -> String {
        let (name, secure) = self.cookie_kind();
        format!("{name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}")
    }

    fn cookie_kind(&self) -> (&'static str, &'static str) {
        if self.is_secure { (COOKIES[0], "; Secure") } else { (COOKIES[1], "") }
    }
}

impl<S: Sync> FromRequestParts<S> for Asker {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        parts.extensions.get().cloned().ok_or(Error::Internal)
    }
}

/// Finds out who asks, for everything below; what is shown to someone who is signed in is kept by no cache.
pub(crate) async fn recognise(
    State(hub): State<Hub>,
    mut request: Request,
    next: Next,
) -> Response {
    if request.uri().path().starts_with("/assets/") {
        return next.run(request).await;
    }
    let client = request.extensions().get().copied();
    let asker = match find(&hub, request.headers(), client).await {
        Ok(asker) => asker,
        Err(error) => return error.into_response(),
    };
    if let Err(error) = check_origin(&asker, request.method(), request.headers()) {
        return error.into_response();
    }
    request.extensions_mut().insert(asker.clone());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if asker.viewer != Viewer::Anonymous {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    }
    headers.append(header::VARY, HeaderValue::from_static("cookie, authorization"));
    response.extensions_mut().insert(asker);
    response
}

async fn find(hub: &Hub, headers: &HeaderMap, client: Option<Client>) -> Result<Asker, Error> {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let visit = Visit {
        address: client.map(|client| client.address.to_string()).unwrap_or_default(),
        agent: text(header::USER_AGENT).unwrap_or_default().to_owned(),
    };
    let is_secure = client.is_some_and(|client| client.is_secure);
    let asker = |viewer, proof, visit| Ok(Asker { viewer, proof, visit, is_secure });
    if let Some(authorization) = text(header::AUTHORIZATION) {
        let token =
            authorization.split_once(' ').filter(|(how, _)| how.eq_ignore_ascii_case("bearer"));
        let (_, token) = token.ok_or(Error::Token)?;
        let viewer = hub.viewer_by_token(token.trim(), &visit.address).await?;
        return asker(viewer.ok_or(Error::Token)?, String::new(), visit);
    }
    if let Some(secret) = cookie(headers)
        && let Some(viewer) = hub.viewer_by_session(secret, &visit.address).await?
    {
        return asker(viewer, proof(secret), visit);
    }
    asker(Viewer::Anonymous, String::new(), visit)
}

/// The value of the session's cookie.
fn cookie(headers: &HeaderMap) -> Option<&str> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let pairs =
        lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let mut found: Vec<_> = pairs.filter(|(name, _)| COOKIES.contains(name)).collect();
    found.sort_by_key(|(name, _)| COOKIES.iter().position(|known| known == name));
    found.first().map(|(_, value)| *value)
}

/// Refuses what would change something and that the browser says another site has sent. A program that shows a token is
/// not led by a site.
fn check_origin(asker: &Asker, method: &Method, headers: &HeaderMap) -> Result<(), Error> {
    let shows_token = asker.viewer.person().is_some_and(|person| matches!(person.by, By::Token(_)));
    if method.is_safe() || shows_token {
        return Ok(());
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let is_own = match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => {
            let host = origin.parse::<Uri>().ok();
            let host = host.as_ref().and_then(Uri::authority).map(ToString::to_string);
            host.as_deref() == text("host")
        }
        (None, None) => true,
    };
    if is_own { Ok(()) } else { Err(Error::Form) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anyone() -> Asker {
        let (viewer, visit) = (Viewer::Anonymous, Visit::default());
        Asker { viewer, proof: String::new(), visit, is_secure: false }
    }

    fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        lines
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
            .collect::<Vec<(header::HeaderName, HeaderValue)>>()
            .into_iter()
            .collect()
    }

    #[test]
    fn what_another_site_sends_is_refused() {
        let is_let_in =
            |method: Method, lines: &[_]| check_origin(&anyone(), &method, &headers(lines)).is_ok();
        assert!(is_let_in(Method::GET, &[("sec-fetch-site", "cross-site")]));
        assert!(is_let_in(Method::POST, &[("sec-fetch-site", "same-origin")]));
        assert!(!is_let_in(Method::POST, &[("sec-fetch-site", "cross-site")]));
        assert!(!is_let_in(Method::POST, &[("sec-fetch-site", "same-site")]));
        let host = ("host", "hub.example:8080");
        assert!(is_let_in(Method::POST, &[host, ("origin", "http://hub.example:8080")]));
        assert!(!is_let_in(Method::PUT, &[host, ("origin", "https://evil.example")]));
        assert!(!is_let_in(Method::DELETE, &[host, ("origin", "null")]));
    }

    #[test]
    fn the_cookie_that_is_kept_to_the_host_comes_first() {
        let both = headers(&[("cookie", "a=b; lmhub=one; __Host-lmhub=two")]);
        assert_eq!(cookie(&both), Some("two"));
        assert_eq!(cookie(&headers(&[("cookie", "lmhub-x=one")])), None);
        let secure = Asker { is_secure: true, ..anyone() };
        assert!(secure.cookie("s").starts_with("__Host-lmhub=s; Path=/; HttpOnly; SameSite=Lax"));
        assert!(secure.cookie("s").ends_with("; Secure"));
        assert!(!anyone().cookie("s").contains("Secure"));
    }
}
