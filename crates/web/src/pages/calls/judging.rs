//! What those who judge see: a list of numbers, and one application at a time.

use askama::Template;
use cooperation::call::Outcome;
use hub::{Applications, Judged, OpenedApplication};

use super::{
    said::{OUTCOMES, RELATIONS, conflict, outcome},
    sheet::facts,
};
use crate::{choices::Choice, frame::Frame, sent::Sent};

/// An application in the list.
struct Row {
    number: u64,
    conflict: Option<String>,
    scores: String,
    rank: Option<String>,
    outcome: Option<String>,
}

#[derive(Template)]
#[template(path = "applications.html")]
pub(super) struct ApplicationsPage {
    frame: Frame,
    call: u64,
    title: String,
    rows: Vec<Row>,
    refusal: Option<String>,
}

impl ApplicationsPage {
    pub(super) fn new(frame: Frame, all: &Applications, refusal: Option<String>) -> Self {
        let row = |one: &Judged| Row {
            number: one.number,
            conflict: one.conflict.map(|one| conflict(frame.words, one)),
            scores: scores(&frame, one),
            rank: rank(&frame, one),
            outcome: one.outcome.map(|one| outcome(frame.words, one)),
        };
        Self {
            call: all.view.tracked.number,
            title: all.view.tracked.published.title.clone(),
            rows: all.rows.iter().map(row).collect(),
            refusal,
            frame,
        }
    }
}

fn scores(frame: &Frame, one: &Judged) -> String {
    let scores = frame.count("application-scores", one.n_scores);
    if one.is_scored { format!("{scores} {}", frame.say("application-scored")) } else { scores }
}

fn rank(frame: &Frame, one: &Judged) -> Option<String> {
    let ranked = one.ranked.as_ref()?;
    let (mean, spread) = (format!("{:.1}", ranked.mean), format!("{:.1}", ranked.spread));
    Some(frame.words.with_three(
        "application-rank",
        [("place", &ranked.place as &dyn std::fmt::Display), ("mean", &mean), ("spread", &spread)],
    ))
}

/// A mark to be given.
struct Mark {
    id: String,
    title: String,
    scale: u32,
    value: String,
}

#[derive(Template)]
#[template(path = "application.html")]
pub(super) struct ApplicationPage {
    frame: Frame,
    call: u64,
    number: u64,
    title: String,
    facts: Vec<(String, String)>,
    statement: String,
    scores: String,
    rank: Option<String>,
    outcome: Option<String>,
    reasons: Option<String>,
    marks: Vec<Mark>,
    relations: Vec<Choice>,
    outcomes: Vec<Choice>,
    typed_reasons: String,
    refusal: Option<String>,
}

impl ApplicationPage {
    pub(super) fn new(
        frame: Frame,
        (opened, organisations): (&OpenedApplication, &[catalogue::Record]),
        may_score: bool,
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Self {
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let tracked = &opened.view.tracked;
        let judged = &opened.judged;
        let mark = |one: &cooperation::call::Criterion| Mark {
            id: one.id.to_string(),
            title: one.title.clone(),
            scale: one.scale,
            value: says(&format!("mark-{}", one.id)),
        };
        let chosen = says("outcome");
        let choice = |code: &str, family: &str| Choice {
            value: code.to_owned(),
            label: frame.say(&format!("{family}-{code}")).into_owned(),
            is_chosen: code == chosen,
        };
        let is_marked = may_score && !judged.is_scored && judged.outcome.is_none();
        let is_decided =
            opened.view.may_decide && matches!(judged.outcome, None | Some(Outcome::WaitingList));
        let marks = tracked.published.call.criteria.iter().filter(|_| is_marked);
        let outcomes = OUTCOMES.iter().filter(|_| is_decided);
        Self {
            call: tracked.number,
            number: judged.number,
            title: tracked.published.title.clone(),
            facts: facts(&frame, &opened.submitted, organisations),
            statement: opened.submitted.statement.clone(),
            scores: scores(&frame, judged),
            rank: rank(&frame, judged),
            outcome: judged.outcome.map(|one| outcome(frame.words, one)),
            reasons: opened.reasons.as_ref().map(|(text, _)| text.clone()),
            marks: marks.map(mark).collect(),
            relations: RELATIONS.iter().map(|(_, code)| choice(code, "near")).collect(),
            outcomes: outcomes.map(|(_, code)| choice(code, "outcome")).collect(),
            typed_reasons: says("reasons"),
            refusal,
            frame,
        }
    }
}
