//! The index follows the store: change by change, from the beginning if need be, from where it stopped if it can.

use std::path::Path;

use ::search::{Error as IndexError, Index, Writer};
use catalogue::{Kind, Record};
use store::{Change, Home, Store, Words};
use tokio::task::block_in_place;
use tracing::{info, warn};

use crate::{Error, Hub, Stage, Viewer, Work, hub::INDEX, permission, surroundings::Surroundings};

/// Records read from the store at a time.
const PAGE: u32 = 1_000;
/// Records between two commits of the index: what is lost at most when the power goes.
const COMMIT: u64 = 20_000;

impl Hub {
    /// Writes anew what follows from the records: their readers, links and places in the store, and the whole index of the
    /// hub at `home`; returns how many records it holds. Stopped half-way, it goes on from there when the hub is opened next.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] as [`Hub::open`]; [`Error::Search`] if the index cannot be written; [`Error::Cancelled`].
    pub async fn reindex(home: &Home, work: &Work) -> Result<u64, Error> {
        if !Store::exists(home).await? {
            Store::open_read_only(home).await?;
        }
        let store = Store::open(home).await?;
        permission::apply(&store, true).await?;
        let words = store.words().await?;
        let index = Index::create(&home.folder().join(INDEX), &words.concepts)?;
        follow(&store, &index, &words, work).await
    }

    /// Makes what the store has and the index has not findable.
    pub(crate) async fn follow(&self, work: &Work) -> Result<u64, Error> {
        let _turn = self.following.lock().await;
        follow(&self.store, &self.index(), &self.words(), work).await
    }

    /// Makes the index forget how far it has followed, so that it takes in every record anew: what it keeps beside
    /// them is about to change. What it holds is found until then.
    pub(crate) fn follow_from_the_beginning(&self) -> Result<(), Error> {
        Ok(block_in_place(|| self.index().writer()?.commit(0, ""))?)
    }
}

/// Opens the index in `folder` and brings it up to date.
pub(crate) async fn open(
    store: &Store,
    folder: &Path,
    words: &Words,
    work: &Work,
) -> Result<Index, Error> {
    let create = || Index::create(folder, &words.concepts);
    let whole = || {
        let index = Index::open(folder, &words.concepts)?;
        index.verify().map(|()| index)
    };
    let index = match block_in_place(whole) {
        Ok(index) => index,
        Err(IndexError::Absent { .. }) => create()?,
        Err(error) if error.asks_for_rebuild() => {
            warn!("Building the index again: {error}");
            create()?
        }
        Err(error) => return Err(error.into()),
    };
    follow(store, &index, words, work).await?;
    Ok(index)
}

/// Whether all that the index holds is, or was, in this store: not if the store is an older state of its own, or another
/// one that the folder is used with.
pub(crate) async fn is_of(index: &Index, store: &Store) -> Result<bool, Error> {
    let (change, moment) = index.followed();
    Ok(change == 0 || change <= store.last_change().await? && store.has_been_at(&moment).await?)
}

async fn follow(store: &Store, index: &Index, words: &Words, work: &Work) -> Result<u64, Error> {
    // The moment first: what is written after it belongs to the same history.
    let (moment, last) = (store.moment_now().await?, store.last_change().await?);
    let is_of_another = !is_of(index, store).await?;
    let first = if is_of_another { 0 } else { index.change() };
    if first == last && !is_of_another {
        return Ok(0);
    }
    let surroundings = Surroundings::read(store, words).await?;
    let mut writer = index.writer()?;
    if is_of_another {
        warn!("The index holds what its store does not: building it again");
        writer.clear()?;
    }
    let (mut at, mut committed, mut written) = (first, first, 0);
    loop {
        let changes = store.changed_since(at, PAGE).await?;
        let Some(newest) = changes.last().map(|change| change.number) else { break };
        let records = changes.iter().filter_map(|change| change.record.as_ref());
        put(&mut writer, &surroundings, records)?;
        if first > 0 {
            put(&mut writer, &surroundings, &behind(store, &changes).await?)?;
        }
        written += u64::try_from(changes.len()).unwrap_or(u64::MAX);
        at = newest;
        work.report(Stage::Indexing, at - first, last - first);
        if work.is_cancelled() {
            block_in_place(|| writer.commit(at, &moment))?;
            return Err(Error::Cancelled);
        }
        if at - committed >= COMMIT {
            block_in_place(|| writer.commit(at, &moment))?;
            committed = at;
        }
    }
    block_in_place(|| writer.commit(last, &moment))?;
    info!(n_records = written, change = last, "Indexed {written} records");
    Ok(written)
}

fn put<'r>(
    writer: &mut Writer,
    surroundings: &Surroundings,
    records: impl IntoIterator<Item = &'r Record>,
) -> Result<(), Error> {
    block_in_place(|| {
        records.into_iter().try_for_each(|record| writer.put(&surroundings.entry(record)))
    })?;
    Ok(())
}

/// The records that a changed organisation stands behind: the index keeps its name beside them.
async fn behind(store: &Store, changes: &[Change]) -> Result<Vec<Record>, Error> {
    let mut found = Vec::new();
    let changed = changes.iter().filter_map(|change| change.record.as_ref());
    for organisation in changed.filter(|record| record.kind() == Kind::Organisation) {
        let pointing =
            store.pointing_at(&organisation.id, &Viewer::Operator.audiences(), u32::MAX).await?;
        found.extend(
            pointing.into_iter().filter(|(how, _)| how == "organisation").map(|(_, record)| record),
        );
    }
    Ok(found)
}
