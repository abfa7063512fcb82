//! The core that every record has.

use serde::{Deserialize, Serialize};
use vocabulary::{
    Country, Identifier, Language, Licence, Period, Text, check_characters, is_blank,
};

use crate::{Access, Details, Error, Kind, Relation, RelationKind, Status, Subject};

/// The most characters of one text: fifty printed pages.
const TEXT_LIMIT: u32 = 100_000;

/// The most characters of what someone reported through IATI.
const REPORT_LIMIT: u32 = 1_500_000;

/// A part of a record's text that a search may find words in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// What it is called.
    Title,
    /// What it is, in a few sentences.
    Summary,
    /// Everything else: the long text and the texts of the kind's own block.
    Body,
    /// Names, codes and numbers that are the same in every language.
    Names,
}

/// A file of a record, kept by the hash of its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its name when it came in.
    pub name: String,
    /// Its media type: `text/csv`.
    pub media_type: String,
    /// How long it is.
    pub bytes: u64,
    /// SHA-256 of the content, lower-case hexadecimal.
    pub sha256: String,
}

/// A knowledge record: one core, and the block of its kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Record {
    /// Permanent.
    pub id: Identifier,
    /// What it is called.
    pub title: Text,
    /// What it is, in a few sentences.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub summary: Text,
    /// The long text, CommonMark.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub description: Text,
    /// The people who made what it describes, as they write their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub creators: Vec<String>,
    /// The organisations behind it, the leading one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Identifier>,
    /// The countries it concerns, upstream to downstream.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Identifier>,
    /// When it was, or what time it covers.
    #[serde(default)]
    pub period: Period,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<Subject>,
    /// Under which terms what it describes may be used, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<Licence>,
    /// Whom it is for.
    pub access: Access,
    /// Where it stands in the workflow.
    pub status: Status,
    /// Which records it points at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<Relation>,
    /// What can be downloaded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<File>,
    /// Where it comes from: a document and its section, a harvested address, an import.
    pub source: String,
    /// The block of its kind.
    pub details: Details,
}

impl Record {
    /// What sort of thing it describes.
    pub const fn kind(&self) -> Kind {
        self.details.kind()
    }

    /// The record this one belongs to.
    pub fn parent(&self) -> Option<&Identifier> {
        self.relations
            .iter()
            .find(|relation| relation.kind == RelationKind::PartOf)
            .map(|relation| &relation.target)
    }

    /// Every text a search may find in one language, title first.
    pub fn texts(&self, language: Language) -> impl Iterator<Item = (Field, &str)> {
        let core = [
            (Field::Title, &self.title),
            (Field::Summary, &self.summary),
            (Field::Body, &self.description),
        ];
        core.into_iter()
            .chain(self.details.texts().into_iter().map(|(_, text)| (Field::Body, text)))
            .filter_map(move |(field, text)| Some((field, text.get(language)?.text.as_str())))
    }

    /// Names, codes and numbers that a search may find whatever the language.
    pub fn names(&self) -> Vec<&str> {
        self.creators.iter().map(String::as_str).chain(self.details.words()).collect()
    }

    /// The languages its title is written in.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.title.iter().map(|(language, _)| language)
    }

    /// Everything that is wrong with the record taken by itself.
    pub fn check(&self) -> Vec<Error> {
        let mut found = Vec::new();
        if self.title.is_empty() {
            found.push(Error::NoTitle { record: self.id.clone() });
        }
        let core = [
            ("title", &self.title),
            ("summary", &self.summary),
            ("description", &self.description),
        ];
        for (field, text) in core.into_iter().chain(self.details.texts()) {
            let empty = text.iter().filter(|(_, translation)| is_blank(&translation.text));
            found.extend(empty.map(|(language, _)| Error::EmptyText {
                record: self.id.clone(),
                field,
                language,
            }));
            let texts = || text.iter().map(|(_, translation)| translation.text.as_str());
            found.extend(self.hidden(field, texts()));
            let longest = texts().map(|text| text.chars().count()).max().unwrap_or_default();
            found.extend(self.too_long(field, longest));
        }
        found.extend(self.hidden("names", self.names()));
        found.extend(self.hidden("source", [self.source.as_str()]));
        found.extend(self.hidden("files", self.files.iter().map(|file| file.name.as_str())));
        let endless = [("names", self.names()), ("source", vec![self.source.as_str()])];
        for (field, texts) in endless {
            found.extend(self.too_long(field, texts.iter().map(|text| text.chars().count()).sum()));
        }
        if let Details::Project { iati, .. } = &self.details {
            found.extend(self.longer_than(REPORT_LIMIT, "iati", iati.chars().count()));
        }
        if self.access == Access::Countries(Vec::new()) {
            found.push(Error::ForNobody { record: self.id.clone() });
        }
        let mut parents = self.relations.iter().filter(|one| one.kind == RelationKind::PartOf);
        if parents.nth(1).is_some() {
            found.push(Error::TwoParents { record: self.id.clone() });
        }
        let others = self.relations.iter().filter(|one| one.kind != RelationKind::PartOf);
        if others.map(|one| &one.target).chain(&self.organisations).any(|id| *id == self.id) {
            found.push(Error::Itself { record: self.id.clone() });
        }
        found
    }

    /// What is wrong with a text that has so many characters.
    fn too_long(&self, field: &'static str, found: usize) -> Option<Error> {
        self.longer_than(TEXT_LIMIT, field, found)
    }

    fn longer_than(&self, limit: u32, field: &'static str, found: usize) -> Option<Error> {
        let found = u32::try_from(found).unwrap_or(u32::MAX);
        let too_long = || Error::TooLong { record: self.id.clone(), field, found, limit };
        (found > limit).then(too_long)
    }

    /// The first character in these texts that has no place in a text.
    fn hidden<'t>(
        &self,
        field: &'static str,
        texts: impl IntoIterator<Item = &'t str>,
    ) -> Option<Error> {
        let first = texts.into_iter().find_map(|text| check_characters(text).err())?;
        let vocabulary::Error::Character { found } = first else { return None };
        Some(Error::Character { record: self.id.clone(), field, found })
    }
}

#[cfg(test)]
mod tests {
    use vocabulary::{Maker, Translation};

    use crate::{Known, RelationKind, check_references};

    use super::*;
    use crate::DocumentForm;

    fn written(text: &str) -> Translation {
        Translation {
            text: text.to_owned(),
            made: Maker::Compiled,
            from: None,
            revision: 1,
            reviewed: false,
        }
    }

    fn declaration() -> Record {
        Record {
            id: "document-sanya".parse().unwrap(),
            title: [(Language::En, written("Sanya Declaration"))].into_iter().collect(),
            summary: Text::new(),
            description: Text::new(),
            creators: Vec::new(),
            organisations: Vec::new(),
            countries: Country::ALL.to_vec(),
            places: Vec::new(),
            period: Period::default(),
            subjects: vec!["sdg:17".parse().unwrap()],
            licence: None,
            access: Access::Public,
            status: Status::Published,
            relations: Vec::new(),
            files: Vec::new(),
            source: "000 §3.2".to_owned(),
            details: Details::Document { form: DocumentForm::Declaration },
        }
    }

    #[test]
    fn json_reads_back_and_names_its_kind() {
        let record = declaration();
        let json = serde_json::to_value(&record).unwrap();
        assert_eq!(json["details"]["kind"], "document");
        assert_eq!(serde_json::from_value::<Record>(json).unwrap(), record);
    }

    #[test]
    fn a_record_without_a_title_or_with_a_blank_one_is_named() {
        let mut record = declaration();
        record.title = Text::new();
        assert_eq!(record.check(), [Error::NoTitle { record: record.id.clone() }]);
        record.title.set(Language::Lo, written("  "));
        let blank =
            Error::EmptyText { record: record.id.clone(), field: "title", language: Language::Lo };
        assert_eq!(record.check(), [blank]);
    }

    #[test]
    fn what_cannot_be_seen_and_what_points_at_itself_is_named() {
        let mut record = declaration();
        record.title.set(Language::En, written("Sanya \u{1B}[2J"));
        record.title.set(Language::Lo, written("\u{200B}"));
        let part_of =
            |target: &str| Relation { kind: RelationKind::PartOf, target: target.parse().unwrap() };
        record.relations = vec![part_of("area-1"), part_of("area-2")];
        record.organisations = vec![record.id.clone()];
        let messages: Vec<String> = record.check().iter().map(Error::to_string).collect();
        assert_eq!(
            messages,
            [
                "record `document-sanya` has an empty title in `lo`",
                "record `document-sanya` has the control character U+001B in its title",
                "record `document-sanya` is part of two records; expected one",
                "record `document-sanya` refers to itself",
            ]
        );
    }

    #[test]
    fn what_does_not_exist_and_a_circle_of_parents_are_named() {
        let mut record = declaration();
        let part_of =
            |target: &str| Relation { kind: RelationKind::PartOf, target: target.parse().unwrap() };
        record.relations = vec![part_of("document-sanya")];
        record.places = vec!["atlantis".parse().unwrap()];
        let known =
            Known { records: [(record.id.clone(), record.kind())].into(), ..Known::default() };
        let messages: Vec<String> =
            check_references([&record], &known).iter().map(Error::to_string).collect();
        assert_eq!(
            messages,
            [
                "record `document-sanya` refers to `atlantis`, which does not exist",
                "record `document-sanya` has the subject `sdg:17`, which no list holds",
                "record `document-sanya` is part of itself, by way of document-sanya → document-sanya",
            ]
        );
    }
}
