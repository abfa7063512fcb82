//! The hub itself: a store, an index that follows it, and the words of the collection.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use ::search::Index;
use catalogue::{Concept, Kind, List, ListTerm};
use store::{Store, Words};
use tracing::warn;
use vocabulary::{Identifier, Place};

use crate::{Error, Viewer, Work, follow, remembered::Answers};

/// Everything that doors may ask for. Clones share one store and one index.
#[derive(Clone)]
pub struct Hub {
    pub(crate) store: Store,
    pub(crate) index: Index,
    words: Arc<RwLock<Arc<Words>>>,
    folder: Arc<PathBuf>,
    pub(crate) answers: Arc<Answers>,
}

impl Hub {
    /// Whether `folder` holds a hub.
    pub fn exists(folder: &Path) -> bool {
        Store::exists(folder)
    }

    /// Opens the hub in `folder` for reading and writing, makes it if there is none, and brings its index up to
    /// date: an index that is missing, damaged or of another version is built again.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store is in use, damaged or not writable; [`Error::NoStore`] if there is an index and
    /// nothing that it could be of; [`Error::Cancelled`].
    pub async fn open(folder: &Path, work: &Work) -> Result<Self, Error> {
        if !Store::exists(folder) && folder.join(INDEX).exists() {
            return Err(Error::NoStore { folder: folder.to_owned() });
        }
        let store = Store::open(folder).await?;
        let words = with_areas(store.words().await?, &store).await?;
        let index = follow::open(&store, &folder.join(INDEX), &words, work).await?;
        Ok(Self::new(folder, store, index, words))
    }

    /// Opens the hub in `folder` for reading only, also while another process serves it.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if there is none; [`Error::Search`] if its index cannot be read.
    pub async fn open_read_only(folder: &Path) -> Result<Self, Error> {
        let store = Store::open_read_only(folder).await?;
        let words = with_areas(store.words().await?, &store).await?;
        let index = Index::open_read_only(&folder.join(INDEX), &words.concepts)?;
        let (change, last) = (index.change(), store.last_change().await?);
        if change < last {
            warn!(
                "The index is at change {change} of {last} and may miss records: start the hub or run `lmhub reindex`"
            );
        }
        Ok(Self::new(folder, store, index, words))
    }

    fn new(folder: &Path, store: Store, index: Index, words: Words) -> Self {
        let words = Arc::new(RwLock::new(Arc::new(words)));
        Self { store, index, words, folder: Arc::new(folder.to_owned()), answers: Arc::default() }
    }

    /// Where it is kept.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Lists, places and concepts.
    pub fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the words again after they have changed and makes the index work with them.
    pub(crate) async fn reload_words(&mut self) -> Result<(), Error> {
        let words = with_areas(self.store.words().await?, &self.store).await?;
        self.index = self.index.with_concepts(&words.concepts);
        self.answers = Arc::default();
        *self.words.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(words);
        Ok(())
    }

    /// The place with this identifier.
    pub fn place(&self, id: &Identifier) -> Option<Place> {
        self.words().places.iter().find(|place| place.id == *id).cloned()
    }

    /// The concept with this identifier.
    pub fn concept(&self, id: &Identifier) -> Option<Concept> {
        self.words().concepts.iter().find(|concept| concept.id == *id).cloned()
    }

    /// Finishes what is under way and lets go of the files.
    pub async fn close(&self) {
        self.store.close().await;
    }
}

/// The folder of the index inside the hub's; it may be deleted at any time.
pub(crate) const INDEX: &str = "index";

/// The framework's areas are records; as subjects they form the list `area`.
async fn with_areas(mut words: Words, store: &Store) -> Result<Words, Error> {
    let areas = store.of_kinds(&[Kind::PriorityArea], &Viewer::Anonymous.audiences()).await?;
    let terms = areas
        .into_iter()
        .filter_map(|record| {
            let catalogue::Details::PriorityArea { code } = record.details else { return None };
            Some(ListTerm { code, parent: None, label: record.title })
        })
        .collect();
    words.lists.insert(0, List { id: "area".to_owned(), source: "000 §6".to_owned(), terms });
    Ok(words)
}
