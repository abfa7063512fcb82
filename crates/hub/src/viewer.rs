//! Who asks, and what they may see: the one decision that every reading passes through.

use catalogue::{Access, Record, Status};
use store::Audiences;
use vocabulary::Country;

/// Everyone.
const PUBLIC: &str = "public";
/// Those who work on records before they are published and after they are withdrawn.
const EDITORS: &str = "editors";

/// Whoever asks the hub for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viewer {
    /// Someone the hub does not know.
    Anonymous,
    /// Someone whom these countries have let in to what they share among themselves.
    Partner(Vec<Country>),
    /// Whoever runs the hub and holds its files.
    Operator,
}

impl Viewer {
    /// The audiences this viewer belongs to.
    pub(crate) fn audiences(&self) -> Audiences {
        let countries =
            |countries: &[Country]| countries.iter().copied().map(of_country).collect::<Vec<_>>();
        let mut audiences = match self {
            Self::Anonymous => Vec::new(),
            Self::Partner(partners) => countries(partners),
            Self::Operator => countries(&Country::ALL),
        };
        if *self == Self::Operator {
            audiences.push(EDITORS.to_owned());
        }
        audiences.push(PUBLIC.to_owned());
        Audiences::new(audiences)
    }
}

/// The audiences that may read a record. Store and index keep them beside it and every question names its own.
pub(crate) fn audiences_of(record: &Record) -> Vec<String> {
    match (record.status, &record.access) {
        (Status::Published, Access::Public) => vec![PUBLIC.to_owned()],
        (Status::Published, Access::Countries(countries)) => {
            countries.iter().copied().map(of_country).collect()
        }
        _ => vec![EDITORS.to_owned()],
    }
}

fn of_country(country: Country) -> String {
    format!("country-{}", country.alpha2().to_ascii_lowercase())
}
