//! Named places: `places/places.tsv` and their names.

use std::collections::BTreeSet;

use vocabulary::{Geometry, Place, Position, Text};

use super::{
    Files,
    texts::{Columns, Texts},
};
use crate::{
    Problem,
    table::{Row, Spots, number},
};

pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Vec<Place> {
    let Some(table) = files.table("places/places.tsv", problems) else { return Vec::new() };
    let mut places = Vec::new();
    let mut spots = Spots::default();
    for row in table.rows() {
        let read = read_row(row).and_then(|place| {
            spots.add(&place.id, row, "id")?;
            Ok(place)
        });
        match read {
            Ok(place) => places.push(place),
            Err(problem) => problems.push(problem),
        }
    }
    let ids: BTreeSet<&str> = places.iter().map(|place| place.id.as_str()).collect();
    let columns = Columns { id: "id", field: None, text: "name" };
    let mut names = Texts::read(files, "places", &columns, &["name"], &ids, problems);
    for place in &mut places {
        place.name = names.take(place.id.as_str(), "name");
    }
    places
}

fn read_row(row: Row<'_>) -> Result<Place, Problem> {
    let longitude = row.read("longitude", number)?;
    let latitude = row.read("latitude", number)?;
    let position =
        Position::new(longitude, latitude).map_err(|error| row.problem("longitude", error))?;
    Ok(Place {
        id: row.read("id", str::parse)?,
        kind: row.read("kind", str::parse)?,
        countries: row.read_each("country", str::parse)?,
        name: Text::new(),
        geometry: Geometry::Point(position),
        source: row.filled("source")?.to_owned(),
    })
}
