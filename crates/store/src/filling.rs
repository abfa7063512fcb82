//! A home that holds nothing, about to be filled from another store.

use std::{fs, sync::Arc};

use crate::{
    Contents, Error, Home, Note, Rows, Store, lock::Lock, making::Making, snapshot::Progress,
    store::has_file,
};

/// An empty store that nobody else writes. Dropped, it leaves everything as it was, apart from tables without rows.
#[derive(Debug)]
pub struct Filling {
    place: Place,
    _lock: Arc<Lock>,
}

#[derive(Debug)]
enum Place {
    /// There is no file yet: there will be a whole one or none.
    File(Making),
    /// There are tables without rows, or will be.
    Tables(Store),
}

impl Filling {
    /// Takes the home; `beside` is a store that may hold the lock of the same folder.
    ///
    /// # Errors
    ///
    /// [`Error::NotEmpty`] or [`Error::LeftBehind`] if there is something, and as [`Store::open`].
    pub async fn begin(home: &Home, beside: Option<&Store>) -> Result<Self, Error> {
        let lock = Store::lock(home, beside)?;
        if home.server.is_none() && !has_file(home) {
            home.must_not_be_left_behind()?;
            let file = home.database();
            // What a deleted database has left empty beside its name would be taken for a part of the new one.
            for side in ["-wal", "-shm", "-journal"] {
                fs::remove_file(home.folder.join(format!("{}{side}", Store::FILE))).ok();
            }
            let place = Place::File(Making::begin(&file).await?);
            return Ok(Self { place, _lock: lock });
        }
        let store = Store::open_locked(home, Arc::clone(&lock)).await?;
        store.begin().await?.must_be_empty(&store).await?;
        Ok(Self { place: Place::Tables(store), _lock: lock })
    }

    /// Fills it as [`Store::copy_from`] does.
    ///
    /// # Errors
    ///
    /// As [`Store::copy_from`].
    pub async fn finish(
        self,
        source: &Store,
        which: Rows,
        note: Option<&Note>,
        progress: &Progress<'_>,
    ) -> Result<Contents, Error> {
        match self.place {
            Place::File(making) => {
                let contents = making.store.copy_from(source, which, note, progress).await?;
                making.put_in_place().await?;
                Ok(contents)
            }
            Place::Tables(store) => {
                let contents = store.copy_from(source, which, note, progress).await;
                store.close().await;
                contents
            }
        }
    }
}
