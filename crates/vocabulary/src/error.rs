//! What can be wrong with a word.

/// Data rather than prose, so that the web can say it in every language of the basin.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    #[error("expected a language of the hub (zh, en, km, lo, my, th, vi), found `{found}`")]
    Language { found: String },
    #[error("expected a country code of the basin (CN, MM, LA, TH, KH, VN), found `{found}`")]
    Country { found: String },
    #[error(
        "expected lower-case Latin letters, digits and single hyphens, at most {limit}, found `{found}`"
    )]
    Identifier { found: String, limit: usize },
    #[error("expected a date such as 2018, 2018-03 or 2018-03-21, found `{found}`")]
    Date { found: String },
    #[error("expected a period that does not end before it begins, found {start} to {end}")]
    Period { start: String, end: String },
    #[error("expected longitude -180 to 180 and latitude -90 to 90, found {longitude}, {latitude}")]
    Position { longitude: f64, latitude: f64 },
    #[error("expected {expected}, found {found} positions")]
    Geometry { expected: &'static str, found: usize },
    #[error(
        "expected `point`, `province`, `city`, `site`, `lake`, `river`, `basin` or `country`, found `{found}`"
    )]
    PlaceKind { found: String },
    #[error("expected a UCUM unit that the hub knows, found `{found}`")]
    Unit { found: String },
    #[error("expected a finite number, found {found}")]
    NotFinite { found: f64 },
    #[error(
        "expected an SPDX licence identifier that the hub knows or `LicenseRef-…`, found `{found}`"
    )]
    Licence { found: String },
    #[error("expected a text that shows all it holds, found the control character U+{:04X}", u32::from(*.found))]
    Character { found: char },
    #[error("expected `source`, `compiled`, `person` or `machine`, found `{found}`")]
    Maker { found: String },
}
