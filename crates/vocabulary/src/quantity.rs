//! Numbers with units, written in the Unified Code for Units of Measure (UCUM 2.1, case sensitive).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// A unit by its UCUM code: `ug/m3`, `m3/s`, `1` for a plain count or ratio.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Unit(usize);

/// `(UCUM code, sign as printed in the International System of Units)`; `{USD}` is an annotation,
/// since UCUM has no currencies.
const UNITS: [(&str, &str); 33] = [
    ("1", ""),
    ("%", "%"),
    ("{person}", ""),
    ("a", "a"),
    ("d", "d"),
    ("h", "h"),
    ("s", "s"),
    ("m", "m"),
    ("km", "km"),
    ("m2", "m²"),
    ("km2", "km²"),
    ("har", "ha"),
    ("m3", "m³"),
    ("km3", "km³"),
    ("m3/s", "m³/s"),
    ("mm", "mm"),
    ("m/s", "m/s"),
    ("deg", "°"),
    ("kg", "kg"),
    ("t", "t"),
    ("t/d", "t/d"),
    ("Cel", "°C"),
    ("ug/m3", "µg/m³"),
    ("mg/m3", "mg/m³"),
    ("mg/L", "mg/L"),
    ("ug/L", "µg/L"),
    ("[ppb]", "ppb"),
    ("[ppm]", "ppm"),
    ("[pH]", ""),
    ("mS/m", "mS/m"),
    ("MW", "MW"),
    ("GW.h", "GWh"),
    ("{USD}", "US$"),
];

impl Unit {
    /// The UCUM code.
    pub fn code(self) -> &'static str {
        UNITS[self.0].0
    }

    /// The sign to print beside a number; empty for counts.
    pub fn sign(self) -> &'static str {
        UNITS[self.0].1
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Unit {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        UNITS
            .iter()
            .position(|(known, _)| *known == code)
            .map(Self)
            .ok_or_else(|| Error::Unit { found: code.to_owned() })
    }
}

impl TryFrom<String> for Unit {
    type Error = Error;

    fn try_from(code: String) -> Result<Self, Error> {
        code.parse()
    }
}

impl From<Unit> for String {
    fn from(unit: Unit) -> Self {
        unit.code().to_owned()
    }
}

/// A finite number and its unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Quantity {
    value: f64,
    unit: Unit,
}

impl Quantity {
    /// `value` in `unit`.
    ///
    /// # Errors
    ///
    /// [`Error::NotFinite`] for NaN and the infinities.
    pub fn new(value: f64, unit: Unit) -> Result<Self, Error> {
        if value.is_finite() {
            Ok(Self { value, unit })
        } else {
            Err(Error::NotFinite { found: value })
        }
    }

    /// The number.
    pub const fn value(self) -> f64 {
        self.value
    }

    /// The unit.
    pub const fn unit(self) -> Unit {
        self.unit
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Unchecked {
            value: f64,
            unit: Unit,
        }
        let Unchecked { value, unit } = Unchecked::deserialize(deserializer)?;
        Self::new(value, unit).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_reads_back_and_no_code_stands_twice() {
        for (code, sign) in UNITS {
            let unit: Unit = code.parse().unwrap();
            assert_eq!((unit.code(), unit.sign()), (code, sign));
            assert_eq!(UNITS.iter().filter(|(other, _)| *other == code).count(), 1);
        }
    }

    #[test]
    fn codes_are_case_sensitive_as_ucum_asks() {
        assert!("mg/l".parse::<Unit>().is_err());
    }

    #[test]
    fn not_a_number_is_no_quantity() {
        assert!(Quantity::new(f64::NAN, "1".parse().unwrap()).is_err());
        let json = r#"{"value":31.0,"unit":"ug/m3"}"#;
        assert_eq!(
            serde_json::to_string(&serde_json::from_str::<Quantity>(json).unwrap()).unwrap(),
            json
        );
    }
}
