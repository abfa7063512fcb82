//! Who a provider says someone is.

use openidconnect::{
    EndUserEmail, EndUserName, EndUserUsername, LocalizedClaim, SubjectIdentifier,
};

use super::Error;

/// OpenID Connect Core 1.0, section 2: a subject is at most 255 ASCII characters.
const LONGEST_SUBJECT: usize = 255;

/// Issuer and subject together name a person for ever; name and address may change, and only a provider whom the
/// operator trusts with it may be believed that an address is verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The provider, as the operator wrote it.
    pub issuer: String,
    /// What the provider calls the person.
    pub subject: String,
    /// What others call the person.
    pub name: Option<String>,
    /// Where mail reaches the person.
    pub email: Option<String>,
    /// Whether the provider has seen that it does.
    pub email_verified: bool,
}

impl Identity {
    pub(crate) fn new(issuer: &str, subject: &SubjectIdentifier) -> Result<Self, Error> {
        let subject = subject.as_str();
        if subject.is_empty() || subject.len() > LONGEST_SUBJECT || !subject.is_ascii() {
            let expected = "a subject of 1 to 255 ASCII characters";
            let found = format!("found one of {} bytes", subject.len());
            return Err(Error::Answer { expected, found });
        }
        let (issuer, subject) = (issuer.to_owned(), subject.to_owned());
        Ok(Self { issuer, subject, name: None, email: None, email_verified: false })
    }

    /// Takes the name or else the chosen one, and the address with whether it is verified, where none is known yet.
    pub(crate) fn complete(
        &mut self,
        (name, chosen): (Option<&LocalizedClaim<EndUserName>>, Option<&EndUserUsername>),
        (email, verified): (Option<&EndUserEmail>, Option<bool>),
    ) {
        if self.name.is_none() {
            let chosen = || chosen.map(|name| name.to_string());
            self.name = name.and_then(any_language).or_else(chosen);
        }
        if self.email.is_none() {
            self.email = email.map(|email| email.to_string());
            self.email_verified = self.email.is_some() && verified == Some(true);
        }
    }
}

/// The name without a language, or in the first that it is in.
fn any_language(name: &LocalizedClaim<EndUserName>) -> Option<String> {
    name.get(None).or_else(|| name.iter().next().map(|(_, name)| name)).map(|name| name.to_string())
}
