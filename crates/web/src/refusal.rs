//! Why something was not done that a form or a program asked for, in the reader's language.

use axum::http::StatusCode;
use hub::Weakness;

use crate::{
    error::Error,
    labels,
    pages::calls::{conflict, eligibility},
    strings::Words,
};

/// The most problems of one record that are named.
const SHOWN: usize = 20;

/// What is said above a form that is shown again.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) text: String,
}

impl Refusal {
    /// The sentence for what the hub refused; other errors have pages of their own.
    pub(crate) fn of(words: Words, error: hub::Error) -> Result<Self, Error> {
        let say = |name: &str| words.say(name).into_owned();
        if let Some((status, name)) = plain(&error) {
            return Ok(Self { status, text: say(name) });
        }
        let (status, text) = match error {
            hub::Error::Credentials => {
                (StatusCode::UNPROCESSABLE_ENTITY, say("refusal-credentials"))
            }
            hub::Error::Throttled { seconds } => {
                (StatusCode::TOO_MANY_REQUESTS, words.with("refusal-throttled", "seconds", seconds))
            }
            hub::Error::Password { why } => (StatusCode::UNPROCESSABLE_ENTITY, weak(words, why)),
            hub::Error::Link => (StatusCode::GONE, say("refusal-link")),
            hub::Error::Field { field, found, expected } => {
                (StatusCode::UNPROCESSABLE_ENTITY, wrong(words, field, &found, &expected))
            }
            hub::Error::Taken { email } => {
                (StatusCode::CONFLICT, words.with("refusal-taken", "email", email))
            }
            hub::Error::Unknown { email } if email.is_empty() => {
                (StatusCode::FORBIDDEN, say("refusal-unverified"))
            }
            hub::Error::Unknown { email } => {
                (StatusCode::FORBIDDEN, words.with("refusal-unknown", "email", email))
            }
            hub::Error::OpenId(error) => {
                tracing::warn!(%error, "An identity provider did not confirm who someone is");
                (StatusCode::FORBIDDEN, say("refusal-provider"))
            }
            // Records are written by programs, whose interface speaks English.
            hub::Error::Input { problems } => {
                let named: Vec<String> =
                    problems.iter().take(SHOWN).map(ToString::to_string).collect();
                (StatusCode::UNPROCESSABLE_ENTITY, named.join("; "))
            }
            hub::Error::Cooperation(error) => {
                (StatusCode::UNPROCESSABLE_ENTITY, numbers(words, &error))
            }
            hub::Error::Ineligible { unmet } => {
                let unmet: Vec<_> = unmet.iter().map(|one| eligibility(words, one)).collect();
                let unmet = labels::join(words, &unmet);
                (StatusCode::UNPROCESSABLE_ENTITY, words.with("refusal-ineligible", "unmet", unmet))
            }
            hub::Error::Conflicted { conflict: why } => {
                (StatusCode::FORBIDDEN, conflict(words, why))
            }
            hub::Error::Unanswered { found, .. } => {
                (StatusCode::CONFLICT, words.count("refusal-unanswered", found))
            }
            hub::Error::Step { found, .. } => {
                let state = words.say(&format!("state-{found}"));
                (StatusCode::CONFLICT, words.with("refusal-step", "found", state))
            }
            other => return Err(other.into()),
        };
        Ok(Self { status, text })
    }
}

/// The refusals whose sentence has no blanks.
const fn plain(error: &hub::Error) -> Option<(StatusCode, &'static str)> {
    let name = match error {
        hub::Error::NoChange => {
            return Some((StatusCode::UNPROCESSABLE_ENTITY, "refusal-no-change"));
        }
        hub::Error::Waiting { .. } => {
            return Some((StatusCode::SERVICE_UNAVAILABLE, "refusal-waiting"));
        }
        hub::Error::LastOperator => "refusal-last-operator",
        hub::Error::Consensus { .. } => "refusal-consensus",
        hub::Error::Decided { found, .. } => match found.as_bytes() {
            b"struck" => "refusal-struck",
            b"opened" | b"closed" => "refusal-done",
            _ => "refusal-decided",
        },
        hub::Error::Stale { .. } => "refusal-stale",
        hub::Error::Interested => "refusal-interested",
        hub::Error::NotOpen { .. } => "refusal-not-open",
        hub::Error::Full => "registration-full",
        hub::Error::Registered => "refusal-registered",
        hub::Error::NoMatch => "refusal-no-match",
        hub::Error::CallDay { .. } => "refusal-call-day",
        hub::Error::TooFewScores => "refusal-few-scores",
        hub::Error::NotBegun => "minutes-none",
        hub::Error::NetworkClosed => "network-closed",
        hub::Error::NoPlace => "refusal-no-place",
        _ => return None,
    };
    Some((StatusCode::CONFLICT, name))
}

/// Why a line of the log cannot be entered.
fn numbers(words: Words, error: &cooperation::Error) -> String {
    use cooperation::Error;
    match error {
        Error::Amount { found } => wrong(words, "amount", found, "12500 · 12500.50"),
        Error::Currency { found } => {
            wrong(words, "currency", found, "USD, CNY, MMK, LAK, THB, KHR, VND")
        }
        Error::Mark { of, most, found } => {
            let least = u8::from(*of == "quality");
            wrong(words, of, &found.to_string(), &format!("{least}–{most}"))
        }
        Error::Decimal { found } => wrong(words, "value", found, "12.5"),
        Error::Rate { found } => words.with("refusal-rate", "found", found),
        Error::Parts { part, total, found } => {
            let part = words.say(&format!("parts-{part}"));
            words.with_three(
                "refusal-parts",
                [("part", &part as &dyn std::fmt::Display), ("total", total), ("found", found)],
            )
        }
    }
}

fn weak(words: Words, why: Weakness) -> String {
    match why {
        Weakness::Short { least, found } => {
            words.with_two("refusal-password-short", ("found", found), ("least", least))
        }
        Weakness::Long { most, found } => {
            words.with_two("refusal-password-long", ("found", found), ("most", most))
        }
        Weakness::Guessable => words.say("refusal-password-guessable").into_owned(),
    }
}

fn wrong(words: Words, field: &str, found: &str, expected: &str) -> String {
    let name = words.say(&format!("field-{field}"));
    words.with_three(
        "refusal-field",
        [("field", &name as &dyn std::fmt::Display), ("found", &found), ("expected", &expected)],
    )
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use vocabulary::Language;

    use super::*;

    /// The names that the hub's own source gives to fields.
    fn named_fields(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                named_fields(&path, found);
            } else {
                let source = fs::read_to_string(&path).unwrap();
                let after = source.split("field: \"").skip(1);
                found.extend(after.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
            }
        }
    }

    #[test]
    fn every_field_that_the_hub_refuses_has_a_name_in_every_language() {
        let mut fields = Vec::new();
        named_fields(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../hub/src"), &mut fields);
        assert!(fields.len() > 5, "{fields:?}");
        for (field, language) in fields.iter().flat_map(|field| Language::ALL.map(|l| (field, l))) {
            let name = format!("field-{field}");
            assert_ne!(Words(language).say(&name), name, "{language:?}");
        }
    }
}
