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
use tokio::time::timeout;

use super::Error;

/// How long connecting to a mail server may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long handing over a letter may take from beginning to end.
const WHOLE: Duration = Duration::from_mins(2);

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
    ForNow {
        /// Without anything that the server wrote: it may repeat whom it was for and what it said.
        reason: String,
        /// Whether the server spoke of this letter, and not of all.
        by_server: bool,
    },
    /// It is not.
    ForGood {
        /// As of [`Refused::ForNow`].
        reason: String,
    },
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
        let for_good = |error: &dyn fmt::Display| Refused::ForGood { reason: error.to_string() };
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
        match timeout(WHOLE, self.server.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(refused(&error)),
            Err(_) => {
                let reason = format!("no answer within {} s", WHOLE.as_secs());
                Err(Refused::ForNow { reason, by_server: false })
            }
        }
    }
}

/// What a server's refusal means. For good is only what it says of the recipient's address (RFC 3463, 3.2, but 5.1.7 and 5.1.8, which are
/// of the sender's): everything else the operator may mend, or time.
fn refused(error: &lettre::transport::smtp::Error) -> Refused {
    let Some(code) = error.status() else {
        let reason = if error.is_response() {
            "an answer that is none".to_owned()
        } else {
            error.to_string()
        };
        return Refused::ForNow { reason, by_server: false };
    };
    let code = code.to_string();
    let text = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    let status = text.split_whitespace().next().filter(|word| is_status(word)).unwrap_or_default();
    let reason = format!("{code} {status}").trim_end().to_owned();
    if status.starts_with("5.1.") && !matches!(status, "5.1.7" | "5.1.8") {
        return Refused::ForGood { reason };
    }
    // 421: the server goes away; 53x: it has something against the hub itself (RFC 4954, 6).
    Refused::ForNow { reason, by_server: code != "421" && !code.starts_with("53") }
}

/// Whether a word is an enhanced status code (RFC 3463, 2).
fn is_status(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    let is_number = |part: &&str| {
        (1..=3).contains(&part.len()) && part.bytes().all(|sign| sign.is_ascii_digit())
    };
    parts.len() == 3 && parts.iter().all(is_number)
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

    #[test]
    fn a_status_is_three_numbers() {
        assert!(is_status("5.1.1") && is_status("5.7.108"));
        for word in ["5.1", "5.1.1.1", "5.1.x", "hub.example.org", "5..1", "5.1.1000", ""] {
            assert!(!is_status(word), "{word}");
        }
    }

    #[tokio::test]
    async fn no_password_is_told() {
        let post = Post::new("smtps://hub:Zyzzyva@mail.example.org", FROM).unwrap();
        assert!(!format!("{post:?}").contains("Zyzzyva"));
        let refused = Post::new("ftp://hub:Zyzzyva@mail.example.org", FROM).unwrap_err();
        assert!(!refused.to_string().contains("Zyzzyva"), "{refused}");
    }
}
