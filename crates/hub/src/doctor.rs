//! Whether a hub is sound, and what to do where it is not.

use std::{fs, io, path::Path};

use ::search::Index;
use store::{Home, Store, Unlike, Verified, Words};
use tokio::task::block_in_place;

use crate::{
    Error,
    follow::is_of,
    hub::INDEX,
    permission::{audiences_of, policy},
};

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

    /// Sound, if nothing is wrong.
    fn all_or_some(
        &mut self,
        what: &str,
        sound: &str,
        wrong: Result<Vec<String>, store::Error>,
        advice: &str,
    ) {
        match wrong {
            Ok(wrong) if wrong.is_empty() => self.sound(what, sound),
            Ok(wrong) => self.unsound(what, some_of(&wrong), advice),
            Err(error) => self.unsound(what, error.to_string(), remedy(&error)),
        }
    }

    fn unsound(&mut self, what: &str, found: impl Into<String>, advice: &str) {
        let (found, advice) = (found.into(), advice.to_owned());
        self.findings.push(Finding { what: what.to_owned(), sound: false, found, advice });
    }
}

/// What to do about a store that cannot be repaired.
const BACKUP: &str = "move the whole folder, or the server's database, aside and run `lmhub restore` with the last backup";

/// What to do about a disk that does not do as asked: the store on it may be whole.
const DISK: &str = "make room on the disk, or look whether it is sound, and try again";

/// What to do about a store that cannot be read without writing beside it.
const UNWRITABLE: &str = "let this user write in the folder, or end the hub that serves it, which leaves a store that can be read as it is";

/// What to do about records that cannot be read.
const UNREADABLE: &str = "import them again, run `lmhub init` if they are of the built-in collection, or move the whole folder, or the server's database, aside and run `lmhub restore` with the last backup";

/// What to do about an index that does not hold what the store holds.
const REINDEX: &str = "start the hub or run `lmhub reindex`";

/// What to do about a trail that somebody has changed.
const TAMPERED: &str = "someone has changed the trail outside of the hub: keep the database as it is for whoever looks into it, let `lmhub audit verify` name every line, and compare with the last backup";

/// What to do about a store that somebody has changed.
const CHANGED: &str = "someone has changed the database outside of the hub: keep it as it is for whoever looks into it, and compare with the last backup or restore it";

/// What to do about rows that the hub decides from the records.
const DERIVED: &str = "someone has changed the database outside of the hub; run `lmhub reindex`, which writes anew what follows from the records";

/// How many of many faults a finding names.
const NAMED: usize = 5;

/// Examines the hub at `home` without changing it, also while it is being served. A part that cannot be examined is a
/// finding too.
///
/// # Errors
///
/// Only if the program itself fails; that there is no hub is a finding.
pub async fn examine(home: &Home) -> Result<Report, Error> {
    let mut report = Report::default();
    let store = match Store::open_read_only(home).await {
        Ok(store) => store,
        Err(error) => {
            let advice = advice(&error, home);
            report.unsound("store", error.to_string(), advice);
            return Ok(report);
        }
    };
    if !examine_form(&store, &mut report).await {
        return Ok(report);
    }
    examine_records(&store, &mut report).await;
    examine_trust(&store, &mut report).await;
    match store.words().await {
        Ok(words) => {
            examine_words(&words, &mut report);
            examine_index(&store, &home.folder().join(INDEX), &words, &mut report).await;
        }
        Err(error) => report.unsound("words", error.to_string(), remedy(&error)),
    }
    Ok(report)
}

/// Whether the database is whole and has the tables that this program knows: only then is there more to say.
async fn examine_form(store: &Store, report: &mut Report) -> bool {
    for wrong in [store.integrity().await, store.wrong_form().await] {
        match wrong {
            Ok(wrong) if wrong.is_empty() => {}
            Ok(wrong) => {
                report.unsound("store", some_of(&wrong), BACKUP);
                return false;
            }
            Err(error) => {
                report.unsound("store", error.to_string(), remedy(&error));
                return false;
            }
        }
    }
    true
}

/// Whether every record can be read, is its last version, and has beside it what follows from it.
async fn examine_records(store: &Store, report: &mut Report) {
    let unreadable = store.unreadable().await.map(|found| {
        found.into_iter().map(|(id, reason)| format!("`{id}` ({reason})")).collect::<Vec<_>>()
    });
    match unreadable {
        Ok(unreadable) if !unreadable.is_empty() => {
            let n = unreadable.len();
            let found = format!("{n} records or words cannot be read: {}", some_of(&unreadable));
            report.unsound("store", found, UNREADABLE);
        }
        Ok(_) => match store.n_records().await {
            Ok(n) => report.sound("store", format!("{n} records, every page and record read")),
            Err(error) => report.unsound("store", error.to_string(), remedy(&error)),
        },
        Err(error) => report.unsound("store", error.to_string(), remedy(&error)),
    }
    let dangling = store.dangling().await;
    report.all_or_some("references", "none to what is not there", dangling, CHANGED);
    let (unlike, beside) = match store.unlike_themselves(audiences_of).await {
        Ok((unlike, beside)) => (Ok(unlike), beside),
        Err(error) => (Err(error), Vec::new()),
    };
    report.all_or_some("records", "each is its last version", unlike, CHANGED);
    let sound = "readers, links and places follow from the records";
    if beside.is_empty() {
        report.sound("permissions", sound);
    } else {
        let found = format!("other readers, links or places than follow from {}", some_of(&beside));
        report.unsound("permissions", found, DERIVED);
    }
}

/// Whether the audit trail is whole, tells of every version and role, and who may read what is as this program decides it.
async fn examine_trust(store: &Store, report: &mut Report) {
    match store.verify_audit(&[]).await {
        Ok(Verified { n_lines, head, faults }) if faults.is_empty() => {
            let found = "lines, each as it was written; the last is";
            report.sound("audit trail", format!("{n_lines} {found} {n_lines}:{head}"));
        }
        Ok(Verified { n_lines, faults, .. }) => {
            let named: Vec<_> = faults.iter().map(ToString::to_string).collect();
            let found = format!("{} faults in {n_lines} lines: {}", faults.len(), some_of(&named));
            report.unsound("audit trail", found, TAMPERED);
        }
        Err(error) => report.unsound("audit trail", error.to_string(), TAMPERED),
    }
    let (older, unlike) = match store.unlike_the_trail().await {
        Ok(Unlike { n_older, wrong }) => (n_older, Ok(wrong)),
        Err(error) => (0, Err(error)),
    };
    let sound = match older {
        0 => "each as the audit trail tells".to_owned(),
        older => format!("each as the audit trail tells, but {older} that are older than it"),
    };
    report.all_or_some("versions", &sound, unlike, CHANGED);
    let roles = store.untold_roles().await;
    report.all_or_some("roles", "those of which the audit trail tells", roles, CHANGED);
    let entries = store.untold_entries().await;
    report.all_or_some("register", "each entry as the audit trail tells", entries, CHANGED);
    match store.policy().await {
        Ok(found) if found == policy() => report.sound("audiences", "as this lmhub decides them"),
        Ok(_) => {
            let found = "decided by the rules of another lmhub";
            report.unsound("audiences", found, "start the hub once, which decides them anew");
        }
        Err(error) => report.unsound("audiences", error.to_string(), remedy(&error)),
    }
}

fn examine_words(words: &Words, report: &mut Report) {
    let counts = (words.lists.len(), words.places.len(), words.concepts.len());
    if let (1.., 1.., 1..) = counts {
        let (lists, places, concepts) = counts;
        report.sound("words", format!("{lists} lists, {places} places, {concepts} concepts"));
    } else {
        let found = "lists, places or glossary are empty";
        report.unsound("words", found, "run `lmhub init` on the same folder");
    }
}

/// Whether the index is whole, of this store and as far as it.
async fn examine_index(store: &Store, folder: &Path, words: &Words, report: &mut Report) {
    let opened = block_in_place(|| {
        let index = Index::open_read_only(folder, &words.concepts)?;
        index.verify()?;
        Ok::<_, ::search::Error>(index)
    });
    let index = match opened {
        Ok(index) => index,
        Err(error) => return report.unsound("index", error.to_string(), "run `lmhub reindex`"),
    };
    match (is_of(&index, store).await, store.last_change().await) {
        (Err(error), _) => report.unsound("index", error.to_string(), REINDEX),
        (_, Err(error)) => report.unsound("index", error.to_string(), remedy(&error)),
        (Ok(false), _) => report.unsound("index", "of another store", REINDEX),
        (Ok(true), Ok(last)) if index.change() == last => {
            report.sound("index", format!("at change {last}, like the store, every file checked"));
        }
        (Ok(true), Ok(last)) => {
            let found = format!("at change {}, the store is at {last}", index.change());
            report.unsound("index", found, REINDEX);
        }
    }
}

/// The first of many, with how many there are.
fn some_of(all: &[String]) -> String {
    let named = all.iter().take(NAMED).cloned().collect::<Vec<_>>().join("; ");
    if all.len() > NAMED { format!("{named}; and {} more", all.len() - NAMED) } else { named }
}

/// What to do about a store that cannot be opened.
fn advice(error: &store::Error, home: &Home) -> &'static str {
    match error {
        store::Error::Absent { .. } if home.is_on_a_server() => {
            "make a hub with `lmhub init`, or correct the address given with --database"
        }
        store::Error::Absent { .. } if home.folder().join(INDEX).exists() => BACKUP,
        store::Error::Absent { .. }
            if fs::read_dir(home.folder()).is_err_and(|error| is_hidden(&error)) =>
        {
            "let this user read the folder"
        }
        store::Error::Absent { .. } => "make a hub with `lmhub init`",
        other => remedy(other),
    }
}

/// What to do about a store that does not answer as it should.
fn remedy(error: &store::Error) -> &'static str {
    match error {
        store::Error::ReadOnly { .. } => UNWRITABLE,
        store::Error::Older { .. } => "start the hub once",
        store::Error::Newer { .. } => "use the newer lmhub",
        store::Error::Away { .. } => {
            "start the database server, or correct the address given with --database"
        }
        store::Error::Full { .. } | store::Error::Disk { .. } => DISK,
        store::Error::Refused { .. } => {
            "correct the address given with --database, or let who runs the server give this user a database of its own, in UTF-8, in which it may make tables"
        }
        store::Error::Unfinished { .. } => "run the restore or the move again",
        store::Error::LeftBehind { .. } => "move that file to where its database is now",
        _ => BACKUP,
    }
}

/// Whether a folder may be there that this user may not look into.
fn is_hidden(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied
}
