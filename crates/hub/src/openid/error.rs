//! Why someone could not be signed in through a provider.

use openidconnect::{
    ClaimsVerificationError, DiscoveryError, RequestTokenError, SignatureVerificationError,
    StandardErrorResponse, UserInfoError, core::CoreErrorResponseType,
};

use crate::outbound;

/// What was expected and what was found; no code, token, nonce or secret, and nothing of the person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    #[error("expected an address for the {what} of the identity provider, {reason}")]
    Setting { what: &'static str, reason: String },
    #[error("the identity provider could not be asked: {0}")]
    Unreachable(outbound::Error),
    #[error("expected {expected} from the identity provider, {found}")]
    Answer { expected: &'static str, found: String },
    #[error("the state is not the one this attempt to sign in began with")]
    State,
    #[error("signing in began {age_s} seconds ago, at most {limit_s} are allowed")]
    Stale { age_s: i64, limit_s: i64 },
    #[error("the identity provider did not accept the code: {code}")]
    Refused { code: String },
    #[error("the ID token is of another issuer")]
    OtherIssuer,
    #[error("the ID token is for others than this hub")]
    Audience,
    #[error("the ID token does not answer this attempt to sign in")]
    Nonce,
    #[error("the ID token has expired; is the clock of this machine right?")]
    Expired,
    #[error("the signature of the ID token cannot be relied on: {reason}")]
    Signature { reason: String },
    #[error("the access token is not the one that the ID token was issued with")]
    AccessToken,
}

impl Error {
    pub(crate) fn answer(expected: &'static str, found: &str) -> Self {
        Self::Answer { expected, found: found.to_owned() }
    }
}

/// The longest part of a foreign text that a message repeats.
const REPEATED: usize = 80;

fn cut(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(REPEATED).collect()
}

impl From<DiscoveryError<outbound::Error>> for Error {
    fn from(error: DiscoveryError<outbound::Error>) -> Self {
        let expected = "its configuration and keys";
        let found = match error {
            DiscoveryError::Request(error) => return Self::Unreachable(error),
            DiscoveryError::Response(status, ..) => format!("found status {}", status.as_u16()),
            DiscoveryError::Parse(error) => unreadable(error.path()),
            DiscoveryError::Validation(reason) => format!("found {}", cut(&reason)),
            other => cut(&other.to_string()),
        };
        Self::Answer { expected, found }
    }
}

type Refusal = StandardErrorResponse<CoreErrorResponseType>;

impl From<RequestTokenError<outbound::Error, Refusal>> for Error {
    fn from(error: RequestTokenError<outbound::Error, Refusal>) -> Self {
        let found = match error {
            RequestTokenError::Request(error) => return Self::Unreachable(error),
            RequestTokenError::ServerResponse(refusal) => {
                return Self::Refused { code: cut(refusal.error().as_ref()) };
            }
            RequestTokenError::Parse(error, _) => unreadable(error.path()),
            RequestTokenError::Other(_) => "found an empty answer or a failure".to_owned(),
        };
        Self::Answer { expected: "tokens for a code", found }
    }
}

impl From<UserInfoError<outbound::Error>> for Error {
    fn from(error: UserInfoError<outbound::Error>) -> Self {
        let found = match error {
            UserInfoError::Request(error) => return Self::Unreachable(error),
            UserInfoError::ClaimsVerification(error) => return error.into(),
            UserInfoError::Response(status, ..) => format!("found status {}", status.as_u16()),
            UserInfoError::Parse(error) => unreadable(error.path()),
            _ => "found something else".to_owned(),
        };
        Self::Answer { expected: "name and address of the person", found }
    }
}

impl From<ClaimsVerificationError> for Error {
    fn from(error: ClaimsVerificationError) -> Self {
        match error {
            ClaimsVerificationError::Expired(_) => Self::Expired,
            ClaimsVerificationError::InvalidAudience(_) => Self::Audience,
            ClaimsVerificationError::InvalidIssuer(_) => Self::OtherIssuer,
            ClaimsVerificationError::InvalidNonce(_) => Self::Nonce,
            ClaimsVerificationError::SignatureVerification(error) => error.into(),
            ClaimsVerificationError::InvalidSubject(_) => {
                let expected = "name and address of the person";
                Self::Answer { expected, found: "found those of another".to_owned() }
            }
            other => Self::Signature { reason: cut(&other.to_string()) },
        }
    }
}

impl From<SignatureVerificationError> for Error {
    fn from(error: SignatureVerificationError) -> Self {
        Self::Signature { reason: cut(&error.to_string().to_lowercase()) }
    }
}

/// Of what cannot be read only the place is said: the text around it may be a token.
fn unreadable(path: impl std::fmt::Display) -> String {
    format!("found something else at `{}`", cut(&path.to_string()))
}
