//! Rows that refer to what is not there: a database that checks it can be told not to.

use sqlx::AssertSqlSafe;

use crate::{Error, Store};

/// `(table, column, table it refers to, column there)`, as the migrations have them.
const REFERENCES: [(&str, &str, &str, &str); 10] = [
    ("record_version", "record", "record", "id"),
    ("record_audience", "record", "record", "id"),
    ("record_relation", "record", "record", "id"),
    ("record_place", "record", "record", "id"),
    ("person_identity", "person", "person", "id"),
    ("role_grant", "person", "person", "id"),
    ("session", "person", "person", "id"),
    ("token", "person", "person", "id"),
    ("single_use", "person", "person", "id"),
    ("record", "id", "record_version", "record"),
];

impl Store {
    /// Which tables have rows that refer to what is not there, with their number and one of them.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn dangling(&self) -> Result<Vec<String>, Error> {
        let mut wrong = Vec::new();
        for (table, column, other, key) in REFERENCES {
            let question = format!(
                "select count(*), coalesce(min({column}), '') from {table} t \
                 where not exists (select 1 from {other} o where o.{key} = t.{column})"
            );
            let query = sqlx::query_as(AssertSqlSafe(question));
            let (n, first): (i64, String) = query.fetch_one(&self.pool).await?;
            if n > 0 {
                wrong.push(format!(
                    "{n} rows of {table} have no row in {other}, one of them `{first}`"
                ));
            }
        }
        Ok(wrong)
    }
}
