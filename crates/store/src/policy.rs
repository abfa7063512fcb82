//! What follows from the records and stands beside them, written anew when the rules that decide it have changed.

use catalogue::Record;

use crate::{
    Error, Note, Put, Store, Writing,
    examine::{Beside, beside, expected},
    readable::read,
    records::{clear_pointers, put_pointers},
};

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

    /// Writes the rows beside every record as follows from it, with the readers that `audiences` decides, if they were last
    /// decided by other rules than `policy` names or if it must be done `anew`; of how many records they changed.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`]; everything is as before then.
    pub async fn apply_policy(
        &self,
        policy: &str,
        audiences: impl Fn(&Record) -> Vec<String>,
        note: &Note,
        anew: bool,
    ) -> Result<u64, Error> {
        if !anew && self.policy().await? == policy {
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
            let mut beside = beside(&mut writing.transaction, &last, newest).await?;
            last.clone_from(newest);
            for (id, body) in &rows {
                let Some(record) = read::<Record>(id, body) else { continue };
                let found = beside.remove(id).unwrap_or_default();
                let audiences = audiences(&record);
                changed += u64::from(rewrite(&mut writing, &record, audiences, &found).await?);
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

/// Puts what follows from a record in place of the rows beside it; whether they were others. The index follows by the
/// change number.
async fn rewrite(
    writing: &mut Writing,
    record: &Record,
    audiences: Vec<String>,
    found: &Beside,
) -> Result<bool, Error> {
    let put = Put { record, audiences };
    if *found == expected(&put) {
        return Ok(false);
    }
    clear_pointers(&mut writing.transaction, record.id.as_str()).await?;
    put_pointers(&mut writing.transaction, &put).await?;
    writing.change += 1;
    sqlx::query("update record set change = $1 where id = $2")
        .bind(writing.change)
        .bind(record.id.as_str())
        .execute(&mut *writing.transaction)
        .await?;
    Ok(true)
}
