//! Answers that take long to find: kept until something changes.

use std::{collections::BTreeMap, sync::Arc};

use catalogue::Record;
use tokio::sync::Mutex;
use vocabulary::Language;

use crate::{Error, Hub, Marker, Overview, TextCount, Viewer};

/// The last answer to each question whose answer speaks of all records at once.
#[derive(Default)]
pub(crate) struct Answers {
    pub(crate) overview: Remembered<Overview>,
    pub(crate) texts: Remembered<BTreeMap<Language, TextCount>>,
    pub(crate) map: Remembered<Vec<Marker>>,
    pub(crate) newest: Remembered<Vec<Record>>,
}

impl Hub {
    /// Finds what speaks of all records at once before the first reader asks for it.
    ///
    /// # Errors
    ///
    /// As [`Hub::overview`], [`Hub::map`], [`Hub::newest`] and [`Hub::texts`].
    pub async fn prepare(&self, viewer: &Viewer) -> Result<(), Error> {
        self.overview(viewer).await?;
        self.map(viewer).await?;
        self.newest(viewer).await?;
        self.texts(viewer).await?;
        Ok(())
    }
}

/// The last answer to one question as the public asked it, and how far the store had changed.
pub(crate) struct Remembered<T>(Mutex<Option<Answer<T>>>);

/// An answer, and the last changes of records and of words when it was found.
type Answer<T> = ((u64, u64), Arc<T>);

impl<T> Default for Remembered<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> Remembered<T> {
    /// The answer for this viewer as things are: for the public the last one, or else what `find` finds. Whoever asks
    /// meanwhile waits for it.
    pub(crate) async fn or_find(
        &self,
        hub: &Hub,
        viewer: &Viewer,
        find: impl Future<Output = Result<T, Error>>,
    ) -> Result<Arc<T>, Error> {
        let change = hub.store.last_changes().await?;
        if *viewer != Viewer::Anonymous {
            return Ok(Arc::new(find.await?));
        }
        let mut last = self.0.lock().await;
        if let Some((at, answer)) = &*last
            && *at == change
        {
            return Ok(Arc::clone(answer));
        }
        let answer = Arc::new(find.await?);
        *last = Some((change, Arc::clone(&answer)));
        Ok(answer)
    }
}
