//! Sessions: someone is signed in. Secrets are kept as hashes only.

use sqlx::FromRow;

use crate::{Error, Store, Writing};

/// Someone is signed in.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Session {
    /// Its public name.
    pub id: String,
    /// SHA-256 of what the browser holds.
    pub secret: String,
    /// Who.
    pub person: String,
    /// Since when.
    pub begun_at: i64,
    /// When it was last used, to a few minutes.
    pub seen_at: i64,
    /// Until when at most.
    pub ends_at: i64,
    /// What the browser calls itself.
    pub agent: String,
    /// From where it began.
    pub address: String,
}

impl Store {
    /// The session of this secret's hash, if it has not ended by `now`.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn session(&self, secret: &str, now: i64) -> Result<Option<Session>, Error> {
        let query = sqlx::query_as("select * from session where secret = $1 and ends_at > $2");
        Ok(query.bind(secret).bind(now).fetch_optional(&self.pool).await?)
    }

    /// The sessions of a person that have not ended by `now`, the last used first.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn sessions_of(&self, person: &str, now: i64) -> Result<Vec<Session>, Error> {
        let query = sqlx::query_as(
            "select * from session where person = $1 and ends_at > $2 order by seen_at desc, id",
        );
        Ok(query.bind(person).bind(now).fetch_all(&self.pool).await?)
    }
}

impl Writing {
    /// Begins a session, and forgets those that have ended.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn begin_session(&mut self, session: &Session) -> Result<(), Error> {
        sqlx::query("delete from session where ends_at <= $1")
            .bind(session.begun_at)
            .execute(&mut *self.transaction)
            .await?;
        sqlx::query(
            "insert into session (id, secret, person, begun_at, seen_at, ends_at, agent, address) \
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(&session.id)
        .bind(&session.secret)
        .bind(&session.person)
        .bind(session.begun_at)
        .bind(session.seen_at)
        .bind(session.ends_at)
        .bind(&session.agent)
        .bind(&session.address)
        .execute(&mut *self.transaction)
        .await?;
        Ok(())
    }

    /// Notes when a session was used.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn see_session(&mut self, id: &str, at: i64) -> Result<(), Error> {
        let query = sqlx::query("update session set seen_at = $1 where id = $2");
        query.bind(at).bind(id).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Ends one session of a person; whether there was one.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn end_session(&mut self, person: &str, id: &str) -> Result<bool, Error> {
        let query = sqlx::query("delete from session where person = $1 and id = $2");
        let done = query.bind(person).bind(id).execute(&mut *self.transaction).await?;
        Ok(done.rows_affected() == 1)
    }

    /// Ends all sessions of a person but one; how many there were.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn end_sessions(&mut self, person: &str, but: &str) -> Result<u64, Error> {
        let query = sqlx::query("delete from session where person = $1 and id <> $2");
        let done = query.bind(person).bind(but).execute(&mut *self.transaction).await?;
        Ok(done.rows_affected())
    }
}
