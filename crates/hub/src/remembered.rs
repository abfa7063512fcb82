//! Answers that take long to find: kept until something changes.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, PoisonError},
};

use catalogue::Record;
use tokio::sync::{Mutex, OnceCell};
use vocabulary::Language;

use crate::{Error, Found, Framework, Hub, Marker, Overview, SearchRequest, TextCount, Viewer};

/// How many searches are remembered.
const SEARCHES: usize = 256;
/// The longest answer of a search that is remembered, in hits: 256 of them are some ten megabytes.
const LONGEST: usize = 20;

/// How far a hub had come when an answer was found. The index follows the store in a moment, so that what it says of one
/// change can still be missing when the store has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Reached {
    /// The last changes of records and of words in the store.
    pub(crate) stored: (u64, u64),
    /// The generation of the index, and the change of the words that it searches with.
    pub(crate) findable: (u64, u64),
}

/// The last answer to each question whose answer speaks of all records at once, and to what was searched for.
#[derive(Default)]
pub(crate) struct Answers {
    pub(crate) searches: Searches,
    pub(crate) overview: Remembered<Overview>,
    pub(crate) texts: Remembered<BTreeMap<Language, TextCount>>,
    pub(crate) map: Remembered<Vec<Marker>>,
    pub(crate) newest: Remembered<Vec<Record>>,
    pub(crate) totals: Remembered<Vec<Record>>,
    pub(crate) framework: Remembered<Framework>,
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

/// The last answer to one question as the public asked it, and how far the hub had come.
pub(crate) struct Remembered<T>(Mutex<Option<(Reached, Arc<T>)>>);

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
        if *viewer != Viewer::Anonymous {
            return Ok(Arc::new(find.await?));
        }
        let reached = hub.reached().await?;
        let mut last = self.0.lock().await;
        if let Some((at, answer)) = &*last
            && *at == reached
        {
            return Ok(Arc::clone(answer));
        }
        let answer = Arc::new(find.await?);
        *last = Some((reached, Arc::clone(&answer)));
        Ok(answer)
    }
}

/// What the public searched for last, the latest first, as long as nothing changes.
#[derive(Default)]
pub(crate) struct Searches(std::sync::Mutex<Asked>);

#[derive(Default)]
struct Asked {
    reached: Reached,
    answers: VecDeque<(SearchRequest, Place)>,
}

/// Where an answer will stand: the first who asks finds it, all others wait for it.
type Place = Arc<OnceCell<Arc<Found>>>;

impl Searches {
    /// The answer to a search by this viewer as things are: for the public the last one, or else what `find` finds.
    pub(crate) async fn or_find(
        &self,
        hub: &Hub,
        viewer: &Viewer,
        request: &SearchRequest,
        find: impl Future<Output = Result<Found, Error>>,
    ) -> Result<Arc<Found>, Error> {
        if *viewer != Viewer::Anonymous || request.limit > LONGEST {
            return Ok(Arc::new(find.await?));
        }
        let place = self.place(hub.reached().await?, request);
        let answer =
            place.get_or_try_init(|| async { Ok::<_, Error>(Arc::new(find.await?)) }).await?;
        Ok(Arc::clone(answer))
    }

    fn place(&self, reached: Reached, request: &SearchRequest) -> Place {
        let mut asked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if asked.reached != reached {
            *asked = Asked { reached, ..Asked::default() };
        }
        let known = asked.answers.iter().position(|(known, _)| known == request);
        let known = known.and_then(|at| asked.answers.remove(at));
        let (request, place) = known.unwrap_or_else(|| (request.clone(), Place::default()));
        asked.answers.push_front((request, Arc::clone(&place)));
        asked.answers.truncate(SEARCHES);
        place
    }
}

#[cfg(test)]
mod tests {
    use catalogue::Status;
    use exchange::collection::Collection;
    use serde_json::json;
    use store::Origin;

    use super::*;
    use crate::{
        Step, Work,
        permission::{Role, Scope, Use},
        viewer::{By, Known},
    };

    fn centre(title: &str) -> Record {
        serde_json::from_value(json!({
            "id": "centre",
            "title": { "en": { "text": title, "made": "compiled" } },
            "access": "public",
            "status": "published",
            "source": "a test",
            "details": { "kind": "organisation", "form": "centre", "abbreviation": "", "website": "" },
        }))
        .unwrap()
    }

    /// Who may change it.
    fn owner() -> Viewer {
        Viewer::Person(Arc::new(Known {
            id: "owner".to_owned(),
            name: "Owner".to_owned(),
            grants: vec![(Role::DataOwner, Scope::Hub)],
            uses: Use::ALL.to_vec(),
            by: By::Session("session".to_owned()),
            whence: "127.0.0.1".to_owned(),
        }))
    }

    async fn finds(hub: &Hub, words: &str) -> Arc<Found> {
        hub.search(&Viewer::Anonymous, SearchRequest::new(words, Language::En)).await.unwrap()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn an_answer_is_kept_until_the_store_or_the_index_changes() {
        let folder = tempfile::tempdir().unwrap();
        let hub = Hub::open(&folder.path().into(), &Work::quiet()).await.unwrap();
        let collection = Collection { records: vec![centre("Heron")], ..Collection::default() };
        hub.keep(collection, Origin::Imported, &Work::quiet()).await.unwrap();
        let id = centre("").id;

        let (first, second) = (finds(&hub, "Heron").await, finds(&hub, "Heron").await);
        assert!(first.records.len() == 1 && Arc::ptr_eq(&first, &second));

        // The index has not followed yet: what it says now must not be kept for later.
        hub.write(&owner(), centre("Cormorant"), 1).await.unwrap();
        assert!(finds(&hub, "Cormorant").await.records.is_empty());
        hub.catch_up().await.unwrap();
        assert_eq!(finds(&hub, "Cormorant").await.records, [centre("Cormorant")]);

        let stands = hub.step(&owner(), &id, 2, Step::Withdraw).await.unwrap();
        assert_eq!(stands, Status::Withdrawn);
        assert!(finds(&hub, "Cormorant").await.records.is_empty(), "the store has the last word");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn only_the_last_answers_are_kept_and_no_long_ones() {
        let folder = tempfile::tempdir().unwrap();
        let hub = Hub::open(&folder.path().into(), &Work::quiet()).await.unwrap();
        let first = finds(&hub, "a").await;
        for n in 0..SEARCHES {
            finds(&hub, &format!("b{n}")).await;
        }
        assert!(!Arc::ptr_eq(&first, &finds(&hub, "a").await));
        let long = SearchRequest { limit: LONGEST + 1, ..SearchRequest::new("a", Language::En) };
        let first = hub.search(&Viewer::Anonymous, long.clone()).await.unwrap();
        let second = hub.search(&Viewer::Anonymous, long).await.unwrap();
        assert!(!Arc::ptr_eq(&first, &second));
    }
}
