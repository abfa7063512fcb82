//! Writing records: all of a batch or nothing of it.

use std::ops::ControlFlow;

use catalogue::Record;
use sqlx::{Row, Sqlite, Transaction};
use vocabulary::Identifier;

use crate::{Error, Store};

/// A record to keep and the audiences that the hub has decided may read it.
#[derive(Debug)]
pub struct Put<'r> {
    /// What to keep.
    pub record: &'r Record,
    /// Who may read it.
    pub audiences: Vec<String>,
}

/// A kept record and the change number at which it became so.
#[derive(Debug)]
pub struct Change {
    /// As it is now.
    pub record: Record,
    /// Its change number.
    pub number: u64,
}

impl Store {
    /// Keeps a batch: every record is there afterwards, or, on an error or a crash, none that was not before.
    /// What is already kept just so is left alone. Returns how many were new or changed.
    ///
    /// `at` is the time written beside the change, RFC 3339. `progress` is told the number done, now and then, and may
    /// stop the work.
    ///
    /// # Errors
    ///
    /// [`Error::Cancelled`] if `progress` stopped it, [`Error::Database`] if the database refuses, for example because the disk is full.
    pub async fn put_records(
        &self,
        batch: &[Put<'_>],
        at: &str,
        progress: &(dyn Fn(usize) -> ControlFlow<()> + Sync),
    ) -> Result<usize, Error> {
        let mut transaction = self.pool.begin().await?;
        let mut change: i64 = sqlx::query_scalar("select last from change_number")
            .fetch_one(&mut *transaction)
            .await?;
        let mut changed = 0;
        for (n, put) in batch.iter().enumerate() {
            if put_one(&mut transaction, put, change + 1, at).await? {
                change += 1;
                changed += 1;
            }
            if n % 256 == 0 && progress(n).is_break() {
                return Err(Error::Cancelled);
            }
        }
        sqlx::query("update change_number set last = $1")
            .bind(change)
            .execute(&mut *transaction)
            .await?;
        if progress(batch.len()).is_break() {
            return Err(Error::Cancelled);
        }
        transaction.commit().await?;
        Ok(changed)
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
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn changed_since(&self, number: u64, limit: u32) -> Result<Vec<Change>, Error> {
        sqlx::query(include_str!("../sql/changed_since.sql"))
            .bind(number.cast_signed())
            .bind(i64::from(limit))
            .fetch_all(&self.pool)
            .await?
            .iter()
            .map(|row| {
                let record = serde_json::from_str(&row.try_get::<String, _>("body")?)?;
                Ok(Change { record, number: row.try_get::<i64, _>("change")?.unsigned_abs() })
            })
            .collect()
    }

    /// The identifiers of all records.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn record_ids(&self) -> Result<Vec<Identifier>, Error> {
        let ids: Vec<String> =
            sqlx::query_scalar("select id from record").fetch_all(&self.pool).await?;
        ids.into_iter().map(|id| id.parse().map_err(|error| document(&error))).collect()
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

/// Keeps one record and returns whether that changed anything.
async fn put_one(
    transaction: &mut Transaction<'_, Sqlite>,
    put: &Put<'_>,
    change: i64,
    at: &str,
) -> Result<bool, Error> {
    let record = put.record;
    let id = record.id.as_str();
    let body = serde_json::to_string(record)?;
    let before = sqlx::query("select body, revision from record where id = $1")
        .bind(id)
        .fetch_optional(&mut **transaction)
        .await?;
    let revision = match before {
        Some(row) if row.try_get::<String, _>("body")? == body => return Ok(false),
        Some(row) => row.try_get::<i64, _>("revision")? + 1,
        None => 1,
    };
    sqlx::query(include_str!("../sql/put_record.sql"))
        .bind(id)
        .bind(record.kind().code())
        .bind(revision)
        .bind(change)
        .bind(at)
        .bind(&body)
        .execute(&mut **transaction)
        .await?;
    sqlx::query(
        "insert into record_version (record, revision, changed_at, body) values ($1, $2, $3, $4)",
    )
    .bind(id)
    .bind(revision)
    .bind(at)
    .bind(&body)
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
    Ok(true)
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

pub(crate) fn document(error: &impl ToString) -> Error {
    Error::Document { reason: error.to_string() }
}
