//! Licences by their SPDX identifiers (SPDX License List 3.27, 2025).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// The terms under which something may be used: an SPDX identifier, or several that hold together
/// (`ODC-By-1.0 AND ODbL-1.0`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Licence(String);

/// `(SPDX identifier, whether anyone may reuse the work)`: those that records of the hub carry.
const KNOWN: [(&str, bool); 16] = [
    ("Apache-2.0", true),
    ("CC-BY-3.0-IGO", true),
    ("CC-BY-4.0", true),
    ("CC-BY-SA-4.0", true),
    ("CC-BY-NC-4.0", false),
    ("CC-BY-NC-ND-4.0", false),
    ("CC-BY-NC-SA-4.0", false),
    ("CC-BY-NC-SA-3.0-IGO", false),
    ("CC-BY-ND-4.0", false),
    ("CC-PDDC", true),
    ("CC0-1.0", true),
    ("MIT", true),
    ("ODbL-1.0", true),
    ("ODC-By-1.0", true),
    ("OGL-UK-3.0", true),
    ("PDDL-1.0", true),
];

const AND: &str = " AND ";

impl Licence {
    /// The SPDX identifier or expression.
    pub fn id(&self) -> &str {
        &self.0
    }

    /// Whether anyone may use, change and share the work for any purpose; a `LicenseRef-` is not taken to allow it.
    pub fn is_open(&self) -> bool {
        self.0.split(AND).all(|part| KNOWN.iter().any(|(id, open)| *open && *id == part))
    }
}

impl fmt::Display for Licence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Licence {
    type Err = Error;

    fn from_str(id: &str) -> Result<Self, Error> {
        let own = |part: &str| {
            part.strip_prefix("LicenseRef-").is_some_and(|name| {
                !name.is_empty()
                    && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
            })
        };
        if id.split(AND).all(|part| own(part) || KNOWN.iter().any(|(known, _)| *known == part)) {
            Ok(Self(id.to_owned()))
        } else {
            Err(Error::Licence { found: id.to_owned() })
        }
    }
}

impl TryFrom<String> for Licence {
    type Error = Error;

    fn try_from(id: String) -> Result<Self, Error> {
        id.parse()
    }
}

impl From<Licence> for String {
    fn from(licence: Licence) -> Self {
        licence.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_identifiers_and_references_are_accepted() {
        assert!("CC-BY-4.0".parse::<Licence>().unwrap().is_open());
        assert!(!"CC-BY-NC-4.0".parse::<Licence>().unwrap().is_open());
        assert!("ODC-By-1.0 AND ODbL-1.0".parse::<Licence>().unwrap().is_open());
        assert!(!"LicenseRef-public-domain".parse::<Licence>().unwrap().is_open());
    }

    #[test]
    fn free_words_are_refused() {
        for bad in ["cc by", "CC-BY-4.0 ", "LicenseRef-", "LicenseRef-a b", "MIT AND "] {
            assert!(bad.parse::<Licence>().is_err(), "{bad} was accepted");
        }
    }
}
