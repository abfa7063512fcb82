//! Numbers as each language writes them.

use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::Locale;
use vocabulary::{Language, Quantity};

use crate::strings::Words;

thread_local! {
    /// One for each language; they hold data that threads cannot share.
    static FORMATTERS: [Option<DecimalFormatter>; 7] = Language::ALL.map(|language| {
        let locale: Locale = language.bcp47().parse().ok()?;
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()
    });
}

/// `1.699` as the language writes it; digits are those of the language's script where it has its own in daily use.
pub(crate) fn number(language: Language, value: f64) -> String {
    let plain = value.to_string();
    FORMATTERS.with(|formatters| match (&formatters[language as usize], plain.parse::<Decimal>()) {
        (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => plain,
    })
}

/// A figure with its unit; millions and more in words, since nobody counts noughts.
pub(crate) fn quantity(words: Words, quantity: Quantity) -> String {
    let value = quantity.value();
    let scale = scales(words.0).into_iter().find(|(size, _)| value.abs() >= size.max(1e6));
    let number = match scale {
        Some((size, name)) => words.with(name, "number", number(words.0, rounded(value / size))),
        None => number(words.0, value),
    };
    match quantity.unit().sign() {
        "" => number,
        sign => words.with_two("number-with-unit", ("number", number), ("unit", sign)),
    }
}

/// The large numbers that a language has words for, the largest first. Chinese counts in ten thousands (万) and hundred
/// millions (亿); the names of the sentences are those of the others.
const fn scales(language: Language) -> [(f64, &'static str); 3] {
    let (billion, million) = match language {
        Language::Zh => (1e8, 1e4),
        _ => (1e9, 1e6),
    };
    [(1e12, "number-trillion"), (billion, "number-billion"), (million, "number-million")]
}

/// Three decimals at most: the division by a scale must not bring in digits that the source does not have.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(value: f64, unit: &str) -> String {
        quantity(Words(Language::En), Quantity::new(value, unit.parse().unwrap()).unwrap())
    }

    #[test]
    fn each_language_separates_thousands_its_own_way() {
        assert_eq!(number(Language::En, 1234.5), "1,234.5");
        assert_eq!(number(Language::Vi, 1234.5), "1.234,5");
        assert_eq!(number(Language::My, 12.0), "၁၂");
    }

    #[test]
    fn millions_and_more_are_said_in_words() {
        assert_eq!(english(1_699_000_000.0, "1"), "1.699 billion");
        assert_eq!(english(21.58, "%"), "21.58 %");
        assert_eq!(english(50_000.0, "1"), "50,000");
    }

    #[test]
    fn chinese_counts_in_ten_thousands_and_hundred_millions() {
        let chinese = |value: f64| {
            quantity(Words(Language::Zh), Quantity::new(value, "1".parse().unwrap()).unwrap())
        };
        assert_eq!(chinese(1_699_000_000.0), "16.99 亿");
        assert_eq!(chinese(8_000_000.0), "800 万");
        assert_eq!(chinese(15_990_000_000_000.0), "15.99 万亿");
        assert_eq!(chinese(50_000.0), "50,000");
    }
}
