//! Which characters belong to scripts that write no spaces between words.

use vocabulary::Language;

/// Whether this character belongs to Thai, Lao, Burmese, Khmer, Chinese or Japanese.
pub(crate) const fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0E00}'..='\u{0E7F}'
        | '\u{0E80}'..='\u{0EFF}'
        | '\u{1000}'..='\u{109F}'
        | '\u{1780}'..='\u{17FF}'
        | '\u{19E0}'..='\u{19FF}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30FA}'
        | '\u{30FC}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{A9E0}'..='\u{A9FF}'
        | '\u{AA60}'..='\u{AA7F}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}')
        && !is_stop(character)
}

/// The language whose script a text is written in, by its first character of a script without spaces; none if it has
/// no such character, as texts in Latin letters do.
pub(crate) fn language_of_script(text: &str) -> Option<Language> {
    let first = text.chars().find(|character| is_unspaced(*character))?;
    Some(match first {
        '\u{0E00}'..='\u{0E7F}' => Language::Th,
        '\u{0E80}'..='\u{0EFF}' => Language::Lo,
        '\u{1000}'..='\u{109F}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' => Language::My,
        '\u{1780}'..='\u{17FF}' | '\u{19E0}'..='\u{19FF}' => Language::Km,
        _ => Language::Zh,
    })
}

/// Whether this character of those scripts ends a sentence, a list item or a figure rather than being part of a word.
const fn is_stop(character: char) -> bool {
    matches!(character,
        '\u{0E2F}' | '\u{0E3F}' | '\u{0E4F}' | '\u{0E5A}' | '\u{0E5B}'
        | '\u{104A}' | '\u{104B}'
        | '\u{17D4}'..='\u{17D6}' | '\u{17D8}'..='\u{17DB}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_the_five_scripts_are_told_from_full_stops_and_latin() {
        assert!(['水', 'ន', 'ນ', 'ရ', 'น'].into_iter().all(is_unspaced));
        assert_eq!(language_of_script("pm2.5 ຝຸ່ນ"), Some(Language::Lo));
        assert_eq!(language_of_script("nước"), None);
        assert!(!['。', '។', '။', 'a', 'ệ', ' ', '5'].into_iter().any(is_unspaced));
    }
}
