//! A piece of text that is set in one way.

use serde::Serialize;
use vocabulary::Language;

/// A piece of text: words, where they lead, in which language they are.
///
/// Text is data and never markup: `*`, `#`, `$` and `<` are printed as they are. A line feed begins a new line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// A whole address that begins with `https:`, `http:` or `mailto:`; text with another is printed without a link.
    pub href: Option<String>,
    /// The language of the words if it is not the report's.
    pub language: Option<Language>,
    /// Whether the words are set in a heavier weight.
    pub strong: bool,
}

impl Run {
    /// The same words as a link.
    #[must_use]
    pub fn to(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }

    /// The same words, said to be in a language of their own.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The same words, heavier.
    #[must_use]
    pub fn strong(self) -> Self {
        Self { strong: true, ..self }
    }
}

impl<T: Into<String>> From<T> for Run {
    fn from(text: T) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}
