//! `/{lang}/deadlines`: the last days that everyone may know, also as a calendar that reminds of them; and what waits for whoever is
//! signed in.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use cooperation::Review;
use exchange::{Happening, calendar};
use hub::{Chore, Deadline, Deadlines, Hub, LastDay, Task};
use vocabulary::{Identifier, Period};

use crate::{
    asker::Asker,
    cards, dates,
    error::Error,
    frame::Frame,
    pages::{form as private, outcomes::calendar_file, reviews},
};

/// How many days before a last day calendars remind of it.
const DAYS_BEFORE: [u8; 2] = [7, 1];

/// A line with where it leads.
pub(crate) struct Line {
    pub(crate) what: String,
    pub(crate) href: String,
    pub(crate) due: Option<String>,
}

#[derive(Template)]
#[template(path = "deadlines.html")]
struct DeadlinesPage {
    frame: Frame,
    is_signed_in: bool,
    tasks: Vec<Line>,
    days: Vec<Line>,
}

/// `GET /{lang}/deadlines`
pub(crate) async fn deadlines(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let (found, rounds) = (hub.deadlines().await?, hub.reviews().await?);
    let tasks = hub.tasks(&asker.viewer).await?;
    let day = |deadline: &Deadline| Line {
        what: said(&frame, deadline, &found, &rounds),
        href: frame.href(&address(&deadline.what)),
        due: Some(dates::day(frame.language(), deadline.on)),
    };
    let page = DeadlinesPage {
        is_signed_in: asker.viewer.person().is_some(),
        tasks: tasks.iter().map(|task| line(&frame, task, &rounds)).collect(),
        days: found.days.iter().map(day).collect(),
        frame,
    };
    private(StatusCode::OK, &page)
}

/// `GET /{lang}/deadlines.ics`
pub(crate) async fn ics(frame: Frame, State(hub): State<Hub>) -> Result<Response, Error> {
    let (found, rounds) = (hub.deadlines().await?, hub.reviews().await?);
    let happening = |deadline: &Deadline| {
        let on: vocabulary::Date = deadline.on.to_string().parse().ok()?;
        let path = address(&deadline.what);
        Some(Happening {
            uid: format!("{}@{}", name(&deadline.what), frame.host()),
            changed_at: deadline.at.parse().ok()?,
            summary: said(&frame, deadline, &found, &rounds),
            language: frame.language().bcp47().to_owned(),
            description: String::new(),
            location: String::new(),
            url: frame.whole(&frame.href(&path)),
            period: Period::new(Some(on), None).ok()?,
            reminds: DAYS_BEFORE.into(),
        })
    };
    let happenings: Vec<Happening> = found.days.iter().filter_map(happening).collect();
    let title = format!("{} – {}", frame.say("site-name"), frame.say("deadlines-title"));
    Ok(calendar_file(&calendar(&title, &happenings), "lancang-mekong-deadlines.ics"))
}

/// What a day is the last one for.
fn said(frame: &Frame, deadline: &Deadline, all: &Deadlines, rounds: &[Review]) -> String {
    let number = |number: u64| number.to_string();
    let round = |number: u64| {
        let found = rounds.iter().find(|round| round.number == number);
        found.map(|round| reviews::title(frame, round)).unwrap_or_default()
    };
    let event = |id: &Identifier| {
        all.named.get(id).map(|record| cards::title(frame, record).text).unwrap_or_default()
    };
    match &deadline.what {
        LastDay::Answers(n) => frame.with("deadline-answers", "number", number(*n)),
        LastDay::Comments(n) => frame.with("deadline-comments", "title", round(*n)),
        LastDay::Round(n) => frame.with("deadline-round", "title", round(*n)),
        LastDay::Applications(_, title) => frame.with("deadline-applications", "title", title),
        LastDay::Decisions(_, title) => frame.with("deadline-decisions", "title", title),
        LastDay::Registration(id) => frame.with("deadline-registration", "title", event(id)),
        LastDay::Commitment(id, n) => frame.words.with_two(
            "deadline-commitment",
            ("number", number(*n)),
            ("title", event(id)),
        ),
    }
}

/// Its page.
fn address(what: &LastDay) -> String {
    match what {
        LastDay::Answers(n) => format!("/framework/changes/{n}"),
        LastDay::Comments(n) | LastDay::Round(n) => format!("/framework/reviews/{n}"),
        LastDay::Applications(n, _) | LastDay::Decisions(n, _) => format!("/calls/{n}"),
        LastDay::Registration(id) => format!("/events/{id}"),
        LastDay::Commitment(id, _) => format!("/events/{id}/minutes"),
    }
}

/// Its permanent name in calendars.
fn name(what: &LastDay) -> String {
    match what {
        LastDay::Answers(n) => format!("answers-{n}"),
        LastDay::Comments(n) => format!("comments-{n}"),
        LastDay::Round(n) => format!("round-{n}"),
        LastDay::Applications(n, _) => format!("applications-{n}"),
        LastDay::Decisions(n, _) => format!("decisions-{n}"),
        LastDay::Registration(id) => format!("registration-{id}"),
        LastDay::Commitment(_, n) => format!("commitment-{n}"),
    }
}

/// What waits, and where it is done; of a round, which one.
pub(crate) fn line(frame: &Frame, task: &Task, rounds: &[Review]) -> Line {
    let (name, path) = match &task.what {
        Chore::Answer(n) => ("task-answer", format!("/framework/changes/{n}")),
        Chore::Assess(n) => ("task-assess", format!("/framework/reviews/{n}")),
        Chore::Score(n) => ("task-score", format!("/framework/reviews/{n}")),
        Chore::Moderate(n) => ("task-moderate", format!("/framework/reviews/{n}")),
        Chore::Reply(n) => ("task-reply", format!("/framework/reviews/{n}")),
        Chore::Close(n) => ("task-close", format!("/framework/reviews/{n}")),
        Chore::Mark(n) => ("task-mark", format!("/calls/{n}/applications")),
        Chore::Decide(n) => ("task-decide", format!("/calls/{n}/applications")),
        Chore::Confirm(id) => ("task-confirm", format!("/networks/{id}/members")),
        Chore::Keep(id) => ("task-keep", format!("/events/{id}/minutes")),
        Chore::Introduce(n) => ("task-introduce", format!("/partnership/{n}")),
        Chore::Came(id) => ("task-came", format!("/events/{id}/list")),
    };
    let of = match task.what {
        Chore::Assess(n)
        | Chore::Score(n)
        | Chore::Moderate(n)
        | Chore::Reply(n)
        | Chore::Close(n) => rounds.iter().find(|round| round.number == n),
        _ => None,
    };
    let what = frame.count(name, task.n);
    Line {
        what: match of {
            Some(round) => format!("{} – {what}", reviews::title(frame, round)),
            None => what,
        },
        href: frame.href(&path),
        due: task.due.map(|day| dates::day(frame.language(), day)),
    }
}
