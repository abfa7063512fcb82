//! A text as a page shows it: in the page's language where there is one, else marked with the language it is in.

use std::fmt;

use askama::filters::HtmlSafe;
use vocabulary::{Language, Maker, Text, Translation};

/// The words to show and what must be said about them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shown {
    pub(crate) text: String,
    /// The language, where it is not the page's.
    pub(crate) other: Option<Language>,
    /// Made by a machine, and nobody who reads the language has approved it.
    pub(crate) unreviewed: bool,
}

impl Shown {
    /// The best of a text for a page in this language.
    pub(crate) fn best(text: &Text, page: Language) -> Option<Self> {
        text.best(page).map(|(language, translation)| Self::of(language, translation, page))
    }

    fn of(language: Language, translation: &Translation, page: Language) -> Self {
        Self {
            text: translation.text.clone(),
            other: (language != page).then_some(language),
            unreviewed: translation.made == Maker::Machine && !translation.reviewed,
        }
    }

    /// Words that exist in English only: names and notes of a source.
    pub(crate) fn english(text: &str, page: Language) -> Self {
        Self {
            text: text.to_owned(),
            other: (page != Language::En).then_some(Language::En),
            unreviewed: false,
        }
    }

    /// Too long for the largest letters.
    pub(crate) fn is_long(&self) -> bool {
        self.text.chars().count() > 70
    }

    /// For the value of an attribute of an element with nothing else in it.
    pub(crate) fn tag(&self) -> Option<&'static str> {
        self.other.map(Language::bcp47)
    }
}

/// Prints the words, escaped, in a `span` with their language where it is not the page's.
impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.other {
            Some(language) => {
                write!(f, "<span lang=\"{}\">{}</span>", language.bcp47(), Escaped(&self.text))
            }
            None => write!(f, "{}", Escaped(&self.text)),
        }
    }
}

impl HtmlSafe for Shown {}

/// Text with the five signs of HTML escaped.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for sign in self.0.chars() {
            match sign {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                other => fmt::Write::write_char(f, other)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(language: Language, words: &str) -> Text {
        let made = Translation {
            text: words.to_owned(),
            made: Maker::Machine,
            from: None,
            revision: 1,
            reviewed: false,
        };
        [(language, made)].into_iter().collect()
    }

    #[test]
    fn words_of_another_language_say_which() {
        let shown = Shown::best(&text(Language::Zh, "水"), Language::Lo).unwrap();
        assert_eq!(shown.to_string(), "<span lang=\"zh-Hans\">水</span>");
        assert!(shown.unreviewed);
    }

    #[test]
    fn no_sign_of_html_gets_through() {
        let shown = Shown::best(&text(Language::En, "<b a='\"&'>"), Language::En).unwrap();
        assert_eq!(shown.to_string(), "&lt;b a=&#39;&quot;&amp;&#39;&gt;");
    }
}
