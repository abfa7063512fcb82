//! Why a report has no PDF.

/// Every report can be printed whose drawings are SVG without text: any other error is one of the template, and says what the typesetter said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    #[error("a report was expected that can be written as JSON, found {found}")]
    Json { found: String },
    #[error("a drawing without text was expected, found {found} in that of `{title}`")]
    TextInDrawing { title: String, found: &'static str },
    #[error("a document was expected of the template, found {}", .found.join("; "))]
    Typesetting { found: Vec<String> },
    #[error("a file after PDF/UA-1 was expected of the document, found {}", .found.join("; "))]
    Export { found: Vec<String> },
}
