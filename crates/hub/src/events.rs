//! The public events, for the calendars of others.

use std::collections::BTreeMap;

use catalogue::{Kind, Record};

use crate::{Error, Hub, Viewer};

impl Hub {
    /// Every public event with the moment at which what is said of it last changed, the earliest first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn events(&self) -> Result<Vec<(Record, String)>, Error> {
        let public = Viewer::Anonymous;
        let mut records = self.reader(&public).of_kinds(&[Kind::Event]).await?;
        records.sort_by_key(|record| record.period.start().map(vocabulary::Date::first_day));
        let audiences = public.audiences();
        let revisions = self.store.revisions_of_kinds(&[Kind::Event], &audiences).await?;
        let mut changed: BTreeMap<_, _> =
            revisions.into_iter().map(|(id, _, changed_at)| (id, changed_at)).collect();
        let with = |record: Record| {
            let changed_at = changed.remove(&record.id)?;
            Some((record, changed_at))
        };
        Ok(records.into_iter().filter_map(with).collect())
    }
}
