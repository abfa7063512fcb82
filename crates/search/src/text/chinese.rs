//! Chinese: traditional characters as simplified ones, for comparing only; what is shown stays as written.

use std::sync::LazyLock;

use ferrous_opencc::{OpenCC, config::BuiltinConfig};

/// The unified ideographs that have a simplified form are all in this block.
const FIRST: u32 = 0x4E00;
const LAST: u32 = 0x9FFF;

/// The simplified form of each ideograph of the block, worked out once from the tables of `OpenCC`.
///
/// Character by character: words whose simplified form depends on their neighbours (乾 in 乾坤) are folded alike in
/// text and query, which is all that comparing needs.
static SIMPLIFIED: LazyLock<Vec<char>> = LazyLock::new(|| {
    let block = (FIRST..=LAST).filter_map(char::from_u32);
    let Ok(converter) = OpenCC::from_config(BuiltinConfig::T2s) else {
        return block.collect();
    };
    let once = |ideograph: char| {
        let converted = converter.convert(&ideograph.to_string());
        let mut characters = converted.chars();
        characters.next().filter(|_| characters.next().is_none()).unwrap_or(ideograph)
    };
    block.map(|ideograph| once(once(ideograph))).collect()
});

/// The simplified form of an ideograph, or the character itself.
pub(crate) fn simplified(character: char) -> char {
    let place = (character as u32).checked_sub(FIRST).and_then(|place| usize::try_from(place).ok());
    place.and_then(|place| SIMPLIFIED.get(place)).copied().unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalise;

    #[test]
    fn traditional_and_simplified_are_one_spelling() {
        assert_eq!(normalise("瀾滄江水質標準"), normalise("澜沧江水质标准"));
        assert_eq!(normalise("環境與氣候變化"), "环境与气候变化");
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for character in (FIRST..=LAST).filter_map(char::from_u32) {
            assert_eq!(simplified(simplified(character)), simplified(character), "{character}");
        }
    }
}
