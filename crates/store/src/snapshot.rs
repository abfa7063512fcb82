//! One moment of a store, read from end to end while others go on writing; and what it holds, counted and hashed.

use std::{collections::BTreeMap, ops::ControlFlow};

use futures_util::{Stream, TryStreamExt};
use serde::{Deserialize, Serialize, Serializer, ser::SerializeMap};
use sha2::{Digest, Sha256};
use sqlx::{Any, AssertSqlSafe, Row as _, Transaction, any::AnyRow};

use crate::{
    Error, Store,
    audit::in_hexadecimal,
    database::Dialect,
    tables::{Form, TABLES, Table},
};

/// Which rows are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// All.
    All,
    /// All but sessions and the secrets that are good once: what a backup holds and what the hash is of.
    Lasting,
}

impl Rows {
    pub(crate) fn tables(self) -> impl Iterator<Item = &'static Table> {
        TABLES.iter().filter(move |table| self == Self::All || !table.is_fleeting)
    }
}

/// What a store holds. Two that hold the same are equal, whichever databases they are kept in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// How many rows each table has.
    pub n_rows: BTreeMap<String, u64>,
    /// SHA-256, lower-case hexadecimal, of the lines that [`Store::export`] would write of [`Rows::Lasting`], with secrets.
    pub sha256: String,
    /// The same of the other rows, if they were read.
    pub fleeting_sha256: String,
}

impl Contents {
    /// How many rows there are.
    pub fn total(&self) -> u64 {
        self.n_rows.values().sum()
    }

    /// Where another differs, as expected here and found there; none if it does not.
    pub(crate) fn difference(&self, found: &Self) -> Option<String> {
        for (table, expected) in &self.n_rows {
            let found = found.n_rows.get(table).copied().unwrap_or_default();
            if found != *expected {
                return Some(format!("expected {expected} rows in {table}, found {found}"));
            }
        }
        let (expected, found) = if self.sha256 == found.sha256 {
            (&self.fleeting_sha256, &found.fleeting_sha256)
        } else {
            (&self.sha256, &found.sha256)
        };
        (expected != found).then(|| format!("expected the SHA-256 {expected}, found {found}"))
    }
}

/// A row as both databases have it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row(pub(crate) Vec<Cell>);

#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Cell {
    Text(Option<String>),
    Number(Option<i64>),
}

/// A line of the export: `{"table":"record_place","row":{"record":"area-1","place":"kep"}}`.
#[derive(Serialize)]
pub(crate) struct Line<'r> {
    table: &'static str,
    row: Named<'r>,
}

struct Named<'r> {
    table: &'static Table,
    row: &'r Row,
    with_secrets: bool,
}

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (column, cell) in self.table.columns.iter().zip(&self.row.0) {
            if self.with_secrets || !column.is_secret {
                map.serialize_entry(column.name, cell)?;
            }
        }
        map.end()
    }
}

impl Row {
    pub(crate) fn line(&self, table: &'static Table, with_secrets: bool) -> Line<'_> {
        Line { table: table.name, row: Named { table, row: self, with_secrets } }
    }
}

/// Counts and hashes rows as they pass.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    n_rows: BTreeMap<String, u64>,
    lasting: Sha256,
    fleeting: Sha256,
}

impl Counter {
    /// Names a table also if no row of it passes.
    pub(crate) fn begin(&mut self, table: &Table) {
        self.n_rows.insert(table.name.to_owned(), 0);
    }

    pub(crate) fn count(&mut self, table: &'static Table, row: &Row) -> Result<(), Error> {
        let mut line = serde_json::to_vec(&row.line(table, true))?;
        line.push(b'\n');
        let hash = if table.is_fleeting { &mut self.fleeting } else { &mut self.lasting };
        hash.update(&line);
        *self.n_rows.entry(table.name.to_owned()).or_default() += 1;
        Ok(())
    }

    pub(crate) fn finish(self) -> Contents {
        Contents {
            n_rows: self.n_rows,
            sha256: in_hexadecimal(&self.lasting.finalize()),
            fleeting_sha256: in_hexadecimal(&self.fleeting.finalize()),
        }
    }
}

/// What is told how many rows are done, and may stop the work.
pub type Progress<'p> = dyn Fn(u64) -> ControlFlow<()> + Sync + 'p;

/// Rows between two reports.
pub(crate) const REPORT: u64 = 256;

impl Store {
    /// What the store holds at one moment, also while others write it.
    ///
    /// # Errors
    ///
    /// [`Error::Cancelled`] if `progress` stopped it, [`Error::Database`], [`Error::Away`].
    pub async fn contents(&self, which: Rows, progress: &Progress<'_>) -> Result<Contents, Error> {
        let mut moment = self.moment().await?;
        let contents = contents(&mut moment, self.dialect, which, progress).await;
        moment.rollback().await?;
        contents
    }

    /// How many rows there are.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn n_rows(&self, which: Rows) -> Result<u64, Error> {
        let mut n_rows = 0;
        for table in which.tables() {
            let query = format!("select count(*) from {}", table.name);
            let n: i64 = sqlx::query_scalar(AssertSqlSafe(query)).fetch_one(&self.pool).await?;
            n_rows += n.unsigned_abs();
        }
        Ok(n_rows)
    }

    /// Begins to read: everything is as it is at this moment until the end.
    pub(crate) async fn moment(&self) -> Result<Transaction<'static, Any>, Error> {
        let mut moment = self.pool.begin_with(self.dialect.moment()).await?;
        // SQLite's moment is that of the first question.
        sqlx::query("select last from change_number").fetch_one(&mut *moment).await?;
        Ok(moment)
    }
}

/// What is there in the eyes of a transaction.
pub(crate) async fn contents(
    transaction: &mut Transaction<'static, Any>,
    dialect: Dialect,
    which: Rows,
    progress: &Progress<'_>,
) -> Result<Contents, Error> {
    let mut counter = Counter::default();
    let mut done = 0;
    for table in which.tables() {
        counter.begin(table);
        let mut rows = rows(transaction, dialect, table);
        while let Some(row) = rows.try_next().await? {
            counter.count(table, &row)?;
            done += 1;
            if done % REPORT == 0 && progress(done).is_break() {
                return Err(Error::Cancelled);
            }
        }
    }
    Ok(counter.finish())
}

/// The rows of a table in the order of their primary keys, texts by the bytes of their UTF-8: one at a time.
pub(crate) fn rows<'t>(
    transaction: &'t mut Transaction<'static, Any>,
    dialect: Dialect,
    table: &'static Table,
) -> impl Stream<Item = Result<Row, Error>> + Unpin + use<'t> {
    let order: Vec<String> = table
        .key()
        .map(|column| match column.form {
            Form::Text => dialect.by_bytes(column.name),
            Form::Number => column.name.to_owned(),
        })
        .collect();
    let query =
        format!("select {} from {} order by {}", table.names(), table.name, order.join(", "));
    sqlx::query(AssertSqlSafe(query))
        .fetch(&mut **transaction)
        .map_err(Error::from)
        .and_then(move |row| std::future::ready(read(&row, table)))
}

fn read(row: &AnyRow, table: &'static Table) -> Result<Row, Error> {
    let cell = |(place, form): (usize, Form)| {
        Ok(match form {
            Form::Text => Cell::Text(row.try_get(place)?),
            Form::Number => Cell::Number(row.try_get(place)?),
        })
    };
    let forms = table.columns.iter().map(|column| column.form);
    Ok(Row(forms.enumerate().map(cell).collect::<Result<_, Error>>()?))
}
