//! Subjects: terms of the controlled lists that ship with the hub.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// A term of a controlled list, written `list:code`: `sdg:6.3`, `area:4`, `ecosystem:river`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Subject(String);

impl Subject {
    /// The list it belongs to: `sdg`.
    pub fn list(&self) -> &str {
        self.0.split_once(':').map_or("", |(list, _)| list)
    }

    /// The term's code in that list: `6.3`.
    pub fn code(&self) -> &str {
        self.0.split_once(':').map_or("", |(_, code)| code)
    }

    /// Both, as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Subject {
    type Err = Error;

    fn from_str(written: &str) -> Result<Self, Error> {
        let word = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
        };
        match written.split_once(':') {
            Some((list, code)) if word(list) && word(code) => Ok(Self(written.to_owned())),
            _ => Err(Error::Subject { found: written.to_owned() }),
        }
    }
}

impl TryFrom<String> for Subject {
    type Error = Error;

    fn try_from(written: String) -> Result<Self, Error> {
        written.parse()
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_and_code_are_told_apart() {
        let subject: Subject = "sdg:6.3".parse().unwrap();
        assert_eq!((subject.list(), subject.code()), ("sdg", "6.3"));
    }

    #[test]
    fn half_a_subject_is_refused() {
        for bad in ["sdg", "sdg:", ":6", "SDG:6", "sdg:6:3", "sdg: 6"] {
            assert!(bad.parse::<Subject>().is_err(), "{bad} was accepted");
        }
    }
}
