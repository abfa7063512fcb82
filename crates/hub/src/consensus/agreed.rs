//! What of a record of the framework was agreed on, and how a proposal changes it.

use catalogue::{Access, Details, Kind, Record, Relation, RelationKind, Status};
use cooperation::{Act, Line, Part, Proposal};
use vocabulary::{Country, Date, Identifier, Language, Maker, Period, Text, Translation};

use super::KINDS;

/// Whether only consensus may change what a record says.
pub(crate) fn is_framework(record: &Record) -> bool {
    KINDS.contains(&record.kind()) && record.status == Status::Published
}

/// Whether two states of a record differ in what was agreed on: code, texts in the source's own language, schedule, period,
/// countries, organisations and place in the tree. Translations and our summaries are not part of it.
pub(crate) fn differs(one: &Record, other: &Record) -> bool {
    agreed(one) != agreed(other)
}

fn agreed(record: &Record) -> impl PartialEq {
    let of_source = |text: &Text| {
        let is_source =
            |(_, translation): &(Language, &Translation)| translation.made == Maker::Source;
        let all: Vec<(Language, String)> = text
            .iter()
            .filter(is_source)
            .map(|(language, translation)| (language, translation.text.clone()))
            .collect();
        all
    };
    (
        (of_source(&record.title), of_source(&record.description), schedule(record).map(of_source)),
        (code(record).map(str::to_owned), record.period, record.parent().cloned()),
        (record.countries.clone(), record.organisations.clone(), record.status),
        record.kind(),
    )
}

fn schedule(record: &Record) -> Option<&Text> {
    match &record.details {
        Details::Activity { schedule, .. } => Some(schedule),
        _ => None,
    }
}

fn code(record: &Record) -> Option<&str> {
    match &record.details {
        Details::PriorityArea { code }
        | Details::Action { code }
        | Details::Activity { code, .. } => Some(code),
        Details::Direction { number, .. } => Some(number),
        _ => None,
    }
}

/// What a part of a record says; nothing where it has none.
pub(super) fn says(record: &Record, part: Part, language: Option<Language>) -> String {
    let text = |text: &Text| {
        language.and_then(|language| text.get(language)).map(|found| found.text.clone())
    };
    let found = match part {
        Part::Code => code(record).map(str::to_owned),
        Part::Title => text(&record.title),
        Part::Schedule => schedule(record).and_then(text),
        Part::Start => record.period.start().map(|date| date.to_string()),
        Part::End => record.period.end().map(|date| date.to_string()),
    };
    found.unwrap_or_default()
}

/// Whether a kind of record has a part.
pub(super) fn has(kind: Kind, part: Part) -> bool {
    match part {
        Part::Title => true,
        Part::Code => matches!(kind, Kind::Activity),
        Part::Schedule | Part::Start | Part::End => kind == Kind::Activity,
    }
}

/// Why a line cannot be taken into a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfit {
    /// The record says something else by now than the line says it does.
    Moved,
    /// What it is to say is no date.
    Date(Part),
    /// The period would end before it begins.
    Period,
}

/// The record as it is after the lines of a proposal.
pub(super) fn changed(mut record: Record, lines: &[Line], revision: u32) -> Result<Record, Unfit> {
    let (mut start, mut end) = (record.period.start(), record.period.end());
    for line in lines {
        if says(&record, line.part, line.language) != line.before {
            return Err(Unfit::Moved);
        }
        let date = || -> Result<Option<Date>, Unfit> {
            let written = (!line.after.is_empty()).then(|| line.after.parse());
            written.transpose().map_err(|_no_date| Unfit::Date(line.part))
        };
        match (line.part, line.language) {
            (Part::Start, _) => start = date()?,
            (Part::End, _) => end = date()?,
            (Part::Code, _) => set_code(&mut record.details, &line.after),
            (Part::Title, Some(language)) => {
                record.title = as_agreed(language, &line.after, revision);
            }
            (Part::Schedule, Some(language)) => {
                if let Details::Activity { schedule, .. } = &mut record.details {
                    *schedule = as_agreed(language, &line.after, revision);
                }
            }
            (Part::Title | Part::Schedule, None) => return Err(Unfit::Moved),
        }
    }
    record.period = Period::new(start, end).map_err(|_backwards| Unfit::Period)?;
    Ok(record)
}

fn set_code(details: &mut Details, to: &str) {
    if let Details::PriorityArea { code }
    | Details::Action { code }
    | Details::Activity { code, .. } = details
    {
        to.clone_into(code);
    }
}

/// A text as the six agreed on it. In other languages there is none until somebody translates it anew: what they said before
/// was not agreed on any longer.
fn as_agreed(language: Language, text: &str, revision: u32) -> Text {
    let text = text.to_owned();
    let agreed = Translation { text, made: Maker::Source, from: None, revision, reviewed: true };
    [(language, agreed)].into_iter().collect()
}

/// The languages in which a part of a record was agreed on; none of what is new, which may be of any.
pub(super) fn languages(record: &Record, part: Part) -> Vec<Language> {
    let text = match part {
        Part::Title => Some(&record.title),
        Part::Schedule => schedule(record),
        Part::Code | Part::Start | Part::End => None,
    };
    let is_source = |(_, translation): &(Language, &Translation)| translation.made == Maker::Source;
    let all = text.into_iter().flat_map(|text| text.iter().filter(is_source));
    all.map(|(language, _)| language).collect()
}

/// The activity that a proposal adds, before its lines are taken in.
pub(super) fn empty_activity(id: &Identifier, action: &Record, period: Period) -> Record {
    let area = |subject: &&catalogue::Subject| subject.to_string().starts_with("area:");
    Record {
        id: id.clone(),
        title: Text::new(),
        summary: Text::new(),
        description: Text::new(),
        creators: Vec::new(),
        organisations: Vec::new(),
        countries: Country::ALL.to_vec(),
        places: Vec::new(),
        period,
        subjects: action.subjects.iter().filter(area).cloned().collect(),
        licence: None,
        access: Access::Public,
        status: Status::Published,
        relations: vec![Relation { kind: RelationKind::PartOf, target: action.id.clone() }],
        files: Vec::new(),
        source: String::new(),
        details: Details::Activity { code: String::new(), schedule: Text::new() },
    }
}

/// A record as it is once a proposal is in force. `before` is the record, or, of what is added, the action that it is to be
/// part of.
pub(super) fn in_force(
    before: Record,
    (number, proposal): (u64, &Proposal),
    revision: u32,
) -> Result<Record, Unfit> {
    match &proposal.act {
        Act::Amend { .. } => changed(before, &proposal.lines, revision + 1),
        Act::Add { .. } => {
            let empty = empty_activity(&proposal.record, &before, Period::default());
            let source = format!("register/{number}");
            Ok(Record { source, ..changed(empty, &proposal.lines, 1)? })
        }
        Act::Remove { .. } => Ok(Record { status: Status::Withdrawn, ..before }),
    }
}
