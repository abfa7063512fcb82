//! Tokens: a program acts for a person. Secrets are kept as hashes only.

use sqlx::FromRow;

use crate::{Error, Store, Writing};

/// A secret by which a program acts for a person.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Token {
    /// Its public name.
    pub id: String,
    /// SHA-256 of what the program holds.
    pub secret: String,
    /// For whom it acts.
    pub person: String,
    /// What the person calls it.
    pub name: String,
    /// What it may be used for, words with a space between.
    pub uses: String,
    /// Since when.
    pub begun_at: i64,
    /// Until when.
    pub ends_at: i64,
    /// The day it was last used.
    pub used_at: Option<i64>,
}

impl Store {
    /// The token of this secret's hash, if it has not ended by `now`.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn token(&self, secret: &str, now: i64) -> Result<Option<Token>, Error> {
        let query = sqlx::query_as("select * from token where secret = $1 and ends_at > $2");
        Ok(query.bind(secret).bind(now).fetch_optional(&self.pool).await?)
    }

    /// The tokens of a person, the newest first.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn tokens_of(&self, person: &str) -> Result<Vec<Token>, Error> {
        let query =
            sqlx::query_as("select * from token where person = $1 order by begun_at desc, id");
        Ok(query.bind(person).fetch_all(&self.pool).await?)
    }
}

impl Writing {
    /// Keeps a new token.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn put_token(&mut self, token: &Token) -> Result<(), Error> {
        sqlx::query(
            "insert into token (id, secret, person, name, uses, begun_at, ends_at) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(&token.id)
        .bind(&token.secret)
        .bind(&token.person)
        .bind(&token.name)
        .bind(&token.uses)
        .bind(token.begun_at)
        .bind(token.ends_at)
        .execute(&mut *self.transaction)
        .await?;
        Ok(())
    }

    /// Notes when a token was used.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn use_token(&mut self, id: &str, at: i64) -> Result<(), Error> {
        let query = sqlx::query("update token set used_at = $1 where id = $2");
        query.bind(at).bind(id).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Takes tokens of a person away: one, or all if none is named; how many there were.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn end_tokens(&mut self, person: &str, id: Option<&str>) -> Result<u64, Error> {
        let query = sqlx::query("delete from token where person = $1 and ($2 = '' or id = $2)");
        let query = query.bind(person).bind(id.unwrap_or_default());
        Ok(query.execute(&mut *self.transaction).await?.rows_affected())
    }
}
