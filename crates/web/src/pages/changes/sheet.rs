//! What the pages show.

use askama::Template;
use catalogue::{Details, Kind, Record};
use cooperation::{Answer, Line, Part, Proposal, Standing, Version, newest_answers};
use hub::{Branch, Change, Changes, Framework, Wish};
use vocabulary::{Country, Language};

use crate::{
    cards::Card,
    dates,
    frame::Frame,
    labels,
    pages::framework::{Area, areas},
    sent::Sent,
    shown::Shown,
};

/// A proposal as one entry of a list.
pub(super) struct Entry {
    href: String,
    title: Shown,
    act: &'static str,
    country: String,
    standing: String,
    is_open: bool,
    waits: bool,
    answer_by: String,
    n_agree: usize,
}

#[derive(Template)]
#[template(path = "changes.html")]
pub(super) struct ChangesPage {
    frame: Frame,
    entries: Vec<Entry>,
    waiting: usize,
    versions: Vec<VersionLine>,
    choices: Vec<Choice>,
    languages: Vec<(&'static str, &'static str)>,
}

/// A record that may be proposed to change.
struct Choice {
    id: String,
    title: String,
}

struct VersionLine {
    number: usize,
    href: String,
    since: Option<String>,
    change: Option<u64>,
    is_in_force: bool,
}

impl ChangesPage {
    pub(super) fn new(frame: Frame, changes: &Changes, framework: &Framework) -> Self {
        let waiting: Vec<u64> = changes.waiting().map(|change| change.matter.number).collect();
        let entry = |change: &Change| {
            let matter = &change.matter;
            let waits = waiting.contains(&matter.number);
            entry(&frame, change, waits)
        };
        let in_force = changes.in_force();
        let line = |number: u32, made: Option<&Version>| VersionLine {
            number: number as usize,
            href: frame.href(&format!("/framework/versions/{number}")),
            since: made.map(|version| dates::day(frame.language(), version.on)),
            change: made.map(|version| version.proposal),
            is_in_force: number == in_force,
        };
        let mut versions: Vec<VersionLine> =
            changes.versions.iter().map(|made| line(made.number, Some(made))).collect();
        versions.push(line(1, None));
        let choices =
            if changes.speaks_for.is_empty() { Vec::new() } else { choices(&frame, framework) };
        Self {
            entries: changes.changes.iter().map(entry).collect(),
            waiting: waiting.len(),
            versions,
            choices,
            languages: languages(),
            frame,
        }
    }
}

fn languages() -> Vec<(&'static str, &'static str)> {
    let english = std::iter::once(Language::En);
    let others = Language::ALL.into_iter().filter(|language| *language != Language::En);
    english.chain(others).map(|language| (language.code(), language.endonym())).collect()
}

fn choices(frame: &Frame, framework: &Framework) -> Vec<Choice> {
    let mut choices = Vec::new();
    let mut add = |branch: &Branch| {
        let card = Card::new(frame, &branch.record);
        let code = card.code.map(|code| format!("{code} ")).unwrap_or_default();
        choices.push(Choice {
            id: branch.record.id.to_string(),
            title: format!(
                "{}: {code}{}",
                labels::kind(frame.words, branch.record.kind()),
                card.title.text
            ),
        });
    };
    for area in &framework.areas {
        add(area);
        for action in &area.branches {
            add(action);
            action.branches.iter().for_each(&mut add);
        }
    }
    choices
}

fn entry(frame: &Frame, change: &Change, waits: bool) -> Entry {
    let matter = &change.matter;
    let agrees = |answer: &&&Answer| answer.position == cooperation::Position::Agree;
    Entry {
        href: frame.href(&format!("/framework/changes/{}", matter.number)),
        title: title(frame, &matter.proposal, change.record.as_ref()),
        act: matter.proposal.act.code(),
        country: labels::country(frame.words, matter.proposal.country),
        standing: standing(frame, matter.standing),
        is_open: matter.standing == Standing::Open,
        waits,
        answer_by: dates::day(frame.language(), matter.proposal.answer_by),
        n_agree: newest_answers(&matter.answers).values().filter(agrees).count(),
    }
}

/// What a proposal is about: the record's title, or that of the activity that would be added.
fn title(frame: &Frame, proposal: &Proposal, record: Option<&Record>) -> Shown {
    if let Some(record) = record {
        return crate::cards::title(frame, record);
    }
    let line = proposal.lines.iter().find(|line| line.part == Part::Title);
    line.map_or_else(
        || Shown { text: proposal.record.to_string(), ..Shown::default() },
        |line| written(frame, &line.after, line.language.unwrap_or(Language::En)),
    )
}

fn written(frame: &Frame, text: &str, language: Language) -> Shown {
    let other = (language != frame.language()).then_some(language);
    Shown { text: text.to_owned(), other, unreviewed: false }
}

/// How it stands, in a sentence with its day.
fn standing(frame: &Frame, standing: Standing) -> String {
    let name = format!("standing-{}", standing.code());
    match standing.since() {
        None => frame.say(&name).into_owned(),
        Some(day) => match standing {
            Standing::Objected(country, _) => frame.words.with_two(
                &name,
                ("country", labels::country(frame.words, country)),
                ("day", dates::day(frame.language(), day)),
            ),
            _ => frame.with(&name, "day", dates::day(frame.language(), day)),
        },
    }
}

#[derive(Template)]
#[template(path = "change.html")]
pub(super) struct ChangePage {
    frame: Frame,
    number: u64,
    title: Shown,
    record_href: Option<String>,
    act: &'static str,
    standing: String,
    version: Option<u32>,
    country: String,
    on: String,
    answer_by: String,
    reason: Shown,
    lines: Vec<ShownLine>,
    countries: Vec<CountryLine>,
    history: Vec<AnswerLine>,
    may_answer: Vec<(&'static str, String)>,
    may_take_back: bool,
    refusal: Option<String>,
    typed: String,
    chosen: String,
}

/// An answer that was refused, and what was typed.
pub(super) struct Refused {
    pub(super) text: String,
    pub(super) reason: String,
    pub(super) position: String,
}

struct ShownLine {
    part: String,
    before: Shown,
    after: Shown,
}

struct CountryLine {
    name: String,
    position: Option<&'static str>,
    reason: Option<Shown>,
    on: Option<String>,
    is_spoken_for: bool,
}

struct AnswerLine {
    country: String,
    position: &'static str,
    reason: Option<Shown>,
    on: String,
}

pub(super) fn change_page(
    frame: Frame,
    change: &Change,
    spoken_for: &[Country],
    refused: Option<Refused>,
) -> ChangePage {
    let matter = &change.matter;
    let proposal = &matter.proposal;
    let day = |day| dates::day(frame.language(), day);
    let reason = |answer: &Answer| {
        (!answer.reason.is_empty()).then(|| written(&frame, &answer.reason, answer.language))
    };
    let newest = newest_answers(&matter.answers);
    let country_line = |country: Country| {
        let answer = newest.get(&country).copied();
        CountryLine {
            name: labels::country(frame.words, country),
            position: answer.map(|answer| answer.position.code()),
            reason: answer.and_then(reason),
            on: answer.map(|answer| day(answer.on)),
            is_spoken_for: spoken_for.contains(&country),
        }
    };
    let is_newest = |answer: &Answer| std::ptr::eq(newest[&answer.country], answer);
    let replaced = matter.answers.iter().filter(|answer| !is_newest(answer));
    let history = replaced.map(|answer| AnswerLine {
        country: labels::country(frame.words, answer.country),
        position: answer.position.code(),
        reason: reason(answer),
        on: day(answer.on),
    });
    let named = |country: &Country| (country.alpha2(), labels::country(frame.words, *country));
    ChangePage {
        number: matter.number,
        title: title(&frame, proposal, change.record.as_ref()),
        record_href: change
            .record
            .as_ref()
            .filter(|_| change.is_there)
            .map(|record| crate::cards::address(&frame, record)),
        act: proposal.act.code(),
        standing: standing(&frame, matter.standing),
        version: matter.version,
        country: labels::country(frame.words, proposal.country),
        on: day(proposal.on),
        answer_by: day(proposal.answer_by),
        reason: written(&frame, &proposal.reason, proposal.language),
        lines: proposal.lines.iter().map(|line| shown_line(&frame, line)).collect(),
        countries: Country::ALL.map(country_line).into(),
        history: history.collect(),
        may_answer: change.may_answer.iter().map(named).collect(),
        may_take_back: change.may_take_back,
        typed: refused.as_ref().map(|refused| refused.reason.clone()).unwrap_or_default(),
        chosen: refused.as_ref().map(|refused| refused.position.clone()).unwrap_or_default(),
        refusal: refused.map(|refused| refused.text),
        frame,
    }
}

/// What a part says and is to say.
fn shown_line(frame: &Frame, line: &Line) -> ShownLine {
    let shown = |text: &str| match line.language {
        Some(language) => written(frame, text, language),
        None => Shown { text: text.to_owned(), ..Shown::default() },
    };
    let part = frame.say_of("field-part", line.part.code()).into_owned();
    let part = match line.language {
        Some(language) => format!("{part} ({})", frame.say_of("language", language.code())),
        None => part,
    };
    ShownLine { part, before: shown(&line.before), after: shown(&line.after) }
}

/// What the fields of a proposal's form hold.
#[derive(Debug)]
pub(super) struct Typed {
    parts: [String; 5],
    /// Which of them were sent at all: what was not stays as it is.
    are_sent: [bool; 5],
    pub(super) language: Language,
    pub(super) reason: String,
    pub(super) answer_by: String,
    country: String,
}

impl Typed {
    pub(super) fn says(&self, part: Part) -> &str {
        Part::ALL.iter().position(|one| *one == part).map_or("", |place| &self.parts[place])
    }

    /// The parts that were sent.
    pub(super) fn sent_parts(&self) -> Vec<(Part, String)> {
        let all = Part::ALL.into_iter().zip(&self.parts).zip(self.are_sent);
        all.filter(|(_, is_sent)| *is_sent).map(|((part, text), _)| (part, text.clone())).collect()
    }

    /// What stands in the record, for whoever begins.
    pub(super) fn of(record: &Record, wish: &Wish, language: Language) -> Self {
        let text = |text: &vocabulary::Text| {
            text.get(language).map(|found| found.text.clone()).unwrap_or_default()
        };
        let mut parts: [String; 5] = Default::default();
        if let (Wish::Amend(_), Details::Activity { code, schedule }) = (wish, &record.details) {
            let date = |date: Option<vocabulary::Date>| date.map(|one| one.to_string());
            parts = [
                code.clone(),
                text(&record.title),
                text(schedule),
                date(record.period.start()).unwrap_or_default(),
                date(record.period.end()).unwrap_or_default(),
            ];
        } else if let Wish::Amend(_) = wish {
            parts[1] = text(&record.title);
        }
        let (reason, answer_by, country) = Default::default();
        Self { parts, are_sent: [true; 5], language, reason, answer_by, country }
    }

    pub(super) fn sent(sent: &Sent) -> Self {
        Self {
            parts: Part::ALL.map(|part| sent.field(&format!("part-{}", part.code())).to_owned()),
            are_sent: Part::ALL.map(|part| sent.has(&format!("part-{}", part.code()))),
            language: sent.field("language").parse().unwrap_or(Language::En),
            reason: sent.field("reason").to_owned(),
            answer_by: sent.field("answer-by").to_owned(),
            country: sent.field("country").to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "proposal.html")]
pub(super) struct ProposalForm {
    frame: Frame,
    wish: &'static str,
    record: String,
    title: Shown,
    language: &'static str,
    tag: &'static str,
    language_name: String,
    fields: Vec<Field>,
    countries: Vec<(&'static str, String)>,
    country: String,
    reason: String,
    answer_by: String,
    refusal: Option<String>,
}

struct Field {
    name: &'static str,
    label: String,
    value: String,
    is_text: bool,
}

impl ProposalForm {
    pub(super) fn new(
        frame: Frame,
        (record, wish): (&Record, &Wish),
        countries: &[Country],
        typed: Typed,
        refusal: Option<String>,
    ) -> Self {
        let is_activity = record.kind() == Kind::Activity || matches!(wish, Wish::Add(_));
        let is_asked = |part: &Part| match wish {
            Wish::Remove(_) => false,
            _ => is_activity || *part == Part::Title,
        };
        let field = |part: Part| Field {
            name: part.code(),
            label: frame.say_of("field-part", part.code()).into_owned(),
            value: typed.says(part).to_owned(),
            is_text: matches!(part, Part::Title | Part::Schedule),
        };
        Self {
            wish: match wish {
                Wish::Amend(_) => "amend",
                Wish::Add(_) => "add",
                Wish::Remove(_) => "remove",
            },
            record: record.id.to_string(),
            title: crate::cards::title(&frame, record),
            language: typed.language.code(),
            tag: typed.language.bcp47(),
            language_name: frame.say_of("language", typed.language.code()).into_owned(),
            fields: Part::ALL.into_iter().filter(is_asked).map(field).collect(),
            countries: countries
                .iter()
                .map(|country| (country.alpha2(), labels::country(frame.words, *country)))
                .collect(),
            country: typed.country,
            reason: typed.reason,
            answer_by: typed.answer_by,
            refusal,
            frame,
        }
    }
}

#[derive(Template)]
#[template(path = "version.html")]
pub(super) struct VersionPage {
    frame: Frame,
    number: usize,
    until: Option<(String, String)>,
    areas: Vec<Area>,
}

pub(super) fn version_page(
    frame: Frame,
    number: u32,
    framework: &Framework,
    next: Option<&Version>,
) -> VersionPage {
    let until = next.map(|version| {
        let href = frame.href(&format!("/framework/changes/{}", version.proposal));
        (dates::day(frame.language(), version.on), href)
    });
    VersionPage { number: number as usize, until, areas: areas(&frame, framework), frame }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::Words;

    #[test]
    fn every_act_standing_and_position_has_a_sentence_in_every_language() {
        let acts = ["amend", "add", "remove"].map(|act| format!("act-{act}"));
        let standings = ["open", "agreed", "objected", "lapsed", "taken-back", "overtaken"]
            .map(|standing| format!("standing-{standing}"));
        let positions =
            cooperation::Position::ALL.map(|position| format!("position-{}", position.code()));
        let parts = Part::ALL.map(|part| format!("field-part-{}", part.code()));
        let names = acts.iter().chain(&standings).chain(&positions).chain(&parts);
        for (name, language) in names.flat_map(|name| Language::ALL.map(|l| (name, l))) {
            assert_ne!(Words(language).say(name), **name, "{language:?}");
        }
    }
}
