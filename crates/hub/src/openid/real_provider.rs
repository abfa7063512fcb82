//! Signing in through a real provider: `oidc-provider`, which the browser tests bring, walked as a browser does.

use std::{
    collections::BTreeMap,
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use http::{Request, Response, header};
use openidconnect::url::Url;

use super::{Error, OpenId, Provider, Secret};
use crate::outbound::{Allowed, Limits, Outbound};

const REDIRECT: &str = "http://127.0.0.1:9/openid";

/// The provider's process; it ends with its standard input.
struct Real {
    process: Child,
    issuer: String,
}

impl Real {
    /// Nothing where Node or the package is missing.
    fn start() -> Option<Self> {
        let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/browser");
        if !tests.join("node_modules/oidc-provider").is_dir() {
            return skipped("`npm ci` has not been run in tests/browser");
        }
        let mut command = Command::new("node");
        command.arg(tests.join("support/provider.mjs")).arg(REDIRECT);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let Ok(mut process) = command.spawn() else { return skipped("there is no `node`") };
        let mut issuer = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut issuer).unwrap();
        assert!(issuer.starts_with("http://"), "the provider said: {issuer}");
        Some(Self { process, issuer: issuer.trim_end().to_owned() })
    }

    fn outbound(&self) -> Outbound {
        let origins = vec![self.issuer.parse().unwrap()];
        Outbound::new(Allowed { origins }, Limits::default()).unwrap()
    }

    fn client(&self, secret: &str) -> OpenId {
        let provider = Provider {
            issuer: self.issuer.clone(),
            client_id: "lmhub".to_owned(),
            client_secret: Secret::from(secret.to_owned()),
            name: "oidc-provider".to_owned(),
        };
        OpenId::new(provider, REDIRECT, self.outbound()).unwrap()
    }

    /// Signs in as `login` and agrees; the state and code that the browser brings back to the hub.
    async fn walk(&self, url: &str, login: &str) -> (String, String) {
        let mut browser = Browser { outbound: self.outbound(), cookies: BTreeMap::new() };
        let page = browser.follow("GET", url, String::new()).await;
        let login = format!("prompt=login&login={login}&password=any");
        let page = browser.follow("POST", page.as_str(), login).await;
        let back = browser.follow("POST", page.as_str(), "prompt=consent".to_owned()).await;
        assert!(back.as_str().starts_with(REDIRECT), "{back}");
        let brought =
            |name: &str| back.query_pairs().find(|(own, _)| own == name).unwrap().1.into_owned();
        (brought("state"), brought("code"))
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

#[expect(clippy::print_stderr, reason = "whoever runs the tests should know")]
fn skipped(why: &str) -> Option<Real> {
    eprintln!("skipped: {why}");
    None
}

/// Keeps cookies and goes where it is led.
struct Browser {
    outbound: Outbound,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// Where the question ends: at a page, or at the door of the hub.
    async fn follow(&mut self, method: &str, url: &str, form: String) -> Url {
        let mut url: Url = url.parse().unwrap();
        let mut response = self.ask(method, &url, form).await;
        while let Some(location) = response.headers().get(header::LOCATION) {
            url = url.join(location.to_str().unwrap()).unwrap();
            if url.as_str().starts_with(REDIRECT) {
                return url;
            }
            response = self.ask("GET", &url, String::new()).await;
        }
        assert_eq!(response.status(), 200, "{}", String::from_utf8_lossy(response.body()));
        url
    }

    async fn ask(&mut self, method: &str, url: &Url, form: String) -> Response<Vec<u8>> {
        let cookies: Vec<_> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder()
            .method(method)
            .uri(url.as_str())
            .header(header::COOKIE, cookies.join("; "))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(form.into_bytes())
            .unwrap();
        let response = self.outbound.send(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let (pair, _) = cookie.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        self.cookies.retain(|_, value| !value.is_empty());
        response
    }
}

const SECRET: &str = "a secret of the tests only, long enough";

#[tokio::test]
async fn a_certified_provider_says_who_signed_in() {
    let Some(real) = Real::start() else { return };
    let client = real.client(SECRET);
    for (login, name, verified) in [("bopha", "Bopha Sok", true), ("keo", "ແກ້ວ ວົງສາ", false)]
    {
        let begun = client.begin().await.unwrap();
        let (state, code) = real.walk(&begun.url, login).await;
        let identity = client.finish(begun.pending, &state, &code).await.unwrap();
        assert_eq!((identity.issuer, identity.subject), (real.issuer.clone(), login.to_owned()));
        assert_eq!(identity.name.as_deref(), Some(name));
        assert_eq!(identity.email, Some(format!("{login}@example.org")));
        assert_eq!(identity.email_verified, verified);
    }
}

#[tokio::test]
async fn a_certified_provider_takes_a_code_once_and_from_whoever_began_only() {
    let Some(real) = Real::start() else { return };
    let client = real.client(SECRET);
    let begun = client.begin().await.unwrap();
    let (state, code) = real.walk(&begun.url, "bopha").await;
    let refused = || Err(Error::Refused { code: "invalid_grant".to_owned() });

    // Someone who has the code and not the verifier.
    let mut stolen = client.begin().await.unwrap().pending;
    let (begun_state, begun) = (std::mem::replace(&mut stolen.state, state.clone()), begun.pending);
    assert_ne!(begun_state, state);
    assert_eq!(client.finish(stolen, &state, &code).await, refused());

    let begun_again = client.begin().await.unwrap();
    let (state_again, code_again) = real.walk(&begun_again.url, "bopha").await;
    let again = begun_again.pending.clone();
    client.finish(begun_again.pending, &state_again, &code_again).await.unwrap();
    assert_eq!(client.finish(again, &state_again, &code_again).await, refused());
    assert_eq!(client.finish(begun, "another", &code).await, Err(Error::State));
}

#[tokio::test]
async fn a_certified_provider_refuses_a_hub_with_another_secret() {
    let Some(real) = Real::start() else { return };
    let client = real.client("not the secret");
    let begun = client.begin().await.unwrap();
    let (state, code) = real.walk(&begun.url, "bopha").await;
    let refused = Err(Error::Refused { code: "invalid_client".to_owned() });
    assert_eq!(client.finish(begun.pending, &state, &code).await, refused);
}
