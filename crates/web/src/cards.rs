//! A record as one entry of a list.

use catalogue::Record;

use crate::{frame::Frame, labels, shown::Shown};

/// What a list says of a record.
#[derive(Debug, Clone)]
pub(crate) struct Card {
    pub(crate) href: String,
    pub(crate) title: Shown,
    pub(crate) summary: Option<Shown>,
    /// Kind, form, time and countries, as far as they are known.
    pub(crate) about: Vec<String>,
    /// The code printed in the framework: `4-3-1`.
    pub(crate) code: Option<String>,
}

impl Card {
    pub(crate) fn new(frame: &Frame, record: &Record) -> Self {
        let words = frame.words;
        let form = labels::form(words, &record.details);
        let about = [
            Some(form.unwrap_or_else(|| labels::kind(words, record.kind()))),
            labels::when(words, record),
            labels::countries(words, &record.countries),
        ];
        Self {
            href: address(frame, record),
            title: title(frame, record),
            summary: Shown::best(&record.summary, frame.language()),
            about: about.into_iter().flatten().collect(),
            code: code(record),
        }
    }

    pub(crate) fn all(frame: &Frame, records: &[Record]) -> Vec<Self> {
        records.iter().map(|record| Self::new(frame, record)).collect()
    }
}

/// The page of a record.
pub(crate) fn address(frame: &Frame, record: &Record) -> String {
    frame.href(&format!("/records/{}", record.id))
}

/// Its title, or its identifier should it have none.
pub(crate) fn title(frame: &Frame, record: &Record) -> Shown {
    let none = || Shown { text: record.id.to_string(), ..Shown::default() };
    Shown::best(&record.title, frame.language()).unwrap_or_else(none)
}

fn code(record: &Record) -> Option<String> {
    match &record.details {
        catalogue::Details::PriorityArea { code }
        | catalogue::Details::Action { code }
        | catalogue::Details::Activity { code, .. } => Some(code.clone()),
        _ => None,
    }
}
