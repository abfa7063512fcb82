//! What the rules of a call are called in the page's language.

use cooperation::call::{Conflict, Eligibility, Outcome, Relation};

use crate::{labels, strings::Words};

/// What an applicant must fulfil.
pub(crate) fn eligibility(words: Words, one: &Eligibility) -> String {
    match one {
        Eligibility::Nationality(countries) => {
            let named: Vec<_> = countries.iter().copied().collect();
            let named = labels::countries(words, &named).unwrap_or_default();
            words.with("call-nationality", "countries", named)
        }
        Eligibility::Age { least, most } => {
            words.with_two("call-aged", ("least", least), ("most", most))
        }
        Eligibility::Speaks(language) => {
            let named = words.say(&format!("language-{language}"));
            words.with("call-speaks", "language", named)
        }
    }
}

/// Why somebody may not judge an application.
pub(crate) fn conflict(words: Words, conflict: Conflict) -> String {
    let why = match conflict {
        Conflict::SamePerson => words.say("conflict-same-person"),
        Conflict::Rival => words.say("conflict-rival"),
        Conflict::SameOrganisation => words.say("conflict-same-organisation"),
        Conflict::Declared(_) => words.say("conflict-declared"),
        Conflict::Nominated => words.say("conflict-nominated"),
    };
    format!("{} {why}", words.say("application-blocked"))
}

pub(super) const RELATIONS: [(Relation, &str); 3] = [
    (Relation::Supervisor, "supervisor"),
    (Relation::Family, "family"),
    (Relation::CoAuthor, "co-author"),
];

pub(super) const OUTCOMES: [(Outcome, &str); 3] = [
    (Outcome::Accepted, "accepted"),
    (Outcome::WaitingList, "waiting-list"),
    (Outcome::Declined, "declined"),
];

/// What was decided.
pub(super) fn outcome(words: Words, outcome: Outcome) -> String {
    let code = OUTCOMES.iter().find(|(one, _)| *one == outcome).map_or("", |(_, code)| code);
    words.say(&format!("outcome-{code}")).into_owned()
}
