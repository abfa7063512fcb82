//! What a provider says of itself and its keys: asked lazily, remembered for an hour.

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, Instant},
};

use openidconnect::{IssuerUrl, JsonWebKeySet, core::CoreProviderMetadata};

use super::Error;
use crate::outbound::Outbound;

/// How long it is remembered.
const REMEMBERED: Duration = Duration::from_hours(1);

/// The last answer of one provider.
#[derive(Debug)]
pub(crate) struct Configuration {
    issuer: IssuerUrl,
    outbound: Outbound,
    last: RwLock<Option<Known>>,
}

#[derive(Debug)]
struct Known {
    metadata: Arc<CoreProviderMetadata>,
    since: Instant,
}

impl Configuration {
    pub(crate) fn new(issuer: IssuerUrl, outbound: Outbound) -> Self {
        Self { issuer, outbound, last: RwLock::new(None) }
    }

    /// What is remembered, or else what the provider says. Nobody waits for another's question: a provider that is
    /// down makes each reader wait once, and no one line up.
    pub(crate) async fn current(&self) -> Result<Arc<CoreProviderMetadata>, Error> {
        if let Some(known) = &*self.last.read().unwrap_or_else(PoisonError::into_inner)
            && known.since.elapsed() < REMEMBERED
        {
            return Ok(Arc::clone(&known.metadata));
        }
        let found =
            CoreProviderMetadata::discover_async(self.issuer.clone(), &self.outbound).await?;
        // The reader's browser is sent there, so it must not be less safe than the provider itself.
        let door = found.authorization_endpoint().url().scheme();
        if door != "https" && door != self.issuer.url().scheme() {
            return Err(Error::answer("a page to sign in at over https", &format!("found {door}")));
        }
        Ok(self.remember(found))
    }

    /// Asks for the keys once more: the provider may have changed them since.
    pub(crate) async fn with_new_keys(&self) -> Result<Arc<CoreProviderMetadata>, Error> {
        let metadata = self.current().await?;
        let keys = JsonWebKeySet::fetch_async(metadata.jwks_uri(), &self.outbound).await?;
        Ok(self.remember((*metadata).clone().set_jwks(keys)))
    }

    fn remember(&self, metadata: CoreProviderMetadata) -> Arc<CoreProviderMetadata> {
        let metadata = Arc::new(metadata);
        let known = Known { metadata: Arc::clone(&metadata), since: Instant::now() };
        *self.last.write().unwrap_or_else(PoisonError::into_inner) = Some(known);
        metadata
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        openid::stub::Stub,
        outbound::{self, Allowed, Limits, listener::answer},
    };

    #[tokio::test]
    async fn after_an_hour_the_configuration_is_asked_for_again() {
        let stub = Stub::start();
        let configuration = stub.configuration();
        configuration.current().await.unwrap();
        configuration.last.write().unwrap().as_mut().unwrap().since =
            Instant::now().checked_sub(REMEMBERED).unwrap();
        configuration.current().await.unwrap();
        configuration.current().await.unwrap();
        assert_eq!(stub.times_asked("GET /.well-known"), 2);
    }

    #[tokio::test]
    async fn rubbish_and_too_much_are_refused_and_the_next_attempt_asks_again() {
        let stub = Stub::start();
        let configuration = stub.configuration();
        let path = "/.well-known/openid-configuration";
        let long = format!("[{}]", " ".repeat(20_000));
        for (status, content_type, body) in [
            ("200 OK", "application/json", "{\"issuer\": 1"),
            ("200 OK", "application/json", "[]"),
            ("200 OK", "text/html", "<p>hush</p>"),
            ("500 Internal Server Error", "application/json", "{}"),
            ("302 Found", "application/json", "{}"),
            ("200 OK", "application/json", long.as_str()),
        ] {
            stub.tell().instead = vec![(path, answer(status, content_type, body))];
            let error = configuration.current().await.unwrap_err();
            let too_long = matches!(error, Error::Unreachable(outbound::Error::TooLong { .. }));
            assert!(too_long || matches!(error, Error::Answer { .. }), "{error}");
            assert_eq!(too_long, body.len() > 20_000, "{error}");
            assert!(!error.to_string().contains("hush"), "{error}");
        }
        stub.tell().instead.clear();
        configuration.current().await.unwrap();
    }

    #[tokio::test]
    async fn a_provider_that_calls_itself_otherwise_or_sends_readers_elsewhere_is_refused() {
        let stub = Stub::start();
        for (name, value) in [
            ("issuer", format!("{}/", stub.url())),
            ("authorization_endpoint", "javascript:alert(1)".to_owned()),
            ("jwks_uri", "http://169.254.169.254/latest".to_owned()),
        ] {
            stub.tell().configuration = json!({ name: value });
            assert!(stub.configuration().current().await.is_err(), "{name}");
        }
    }

    #[tokio::test]
    async fn a_provider_that_is_down_is_named() {
        let (configuration, url) = {
            let stub = Stub::start();
            (stub.configuration(), stub.url())
        };
        let error = configuration.current().await.unwrap_err();
        assert!(matches!(error, Error::Unreachable(outbound::Error::Unreachable { .. })));
        assert!(error.to_string().contains(&url), "{error}");
    }

    #[tokio::test]
    async fn a_provider_that_is_not_allowed_is_not_asked() {
        let stub = Stub::start();
        let outbound = Outbound::new(Allowed::default(), Limits::default()).unwrap();
        let issuer = IssuerUrl::new(stub.url()).unwrap();
        let configuration = Configuration::new(issuer, outbound);
        let error = configuration.current().await.unwrap_err();
        assert!(matches!(error, Error::Unreachable(outbound::Error::Address { .. })), "{error}");
        assert_eq!(stub.times_asked(""), 0);
    }
}
