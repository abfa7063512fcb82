//! Numbers, units and words of methods as a page shows them.

use vocabulary::{
    Language, Unit,
    method::{Card, Column, Form, Range},
};

use crate::{figures, strings::Words};

/// The sign of a unit by its UCUM code; nothing for counts and ratios.
pub(crate) fn sign(code: &str) -> &'static str {
    code.parse::<Unit>().map_or("", Unit::sign)
}

/// A number with four digits that count; very small and very large ones as a power of ten.
pub(crate) fn number(language: Language, value: f64) -> String {
    if value == 0.0 {
        return figures::number(language, 0.0);
    }
    if !value.is_finite() {
        return "–".to_owned();
    }
    #[expect(clippy::cast_possible_truncation, reason = "the exponent of a double is small")]
    let exponent = value.abs().log10().floor() as i32;
    if !(-4..=14).contains(&exponent) {
        let digits = figures::number(language, rounded(value / 10_f64.powi(exponent), 2));
        return format!("{digits} × 10{}", raised(exponent));
    }
    figures::number(language, rounded(value, 3 - exponent))
}

/// Rounded to so many decimals, or to tens and hundreds where the number is negative; whole numbers stay whole.
fn rounded(value: f64, decimals: i32) -> f64 {
    let factor = 10_f64.powi(decimals.max(0));
    (value * factor).round() / factor
}

/// A number as an exponent is written.
fn raised(exponent: i32) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let place = |sign: char| sign.to_digit(10).and_then(|n| DIGITS.get(usize::try_from(n).ok()?));
    exponent.to_string().chars().map(|sign| place(sign).copied().unwrap_or('⁻')).collect()
}

/// A number with its unit.
pub(crate) fn with_unit(words: Words, value: f64, unit: &str) -> String {
    let number = number(words.0, value);
    match sign(unit) {
        "" => number,
        sign => words.with_two("number-with-unit", ("number", number), ("unit", sign)),
    }
}

/// What a column is called, with its unit.
pub(crate) fn heading(language: Language, column: &Column) -> String {
    let label = column.label.in_language(language);
    match column.range.map_or("", |range| sign(range.unit)) {
        "" => label.to_owned(),
        sign => format!("{label} ({sign})"),
    }
}

/// What a word in a column is called: by the column's list if it has one, else by what the card knows of it.
pub(crate) fn word(language: Language, card: &Card, column: &Column, code: &str) -> String {
    if column.choices.is_empty() {
        return word_of_card(language, card, code);
    }
    let known = column.choices.iter().find(|choice| choice.code == code);
    known.map_or(code, |choice| choice.label.in_language(language)).to_owned()
}

/// What a word is called that may be the name of an input or a word of any list of the card.
pub(crate) fn word_of_card(language: Language, card: &Card, code: &str) -> String {
    if let Some(input) = card.input(code) {
        return input.label.in_language(language).to_owned();
    }
    let inputs = card.inputs.iter().map(|input| input.form);
    let forms = inputs.chain(card.outputs.iter().map(|output| output.form));
    let lists = forms.flat_map(|form| match form {
        Form::Choice(choices) => vec![choices],
        Form::Table(columns, _) => columns.iter().map(|column| column.choices).collect(),
        _ => Vec::new(),
    });
    let found = lists.flatten().find(|choice| choice.code == code);
    found.map_or(code, |choice| choice.label.in_language(language)).to_owned()
}

/// Between which numbers, in which unit.
pub(crate) fn range(words: Words, range: &Range) -> String {
    let number = |value| with_unit(words, value, range.unit);
    match (range.least > f64::MIN, range.most < f64::MAX) {
        (true, false) if range.is_above_zero() => {
            let unit = sign(range.unit);
            let unit = if unit.is_empty() { String::new() } else { format!(" {unit}") };
            words.with("range-above-zero", "unit", unit)
        }
        (true, true) => words.with_two(
            "range-between",
            ("least", self::number(words.0, range.least)),
            ("most", number(range.most)),
        ),
        (true, false) => words.with("range-least", "least", number(range.least)),
        (false, true) => words.with("range-most", "most", number(range.most)),
        (false, false) => match sign(range.unit) {
            "" => words.say("range-any").into_owned(),
            sign => words.with("range-any-unit", "unit", sign),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_digits_count() {
        let english = |value| number(Language::En, value);
        assert_eq!(english(57.059_459), "57.06");
        assert_eq!(english(12_345.678), "12,346");
        assert_eq!(english(0.123_456), "0.1235");
        assert_eq!(english(2.160_712e-7), "2.16 × 10⁻⁷");
        assert_eq!((english(0.0).as_str(), english(f64::NAN).as_str()), ("0", "–"));
        assert_eq!(english(-0.5), "-0.5");
    }
}
