//! Where readers reach the hub, when whoever runs it has said so.

use std::{fmt, str::FromStr};

use axum::http::{HeaderValue, Uri, uri::Scheme};

/// A scheme and a name, without a path: `https://hub.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    pub(crate) is_https: bool,
    /// The name, with a port if it is an unusual one, as a browser puts it into `Host`.
    pub(crate) host: HeaderValue,
}

/// As it is written: `https://hub.example`.
impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_https { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host.to_str().unwrap_or_default())
    }
}

/// Why a text is no public address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected a scheme and a name such as https://hub.example, found `{found}`")]
pub struct NotPublic {
    /// What was given.
    pub found: String,
}

impl FromStr for PublicUrl {
    type Err = NotPublic;

    /// The hub's addresses begin at the root, so that a path is refused; so are names that no host may have.
    fn from_str(text: &str) -> Result<Self, NotPublic> {
        let not_public = || NotPublic { found: text.to_owned() };
        let uri = text.parse::<Uri>().ok().ok_or_else(not_public)?;
        let (scheme, authority) = uri.scheme().zip(uri.authority()).ok_or_else(not_public)?;
        let is_http_or_https = [Scheme::HTTP, Scheme::HTTPS].contains(scheme);
        let host = authority.as_str().to_ascii_lowercase();
        let has_more = uri.path() != "/" || uri.query().is_some() || text.contains('#');
        if !is_http_or_https || has_more || !may_be_a_host(&host) {
            return Err(not_public());
        }
        let host = HeaderValue::try_from(host).ok().ok_or_else(not_public)?;
        Ok(Self { is_https: *scheme == Scheme::HTTPS, host })
    }
}

/// Whether a text holds nothing but what a host and its port are written with.
pub(crate) fn may_be_a_host(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._:[]".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_and_a_name_are_taken_with_or_without_a_slash() {
        let url: PublicUrl = "https://Hub.Example/".parse().unwrap();
        assert_eq!((url.is_https, url.host.to_str().unwrap()), (true, "hub.example"));
        let url: PublicUrl = "http://[2001:db8::1]:8080".parse().unwrap();
        assert_eq!((url.is_https, url.host.to_str().unwrap()), (false, "[2001:db8::1]:8080"));
    }

    #[test]
    fn what_is_no_origin_is_refused_and_named() {
        for text in [
            "",
            "hub.example",
            "/hub",
            "ftp://hub.example",
            "https://",
            "https://hub.example/path",
            "https://hub.example?q=1",
            "https://hub.example#part",
            "https://me:secret@hub.example",
            "https://hub example",
            "javascript:alert(1)",
        ] {
            let refused = text.parse::<PublicUrl>().unwrap_err();
            assert!(refused.to_string().ends_with(&format!("found `{text}`")), "{refused}");
        }
    }
}
