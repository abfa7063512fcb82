//! Words that hold a sentence together and say nothing about its subject.

/// In the normalised spelling. Chinese has none here: its function words are single signs, which are never required.
const FUNCTION_WORDS: [&str; 88] = [
    // English
    "a",
    "an",
    "the",
    "of",
    "in",
    "on",
    "at",
    "to",
    "for",
    "from",
    "by",
    "with",
    "and",
    "or",
    "as",
    "is",
    "are",
    "was",
    "were",
    "be",
    "what",
    "which",
    "who",
    "how",
    "where",
    "when",
    "why",
    "do",
    "does",
    "did",
    "its",
    "it",
    "this",
    "that",
    "these",
    "about",
    "between",
    // Vietnamese
    "của",
    "và",
    "các",
    "những",
    "ở",
    "trong",
    "cho",
    "là",
    "với",
    "về",
    "tại",
    "được",
    "từ",
    "có",
    "một",
    "này",
    // Thai
    "ของ",
    "และ",
    "ใน",
    "ที่",
    "การ",
    "ความ",
    "เป็น",
    "ให้",
    "จาก",
    "กับ",
    "มี",
    "ได้",
    "โดย",
    // Lao
    "ຂອງ",
    "ແລະ",
    "ໃນ",
    "ທີ່",
    "ການ",
    "ຄວາມ",
    "ເປັນ",
    "ຈາກ",
    "ກັບ",
    // Khmer
    "និង",
    "នៃ",
    "ក្នុង",
    "ការ",
    "ដែល",
    "ជា",
    "នៅ",
    // Burmese
    "နှင့်",
    "သည်",
    "များ",
    "တွင်",
    "၏",
    "ကို",
];

/// Whether a normalised word is one of them.
pub(crate) fn is_function_word(word: &str) -> bool {
    FUNCTION_WORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalise;

    #[test]
    fn each_is_written_as_texts_are_compared() {
        for word in FUNCTION_WORDS {
            assert_eq!(normalise(word), word);
        }
    }
}
