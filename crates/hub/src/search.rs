//! Finding records: the index answers, the store brings what it found.

use std::sync::Arc;

use ::search::{Answer, Expand, Filters, Query, Sort, Suggestion};
use catalogue::Record;
use vocabulary::Language;

use crate::{Error, Hub, Viewer};

/// What someone searches for.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchRequest {
    /// The words; none lists everything.
    pub text: String,
    /// The language of the page it was asked on.
    pub language: Language,
    /// What the records must be.
    pub filters: Filters,
    /// Which words of other languages are searched with it.
    pub expand: Expand,
    /// The order of the answer.
    pub sort: Sort,
    /// How many to pass over.
    pub offset: usize,
    /// How many to return.
    pub limit: usize,
}

impl SearchRequest {
    /// A search for `text` with nothing else asked of the records.
    pub fn new(text: impl Into<String>, language: Language) -> Self {
        Self {
            text: text.into(),
            language,
            filters: Filters::default(),
            expand: Expand::All,
            sort: Sort::Relevance,
            offset: 0,
            limit: 20,
        }
    }
}

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// The index's answer.
    pub answer: Answer,
    /// The records of its hits, in the same order.
    pub records: Vec<Record>,
}

impl Hub {
    /// The records that answer a search and that the viewer may see, with counts over all of them.
    ///
    /// # Errors
    ///
    /// [`Error::Search`] if the words are too many for one search.
    pub async fn search(
        &self,
        viewer: &Viewer,
        request: SearchRequest,
    ) -> Result<Arc<Found>, Error> {
        let find = self.find(viewer, request.clone());
        self.answers.searches.or_find(self, viewer, &request, find).await
    }

    pub(crate) async fn find(
        &self,
        viewer: &Viewer,
        request: SearchRequest,
    ) -> Result<Found, Error> {
        let reader = self.reader(viewer);
        let index = self.index();
        let query = Query {
            text: request.text,
            language: request.language,
            filters: request.filters,
            audiences: reader.audiences.names().to_vec(),
            expand: request.expand,
            sort: request.sort,
            offset: request.offset,
            limit: request.limit,
        };
        let mut answer = tokio::task::spawn_blocking(move || index.search(&query)).await??;
        let ids: Vec<_> = answer.hits.iter().map(|hit| hit.id.clone()).collect();
        let records = reader.records(&ids).await?;
        if records.len() < answer.hits.len() {
            answer.hits.retain(|hit| records.iter().any(|record| record.id == hit.id));
        }
        Ok(Found { answer, records })
    }

    /// At most `limit` titles and words that begin with `prefix`.
    ///
    /// # Errors
    ///
    /// [`Error::Search`] if the index cannot be read.
    pub async fn suggest(
        &self,
        viewer: &Viewer,
        prefix: &str,
        language: Language,
        limit: usize,
    ) -> Result<Vec<Suggestion>, Error> {
        let (index, audiences, prefix) = (self.index(), viewer.audiences(), prefix.to_owned());
        let task = move || index.suggest(&prefix, language, audiences.names(), limit);
        Ok(tokio::task::spawn_blocking(task).await??)
    }

    /// At most `limit` records that speak of the same things as the record `id`.
    pub(crate) async fn alike(
        &self,
        viewer: &Viewer,
        id: &vocabulary::Identifier,
        limit: usize,
    ) -> Result<Vec<Record>, Error> {
        let (index, reader, id) = (self.index(), self.reader(viewer), id.clone());
        let names = reader.audiences.names().to_vec();
        let found =
            tokio::task::spawn_blocking(move || index.more_like(&id, &names, limit)).await?;
        let hits = match found {
            // Just written: the index takes it in a moment from now.
            Err(::search::Error::Unknown { .. }) => Vec::new(),
            found => found?,
        };
        let ids: Vec<_> = hits.into_iter().map(|hit| hit.id).collect();
        reader.records(&ids).await
    }
}
