//! What went wrong, as OGC 18-062r2 wants it told (RFC 7807).

use serde_json::{Value, json};

/// The kinds that the standard names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the word it stands for")]
pub enum Kind {
    NoSuchProcess,
    NoSuchJob,
    ResultNotReady,
    InvalidParameterValue,
    /// The job was stopped, or its method found no answer.
    Failed,
}

impl Kind {
    /// Its URI.
    pub const fn uri(self) -> &'static str {
        match self {
            Self::NoSuchProcess => {
                "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-process"
            }
            Self::NoSuchJob => {
                "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-job"
            }
            Self::ResultNotReady => {
                "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/result-not-ready"
            }
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::Failed => "about:blank",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::NoSuchProcess => "There is no such process",
            Self::NoSuchJob => "There is no such job",
            Self::ResultNotReady => "The job is not done yet",
            Self::InvalidParameterValue => "An input is not as the process wants it",
            Self::Failed => "The job has no result",
        }
    }
}

/// The document.
pub fn problem(kind: Kind, status: u16, detail: &str) -> Value {
    json!({ "type": kind.uri(), "title": kind.title(), "status": status, "detail": detail })
}
