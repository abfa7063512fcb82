//! What people said of themselves: kept in the order in which it came, changed and taken back as they wish. The audit trail tells
//! that it was done and never what was said.

use crate::{Error, Note, Store, Writing};

/// Something that somebody said of themselves.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Personal {
    /// Its place, from 1.
    number: i64,
    /// What it belongs to.
    pub topic: String,
    /// When it came, RFC 3339 in universal time.
    pub at: String,
    /// The account, or nothing of someone who has none.
    pub person: String,
    /// JSON; nothing once it was taken back.
    pub body: String,
}

impl Personal {
    /// Its place, from 1.
    pub const fn number(&self) -> u64 {
        self.number.unsigned_abs()
    }
}

const OF_TOPIC: &str =
    "select number, topic, at, person, body from personal_entry where topic = $1 order by number";

impl Store {
    /// Everything that belongs to a topic, in the order in which it came.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn personal(&self, topic: &str) -> Result<Vec<Personal>, Error> {
        Ok(sqlx::query_as(OF_TOPIC).bind(topic).fetch_all(&self.pool).await?)
    }

    /// What somebody comes back to by a secret, of which this is the hash.
    ///
    /// # Errors
    ///
    /// As [`Store::personal`].
    pub async fn personal_by_secret(&self, hash: &str) -> Result<Option<Personal>, Error> {
        let query = sqlx::query_as(
            "select number, topic, at, person, body from personal_entry where secret = $1 and secret <> ''",
        );
        Ok(query.bind(hash).fetch_optional(&self.pool).await?)
    }

    /// The topics that begin with these signs, each with how many entries it has that were not taken back.
    ///
    /// # Errors
    ///
    /// As [`Store::personal`].
    pub async fn personal_topics(&self, beginning: &str) -> Result<Vec<(String, i64)>, Error> {
        let query = sqlx::query_as(
            "select topic, count(*) from personal_entry where substr(topic, 1, length($1)) = $1 and body <> '' \
             group by topic order by topic",
        );
        Ok(query.bind(beginning).fetch_all(&self.pool).await?)
    }
}

impl Writing {
    /// As [`Store::personal`], before this change.
    ///
    /// # Errors
    ///
    /// As [`Store::personal`].
    pub async fn personal(&mut self, topic: &str) -> Result<Vec<Personal>, Error> {
        Ok(sqlx::query_as(OF_TOPIC).bind(topic).fetch_all(&mut *self.transaction).await?)
    }

    /// Adds what somebody said, made when and by whom `note` says; returns its number and the line of the audit trail, which does
    /// not say what it is.
    ///
    /// # Errors
    ///
    /// As [`Store::personal`].
    pub async fn add_personal(
        &mut self,
        topic: &str,
        secret: &str,
        body: &str,
        note: &Note,
    ) -> Result<(u64, Note), Error> {
        let query = "insert into personal_entry (number, topic, at, person, secret, body) \
             select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5 from personal_entry returning number";
        let number: i64 = sqlx::query_scalar(query)
            .bind(topic)
            .bind(&note.at)
            .bind(&note.who)
            .bind(secret)
            .bind(body)
            .fetch_one(&mut *self.transaction)
            .await?;
        let number = number.unsigned_abs();
        Ok((number, Note { object: object(topic, number), ..note.clone() }))
    }

    /// Writes an entry anew, or takes it back if `body` is empty: its place stays and nobody else gets it.
    ///
    /// # Errors
    ///
    /// As [`Store::personal`].
    pub async fn change_personal(
        &mut self,
        entry: &Personal,
        body: &str,
        note: &Note,
    ) -> Result<Note, Error> {
        self.forgets = true;
        sqlx::query("update personal_entry set body = $1 where number = $2")
            .bind(body)
            .bind(entry.number)
            .execute(&mut *self.transaction)
            .await?;
        Ok(Note { object: object(&entry.topic, entry.number()), ..note.clone() })
    }

    /// Writes an entry anew of which nothing is to be left, not even whose it was; who said it is written to no more.
    ///
    /// # Errors
    ///
    /// As [`Store::personal`].
    pub async fn erase_personal(
        &mut self,
        entry: &Personal,
        body: &str,
        note: &Note,
    ) -> Result<Note, Error> {
        self.withdraw_mail(&object(&entry.topic, entry.number())).await?;
        sqlx::query("update personal_entry set person = '' where number = $1")
            .bind(entry.number)
            .execute(&mut *self.transaction)
            .await?;
        self.change_personal(entry, body, note).await
    }
}

fn object(topic: &str, number: u64) -> String {
    format!("personal/{topic}/{number}")
}
