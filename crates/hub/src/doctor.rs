//! Whether a hub is sound, and what to do where it is not.

use std::path::Path;

use ::search::Index;
use catalogue::Concept;
use store::{Home, Store};
use tokio::task::block_in_place;

use crate::{Error, hub::INDEX};

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// What was looked at.
    pub what: String,
    /// Whether it is as it should be.
    pub sound: bool,
    /// What was found.
    pub found: String,
    /// What to do about it; empty if nothing.
    pub advice: String,
}

/// Everything that was looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// In the order looked at.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether all is as it should be.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|finding| finding.sound)
    }

    fn sound(&mut self, what: &str, found: impl Into<String>) {
        let found = found.into();
        self.findings.push(Finding {
            what: what.to_owned(),
            sound: true,
            found,
            advice: String::new(),
        });
    }

    fn unsound(&mut self, what: &str, found: impl Into<String>, advice: &str) {
        let (found, advice) = (found.into(), advice.to_owned());
        self.findings.push(Finding { what: what.to_owned(), sound: false, found, advice });
    }
}

/// What to do about a store that cannot be repaired.
const BACKUP: &str = "put a backup of the folder in its place";

/// What to do about a store that cannot be read without writing beside it.
const UNWRITABLE: &str = "let this user write in the folder, or end the hub that serves it, which leaves a store that can be read as it is";

/// What to do about records that cannot be read.
const UNREADABLE: &str = "import them again, run `lmhub init` if they are of the built-in collection, or put a backup of the folder in its place";

/// Examines the hub at `home` without changing it, also while it is being served.
///
/// # Errors
///
/// Only if the database stops answering half-way; that there is no hub is a finding.
pub async fn examine(home: &Home) -> Result<Report, Error> {
    let mut report = Report::default();
    let store = match Store::open_read_only(home).await {
        Ok(store) => store,
        Err(error) => {
            let advice = advice(&error, home.folder());
            report.unsound("store", error.to_string(), advice);
            return Ok(report);
        }
    };
    let wrong = match store.integrity().await {
        Ok(wrong) => wrong.join("; "),
        Err(error) => error.to_string(),
    };
    if !wrong.is_empty() {
        report.unsound("store", wrong, BACKUP);
        return Ok(report);
    }
    let unreadable = store.unreadable().await?;
    if unreadable.is_empty() {
        let found = format!("{} records, every page and record read", store.n_records().await?);
        report.sound("store", found);
    } else {
        const SHOWN: usize = 5;
        let named = unreadable.iter().take(SHOWN).map(|(id, reason)| format!("`{id}` ({reason})"));
        let found = format!(
            "{} records or words cannot be read: {}",
            unreadable.len(),
            named.collect::<Vec<_>>().join("; ")
        );
        report.unsound("store", found, UNREADABLE);
    }
    let words = store.words().await?;
    let counts = (words.lists.len(), words.places.len(), words.concepts.len());
    if let (1.., 1.., 1..) = counts {
        let (lists, places, concepts) = counts;
        report.sound("words", format!("{lists} lists, {places} places, {concepts} concepts"));
    } else {
        let found = "lists, places or glossary are empty";
        report.unsound("words", found, "run `lmhub init` on the same folder");
    }
    let last = store.last_change().await?;
    match block_in_place(|| examine_index(&home.folder().join(INDEX), &words.concepts)) {
        Ok(change) if change == last => {
            report.sound("index", format!("at change {last}, like the store, every file checked"));
        }
        Ok(change) => {
            let found = format!("at change {change}, the store is at {last}");
            report.unsound("index", found, "start the hub or run `lmhub reindex`");
        }
        Err(error) => report.unsound("index", error.to_string(), "run `lmhub reindex`"),
    }
    Ok(report)
}

/// What to do about a store that cannot be opened.
fn advice(error: &store::Error, folder: &Path) -> &'static str {
    match error {
        store::Error::Absent { .. } if folder.join(INDEX).exists() => BACKUP,
        store::Error::Absent { .. } => "make a hub with `lmhub init`",
        store::Error::ReadOnly { .. } => UNWRITABLE,
        store::Error::Older { .. } => "start the hub once",
        store::Error::Newer { .. } => "use the newer lmhub",
        store::Error::Away { .. } => {
            "start the database server, or correct the address given with --database"
        }
        _ => BACKUP,
    }
}

/// The change that the index has followed to, if its files are as they were written.
fn examine_index(folder: &Path, concepts: &[Concept]) -> Result<u64, ::search::Error> {
    let index = Index::open_read_only(folder, concepts)?;
    index.verify()?;
    Ok(index.change())
}
