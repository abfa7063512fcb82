//! All rows of one store in another: from either database to either, with identifiers, versions, change numbers and the
//! audit trail as they are.

use futures_util::TryStreamExt;
use sqlx::{Any, AssertSqlSafe, Transaction};

use crate::{
    Contents, Error, Note, Rows, Store, Writing,
    snapshot::{Cell, Counter, Progress, Row, contents, rows},
    tables::{TABLES, Table},
};

/// Rows written by one statement.
const TOGETHER: usize = 64;

impl Store {
    /// Copies the rows of `source`, as they are at one moment, into this store, which must be empty. They are read back and
    /// compared before they are kept: either all of them are here afterwards and the same, or nothing is. `note`, if there
    /// is one, follows the copied trail as its next line.
    ///
    /// `progress` is told the number of rows copied, and then of those copied and compared: twice as many at the end. It
    /// may stop the work.
    ///
    /// # Errors
    ///
    /// [`Error::NotEmpty`] if there is something here, [`Error::Unlike`] if what was written is not what was read,
    /// [`Error::Cancelled`], [`Error::Full`], [`Error::Database`], [`Error::Away`].
    pub async fn copy_from(
        &self,
        source: &Self,
        which: Rows,
        note: Option<&Note>,
        progress: &Progress<'_>,
    ) -> Result<Contents, Error> {
        let mut moment = source.moment().await?;
        let mut writing = self.begin().await?;
        if let Some(unhurried) = self.dialect.unhurried() {
            sqlx::query(unhurried).execute(&mut *writing.transaction).await?;
        }
        writing.must_be_empty(self).await?;
        let mut counter = Counter::default();
        let mut done = 0;
        for table in which.tables() {
            counter.begin(table);
            if table.is_single_row {
                let clear = format!("delete from {}", table.name);
                sqlx::query(AssertSqlSafe(clear)).execute(&mut *writing.transaction).await?;
            }
            let mut rows = rows(&mut moment, source.dialect, table).try_chunks(TOGETHER);
            loop {
                let next = rows.try_next().await.map_err(|error| error.1)?;
                let Some(together) = next else { break };
                for row in &together {
                    counter.count(table, row)?;
                }
                done += together.len() as u64;
                insert(&mut writing.transaction, table, together).await?;
                if progress(done).is_break() {
                    return Err(Error::Cancelled);
                }
            }
        }
        moment.rollback().await?;
        let expected = counter.finish();
        let compared = |n| progress(done + n);
        let found = contents(&mut writing.transaction, self.dialect, which, &compared).await?;
        if let Some(difference) = expected.difference(&found) {
            return Err(Error::Unlike { database: self.database().to_owned(), difference });
        }
        writing.change = sqlx::query_scalar("select last from change_number")
            .fetch_one(&mut *writing.transaction)
            .await?;
        writing.commit(note.map(std::slice::from_ref).unwrap_or_default()).await?;
        Ok(found)
    }
}

impl Writing {
    /// Refuses a store that holds more than one that was just made.
    pub(crate) async fn must_be_empty(&mut self, store: &Store) -> Result<(), Error> {
        for table in TABLES.iter().filter(|table| !table.is_single_row) {
            let query =
                format!("select count(*) from (select 1 from {} limit 1) found", table.name);
            let query = sqlx::query_scalar(AssertSqlSafe(query));
            let n: i64 = query.fetch_one(&mut *self.transaction).await?;
            if n > 0 {
                let (database, table) = (store.database().to_owned(), table.name);
                return Err(Error::NotEmpty { database, table });
            }
        }
        Ok(())
    }
}

/// Writes rows of one table.
async fn insert(
    transaction: &mut Transaction<'static, Any>,
    table: &Table,
    rows: Vec<Row>,
) -> Result<(), Error> {
    let n_columns = table.columns.len();
    let places = |row: usize| {
        let places = (1..=n_columns).map(|column| format!("${}", row * n_columns + column));
        format!("({})", places.collect::<Vec<_>>().join(", "))
    };
    let values = (0..rows.len()).map(places).collect::<Vec<_>>().join(", ");
    let statement = format!("insert into {} ({}) values {values}", table.name, table.names());
    let mut query = sqlx::query(AssertSqlSafe(statement));
    for cell in rows.into_iter().flat_map(|row| row.0) {
        query = match cell {
            Cell::Text(text) => query.bind(text),
            Cell::Number(number) => query.bind(number),
        };
    }
    query.execute(&mut **transaction).await?;
    Ok(())
}
