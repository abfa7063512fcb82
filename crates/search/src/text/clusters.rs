//! Text cut into what a reader takes for one sign.

use std::iter::Peekable;

use unicode_segmentation::{Graphemes, UnicodeSegmentation};

/// The signs of a text, each with its offset: extended grapheme clusters (UAX 29), joined where these part what no
/// reader would: a consonant that is written under another one from the sign above it when a vowel was typed between
/// them, and the Burmese vowel aa and its visarga from their consonant.
pub(crate) fn clusters(text: &str) -> Clusters<'_> {
    Clusters { text, at: 0, graphemes: None }
}

/// See [`clusters`].
pub(crate) struct Clusters<'a> {
    text: &'a str,
    /// Where the next sign begins.
    at: usize,
    /// The grapheme clusters from there on, while they are asked one after another.
    graphemes: Option<Peekable<Graphemes<'a>>>,
}

impl<'a> Iterator for Clusters<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let rest = &self.text[start..];
        let mut characters = rest.chars();
        let first = characters.next()?;
        if is_plain(first) && characters.next().is_none_or(is_plain) {
            self.graphemes = None;
            self.at += first.len_utf8();
        } else {
            let graphemes = self.graphemes.get_or_insert_with(|| rest.graphemes(true).peekable());
            self.at += graphemes.next()?.len();
            while let Some(next) = graphemes.peek()
                && belongs_to(&self.text[start..self.at], next)
            {
                self.at += next.len();
                graphemes.next();
            }
        }
        Some((start, &self.text[start..self.at]))
    }
}

/// Whether a character is a letter, a digit or a space that joins with none like it: most of every text, and told
/// faster than by the rules for all scripts. Of Thai and Lao without the vowel am, which joins what is before it.
const fn is_plain(character: char) -> bool {
    matches!(character,
        ' '..='~'
        | '\u{0E01}'..='\u{0E30}' | '\u{0E40}'..='\u{0E45}'
        | '\u{0E81}'..='\u{0EB0}' | '\u{0EC0}'..='\u{0EC4}'
        | '\u{1000}'..='\u{102A}'
        | '\u{1780}'..='\u{17B3}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}

/// Whether what follows a cluster is still part of the same sign.
fn belongs_to(cluster: &str, next: &str) -> bool {
    let Some(begin) = next.chars().next() else { return false };
    match cluster.chars().next_back() {
        Some('\u{17D2}') => ('\u{1780}'..='\u{17B3}').contains(&begin),
        Some('\u{1039}') => ('\u{1000}'..='\u{1021}').contains(&begin),
        Some('\u{1000}'..='\u{109F}') => matches!(begin, '\u{102B}' | '\u{102C}' | '\u{1038}'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        clusters(text).map(|(_, cluster)| cluster).collect()
    }

    #[test]
    fn vowels_tones_and_subscripts_stay_with_their_consonant() {
        assert_eq!(cut("ខ្មែរ"), ["ខ្មែ", "រ"]);
        assert_eq!(cut("น้ำ"), ["น้ำ"]);
        assert_eq!(cut("ນ້ຳ"), ["ນ້ຳ"]);
        assert_eq!(cut("မြန်မာ"), ["မြ", "န်", "မာ"]);
        assert_eq!(cut("nước"), ["n", "ư", "ớ", "c"]);
    }

    #[test]
    fn a_subscript_typed_after_the_vowel_still_belongs_to_the_sign() {
        assert_eq!(cut("ខែ្មរ"), ["ខែ្ម", "រ"]);
    }

    /// The same by the rules alone.
    fn cut_by_the_rules(text: &str) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        let mut end = 0;
        for grapheme in text.graphemes(true) {
            end += grapheme.len();
            match found.last_mut() {
                Some(last) if belongs_to(last, grapheme) => {
                    *last = &text[end - grapheme.len() - last.len()..end];
                }
                _ => found.push(grapheme),
            }
        }
        found
    }

    proptest! {
        #[test]
        fn the_short_way_cuts_as_the_rules_do(
            text in "([\u{0E00}-\u{0EFF}]{0,6}|[\u{1000}-\u{109F}]{0,6}|[\u{1780}-\u{17FF}]{0,6}|[水质标准\u{3099}]{0,4}|[ -~\u{300}-\u{309}]{0,4}|\\PC{0,4}){0,8}"
        ) {
            prop_assert_eq!(cut(&text), cut_by_the_rules(&text));
        }

        #[test]
        fn any_text_is_cut_as_the_rules_do(text in any::<String>()) {
            prop_assert_eq!(cut(&text), cut_by_the_rules(&text));
        }
    }
}
