//! What the forms of minutes mean. What is written is in the language of the page, but for statements and translations.

use cooperation::dialogue::{
    Commitment, Decision, Item, Minute, Progress, State, Statement, Translation,
};
use hub::Error as HubError;
use jiff::civil::Date;
use vocabulary::Language;

use crate::{
    choices::LANGUAGES,
    sent::{Sent, wrong},
};

const EVENT: &str = "event-2022-04-22-working-group-meeting";

/// What is to be entered; nothing if nothing is entered by that name.
///
/// # Errors
///
/// [`HubError::Field`] with the first field that is not as it should be.
pub(super) fn minute(
    act: &str,
    sent: &Sent,
    language: Language,
) -> Result<Option<Minute>, HubError> {
    let said = |name: &str| sent.field(name).to_owned();
    Ok(Some(match act {
        "begin" => Minute::Begun { follows: sent.given("follows", "meeting-before", EVENT)? },
        "item" => Minute::Item(Item {
            title: said("title"),
            language,
            paper: sent.given("paper", "evidence", EVENT)?,
        }),
        "say" => Minute::Said(Statement {
            speaker: said("speaker"),
            text: said("text"),
            language: sent.parsed("language", "language", LANGUAGES)?,
        }),
        "translate" => Minute::Translated(Translation {
            statement: sent.parsed("statement", "statement-number", "12")?,
            text: said("text"),
            language: sent.parsed("language", "language", LANGUAGES)?,
            is_by_machine: sent.has("machine"),
        }),
        "decide" => Minute::Decided(Decision { text: said("text"), language }),
        "promise" => Minute::Promised(Commitment {
            text: said("text"),
            language,
            owner: sent.parsed("owner", "organisation", "organisation-lmec")?,
            due: sent.parsed("due", "due", "2027-06-30")?,
            activity: sent.given("activity", "log-activity", "activity-1-1-1")?,
        }),
        "follow" => Minute::Followed(Progress {
            commitment: sent.parsed("commitment", "commitment-number", "12")?,
            state: state(sent.field("state"))?,
            text: said("text"),
            language,
            evidence: sent.given("evidence", "evidence", EVENT)?,
            on: Date::MIN,
        }),
        _ => return Ok(None),
    }))
}

fn state(written: &str) -> Result<State, HubError> {
    let found = State::ALL.into_iter().find(|state| state.code() == written);
    found.ok_or_else(|| wrong("state", written, &State::ALL.map(State::code).join(", ")))
}

/// What was typed into the form that was refused; nothing of any other form.
#[derive(Default)]
pub(super) struct Typed(Option<(String, Sent)>);

impl Typed {
    /// What was typed for an act that was refused.
    pub(super) fn of_act(act: &str, sent: Sent) -> Self {
        Self(Some((act.to_owned(), sent)))
    }

    /// Whether the form of this act was refused.
    pub(super) fn is(&self, act: &str) -> bool {
        self.0.as_ref().is_some_and(|(of, _)| of == act)
    }

    /// What was typed into a field of the form of an act.
    pub(super) fn of(&self, act: &str, name: &str) -> &str {
        if self.is(act) { self.any(name) } else { "" }
    }

    /// What was typed into a field, in whichever form.
    pub(super) fn any(&self, name: &str) -> &str {
        self.0.as_ref().map_or("", |(_, sent)| sent.field(name))
    }
}
