//! The seven languages of the hub, none second-class.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// One of the seven languages that every interface string exists in.
///
/// The order is that of the codes, which is also the order of columns and files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Chinese in simplified characters.
    Zh,
    /// English.
    En,
    /// Khmer.
    Km,
    /// Lao.
    Lo,
    /// Burmese.
    My,
    /// Thai.
    Th,
    /// Vietnamese.
    Vi,
}

impl Language {
    /// All seven, in the order of the language switch.
    pub const ALL: [Self; 7] =
        [Self::Zh, Self::En, Self::Km, Self::Lo, Self::My, Self::Th, Self::Vi];

    /// The ISO 639-1 code used in URLs, files and data: `km`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
            Self::Km => "km",
            Self::Lo => "lo",
            Self::My => "my",
            Self::Th => "th",
            Self::Vi => "vi",
        }
    }

    /// The BCP 47 tag for `lang` and `hreflang`; Chinese names its script.
    pub const fn bcp47(self) -> &'static str {
        match self {
            Self::Zh => "zh-Hans",
            other => other.code(),
        }
    }

    /// The language's name for itself, in its own script.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Zh => "中文",
            Self::En => "English",
            Self::Km => "ខ្មែរ",
            Self::Lo => "ລາວ",
            Self::My => "မြန်မာ",
            Self::Th => "ไทย",
            Self::Vi => "Tiếng Việt",
        }
    }

    /// In which order a text is looked for when this language is wanted: itself, English, Chinese, then the rest.
    pub fn fallbacks(self) -> impl Iterator<Item = Self> {
        let preferred = [self, Self::En, Self::Zh];
        let rest = Self::ALL.into_iter().filter(move |other| !preferred.contains(other));
        let pivots = [Self::En, Self::Zh].into_iter().filter(move |pivot| *pivot != self);
        std::iter::once(self).chain(pivots).chain(rest)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = Error;

    /// Accepts a BCP 47 tag whose primary subtag is one of the seven: `zh`, `zh-Hans`, `en-GB`.
    fn from_str(tag: &str) -> Result<Self, Error> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
            .ok_or_else(|| Error::Language { found: tag.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_and_tag_reads_back() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(language.bcp47().parse(), Ok(language));
        }
    }

    #[test]
    fn a_language_outside_the_seven_is_refused_by_name() {
        let refused = "fr".parse::<Language>().unwrap_err();
        assert_eq!(refused, Error::Language { found: "fr".to_owned() });
    }

    #[test]
    fn fallbacks_visit_every_language_once_beginning_with_the_wanted_one() {
        for wanted in Language::ALL {
            let mut visited: Vec<_> = wanted.fallbacks().collect();
            assert_eq!(visited.first(), Some(&wanted));
            visited.sort_unstable();
            let mut all = Language::ALL;
            all.sort_unstable();
            assert_eq!(visited, all);
        }
    }
}
