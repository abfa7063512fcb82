//! People, whom identity providers mean by them, and what they may do. Secrets are kept as hashes only.

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
    /// Whether they are reminded by mail: 1 or 0.
    pub reminders: i64,
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
}

impl Writing {
    /// Keeps a person as given.
    ///
    /// # Errors
    ///
    /// [`Error::Taken`] if another person has the same address; [`Error::Database`], [`Error::Away`], as all of these.
    pub async fn put_person(&mut self, person: &Person) -> Result<(), Error> {
        sqlx::query(include_str!("../../sql/put_person.sql"))
            .bind(&person.id)
            .bind(&person.name)
            .bind(&person.email)
            .bind(&person.language)
            .bind(&person.password)
            .bind(&person.totp)
            .bind(person.totp_step)
            .bind(person.begun_at)
            .bind(person.ended_at)
            .bind(person.reminders)
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
}
