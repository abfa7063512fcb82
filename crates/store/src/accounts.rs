//! Who the hub knows: people, what they may do, their sessions and tokens. Secrets are kept as hashes only.

use std::fmt;

use sqlx::FromRow;

use crate::{Error, Store, Writing};

/// Someone with an account. Moments are milliseconds since 1970, UTC.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub struct Person {
    /// Permanent.
    pub id: String,
    /// As they write it.
    pub name: String,
    /// Lower case.
    pub email: String,
    /// Code of the language in which the hub writes to them.
    pub language: String,
    /// The argon2id hash, once they have chosen a password.
    pub password: Option<String>,
    /// The shared secret of the second factor, base32.
    pub totp: Option<String>,
    /// The last time step whose code was used.
    pub totp_step: i64,
    /// When the account was made.
    pub begun_at: i64,
    /// When it was closed.
    pub ended_at: Option<i64>,
}

/// Without what is secret.
impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person").field("id", &self.id).finish_non_exhaustive()
    }
}

/// What a person may do where.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct GrantRow {
    /// Whom it was given to.
    pub person: String,
    /// The role's word.
    pub role: String,
    /// The scope as it is written.
    pub scope: String,
    /// When.
    pub granted_at: i64,
    /// By whom.
    pub granted_by: String,
}

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
    /// The person with this identifier.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`], as all of these.
    pub async fn person(&self, id: &str) -> Result<Option<Person>, Error> {
        let query = sqlx::query_as("select * from person where id = $1");
        Ok(query.bind(id).fetch_optional(&self.pool).await?)
    }

    /// The person with this address, lower case.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn person_by_email(&self, email: &str) -> Result<Option<Person>, Error> {
        let query = sqlx::query_as("select * from person where email = $1");
        Ok(query.bind(email).fetch_optional(&self.pool).await?)
    }

    /// The person whom an identity provider means by this subject.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn person_by_identity(
        &self,
        issuer: &str,
        subject: &str,
    ) -> Result<Option<Person>, Error> {
        let query = sqlx::query_as(
            "select p.* from person p join person_identity i on i.person = p.id \
             where i.issuer = $1 and i.subject = $2",
        );
        Ok(query.bind(issuer).bind(subject).fetch_optional(&self.pool).await?)
    }

    /// Everyone, the newest account first.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn people(&self) -> Result<Vec<Person>, Error> {
        let query = sqlx::query_as("select * from person order by begun_at desc, id");
        Ok(query.fetch_all(&self.pool).await?)
    }

    /// What everyone may do, or one person.
    ///
    /// # Errors
    ///
    /// As [`Store::person`].
    pub async fn grants(&self, person: Option<&str>) -> Result<Vec<GrantRow>, Error> {
        let query = sqlx::query_as(
            "select * from role_grant where $1 = '' or person = $1 order by person, granted_at, role, scope",
        );
        Ok(query.bind(person.unwrap_or_default()).fetch_all(&self.pool).await?)
    }

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
    /// Keeps a person as given.
    ///
    /// # Errors
    ///
    /// [`Error::Taken`] if another person has the same address; [`Error::Database`], [`Error::Away`], as all of these.
    pub async fn put_person(&mut self, person: &Person) -> Result<(), Error> {
        sqlx::query(include_str!("../sql/put_person.sql"))
            .bind(&person.id)
            .bind(&person.name)
            .bind(&person.email)
            .bind(&person.language)
            .bind(&person.password)
            .bind(&person.totp)
            .bind(person.totp_step)
            .bind(person.begun_at)
            .bind(person.ended_at)
            .execute(&mut *self.transaction)
            .await?;
        Ok(())
    }

    /// Marks a time step of the second factor as used; whether it is later than every one before.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn use_totp_step(&mut self, person: &str, step: i64) -> Result<bool, Error> {
        let query =
            sqlx::query("update person set totp_step = $1 where id = $2 and totp_step < $1");
        let done = query.bind(step).bind(person).execute(&mut *self.transaction).await?;
        Ok(done.rows_affected() == 1)
    }

    /// Whom an identity provider means by a subject.
    ///
    /// # Errors
    ///
    /// [`Error::Taken`] if that is known already.
    pub async fn put_identity(
        &mut self,
        issuer: &str,
        subject: &str,
        person: &str,
    ) -> Result<(), Error> {
        sqlx::query("insert into person_identity (issuer, subject, person) values ($1, $2, $3)")
            .bind(issuer)
            .bind(subject)
            .bind(person)
            .execute(&mut *self.transaction)
            .await?;
        Ok(())
    }

    /// Gives a role; whether it is new.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn grant(&mut self, grant: &GrantRow) -> Result<bool, Error> {
        let done = sqlx::query(
            "insert into role_grant (person, role, scope, granted_at, granted_by) \
             values ($1, $2, $3, $4, $5) on conflict do nothing",
        )
        .bind(&grant.person)
        .bind(&grant.role)
        .bind(&grant.scope)
        .bind(grant.granted_at)
        .bind(&grant.granted_by)
        .execute(&mut *self.transaction)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Takes a role away; whether it was there.
    ///
    /// # Errors
    ///
    /// As [`Writing::put_person`].
    pub async fn revoke(&mut self, person: &str, role: &str, scope: &str) -> Result<bool, Error> {
        let done =
            sqlx::query("delete from role_grant where person = $1 and role = $2 and scope = $3")
                .bind(person)
                .bind(role)
                .bind(scope)
                .execute(&mut *self.transaction)
                .await?;
        Ok(done.rows_affected() == 1)
    }

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
