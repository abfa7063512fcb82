//! Words: what the ICU4X dictionaries find in scripts without spaces, what spaces part in the others.

use std::{ops::Range, sync::LazyLock};

use icu_segmenter::{
    WordSegmenter, WordSegmenterBorrowed, iterators::WordBreakIterator,
    options::WordBreakInvariantOptions, scaffold::Utf8,
};

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// The words of a normalised text, in order, as stretches of it.
pub(crate) fn words(text: &str) -> Vec<Range<usize>> {
    word_stream(text).collect()
}

/// Every place where a word, a space or a sign begins or ends, the ends of the text included.
pub(crate) fn boundaries(text: &str) -> Vec<usize> {
    SEGMENTER.segment_str(text).collect()
}

/// The words of a normalised text, one by one.
pub(crate) fn word_stream(text: &str) -> WordStream<'_> {
    WordStream { breaks: SEGMENTER.segment_str(text), start: 0 }
}

/// See [`word_stream`].
pub(crate) struct WordStream<'a> {
    breaks: WordBreakIterator<'static, 'a, Utf8>,
    start: usize,
}

impl Iterator for WordStream<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            let end = self.breaks.next()?;
            let start = std::mem::replace(&mut self.start, end);
            if end > start && self.breaks.is_word_like() {
                return Some(start..end);
            }
        }
    }
}

/// An English word without the ending of its plural, by the three rules of Harman's S stemmer: queries for `flood`
/// find `floods`. Words of other alphabets and short words are left alone.
///
/// Source: D. Harman (1991), *How effective is suffixing?*, JASIS 42(1), p. 8.
pub(crate) fn stem(word: &str) -> (&str, &'static str) {
    if word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return (word, "");
    }
    let ends_in_any = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if let Some(stem) = word.strip_suffix("ies") {
        return if ends_in_any(&["eies", "aies"]) { (word, "") } else { (stem, "y") };
    }
    if let Some(stem) = word.strip_suffix("es") {
        return if ends_in_any(&["aes", "ees", "oes"]) { (word, "") } else { (stem, "e") };
    }
    match word.strip_suffix('s') {
        Some(stem) if !ends_in_any(&["us", "ss"]) => (stem, ""),
        _ => (word, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        words(text).into_iter().map(|word| &text[word]).collect()
    }

    #[test]
    fn each_script_is_cut_into_its_words() {
        assert_eq!(cut("water quality, pm2.5"), ["water", "quality", "pm2.5"]);
        assert_eq!(cut("澜沧江水质标准").last(), Some(&"标准"));
        assert_eq!(cut("คุณภาพน้ำ"), ["คุณภาพ", "น้ำ"]);
        assert_eq!(cut("ຄຸນນະພາບນ້ຳ"), ["ຄຸນນະພາບ", "ນ້ຳ"]);
    }

    #[test]
    fn plurals_lose_their_ending_and_other_words_keep_theirs() {
        let stemmed = |word| {
            let (stem, ending) = stem(word);
            format!("{stem}{ending}")
        };
        for (word, expected) in [
            ("floods", "flood"),
            ("cities", "city"),
            ("species", "specy"),
            ("ministries", "ministry"),
            ("lakes", "lake"),
            ("status", "status"),
            ("loss", "loss"),
            ("gas", "gas"),
            ("đồng", "đồng"),
        ] {
            assert_eq!(stemmed(word), expected);
        }
    }
}
