//! How much the hub holds and how far its texts have been read.

use std::{collections::BTreeMap, sync::Arc};

use catalogue::Kind;
use vocabulary::Language;

use crate::{Error, Hub, Viewer};

pub use store::TextCount;

/// What the hub holds, as far as a viewer may see it.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// Records of each kind that has any.
    pub by_kind: BTreeMap<Kind, u64>,
    /// Concepts of the glossary.
    pub n_concepts: usize,
    /// Named places.
    pub n_places: usize,
}

impl Overview {
    /// How many records there are.
    pub fn n_records(&self) -> u64 {
        self.by_kind.values().sum()
    }
}

impl Hub {
    /// What the hub holds.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store does not answer.
    pub async fn overview(&self, viewer: &Viewer) -> Result<Arc<Overview>, Error> {
        let find = async {
            let by_kind = self.store.counts_by_kind(&viewer.audiences()).await?;
            let words = self.words();
            let (n_concepts, n_places) = (words.concepts.len(), words.places.len());
            Ok(Overview { by_kind: by_kind.into_iter().collect(), n_concepts, n_places })
        };
        self.answers.overview.or_find(self, viewer, find).await
    }

    /// How many titles and summaries there are in each language, and who made and read them.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store does not answer.
    pub async fn texts(
        &self,
        viewer: &Viewer,
    ) -> Result<Arc<BTreeMap<Language, TextCount>>, Error> {
        let find = async { Ok(self.store.text_counts(&viewer.audiences()).await?) };
        self.answers.texts.or_find(self, viewer, find).await
    }
}
