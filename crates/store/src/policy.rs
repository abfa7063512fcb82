//! The audiences beside the records, written anew when the rules that decide them have changed.

use std::collections::BTreeSet;

use catalogue::Record;

use crate::{Error, Note, Store, readable::read};

/// Records looked at at a time.
const PAGE: i64 = 1_000;

impl Store {
    /// The rules by which the audiences of the records were last written.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn policy(&self) -> Result<String, Error> {
        let query = sqlx::query_scalar("select policy from change_number");
        Ok(query.fetch_one(&self.pool).await?)
    }

    /// Writes the audiences of every record as `audiences` decides them, if they were last written by other rules than
    /// `policy` names; how many records changed theirs.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`]; everything is as before then.
    pub async fn apply_policy(
        &self,
        policy: &str,
        audiences: impl Fn(&Record) -> Vec<String>,
        note: &Note,
    ) -> Result<u64, Error> {
        if self.policy().await? == policy {
            return Ok(0);
        }
        let mut writing = self.begin().await?;
        let (mut last, mut changed) = (String::new(), 0);
        loop {
            let rows: Vec<(String, String)> =
                sqlx::query_as("select id, body from record where id > $1 order by id limit $2")
                    .bind(&last)
                    .bind(PAGE)
                    .fetch_all(&mut *writing.transaction)
                    .await?;
            let Some((newest, _)) = rows.last() else { break };
            last.clone_from(newest);
            for (id, body) in &rows {
                let Some(record) = read::<Record>(id, body) else { continue };
                changed += u64::from(rewrite(&mut writing, id, audiences(&record)).await?);
            }
        }
        sqlx::query("update change_number set policy = $1")
            .bind(policy)
            .execute(&mut *writing.transaction)
            .await?;
        if changed == 0 {
            writing.commit_unnoted().await?;
        } else {
            let after = format!("{{\"records\":{changed}}}");
            let note = Note { object: "audiences".to_owned(), after, ..note.clone() };
            writing.commit(&[note]).await?;
        }
        Ok(changed)
    }
}

/// Puts these audiences in place of those of a record; whether they are others. The index follows by the change number.
async fn rewrite(
    writing: &mut crate::Writing,
    id: &str,
    audiences: Vec<String>,
) -> Result<bool, Error> {
    let before: Vec<String> =
        sqlx::query_scalar("select audience from record_audience where record = $1")
            .bind(id)
            .fetch_all(&mut *writing.transaction)
            .await?;
    let wanted: BTreeSet<String> = audiences.into_iter().collect();
    if before.into_iter().collect::<BTreeSet<_>>() == wanted {
        return Ok(false);
    }
    sqlx::query("delete from record_audience where record = $1")
        .bind(id)
        .execute(&mut *writing.transaction)
        .await?;
    for audience in wanted {
        sqlx::query("insert into record_audience (record, audience) values ($1, $2)")
            .bind(id)
            .bind(audience)
            .execute(&mut *writing.transaction)
            .await?;
    }
    writing.change += 1;
    sqlx::query("update record set change = $1 where id = $2")
        .bind(writing.change)
        .bind(id)
        .execute(&mut *writing.transaction)
        .await?;
    Ok(true)
}
