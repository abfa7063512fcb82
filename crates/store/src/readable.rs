//! Reading records: every question names the audiences that the asker belongs to, and the answer holds nothing else.

use std::collections::BTreeMap;

use catalogue::{Kind, Record};
use serde::de::DeserializeOwned;
use sqlx::Row;
use tracing::error;
use vocabulary::{Identifier, Language};

use crate::{Error, Store, database::Dialect, records::document};

/// The audiences a reader belongs to, as the hub has decided: `public`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audiences(Vec<String>);

impl Audiences {
    /// These audiences and no others.
    pub const fn new(audiences: Vec<String>) -> Self {
        Self(audiences)
    }

    /// Their names.
    pub fn names(&self) -> &[String] {
        &self.0
    }

    fn json(&self) -> Result<String, Error> {
        Ok(serde_json::to_string(&self.0)?)
    }
}

/// Titles and summaries of one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TextCount {
    /// How many are written in it.
    pub written: u64,
    /// How many of those a machine made.
    pub machine: u64,
    /// How many of all a reader of the language has approved.
    pub reviewed: u64,
}

/// A record as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The record.
    pub record: Record,
    /// How many times its content has changed, beginning with 1.
    pub revision: u32,
    /// When it last did, RFC 3339.
    pub changed_at: String,
}

impl Store {
    /// One record, if it is there and the reader may read it; the answer does not tell which of the two failed.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn record(&self, id: &Identifier, reader: &Audiences) -> Result<Option<Kept>, Error> {
        let row = sqlx::query(include_str!("../sql/readable_record.sql"))
            .bind(id.as_str())
            .bind(reader.json()?)
            .fetch_optional(&self.pool)
            .await?;
        row.map(|row| {
            Ok(Kept {
                record: serde_json::from_str(&row.try_get::<String, _>("body")?)
                    .map_err(|error| document(&format!("`{id}`: {error}")))?,
                revision: u32::try_from(row.try_get::<i64, _>("revision")?)
                    .map_err(|error| document(&error))?,
                changed_at: row.try_get("changed_at")?,
            })
        })
        .transpose()
    }

    /// Those of `ids` that the reader may read, in the order asked for.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn records(
        &self,
        ids: &[Identifier],
        reader: &Audiences,
    ) -> Result<Vec<Record>, Error> {
        let query = sqlx::query_as(include_str!("../sql/readable_records.sql"));
        let rows: Vec<(String, String)> = query
            .bind(serde_json::to_string(ids)?)
            .bind(reader.json()?)
            .fetch_all(&self.pool)
            .await?;
        Ok(read_all(&rows))
    }

    /// All readable records of these kinds, by identifier.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn of_kinds(&self, kinds: &[Kind], reader: &Audiences) -> Result<Vec<Record>, Error> {
        let query = sqlx::query_as(include_str!("../sql/readable_of_kinds.sql"));
        let rows: Vec<(String, String)> = query
            .bind(serde_json::to_string(kinds)?)
            .bind(reader.json()?)
            .fetch_all(&self.pool)
            .await?;
        let mut records = read_all(&rows);
        records.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(records)
    }

    /// All readable records of these kinds, by identifier, each with its revision and the moment at which that was written.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn revisions_of_kinds(
        &self,
        kinds: &[Kind],
        reader: &Audiences,
    ) -> Result<Vec<(Identifier, u32, String)>, Error> {
        let query = sqlx::query_as(include_str!("../sql/readable_revisions_of_kinds.sql"));
        let rows: Vec<(String, i64, String)> = query
            .bind(serde_json::to_string(kinds)?)
            .bind(reader.json()?)
            .fetch_all(&self.pool)
            .await?;
        let read = |(id, revision, changed_at): (String, i64, String)| {
            let id = id.parse().map_err(|_no_name| Error::Document { reason: id })?;
            Ok((id, u32::try_from(revision).unwrap_or_default(), changed_at))
        };
        rows.into_iter().map(read).collect()
    }

    /// Records as they were in these revisions, those that are kept. Whoever asks must decide who may read them.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn revisions(&self, wanted: &[(Identifier, u32)]) -> Result<Vec<Record>, Error> {
        let ids: Vec<&Identifier> = wanted.iter().map(|(id, _)| id).collect();
        let query = sqlx::query_as(include_str!("../sql/revisions.sql"));
        let rows: Vec<(String, i64, String)> =
            query.bind(serde_json::to_string(&ids)?).fetch_all(&self.pool).await?;
        let is_wanted = |(id, revision, _): &(String, i64, String)| {
            wanted.iter().any(|(one, of)| one.as_str() == id && i64::from(*of) == *revision)
        };
        let rows = rows.into_iter().filter(is_wanted).map(|(id, _, body)| (id, body));
        Ok(read_all(&rows.collect::<Vec<_>>()))
    }

    /// At most `limit` readable records that point at `target`, each with the word for how: `part-of`,
    /// `given-at`, `related` or `organisation`.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn pointing_at(
        &self,
        target: &Identifier,
        reader: &Audiences,
        limit: u32,
    ) -> Result<Vec<(String, Record)>, Error> {
        let query = sqlx::query_as(include_str!("../sql/readable_pointing_at.sql"));
        let rows: Vec<(String, String, String)> = query
            .bind(target.as_str())
            .bind(reader.json()?)
            .bind(i64::from(limit))
            .fetch_all(&self.pool)
            .await?;
        let read = |(how, id, body): (String, String, String)| Some((how, read(&id, &body)?));
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Every pair of a place and a readable record that is there, by place.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn at_places(
        &self,
        reader: &Audiences,
    ) -> Result<Vec<(Identifier, Identifier)>, Error> {
        let query = sqlx::query_as(include_str!("../sql/readable_at_places.sql"));
        let pairs: Vec<(String, String)> = query.bind(reader.json()?).fetch_all(&self.pool).await?;
        let read = |id: String| id.parse::<Identifier>().map_err(|error| document(&error));
        let pair = |(place, record)| Ok((read(place)?, read(record)?));
        let mut pairs: Vec<_> = pairs.into_iter().map(pair).collect::<Result<_, Error>>()?;
        pairs.sort_unstable();
        Ok(pairs)
    }

    /// How many titles and summaries of readable records there are in each language that has any.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn text_counts(
        &self,
        reader: &Audiences,
    ) -> Result<BTreeMap<Language, TextCount>, Error> {
        let query = sqlx::query_as(match self.dialect {
            Dialect::Sqlite => include_str!("../sql/readable_text_counts.sql"),
            Dialect::Postgres => include_str!("../sql/postgres/readable_text_counts.sql"),
        });
        let counts: Vec<(String, i64, i64, i64)> =
            query.bind(reader.json()?).fetch_all(&self.pool).await?;
        counts
            .into_iter()
            .map(|(language, written, machine, reviewed)| {
                let [written, machine, reviewed] =
                    [written, machine, reviewed].map(i64::unsigned_abs);
                let language = language.parse().map_err(|error| document(&error))?;
                Ok((language, TextCount { written, machine, reviewed }))
            })
            .collect()
    }

    /// How many readable records there are of each kind that has any.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn counts_by_kind(&self, reader: &Audiences) -> Result<Vec<(Kind, u64)>, Error> {
        let query = sqlx::query_as(include_str!("../sql/counts_by_kind.sql"));
        let counts: Vec<(String, i64)> = query.bind(reader.json()?).fetch_all(&self.pool).await?;
        counts
            .into_iter()
            .map(|(kind, n)| {
                Ok((kind.parse().map_err(|error| document(&error))?, n.unsigned_abs()))
            })
            .collect()
    }
}

fn read_all(rows: &[(String, String)]) -> Vec<Record> {
    rows.iter().filter_map(|(id, body)| read(id, body)).collect()
}

/// The record of a document. One that cannot be read is left out of what is read together with others, so that it does
/// not take them with it; the log and `lmhub doctor` name it.
pub(crate) fn read<T: DeserializeOwned>(id: &str, body: &str) -> Option<T> {
    match serde_json::from_str(body) {
        Ok(record) => Some(record),
        Err(error) => {
            error!("What is kept as {id} cannot be read and is left out: {error}");
            None
        }
    }
}
