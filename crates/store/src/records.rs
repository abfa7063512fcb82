//! Writing records: all of a batch or nothing of it.

use std::{collections::BTreeMap, ops::ControlFlow, str::FromStr};

use catalogue::{Kind, Record, RelationKind};
use sqlx::{Any, Row, Transaction};
use vocabulary::Identifier;

use crate::{
    Batch, Error, Note, Origin, Outcome, Put, Store, Writing, audit::hexadecimal, batch::Became,
    readable::read, words::put_words,
};

/// A kept record and the change number at which it became so.
#[derive(Debug)]
pub struct Change {
    /// As it is now; none if it cannot be read.
    pub record: Option<Record>,
    /// Its change number.
    pub number: u64,
}

impl Store {
    /// Keeps a batch: all of it is there afterwards, or, on an error or a crash, nothing that was not before.
    /// What is already kept just so is left as it is. The audit trail tells of it what `note` says: one line for what the
    /// program carries, else one for each record that changed and one for the words.
    ///
    /// `progress` is told the number done, now and then, and may stop the work.
    ///
    /// # Errors
    ///
    /// [`Error::Cancelled`] if `progress` stopped it, [`Error::Database`] if the database refuses, for example because the
    /// disk is full, [`Error::Away`].
    pub async fn put(
        &self,
        batch: &Batch<'_>,
        note: &Note,
        progress: &(dyn Fn(usize) -> ControlFlow<()> + Sync),
    ) -> Result<Outcome, Error> {
        let mut writing = self.begin().await?;
        let mut outcome = put_words(&mut writing, batch.words, batch.origin).await?;
        let mut notes = Vec::new();
        for (n, put) in batch.records.iter().enumerate() {
            match writing.put_record(put, batch.origin, note).await? {
                Written::Changed(line) => {
                    outcome.changed += 1;
                    notes.push(line);
                }
                Written::LeftAlone => outcome.left_alone += 1,
                Written::Same => {}
            }
            if n % 256 == 0 && progress(n).is_break() {
                return Err(Error::Cancelled);
            }
        }
        if progress(batch.records.len()).is_break() {
            return Err(Error::Cancelled);
        }
        let n_changed = outcome.words + outcome.changed;
        if batch.origin == Origin::BuiltIn && n_changed > 0 {
            let states = notes.iter().map(|note| (note.object.as_str(), note.after.as_str()));
            let after = format!(
                "{{\"records\":{},\"words\":{},\"sha256\":\"{}\"}}",
                outcome.changed,
                outcome.words,
                hash_of_states(states.collect())
            );
            notes = vec![Note { object: "collection".to_owned(), after, ..note.clone() }];
        } else if outcome.words > 0 {
            let after = format!("{{\"words\":{}}}", outcome.words);
            notes.push(Note { object: "words".to_owned(), after, ..note.clone() });
        }
        writing.commit(&notes).await?;
        Ok(outcome)
    }

    /// The number of the last change.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] if the database does not answer.
    pub async fn last_change(&self) -> Result<u64, Error> {
        Ok(self.last_changes().await?.0)
    }

    /// The number of the last change of a record, and that of the last change of words.
    ///
    /// # Errors
    ///
    /// As [`Store::last_change`].
    pub async fn last_changes(&self) -> Result<(u64, u64), Error> {
        let query = sqlx::query_as("select last, words from change_number");
        let (records, words): (i64, i64) = query.fetch_one(&self.pool).await?;
        Ok((records.unsigned_abs(), words.unsigned_abs()))
    }

    /// At most `limit` records that changed after `number`, in the order of their changes: what the index follows.
    /// One that cannot be read is only counted.
    ///
    /// # Errors
    ///
    /// [`Error::Database`].
    pub async fn changed_since(&self, number: u64, limit: u32) -> Result<Vec<Change>, Error> {
        sqlx::query(include_str!("../sql/changed_since.sql"))
            .bind(number.cast_signed())
            .bind(i64::from(limit))
            .fetch_all(&self.pool)
            .await?
            .iter()
            .map(|row| {
                let record =
                    read(&row.try_get::<String, _>("id")?, &row.try_get::<String, _>("body")?);
                Ok(Change { record, number: row.try_get::<i64, _>("change")?.unsigned_abs() })
            })
            .collect()
    }

    /// The identifiers of all records, with their kinds.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn kinds(&self) -> Result<BTreeMap<Identifier, Kind>, Error> {
        let kinds: Vec<(String, String)> =
            sqlx::query_as("select id, kind from record").fetch_all(&self.pool).await?;
        kinds.into_iter().map(|(id, kind)| Ok((parsed(&id)?, parsed(&kind)?))).collect()
    }

    /// The record that each record is part of, for those that are part of one.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn parents(&self) -> Result<BTreeMap<Identifier, Identifier>, Error> {
        let query = sqlx::query_as("select record, target from record_relation where kind = $1");
        let pairs: Vec<(String, String)> =
            query.bind(RelationKind::PartOf.code()).fetch_all(&self.pool).await?;
        pairs.into_iter().map(|(id, parent)| Ok((parsed(&id)?, parsed(&parent)?))).collect()
    }

    /// The names of the words, entries of the register and records whose documents cannot be read, each with the reason. Reads all of them.
    ///
    /// # Errors
    ///
    /// [`Error::Database`].
    pub async fn unreadable(&self) -> Result<Vec<(String, String)>, Error> {
        let mut found = self.unreadable_words().await?;
        found.extend(self.unreadable_entries().await?);
        let mut last = String::new();
        loop {
            let query =
                sqlx::query_as("select id, body from record where id > $1 order by id limit 1000");
            let rows: Vec<(String, String)> = query.bind(&last).fetch_all(&self.pool).await?;
            let Some((newest, _)) = rows.last() else { return Ok(found) };
            last.clone_from(newest);
            for (id, body) in rows {
                if let Err(error) = serde_json::from_str::<Record>(&body) {
                    found.push((id, error.to_string()));
                }
            }
        }
    }

    /// How many records there are.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] if the database does not answer.
    pub async fn n_records(&self) -> Result<u64, Error> {
        let n: i64 =
            sqlx::query_scalar("select count(*) from record").fetch_one(&self.pool).await?;
        Ok(n.unsigned_abs())
    }
}

/// What became of a record.
#[derive(Debug)]
pub enum Written {
    /// It is new or has changed; the line of the audit trail that says so, for [`Writing::commit`].
    Changed(Note),
    /// It was so already.
    Same,
    /// Someone has written it otherwise since.
    LeftAlone,
}

/// One hash for how many records are, each an identifier and its [`state`].
pub(crate) fn hash_of_states(mut states: Vec<(&str, &str)>) -> String {
    states.sort_unstable();
    let lines = states.iter().map(|(id, state)| format!("{id} {state}\n"));
    hexadecimal(lines.collect::<String>().as_bytes())
}

/// How a record is, in the audit trail.
pub(crate) fn state(revision: i64, body: &str) -> String {
    let hash = hexadecimal(body.as_bytes());
    format!("{{\"revision\":{revision},\"sha256\":\"{hash}\"}}")
}

impl Writing {
    /// The revision of a record; 0 if there is none.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn revision(&mut self, id: &Identifier) -> Result<u32, Error> {
        let query = sqlx::query_scalar("select revision from record where id = $1");
        let found: Option<i64> =
            query.bind(id.as_str()).fetch_optional(&mut *self.transaction).await?;
        u32::try_from(found.unwrap_or_default()).map_err(|error| document(&error))
    }

    /// Keeps one record, if it is not kept just so. `note` says who does it, when and how it is called.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn put_record(
        &mut self,
        put: &Put<'_>,
        origin: Origin,
        note: &Note,
    ) -> Result<Written, Error> {
        let id = put.record.id.as_str();
        let body = serde_json::to_string(put.record)?;
        let before = sqlx::query("select body, revision, origin from record where id = $1")
            .bind(id)
            .fetch_optional(&mut *self.transaction)
            .await?;
        let (revision, was) = match before {
            Some(row) => {
                let (was, revision): (String, i64) =
                    (row.try_get("body")?, row.try_get("revision")?);
                match origin.over(&row.try_get::<String, _>("origin")?, was == body) {
                    Became::Changed => (revision + 1, state(revision, &was)),
                    Became::Same => return Ok(Written::Same),
                    Became::LeftAlone => return Ok(Written::LeftAlone),
                }
            }
            None => (1, String::new()),
        };
        self.change += 1;
        put_document(self, put, origin, revision, &body, &note.at).await?;
        put_pointers(&mut self.transaction, put).await?;
        let after = state(revision, &body);
        Ok(Written::Changed(Note { object: id.to_owned(), before: was, after, ..note.clone() }))
    }
}

/// Writes the document, keeps it as a version and clears the rows beside the one before.
async fn put_document(
    writing: &mut Writing,
    put: &Put<'_>,
    origin: Origin,
    revision: i64,
    body: &str,
    at: &str,
) -> Result<(), Error> {
    let id = put.record.id.as_str();
    sqlx::query(include_str!("../sql/put_record.sql"))
        .bind(id)
        .bind(put.record.kind().code())
        .bind(revision)
        .bind(writing.change)
        .bind(at)
        .bind(body)
        .bind(origin.code())
        .execute(&mut *writing.transaction)
        .await?;
    sqlx::query(
        "insert into record_version (record, revision, changed_at, body, origin) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(revision)
    .bind(at)
    .bind(body)
    .bind(origin.code())
    .execute(&mut *writing.transaction)
    .await?;
    if revision > 1 {
        clear_pointers(&mut writing.transaction, id).await?;
    }
    Ok(())
}

/// Deletes the rows beside a record.
pub(crate) async fn clear_pointers(
    transaction: &mut Transaction<'static, Any>,
    id: &str,
) -> Result<(), Error> {
    for clear in [
        "delete from record_audience where record = $1",
        "delete from record_relation where record = $1",
        "delete from record_place where record = $1",
    ] {
        sqlx::query(clear).bind(id).execute(&mut **transaction).await?;
    }
    Ok(())
}

/// Writes the rows beside the document that other queries ask for.
pub(crate) async fn put_pointers(
    transaction: &mut Transaction<'static, Any>,
    put: &Put<'_>,
) -> Result<(), Error> {
    let id = put.record.id.as_str();
    for audience in &put.audiences {
        sqlx::query(
            "insert into record_audience (record, audience) values ($1, $2) on conflict do nothing",
        )
        .bind(id)
        .bind(audience)
        .execute(&mut **transaction)
        .await?;
    }
    let named =
        put.record.relations.iter().map(|relation| (relation.kind.code(), &relation.target));
    let organisations = put.record.organisations.iter().map(|target| ("organisation", target));
    for (position, (kind, target)) in (0i64..).zip(named.chain(organisations)) {
        sqlx::query(
            "insert into record_relation (record, kind, target, position) values ($1, $2, $3, $4) \
             on conflict do nothing",
        )
        .bind(id)
        .bind(kind)
        .bind(target.as_str())
        .bind(position)
        .execute(&mut **transaction)
        .await?;
    }
    for place in &put.record.places {
        sqlx::query(
            "insert into record_place (record, place) values ($1, $2) on conflict do nothing",
        )
        .bind(id)
        .bind(place.as_str())
        .execute(&mut **transaction)
        .await?;
    }
    Ok(())
}

fn parsed<T: FromStr<Err: ToString>>(written: &str) -> Result<T, Error> {
    written.parse().map_err(|error| document(&error))
}

pub(crate) fn document(error: &impl ToString) -> Error {
    Error::Document { reason: error.to_string() }
}
