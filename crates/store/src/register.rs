//! The register of the cooperation: entries are added, numbered in their order, and stay.

use cooperation::{Entered, Entry};

use crate::{Error, Note, Store, Writing};

type Row = (i64, String, String, String);

const ENTRIES: &str = "select number, at, person, body from register_entry order by number";

impl Store {
    /// Everything that was entered, in its order.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`], [`Error::Document`] if an entry is not one that this program knows: what
    /// follows from a register that is read in part would be wrong.
    pub async fn register(&self) -> Result<Vec<Entered>, Error> {
        let rows: Vec<Row> = sqlx::query_as(ENTRIES).fetch_all(&self.pool).await?;
        rows.into_iter().map(entered).collect()
    }

    /// The entries that cannot be read, each with the reason.
    pub(crate) async fn unreadable_entries(&self) -> Result<Vec<(String, String)>, Error> {
        let rows: Vec<Row> = sqlx::query_as(ENTRIES).fetch_all(&self.pool).await?;
        let wrong = |row: Row| {
            let name = format!("entry {}", row.0);
            entered(row).err().map(|error| (name, error.to_string()))
        };
        Ok(rows.into_iter().filter_map(wrong).collect())
    }
}

impl Writing {
    /// Everything that was entered before this change, in its order.
    ///
    /// # Errors
    ///
    /// As [`Store::register`].
    pub async fn register(&mut self) -> Result<Vec<Entered>, Error> {
        let rows: Vec<Row> = sqlx::query_as(ENTRIES).fetch_all(&mut *self.transaction).await?;
        rows.into_iter().map(entered).collect()
    }

    /// Adds an entry, made by whom and when `note` says; returns its number and the line of the audit trail for
    /// [`Writing::commit`].
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn enter(&mut self, entry: &Entry, note: &Note) -> Result<(u64, Note), Error> {
        let body = serde_json::to_string(entry)?;
        let query = "insert into register_entry (number, at, person, kind, body) \
             select coalesce(max(number), 0) + 1, $1, $2, $3, $4 from register_entry returning number";
        let number: i64 = sqlx::query_scalar(query)
            .bind(&note.at)
            .bind(&note.who)
            .bind(entry.kind())
            .bind(&body)
            .fetch_one(&mut *self.transaction)
            .await?;
        let object = format!("register/{number}");
        Ok((number.unsigned_abs(), Note { object, after: body, ..note.clone() }))
    }
}

fn entered((number, at, by, body): Row) -> Result<Entered, Error> {
    let entry = serde_json::from_str(&body)?;
    Ok(Entered { number: number.unsigned_abs(), at, by, entry })
}
