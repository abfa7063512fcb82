//! Reading records for someone: what is not for everyone leaves only with a line in the audit trail.

use catalogue::{Kind, Record};
use store::{Audiences, Kept};
use vocabulary::Identifier;

use crate::{Error, Hub, Viewer, permission::everyone};

/// Reads the store as one viewer.
pub(crate) struct Reader<'h> {
    hub: &'h Hub,
    viewer: &'h Viewer,
    pub(crate) audiences: Audiences,
}

impl Hub {
    /// The store as this viewer may see it.
    pub(crate) fn reader<'h>(&'h self, viewer: &'h Viewer) -> Reader<'h> {
        Reader { hub: self, viewer, audiences: viewer.audiences() }
    }
}

impl Reader<'_> {
    /// One record.
    pub(crate) async fn record(&self, id: &Identifier) -> Result<Option<Kept>, Error> {
        let kept = self.hub.store.record(id, &self.audiences).await?;
        self.note(kept.iter().map(|kept| &kept.record)).await?;
        Ok(kept)
    }

    /// Those of `ids` that may be read, in the order asked for.
    pub(crate) async fn records(&self, ids: &[Identifier]) -> Result<Vec<Record>, Error> {
        let records = self.hub.store.records(ids, &self.audiences).await?;
        self.note(&records).await?;
        Ok(records)
    }

    /// All of these kinds, by identifier.
    pub(crate) async fn of_kinds(&self, kinds: &[Kind]) -> Result<Vec<Record>, Error> {
        let records = self.hub.store.of_kinds(kinds, &self.audiences).await?;
        self.note(&records).await?;
        Ok(records)
    }

    /// At most `limit` that point at `target`, each with the word for how.
    pub(crate) async fn pointing_at(
        &self,
        target: &Identifier,
        limit: u32,
    ) -> Result<Vec<(String, Record)>, Error> {
        let found = self.hub.store.pointing_at(target, &self.audiences, limit).await?;
        self.note(found.iter().map(|(_, record)| record)).await?;
        Ok(found)
    }

    /// Writes down what of these is not for everyone. Whoever runs the program on the command line holds the files: of
    /// what they read there is no trail that they could not go round.
    async fn note<'r>(&self, records: impl IntoIterator<Item = &'r Record>) -> Result<(), Error> {
        if self.viewer.person().is_none() {
            return Ok(());
        }
        let restricted = records.into_iter().filter(|record| !everyone(record));
        let ids: Vec<String> = restricted.map(|record| record.id.to_string()).collect();
        if ids.is_empty() { Ok(()) } else { self.hub.disclosed(self.viewer, ids).await }
    }
}
