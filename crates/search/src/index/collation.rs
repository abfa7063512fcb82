//! The order of titles in each language.

use icu_collator::{
    Collator, CollatorBorrowed, options::CollatorOptions, preferences::CollationNumericOrdering,
};
use icu_locale::Locale;
use vocabulary::Language;

use super::schema::LANGUAGES;

/// The most bytes of a sort key that are kept: enough to tell all but titles with the same first forty letters apart.
const KEY_LIMIT: usize = 64;

/// One collator for each language.
pub(super) struct Collators([Option<CollatorBorrowed<'static>>; LANGUAGES]);

impl Collators {
    pub(super) fn new() -> Self {
        Self(Language::ALL.map(|language| {
            let locale: Locale = language.bcp47().parse().ok()?;
            let mut preferences = icu_collator::CollatorPreferences::from(&locale);
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            Collator::try_new(preferences, CollatorOptions::default()).ok()
        }))
    }

    /// Bytes that sort as the titles do in this language.
    pub(super) fn key(&self, language: Language, title: &str) -> Vec<u8> {
        let mut key = Vec::new();
        match &self.0[super::schema::place(language)] {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(title, &mut key);
            }
            None => key.extend_from_slice(title.as_bytes()),
        }
        key.truncate(KEY_LIMIT);
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_orders_by_its_own_rules() {
        let collators = Collators::new();
        let sorted = |language, mut titles: Vec<&'static str>| {
            titles.sort_by_key(|title| collators.key(language, title));
            titles
        };
        // Pinyin: lan, mei, shui. Thai: the leading vowel follows its consonant.
        assert_eq!(sorted(Language::Zh, vec!["水", "湄", "澜"]), ["澜", "湄", "水"]);
        assert_eq!(sorted(Language::Th, vec!["แม่น้ำ", "น้ำ", "เขื่อน"]), ["เขื่อน", "น้ำ", "แม่น้ำ"]);
        assert_eq!(sorted(Language::Vi, vec!["đất", "du lịch", "dân"]), ["dân", "du lịch", "đất"]);
        assert_eq!(sorted(Language::En, vec!["Target 10", "Target 9"]), ["Target 9", "Target 10"]);
    }
}
