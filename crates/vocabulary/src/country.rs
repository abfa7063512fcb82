//! The six countries of the river.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// A country of the Lancang-Mekong cooperation, ordered upstream to downstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Country {
    /// China.
    #[serde(rename = "CN")]
    China,
    /// Myanmar.
    #[serde(rename = "MM")]
    Myanmar,
    /// Laos.
    #[serde(rename = "LA")]
    Laos,
    /// Thailand.
    #[serde(rename = "TH")]
    Thailand,
    /// Cambodia.
    #[serde(rename = "KH")]
    Cambodia,
    /// Viet Nam.
    #[serde(rename = "VN")]
    VietNam,
}

impl Country {
    /// The six, upstream to downstream, the order of every figure.
    pub const ALL: [Self; 6] =
        [Self::China, Self::Myanmar, Self::Laos, Self::Thailand, Self::Cambodia, Self::VietNam];

    /// ISO 3166-1 alpha-2.
    pub const fn alpha2(self) -> &'static str {
        match self {
            Self::China => "CN",
            Self::Myanmar => "MM",
            Self::Laos => "LA",
            Self::Thailand => "TH",
            Self::Cambodia => "KH",
            Self::VietNam => "VN",
        }
    }

    /// ISO 3166-1 alpha-3.
    pub const fn alpha3(self) -> &'static str {
        match self {
            Self::China => "CHN",
            Self::Myanmar => "MMR",
            Self::Laos => "LAO",
            Self::Thailand => "THA",
            Self::Cambodia => "KHM",
            Self::VietNam => "VNM",
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alpha2())
    }
}

impl FromStr for Country {
    type Err = Error;

    /// Accepts either ISO code, in capitals as the standard prints them.
    fn from_str(code: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|country| country.alpha2() == code || country.alpha3() == code)
            .ok_or_else(|| Error::Country { found: code.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_codes_read_back_and_json_uses_alpha_2() {
        for country in Country::ALL {
            assert_eq!(country.alpha2().parse(), Ok(country));
            assert_eq!(country.alpha3().parse(), Ok(country));
            assert_eq!(serde_json::to_string(&country).unwrap(), format!("\"{country}\""));
        }
    }

    #[test]
    fn a_country_outside_the_basin_is_refused() {
        assert!("DE".parse::<Country>().is_err());
        assert!("cn".parse::<Country>().is_err());
    }
}
