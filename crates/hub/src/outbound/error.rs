//! Why another machine was not asked, or its answer not taken.

use std::net::IpAddr;

/// What was refused and why. Of an address only its origin is said: the rest may hold what is nobody's business.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    #[error(
        "expected the address of a document, such as https://example.org/data, found one that {reason}"
    )]
    Url { reason: String },
    #[error(
        "expected scheme and host without anything else, such as https://login.example.org, found `{found}`"
    )]
    Origin { found: String },
    #[error("expected https, found {scheme} for `{host}`, which is not among the allowed origins")]
    Scheme { host: String, scheme: String },
    #[error("expected port 443, found {port} for `{host}`, which is not among the allowed origins")]
    Port { host: String, port: u16 },
    #[error("expected no user name or password in an address, found one for `{host}`")]
    Credentials { host: String },
    #[error("`{host}` is not asked: {address} is {range}, and not of the public internet")]
    Address { host: String, address: IpAddr, range: &'static str },
    #[error("no address is known for `{host}`: {reason}")]
    Unknown { host: String, reason: String },
    #[error("{origin} cannot be reached: {reason}")]
    Unreachable { origin: String, reason: String },
    #[error("{origin} answered more than {limit} bytes")]
    TooLong { origin: String, limit: usize },
    #[error("{origin} had not answered after {limit_ms} ms")]
    TooSlow { origin: String, limit_ms: u128 },
    #[error("{origin} led elsewhere more than {limit} times")]
    Redirects { origin: String, limit: usize },
    #[error(
        "expected a mail server such as smtps://user:password@mail.example.org or smtp://localhost:25, found one that {reason}"
    )]
    MailServer { reason: String },
    #[error(
        "expected who writes, such as `Knowledge Hub <hub@example.org>`, found `{found}`: {reason}"
    )]
    Sender { found: String, reason: String },
    #[error("the client for other machines cannot be made: {reason}")]
    Client { reason: String },
}
