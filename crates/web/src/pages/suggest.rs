//! `GET /api/suggest?q=&lang=`: how the word being written may go on.

use axum::{Json, extract::State};
use hub::Hub;
use search::Suggested;
use serde_json::{Value, json};

use crate::{
    asker::Asker,
    error::Error,
    pages::search::{Pairs, language_of},
    question::{Question, query},
    strings::Words,
};

/// The most suggestions shown.
const MOST: usize = 8;

pub(crate) async fn suggest(
    State(hub): State<Hub>,
    asker: Asker,
    axum::extract::Query(pairs): Pairs,
) -> Result<Json<Value>, Error> {
    let language = language_of(&pairs)?;
    let words = Words(language);
    let question = Question::read(&pairs)?;
    let found = match question.text.as_str() {
        "" => Vec::new(),
        prefix => hub.suggest(&asker.viewer, prefix, language, MOST).await?,
    };
    let suggestions: Vec<Value> = found
        .iter()
        .map(|suggestion| {
            let (href, note) = match &suggestion.of {
                Suggested::Record(id) => (format!("/{language}/records/{id}"), "suggestion-record"),
                Suggested::Concept(_) => {
                    let search = query(&[("q", suggestion.text.as_str())]);
                    (format!("/{language}/search{search}"), "suggestion-concept")
                }
            };
            json!({
                "text": suggestion.text,
                "lang": suggestion.language.bcp47(),
                "note": words.say(note),
                "href": href,
            })
        })
        .collect();
    let said = words.count("suggestions-count", suggestions.len());
    Ok(Json(json!({ "suggestions": suggestions, "said": said })))
}
