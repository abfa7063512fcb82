//! One change of the store: everything of it is kept, with the line of the audit trail that says so, or nothing.

use sqlx::{Any, AnyPool, Transaction};
use tokio::sync::OwnedMutexGuard;

use crate::{Error, Note, Store, audit, database::Dialect};

/// A change under way. Dropped, it leaves everything as it was.
#[derive(Debug)]
pub struct Writing {
    pub(crate) transaction: Transaction<'static, Any>,
    /// The number of the last change of a record, as it will be.
    pub(crate) change: i64,
    /// Whether what was written before is to be gone.
    pub(crate) forgets: bool,
    pool: AnyPool,
    dialect: Dialect,
    _turn: OwnedMutexGuard<()>,
}

impl Store {
    /// Begins a change. Changes take turns, in this process and among all that write the same store.
    ///
    /// # Errors
    ///
    /// [`Error::Away`] if the database does not answer, [`Error::Database`] if it refuses.
    pub async fn begin(&self) -> Result<Writing, Error> {
        let turn = std::sync::Arc::clone(&self.writer).lock_owned().await;
        let mut transaction = self.pool.begin().await?;
        // A transaction whose first statement writes never finds that another has written since it began.
        let taken = sqlx::query_scalar("update change_number set last = last returning last");
        let change: i64 = taken.fetch_one(&mut *transaction).await?;
        let (pool, dialect) = (self.pool.clone(), self.dialect);
        Ok(Writing { transaction, change, forgets: false, pool, dialect, _turn: turn })
    }
}

impl Writing {
    /// Keeps the change and writes into the audit trail what it was.
    ///
    /// # Errors
    ///
    /// As [`Store::begin`]; nothing is kept then. [`Error::Unknown`] if the database went away before it said whether
    /// it has kept the change.
    pub async fn commit(mut self, notes: &[Note]) -> Result<(), Error> {
        for note in notes {
            audit::append(&mut self.transaction, note).await?;
        }
        self.commit_unnoted().await
    }

    /// Keeps a change that the trail need not tell of: when something was last used.
    ///
    /// # Errors
    ///
    /// As [`Writing::commit`].
    pub async fn commit_unnoted(mut self) -> Result<(), Error> {
        sqlx::query("update change_number set last = $1")
            .bind(self.change)
            .execute(&mut *self.transaction)
            .await?;
        self.transaction.commit().await.map_err(|error| match Error::from(error) {
            Error::Away { .. } => Error::Unknown,
            other => other,
        })?;
        // The change is kept, whatever becomes of this.
        if let (true, Some(forget)) = (self.forgets, self.dialect.forget())
            && let Err(error) = sqlx::raw_sql(forget).execute(&self.pool).await
        {
            tracing::warn!(%error, "What was taken back stays in the write-ahead log until the next checkpoint");
        }
        Ok(())
    }
}
