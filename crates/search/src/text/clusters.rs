//! Text cut into what a reader takes for one sign.

use unicode_segmentation::{GraphemeIndices, UnicodeSegmentation};

/// The signs of a text, each with its offset: extended grapheme clusters (UAX 29), joined where these part what no
/// reader would: a consonant that is written under another one from the sign above it when a vowel was typed between
/// them, and the Burmese vowel aa and its visarga from their consonant.
pub(crate) fn clusters(text: &str) -> Clusters<'_> {
    Clusters { text, graphemes: text.grapheme_indices(true).peekable() }
}

/// See [`clusters`].
pub(crate) struct Clusters<'a> {
    text: &'a str,
    graphemes: std::iter::Peekable<GraphemeIndices<'a>>,
}

impl<'a> Iterator for Clusters<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let (start, first) = self.graphemes.next()?;
        let mut end = start + first.len();
        while let Some((_, next)) = self.graphemes.peek()
            && belongs_to(&self.text[start..end], next)
        {
            end += next.len();
            self.graphemes.next();
        }
        Some((start, &self.text[start..end]))
    }
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
}
