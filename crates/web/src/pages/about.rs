//! `/{lang}/about`: what the hub is, where its texts come from and who has read them.

use askama::Template;
use axum::{extract::State, response::Response};
use catalogue::Kind;
use hub::Hub;
use vocabulary::Language;

use crate::{
    asker::Asker,
    error::Error,
    frame::Frame,
    pages::page,
    question::{Facet, Question},
};

#[derive(Template)]
#[template(path = "about.html")]
struct About {
    frame: Frame,
    n_concepts: usize,
    texts: Vec<Texts>,
    documents: String,
}

/// How far the texts of one language have been read.
struct Texts {
    language: Language,
    written: usize,
    machine: usize,
    reviewed: usize,
}

/// `GET /{lang}/about`
pub(crate) async fn about(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let overview = hub.overview(&asker.viewer).await?;
    let counts = hub.texts(&asker.viewer).await?;
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let texts = Language::ALL.into_iter().map(|language| {
        let count = counts.get(&language).copied().unwrap_or_default();
        Texts {
            language,
            written: number(count.written),
            machine: number(count.machine),
            reviewed: number(count.reviewed),
        }
    });
    let documents = Question::default().toggled(Facet::Kind, Kind::Document.code());
    page(&About {
        n_concepts: overview.n_concepts,
        texts: texts.collect(),
        documents: frame.href(&format!("/search{}", documents.query())),
        frame,
    })
}
