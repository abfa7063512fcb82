//! The page of one record.

use askama::Template;
use catalogue::{List, Record, RelationKind};
use hub::{Object, Opened, State, Step};
use vocabulary::{Language, Maker, Text};

use super::{
    cite::{Citation, cite},
    facts::{self, Fact, LimitRow},
};
use crate::{
    cards::{self, Card},
    dates,
    frame::Frame,
    labels,
    map::MapSize,
    pages::methods::Answer,
    places,
    shown::Shown,
};

#[derive(Template)]
#[template(path = "records.html")]
pub(super) struct Sheet {
    frame: Frame,
    kind: String,
    /// How it stands, where it is not open to everyone.
    status: Option<String>,
    /// The steps along its way that the reader may make.
    steps: Vec<&'static str>,
    revision_number: u32,
    title: Shown,
    summary: Option<Shown>,
    paragraphs: Vec<Shown>,
    /// The language that a machine translated the page's texts from, and the page in that language.
    machine: Option<(Language, String)>,
    breadcrumb: Vec<(Shown, String)>,
    /// Where one registers for it, of an event.
    registration: Option<String>,
    network: Option<String>,
    figure: Option<String>,
    facts: Vec<Fact>,
    own: Vec<Fact>,
    sections: Vec<(String, Shown)>,
    limits: Vec<LimitRow>,
    /// What a method said, of an assessment.
    answer: Option<Answer>,
    relations: Vec<(String, Vec<Card>)>,
    alike: Vec<Card>,
    map: Option<String>,
    texts: Vec<Version>,
    revision: String,
    citation: Citation,
    files: Vec<(String, String)>,
    id: String,
    json: String,
}

/// The title and summary in one language, and who made them.
struct Version {
    language: Language,
    title: String,
    summary: Option<String>,
    made: String,
    from: Option<Language>,
    reviewed: bool,
}

impl Sheet {
    pub(super) fn new(frame: Frame, lists: &[List], opened: &Opened, steps: &[Step]) -> Self {
        let record = &opened.record;
        let page = frame.language();
        let title = cards::title(&frame, record);
        let summary = Shown::best(&record.summary, page);
        let by_machine =
            title.unreviewed || summary.as_ref().is_some_and(|summary| summary.unreviewed);
        let machine = by_machine
            .then(|| pivot(&record.title, page))
            .map(|language| (language, format!("/{language}/records/{}", record.id)));
        let breadcrumb = opened.breadcrumb.iter();
        let on_the_map = opened.places.iter().map(|place| (place, 1));
        Self {
            kind: labels::kind(frame.words, record.kind()),
            status: status(&frame, record),
            steps: steps.iter().map(|step| step.action().code()).collect(),
            revision_number: opened.revision,
            paragraphs: paragraphs(&record.description, page),
            machine,
            breadcrumb: breadcrumb
                .map(|record| (cards::title(&frame, record), cards::address(&frame, record)))
                .collect(),
            registration: (record.kind() == catalogue::Kind::Event)
                .then(|| frame.href(&format!("/events/{}", record.id))),
            network: matches!(
                record.kind(),
                catalogue::Kind::Programme | catalogue::Kind::Organisation
            )
            .then(|| frame.href(&format!("/networks/{}", record.id))),
            figure: labels::figure(frame.words, &record.details),
            facts: facts::core(&frame, lists, opened),
            own: facts::own(&frame, record),
            sections: facts::sections(&frame, record),
            limits: facts::limits(&frame, record),
            answer: Answer::of_record(&frame, record),
            relations: relations(&frame, opened),
            alike: Card::all(&frame, &opened.alike),
            map: places::drawing(&frame, on_the_map, MapSize::Small),
            texts: versions(&frame, record),
            revision: revision(&frame, opened),
            citation: cite(&frame, opened),
            files: files(&frame, record),
            id: record.id.to_string(),
            json: frame.href(&format!("/records/{}.json", record.id)),
            title,
            summary,
            frame,
        }
    }
}

/// How a record stands that not everyone sees.
fn status(frame: &Frame, record: &Record) -> Option<String> {
    let state = Object::of(record).state;
    (state != State::Published).then(|| frame.say_of("state", state.code()).into_owned())
}

/// The language a machine's text was most likely made from: the one it names, else English.
fn pivot(text: &Text, page: Language) -> Language {
    text.get(page).and_then(|translation| translation.from).unwrap_or(Language::En)
}

/// The long text by its blank lines.
fn paragraphs(text: &Text, page: Language) -> Vec<Shown> {
    let Some(whole) = Shown::best(text, page) else { return Vec::new() };
    let parts = whole.text.split("\n\n").filter(|part| !part.trim().is_empty());
    parts.map(|part| Shown { text: part.trim().to_owned(), ..whole.clone() }).collect()
}

/// Other records by how they belong here: the whole and its parts first, then what this points at and what points at
/// this.
fn relations(frame: &Frame, opened: &Opened) -> Vec<(String, Vec<Card>)> {
    let target = |kind: RelationKind| opened.targets.iter().filter(move |(how, _)| *how == kind);
    let pointing =
        |how: &'static str| opened.pointing_here.iter().filter(move |pointer| pointer.how == how);
    let related = target(RelationKind::Related)
        .map(|(_, record)| record)
        .chain(pointing("related").map(|pointer| &pointer.record));
    let mut seen = std::collections::BTreeSet::new();
    let related: Vec<&Record> = related.filter(|record| seen.insert(record.id.clone())).collect();
    [
        ("relation-part-of", opened.breadcrumb.last().into_iter().collect()),
        ("relation-has-part", opened.parts.iter().collect()),
        ("relation-given-at", target(RelationKind::GivenAt).map(|(_, record)| record).collect()),
        ("relation-gave", pointing("given-at").map(|pointer| &pointer.record).collect()),
        (
            "relation-derived-from",
            target(RelationKind::DerivedFrom).map(|(_, record)| record).collect(),
        ),
        ("relation-derived", pointing("derived-from").map(|pointer| &pointer.record).collect()),
        (
            "relation-organisation",
            pointing("organisation").map(|pointer| &pointer.record).collect(),
        ),
        ("relation-related", related),
    ]
    .into_iter()
    .filter(|(_, records): &(_, Vec<&Record>)| !records.is_empty())
    .map(|(name, records)| {
        (
            frame.say(name).into_owned(),
            records.into_iter().map(|record| Card::new(frame, record)).collect(),
        )
    })
    .collect()
}

fn versions(frame: &Frame, record: &Record) -> Vec<Version> {
    record
        .title
        .iter()
        .map(|(language, title)| Version {
            language,
            title: title.text.clone(),
            summary: record.summary.get(language).map(|summary| summary.text.clone()),
            made: frame.say_of("made", title.made.code()).into_owned(),
            from: title.from,
            reviewed: title.reviewed || title.made == Maker::Source,
        })
        .collect()
}

/// How often the record has changed, and when it last did.
fn revision(frame: &Frame, opened: &Opened) -> String {
    let day = opened.changed_at.get(..10).unwrap_or_default();
    let date =
        day.parse().map_or_else(|_| day.to_owned(), |day| dates::date(frame.language(), day));
    let number = frame.number(usize::try_from(opened.revision).unwrap_or_default());
    frame.words.with_two("revision", ("number", number), ("date", date))
}

/// Names and sizes of the record's files.
fn files(frame: &Frame, record: &Record) -> Vec<(String, String)> {
    let size = |bytes: u64| {
        let kilobytes = usize::try_from(bytes.div_ceil(1000)).unwrap_or(usize::MAX);
        frame.with("file-kilobytes", "size", frame.number(kilobytes))
    };
    record.files.iter().map(|file| (file.name.clone(), size(file.bytes))).collect()
}
