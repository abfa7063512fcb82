//! One spelling for every text: what the index compares, never what is shown.
//!
//! NFC, lower case, ASCII digits, simplified Chinese, no invisible characters, and each script's own rules. NFKC is
//! avoided on purpose: it takes the Thai and Lao sara am apart, and the segmenter's dictionaries do not know the pieces.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::{Mapped, burmese, chinese, clusters, digits, khmer, lao, thai, vietnamese, zawgyi};

/// The text in the one spelling that texts and queries are compared in.
pub(crate) fn normalise(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    match prepared(text) {
        Some(prepared) => fold(&prepared.text, |_, folded| normal.push_str(folded)),
        None => fold(text, |_, folded| normal.push_str(folded)),
    }
    normal
}

/// The same, with the way back to the text as it was.
pub(crate) fn normalise_mapped(text: &str) -> Mapped {
    let mut normal = Mapped::default();
    if let Some(prepared) = prepared(text) {
        fold(&prepared.text, |source, folded| normal.push(source, folded));
        return normal.after(&prepared);
    }
    fold(text, |source, folded| normal.push(source, folded));
    normal
}

/// The text without invisible characters and with Zawgyi made Unicode, if it has any of these.
fn prepared(text: &str) -> Option<Mapped> {
    let visible = text.contains(is_invisible).then(|| {
        let mut visible = Mapped::default();
        for (start, character) in text.char_indices() {
            let source = start..start + character.len_utf8();
            let mut bytes = [0; 4];
            visible.push(
                source,
                if is_invisible(character) { "" } else { character.encode_utf8(&mut bytes) },
            );
        }
        visible
    });
    let current = visible.as_ref().map_or(text, |visible| visible.text.as_str());
    if !zawgyi::is_zawgyi(current) {
        return visible;
    }
    let converted = zawgyi::convert(current);
    Some(match &visible {
        Some(visible) => converted.after(visible),
        None => converted,
    })
}

/// Characters that change how text is drawn or broken, not what it says.
const fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Hands over each sign's place in the text and what it is folded into.
fn fold(text: &str, mut each: impl FnMut(Range<usize>, &str)) {
    let mut folded = String::new();
    let mut start = 0;
    while start < text.len() {
        let plain = plain_ascii(&text[start..]);
        for (offset, byte) in text[start..start + plain].bytes().enumerate() {
            let mut bytes = [0; 4];
            let lower = char::from(byte.to_ascii_lowercase());
            each(start + offset..start + offset + 1, lower.encode_utf8(&mut bytes));
        }
        start += plain;
        let end = start + mixed(&text[start..]);
        let mut signs = clusters(&text[start..end]).peekable();
        while let Some((offset, mut sign)) = signs.next() {
            while let Some((_, next)) = signs.peek()
                && (thai::continues(sign, next)
                    || lao::continues(sign, next)
                    || vietnamese::continues(
                        sign,
                        next,
                        text[start + offset + sign.len() + next.len()..].chars().next(),
                    ))
            {
                sign = &text[start + offset..start + offset + sign.len() + next.len()];
                signs.next();
            }
            folded.clear();
            fold_sign(sign, &mut folded);
            each(start + offset..start + offset + sign.len(), &folded);
        }
        start = end;
    }
}

/// How many bytes at the beginning are ASCII signs by themselves: each followed by ASCII or by nothing, none of them
/// a line break of two characters or the first letter of a pair that Vietnamese may fold.
fn plain_ascii(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ascii =
        bytes.iter().position(|byte| !byte.is_ascii() || *byte == b'\r').unwrap_or(bytes.len());
    if ascii == bytes.len() { ascii } else { ascii.saturating_sub(1) }
}

/// How many bytes at the beginning to cut into signs: up to the next stretch of at least eight plain ASCII bytes.
fn mixed(text: &str) -> usize {
    const STRETCH: usize = 8;
    let bytes = text.as_bytes();
    let mut run = 0;
    for (place, byte) in bytes.iter().enumerate() {
        run = if byte.is_ascii() && *byte != b'\r' { run + 1 } else { 0 };
        if run == STRETCH {
            // The first ASCII byte may carry a mark of the sign before it no longer, and begins a sign of its own.
            return place + 1 - STRETCH + 1;
        }
    }
    bytes.len()
}

/// Whether a sign of this character alone stays as it is: the consonants of the four scripts of the lower Mekong.
const fn is_folded(character: char) -> bool {
    matches!(character,
        '\u{0E01}'..='\u{0E2E}' | '\u{0E81}'..='\u{0EAE}' | '\u{1000}'..='\u{1021}' | '\u{1780}'..='\u{17A2}')
}

/// Writes what one sign is folded into.
fn fold_sign(sign: &str, out: &mut String) {
    let first = sign.chars().next().unwrap_or_default();
    let is_alone = sign.len() == first.len_utf8();
    if is_alone && is_folded(first) {
        out.push(first);
        return;
    }
    let folded_first = digits::fold(first);
    if folded_first != first && is_alone {
        out.extend(folded_first.to_lowercase());
        return;
    }
    match first {
        '\u{0E00}'..='\u{0E7F}' => thai::write(sign, out),
        '\u{0E80}'..='\u{0EFF}' => lao::write(sign, out),
        '\u{1000}'..='\u{109F}' => burmese::write(sign, out),
        '\u{1780}'..='\u{17FF}' => khmer::write(sign, out),
        '\u{4E00}'..='\u{9FFF}' => out.extend(sign.chars().map(chinese::simplified)),
        'o' | 'O' | 'u' | 'U' if sign.chars().filter(|part| part.is_alphabetic()).count() == 2 => {
            vietnamese::write(&sign.nfc().flat_map(char::to_lowercase).collect::<String>(), out);
        }
        _ => {
            let lower: String = sign.nfc().map(digits::fold).flat_map(char::to_lowercase).collect();
            out.extend(lower.nfc().map(chinese::simplified));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Text as the region writes it, and text as nobody does.
    pub(crate) fn any_text() -> impl Strategy<Value = String> {
        let scripts = "[a-zA-Z0-9 .,\u{300}-\u{323}đưươàáạậ\u{E01}-\u{E5B}\u{E81}-\u{EDF}\u{1000}-\u{109F}\u{1780}-\u{17F9}\u{200B}-\u{200D}水質质标準]{0,40}";
        prop_oneof![scripts, ".{0,40}"]
    }

    #[test]
    fn letters_are_lowered_composed_and_mapped_back() {
        let mapped = normalise_mapped("Chất LƯỢNG nước");
        assert_eq!(mapped.text, "chất lượng nước");
        let decomposed: String = "nước".nfd().collect();
        assert_eq!(normalise(&decomposed), "nước");
        let found = mapped.text.find("lượng").unwrap();
        let source = mapped.source(found..found + "lượng".len());
        assert_eq!(&"Chất LƯỢNG nước"[source], "LƯỢNG");
    }

    #[test]
    fn chemistry_and_particles_are_found_by_plain_typing() {
        assert_eq!(normalise("CO₂ PM₂.₅ km²"), "co2 pm2.5 km2");
    }

    #[test]
    fn a_consonant_alone_stays_as_it_is() {
        for consonant in ('\u{0E00}'..='\u{17FF}').filter(|character| is_folded(*character)) {
            let mut folded = String::new();
            match consonant {
                '\u{0E00}'..='\u{0E7F}' => thai::write(&consonant.to_string(), &mut folded),
                '\u{0E80}'..='\u{0EFF}' => lao::write(&consonant.to_string(), &mut folded),
                '\u{1000}'..='\u{109F}' => burmese::write(&consonant.to_string(), &mut folded),
                _ => khmer::write(&consonant.to_string(), &mut folded),
            }
            assert_eq!(folded, consonant.to_string());
        }
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing_more(text in any_text()) {
            let once = normalise(&text);
            // Signs thrown together may look like Zawgyi before or after; it is converted once, when it comes in.
            prop_assume!(!zawgyi::is_zawgyi(&text) && !zawgyi::is_zawgyi(&once));
            prop_assert_eq!(normalise(&once), once);
        }

        #[test]
        fn the_way_back_never_goes_backwards_and_never_into_a_sign(text in any_text()) {
            let mapped = normalise_mapped(&text);
            prop_assert_eq!(&mapped.text, &normalise(&text));
            let mut last = 0;
            for (start, sign) in clusters(&mapped.text) {
                let source = mapped.source(start..start + sign.len());
                prop_assert!(source.start >= last && source.end >= source.start && source.end <= text.len());
                prop_assert!(text.is_char_boundary(source.start) && text.is_char_boundary(source.end));
                last = source.start;
            }
        }
    }
}
