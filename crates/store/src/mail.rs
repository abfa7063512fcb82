//! What is to be mailed: kept until a mail server took it, so that nothing is lost with the program, and no longer.

use crate::{Error, Store, Writing};

/// Something to be mailed. Moments are milliseconds since 1970, UTC.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Mail {
    /// Its number, which no other that is kept has.
    pub number: i64,
    /// When it came.
    pub at: i64,
    /// What it is about, as the audit trail names it.
    pub about: String,
    /// JSON.
    pub body: String,
    /// How often it was tried.
    pub tried: i64,
}

impl Store {
    /// How many wait to be sent.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn n_mail_waiting(&self) -> Result<i64, Error> {
        let query = sqlx::query_scalar("select count(*) from mail where next_at is not null");
        Ok(query.fetch_one(&self.pool).await?)
    }
}

impl Writing {
    /// Keeps something that is to be mailed at once.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`], as all of these.
    pub async fn add_mail(
        &mut self,
        about: &str,
        recipient: &str,
        body: &str,
        now: i64,
    ) -> Result<(), Error> {
        let query = "insert into mail (number, at, about, recipient, body, tried, next_at) \
             select coalesce(max(number), 0) + 1, $1, $2, $3, $4, 0, $1 from mail";
        let query = sqlx::query(query).bind(now).bind(about).bind(recipient).bind(body);
        query.execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// How many came for an address, of which this is the hash, since then.
    ///
    /// # Errors
    ///
    /// As [`Writing::add_mail`].
    pub async fn n_mail_for(&mut self, recipient: &str, since: i64) -> Result<i64, Error> {
        let query =
            sqlx::query_scalar("select count(*) from mail where recipient = $1 and at >= $2");
        Ok(query.bind(recipient).bind(since).fetch_one(&mut *self.transaction).await?)
    }

    /// Something is tried no more, and nothing is kept of what it said.
    ///
    /// # Errors
    ///
    /// As [`Writing::add_mail`].
    pub async fn end_mail(&mut self, number: i64) -> Result<(), Error> {
        self.forgets = true;
        let query = "update mail set body = '', next_at = null where number = $1";
        sqlx::query(query).bind(number).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// What is to be tried by now, what was never tried before the rest; `next_at` says when it is tried again, by how often it was, should
    /// nobody be left to say what became of it.
    ///
    /// # Errors
    ///
    /// As [`Writing::add_mail`].
    pub async fn take_mail(
        &mut self,
        now: i64,
        next_at: impl FnOnce(i64) -> i64,
    ) -> Result<Option<Mail>, Error> {
        let query = sqlx::query_as(
            "select number, at, about, body, tried from mail where next_at <= $1 \
             order by case tried when 0 then 0 else 1 end, next_at, number limit 1",
        );
        let found: Option<Mail> = query.bind(now).fetch_optional(&mut *self.transaction).await?;
        if let Some(mail) = &found {
            let query = "update mail set tried = tried + 1, next_at = $2 where number = $1";
            let query = sqlx::query(query).bind(mail.number).bind(next_at(mail.tried));
            query.execute(&mut *self.transaction).await?;
        }
        Ok(found)
    }

    /// Whether something about this waits to be mailed.
    ///
    /// # Errors
    ///
    /// As [`Writing::add_mail`].
    pub async fn mail_waits(&mut self, about: &str) -> Result<bool, Error> {
        let query = "select count(*) from mail where about = $1 and next_at is not null";
        let query = sqlx::query_scalar(query).bind(about);
        let n_waiting: i64 = query.fetch_one(&mut *self.transaction).await?;
        Ok(n_waiting > 0)
    }

    /// Everything that waits is tried at once.
    ///
    /// # Errors
    ///
    /// As [`Writing::add_mail`].
    pub async fn hasten_mail(&mut self, now: i64) -> Result<(), Error> {
        let query = "update mail set next_at = $1 where next_at > $1";
        sqlx::query(query).bind(now).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// What is about this is mailed no more, and nothing is kept of what it said.
    ///
    /// # Errors
    ///
    /// As [`Writing::add_mail`].
    pub async fn withdraw_mail(&mut self, about: &str) -> Result<(), Error> {
        let query = "update mail set body = '', next_at = null where about = $1";
        sqlx::query(query).bind(about).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Forgets what ended, whom what was for that came, and what somebody was reminded of, each before then.
    ///
    /// # Errors
    ///
    /// As [`Writing::add_mail`].
    pub async fn forget_mail(
        &mut self,
        mail: i64,
        recipients: i64,
        reminded: i64,
    ) -> Result<(), Error> {
        let query = "delete from mail where next_at is null and at < $1";
        sqlx::query(query).bind(mail).execute(&mut *self.transaction).await?;
        let query = "update mail set recipient = '' where at < $1 and recipient <> ''";
        sqlx::query(query).bind(recipients).execute(&mut *self.transaction).await?;
        let query = "delete from reminded where at < $1";
        sqlx::query(query).bind(reminded).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Marks a reminder as given; whether it was not before.
    ///
    /// # Errors
    ///
    /// As [`Writing::add_mail`].
    pub async fn remind(&mut self, name: &str, now: i64) -> Result<bool, Error> {
        let query = "insert into reminded (name, at) values ($1, $2) on conflict do nothing";
        let done = sqlx::query(query).bind(name).bind(now).execute(&mut *self.transaction).await?;
        Ok(done.rows_affected() == 1)
    }
}
