//! Whether an address may be asked at all, and by whom.

use std::net::IpAddr;

use reqwest::Url;

use super::{Error, Origin, address};

/// What the operator lets the hub ask wherever it stands and however it speaks: an identity provider inside a
/// ministry's own network, say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allowed {
    /// These and no others.
    pub origins: Vec<Origin>,
}

/// Who asks at an address.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Whoever connects to the public internet only.
    Public,
    /// Whoever connects wherever a name leads.
    Trusting,
}

impl Allowed {
    /// Who may ask at this address. A name is examined when it is resolved; an address that stands in the place of a
    /// name, in whatever way it is written, is never resolved and therefore examined here.
    pub(crate) fn way(&self, url: &Url, origin: &Origin) -> Result<Way, Error> {
        let host = || origin.host().to_owned();
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::Credentials { host: host() });
        }
        if self.origins.contains(origin) {
            return Ok(Way::Trusting);
        }
        let literal = origin.host().trim_start_matches('[').trim_end_matches(']');
        if let Ok(address) = literal.parse::<IpAddr>()
            && let Some(range) = address::special(address)
        {
            return Err(Error::Address { host: host(), address, range });
        }
        if origin.scheme() != "https" {
            return Err(Error::Scheme { host: host(), scheme: origin.scheme().to_owned() });
        }
        if origin.port() != 443 {
            return Err(Error::Port { host: host(), port: origin.port() });
        }
        Ok(Way::Public)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(allowed: &[&str], address: &str) -> Result<Way, Error> {
        let origins = allowed.iter().map(|origin| origin.parse().unwrap()).collect();
        let url = address.parse().unwrap();
        Allowed { origins }.way(&url, &Origin::of_url(&url)?)
    }

    #[test]
    fn https_on_its_own_port_is_asked_on_the_public_internet() {
        for address in ["https://example.org/data?x", "https://example.org:443", "https://8.8.8.8"]
        {
            assert_eq!(way(&[], address), Ok(Way::Public), "{address}");
        }
    }

    #[test]
    fn anything_else_must_be_allowed() {
        let host = "example.org".to_owned();
        let scheme = Error::Scheme { host: host.clone(), scheme: "http".to_owned() };
        assert_eq!(way(&[], "http://example.org/"), Err(scheme));
        let port = Error::Port { host, port: 6379 };
        assert_eq!(way(&[], "https://example.org:6379/"), Err(port));
        let allowed = ["http://example.org", "https://example.org:6379", "http://10.0.0.5:8080"];
        for address in
            ["http://example.org/", "https://example.org:6379/", "http://10.0.0.5:8080/x"]
        {
            assert_eq!(way(&allowed, address), Ok(Way::Trusting), "{address}");
        }
        assert!(matches!(way(&allowed, "http://10.0.0.5/"), Err(Error::Address { .. })));
    }

    #[test]
    fn a_name_and_password_in_an_address_are_refused_even_where_it_is_allowed() {
        for address in
            ["https://a:b@example.org/", "https://a@example.org/", "https://:b@example.org/"]
        {
            let refused = Err(Error::Credentials { host: "example.org".to_owned() });
            assert_eq!(way(&["https://example.org"], address), refused, "{address}");
        }
    }
}
