//! A sentence of the program in all seven languages.

use crate::Language;

/// One sentence in every language of the hub. English and what a source prints are written by the hub's editors, the others
/// by a machine until a person has read them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is a language by its code")]
pub struct Said {
    pub zh: &'static str,
    pub en: &'static str,
    pub km: &'static str,
    pub lo: &'static str,
    pub my: &'static str,
    pub th: &'static str,
    pub vi: &'static str,
}

impl Said {
    /// The sentence in a language.
    pub const fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::Zh => self.zh,
            Language::En => self.en,
            Language::Km => self.km,
            Language::Lo => self.lo,
            Language::My => self.my,
            Language::Th => self.th,
            Language::Vi => self.vi,
        }
    }

    /// The sentence in Chinese, English, Khmer, Lao, Burmese, Thai and Vietnamese, the order of [`Language::ALL`].
    pub const fn of([zh, en, km, lo, my, th, vi]: [&'static str; 7]) -> Self {
        Self { zh, en, km, lo, my, th, vi }
    }

    /// A name that is written the same everywhere, such as a chemical formula.
    pub const fn everywhere(name: &'static str) -> Self {
        Self { zh: name, en: name, km: name, lo: name, my: name, th: name, vi: name }
    }
}
