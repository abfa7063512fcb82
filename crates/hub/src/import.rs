//! Bringing records in: everything is checked first, then all of it is kept or nothing.

use std::{ops::ControlFlow, path::Path};

use catalogue::{Kind, Known, Record, check_references};
use exchange::{
    Problem, Spot,
    collection::{self, Collection, Files},
    json_lines,
};
use store::{Batch, Origin, Outcome, Put, Words};

use crate::{
    Error, Hub, Stage, Viewer, Work, built_in_collection, folder::Source, permission::audiences_of,
    read_source,
};

/// Whether texts may be missing in some of the seven languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gaps {
    /// A missing text is a problem like any other.
    Refused,
    /// The reader of a page sees another language in its place.
    Allowed,
}

/// What came of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// How many records were read.
    pub read: usize,
    /// How many of them were new or had changed.
    pub changed: usize,
    /// How many lists, places and concepts were new or had changed.
    pub words: usize,
    /// How many records and words of the built-in collection stayed as someone had written them since.
    pub left_alone: usize,
}

impl Hub {
    /// Imports the collection that the program carries. Doing so twice changes nothing, and what someone has written
    /// since in place of one of its records stays.
    ///
    /// # Errors
    ///
    /// As [`Hub::import`].
    pub async fn import_built_in(&self, work: &Work) -> Result<Imported, Error> {
        let collection = tables(&built_in_collection(), Gaps::Refused)?;
        self.keep(collection, Origin::BuiltIn, work).await
    }

    /// Imports a folder of tables, a file of records, one a line, or a file of IATI activities, each of which becomes a project.
    ///
    /// # Errors
    ///
    /// [`Error::Input`] with everything that is wrong, and then nothing has been kept; [`Error::Unreadable`],
    /// [`Error::Form`]; [`Error::Store`] if the store refuses, and then nothing has been kept either.
    pub async fn import(&self, path: &Path, gaps: Gaps, work: &Work) -> Result<Imported, Error> {
        work.report(Stage::Checking, 0, 1);
        let collection = match read_source(path, work)? {
            Source::Tables(files) => tables(&files, gaps)?,
            Source::Lines { name, bytes } => {
                json_lines::read(&name, &bytes).map_err(|problems| Error::Input { problems })?
            }
            Source::Iati { name, bytes } => self.reported(&name, &bytes)?,
        };
        self.keep(collection, Origin::Imported, work).await
    }

    pub(crate) async fn keep(
        &self,
        collection: Collection,
        origin: Origin,
        work: &Work,
    ) -> Result<Imported, Error> {
        let problems = dangling(&collection, &self.known_records(&collection).await?, origin);
        if !problems.is_empty() {
            return Err(Error::Input { problems });
        }
        let Collection { records, lists, places, concepts, spots: _ } = collection;
        let words = Words { lists, places, concepts };
        if !self.knows(&words) {
            self.follow_from_the_beginning()?;
        }
        let put = |record| Put { record, audiences: audiences_of(record) };
        let batch = Batch { words: &words, records: records.iter().map(put).collect(), origin };
        let of = batch.records.len() as u64;
        let note = Viewer::Operator.note("record.import");
        let progress = |done: usize| {
            work.report(Stage::Storing, done as u64, of);
            if work.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let Outcome { changed, left_alone, words } =
            self.store.put(&batch, &note, &progress).await?;
        self.reload_words().await?;
        self.follow(work).await?;
        Ok(Imported { read: records.len(), changed, words, left_alone })
    }

    /// Whether the places and lists, whose names and order the index keeps beside the records, are as they were.
    fn knows(&self, words: &Words) -> bool {
        let known = self.words();
        words.places.iter().all(|place| known.places.contains(place))
            && words.lists.iter().all(|list| known.lists.contains(list))
    }

    /// What records of the collection may point at.
    pub(crate) async fn known_records(&self, collection: &Collection) -> Result<Known, Error> {
        let mut known = Known {
            records: self.store.kinds().await?,
            parents: self.store.parents().await?,
            ..Known::default()
        };
        let words = self.words();
        known
            .places
            .extend(words.places.iter().chain(&collection.places).map(|place| place.id.clone()));
        for list in words.lists.iter().chain(&collection.lists) {
            known.add_list(list);
        }
        let areas = collection.records.iter().filter(|record| record.kind() == Kind::PriorityArea);
        known.subjects.extend(areas.filter_map(area_subject));
        Ok(known)
    }
}

/// What the new records point at that neither they nor the hub hold, or hold as something else.
pub(crate) fn dangling(collection: &Collection, known: &Known, origin: Origin) -> Vec<Problem> {
    let mut errors = check_references(&collection.records, known);
    if origin == Origin::BuiltIn {
        // What someone has written under an identifier of the collection's is left alone.
        errors.retain(|error| !matches!(error, catalogue::Error::OtherKind { .. }));
    }
    let nowhere = Spot { file: "the records".to_owned(), line: 1 };
    let problem = |error: catalogue::Error| {
        let spot = error.record().and_then(|record| collection.spots.get(record));
        Problem::at(spot.unwrap_or(&nowhere), error)
    };
    errors.into_iter().map(problem).collect()
}

fn tables(files: &Files, gaps: Gaps) -> Result<Collection, Error> {
    let (collection, mut problems) = collection::read(files);
    if gaps == Gaps::Allowed {
        problems.retain(|problem| !problem.fault.is_gap());
    }
    if problems.is_empty() && collection.is_empty() {
        return Err(Error::NoTable);
    }
    if problems.is_empty() { Ok(collection) } else { Err(Error::Input { problems }) }
}

fn area_subject(record: &Record) -> Option<String> {
    match &record.details {
        catalogue::Details::PriorityArea { code } => Some(format!("area:{code}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use vocabulary::{Language, Place};

    use super::*;
    use crate::SearchRequest;

    fn record(id: &str, title: &str, details: &Value) -> Record {
        serde_json::from_value(json!({
            "id": id,
            "title": { "en": { "text": title, "made": "compiled" } },
            "access": "public",
            "status": "published",
            "source": "a test",
            "details": details,
        }))
        .unwrap()
    }

    fn centre(title: &str) -> Record {
        let details =
            json!({ "kind": "organisation", "form": "centre", "abbreviation": "", "website": "" });
        record("centre", title, &details)
    }

    fn project() -> Record {
        let project = record("project", "Wetland", &json!({ "kind": "project", "theme": "" }));
        let (places, organisations) =
            (vec!["kep".parse().unwrap()], vec!["centre".parse().unwrap()]);
        Record { places, organisations, ..project }
    }

    fn place(name: &str) -> Place {
        serde_json::from_value(json!({
            "id": "kep",
            "kind": "city",
            "name": { "en": { "text": name, "made": "compiled" } },
            "geometry": { "type": "Point", "coordinates": [104.3, 10.5] },
            "source": "a test",
        }))
        .unwrap()
    }

    async fn imported(folder: &Path, records: Vec<Record>, places: Vec<Place>) -> Hub {
        let hub = Hub::open(&folder.into(), &Work::quiet()).await.unwrap();
        let collection = Collection { records, places, ..Collection::default() };
        hub.keep(collection, Origin::Imported, &Work::quiet()).await.unwrap();
        hub
    }

    async fn finds(hub: &Hub, words: &str) -> Vec<String> {
        let request = SearchRequest::new(words, Language::En);
        let found = hub.search(&Viewer::Anonymous, request).await.unwrap();
        found.records.iter().map(|record| record.id.to_string()).collect()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn records_are_found_by_the_names_that_places_and_organisations_have_now() {
        let folder = tempfile::tempdir().unwrap();
        let all = vec![centre("Heron"), project()];
        let hub = imported(folder.path(), all, vec![place("Pelican")]).await;
        assert_eq!(finds(&hub, "Pelican").await, ["project"]);
        let by_organisation = finds(&hub, "Heron").await;
        assert!(by_organisation.contains(&"project".to_owned()), "{by_organisation:?}");
        hub.close().await;
        drop(hub);

        let hub =
            imported(folder.path(), vec![centre("Cormorant")], vec![place("Kingfisher")]).await;
        assert_eq!(finds(&hub, "Kingfisher").await, ["project"]);
        let by_organisation = finds(&hub, "Cormorant").await;
        assert!(by_organisation.contains(&"project".to_owned()), "{by_organisation:?}");
        assert!(finds(&hub, "Pelican").await.is_empty());
        assert!(finds(&hub, "Heron").await.is_empty());
        hub.close().await;
        drop(hub);

        let hub = imported(folder.path(), vec![centre("Bittern")], Vec::new()).await;
        let by_organisation = finds(&hub, "Bittern").await;
        assert!(by_organisation.contains(&"project".to_owned()), "{by_organisation:?}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn work_that_is_stopped_keeps_no_record_and_goes_on_when_asked_again() {
        let folder = tempfile::tempdir().unwrap();
        let hub = Hub::open(&folder.path().into(), &Work::quiet()).await.unwrap();
        let collection = Collection { records: vec![centre("Heron")], ..Collection::default() };
        let work = Work::quiet();
        work.cancel();
        let stopped = hub.keep(collection.clone(), Origin::Imported, &work).await;
        assert!(matches!(stopped, Err(Error::Cancelled)), "{stopped:?}");
        assert!(finds(&hub, "Heron").await.is_empty());
        let imported = hub.keep(collection, Origin::Imported, &Work::quiet()).await.unwrap();
        assert_eq!(imported, Imported { read: 1, changed: 1, words: 0, left_alone: 0 });
        assert_eq!(finds(&hub, "Heron").await, ["centre"]);
    }
}
