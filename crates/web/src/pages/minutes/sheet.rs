//! What everyone sees of a meeting's minutes, and of all commitments.

use std::collections::BTreeMap;

use askama::Template;
use catalogue::Record;
use cooperation::dialogue::{Minutes, Numbered, Spoken, State, Tracked};
use hub::{Commitments, Meeting};
use jiff::civil::Date;
use vocabulary::{Identifier, Language};

use super::form::Typed;
use crate::{
    cards,
    choices::{self, Choice},
    dates,
    frame::Frame,
    labels,
    shown::Shown,
};

/// A link to a record that everyone may read, or that there is none any more.
struct Link {
    title: Shown,
    href: Option<String>,
}

/// A text that somebody wrote in some language.
struct Text {
    number: u64,
    words: String,
    tag: Option<&'static str>,
    struck: Option<String>,
}

/// A point of the agenda.
struct ItemLine {
    text: Text,
    paper: Option<Link>,
}

/// A statement with the translation into the page's language, if there is one and it is needed.
struct StatementLine {
    speaker: String,
    country: String,
    language: String,
    text: Text,
    translation: Option<Text>,
    is_by_machine: bool,
    other_languages: Vec<String>,
}

/// A commitment and what became of it.
struct CommitmentLine {
    text: Text,
    owner: Link,
    due: String,
    activity: Option<Link>,
    state: String,
    is_overdue: bool,
    progress: Vec<ProgressLine>,
}

struct ProgressLine {
    when: String,
    state: String,
    text: Text,
    evidence: Option<Link>,
}

/// What minutes are shown with.
struct Showing<'s> {
    frame: &'s Frame,
    named: &'s BTreeMap<Identifier, Record>,
    today: Date,
}

impl Showing<'_> {
    fn tag(&self, language: Language) -> Option<&'static str> {
        (language != self.frame.language()).then(|| language.bcp47())
    }

    fn text<T>(&self, of: &Numbered<T>, text: &str, language: Language) -> Text {
        Text {
            number: of.number,
            words: text.to_owned(),
            tag: self.tag(language),
            struck: of.struck.clone(),
        }
    }

    fn link(&self, id: &Identifier) -> Link {
        match self.named.get(id) {
            Some(record) => Link {
                title: cards::title(self.frame, record),
                href: Some(cards::address(self.frame, record)),
            },
            None => Link { title: Shown { text: id.to_string(), ..Shown::default() }, href: None },
        }
    }

    fn items(&self, minutes: &Minutes) -> Vec<ItemLine> {
        let line = |one: &Numbered<cooperation::dialogue::Item>| ItemLine {
            text: self.text(one, &one.what.title, one.what.language),
            paper: one.what.paper.as_ref().map(|id| self.link(id)),
        };
        minutes.items.iter().map(line).collect()
    }

    fn statement(&self, one: &Spoken) -> StatementLine {
        let said = &one.said;
        let page = self.frame.language();
        let own = said.what.language;
        let translation = one.translated(page).filter(|_| own != page && said.struck.is_none());
        let others = Language::ALL.into_iter().filter(|language| {
            *language != own && *language != page && one.translated(*language).is_some()
        });
        StatementLine {
            speaker: said.what.speaker.clone(),
            country: labels::country(self.frame.words, said.country),
            language: self.frame.name_of(own).into_owned(),
            text: self.text(said, &said.what.text, own),
            is_by_machine: translation.is_some_and(|one| one.what.is_by_machine),
            translation: translation.map(|one| self.text(one, &one.what.text, page)),
            other_languages: others.map(|one| self.frame.name_of(one).into_owned()).collect(),
        }
    }

    fn commitment(&self, one: &Tracked) -> CommitmentLine {
        let promised = &one.promised;
        let day = |day| dates::day(self.frame.language(), day);
        let progress = |one: &Numbered<cooperation::dialogue::Progress>| ProgressLine {
            when: day(one.what.on),
            state: state(self.frame, one.what.state),
            text: self.text(one, &one.what.text, one.what.language),
            evidence: one.what.evidence.as_ref().map(|id| self.link(id)),
        };
        CommitmentLine {
            text: self.text(promised, &promised.what.text, promised.what.language),
            owner: self.link(&promised.what.owner),
            due: day(promised.what.due),
            activity: promised.what.activity.as_ref().map(|id| self.link(id)),
            state: state(self.frame, one.state()),
            is_overdue: promised.struck.is_none() && one.is_overdue(self.today),
            progress: one.progress.iter().map(progress).collect(),
        }
    }

    fn commitments(&self, minutes: &Minutes) -> Vec<CommitmentLine> {
        minutes.commitments.iter().map(|one| self.commitment(one)).collect()
    }
}

fn state(frame: &Frame, state: State) -> String {
    frame.say(&format!("commitment-{}", state.code())).into_owned()
}

/// Something that a form can choose by its number.
fn choice(number: u64, text: &str, chosen: &str) -> Choice {
    let short: String = text.chars().take(60).collect();
    let value = number.to_string();
    Choice { is_chosen: value == chosen, label: format!("{number}: {short}"), value }
}

#[derive(Template)]
#[template(path = "minutes.html")]
pub(super) struct MinutesPage {
    frame: Frame,
    id: String,
    title: Shown,
    record: String,
    when: Option<String>,
    is_begun: bool,
    begun: Option<u64>,
    before: Option<Link>,
    before_id: String,
    opening: Vec<CommitmentLine>,
    items: Vec<ItemLine>,
    statements: Vec<StatementLine>,
    decisions: Vec<Text>,
    commitments: Vec<CommitmentLine>,
    own: Vec<Choice>,
    languages: Vec<Choice>,
    said: Vec<Choice>,
    promised: Vec<Choice>,
    promised_before: Vec<Choice>,
    states: Vec<Choice>,
    refusal: Option<String>,
    typed: Typed,
}

impl MinutesPage {
    pub(super) fn new(
        frame: Frame,
        meeting: &Meeting,
        typed: Typed,
        refusal: Option<String>,
    ) -> Self {
        let showing = Showing { frame: &frame, named: &meeting.named, today: meeting.today };
        let (minutes, before) = (meeting.minutes.as_ref(), meeting.before.as_ref());
        let language = |language: Language| Choice {
            value: language.code().to_owned(),
            label: frame.name_of(language).into_owned(),
            is_chosen: match typed.any("language") {
                "" => language == frame.language(),
                chosen => language.code() == chosen,
            },
        };
        let said = minutes.iter().flat_map(|one| &one.statements).map(|one| &one.said);
        let said = said.filter(|one| one.struck.is_none());
        let promised = |of: Option<&Minutes>| -> Vec<Choice> {
            let all = of.into_iter().flat_map(|one| &one.commitments).map(|one| &one.promised);
            let all = all.filter(|one| one.struck.is_none());
            all.map(|one| choice(one.number, &one.what.text, typed.any("commitment"))).collect()
        };
        let states = State::ALL.map(|one| Choice {
            value: one.code().to_owned(),
            label: state(&frame, one),
            is_chosen: match typed.any("state") {
                "" => one == State::UnderWay,
                chosen => one.code() == chosen,
            },
        });
        let decisions = minutes.into_iter().flat_map(|one| &one.decisions);
        let follows = minutes.and_then(|one| one.follows.as_ref());
        let follows = follows.filter(|id| meeting.named.contains_key(*id));
        Self {
            id: meeting.event.id.to_string(),
            title: cards::title(&frame, &meeting.event),
            record: cards::address(&frame, &meeting.event),
            when: labels::when(frame.words, &meeting.event),
            is_begun: minutes.is_some_and(|one| one.begun.is_some()),
            begun: minutes.and_then(|one| one.begun),
            before: follows.map(|id| showing.link(id)),
            before_id: follows.map(ToString::to_string).unwrap_or_default(),
            opening: before.map(|one| showing.commitments(one)).unwrap_or_default(),
            items: minutes.map(|one| showing.items(one)).unwrap_or_default(),
            statements: minutes
                .into_iter()
                .flat_map(|one| &one.statements)
                .map(|one| showing.statement(one))
                .collect(),
            decisions: decisions
                .map(|one| showing.text(one, &one.what.text, one.what.language))
                .collect(),
            commitments: minutes.map(|one| showing.commitments(one)).unwrap_or_default(),
            own: choices::countries(&frame, &meeting.own, typed.any("country")),
            languages: Language::ALL.map(language).into(),
            said: said
                .map(|one| choice(one.number, &one.what.text, typed.any("statement")))
                .collect(),
            promised: promised(minutes),
            promised_before: promised(before),
            states: states.into(),
            typed,
            refusal,
            frame,
        }
    }
}

/// The commitments of one meeting.
struct Group {
    meeting: Link,
    minutes: String,
    lines: Vec<CommitmentLine>,
}

#[derive(Template)]
#[template(path = "commitments.html")]
pub(super) struct CommitmentsPage {
    frame: Frame,
    groups: Vec<Group>,
    counts: Vec<String>,
}

impl CommitmentsPage {
    pub(super) fn new(frame: Frame, all: &Commitments) -> Self {
        let showing = Showing { frame: &frame, named: &all.named, today: all.today };
        let group = |minutes: &Minutes| Group {
            meeting: showing.link(&minutes.event),
            minutes: frame.href(&format!("/events/{}/minutes", minutes.event)),
            lines: showing.commitments(minutes),
        };
        let with_any = all.minutes.iter().rev().filter(|one| !one.commitments.is_empty());
        let counted = all.minutes.iter().flat_map(|one| &one.commitments);
        let counted: Vec<_> = counted.filter(|one| one.promised.struck.is_none()).collect();
        let count = |one: State| {
            let n = counted.iter().filter(|tracked| tracked.state() == one).count();
            (n > 0).then(|| format!("{}: {}", state(&frame, one), frame.number(n)))
        };
        let overdue = counted.iter().filter(|one| one.is_overdue(all.today)).count();
        let overdue = (overdue > 0)
            .then(|| format!("{}: {}", frame.say("commitment-overdue"), frame.number(overdue)));
        Self {
            groups: with_any.map(group).collect(),
            counts: State::ALL.into_iter().filter_map(count).chain(overdue).collect(),
            frame,
        }
    }
}
