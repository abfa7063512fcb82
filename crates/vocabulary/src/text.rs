//! A text in up to seven languages, each with who made it and whether a person has read it.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Error, Language};

/// Who made a text in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Maker {
    /// The source itself, in that language.
    Source,
    /// The hub's editors, from the source, in that language.
    Compiled,
    /// A translator.
    Person,
    /// A machine, from another language.
    Machine,
}

impl Maker {
    /// The word used in tables and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Compiled => "compiled",
            Self::Person => "person",
            Self::Machine => "machine",
        }
    }
}

impl fmt::Display for Maker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Maker {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        [Self::Source, Self::Compiled, Self::Person, Self::Machine]
            .into_iter()
            .find(|maker| maker.code() == code)
            .ok_or_else(|| Error::Maker { found: code.to_owned() })
    }
}

/// A text in one language and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The words, in Unicode normalisation form C.
    pub text: String,
    /// Who made them.
    pub made: Maker,
    /// The language they were translated from, if they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Language>,
    /// The record's revision they were made for; when the source has moved on since, they are outdated.
    #[serde(default)]
    pub revision: u32,
    /// Whether a person who reads the language has approved them.
    #[serde(default)]
    pub reviewed: bool,
}

/// One text as a map from language to [`Translation`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<Language, Translation>);

impl Text {
    /// A text in no language yet.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Sets the text of one language and returns what stood there before.
    pub fn set(&mut self, language: Language, translation: Translation) -> Option<Translation> {
        self.0.insert(language, translation)
    }

    /// The text in exactly this language.
    pub fn get(&self, language: Language) -> Option<&Translation> {
        self.0.get(&language)
    }

    /// The text in this language or, failing that, in the first of its [fallbacks](Language::fallbacks).
    pub fn best(&self, wanted: Language) -> Option<(Language, &Translation)> {
        wanted.fallbacks().find_map(|language| self.get(language).map(|found| (language, found)))
    }

    /// Every language that has a text, with the text.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &Translation)> {
        self.0.iter().map(|(language, translation)| (*language, translation))
    }

    /// Whether there is a text in no language at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The languages of the seven that have no text.
    pub fn missing(&self) -> impl Iterator<Item = Language> {
        Language::ALL.into_iter().filter(|language| !self.0.contains_key(language))
    }
}

impl FromIterator<(Language, Translation)> for Text {
    fn from_iter<T: IntoIterator<Item = (Language, Translation)>>(translations: T) -> Self {
        Self(translations.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, made: Maker) -> Translation {
        Translation { text: text.to_owned(), made, from: None, revision: 1, reviewed: false }
    }

    #[test]
    fn a_missing_language_falls_back_to_english_then_chinese() {
        let mut text = Text::new();
        text.set(Language::Zh, written("水", Maker::Source));
        assert_eq!(text.best(Language::Lo).map(|(language, _)| language), Some(Language::Zh));
        text.set(Language::En, written("water", Maker::Compiled));
        assert_eq!(text.best(Language::Lo).map(|(language, _)| language), Some(Language::En));
        text.set(Language::Lo, written("ນ້ຳ", Maker::Machine));
        assert_eq!(text.best(Language::Lo).map(|(language, _)| language), Some(Language::Lo));
    }

    #[test]
    fn missing_lists_the_languages_still_to_be_written() {
        let text: Text = [(Language::En, written("water", Maker::Compiled))].into_iter().collect();
        assert_eq!(text.missing().count(), 6);
    }

    #[test]
    fn json_is_a_map_from_code_to_translation() {
        let text: Text = [(Language::Th, written("น้ำ", Maker::Machine))].into_iter().collect();
        let json = serde_json::to_string(&text).unwrap();
        assert_eq!(json, r#"{"th":{"text":"น้ำ","made":"machine","revision":1,"reviewed":false}}"#);
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text);
    }
}
