//! What was asked goes to the hub; what it found goes out as a page, as JSON or as CSV.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use hub::{Found, Hub, SearchRequest};
use search::Expand;
use serde_json::Value;
use vocabulary::Language;

use super::results::Results;
use crate::{
    asker::Asker,
    error::{Error, Expected},
    frame::Frame,
    pages::{home::kind_counts, page},
    question::{self, Facet, Question, Sort},
    table,
};

/// The pairs of an address's query, as they stand there.
pub(crate) type Pairs = Query<Vec<(String, String)>>;

/// The most hits of a list for spreadsheets.
const LISTED: usize = 1000;

/// `GET /{lang}/search`
pub(crate) async fn search(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    Query(pairs): Pairs,
) -> Result<Response, Error> {
    let question = Question::read(&pairs)?;
    let found = ask(&hub, &asker, &question, frame.language(), question::PAGE).await?;
    if question.page > 1 && found.answer.hits.is_empty() {
        return Err(Error::NotFound);
    }
    let kinds = if found.answer.total == 0 {
        let overview = hub.overview(&asker.viewer).await?;
        kind_counts(&frame, &overview)
    } else {
        Vec::new()
    };
    let words = hub.words();
    page(&Results::new(frame, (&words.lists, &words.concepts), question, &found, kinds))
}

/// `GET /{lang}/search.json`
pub(crate) async fn json(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    Query(pairs): Pairs,
) -> Result<Json<Value>, Error> {
    answer(&hub, &asker, &pairs, frame.language()).await
}

/// `GET /api/search?q=&lang=`: the same object, for programs.
pub(crate) async fn api(
    State(hub): State<Hub>,
    asker: Asker,
    Query(pairs): Pairs,
) -> Result<Json<Value>, Error> {
    let language = language_of(&pairs)?;
    answer(&hub, &asker, &pairs, language).await
}

/// `GET /{lang}/search.csv`
pub(crate) async fn csv(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    Query(pairs): Pairs,
) -> Result<Response, Error> {
    let question = Question::read(&pairs)?.on_page(1);
    let found = ask(&hub, &asker, &question, frame.language(), LISTED).await?;
    let origin = frame.whole("");
    let rows = found.records.iter().map(|record| table::row(record, &origin));
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"lancang-mekong-search.csv\""),
    ];
    Ok((headers, table::write(&table::header(), rows)?).into_response())
}

/// The language a program asks in: `lang`, or English.
pub(crate) fn language_of(pairs: &[(String, String)]) -> Result<Language, Error> {
    let Some((_, code)) = pairs.iter().find(|(name, _)| name == "lang") else {
        return Ok(Language::En);
    };
    Language::ALL.into_iter().find(|language| language.code() == code).ok_or_else(|| {
        Error::parameter(
            "lang",
            code,
            Expected::OneOf(Language::ALL.map(Language::code).join(", ")),
        )
    })
}

async fn answer(
    hub: &Hub,
    asker: &Asker,
    pairs: &[(String, String)],
    language: Language,
) -> Result<Json<Value>, Error> {
    let question = Question::read(pairs)?;
    let found = ask(hub, asker, &question, language, question::PAGE).await?;
    let listing = serde_json::to_value(found.listing()).map_err(|error| {
        tracing::error!(%error, "A list could not be written as JSON");
        Error::Internal
    })?;
    Ok(Json(listing))
}

async fn ask(
    hub: &Hub,
    asker: &Asker,
    question: &Question,
    language: Language,
    limit: usize,
) -> Result<Arc<Found>, Error> {
    let request = SearchRequest {
        text: question.text.clone(),
        language,
        filters: filters(question),
        expand: match (question.expand, question.without.is_empty()) {
            (false, _) => Expand::Off,
            (true, true) => Expand::All,
            (true, false) => Expand::Without(question.without.clone()),
        },
        sort: match question.sort {
            Sort::Relevance => search::Sort::Relevance,
            Sort::Newest => search::Sort::Newest,
            Sort::Title => search::Sort::Title,
        },
        offset: (question.page - 1) * limit,
        limit,
    };
    Ok(hub.search(&asker.viewer, request).await?)
}

/// The values were checked when the address was read, so each parses.
fn filters(question: &Question) -> search::Filters {
    search::Filters {
        kinds: question.chosen(Facet::Kind).filter_map(|value| value.parse().ok()).collect(),
        countries: question.chosen(Facet::Country).filter_map(|value| value.parse().ok()).collect(),
        subjects: question.chosen(Facet::Subject).filter_map(|value| value.parse().ok()).collect(),
        years: question.chosen(Facet::Year).filter_map(|value| value.parse().ok()).collect(),
        languages: question
            .chosen(Facet::Language)
            .filter_map(|value| value.parse().ok())
            .collect(),
        licences: question.chosen(Facet::Licence).filter_map(|value| value.parse().ok()).collect(),
        ..search::Filters::default()
    }
}
