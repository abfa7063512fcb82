//! Whether a hub is sound, and what to do where it is not.

use std::path::Path;

use ::search::Index;
use catalogue::Concept;
use store::{Home, Store, Verified};
use tokio::task::block_in_place;

use crate::{Error, follow::is_of, hub::INDEX, permission::policy};

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
const BACKUP: &str =
    "move the folder or the database aside and run `lmhub restore` with the last backup";

/// What to do about a store that cannot be read without writing beside it.
const UNWRITABLE: &str = "let this user write in the folder, or end the hub that serves it, which leaves a store that can be read as it is";

/// What to do about records that cannot be read.
const UNREADABLE: &str = "import them again, run `lmhub init` if they are of the built-in collection, or move the folder or the database aside and run `lmhub restore` with the last backup";

/// What to do about an index that does not hold what the store holds.
const REINDEX: &str = "start the hub or run `lmhub reindex`";

/// What to do about a trail that somebody has changed.
const TAMPERED: &str = "someone has changed the trail outside of the hub: keep the database as it is for whoever looks into it, let `lmhub audit verify` name every line, and compare with the last backup";

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
    examine_trust(&store, &mut report).await?;
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
        Ok(index) if !is_of(&index, &store).await? => {
            report.unsound("index", "of another store", REINDEX);
        }
        Ok(index) if index.change() == last => {
            report.sound("index", format!("at change {last}, like the store, every file checked"));
        }
        Ok(index) => {
            let found = format!("at change {}, the store is at {last}", index.change());
            report.unsound("index", found, REINDEX);
        }
        Err(error) => report.unsound("index", error.to_string(), "run `lmhub reindex`"),
    }
    Ok(report)
}

/// Whether the audit trail is whole, and who may read what is as this program decides it.
async fn examine_trust(store: &Store, report: &mut Report) -> Result<(), Error> {
    let Verified { n_lines, head, faults } = store.verify_audit(&[]).await?;
    if let Some(first) = faults.first() {
        let found = format!("{} faults in {n_lines} lines, the first: {first}", faults.len());
        report.unsound("audit trail", found, TAMPERED);
    } else {
        let found =
            format!("{n_lines} lines, each as it was written; the last is {n_lines}:{head}");
        report.sound("audit trail", found);
    }
    if store.policy().await? == policy() {
        report.sound("audiences", "as this lmhub decides them");
    } else {
        let found = "decided by the rules of another lmhub";
        report.unsound("audiences", found, "start the hub once, which decides them anew");
    }
    Ok(())
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

/// The index, if its files are as they were written.
fn examine_index(folder: &Path, concepts: &[Concept]) -> Result<Index, ::search::Error> {
    let index = Index::open_read_only(folder, concepts)?;
    index.verify()?;
    Ok(index)
}
