//! What is new, and the figures of the cooperation.

use ::search::{Filters, Sort};
use catalogue::{Kind, Record};
use vocabulary::Language;

use crate::{Error, Hub, SearchRequest, Viewer};

/// The kinds that happen at a time.
const DATED: [Kind; 5] = [Kind::Event, Kind::Project, Kind::Research, Kind::Document, Kind::Case];

impl Hub {
    /// At most `limit` things that happened last.
    ///
    /// # Errors
    ///
    /// [`Error::Search`] if the index cannot be read.
    pub async fn newest(&self, viewer: &Viewer, limit: usize) -> Result<Vec<Record>, Error> {
        let filters = Filters { kinds: DATED.to_vec(), ..Filters::default() };
        let request = SearchRequest {
            filters,
            sort: Sort::Newest,
            limit,
            ..SearchRequest::new("", Language::En)
        };
        Ok(self.search(viewer, request).await?.records)
    }

    /// The published figures of the cooperation.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store does not answer.
    pub async fn totals(&self, viewer: &Viewer) -> Result<Vec<Record>, Error> {
        Ok(self.store.of_kinds(&[Kind::Total], &viewer.audiences()).await?)
    }
}
