//! Where records are.

use std::{collections::BTreeMap, sync::Arc};

use catalogue::Record;
use vocabulary::{Identifier, Place};

use crate::{Error, Hub, Viewer};

/// The most records that a marker carries in full; the count speaks of all.
const SHOWN: usize = 12;

/// A place and what is there.
#[derive(Debug, Clone)]
pub struct Marker {
    /// The place.
    pub place: Place,
    /// How many records are there.
    pub n_records: usize,
    /// The first of them.
    pub records: Vec<Record>,
}

impl Hub {
    /// Every place that has a record the viewer may read, upstream countries' first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store does not answer.
    pub async fn map(&self, viewer: &Viewer) -> Result<Arc<Vec<Marker>>, Error> {
        self.answers.map.or_find(self, viewer, self.markers(viewer)).await
    }

    async fn markers(&self, viewer: &Viewer) -> Result<Vec<Marker>, Error> {
        let reader = self.reader(viewer);
        let mut at: BTreeMap<Identifier, Vec<Identifier>> = BTreeMap::new();
        for (place, record) in self.store.at_places(&reader.audiences).await? {
            at.entry(place).or_default().push(record);
        }
        let words = self.words();
        let mut markers = Vec::new();
        for place in &words.places {
            let Some(mut records) = at.remove(&place.id) else { continue };
            let n_records = records.len();
            records.truncate(SHOWN);
            let records = reader.records(&records).await?;
            markers.push(Marker { place: place.clone(), n_records, records });
        }
        markers.sort_by_key(|marker| marker.place.countries.first().copied());
        Ok(markers)
    }
}
