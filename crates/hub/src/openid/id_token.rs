//! Whether an ID token is to be believed: OpenID Connect Core 1.0, section 3.1.3.7.

use openidconnect::{
    AccessToken, AccessTokenHash, ClaimsVerificationError, Nonce, SignatureVerificationError,
    core::{CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier, CoreJwsSigningAlgorithm},
};

use super::{Error, relying_party::Client};

/// Signatures that only the holder of a private key can make. `none` proves nothing, and with the `HS` family
/// whoever reads the hub's secret could sign as the provider.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// Why an ID token was not believed.
pub(crate) enum Unverified {
    /// It may be believed with newer keys.
    UnknownKey,
    Because(Error),
}

impl From<Unverified> for Error {
    fn from(unverified: Unverified) -> Self {
        match unverified {
            Unverified::UnknownKey => SignatureVerificationError::NoMatchingKey.into(),
            Unverified::Because(error) => error,
        }
    }
}

/// The claims of an ID token whose issuer, audience, signature, expiry, nonce and access token are right.
pub(crate) fn verified<'t>(
    client: &Client,
    id_token: &'t CoreIdToken,
    nonce: &Nonce,
    access_token: &AccessToken,
) -> Result<&'t CoreIdTokenClaims, Unverified> {
    let because = |error: SignatureVerificationError| Unverified::Because(error.into());
    let verifier: CoreIdTokenVerifier<'_> = client.id_token_verifier().set_allowed_algs(SIGNATURES);
    let claims = id_token.claims(&verifier, nonce).map_err(|error| match error {
        ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoMatchingKey,
        ) => Unverified::UnknownKey,
        other => Unverified::Because(other.into()),
    })?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = id_token.signing_alg().map_err(because)?;
        let key = id_token.signing_key(&verifier).map_err(because)?;
        let found = AccessTokenHash::from_token(access_token, algorithm, key)
            .map_err(|error| Unverified::Because(Error::answer("a hash", &error.to_string())))?;
        if found != *expected {
            return Err(Unverified::Because(Error::AccessToken));
        }
    }
    Ok(claims)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use serde_json::{Value, json};

    use super::*;
    use crate::openid::stub::{CLIENT, Stub, at_hash};

    #[tokio::test]
    async fn every_claim_that_is_not_right_is_refused_by_name() {
        let stub = Stub::start();
        let an_hour_ago = Timestamp::now().as_second() - 3600;
        for (claim, value, expected) in [
            ("nonce", json!("of another attempt"), Error::Nonce),
            ("nonce", Value::Null, Error::Nonce),
            ("aud", json!("another client"), Error::Audience),
            ("aud", json!([CLIENT, "another client"]), Error::Audience),
            ("iss", json!("https://login.example.org"), Error::OtherIssuer),
            ("iss", json!(format!("{}/", stub.url())), Error::OtherIssuer),
            ("exp", json!(an_hour_ago), Error::Expired),
            ("at_hash", json!(at_hash("another-token")), Error::AccessToken),
        ] {
            let found = stub.sign_in_with(&[(claim, value.clone())]).await;
            assert_eq!(found, Err(expected), "{claim} {value}");
            let now = Timestamp::now().as_second();
            let mut script = stub.tell();
            script.claims["iss"] = json!(stub.url());
            script.claims["aud"] = json!(CLIENT);
            script.claims["exp"] = json!(now + 60);
            script.claims["at_hash"] = json!(at_hash("an-access-token"));
        }
        stub.sign_in_with(&[]).await.unwrap();
    }

    #[tokio::test]
    async fn a_token_that_the_provider_did_not_sign_is_refused() {
        for (algorithm, signing, reason) in [
            ("none", 1, "no signature found"),
            ("HS256", 1, "disallowed signature algorithm"),
            ("EdDSA", 2, "crypto error"),
            ("RS256", 1, "no matching key"),
        ] {
            let stub = Stub::start();
            (stub.tell().algorithm, stub.tell().signing) = (algorithm, signing);
            stub.tell().named = Some(1);
            let error = stub.sign_in_with(&[]).await.unwrap_err();
            assert!(matches!(error, Error::Signature { .. }), "{algorithm}: {error}");
            assert!(error.to_string().contains(reason), "{algorithm}: {error}");
        }
    }
}
