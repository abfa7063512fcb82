//! Where no line may break although the typesetter would break it there: its dictionaries know few names, and its rules do not know
//! that a sign which repeats a word begins no line.
//!
//! The places are marked with the word joiner of Unicode (U+2060) before the text is set. It is taken out again of what has been set,
//! so that whoever copies or searches a file finds the words as they were written.

use typst::text::TextItem;

/// The sign that keeps a line from breaking where it stands, and that nobody sees.
pub(crate) const JOINER: char = '\u{2060}';

/// Signs of Khmer, Lao and Thai that repeat the word before them.
const REPEATING: [char; 3] = ['ៗ', 'ໆ', 'ๆ'];

/// Words that are cut in two, and endings that are cut off; a stroke stands where each might be.
const WORDS: [&str; 72] = [
    "នី|មួយ",
    "评|审|人",
    "以|来",
    "ហេ|ដ្ឋា|រច|នា|សម្ព័ន្ធ",
    "ចែក|រំលែក",
    "ជីវ|ចម្រុះ",
    "កា|បូន",
    "បច្ចេក|វិទ្យា",
    "បច្ចេក|ទេស",
    "ចីរ|ភាព",
    "អេ|កូ|ឡូ|ស៊ី",
    "ឡាន|ឆាង",
    "វៀង|ចន្ទន៍",
    "ប្លា|ស្ទិក",
    "ទទួល|ខុស|ត្រូវ",
    "ແມ່|ນ້ຳ|ຂອງ",
    "ລະ|ບົບ|ນິ|ເວດ",
    "ເຕັກ|ໂນ|ໂລ|ຊີ",
    "ກວດ|ກາ",
    "ບໍ|ລິ|ຫານ",
    "ສີ|ຂຽວ",
    "ຍືນ|ຍົງ",
    "ມົນ|ລະ|ພິດ",
    "ພາກ|ພື້ນ",
    "ບຳ|ບັດ",
    "ແນະ|ນຳ",
    "ຜົນ|ກະ|ທົບ",
    "ຕິດ|ຕາມ",
    "ລ້ານ|ຊ້າງ",
    "ອະນຸ|ລັກ",
    "ສຳ|ຫຼວດ",
    "ປົກ|ປັກ",
    "ຊີ|ວະ|ນາໆ|ພັນ",
    "ຮັບ|ຜິດ|ຊອບ",
    "ອິດ|ສະ|ຫຼະ",
    "ປະ|ຊາ|ຊົນ",
    "သု|တေ|သ|န",
    "ဂေ|ဟ|စ|နစ်",
    "ကာ|ဗွန်",
    "ဗီ|ယင်|ကျန်း",
    "ဇီ|ဝ",
    "စာ|ကြောင်း",
    "|များ",
    "|မှု",
    "|ရေး",
    "ပါ|က",
    "မှတ်|ချက်",
    "မြှင့်|တင်",
    "ရေ|ရှည်",
    "တိုး|တက်",
    "မျိုး|စုံ",
    "သ|ဘော|မ|တူ",
    "တာ|ဝန်",
    "ပြည်|သူ",
    "မဲ|ခေါင်",
    "လန်|ချန်း",
    "แม่|โขง",
    "ล้าน|ช้าง",
    "กัม|พู|ชา",
    "ไม|โคร|พลา|สติก",
    "ตระ|หนัก|รู้",
    "ยั่ง|ยืน",
    "ยก|ระดับ",
    "เวียง|จันทน์",
    "ชาย|เลน",
    "พนม|กุ|เลน",
    "รับ|ผิด|ชอบ",
    "อิส|ระ",
    "สา|ธา|ร|ณะ",
    "พ.ศ. |",
    "Mê| |Công| |-| |Lan| |Thương",
    " |- |",
];

/// The text with joiners where no line may break.
pub(crate) fn bound(text: &str) -> String {
    let mut bound = text.to_owned();
    for word in WORDS {
        let plain = word.replace('|', "");
        if bound.contains(&plain) {
            bound = bound.replace(&plain, &word.replace('|', "\u{2060}"));
        }
    }
    for sign in REPEATING {
        bound = bound.replace(sign, &format!("{JOINER}{sign}"));
    }
    ranges_whole(&bound)
}

/// The same with joiners at every dash between two digits.
fn ranges_whole(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let is_digit =
        |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_numeric());
    let mut whole = String::with_capacity(text.len());
    for (at, sign) in signs.iter().enumerate() {
        if *sign == '–' && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)) {
            whole.extend([JOINER, *sign, JOINER]);
        } else {
            whole.push(*sign);
        }
    }
    whole
}

/// Takes the joiners out of a run that has been set; answers whether anything is left of it.
pub(crate) fn unbound(run: &mut TextItem) -> bool {
    if !run.text.contains(JOINER) {
        return true;
    }
    let text = std::mem::take(&mut run.text);
    let length = |range: std::ops::Range<usize>| {
        let part = text.get(range).unwrap_or_default();
        part.chars().filter(|sign| *sign != JOINER).map(char::len_utf8).sum::<usize>()
    };
    let moved = |at: u16| u16::try_from(length(0..usize::from(at))).unwrap_or(at);
    run.glyphs.retain(|glyph| length(glyph.range()) > 0);
    for glyph in &mut run.glyphs {
        glyph.range = moved(glyph.range.start)..moved(glyph.range.end);
    }
    run.text = text.chars().filter(|sign| *sign != JOINER).collect::<String>().into();
    !run.glyphs.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_that_repeats_a_word_stays_with_it() {
        assert_eq!(bound("ផ្សេងៗ"), "ផ្សេង\u{2060}ៗ");
        assert_eq!(bound("ต่าง ๆ"), "ต่าง \u{2060}ๆ");
    }

    #[test]
    fn names_and_years_stay_whole() {
        assert_eq!(bound("แม่โขง"), "แม่\u{2060}โขง");
        assert_eq!(bound("พ.ศ. 2568"), "พ.ศ. \u{2060}2568");
        assert_eq!(
            bound("2016–2022, ၂၀–၆၀; a–b"),
            "2016\u{2060}–\u{2060}2022, ၂၀\u{2060}–\u{2060}၆၀; a–b"
        );
        assert_eq!(bound("a - b"), "a \u{2060}- \u{2060}b");
    }

    #[test]
    fn every_word_can_be_cut_and_none_is_bound_twice() {
        for word in WORDS {
            let plain = word.replace('|', "");
            assert!(word.contains('|') && !plain.is_empty(), "{word}");
            assert!(!bound(&plain).contains("\u{2060}\u{2060}"), "{word}");
            assert_eq!(bound(&plain).replace(JOINER, ""), plain);
        }
    }
}
