//! A provider that can be told to lie, for tests of what the hub does then.

use std::{
    io::Write as _,
    net::TcpStream,
    sync::{Arc, Mutex, MutexGuard},
};

use base64::{
    Engine as _,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use jiff::Timestamp;
use openidconnect::{
    IssuerUrl, JsonWebKeyId, PrivateSigningKey as _,
    core::{CoreEdDsaPrivateSigningKey, CoreJwsSigningAlgorithm},
};
use serde_json::{Value, json};

use super::{Error, Identity, OpenId, Pending, Provider, Secret, configuration::Configuration};
use crate::outbound::{
    Allowed, Limits, Outbound,
    listener::{Asked, Listener, answer},
};

pub(crate) const CLIENT: &str = "lmhub";
pub(crate) const REDIRECT: &str = "https://hub.example/openid";
const ACCESS_TOKEN: &str = "an-access-token";

/// What the provider says; each test changes what it is about.
pub(crate) struct Script {
    /// Answers in place of the true one, by path.
    pub(crate) instead: Vec<(&'static str, String)>,
    /// What the configuration says besides.
    pub(crate) configuration: Value,
    /// Seeds of the keys that are published.
    pub(crate) published: Vec<u8>,
    /// Seed of the key that signs.
    pub(crate) signing: u8,
    /// Which key the head says that is, if not that one.
    pub(crate) named: Option<u8>,
    /// The `alg` of the head, and what is signed with it.
    pub(crate) algorithm: &'static str,
    /// Claims of the ID token.
    pub(crate) claims: Value,
    pub(crate) user_info: Value,
    /// Every question, without its head.
    pub(crate) asked: Vec<String>,
}

pub(crate) struct Stub {
    listener: Listener,
    script: Arc<Mutex<Script>>,
}

impl Stub {
    /// A provider that tells the truth.
    pub(crate) fn start() -> Self {
        let script = Arc::new(Mutex::new(Script {
            instead: Vec::new(),
            configuration: json!({}),
            published: vec![1],
            signing: 1,
            named: None,
            algorithm: "EdDSA",
            claims: json!({}),
            user_info: json!({}),
            asked: Vec::new(),
        }));
        let told = Arc::clone(&script);
        let listener = Listener::start(move |asked, stream| {
            let mut script = told.lock().unwrap();
            script.asked.push(format!("{} {}", asked.line, asked.body));
            reply(&script, asked, stream);
        });
        let issuer = listener.url();
        let stub = Self { listener, script };
        let now = Timestamp::now().as_second();
        stub.tell().claims = json!({
            "iss": issuer, "sub": "bopha", "aud": CLIENT, "iat": now, "exp": now + 60,
            "at_hash": at_hash(ACCESS_TOKEN), "name": "Bopha Sok", "email": "bopha@example.org",
        });
        stub
    }

    pub(crate) fn url(&self) -> String {
        self.listener.url()
    }

    pub(crate) fn tell(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap()
    }

    /// How often this was asked for.
    pub(crate) fn times_asked(&self, line: &str) -> usize {
        self.tell().asked.iter().filter(|asked| asked.starts_with(line)).count()
    }

    /// The hub as its client.
    pub(crate) fn client(&self) -> OpenId {
        let provider = Provider {
            issuer: self.url(),
            client_id: CLIENT.to_owned(),
            client_secret: Secret::from("hush".to_owned()),
            name: "Ministry".to_owned(),
        };
        OpenId::new(provider, REDIRECT, self.outbound()).unwrap()
    }

    pub(crate) fn configuration(&self) -> Configuration {
        Configuration::new(IssuerUrl::new(self.url()).unwrap(), self.outbound())
    }

    /// May ask this provider and takes 20,000 bytes at most.
    fn outbound(&self) -> Outbound {
        let allowed = Allowed { origins: vec![self.url().parse().unwrap()] };
        Outbound::new(allowed, Limits { bytes: 20_000, ..Limits::default() }).unwrap()
    }

    /// Begins, and tells the provider the nonce as the reader's browser does.
    pub(crate) async fn begin(&self, client: &OpenId) -> Pending {
        let pending = client.begin().await.unwrap().pending;
        self.tell().claims["nonce"] = json!(pending.nonce);
        pending
    }

    /// From beginning to end, the ID token with these claims in place of the true ones.
    pub(crate) async fn sign_in_with(&self, claims: &[(&str, Value)]) -> Result<Identity, Error> {
        let client = self.client();
        let pending = self.begin(&client).await;
        for (name, value) in claims {
            self.tell().claims[*name] = value.clone();
        }
        let state = pending.state.clone();
        client.finish(pending, &state, "a-code").await
    }
}

fn reply(script: &Script, asked: &Asked, stream: &mut TcpStream) {
    let host = asked.head.iter().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let path = asked.line.split(' ').nth(1).unwrap();
    let body = match path {
        "/.well-known/openid-configuration" => configuration(script, &format!("http://{host}")),
        "/keys" => {
            let keys: Vec<_> =
                script.published.iter().map(|seed| key(*seed).as_verification_key()).collect();
            json!({ "keys": keys })
        }
        "/token" => json!({
            "access_token": ACCESS_TOKEN, "token_type": "Bearer", "id_token": id_token(script),
        }),
        "/me" => script.user_info.clone(),
        _ => panic!("nobody asks for {path}"),
    };
    let told = script.instead.iter().find(|(instead, _)| *instead == path);
    let whole = told.map_or_else(
        || answer("200 OK", "application/json", &body.to_string()),
        |(_, whole)| whole.clone(),
    );
    stream.write_all(whole.as_bytes()).ok();
}

fn configuration(script: &Script, issuer: &str) -> Value {
    let mut configuration = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/auth"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/me"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "EdDSA", "HS256", "none"],
    });
    for (name, value) in script.configuration.as_object().unwrap() {
        configuration[name] = value.clone();
    }
    configuration
}

/// A key that needs no keeping: RFC 8410, with a seed of one number thirty-two times.
fn key(seed: u8) -> CoreEdDsaPrivateSigningKey {
    let mut der = b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20".to_vec();
    der.extend([seed; 32]);
    let (label, body) = ("PRIVATE KEY", BASE64_STANDARD.encode(der));
    let pem = format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n");
    let id = JsonWebKeyId::new(format!("key-{seed}"));
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(id)).unwrap()
}

fn id_token(script: &Script) -> String {
    let head = json!({ "alg": script.algorithm, "kid": format!("key-{}", script.named.unwrap_or(script.signing)) });
    let parts = [head, script.claims.clone()].map(|part| coded(part.to_string().as_bytes()));
    let signed = parts.join(".");
    let signature = match script.algorithm {
        "EdDSA" => {
            key(script.signing).sign(&CoreJwsSigningAlgorithm::EdDsa, signed.as_bytes()).unwrap()
        }
        "HS256" => openidconnect::core::CoreHmacKey::new("hush")
            .sign(&CoreJwsSigningAlgorithm::HmacSha256, signed.as_bytes())
            .unwrap(),
        _ => Vec::new(),
    };
    format!("{signed}.{}", coded(&signature))
}

fn coded(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn at_hash(access_token: &str) -> String {
    let key = key(1).as_verification_key();
    let token = openidconnect::AccessToken::new(access_token.to_owned());
    let algorithm = CoreJwsSigningAlgorithm::EdDsa;
    openidconnect::AccessTokenHash::from_token(&token, &algorithm, &key).unwrap().to_string()
}
