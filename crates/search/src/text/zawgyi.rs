//! Zawgyi: Burmese in the older encoding that draws from left to right, told from Unicode and converted to it.
//!
//! Both encodings use the same code points for different signs. A text is told by grammar: each rule below is a thing
//! that well-formed Burmese in one of the encodings never does. A text that breaks Unicode's rules more often than
//! Zawgyi's is Zawgyi. A text with no such sign (single letters, many short words) counts as Unicode, and so does one
//! in another language of the Myanmar script (Shan, Karen, Mon) unless it also breaks the rules of order.

use super::Mapped;

/// Whether a text is Burmese in Zawgyi encoding, as far as its signs tell.
pub fn is_zawgyi(text: &str) -> bool {
    if !text.contains(|character| ('\u{1000}'..='\u{109F}').contains(&character)) {
        return false;
    }
    let signs: Vec<char> = text.chars().collect();
    let (mut against_unicode, mut against_zawgyi) = (0_usize, 0_usize);
    for (place, sign) in signs.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| signs.get(place)).copied();
        let after = signs.get(place + 1).copied();
        let (unicode, zawgyi) = broken_rules(before, *sign, after);
        against_unicode += usize::from(unicode);
        against_zawgyi += usize::from(zawgyi);
    }
    against_unicode > against_zawgyi
}

/// Whether this sign, where it stands, breaks a rule of Unicode's order and one of Zawgyi's.
fn broken_rules(before: Option<char>, sign: char, after: Option<char>) -> (bool, bool) {
    let follows_letter = before.is_some_and(is_consonant);
    let precedes_letter =
        after.is_some_and(|after| is_consonant(after) || matches!(after, '\u{1025}' | '\u{1029}'));
    match sign {
        // The vowel e: Unicode after its consonant, Zawgyi before.
        '\u{1031}' => (
            !follows_letter && !before.is_some_and(is_unicode_medial),
            !precedes_letter && !after.is_some_and(is_zawgyi_prefix),
        ),
        // Unicode: the next consonant goes below. Zawgyi: the vowel is killed.
        '\u{1039}' => (!precedes_letter, before == Some('\u{103A}')),
        // Unicode: the vowel is killed. Zawgyi: medial ya.
        '\u{103A}' => (
            after.is_some_and(|after| {
                matches!(after, '\u{102B}'..='\u{1032}' | '\u{1036}' | '\u{103C}' | '\u{103D}')
            }),
            before.is_some_and(|before| matches!(before, '\u{102B}' | '\u{102C}' | '\u{1037}'))
                || after.is_none_or(|after| {
                    matches!(after, '\u{1038}' | ' ' | '\u{104A}' | '\u{104B}')
                }),
        ),
        // Unicode: medial ya after its consonant. Zawgyi: medial ra before its consonant.
        '\u{103B}' => (!follows_letter && before != Some('\u{103A}'), !precedes_letter),
        // Unicode's medial ra; Zawgyi's medial wa.
        '\u{103C}' => {
            (!follows_letter && before != Some('\u{103B}') && before != Some('\u{103A}'), false)
        }
        '\u{103E}' => (false, true),
        // Variants that only Zawgyi draws, on a plain letter; elsewhere they are letters and tones of Shan and Karen.
        '\u{1033}' | '\u{1034}' | '\u{105A}' | '\u{107D}' | '\u{108A}' | '\u{1094}'
        | '\u{1095}' => (follows_letter, !follows_letter),
        '\u{1060}'..='\u{1093}' => {
            (before.is_some_and(|before| stands_below(sign, before)), before.is_none())
        }
        _ => (false, false),
    }
}

/// Whether Zawgyi writes this small letter below that one: words from Pali double only letters of one row.
const fn stands_below(small: char, above: char) -> bool {
    match small {
        '\u{1060}' | '\u{1061}' => matches!(above, '\u{1000}'),
        '\u{1062}' | '\u{1063}' => matches!(above, '\u{1002}'),
        '\u{1065}'..='\u{1069}' => matches!(above, '\u{1005}' | '\u{1007}' | '\u{1009}'),
        '\u{106C}' | '\u{106D}' | '\u{1070}' => matches!(above, '\u{100B}' | '\u{100F}'),
        '\u{1071}'..='\u{1077}' | '\u{1096}' => {
            matches!(above, '\u{1010}' | '\u{1012}' | '\u{1014}')
        }
        '\u{1078}'..='\u{107C}' | '\u{1093}' => {
            matches!(above, '\u{1015}' | '\u{1017}' | '\u{1019}')
        }
        '\u{1085}' => matches!(above, '\u{101C}'),
        _ => false,
    }
}

const fn is_consonant(character: char) -> bool {
    matches!(character, '\u{1000}'..='\u{1021}' | '\u{103F}')
}

const fn is_unicode_medial(character: char) -> bool {
    matches!(character, '\u{103B}'..='\u{103E}')
}

const fn is_zawgyi_prefix(character: char) -> bool {
    matches!(character, '\u{1031}' | '\u{103B}' | '\u{107E}'..='\u{1084}')
}

/// A Zawgyi text in Unicode. Anything else passes through unchanged.
pub fn zawgyi_to_unicode(text: &str) -> String {
    convert(text).text
}

/// The same, with the way back.
pub(crate) fn convert(text: &str) -> Mapped {
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let mut converted = Mapped::default();
    let mut place = 0;
    while let Some((start, _)) = signs.get(place).copied() {
        let prefixes =
            signs[place..].iter().take_while(|(_, sign)| is_zawgyi_prefix(*sign)).count();
        let base = place + prefixes;
        let marks = signs
            .get(base + 1..)
            .unwrap_or_default()
            .iter()
            .take_while(|(_, sign)| is_mark(*sign))
            .count();
        let next = (base + 1 + marks).min(signs.len());
        let end = signs.get(next).map_or(text.len(), |(end, _)| *end);
        let syllable: Vec<char> = signs[place..next].iter().map(|(_, sign)| *sign).collect();
        converted.push(start..end, &syllable_to_unicode(&syllable, prefixes));
        place = next;
    }
    converted
}

/// Whether this sign of Zawgyi belongs to the letter before it.
const fn is_mark(sign: char) -> bool {
    matches!(sign,
        '\u{102B}'..='\u{1030}' | '\u{1032}'..='\u{103A}' | '\u{103C}' | '\u{103D}' | '\u{105A}'
        | '\u{1060}'..='\u{1069}' | '\u{106C}' | '\u{106D}' | '\u{1070}'..='\u{107D}' | '\u{1085}'
        | '\u{1087}'..='\u{108E}' | '\u{1093}'..='\u{1096}')
}

/// Small nga over the next consonant.
const KINZI: &str = "\u{1004}\u{103A}\u{1039}";

/// What the signs of Zawgyi are in Unicode, by the chart of the Zawgyi-One font; those not listed are shared. Small
/// nga is left out of the signs that carry it, since it moves before the letter.
const CHART: [(&str, &str); 51] = [
    ("\u{1033}", "\u{102F}"),
    ("\u{1034}", "\u{1030}"),
    ("\u{1039}", "\u{103A}"),
    ("\u{103A}\u{107D}", "\u{103B}"),
    ("\u{103B}\u{107E}\u{107F}\u{1080}\u{1081}\u{1082}\u{1083}\u{1084}", "\u{103C}"),
    ("\u{103C}", "\u{103D}"),
    ("\u{103D}\u{1087}", "\u{103E}"),
    ("\u{105A}", "\u{102B}\u{103A}"),
    ("\u{1060}", "\u{1039}\u{1000}"),
    ("\u{1061}", "\u{1039}\u{1001}"),
    ("\u{1062}", "\u{1039}\u{1002}"),
    ("\u{1063}", "\u{1039}\u{1003}"),
    ("\u{1064}", ""),
    ("\u{1065}", "\u{1039}\u{1005}"),
    ("\u{1066}\u{1067}", "\u{1039}\u{1006}"),
    ("\u{1068}", "\u{1039}\u{1007}"),
    ("\u{1069}", "\u{1039}\u{1008}"),
    ("\u{106A}", "\u{1009}"),
    ("\u{106B}", "\u{100A}"),
    ("\u{106C}", "\u{1039}\u{100B}"),
    ("\u{106D}", "\u{1039}\u{100C}"),
    ("\u{106E}", "\u{100D}\u{1039}\u{100D}"),
    ("\u{106F}", "\u{100D}\u{1039}\u{100E}"),
    ("\u{1070}", "\u{1039}\u{100F}"),
    ("\u{1071}\u{1072}", "\u{1039}\u{1010}"),
    ("\u{1073}\u{1074}", "\u{1039}\u{1011}"),
    ("\u{1075}", "\u{1039}\u{1012}"),
    ("\u{1076}", "\u{1039}\u{1013}"),
    ("\u{1077}", "\u{1039}\u{1014}"),
    ("\u{1078}", "\u{1039}\u{1015}"),
    ("\u{1079}", "\u{1039}\u{1016}"),
    ("\u{107A}", "\u{1039}\u{1017}"),
    ("\u{107B}\u{1093}", "\u{1039}\u{1018}"),
    ("\u{107C}", "\u{1039}\u{1019}"),
    ("\u{1085}", "\u{1039}\u{101C}"),
    ("\u{1086}", "\u{103F}"),
    ("\u{1088}", "\u{103E}\u{102F}"),
    ("\u{1089}", "\u{103E}\u{1030}"),
    ("\u{108A}", "\u{103D}\u{103E}"),
    ("\u{108B}", "\u{102D}"),
    ("\u{108C}", "\u{102E}"),
    ("\u{108D}", "\u{1036}"),
    ("\u{108E}", "\u{102D}\u{1036}"),
    ("\u{108F}", "\u{1014}"),
    ("\u{1090}", "\u{101B}"),
    ("\u{1091}", "\u{100F}\u{1039}\u{100D}"),
    ("\u{1092}", "\u{100B}\u{1039}\u{100C}"),
    ("\u{1094}\u{1095}", "\u{1037}"),
    ("\u{1096}", "\u{1039}\u{1010}\u{103D}"),
    ("\u{1097}", "\u{100B}\u{1039}\u{100B}"),
    ("\u{104E}", "\u{104E}\u{1004}\u{103A}\u{1038}"),
];

/// Puts what is written before a letter behind it; the order of the marks is the same as in [`super::burmese`].
fn syllable_to_unicode(syllable: &[char], prefixes: usize) -> String {
    let (before, rest) = syllable.split_at(prefixes.min(syllable.len()));
    let (base, marks) = rest.split_at(rest.len().min(1));
    let mut written = String::new();
    if marks.iter().any(|mark| matches!(mark, '\u{1064}' | '\u{108B}'..='\u{108D}')) {
        written.push_str(KINZI);
    }
    // What goes below comes first in Unicode; the vowel e and the medials follow, in the order of Burmese.
    let signs: Vec<String> = marks.iter().map(|mark| unicode(*mark)).collect();
    let (below, others): (Vec<String>, Vec<String>) =
        signs.into_iter().partition(|mark| mark.starts_with('\u{1039}'));
    written.extend(base.iter().map(|letter| unicode(*letter)));
    written.extend(below);
    written.extend(before.iter().map(|sign| unicode(*sign)));
    written.extend(others);
    let mut ordered = String::new();
    super::burmese::write(&written, &mut ordered);
    ordered
}

/// The sign in Unicode.
fn unicode(sign: char) -> String {
    CHART
        .iter()
        .find(|(zawgyi, _)| zawgyi.contains(sign))
        .map_or_else(|| sign.to_string(), |(_, signs)| (*signs).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(Zawgyi, Unicode)`, typed by hand after the charts of both encodings.
    const PAIRS: [(&str, &str); 8] = [
        ("\u{1031}\u{101B}", "ရေ"),
        ("\u{103B}\u{1019}\u{1005}\u{1039}", "မြစ်"),
        ("\u{103B}\u{1019}\u{1014}\u{1039}\u{1019}\u{102C}", "မြန်မာ"),
        ("\u{1031}\u{1000}\u{102C}\u{1004}\u{1039}\u{1038}", "ကောင်း"),
        ("\u{1021}\u{1002}\u{1064}\u{101C}\u{102D}\u{1015}\u{1039}", "အင်္ဂလိပ်"),
        (
            "\u{1015}\u{1010}\u{1039}\u{101D}\u{1014}\u{1039}\u{1038}\u{1000}\u{103A}\u{1004}\u{1039}",
            "ပတ်ဝန်းကျင်",
        ),
        ("\u{101E}\u{1010}\u{1071}\u{101D}\u{102B}", "သတ္တဝါ"),
        ("\u{1031}\u{101B}\u{1031}\u{1018}\u{1038}", "ရေဘေး"),
    ];

    #[test]
    fn zawgyi_is_told_and_converted() {
        for (zawgyi, unicode) in PAIRS {
            assert!(is_zawgyi(zawgyi), "{unicode} in Zawgyi was taken for Unicode");
            assert_eq!(crate::text::normalise(zawgyi), crate::text::normalise(unicode));
        }
    }

    #[test]
    fn unicode_is_not_taken_for_zawgyi() {
        for (_, unicode) in PAIRS {
            assert!(!is_zawgyi(unicode), "{unicode} was taken for Zawgyi");
        }
        assert!(!is_zawgyi("ယောက်ျား"));
        assert!(!is_zawgyi("က"));
        assert!(!is_zawgyi("水 water ນ້ຳ"));
    }

    #[test]
    fn other_languages_of_the_script_are_not_taken_for_zawgyi() {
        for (language, sample) in
            [("Shan", "ၽႃႇသႃႇတႆး"), ("Shan", "မိူင်းတႆး"), ("S'gaw Karen", "ကညီကျိာ်"), ("Mon", "ဘာသာမန်")]
        {
            assert!(!is_zawgyi(sample), "{language} was taken for Zawgyi");
        }
    }
}
