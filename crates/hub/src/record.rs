//! Opening one record with everything around it.

use std::collections::BTreeSet;

use catalogue::{Record, RelationKind};
use store::Kept;
use vocabulary::{Identifier, Place};

use crate::{Error, Hub, Viewer};

/// The most records shown that point at one.
const POINTING: u32 = 200;
/// The most levels of "part of".
const LEVELS: usize = 8;
/// Records shown as "more like this".
const ALIKE: usize = 5;

/// A record that points at another.
#[derive(Debug, Clone)]
pub struct Pointer {
    /// The word for how: `given-at`, `related`, `organisation`.
    pub how: String,
    /// The record that points.
    pub record: Record,
}

/// A record and what stands around it; everything in it may be read by the viewer it was opened for.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The record itself.
    pub record: Record,
    /// How many times its content has changed, beginning with 1.
    pub revision: u32,
    /// When it last did, RFC 3339.
    pub changed_at: String,
    /// What it is part of, the outermost first.
    pub breadcrumb: Vec<Record>,
    /// What is part of it.
    pub parts: Vec<Record>,
    /// What it points at, apart from what it is part of.
    pub targets: Vec<(RelationKind, Record)>,
    /// What points at it, apart from its parts.
    pub pointing_here: Vec<Pointer>,
    /// The organisations behind it.
    pub organisations: Vec<Record>,
    /// Where it is.
    pub places: Vec<Place>,
    /// What speaks of the same things.
    pub alike: Vec<Record>,
}

impl Hub {
    /// Opens a record.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none or the viewer may not read it.
    pub async fn record(&self, viewer: &Viewer, id: &Identifier) -> Result<Opened, Error> {
        let reader = self.reader(viewer);
        let kept = reader.record(id).await?;
        let Kept { record, revision, changed_at } =
            kept.ok_or_else(|| Error::NotFound { id: id.clone() })?;

        let mut breadcrumb: Vec<Record> = Vec::new();
        let mut above = record.parent().cloned();
        while let Some(parent) = above.take().filter(|_| breadcrumb.len() < LEVELS) {
            for found in reader.records(&[parent]).await? {
                above = found.parent().cloned();
                breadcrumb.insert(0, found);
            }
        }
        let aside: Vec<_> = record
            .relations
            .iter()
            .filter(|relation| relation.kind != RelationKind::PartOf)
            .collect();
        let ids: Vec<_> = aside.iter().map(|relation| relation.target.clone()).collect();
        let found = reader.records(&ids).await?;
        let found_ids: BTreeSet<Identifier> =
            found.iter().map(|target| target.id.clone()).collect();
        let targets = found
            .into_iter()
            .filter_map(|target| {
                let how = aside.iter().find(|relation| relation.target == target.id)?.kind;
                Some((how, target))
            })
            .collect();
        let pointing = reader.pointing_at(id, POINTING).await?;
        let (parts, pointing): (Vec<_>, Vec<_>) =
            pointing.into_iter().partition(|(how, _)| how == RelationKind::PartOf.code());
        let organisations = reader.records(&record.organisations).await?;
        let words = self.words();
        let places =
            record.places.iter().filter_map(|id| words.places.iter().find(|place| place.id == *id));
        let places = places.cloned().collect();
        let record = without_pointers_to_others(record, &found_ids, &organisations, &breadcrumb);
        let alike = self.alike(viewer, id, ALIKE).await?;
        Ok(Opened {
            record,
            revision,
            changed_at,
            breadcrumb,
            parts: parts.into_iter().map(|(_, part)| part).collect(),
            targets,
            pointing_here: pointing
                .into_iter()
                .map(|(how, record)| Pointer { how, record })
                .collect(),
            organisations,
            places,
            alike,
        })
    }
}

/// The record without what it points at that this reader may not read: its very name may say too much.
fn without_pointers_to_others(
    mut record: Record,
    targets: &BTreeSet<Identifier>,
    organisations: &[Record],
    breadcrumb: &[Record],
) -> Record {
    let is_above = |id: &Identifier| breadcrumb.iter().any(|above| above.id == *id);
    record.relations.retain(|relation| match relation.kind {
        RelationKind::PartOf => is_above(&relation.target),
        _ => targets.contains(&relation.target),
    });
    record.organisations.retain(|id| organisations.iter().any(|found| found.id == *id));
    record
}
