//! Where a role holds.

use std::{fmt, str::FromStr};

use vocabulary::{Country, Identifier};

use crate::Error;

/// The part of the hub within which a role holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Everything.
    Hub,
    /// What is of this country alone, and what is shared with it.
    Country(Country),
    /// What this organisation leads.
    Organisation(Identifier),
    /// This project and what is part of it.
    Project(Identifier),
    /// The readings of one datastream.
    Datastream(Identifier),
}

/// The words of a scope of which there are many.
const KINDS: [&str; 4] = ["country", "organisation", "project", "datastream"];

impl Scope {
    /// The record that must exist for the scope to mean something.
    pub const fn record(&self) -> Option<&Identifier> {
        match self {
            Self::Organisation(id) | Self::Project(id) => Some(id),
            Self::Hub | Self::Country(_) | Self::Datastream(_) => None,
        }
    }
}

/// As it is stored, typed and shown to programs: `hub`, `country:LA`, `organisation:mrc`.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hub => f.write_str("hub"),
            Self::Country(country) => write!(f, "country:{}", country.alpha2()),
            Self::Organisation(id) => write!(f, "organisation:{id}"),
            Self::Project(id) => write!(f, "project:{id}"),
            Self::Datastream(id) => write!(f, "datastream:{id}"),
        }
    }
}

impl FromStr for Scope {
    type Err = Error;

    fn from_str(written: &str) -> Result<Self, Error> {
        let wrong = || Error::Field {
            field: "scope",
            found: written.to_owned(),
            expected: format!(
                "hub, or one of {} with what it is, such as country:LA",
                KINDS.join(", ")
            ),
        };
        if written == "hub" {
            return Ok(Self::Hub);
        }
        let (kind, which) = written.split_once(':').ok_or_else(wrong)?;
        let identifier = || which.parse::<Identifier>().ok().ok_or_else(wrong);
        match kind {
            "country" => Ok(Self::Country(which.parse().ok().ok_or_else(wrong)?)),
            "organisation" => identifier().map(Self::Organisation),
            "project" => identifier().map(Self::Project),
            "datastream" => identifier().map(Self::Datastream),
            _ => Err(wrong()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_reads_back_as_it_is_written() {
        for written in ["hub", "country:LA", "organisation:mrc", "project:p-1", "datastream:d-1"] {
            assert_eq!(written.parse::<Scope>().unwrap().to_string(), written);
        }
        for wrong in ["", "hubs", "country:FR", "country:", "river:mekong", "organisation:A B"] {
            assert!(wrong.parse::<Scope>().is_err(), "{wrong}");
        }
    }
}
