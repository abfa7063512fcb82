//! Secrets that are good once: invitations, spare codes, passwords that were right.

use crate::{Error, Store, Writing};

impl Store {
    /// The person for whom a secret is good once, if it is good at `now`; it stays good.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn single_use(
        &self,
        secret: &str,
        purpose: &str,
        now: i64,
    ) -> Result<Option<String>, Error> {
        let query = sqlx::query_scalar(
            "select person from single_use where secret = $1 and purpose = $2 and ends_at > $3",
        );
        Ok(query.bind(secret).bind(purpose).bind(now).fetch_optional(&self.pool).await?)
    }
}

impl Writing {
    /// Keeps secrets, as hashes, that are good once for a purpose, in place of those that were.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn put_single_use(
        &mut self,
        person: &str,
        purpose: &str,
        secrets: &[String],
        ends_at: i64,
    ) -> Result<(), Error> {
        sqlx::query("delete from single_use where person = $1 and purpose = $2")
            .bind(person)
            .bind(purpose)
            .execute(&mut *self.transaction)
            .await?;
        for secret in secrets {
            sqlx::query(
                "insert into single_use (secret, person, purpose, ends_at) values ($1, $2, $3, $4)",
            )
            .bind(secret)
            .bind(person)
            .bind(purpose)
            .bind(ends_at)
            .execute(&mut *self.transaction)
            .await?;
        }
        Ok(())
    }

    /// Uses up a secret that is good once; the person it was for, if it was good at `now`.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn take_single_use(
        &mut self,
        secret: &str,
        purpose: &str,
        now: i64,
    ) -> Result<Option<String>, Error> {
        let query = sqlx::query_scalar(
            "delete from single_use where secret = $1 and purpose = $2 and ends_at > $3 returning person",
        );
        let query = query.bind(secret).bind(purpose).bind(now);
        Ok(query.fetch_optional(&mut *self.transaction).await?)
    }
}
