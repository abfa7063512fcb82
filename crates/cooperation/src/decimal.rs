//! Numbers of indicators, kept as they were written.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// The most digits before and after the point: each such number is a double that prints as it was written.
const MOST_DIGITS: (usize, usize) = (9, 6);

/// A number as it was written: `12.50` stays `12.50`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Decimal(String);

impl Decimal {
    /// Its value.
    pub fn value(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl FromStr for Decimal {
    type Err = Error;

    fn from_str(written: &str) -> Result<Self, Error> {
        let written = written.trim();
        let wrong = || Error::Decimal { found: written.chars().take(40).collect() };
        let unsigned = written.strip_prefix('-').unwrap_or(written);
        let (whole, part) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let are_digits = |digits: &str, most: usize| {
            (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        if are_digits(whole, MOST_DIGITS.0) && are_digits(part, MOST_DIGITS.1) {
            return Ok(Self(written.to_owned()));
        }
        Err(wrong())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Decimal {
    type Error = Error;

    fn try_from(written: String) -> Result<Self, Error> {
        written.parse()
    }
}

impl From<Decimal> for String {
    fn from(decimal: Decimal) -> Self {
        decimal.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stays_as_it_was_written() {
        for written in ["12.50", "0", "-3.000001", "123456789.123456"] {
            let decimal: Decimal = written.parse().unwrap();
            assert_eq!(decimal.to_string(), written);
            let again: Decimal =
                serde_json::from_str(&serde_json::to_string(&decimal).unwrap()).unwrap();
            assert_eq!(again, decimal);
        }
        assert!((" -0.5 ".parse::<Decimal>().unwrap().value() + 0.5).abs() < f64::EPSILON);
    }

    #[test]
    fn what_is_no_plain_number_is_refused() {
        for wrong in
            ["", "-", ".5", "5.", "1e3", "1,5", "NaN", "inf", "1234567890", "0.1234567", "၁၂"]
        {
            assert!(wrong.parse::<Decimal>().is_err(), "{wrong}");
        }
    }
}
