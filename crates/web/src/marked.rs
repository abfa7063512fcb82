//! A passage with the words that were searched for marked.

use std::fmt;

use askama::filters::HtmlSafe;
use search::{Part, Snippet};
use vocabulary::Language;

use crate::shown::{Escaped, Shown};

/// The passage in pieces, and its language where it is not the page's.
#[derive(Debug, Clone)]
pub(crate) struct Marked {
    parts: Vec<Part>,
    other: Option<Language>,
    cut_before: bool,
    cut_after: bool,
}

impl Marked {
    pub(crate) fn of(snippet: &Snippet, page: Language) -> Self {
        Self {
            parts: snippet.parts.clone(),
            other: (snippet.language != page).then_some(snippet.language),
            cut_before: snippet.cut_before,
            cut_after: snippet.cut_after,
        }
    }

    /// Words in which nothing is marked.
    pub(crate) fn plain(shown: &Shown) -> Self {
        let part = Part { text: shown.text.clone(), marked: false };
        Self { parts: vec![part], other: shown.other, cut_before: false, cut_after: false }
    }
}

impl fmt::Display for Marked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(language) = self.other {
            write!(f, "<span lang=\"{}\">", language.bcp47())?;
        }
        if self.cut_before {
            f.write_str("… ")?;
        }
        for part in &self.parts {
            let text = Escaped(&part.text);
            if part.marked { write!(f, "<mark>{text}</mark>")? } else { write!(f, "{text}")? }
        }
        if self.cut_after {
            f.write_str(" …")?;
        }
        if self.other.is_some() {
            f.write_str("</span>")?;
        }
        Ok(())
    }
}

impl HtmlSafe for Marked {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_and_signs_escaped() {
        let part = |text: &str, marked| Part { text: text.to_owned(), marked };
        let marked = Marked {
            parts: vec![part("<", false), part("ນ້ຳ", true)],
            other: Some(Language::Lo),
            cut_before: true,
            cut_after: false,
        };
        assert_eq!(marked.to_string(), "<span lang=\"lo\">… &lt;<mark>ນ້ຳ</mark></span>");
    }
}
