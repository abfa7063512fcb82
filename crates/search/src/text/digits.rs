//! Digits of the region's scripts, and forms of Latin characters, as the plain ones of ASCII.

/// The ASCII character that means the same: native digits, raised and lowered digits, full-width forms, typographic
/// apostrophes and spaces. Every other character is itself.
pub(crate) const fn fold(character: char) -> char {
    let base = match character {
        '\u{0E50}'..='\u{0E59}' => 0x0E50,
        '\u{0ED0}'..='\u{0ED9}' => 0x0ED0,
        '\u{1040}'..='\u{1049}' => 0x1040,
        '\u{1090}'..='\u{1099}' => 0x1090,
        '\u{17E0}'..='\u{17E9}' => 0x17E0,
        '\u{2080}'..='\u{2089}' => 0x2080,
        '\u{2074}'..='\u{2079}' => 0x2070,
        '\u{2070}' => return '0',
        '\u{00B9}' => return '1',
        '\u{00B2}' => return '2',
        '\u{00B3}' => return '3',
        '\u{FF01}'..='\u{FF5E}' => return ascii(character as u32 - 0xFF01 + 0x21),
        '\u{2018}' | '\u{2019}' | '\u{02BC}' => return '\'',
        '\u{00A0}' | '\u{202F}' | '\u{2007}' | '\u{3000}' => return ' ',
        _ => return character,
    };
    ascii(character as u32 - base + '0' as u32)
}

const fn ascii(code: u32) -> char {
    match char::from_u32(code) {
        Some(character) => character,
        None => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_counts_alike() {
        for digits in [
            "๐๑๒๓๔๕๖๗๘๙",
            "໐໑໒໓໔໕໖໗໘໙",
            "၀၁၂၃၄၅၆၇၈၉",
            "០១២៣៤៥៦៧៨៩",
            "０１２３４５６７８９",
            "⁰¹²³⁴⁵⁶⁷⁸⁹",
            "₀₁₂₃₄₅₆₇₈₉",
        ] {
            assert_eq!(digits.chars().map(fold).collect::<String>(), "0123456789");
        }
    }
}
