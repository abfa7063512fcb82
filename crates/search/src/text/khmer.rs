//! Khmer: one order of signs within a cluster, one subscript for da and ta, which look the same.

const COENG: char = '\u{17D2}';

/// Writes one sign in the order base, robat, subscripts (ro last), shifter, vowel, other signs.
pub(crate) fn write(sign: &str, out: &mut String) {
    let mut pieces: Vec<(u8, char, Option<char>)> = Vec::with_capacity(8);
    let mut signs = sign.chars().peekable();
    while let Some(mark) = signs.next() {
        match mark {
            COENG => {
                let below = signs.next_if(|next| ('\u{1780}'..='\u{17B3}').contains(next));
                let below =
                    below.map(|letter| if letter == '\u{178A}' { '\u{178F}' } else { letter });
                pieces.push((if below == Some('\u{179A}') { 3 } else { 2 }, COENG, below));
            }
            '\u{17A3}' => pieces.push((0, '\u{17A2}', None)),
            '\u{17A4}' => pieces.extend([(0, '\u{17A2}', None), (5, '\u{17B6}', None)]),
            '\u{17B4}' | '\u{17B5}' => {}
            '\u{17C1}' if signs.next_if_eq(&'\u{17B8}').is_some() => {
                pieces.push((5, '\u{17BE}', None));
            }
            '\u{17C1}' if signs.next_if_eq(&'\u{17B6}').is_some() => {
                pieces.push((5, '\u{17C4}', None));
            }
            _ => pieces.push((rank(mark), mark, None)),
        }
    }
    if let Some(after_base) = pieces.get_mut(1..) {
        after_base.sort_by_key(|(rank, ..)| *rank);
    }
    out.extend(pieces.into_iter().flat_map(|(_, mark, below)| std::iter::once(mark).chain(below)));
}

const fn rank(mark: char) -> u8 {
    match mark {
        '\u{17CC}' => 1,
        '\u{17C9}' | '\u{17CA}' => 4,
        '\u{17B6}'..='\u{17C5}' => 5,
        '\u{17C6}'..='\u{17D1}' | '\u{17D3}' | '\u{17DD}' => 6,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::normalise;

    #[test]
    fn subscripts_come_before_vowels_however_they_were_typed() {
        assert_eq!(normalise("ខែ្មរ"), normalise("ខ្មែរ"));
        assert_eq!(normalise("ស្រ្តី"), normalise("ស្ត្រី"));
    }

    #[test]
    fn subscript_da_is_subscript_ta() {
        assert_eq!(normalise("ក្ដី"), normalise("ក្តី"));
    }

    #[test]
    fn split_vowels_and_invisible_spaces_are_folded() {
        assert_eq!(normalise("ក\u{17C1}\u{17B6}"), "កោ");
        assert_eq!(normalise("ទឹក\u{200B}ភ្លៀង"), "ទឹកភ្លៀង");
    }
}
