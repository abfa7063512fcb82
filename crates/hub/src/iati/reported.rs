//! What others reported: brought in as projects, and given out again as it was reported.

use catalogue::{Details, Record};
use exchange::{
    Problem, Spot,
    collection::Collection,
    iati::{Element, read, read_activity, record},
};

use crate::{Error, Hub, consensus::today};

impl Hub {
    /// The projects that the activities of a file become. A tag that names no goal the hub knows stays in the report and is no
    /// subject of the record.
    ///
    /// # Errors
    ///
    /// [`Error::Input`] with everything that is wrong by schema and rules.
    pub(crate) fn reported(&self, name: &str, bytes: &[u8]) -> Result<Collection, Error> {
        let activities =
            read(name, bytes, today()).map_err(|problems| Error::Input { problems })?;
        let words = self.words();
        let is_known = |subject: &catalogue::Subject| {
            let list = words.lists.iter().find(|list| list.id == subject.list());
            list.is_some_and(|list| list.term(subject.code()).is_some())
        };
        let (mut collection, mut problems) = (Collection::default(), Vec::new());
        for activity in &activities {
            let Some(mut record) = record(activity) else { continue };
            record.subjects.retain(is_known);
            let spot = Spot { file: name.to_owned(), line: activity.line };
            problems.extend(record.check().into_iter().map(|error| Problem::at(&spot, error)));
            collection.spots.insert(record.id.clone(), spot);
            collection.records.push(record);
        }
        if problems.is_empty() { Ok(collection) } else { Err(Error::Input { problems }) }
    }
}

/// What someone else reported of a project through IATI, if anyone did.
pub fn reported_activity(record: &Record) -> Option<Element> {
    let Details::Project { iati, .. } = &record.details else { return None };
    if iati.is_empty() {
        return None;
    }
    match read_activity(record.id.as_str(), iati) {
        Ok(activity) => Some(activity),
        Err(problems) => {
            let problem = problems.first().map(ToString::to_string);
            tracing::warn!(problem, "The IATI report of `{}` cannot be read", record.id);
            None
        }
    }
}
