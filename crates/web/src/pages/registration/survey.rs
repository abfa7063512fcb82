//! What those who were at an event say of it: what a form means, and what all say together.

use cooperation::survey::{Answer, Mark, Marks, Summary};
use hub::Error as HubError;

use crate::{
    figures,
    frame::Frame,
    sent::{Sent, wrong},
};

/// The questions that are answered by a mark, by the names of their fields.
const QUESTIONS: [&str; 3] = ["survey-organised", "survey-useful", "survey-learnt"];

/// A question with what was answered.
pub(super) struct Question {
    pub(super) name: &'static str,
    pub(super) asks: String,
    /// The mark that was given, if one was.
    pub(super) given: Option<u8>,
}

/// What the form shows.
pub(super) struct Form {
    pub(super) questions: Vec<Question>,
    pub(super) marks: [u8; 5],
    pub(super) uses: String,
    pub(super) better: String,
}

/// A line of the table of all answers.
pub(super) struct Row {
    pub(super) asks: String,
    pub(super) counts: [String; 5],
    pub(super) median: String,
}

/// The form with what was typed, or with what was answered before.
pub(super) fn form(frame: &Frame, answer: Option<&Answer>, sent: Option<&Sent>) -> Form {
    let given = |at: usize, name: &str| match sent {
        Some(sent) => sent.field(name).parse().ok(),
        None => answer.map(|one| [one.organised, one.useful, one.learnt][at].number()),
    };
    let text = |name: &str, of: fn(&Answer) -> &String| match sent {
        Some(sent) => sent.field(name).to_owned(),
        None => answer.map(of).cloned().unwrap_or_default(),
    };
    let question = |(at, name): (usize, &'static str)| Question {
        name,
        asks: frame.say(&format!("field-{name}")).into_owned(),
        given: given(at, name),
    };
    Form {
        questions: QUESTIONS.into_iter().enumerate().map(question).collect(),
        marks: Mark::ALL.map(Mark::number),
        uses: text("survey-uses", |one| &one.uses),
        better: text("survey-better", |one| &one.better),
    }
}

/// What was answered.
///
/// # Errors
///
/// [`HubError::Field`] with the first question whose mark is none.
pub(super) fn answer(sent: &Sent) -> Result<Answer, HubError> {
    let mark = |name: &'static str| {
        let written = sent.field(name).trim();
        let number: Option<u8> = written.parse().ok();
        let mark = number.and_then(|number| Mark::try_from(number).ok());
        mark.ok_or_else(|| wrong(name, written, "1, 2, 3, 4, 5"))
    };
    let [organised, useful, learnt] = QUESTIONS;
    Ok(Answer {
        organised: mark(organised)?,
        useful: mark(useful)?,
        learnt: mark(learnt)?,
        uses: sent.field("survey-uses").to_owned(),
        better: sent.field("survey-better").to_owned(),
    })
}

/// What all say together, a question a row.
pub(super) fn rows(frame: &Frame, said: &Summary) -> Vec<Row> {
    let row = |(name, marks): (&str, &Marks)| Row {
        asks: frame.say(&format!("field-{name}")).into_owned(),
        counts: marks.counts.map(|n| frame.number(n)),
        median: figures::number(frame.language(), marks.median),
    };
    QUESTIONS.into_iter().zip([&said.organised, &said.useful, &said.learnt]).map(row).collect()
}
