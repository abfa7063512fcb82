//! What is new, and the figures of the cooperation.

use std::sync::Arc;

use ::search::{Filters, Sort};
use catalogue::{Kind, Record};
use vocabulary::Language;

use crate::{Error, Hub, SearchRequest, Viewer};

/// The kinds that happen at a time.
const DATED: [Kind; 5] = [Kind::Event, Kind::Project, Kind::Research, Kind::Document, Kind::Case];

/// How many of them are new.
const NEWEST: usize = 4;

impl Hub {
    /// The four things that happened last, the last one first.
    ///
    /// # Errors
    ///
    /// [`Error::Search`] if the index cannot be read.
    pub async fn newest(&self, viewer: &Viewer) -> Result<Arc<Vec<Record>>, Error> {
        let find = async {
            let filters = Filters { kinds: DATED.to_vec(), ..Filters::default() };
            let request = SearchRequest {
                filters,
                sort: Sort::Newest,
                limit: NEWEST,
                ..SearchRequest::new("", Language::En)
            };
            Ok(self.find(viewer, request).await?.records)
        };
        self.answers.newest.or_find(self, viewer, find).await
    }

    /// The published figures of the cooperation.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store does not answer.
    pub async fn totals(&self, viewer: &Viewer) -> Result<Arc<Vec<Record>>, Error> {
        let find = async { self.reader(viewer).of_kinds(&[Kind::Total]).await };
        self.answers.totals.or_find(self, viewer, find).await
    }
}
