//! Vietnamese: old and new placement of the tone mark, and words without any marks.

use unicode_normalization::UnicodeNormalization;

/// The five tone marks: grave, acute, tilde, hook above, dot below.
const TONES: [char; 5] = ['\u{0300}', '\u{0301}', '\u{0303}', '\u{0309}', '\u{0323}'];

/// Whether these two letters end a syllable in oa, oe or uy with the tone on the second letter, the newer spelling.
///
/// `after` is what follows them. Both spellings are folded into the older one, `hoà` into `hòa`.
pub(crate) fn continues(first: &str, second: &str, after: Option<char>) -> bool {
    if !matches!(first, "o" | "O" | "u" | "U") {
        return false;
    }
    let mut marks = second.nfd();
    let vowel = marks.next().map(|vowel| vowel.to_ascii_lowercase());
    let bears_only_a_tone =
        marks.next().is_some_and(|mark| TONES.contains(&mark)) && marks.next().is_none();
    let pair = match first {
        "o" | "O" => matches!(vowel, Some('a' | 'e')),
        _ => vowel == Some('y'),
    };
    pair && bears_only_a_tone && !after.is_some_and(char::is_alphabetic)
}

/// Writes the two letters with the tone on the first.
pub(crate) fn write(letters: &str, out: &mut String) {
    let (tones, vowels): (Vec<char>, Vec<char>) =
        letters.nfd().partition(|part| TONES.contains(part));
    let mut vowels = vowels.into_iter();
    out.extend(vowels.next().into_iter().chain(tones).nfc());
    out.extend(vowels);
}

/// The word without tone and vowel marks, as it is typed without a Vietnamese keyboard: `nước` as `nuoc`.
pub(crate) fn without_marks(word: &str) -> String {
    word.nfd()
        .filter(|part| !unicode_normalization::char::is_combining_mark(*part))
        .map(|part| match part {
            'đ' => 'd',
            'Đ' => 'D',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalise;

    #[test]
    fn old_and_new_tone_placement_are_one_spelling() {
        for (old, new) in [
            ("hòa", "hoà"),
            ("khỏe", "khoẻ"),
            ("thủy", "thuỷ"),
            ("HÒA BÌNH", "HOÀ BÌNH"),
            ("qúy", "quý"),
        ] {
            assert_eq!(normalise(old), normalise(new));
        }
    }

    #[test]
    fn closed_syllables_have_one_spelling_already() {
        assert_eq!(normalise("hoàn toàn"), "hoàn toàn");
        assert_eq!(normalise("huỳnh"), "huỳnh");
    }

    #[test]
    fn marks_fall_away_and_letters_stay() {
        assert_eq!(without_marks("chất lượng nước đồng bằng"), "chat luong nuoc dong bang");
    }
}
