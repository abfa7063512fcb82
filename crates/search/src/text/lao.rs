//! Lao: one order of marks, one way to write sala am and the two letters with a leading ຫ.

const NIGGAHITA: char = '\u{0ECD}';
const SALA_AA: char = '\u{0EB2}';
const SALA_AM: char = '\u{0EB3}';
const HO_SUNG: &str = "\u{0EAB}";

/// Whether the next sign is the second half of this one: niggahita and aa are one sala am, ຫ and ນ or ມ one letter.
pub(crate) fn continues(cluster: &str, next: &str) -> bool {
    (next.starts_with(SALA_AA) && cluster.contains(NIGGAHITA))
        || (cluster == HO_SUNG && next.starts_with(['\u{0E99}', '\u{0EA1}']))
}

/// Writes one sign with its marks in the order consonant, semivowel, vowel, tone, silencer, sala am.
pub(crate) fn write(sign: &str, out: &mut String) {
    let is_split_am = sign.contains(NIGGAHITA) && sign.contains(SALA_AA);
    let mut signs = sign.chars().peekable();
    let mut marks: Vec<char> = Vec::with_capacity(8);
    while let Some(mark) = signs.next() {
        match (mark, signs.peek()) {
            ('\u{0EAB}', Some('\u{0E99}')) => {
                signs.next();
                marks.push('\u{0EDC}');
            }
            ('\u{0EAB}', Some('\u{0EA1}')) => {
                signs.next();
                marks.push('\u{0EDD}');
            }
            (NIGGAHITA, _) if is_split_am => {}
            (SALA_AA, _) if is_split_am => marks.push(SALA_AM),
            _ => marks.push(mark),
        }
    }
    if let Some(after_base) = marks.get_mut(1..) {
        after_base.sort_by_key(|mark| rank(*mark));
    }
    out.extend(marks);
}

const fn rank(mark: char) -> u8 {
    match mark {
        '\u{0EBA}' | '\u{0EBC}' => 1,
        '\u{0EB1}' | '\u{0EB4}'..='\u{0EB9}' | '\u{0EBB}' | NIGGAHITA => 2,
        '\u{0EC8}'..='\u{0ECB}' => 3,
        '\u{0ECC}' | '\u{0ECE}' => 4,
        SALA_AM => 5,
        _ => 6,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::normalise;

    #[test]
    fn sala_am_is_one_character_after_its_tone_however_it_was_typed() {
        for typed in ["ນ້ຳ", "ນ\u{0ECD}\u{0EC9}າ", "ນ\u{0EC9}\u{0ECD}າ", "ນ\u{0EB3}\u{0EC9}"]
        {
            assert_eq!(normalise(typed), "ນ\u{0EC9}\u{0EB3}", "{typed}");
        }
    }

    #[test]
    fn ho_no_and_ho_mo_are_one_letter_each() {
        assert_eq!(normalise("ຫນັງສື"), normalise("ໜັງສື"));
        assert_eq!(normalise("ຫມູ່"), normalise("ໝູ່"));
    }
}
