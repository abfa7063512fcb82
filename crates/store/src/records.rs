//! Writing records: all of a batch or nothing of it.

use std::{collections::BTreeMap, ops::ControlFlow, str::FromStr};

use catalogue::{Kind, Record, RelationKind};
use sqlx::{Row, Sqlite, Transaction};
use vocabulary::Identifier;

use crate::{
    Batch, Error, Origin, Outcome, Put, Store, batch::Became, readable::read, words::put_words,
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
    /// What is already kept just so is left as it is.
    ///
    /// `at` is the time written beside the change, RFC 3339. `progress` is told the number done, now and then, and may
    /// stop the work.
    ///
    /// # Errors
    ///
    /// [`Error::Cancelled`] if `progress` stopped it, [`Error::Database`] if the database refuses, for example because the disk is full.
    pub async fn put(
        &self,
        batch: &Batch<'_>,
        at: &str,
        progress: &(dyn Fn(usize) -> ControlFlow<()> + Sync),
    ) -> Result<Outcome, Error> {
        let mut transaction = self.pool.begin().await?;
        let words = put_words(&mut transaction, batch.words, batch.origin).await?;
        let mut change: i64 = sqlx::query_scalar("select last from change_number")
            .fetch_one(&mut *transaction)
            .await?;
        let mut outcome =
            Outcome { words: words.changed, left_alone: words.left_alone, changed: 0 };
        for (n, put) in batch.records.iter().enumerate() {
            match put_one(&mut transaction, put, batch.origin, change + 1, at).await? {
                Became::Changed => {
                    change += 1;
                    outcome.changed += 1;
                }
                Became::LeftAlone => outcome.left_alone += 1,
                Became::Same => {}
            }
            if n % 256 == 0 && progress(n).is_break() {
                return Err(Error::Cancelled);
            }
        }
        sqlx::query("update change_number set last = $1")
            .bind(change)
            .execute(&mut *transaction)
            .await?;
        if progress(batch.records.len()).is_break() {
            return Err(Error::Cancelled);
        }
        transaction.commit().await?;
        Ok(outcome)
    }

    /// The number of the last change.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] if the database does not answer.
    pub async fn last_change(&self) -> Result<u64, Error> {
        let last: i64 =
            sqlx::query_scalar("select last from change_number").fetch_one(&self.pool).await?;
        Ok(last.unsigned_abs())
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

    /// The identifiers of the words and records whose documents cannot be read, each with the reason. Reads all of them.
    ///
    /// # Errors
    ///
    /// [`Error::Database`].
    pub async fn unreadable(&self) -> Result<Vec<(String, String)>, Error> {
        let mut found = self.unreadable_words().await?;
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

async fn put_one(
    transaction: &mut Transaction<'_, Sqlite>,
    put: &Put<'_>,
    origin: Origin,
    change: i64,
    at: &str,
) -> Result<Became, Error> {
    let record = put.record;
    let id = record.id.as_str();
    let body = serde_json::to_string(record)?;
    let before = sqlx::query("select body, revision, origin from record where id = $1")
        .bind(id)
        .fetch_optional(&mut **transaction)
        .await?;
    let revision = match before {
        Some(row) => {
            let is_same = row.try_get::<String, _>("body")? == body;
            match origin.over(&row.try_get::<String, _>("origin")?, is_same) {
                Became::Changed => row.try_get::<i64, _>("revision")? + 1,
                became => return Ok(became),
            }
        }
        None => 1,
    };
    sqlx::query(include_str!("../sql/put_record.sql"))
        .bind(id)
        .bind(record.kind().code())
        .bind(revision)
        .bind(change)
        .bind(at)
        .bind(&body)
        .bind(origin.code())
        .execute(&mut **transaction)
        .await?;
    sqlx::query(
        "insert into record_version (record, revision, changed_at, body, origin) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(revision)
    .bind(at)
    .bind(&body)
    .bind(origin.code())
    .execute(&mut **transaction)
    .await?;
    if revision > 1 {
        for clear in [
            "delete from record_audience where record = $1",
            "delete from record_relation where record = $1",
            "delete from record_place where record = $1",
        ] {
            sqlx::query(clear).bind(id).execute(&mut **transaction).await?;
        }
    }
    put_pointers(transaction, put).await?;
    Ok(Became::Changed)
}

/// Writes the rows beside the document that other queries ask for.
async fn put_pointers(
    transaction: &mut Transaction<'_, Sqlite>,
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
