//! Handing mail to the server that whoever runs the hub has named: the hub asks no other.

use std::{fmt, net::IpAddr, time::Duration};

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use reqwest::Url;

use super::Error;

/// How long a mail server may take for each answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail server and who writes.
pub struct Post {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Without the password that the server was given.
impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Post").field("from", &self.from).finish_non_exhaustive()
    }
}

/// A letter as it is handed over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Letter<'l> {
    /// The address and nothing else.
    pub(crate) to: &'l str,
    /// Its language, BCP 47.
    pub(crate) language: &'l str,
    /// One line.
    pub(crate) subject: &'l str,
    /// Plain text.
    pub(crate) text: &'l str,
    /// What names it for good, the same whenever it is tried again (RFC 5322, 3.6.4), without the host.
    pub(crate) name: &'l str,
    /// Where one says that one wants no more of them (RFC 2369, 3.2).
    pub(crate) unsubscribe: Option<&'l str>,
}

/// Why a letter was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is worth trying again.
    ForNow(String),
    /// It is not.
    ForGood(String),
}

impl Post {
    /// The server at `smtps://user:password@host:465`, or at `smtp://user:password@host:587`, which must then begin to encrypt
    /// (STARTTLS, RFC 3207). What is not encrypted goes to this machine only: `smtp://localhost:25`. `from` is who writes, such as
    /// `Knowledge Hub <hub@example.org>`.
    ///
    /// # Errors
    ///
    /// [`Error::MailServer`] and [`Error::Sender`].
    pub fn new(server: &str, from: &str) -> Result<Self, Error> {
        let none = |reason: &str| Error::MailServer { reason: reason.to_owned() };
        let mut url = Url::parse(server).map_err(|error| none(&error.to_string()))?;
        let host = url.host_str().ok_or_else(|| none("names no host"))?.to_owned();
        if url.query().is_some() || !matches!(url.path(), "" | "/") {
            return Err(none("has something after host and port"));
        }
        if !url.username().is_empty() && url.password().is_none() {
            return Err(none("has a user name and no password"));
        }
        match url.scheme() {
            "smtps" => {}
            "smtp" if is_here(&host) && url.password().is_none() => {}
            "smtp" => url.set_query(Some("tls=required")),
            other => return Err(none(&format!("begins with `{other}:`"))),
        }
        let found: String = from.chars().take(80).collect();
        let from = from
            .parse::<Mailbox>()
            .map_err(|error| Error::Sender { found, reason: error.to_string() })?;
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str())
            .map_err(|error| none(&error.to_string()))?
            .timeout(Some(PATIENCE))
            .build();
        Ok(Self { server, from })
    }

    /// Hands a letter over.
    pub(crate) async fn send(&self, letter: &Letter<'_>) -> Result<(), Refused> {
        let for_good = |error: &dyn fmt::Display| Refused::ForGood(error.to_string());
        let to: Address = letter.to.parse().map_err(|error| for_good(&error))?;
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject)
            .message_id(Some(format!("<{}@{}>", letter.name, self.from.email.domain())))
            .header(ContentType::TEXT_PLAIN)
            .raw_header(header("Content-Language", letter.language))
            // So that nobody's holidays answer (RFC 3834, 5).
            .raw_header(header("Auto-Submitted", "auto-generated"));
        if let Some(unsubscribe) = letter.unsubscribe {
            message = message.raw_header(header("List-Unsubscribe", &format!("<{unsubscribe}>")));
        }
        let message = message.body(letter.text.to_owned()).map_err(|error| for_good(&error))?;
        let sent = self.server.send(message).await;
        sent.map(drop).map_err(|error| {
            // What a server has against the hub itself (530 to 538, RFC 4954, 6), its operator will mend.
            let is_of_the_hub =
                error.status().is_some_and(|code| code.to_string().starts_with("53"));
            if error.is_permanent() && !is_of_the_hub {
                Refused::ForGood(error.to_string())
            } else {
                Refused::ForNow(error.to_string())
            }
        })
    }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// Whether a host is this machine.
fn is_here(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "Knowledge Hub <hub@example.org>";

    #[tokio::test]
    async fn what_is_not_encrypted_goes_to_this_machine_only() {
        for server in [
            "smtps://mail.example.org",
            "smtps://hub:p%40ss@mail.example.org:465",
            "smtp://mail.example.org",
            "smtp://hub:secret@mail.example.org:587",
            "smtp://localhost:2525",
            "smtp://127.0.0.1:2525",
            "smtp://[::1]:2525",
        ] {
            assert!(Post::new(server, FROM).is_ok(), "{server}");
        }
        // Whether it must be encrypted is not for the address to say.
        for server in [
            "smtp://mail.example.org?tls=opportunistic",
            "smtps://mail.example.org/path",
            "http://mail.example.org",
            "smtps://",
            "mail.example.org",
            "smtps://hub@mail.example.org",
        ] {
            let refused = Post::new(server, FROM);
            assert!(matches!(refused, Err(Error::MailServer { .. })), "{server}: {refused:?}");
        }
        let refused = Post::new("smtp://localhost", "nobody").unwrap_err();
        assert!(refused.to_string().contains("found `nobody`"), "{refused}");
    }

    #[tokio::test]
    async fn no_password_is_told() {
        let post = Post::new("smtps://hub:Zyzzyva@mail.example.org", FROM).unwrap();
        assert!(!format!("{post:?}").contains("Zyzzyva"));
        let refused = Post::new("ftp://hub:Zyzzyva@mail.example.org", FROM).unwrap_err();
        assert!(!refused.to_string().contains("Zyzzyva"), "{refused}");
    }
}
