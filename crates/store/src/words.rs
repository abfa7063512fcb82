//! The words of a collection: lists, places and concepts, few enough to be held in memory.

use catalogue::{Concept, List};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Any, Transaction};
use vocabulary::Place;

use crate::{Error, Origin, Outcome, Store, Writing, batch::Became, readable::read};

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

    /// The words whose documents cannot be read, each with the reason.
    pub(crate) async fn unreadable_words(&self) -> Result<Vec<(String, String)>, Error> {
        let query = sqlx::query_as("select kind, id, body from word order by kind, id");
        let rows: Vec<(String, String, String)> = query.fetch_all(&self.pool).await?;
        let wrong = |(kind, id, body): (String, String, String)| {
            let error = match kind.as_str() {
                "list" => serde_json::from_str::<List>(&body).err(),
                "place" => serde_json::from_str::<Place>(&body).err(),
                _ => serde_json::from_str::<Concept>(&body).err(),
            };
            error.map(|error| (format!("{kind} {id}"), error.to_string()))
        };
        Ok(rows.into_iter().filter_map(wrong).collect())
    }

    async fn words_of<T: DeserializeOwned>(&self, kind: &str) -> Result<Vec<T>, Error> {
        let query =
            sqlx::query_as("select id, body from word where kind = $1 order by position, id");
        let rows: Vec<(String, String)> = query.bind(kind).fetch_all(&self.pool).await?;
        Ok(rows.iter().filter_map(|(id, body)| read(id, body)).collect())
    }
}

/// Adds words or puts them in place of those of the same identifier, as [`Store::put`] says. Others stay.
pub(crate) async fn put_words(
    writing: &mut Writing,
    words: &Words,
    origin: Origin,
) -> Result<Outcome, Error> {
    let lists = documents("list", &words.lists, |list| list.id.as_str())?;
    let places = documents("place", &words.places, |place| place.id.as_str())?;
    let concepts = documents("concept", &words.concepts, |concept| concept.id.as_str())?;
    let mut outcome = Outcome::default();
    for word in lists.iter().chain(&places).chain(&concepts) {
        match put_word(&mut writing.transaction, word, origin).await? {
            Became::Changed => outcome.words += 1,
            Became::LeftAlone => outcome.left_alone += 1,
            Became::Same => {}
        }
    }
    if outcome.words > 0 {
        sqlx::query("update change_number set words = words + 1")
            .execute(&mut *writing.transaction)
            .await?;
    }
    Ok(outcome)
}

/// A word to keep.
struct Document<'w> {
    kind: &'static str,
    id: &'w str,
    position: i64,
    body: String,
}

fn documents<'w, T: Serialize>(
    kind: &'static str,
    words: &'w [T],
    id: impl Fn(&'w T) -> &'w str,
) -> Result<Vec<Document<'w>>, Error> {
    let document = |(position, word): (i64, &'w T)| {
        Ok(Document { kind, id: id(word), position, body: serde_json::to_string(word)? })
    };
    (0i64..).zip(words).map(document).collect()
}

async fn put_word(
    transaction: &mut Transaction<'static, Any>,
    word: &Document<'_>,
    origin: Origin,
) -> Result<Became, Error> {
    let before: Option<(String, String)> =
        sqlx::query_as("select body, origin from word where kind = $1 and id = $2")
            .bind(word.kind)
            .bind(word.id)
            .fetch_optional(&mut **transaction)
            .await?;
    let became = before.map_or(Became::Changed, |(body, by)| origin.over(&by, body == word.body));
    if let Became::Changed = became {
        sqlx::query(
            "insert into word (kind, id, position, body, origin) values ($1, $2, $3, $4, $5) \
             on conflict (kind, id) do update set position = excluded.position, \
             body = excluded.body, origin = excluded.origin",
        )
        .bind(word.kind)
        .bind(word.id)
        .bind(word.position)
        .bind(&word.body)
        .bind(origin.code())
        .execute(&mut **transaction)
        .await?;
    }
    Ok(became)
}
