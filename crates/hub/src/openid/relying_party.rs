//! From "sign in" to who it is.

use jiff::Timestamp;
use openidconnect::{
    AccessToken, AuthType, AuthorizationCode, ClientId, ClientSecret, CsrfToken,
    EmptyAdditionalClaims, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    TokenResponse as _, UserInfoClaims,
    core::{
        CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreGenderClaim,
        CoreIdTokenClaims, CoreProviderMetadata,
    },
};

use super::{
    Error, Identity, Pending, Provider,
    configuration::Configuration,
    id_token::{self, Unverified},
};
use crate::outbound::Outbound;

pub(crate) type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The hub as a relying party of one provider.
#[derive(Debug)]
pub struct OpenId {
    provider: Provider,
    configuration: Configuration,
    redirect: RedirectUrl,
    outbound: Outbound,
}

/// An attempt to sign in has begun: the reader goes to `url`, and `pending` is kept until the reader comes back.
#[derive(Debug)]
pub struct Begun {
    /// The provider's page.
    pub url: String,
    /// What [`OpenId::finish`] needs.
    pub pending: Pending,
}

impl OpenId {
    /// Nothing is asked yet: a provider that is down does not keep a hub from starting.
    ///
    /// # Errors
    ///
    /// [`Error::Setting`] if the issuer or the address to come back to cannot be read.
    pub fn new(provider: Provider, redirect: &str, outbound: Outbound) -> Result<Self, Error> {
        let setting = |what, error: &dyn std::fmt::Display| Error::Setting {
            what,
            reason: format!("found one that cannot be read: {error}"),
        };
        let issuer =
            IssuerUrl::new(provider.issuer.clone()).map_err(|error| setting("issuer", &error))?;
        let redirect =
            RedirectUrl::new(redirect.to_owned()).map_err(|error| setting("redirect", &error))?;
        let configuration = Configuration::new(issuer, outbound.clone());
        Ok(Self { provider, configuration, redirect, outbound })
    }

    /// Who vouches, for the button.
    pub fn provider(&self) -> &Provider {
        &self.provider
    }

    /// Asks for the provider's configuration and keys, unless they were asked for within the hour.
    ///
    /// # Errors
    ///
    /// [`Error::Unreachable`], [`Error::Answer`]; the next call asks again.
    pub async fn discover(&self) -> Result<(), Error> {
        self.configuration.current().await.map(drop)
    }

    /// Sends a reader to the provider.
    ///
    /// # Errors
    ///
    /// As [`Self::discover`].
    pub async fn begin(&self) -> Result<Begun, Error> {
        let client = self.client(&*self.configuration.current().await?);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (url, state, nonce) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scopes(["profile", "email"].map(|scope| Scope::new(scope.to_owned())))
            .set_pkce_challenge(challenge)
            .url();
        let pending = Pending {
            state: state.into_secret(),
            nonce: nonce.secret().to_owned(),
            verifier: verifier.into_secret(),
            begun_at: Timestamp::now(),
        };
        Ok(Begun { url: url.into(), pending })
    }

    /// Who it is that came back with `state` and `code`. The attempt is used up, whatever comes of it.
    ///
    /// # Errors
    ///
    /// [`Error::State`] and [`Error::Stale`] before anything is asked; any other of [`Error`] after.
    pub async fn finish(
        &self,
        pending: Pending,
        state: &str,
        code: &str,
    ) -> Result<Identity, Error> {
        pending.check(state, Timestamp::now())?;
        let client = self.client(&*self.configuration.current().await?);
        let no_endpoint = |_| Error::answer("a token endpoint", "found none");
        let tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(no_endpoint)?
            .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier))
            .request_async(&self.outbound)
            .await?;
        let id_token =
            tokens.id_token().ok_or_else(|| Error::answer("an ID token", "found none"))?;
        let nonce = Nonce::new(pending.nonce);
        let access_token = tokens.access_token();
        let claims = match id_token::verified(&client, id_token, &nonce, access_token) {
            Err(Unverified::UnknownKey) => {
                let renewed = self.client(&*self.configuration.with_new_keys().await?);
                id_token::verified(&renewed, id_token, &nonce, access_token)
            }
            known => known,
        };
        self.identity(&client, claims?, access_token).await
    }

    /// What the ID token says, and what it leaves to be asked for.
    async fn identity(
        &self,
        client: &Client,
        claims: &CoreIdTokenClaims,
        access_token: &AccessToken,
    ) -> Result<Identity, Error> {
        let mut identity = Identity::new(&self.provider.issuer, claims.subject())?;
        identity.complete(
            (claims.name(), claims.preferred_username()),
            (claims.email(), claims.email_verified()),
        );
        let incomplete = identity.name.is_none() || identity.email.is_none();
        if let Ok(request) = client.user_info(access_token.clone(), Some(claims.subject().clone()))
            && incomplete
        {
            let more: UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim> =
                request.request_async(&self.outbound).await?;
            identity.complete(
                (more.name(), more.preferred_username()),
                (more.email(), more.email_verified()),
            );
        }
        Ok(identity)
    }

    fn client(&self, metadata: &CoreProviderMetadata) -> Client {
        let id = ClientId::new(self.provider.client_id.clone());
        let secret = ClientSecret::new(self.provider.client_secret.reveal().to_owned());
        // A provider that says nothing takes the secret in a header.
        let body_only = metadata.token_endpoint_auth_methods_supported().is_some_and(|methods| {
            methods.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        let way = if body_only { AuthType::RequestBody } else { AuthType::BasicAuth };
        CoreClient::from_provider_metadata(metadata.clone(), id, Some(secret))
            .set_redirect_uri(self.redirect.clone())
            .set_auth_type(way)
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        openid::stub::{CLIENT, REDIRECT, Stub},
        outbound::listener::answer,
    };

    #[tokio::test]
    async fn whoever_the_provider_vouches_for_is_known() {
        let stub = Stub::start();
        let identity = stub.sign_in_with(&[("email_verified", json!(true))]).await.unwrap();
        let expected = Identity {
            issuer: stub.url(),
            subject: "bopha".to_owned(),
            name: Some("Bopha Sok".to_owned()),
            email: Some("bopha@example.org".to_owned()),
            email_verified: true,
        };
        assert_eq!(identity, expected);
        assert_eq!(stub.times_asked("GET /me"), 0);
    }

    #[tokio::test]
    async fn the_reader_is_sent_with_state_nonce_and_challenge_and_the_code_is_redeemed_with_the_verifier()
     {
        let stub = Stub::start();
        let client = stub.client();
        let Begun { url, pending } = client.begin().await.unwrap();
        let url: openidconnect::url::Url = url.parse().unwrap();
        let sent = |name: &str| {
            let value = url.query_pairs().find(|(own, _)| own == name).unwrap().1;
            value.into_owned()
        };
        let verifier = PkceCodeVerifier::new(pending.verifier.clone());
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
        assert_eq!(sent("code_challenge"), challenge.as_str());
        assert_eq!(sent("code_challenge_method"), "S256");
        assert_eq!(sent("response_type"), "code");
        assert_eq!(sent("scope"), "openid profile email");
        assert_eq!(
            (sent("client_id"), sent("redirect_uri")),
            (CLIENT.to_owned(), REDIRECT.to_owned())
        );
        assert_eq!((sent("state"), sent("nonce")), (pending.state.clone(), pending.nonce.clone()));

        let (state, verifier) = (pending.state.clone(), pending.verifier.clone());
        client.finish(pending, &state, "a-code").await.unwrap_err();
        assert_eq!(stub.times_asked("POST /token"), 1);
        let redeemed = stub.tell().asked.pop().unwrap();
        assert!(redeemed.contains(&format!("code_verifier={verifier}")), "{redeemed}");
        assert!(!redeemed.contains("hush"), "the secret belongs into the head: {redeemed}");
    }

    #[tokio::test]
    async fn no_two_attempts_share_a_secret() {
        let stub = Stub::start();
        let client = stub.client();
        let (one, other) = (stub.begin(&client).await, stub.begin(&client).await);
        assert!(
            one.state != other.state && one.nonce != other.nonce && one.verifier != other.verifier
        );
        assert_eq!(stub.times_asked("GET /.well-known"), 1);
    }

    #[tokio::test]
    async fn a_provider_that_takes_the_secret_in_the_body_only_gets_it_there() {
        let stub = Stub::start();
        stub.tell().configuration =
            json!({ "token_endpoint_auth_methods_supported": ["client_secret_post"] });
        stub.sign_in_with(&[]).await.unwrap();
        assert!(stub.tell().asked.pop().unwrap().contains("client_secret=hush"));
    }

    #[tokio::test]
    async fn what_the_id_token_leaves_out_is_asked_for_and_must_be_of_the_same_person() {
        let nothing = [("name", Value::Null), ("email", Value::Null)];
        let stub = Stub::start();
        stub.tell().user_info =
            json!({ "sub": "bopha", "preferred_username": "bopha", "email": "b@example.org" });
        let identity = stub.sign_in_with(&nothing).await.unwrap();
        assert_eq!(identity.name.as_deref(), Some("bopha"));
        assert_eq!(
            (identity.email.as_deref(), identity.email_verified),
            (Some("b@example.org"), false)
        );

        stub.tell().user_info = json!({ "sub": "keo", "name": "Keo" });
        let error = stub.sign_in_with(&nothing).await.unwrap_err();
        assert!(matches!(error, Error::Answer { .. }), "{error}");
    }

    #[tokio::test]
    async fn another_state_or_one_that_is_too_old_ends_it_before_the_provider_is_asked() {
        let stub = Stub::start();
        let client = stub.client();
        let pending = stub.begin(&client).await;
        assert_eq!(client.finish(pending, "another", "a-code").await, Err(Error::State));

        let mut pending = stub.begin(&client).await;
        pending.begun_at -= SignedDuration::from_mins(11);
        let state = pending.state.clone();
        let stale = client.finish(pending, &state, "a-code").await;
        assert!(matches!(stale, Err(Error::Stale { .. })));
        assert_eq!(stub.times_asked("POST"), 0);
    }

    #[tokio::test]
    async fn a_subject_that_no_account_could_keep_is_refused() {
        let stub = Stub::start();
        for subject in [String::new(), "x".repeat(256), "ແກ້ວ".to_owned()] {
            let error = stub.sign_in_with(&[("sub", json!(subject))]).await.unwrap_err();
            assert!(matches!(error, Error::Answer { .. }), "{error}");
        }
    }

    #[tokio::test]
    async fn keys_that_were_changed_since_are_asked_for_once_more() {
        let stub = Stub::start();
        let client = stub.client();
        let pending = stub.begin(&client).await;
        (stub.tell().published, stub.tell().signing) = (vec![2], 2);
        let state = pending.state.clone();
        client.finish(pending, &state, "a-code").await.unwrap();
        assert_eq!(stub.times_asked("GET /keys"), 2);
        // The next one finds them remembered.
        let pending = stub.begin(&client).await;
        let state = pending.state.clone();
        client.finish(pending, &state, "a-code").await.unwrap();
        assert_eq!(stub.times_asked("GET /keys"), 2);

        stub.tell().signing = 9;
        let pending = stub.begin(&client).await;
        let state = pending.state.clone();
        let error = client.finish(pending, &state, "a-code").await.unwrap_err();
        assert!(matches!(error, Error::Signature { .. }), "{error}");
        assert_eq!(stub.times_asked("GET /keys"), 3);
    }

    #[tokio::test]
    async fn a_refused_code_and_an_answer_without_tokens_are_told_apart_and_repeat_nothing() {
        let stub = Stub::start();
        let refused = r#"{"error":"invalid_grant","error_description":"hush"}"#;
        for (status, body, found) in [
            ("400 Bad Request", refused, "did not accept the code: invalid_grant"),
            ("200 OK", r#"{"access_token":"hush","token_type":"Bearer"}"#, "expected an ID token"),
            ("200 OK", r#"{"access_token":["hush"]}"#, "found something else at `access_token"),
            (
                "200 OK",
                r#"{"access_token":"x","token_type":"Bearer","id_token":"hush"}"#,
                "expected tokens",
            ),
            ("200 OK", "", "found an empty answer"),
        ] {
            stub.tell().instead = vec![("/token", answer(status, "application/json", body))];
            let error = stub.sign_in_with(&[]).await.unwrap_err().to_string();
            assert!(error.contains(found) && !error.contains("hush"), "{error}");
        }
    }

    #[test]
    fn the_web_may_wait_for_it_on_any_thread() {
        fn sendable<T: Send>(_: &T) {}
        let stub = Stub::start();
        let client = stub.client();
        let pending: Pending = serde_json::from_value(json!({
            "state": "", "nonce": "", "verifier": "", "begun_at": "2026-01-31T08:00:00Z",
        }))
        .unwrap();
        sendable(&client.begin());
        sendable(&client.finish(pending, "", ""));
    }
}
