//! Permanent identifiers: once given, never changed and never given again.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// A permanent name of a record, a place or a concept: `activity-4-3-1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Identifier(String);

impl Identifier {
    /// The most characters an identifier may have.
    pub const LIMIT: usize = 100;

    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Identifier {
    type Err = Error;

    fn from_str(candidate: &str) -> Result<Self, Error> {
        let well_formed = candidate.len() <= Self::LIMIT
            && candidate.split('-').all(|part| {
                !part.is_empty()
                    && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            });
        if well_formed {
            Ok(Self(candidate.to_owned()))
        } else {
            Err(Error::Identifier { found: candidate.to_owned(), limit: Self::LIMIT })
        }
    }
}

impl TryFrom<String> for Identifier {
    type Error = Error;

    fn try_from(candidate: String) -> Result<Self, Error> {
        candidate.parse()
    }
}

impl From<Identifier> for String {
    fn from(identifier: Identifier) -> Self {
        identifier.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_digits_and_single_hyphens_are_accepted() {
        for good in ["area-1", "event-2018-03-water", "3s"] {
            assert_eq!(good.parse::<Identifier>().unwrap().as_str(), good);
        }
    }

    #[test]
    fn anything_that_could_leave_a_path_or_a_url_is_refused() {
        for bad in
            ["", "-", "a--b", "-a", "a-", "Area", "a/b", "../a", "a b", "đ", &"a".repeat(101)]
        {
            assert!(bad.parse::<Identifier>().is_err(), "{bad} was accepted");
        }
    }

    #[test]
    fn json_is_checked_on_the_way_in() {
        assert!(serde_json::from_str::<Identifier>("\"../../etc\"").is_err());
    }
}
