//! Thai: one order of marks, one way to write sara am.

const NIKHAHIT: char = '\u{0E4D}';
const SARA_AA: char = '\u{0E32}';
const SARA_AM: char = '\u{0E33}';
const SARA_E: &str = "\u{0E40}";

/// Whether the next sign is the second half of this one: nikhahit and aa are one sara am, two sara e one sara ae.
pub(crate) fn continues(cluster: &str, next: &str) -> bool {
    (next.starts_with(SARA_AA) && cluster.contains(NIKHAHIT))
        || (cluster == SARA_E && next == SARA_E)
}

/// Writes one sign with its marks in the order consonant, vowel, tone, silencer, sara am.
pub(crate) fn write(sign: &str, out: &mut String) {
    if sign == "\u{0E40}\u{0E40}" {
        out.push('\u{0E41}');
        return;
    }
    let is_split_am = sign.contains(NIKHAHIT) && sign.contains(SARA_AA);
    let mut marks: Vec<char> = sign
        .chars()
        .filter(|mark| !(is_split_am && *mark == NIKHAHIT))
        .map(|mark| if is_split_am && mark == SARA_AA { SARA_AM } else { mark })
        .collect();
    if let Some(after_base) = marks.get_mut(1..) {
        after_base.sort_by_key(|mark| rank(*mark));
    }
    out.extend(marks);
}

const fn rank(mark: char) -> u8 {
    match mark {
        '\u{0E3A}' => 1,
        '\u{0E31}' | '\u{0E34}'..='\u{0E39}' | '\u{0E47}' | NIKHAHIT => 2,
        '\u{0E48}'..='\u{0E4B}' => 3,
        '\u{0E4C}' | '\u{0E4E}' => 4,
        SARA_AM => 5,
        _ => 6,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::normalise;

    #[test]
    fn sara_am_is_one_character_after_its_tone_however_it_was_typed() {
        for typed in [
            "น้ำ",
            "น\u{0E4D}\u{0E49}า",
            "น\u{0E49}\u{0E4D}า",
            "น\u{0E33}\u{0E49}",
            "น\u{0E4D}า\u{0E49}",
        ] {
            assert_eq!(normalise(typed), "น\u{0E49}\u{0E33}", "{typed}");
        }
    }

    #[test]
    fn a_tone_typed_before_its_vowel_and_two_sara_e_are_put_right() {
        assert_eq!(normalise("ท\u{0E48}\u{0E35}"), "ที่");
        assert_eq!(normalise("เเม่น้ำ"), "แม่น้ำ");
    }
}
