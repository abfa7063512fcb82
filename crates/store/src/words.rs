//! The words of a collection: lists, places and concepts, few enough to be held in memory.

use catalogue::{Concept, List};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Sqlite, Transaction};
use vocabulary::Place;

use crate::{Error, Store};

/// All of them, in their printed order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Words {
    /// Controlled lists.
    pub lists: Vec<List>,
    /// Named places.
    pub places: Vec<Place>,
    /// The glossary.
    pub concepts: Vec<Concept>,
}

impl Store {
    /// All words.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Document`].
    pub async fn words(&self) -> Result<Words, Error> {
        Ok(Words {
            lists: self.words_of("list").await?,
            places: self.words_of("place").await?,
            concepts: self.words_of("concept").await?,
        })
    }

    async fn words_of<T: DeserializeOwned>(&self, kind: &str) -> Result<Vec<T>, Error> {
        let query =
            sqlx::query_scalar("select body from word where kind = $1 order by position, id");
        let bodies: Vec<String> = query.bind(kind).fetch_all(&self.pool).await?;
        bodies.iter().map(|body| Ok(serde_json::from_str(body)?)).collect()
    }
}

/// Adds words or replaces those of the same identifier. Others stay.
pub(crate) async fn put_words(
    transaction: &mut Transaction<'_, Sqlite>,
    words: &Words,
) -> Result<(), Error> {
    put(transaction, "list", words.lists.iter().map(|list| (list.id.as_str(), list))).await?;
    put(transaction, "place", words.places.iter().map(|place| (place.id.as_str(), place))).await?;
    let concepts = words.concepts.iter().map(|concept| (concept.id.as_str(), concept));
    put(transaction, "concept", concepts).await
}

async fn put<'w, T: Serialize + 'w>(
    transaction: &mut Transaction<'_, Sqlite>,
    kind: &str,
    words: impl Iterator<Item = (&'w str, &'w T)>,
) -> Result<(), Error> {
    for (position, (id, word)) in (0i64..).zip(words) {
        sqlx::query(
            "insert into word (kind, id, position, body) values ($1, $2, $3, $4) \
             on conflict (kind, id) do update set position = excluded.position, body = excluded.body",
        )
        .bind(kind)
        .bind(id)
        .bind(position)
        .bind(serde_json::to_string(word)?)
        .execute(&mut **transaction)
        .await?;
    }
    Ok(())
}
