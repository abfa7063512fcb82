//! Characters that have no place in a text: those that steer a terminal or turn the direction of writing.

use crate::Error;

/// Refuses control characters other than tabs and line ends, the marks that turn or isolate the direction of writing
/// (Unicode Standard Annex #9, table 4), tags, and byte-order marks and what is no character: none of the seven languages needs them, and what holds them is not
/// what it looks like.
///
/// # Errors
///
/// [`Error::Character`] with the code point of the first one.
pub fn check_characters(text: &str) -> Result<(), Error> {
    match text.chars().find(|character| is_hidden(*character)) {
        Some(found) => Err(Error::Character { found }),
        None => Ok(()),
    }
}

/// Whether nothing of a text can be seen: it is empty, or only spaces and characters without width.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|character| {
        character.is_whitespace()
            || matches!(
                character,
                '\u{AD}' | '\u{115F}' | '\u{1160}' | '\u{200B}'
                    ..='\u{200F}' | '\u{2060}' | '\u{2800}' | '\u{3164}' | '\u{FEFF}'
            )
    })
}

fn is_hidden(character: char) -> bool {
    (character.is_control() && !matches!(character, '\t' | '\n' | '\r'))
        || matches!(character,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_or_turns_the_writing_is_refused_by_its_code_point() {
        for (text, found) in
            [("a\u{1B}[2J", "U+001B"), ("a\u{202E}b", "U+202E"), ("\u{7F}", "U+007F")]
        {
            let refused = check_characters(text).unwrap_err().to_string();
            assert!(refused.ends_with(found), "{refused}");
        }
    }

    #[test]
    fn what_khmer_and_burmese_write_between_words_is_let_in_but_is_no_text_by_itself() {
        assert_eq!(check_characters("ទឹក\u{200B}ស្អាត\nទន្លេ"), Ok(()));
        assert!(is_blank(" \u{200B}\u{FEFF}"));
        assert!(!is_blank("\u{200B}ក"));
    }
}
