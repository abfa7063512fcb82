//! Places on the Earth in WGS 84 (EPSG:4326, longitude before latitude).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Country, Error, Identifier, Text};

/// Longitude and latitude in decimal degrees, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "[f64; 2]", into = "[f64; 2]")]
pub struct Position {
    longitude: f64,
    latitude: f64,
}

impl Position {
    /// A position at `longitude` east and `latitude` north.
    ///
    /// # Errors
    ///
    /// [`Error::Position`] outside the globe or when a value is not a number.
    pub fn new(longitude: f64, latitude: f64) -> Result<Self, Error> {
        if (-180.0..=180.0).contains(&longitude) && (-90.0..=90.0).contains(&latitude) {
            Ok(Self { longitude, latitude })
        } else {
            Err(Error::Position { longitude, latitude })
        }
    }

    /// Degrees east, -180 to 180.
    pub const fn longitude(self) -> f64 {
        self.longitude
    }

    /// Degrees north, -90 to 90.
    pub const fn latitude(self) -> f64 {
        self.latitude
    }
}

impl TryFrom<[f64; 2]> for Position {
    type Error = Error;

    fn try_from([longitude, latitude]: [f64; 2]) -> Result<Self, Error> {
        Self::new(longitude, latitude)
    }
}

impl From<Position> for [f64; 2] {
    fn from(position: Position) -> Self {
        [position.longitude, position.latitude]
    }
}

/// The shape of a place, written as GeoJSON (RFC 7946) geometry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "coordinates")]
pub enum Geometry {
    /// One position.
    Point(Position),
    /// Two or more positions.
    LineString(Vec<Position>),
    /// Closed rings of four or more positions: the outer one, then holes.
    Polygon(Vec<Vec<Position>>),
}

impl Geometry {
    /// Checks what the type cannot: that lines have two positions and rings are closed.
    ///
    /// # Errors
    ///
    /// [`Error::Geometry`] with the number of positions found.
    pub fn check(&self) -> Result<(), Error> {
        match self {
            Self::LineString(line) if line.len() < 2 => Err(Error::Geometry {
                expected: "a line of at least 2 positions",
                found: line.len(),
            }),
            Self::Polygon(rings) if rings.is_empty() => {
                Err(Error::Geometry { expected: "a polygon of at least 1 ring", found: 0 })
            }
            Self::Polygon(rings) => rings
                .iter()
                .find(|ring| ring.len() < 4 || ring.first() != ring.last())
                .map_or(Ok(()), |ring| {
                    let expected = "a closed ring of at least 4 positions";
                    Err(Error::Geometry { expected, found: ring.len() })
                }),
            _ => Ok(()),
        }
    }

    /// Where a marker for this shape stands: the point itself, or the middle of the first line's or ring's extent.
    pub fn marker(&self) -> Option<Position> {
        let line = match self {
            Self::Point(position) => return Some(*position),
            Self::LineString(line) => line,
            Self::Polygon(rings) => rings.first()?,
        };
        let middle = |of: fn(Position) -> f64| {
            let low = line.iter().map(|position| of(*position)).reduce(f64::min)?;
            let high = line.iter().map(|position| of(*position)).reduce(f64::max)?;
            Some(f64::midpoint(low, high))
        };
        Position::new(middle(Position::longitude)?, middle(Position::latitude)?).ok()
    }
}

/// What sort of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says it")]
pub enum PlaceKind {
    Country,
    Province,
    City,
    Site,
    Lake,
    River,
    Basin,
}

impl PlaceKind {
    const ALL: [Self; 7] = [
        Self::Country,
        Self::Province,
        Self::City,
        Self::Site,
        Self::Lake,
        Self::River,
        Self::Basin,
    ];

    /// The word used in tables and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Province => "province",
            Self::City => "city",
            Self::Site => "site",
            Self::Lake => "lake",
            Self::River => "river",
            Self::Basin => "basin",
        }
    }
}

impl fmt::Display for PlaceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for PlaceKind {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or_else(|| Error::PlaceKind { found: code.to_owned() })
    }
}

/// A named place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its permanent identifier: `luang-prabang`.
    pub id: Identifier,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// The countries it lies in: several for a shared river or basin, none outside the six.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Its name in the seven languages.
    pub name: Text,
    /// Where it is.
    pub geometry: Geometry,
    /// Where its coordinates come from.
    pub source: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(longitude: f64, latitude: f64) -> Position {
        Position::new(longitude, latitude).unwrap()
    }

    #[test]
    fn geojson_writes_longitude_first() {
        let vientiane = Geometry::Point(at(102.6, 17.97));
        let json = serde_json::to_string(&vientiane).unwrap();
        assert_eq!(json, r#"{"type":"Point","coordinates":[102.6,17.97]}"#);
        assert_eq!(serde_json::from_str::<Geometry>(&json).unwrap(), vientiane);
    }

    #[test]
    fn positions_off_the_globe_and_nan_are_refused() {
        assert!(Position::new(17.97, 102.6).is_err());
        assert!(Position::new(f64::NAN, 0.0).is_err());
        assert!(serde_json::from_str::<Position>("[0, 91]").is_err());
    }

    #[test]
    fn an_open_ring_is_refused() {
        let open =
            Geometry::Polygon(vec![vec![at(0.0, 0.0), at(1.0, 0.0), at(1.0, 1.0), at(0.0, 1.0)]]);
        assert!(open.check().is_err());
    }

    #[test]
    fn a_marker_stands_in_the_middle_of_the_extent() {
        let line = Geometry::LineString(vec![at(100.0, 10.0), at(104.0, 20.0)]);
        assert_eq!(line.marker(), Some(at(102.0, 15.0)));
    }
}
