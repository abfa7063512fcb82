//! Burmese: one order of signs within a cluster, digits typed for the letters that look like them.

/// Writes one sign in the order consonants, medials, vowels, anusvara, dot below, killer, visarga.
pub(crate) fn write(sign: &str, out: &mut String) {
    let mut pieces: Vec<(u8, char, Option<char>)> = Vec::with_capacity(8);
    let mut signs = sign.chars().peekable();
    if sign.starts_with("\u{1004}\u{103A}\u{1039}") {
        // The small nga above the next consonant: its three characters are one base.
        pieces.extend(signs.by_ref().take(3).map(|part| (0, part, None)));
    }
    while let Some(mark) = signs.next() {
        let next = signs.peek().copied();
        match (mark, next) {
            ('\u{1039}', Some('\u{1000}'..='\u{1021}')) => pieces.push((1, mark, signs.next())),
            ('\u{1040}', Some(next)) if is_mark(next) => pieces.push((0, '\u{101D}', None)),
            ('\u{1047}', Some(next)) if is_mark(next) => pieces.push((0, '\u{101B}', None)),
            ('\u{1025}', Some('\u{103A}')) => pieces.push((0, '\u{1009}', None)),
            _ => pieces.push((rank(mark), mark, None)),
        }
    }
    if let Some(after_base) = pieces.get_mut(1..) {
        after_base.sort_by_key(|(rank, ..)| *rank);
    }
    out.extend(pieces.into_iter().flat_map(|(_, mark, below)| std::iter::once(mark).chain(below)));
}

const fn is_mark(character: char) -> bool {
    matches!(character, '\u{102B}'..='\u{1032}' | '\u{1036}'..='\u{1038}' | '\u{103A}'..='\u{103E}')
}

const fn rank(mark: char) -> u8 {
    match mark {
        '\u{103B}' => 2,
        '\u{103C}' => 3,
        '\u{103D}' => 4,
        '\u{103E}' => 5,
        '\u{1031}' => 6,
        '\u{102D}' | '\u{102E}' | '\u{1032}' => 7,
        '\u{102F}' | '\u{1030}' => 8,
        '\u{102B}' | '\u{102C}' => 9,
        '\u{1036}' => 10,
        '\u{1037}' => 11,
        '\u{103A}' => 12,
        '\u{1038}' => 13,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::normalise;

    #[test]
    fn marks_have_one_order_however_they_were_typed() {
        assert_eq!(normalise("န\u{103A}\u{1037}"), normalise("န\u{1037}\u{103A}"));
        assert_eq!(normalise("လ\u{102F}\u{102D}"), "လို");
        assert_eq!(normalise("မ\u{103E}\u{103C}"), normalise("မ\u{103C}\u{103E}"));
    }

    #[test]
    fn zero_and_seven_that_carry_marks_are_the_letters_wa_and_ra() {
        assert_eq!(normalise("၀ါ"), "ဝါ");
        assert_eq!(normalise("၇ေ"), "ရေ");
        assert_eq!(normalise("၂၀၂၆"), "2026");
    }

    #[test]
    fn small_nga_stays_above_its_consonant() {
        assert_eq!(normalise("အင်္ဂလိပ်"), "အင်္ဂလိပ်");
    }
}
