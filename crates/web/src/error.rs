//! The one place where errors become statuses and translated pages.

use askama::Template;
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header, uri::PathAndQuery},
    middleware::Next,
    response::{Html, IntoResponse, Redirect, Response},
};
use serde_json::json;

use crate::{asker::Asker, frame::Frame, question::query, sizes, strings::Words};

/// Why a page cannot be shown.
#[derive(Debug, Clone)]
pub(crate) enum Error {
    /// There is no such page, record or file.
    NotFound,
    /// The page is there, but does not take this method. Which it takes, the router writes beside the answer.
    Method,
    /// A part of the address means nothing.
    Parameter { name: &'static str, found: String, expected: Expected },
    /// Whoever asks may not; who is not signed in is asked to be.
    Forbidden,
    /// What a program shows to say for whom it acts is none of ours, or has ended.
    Token,
    /// A form that was not made for this session, or a request that another site sent.
    Form,
    /// It was refused for a reason that the sentence tells.
    Refused { status: StatusCode, text: String },
    /// The database does not answer.
    Away,
    /// The database did not say whether it kept what was sent.
    Unsure,
    /// One client asks too often, or tries too often what must not be guessed.
    TooMany { seconds: u64 },
    /// More was sent than is taken, in bytes.
    TooLarge { limit: usize },
    /// It took too long.
    Busy,
    /// More ask at the same time than can wait for their turn.
    Full,
    /// It is our fault; the reason stands in the log only.
    Internal,
}

/// What a part of the address should have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expected {
    OneOf(String),
    Number { least: usize, most: usize },
    Year,
    Subject,
    Licence,
    Identifier,
    Shorter { limit: usize, found: usize },
}

impl Expected {
    fn sentence(&self, words: Words) -> String {
        match self {
            Self::OneOf(known) => words.with("expected-one-of", "words", known),
            Self::Number { least, most } => {
                words.with_two("expected-number", ("least", least), ("most", most))
            }
            Self::Year => words.say("expected-year").into_owned(),
            Self::Subject => words.say("expected-subject").into_owned(),
            Self::Licence => words.say("expected-licence").into_owned(),
            Self::Identifier => words.say("expected-identifier").into_owned(),
            Self::Shorter { limit, found } => {
                words.with_two("expected-shorter", ("limit", limit), ("found", found))
            }
        }
    }
}

impl Error {
    /// A part of the address that means nothing, cut so that the page does not repeat a novel.
    pub(crate) fn parameter(name: &'static str, found: &str, expected: Expected) -> Self {
        let mut cut: String = found.chars().take(80).collect();
        if cut.len() < found.len() {
            cut.push('…');
        }
        Self::Parameter { name, found: cut, expected }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Parameter { .. } => StatusCode::BAD_REQUEST,
            Self::Forbidden | Self::Form => StatusCode::FORBIDDEN,
            Self::Token => StatusCode::UNAUTHORIZED,
            Self::Refused { status, .. } => *status,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy | Self::Full | Self::Away | Self::Unsure => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// After how many seconds asking again may help.
    fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooMany { seconds } => Some(*seconds),
            Self::Busy => Some(60),
            Self::Away => Some(10),
            Self::Full => Some(5),
            _ => None,
        }
    }

    /// The title, then the sentences below it.
    fn sentences(&self, words: Words) -> (String, Vec<String>) {
        let (title, texts) = match self {
            Self::NotFound => {
                ("error-not-found-title", vec![words.say("error-not-found-text").into_owned()])
            }
            Self::Method => {
                ("error-method-title", vec![words.say("error-method-text").into_owned()])
            }
            Self::Parameter { name, found, expected } => (
                "error-bad-request-title",
                vec![
                    words.with_two("error-parameter", ("parameter", name), ("found", found)),
                    expected.sentence(words),
                ],
            ),
            Self::Forbidden => {
                ("error-forbidden-title", vec![words.say("error-forbidden-text").into_owned()])
            }
            Self::Token => {
                ("error-sign-in-title", vec![words.say("error-sign-in-text").into_owned()])
            }
            Self::Form => ("error-form-title", vec![words.say("error-form-text").into_owned()]),
            Self::Refused { status, text } => {
                let title = match *status {
                    StatusCode::CONFLICT => "error-conflict-title",
                    _ => "error-bad-request-title",
                };
                (title, vec![text.clone()])
            }
            Self::Away => ("error-away-title", vec![words.say("error-away-text").into_owned()]),
            Self::Unsure => ("error-away-title", vec![words.say("error-unsure-text").into_owned()]),
            Self::TooMany { seconds } => {
                let count = usize::try_from(*seconds).unwrap_or(usize::MAX);
                (
                    "error-too-many-title",
                    vec![words.count_of("error-too-many-text", "seconds", count)],
                )
            }
            Self::TooLarge { limit } => {
                let count = limit / 1_000;
                (
                    "error-too-large-title",
                    vec![words.count_of("error-too-large-text", "limit", count)],
                )
            }
            Self::Busy => ("error-busy-title", vec![words.say("error-busy-text").into_owned()]),
            Self::Full => ("error-busy-title", vec![words.say("error-full-text").into_owned()]),
            Self::Internal => {
                ("error-internal-title", vec![words.say("error-internal-text").into_owned()])
            }
        };
        (words.say(title).into_owned(), texts)
    }
}

impl From<hub::Error> for Error {
    fn from(error: hub::Error) -> Self {
        match error {
            hub::Error::Forbidden => Self::Forbidden,
            hub::Error::Store(
                store @ (hub::StoreError::Away { .. }
                | hub::StoreError::Full { .. }
                | hub::StoreError::Disk { .. }),
            ) => {
                tracing::error!(error = %store, "The database does not do as asked");
                Self::Away
            }
            // The hub answers as ever; of computations that wait it takes no more for now.
            hub::Error::Busy => Self::TooMany { seconds: 5 },
            hub::Error::Store(hub::StoreError::Unknown) => {
                tracing::error!("The database did not say whether it kept a change");
                Self::Unsure
            }
            hub::Error::NotFound { .. }
            | hub::Error::NoMethod { .. }
            | hub::Error::NoJob { .. }
            | hub::Error::NoPerson { .. }
            | hub::Error::NoEntry { .. }
            | hub::Error::Search(search::Error::TooDeep { .. }) => Self::NotFound,
            hub::Error::Search(search::Error::TooLong { limit, found }) => Self::Parameter {
                name: "q",
                found: "…".to_owned(),
                expected: Expected::Shorter { limit, found },
            },
            other => {
                tracing::error!(error = %other, "The hub could not answer");
                Self::Internal
            }
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "A template could not be filled");
        Self::Internal
    }
}

/// Carries the error to [`explain`], which knows the reader's language.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct Page {
    frame: Frame,
    title: String,
    texts: Vec<String>,
}

/// The media type of a document that says what went wrong (RFC 7807).
pub(crate) const PROBLEM: &str = "application/problem+json";

/// Says in the reader's language, or in JSON to a program, what went wrong below.
pub(crate) async fn explain(request: Request, next: Next) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let method = request.method().clone();
    let response = next.run(request).await;
    let error = match response.extensions().get::<Error>() {
        Some(error) => error.clone(),
        // What has a body says itself why.
        None if response.headers().contains_key(header::CONTENT_TYPE)
            && response.status() == StatusCode::SERVICE_UNAVAILABLE =>
        {
            return response;
        }
        None if response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind == PROBLEM) =>
        {
            return response;
        }
        None if response.status() == StatusCode::SERVICE_UNAVAILABLE => Error::Busy,
        // What a handler refused while it read what was sent.
        None if response.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            Error::TooLarge { limit: sizes::most(uri.path()) }
        }
        // What the router itself refuses: an address that is not UTF-8.
        None if response.status() == StatusCode::BAD_REQUEST => Error::NotFound,
        None => return response,
    };
    let frame = Frame::of(&uri, &headers).unwrap_or_else(|| Frame::homeless(&headers));
    let asker = response.extensions().get::<Asker>();
    let is_known = asker.is_some_and(|asker| asker.viewer.person().is_some());
    let frame = frame.shown_to(asker).without_address();
    let for_a_program = uri.path() == "/api"
        || uri.path().starts_with("/api/")
        || uri.path().ends_with("json")
        || uri.path() == "/metrics";
    let error = match error {
        Error::Forbidden if !is_known && !for_a_program && method.is_safe() => {
            let here = uri.path_and_query().map_or("/", PathAndQuery::as_str);
            let to = frame.href(&format!("/sign-in{}", query(&[("to", here)])));
            return Redirect::to(&to).into_response();
        }
        // Nothing that whoever asks could show was shown.
        Error::Forbidden if !is_known => Error::Token,
        error => error,
    };
    let (title, texts) = error.sentences(frame.words);
    let mut keep =
        HeaderMap::from_iter([(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))]);
    if let Some(seconds) = error.retry_after() {
        keep.insert(header::RETRY_AFTER, seconds.into());
    }
    if let Error::Token = error {
        keep.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    if for_a_program {
        let body = document(error.status(), &title, &texts.join(" "));
        return (error.status(), keep, axum::Json(body)).into_response();
    }
    match (Page { frame, title, texts }).render() {
        Ok(page) => (error.status(), keep, Html(page)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// What a program is told (RFC 7807); `error` is what programs read before it.
fn document(status: StatusCode, title: &str, detail: &str) -> serde_json::Value {
    json!({
        "type": "about:blank",
        "title": title,
        "status": status.as_u16(),
        "detail": detail,
        "error": { "title": title, "detail": detail },
    })
}

#[cfg(test)]
mod tests {
    use vocabulary::Language;

    use super::*;

    #[test]
    fn a_bad_parameter_is_named_with_what_was_expected() {
        let error = Error::parameter("year", "soon", Expected::Year);
        let (_, texts) = error.sentences(Words(Language::En));
        assert_eq!(texts, ["“year” is “soon”.", "Expected: a year such as 2022."]);
    }

    #[test]
    fn a_change_that_may_have_been_kept_is_not_said_to_be_lost() {
        let error = Error::from(hub::Error::Store(hub::StoreError::Unknown));
        let (_, texts) = error.sentences(Words(Language::En));
        assert_eq!(error.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(texts[0].contains("Look whether it is there"), "{texts:?}");
    }

    #[test]
    fn an_internal_error_says_nothing_about_the_inside() {
        let (title, texts) = Error::Internal.sentences(Words(Language::En));
        assert_eq!(Error::Internal.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!format!("{title}{texts:?}").contains("template"));
    }
}
