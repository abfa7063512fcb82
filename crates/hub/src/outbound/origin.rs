//! Scheme, host and port: what an operator lets the hub ask although it is not of the public internet.

use std::{fmt, str::FromStr};

use reqwest::Url;

use super::Error;

/// Scheme, host and port of an address.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Origin {
    scheme: String,
    host: String,
    port: u16,
}

impl Origin {
    /// The origin of any address with a host, whatever else it has.
    ///
    /// # Errors
    ///
    /// [`Error::Url`] if it is not an address of `http` or `https`.
    pub fn of(address: &str) -> Result<Self, Error> {
        let url = Url::parse(address).map_err(|error| Error::Url { reason: unreadable(error) })?;
        Self::of_url(&url)
    }

    pub(crate) fn of_url(url: &Url) -> Result<Self, Error> {
        let known = matches!(url.scheme(), "http" | "https");
        match (url.host_str(), url.port_or_known_default()) {
            (Some(host), Some(port)) if known => {
                Ok(Self { scheme: url.scheme().to_owned(), host: host.to_owned(), port })
            }
            _ => Err(Error::Url { reason: format!("begins with `{}:`", url.scheme()) }),
        }
    }

    pub(crate) fn scheme(&self) -> &str {
        &self.scheme
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }
}

/// Why an address cannot be read, as the end of a sentence.
pub(crate) fn unreadable(error: impl fmt::Display) -> String {
    format!("cannot be read: {error}")
}

/// `https://login.example.org`, with a port where it is not the scheme's own.
impl FromStr for Origin {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let origin = Self::of(text)?;
        // Written out and read again it must be the same: no path, no user, nothing that looks like another host.
        let written = text.strip_suffix('/').unwrap_or(text).to_ascii_lowercase();
        let with_port = format!("{}://{}:{}", origin.scheme, origin.host, origin.port);
        if written == origin.to_string() || written == with_port {
            return Ok(origin);
        }
        Err(Error::Origin { found: text.chars().take(80).collect() })
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scheme, host, port } = self;
        match (scheme.as_str(), port) {
            ("https", 443) | ("http", 80) => write!(f, "{scheme}://{host}"),
            _ => write!(f, "{scheme}://{host}:{port}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_written_as_it_is_read() {
        for text in ["https://login.example.org", "http://10.0.0.5:8080", "http://[::1]:80"] {
            let origin: Origin = text.parse().unwrap();
            assert_eq!(origin, origin.to_string().parse().unwrap(), "{text}");
        }
        assert_eq!(
            "https://login.example.org:443/".parse::<Origin>(),
            "https://LOGIN.example.org".parse()
        );
    }

    #[test]
    fn what_is_more_than_an_origin_is_refused() {
        for text in [
            "https://login.example.org/realms/hub",
            "https://user@login.example.org",
            "https://login.example.org?x",
            "http://2130706433",
            "http://0x7f.1",
            "login.example.org",
            "ftp://login.example.org",
            "file:///etc/passwd",
            "",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
    }

    #[test]
    fn of_a_longer_address_only_the_origin_is_kept() {
        let origin = Origin::of("http://10.0.0.5:8080/realms/hub?x=1").unwrap();
        assert_eq!(origin.to_string(), "http://10.0.0.5:8080");
    }
}
