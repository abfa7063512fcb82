//! The hub itself: a store, an index that follows it, and the words of the collection.

use std::{
    path::Path,
    sync::{Arc, PoisonError, RwLock},
};

use ::search::Index;
use catalogue::{Concept, Kind, List, ListTerm};
use store::{Home, Store, Words};
use tokio::sync::{Mutex, Notify};
use tracing::warn;
use vocabulary::{Identifier, Place};

use crate::{
    Error, Viewer, Work,
    accounts::Throttle,
    follow,
    jobs::Jobs,
    openid::{self, OpenId, Provider},
    outbound::{self, Allowed, Limits, Outbound, Post},
    permission,
    remembered::{Answers, Reached},
};

/// Everything that doors may ask for. Clones share one store and one index.
#[derive(Clone)]
pub struct Hub {
    pub(crate) store: Store,
    /// The index and the words it works with.
    findable: Arc<RwLock<Findable>>,
    home: Arc<Home>,
    pub(crate) answers: Arc<Answers>,
    pub(crate) throttle: Arc<Throttle>,
    pub(crate) jobs: Arc<Jobs>,
    pub(crate) provider: Option<Arc<OpenId>>,
    pub(crate) post: Option<Arc<Post>>,
    /// The identifier under which whoever reports through IATI is registered there.
    pub(crate) reporting: Option<Arc<str>>,
    /// The index has one writer at a time.
    pub(crate) following: Arc<Mutex<()>>,
    /// Told after each change that the index has not taken in yet.
    pub(crate) changed: Arc<Notify>,
}

struct Findable {
    index: Index,
    words: Arc<Words>,
    /// The number of the words' last change when they were read.
    words_change: u64,
}

impl Hub {
    /// Whether there is a hub at `home`.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if its database server does not answer.
    pub async fn exists(home: &Home) -> Result<bool, Error> {
        Ok(Store::exists(home).await?)
    }

    /// Opens the hub at `home` for reading and writing, makes it if there is none, and brings its index up to
    /// date: an index that is missing, damaged or of another version is built again.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store is in use, damaged, away or not writable; [`Error::NoStore`] if there is an index and
    /// nothing that it could be of; [`Error::Cancelled`].
    pub async fn open(home: &Home, work: &Work) -> Result<Self, Error> {
        // With a server the address may be another: an index of another store is built again.
        let is_in_folder = !home.is_on_a_server();
        if is_in_folder && home.folder().join(INDEX).exists() && !Store::exists(home).await? {
            return Err(Error::NoStore { folder: home.folder().to_owned() });
        }
        let store = Store::open(home).await?;
        permission::apply(&store, false).await?;
        let words = read_words(&store).await?;
        let index = follow::open(&store, &home.folder().join(INDEX), &words.0, work).await?;
        Ok(Self::new(home, store, index, words))
    }

    /// Opens the hub at `home` for reading only, also while another process serves it.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if there is none; [`Error::Search`] if its index cannot be read, [`Error::OtherIndex`] if it is not
    /// its own.
    pub async fn open_read_only(home: &Home) -> Result<Self, Error> {
        let hub = Self::open_as_it_is(home, Store::open_read_only(home).await?).await?;
        if follow::is_of(&hub.index(), &hub.store).await? {
            return Ok(hub);
        }
        Err(Error::OtherIndex { folder: home.folder().to_owned() })
    }

    /// Opens the hub at `home` to change accounts and roles, also while another process serves it.
    ///
    /// # Errors
    ///
    /// As [`Hub::open_read_only`].
    pub async fn open_beside(home: &Home) -> Result<Self, Error> {
        Self::open_as_it_is(home, Store::open_beside(home).await?).await
    }

    async fn open_as_it_is(home: &Home, store: Store) -> Result<Self, Error> {
        let words = read_words(&store).await?;
        let index = Index::open_read_only(&home.folder().join(INDEX), &words.0.concepts)?;
        let (change, last) = (index.change(), store.last_change().await?);
        if change < last {
            warn!(
                "The index is at change {change} of {last} and may miss records: start the hub or run `lmhub reindex`"
            );
        }
        Ok(Self::new(home, store, index, words))
    }

    fn new(home: &Home, store: Store, index: Index, (words, words_change): (Words, u64)) -> Self {
        let words = Arc::new(words);
        let findable = Arc::new(RwLock::new(Findable { index, words, words_change }));
        Self {
            store,
            findable,
            home: Arc::new(home.clone()),
            answers: Arc::default(),
            jobs: Arc::default(),
            throttle: Arc::default(),
            provider: None,
            post: None,
            reporting: None,
            following: Arc::default(),
            changed: Arc::default(),
        }
    }

    /// The hub with an identity provider that it believes; `redirect` is where the provider sends readers back to.
    ///
    /// # Errors
    ///
    /// [`Error::OpenId`] if a setting is none.
    pub fn with_provider(self, provider: Provider, redirect: &str) -> Result<Self, Error> {
        let setting = |error: outbound::Error| openid::Error::Setting {
            what: "issuer",
            reason: error.to_string(),
        };
        let origins = vec![provider.origin().map_err(setting)?];
        let client = Outbound::new(Allowed { origins }, Limits::default()).map_err(setting)?;
        let provider = Some(Arc::new(OpenId::new(provider, redirect, client)?));
        Ok(Self { provider, ..self })
    }

    /// The hub with a mail server.
    ///
    /// # Errors
    ///
    /// [`outbound::Error::MailServer`] and [`outbound::Error::Sender`] if one of the two settings is none.
    pub fn with_mail(self, server: &str, from: &str) -> Result<Self, outbound::Error> {
        Ok(Self { post: Some(Arc::new(Post::new(server, from)?)), ..self })
    }

    /// The hub with the identifier under which whoever reports is registered with IATI.
    #[must_use]
    pub fn reporting_as(self, reference: &str) -> Self {
        Self { reporting: Some(reference.into()), ..self }
    }

    /// Whether it never got the built-in collection: what an interrupted beginning leaves.
    pub fn is_bare(&self) -> bool {
        self.words().concepts.is_empty()
    }

    /// The folder in which it keeps what is not in its database.
    pub fn folder(&self) -> &Path {
        self.home.folder()
    }

    /// Lists, places and concepts.
    pub fn words(&self) -> Arc<Words> {
        Arc::clone(&self.findable.read().unwrap_or_else(PoisonError::into_inner).words)
    }

    /// The index as it is.
    pub(crate) fn index(&self) -> Index {
        self.findable.read().unwrap_or_else(PoisonError::into_inner).index.clone()
    }

    /// How far store and index have come.
    pub(crate) async fn reached(&self) -> Result<Reached, Error> {
        let (records, words) = self.store.last_changes().await?;
        let findable = self.findable.read().unwrap_or_else(PoisonError::into_inner);
        Ok(Reached {
            stored: (records, words),
            findable: (findable.index.generation(), findable.words_change),
        })
    }

    /// Reads the words again after they have changed and makes the index work with them.
    pub(crate) async fn reload_words(&self) -> Result<(), Error> {
        let (words, words_change) = read_words(&self.store).await?;
        let mut findable = self.findable.write().unwrap_or_else(PoisonError::into_inner);
        findable.index = findable.index.with_concepts(&words.concepts);
        findable.words = Arc::new(words);
        findable.words_change = words_change;
        Ok(())
    }

    /// Takes in what others have written into the same store, and what the index has missed. Costs one question where
    /// there is nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Store`], [`Error::Search`].
    pub async fn catch_up(&self) -> Result<(), Error> {
        let (_, words) = self.store.last_changes().await?;
        let known = self.findable.read().unwrap_or_else(PoisonError::into_inner).words_change;
        if words != known {
            self.reload_words().await?;
        }
        self.follow(&Work::quiet()).await?;
        Ok(())
    }

    /// Waits until a change is there that [`Hub::catch_up`] would take in.
    pub async fn changed(&self) {
        self.changed.notified().await;
    }

    /// Whether the store answers.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if not.
    pub async fn answers(&self) -> Result<(), Error> {
        Ok(self.store.answers().await?)
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

/// The words, and the number of their last change: the change first, so that what comes between is read again.
async fn read_words(store: &Store) -> Result<(Words, u64), Error> {
    let (_, change) = store.last_changes().await?;
    Ok((with_areas(store.words().await?, store).await?, change))
}

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
