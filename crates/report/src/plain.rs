//! Text and addresses as paper takes them: what no font has, what steers a terminal and what is no address is left out.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

use crate::{bound::bound, fonts::FONTS};

/// What stands for a character that no font has: the sign that Unicode keeps for it.
const UNKNOWN: char = char::REPLACEMENT_CHARACTER;

/// What an address may not have as it is. `%` may stay: whoever wrote it has encoded something.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The longest address that is printed as a link.
const LONGEST: usize = 2000;

/// Makes every text of a report printable, and every address one that a reader may follow.
pub(crate) fn printable(report: &mut Value) {
    match report {
        Value::String(text) => *text = bound(&text_of(text)),
        Value::Array(items) => items.iter_mut().for_each(printable),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(href) if name == "href" => *value = address(href).into(),
                    Value::String(svg) if name == "svg" => *svg = text_of(svg),
                    other => printable(other),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A text without control characters and marks of direction, in which every character has a glyph.
fn text_of(text: &str) -> String {
    text.chars()
        .filter_map(|character| match character {
            '\n' => Some('\n'),
            '\t' => Some(' '),
            '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
            _ if character.is_control() => None,
            _ if is_invisible(character) || FONTS.have(character) => Some(character),
            _ => Some(UNKNOWN),
        })
        .collect()
}

/// Whether every letter of a text can be printed.
pub fn can_print(text: &str) -> bool {
    let text = text_of(text);
    let is_letter = |cluster: &str| cluster.chars().count() <= LETTER;
    text.chars().all(|character| character != UNKNOWN) && text.graphemes(true).all(is_letter)
}

/// The most characters of what is still one letter with its marks: the longest of the seven languages' have eight.
const LETTER: usize = 12;

/// Whether a character needs no glyph: spaces, and what joins or parts letters.
fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

/// A whole address of the web or of a mailbox, or none.
fn address(href: &str) -> Option<String> {
    let (scheme, rest) = href.split_once(':')?;
    let known = ["https", "http", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let encoded = utf8_percent_encode(href, ENCODED).to_string();
    (known && !rest.is_empty() && encoded.len() <= LONGEST).then_some(encoded)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_character_that_no_font_has_becomes_the_sign_for_that() {
        assert_eq!(text_of("fish 🐟, ஆறு"), "fish \u{FFFD}, \u{FFFD}\u{FFFD}\u{FFFD}");
        assert!(FONTS.have(UNKNOWN));
    }

    #[test]
    fn what_steers_a_terminal_or_turns_the_direction_is_left_out() {
        assert_eq!(text_of("a\u{0}b\u{1b}[1mc\u{202e}d\te\r\nf"), "ab[1mcd e\nf");
    }

    #[test]
    fn breaks_of_words_that_readers_do_not_see_stay() {
        assert_eq!(text_of("ទន្លេ\u{200b}មេគង្គ"), "ទន្លេ\u{200b}មេគង្គ");
    }

    #[test]
    fn a_letter_under_a_tower_of_marks_is_not_printed() {
        for name in ["ស្ត្រី", "မြွှင့်ကျွှန်ုပ်", "ຫຼິ້ນ", "ปฏิสัมพันธ์", "Nguyễn", "王小明"]
        {
            assert!(can_print(name), "{name}");
        }
        assert!(!can_print(&format!("Z{}", "\u{301}".repeat(100))));
    }

    #[test]
    fn only_addresses_of_the_web_and_of_mailboxes_become_links() {
        for href in ["https://hub.example/a?b=c&d#e", "http://hub.example", "mailto:a@hub.example"]
        {
            assert_eq!(address(href).as_deref(), Some(href));
        }
        for href in
            ["javascript:alert(1)", "file:///etc/passwd", "/records/1", "records", "", "https:"]
        {
            assert_eq!(address(href), None, "{href}");
        }
        assert_eq!(address(&format!("https://hub.example/{}", "a".repeat(LONGEST))), None);
    }

    #[test]
    fn an_address_is_written_in_ascii_and_never_encoded_twice() {
        let found = address("https://hub.example/湄公河/a b(1)\"<c>%20");
        let expected = "https://hub.example/%E6%B9%84%E5%85%AC%E6%B2%B3/a%20b(1)%22%3Cc%3E%20";
        assert_eq!(found.as_deref(), Some(expected));
    }

    #[test]
    fn an_address_is_not_read_as_text() {
        let mut report = json!({ "href": "https://hub.example/🐟", "text": "🐟", "none": null });
        printable(&mut report);
        let expected =
            json!({ "href": "https://hub.example/%F0%9F%90%9F", "text": "\u{FFFD}", "none": null });
        assert_eq!(report, expected);
    }
}
