//! How healthy is the fresh water of a basin? What others published, and the assessments that this hub keeps.

use std::{collections::BTreeMap, sync::LazyLock};

use catalogue::{Details, Kind};
use exchange::basins::{self, Published};
use vocabulary::{Identifier, Place, method::Value};

use crate::{Error, Hub, Viewer, kept_assessment};

/// The method whose answers are basins' health.
const METHOD: &str = "freshwater-health";
/// Its three components, which are not joined to one number.
pub const COMPONENTS: [&str; 3] = ["ecosystem-vitality", "ecosystem-services", "governance"];

static PUBLISHED: LazyLock<Vec<Published>> = LazyLock::new(|| {
    basins::read("basins/fhi.tsv", include_bytes!("../../../data/basins/fhi.tsv"))
        .unwrap_or_default()
});

/// A basin with what is known of its health, the newest first.
#[derive(Debug, Clone)]
pub struct Basin {
    /// The place.
    pub place: Place,
    /// What was found.
    pub findings: Vec<Health>,
}

/// What was found about a basin.
#[derive(Debug, Clone)]
pub struct Health {
    /// The year that it tells of; of an assessment that says nothing about it, none.
    pub year: Option<i16>,
    /// The [`COMPONENTS`], 0 to 100; none where no indicator of it was given.
    pub components: [Option<f64>; 3],
    /// Who found it.
    pub by: FoundBy,
}

/// Who found something about a basin.
#[derive(Debug, Clone)]
pub enum FoundBy {
    /// A publication: its citation and where it is read.
    Others(String, String),
    /// A record of this hub, with the branches of the index that it had no data for.
    Record(Box<catalogue::Record>, String),
}

impl Hub {
    /// Every basin of which something is known, by name of the place.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store does not answer.
    pub async fn basins(&self, viewer: &Viewer) -> Result<Vec<Basin>, Error> {
        let mut found: BTreeMap<Identifier, Vec<Health>> = BTreeMap::new();
        for one in PUBLISHED.iter() {
            found.entry(one.place.clone()).or_default().push(Health {
                year: Some(one.year),
                components: one.components.map(Some),
                by: FoundBy::Others(one.citation.clone(), one.url.clone()),
            });
        }
        for record in self.reader(viewer).of_kinds(&[Kind::Assessment]).await? {
            let is_health =
                matches!(&record.details, Details::Assessment { method, .. } if method == METHOD);
            let Some((_, assessed)) = kept_assessment(&record).filter(|_| is_health) else {
                continue;
            };
            let missing = match assessed.outcome.get("missing") {
                Some(Value::Word(word)) => word.clone(),
                _ => String::new(),
            };
            for place in &record.places {
                found.entry(place.clone()).or_default().push(Health {
                    year: record.period.start().map(vocabulary::Date::year),
                    components: COMPONENTS.map(|name| assessed.outcome.number(name)),
                    by: FoundBy::Record(Box::new(record.clone()), missing.clone()),
                });
            }
        }
        let words = self.words();
        let places = words.places.iter().filter_map(|place| {
            let mut findings = found.remove(&place.id)?;
            findings.sort_by_key(|finding| std::cmp::Reverse(finding.year));
            Some(Basin { place: place.clone(), findings })
        });
        Ok(places.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_results_read_whole() {
        let read = basins::read("basins/fhi.tsv", include_bytes!("../../../data/basins/fhi.tsv"));
        assert_eq!(read.unwrap().len(), 2);
        assert!((PUBLISHED[0].components[0] - 66.0).abs() < 1e-12);
    }
}
