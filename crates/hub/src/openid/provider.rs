//! An identity provider, as the operator configures it.

use std::fmt;

use crate::outbound::{self, Origin};

/// Who vouches for readers, and what the hub is called there.
#[derive(Debug, Clone)]
pub struct Provider {
    /// Exactly as the provider writes it, for example `https://login.example.org/realms/hub`.
    pub issuer: String,
    /// What the provider calls the hub.
    pub client_id: String,
    /// How the hub proves that it is the hub.
    pub client_secret: Secret,
    /// What readers call the provider.
    pub name: String,
}

impl Provider {
    /// Where it stands: to be allowed if that is not on the public internet.
    ///
    /// # Errors
    ///
    /// [`outbound::Error::Url`] if the issuer is not an address.
    pub fn origin(&self) -> Result<Origin, outbound::Error> {
        Origin::of(&self.issuer)
    }
}

/// A text that is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_secret_is_never_printed() {
        let provider = Provider {
            issuer: "https://login.example.org/realms/hub".to_owned(),
            client_id: "lmhub".to_owned(),
            client_secret: Secret::from("hush".to_owned()),
            name: "Ministry".to_owned(),
        };
        assert!(!format!("{provider:?}").contains("hush"));
        assert_eq!(provider.origin().unwrap().to_string(), "https://login.example.org");
    }
}
