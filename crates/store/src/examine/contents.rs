//! Records, their versions and the rows beside them, held against one another and against the audit trail.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Record;
use serde_json::Value;
use sqlx::{Any, Transaction};

use crate::{
    Error, Put, Store,
    audit::lines_after,
    records::{hash_of_states, state},
};

/// Rows looked at at a time.
const PAGE: i64 = 1_000;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unlike {
    /// Versions that are older than the trail, which can say nothing of them.
    pub n_older: u64,
    /// What is not as it was written, each with the record's name.
    pub wrong: Vec<String>,
}

/// What the trail tells of records.
#[derive(Debug, Default)]
struct Told {
    /// When it begins.
    begins: String,
    /// The state of each revision of each record.
    states: BTreeMap<(String, i64), String>,
    /// By the moment at which the program brought its collection: the hash of the states of all that it brought.
    brought: BTreeMap<String, String>,
}

impl Store {
    /// Which records and versions are not as the trail tells, or not as one another.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn unlike_the_trail(&self) -> Result<Unlike, Error> {
        let mut moment = self.moment().await?;
        let mut told = told(&mut moment).await?;
        let mut found = Unlike::default();
        let mut brought: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        let mut last = (String::new(), 0);
        loop {
            let rows: Vec<(String, i64, String, String, String)> =
                sqlx::query_as(include_str!("../../sql/versions_after.sql"))
                    .bind(&last.0)
                    .bind(last.1)
                    .bind(PAGE)
                    .fetch_all(&mut *moment)
                    .await?;
            let Some((id, revision, ..)) = rows.last() else { break };
            last = (id.clone(), *revision);
            for (id, revision, changed_at, body, origin) in rows {
                let is = state(revision, &body);
                match told.states.remove(&(id.clone(), revision)) {
                    Some(said) if said == is => {}
                    Some(_) => found.wrong.push(format!(
                        "revision {revision} of `{id}` is not what the trail says was written"
                    )),
                    None if origin == "built-in" && told.brought.contains_key(&changed_at) => {
                        brought.entry(changed_at).or_default().push((id, is));
                    }
                    None if changed_at < told.begins || told.begins.is_empty() => {
                        found.n_older += 1;
                    }
                    None => found
                        .wrong
                        .push(format!("the trail does not tell of revision {revision} of `{id}`")),
                }
            }
        }
        for (at, said) in &told.brought {
            let states = brought.remove(at).unwrap_or_default();
            let states = states.iter().map(|(id, state)| (id.as_str(), state.as_str()));
            if hash_of_states(states.collect()) != *said {
                found.wrong.push(format!(
                    "what the program brought at {at} is not what the trail says was written"
                ));
            }
        }
        let gone = told.states.into_keys();
        found.wrong.extend(gone.map(|(id, revision)| {
            format!("revision {revision} of `{id}`, of which the trail tells, is gone")
        }));
        Ok(found)
    }

    /// Which records are not their last version; and which have beside them other rows than follow from them: whom
    /// `audiences` lets read them, what they point at, where they are.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn unlike_themselves(
        &self,
        audiences: impl Fn(&Record) -> Vec<String>,
    ) -> Result<(Vec<String>, Vec<String>), Error> {
        let (mut unlike, mut wrong_beside) = (Vec::new(), Vec::new());
        let mut moment = self.moment().await?;
        let mut last = String::new();
        loop {
            let rows: Vec<(String, String, i64, String, Option<String>, i64)> =
                sqlx::query_as(include_str!("../../sql/records_with_versions.sql"))
                    .bind(&last)
                    .bind(PAGE)
                    .fetch_all(&mut *moment)
                    .await?;
            let Some((newest, ..)) = rows.last() else { return Ok((unlike, wrong_beside)) };
            let mut beside = beside(&mut moment, &last, newest).await?;
            last.clone_from(newest);
            for (id, kind, revision, body, version, n_versions) in rows {
                let found = beside.remove(&id).unwrap_or_default();
                if version.as_deref() != Some(body.as_str()) || n_versions != revision {
                    unlike.push(format!("`{id}` is not its revision {revision}, or lacks one"));
                }
                let Ok(record) = serde_json::from_str::<Record>(&body) else { continue };
                if record.id.as_str() != id || record.kind().code() != kind {
                    unlike.push(format!("`{id}` is kept as what it is not"));
                }
                if found != expected(&Put { record: &record, audiences: audiences(&record) }) {
                    wrong_beside.push(format!("`{id}`"));
                }
            }
        }
    }
}

/// Reads what the trail tells of records.
async fn told(moment: &mut Transaction<'static, Any>) -> Result<Told, Error> {
    let mut told = Told::default();
    let mut after = 0;
    loop {
        let lines = lines_after(moment, after).await?;
        let Some(last) = lines.last() else { return Ok(told) };
        after = last.number;
        for note in lines.into_iter().map(|line| line.note) {
            if told.begins.is_empty() {
                told.begins.clone_from(&note.at);
            }
            if !note.what.starts_with("record.") || !note.after.contains("sha256") {
                continue;
            }
            let Ok(after) = serde_json::from_str::<Value>(&note.after) else { continue };
            if let Some(revision) = after["revision"].as_i64() {
                told.states.insert((note.object, revision), note.after);
            } else if let Some(sha256) = after["sha256"].as_str() {
                told.brought.insert(note.at, sha256.to_owned());
            }
        }
    }
}

/// The rows beside a record: for each a word for what it is, and whom or what it names.
pub(crate) type Beside = BTreeSet<(String, String)>;

/// The rows beside the records after one identifier and up to another.
pub(crate) async fn beside(
    transaction: &mut Transaction<'static, Any>,
    after: &str,
    to: &str,
) -> Result<BTreeMap<String, Beside>, Error> {
    let rows: Vec<(String, String, String)> =
        sqlx::query_as(include_str!("../../sql/beside_records.sql"))
            .bind(after)
            .bind(to)
            .fetch_all(&mut **transaction)
            .await?;
    let mut beside: BTreeMap<String, Beside> = BTreeMap::new();
    for (id, what, value) in rows {
        beside.entry(id).or_default().insert((what, value));
    }
    Ok(beside)
}

/// The rows that follow from a record.
pub(crate) fn expected(Put { record, audiences }: &Put<'_>) -> Beside {
    let readers = audiences.iter().map(|audience| ("audience", audience.clone()));
    let links = record.relations.iter().map(|link| (link.kind.code(), link.target.to_string()));
    let behind = record.organisations.iter().map(|id| ("organisation", id.to_string()));
    let places = record.places.iter().map(|id| ("place", id.to_string()));
    let all = readers.chain(links).chain(behind).chain(places);
    all.map(|(what, value)| (what.to_owned(), value)).collect()
}
