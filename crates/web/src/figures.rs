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
    let scales = [(1e12, "number-trillion"), (1e9, "number-billion"), (1e6, "number-million")];
    let value = quantity.value();
    let scale = scales.into_iter().find(|(size, _)| value.abs() >= *size);
    let number = match scale {
        Some((size, name)) => words.with(name, "number", number(words.0, rounded(value / size))),
        None => number(words.0, value),
    };
    match quantity.unit().sign() {
        "" => number,
        sign => words.with_two("number-with-unit", ("number", number), ("unit", sign)),
    }
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
}
