//! What forms of a review round send.

use std::str::FromStr;

use askama::Template;
use cooperation::{Comment, Reply, ReviewScore, Round, RoundKind, SelfAssessment};
use hub::Error as HubError;
use vocabulary::{Country, Identifier, Language};

use crate::{frame::Frame, labels, sent::Sent};

const COUNTRIES: &str = "CN, MM, LA, TH, KH, VN";
const DAY: &str = "2026-11-27";
const ACTIVITY: &str = "activity-1-1-1";

/// What a field of a form means.
fn parsed<T: FromStr>(
    sent: &Sent,
    name: &str,
    field: &'static str,
    expected: &str,
) -> Result<T, HubError> {
    let written = sent.field(name).trim();
    written.parse().map_err(|_none| HubError::Field {
        field,
        found: written.chars().take(40).collect(),
        expected: expected.to_owned(),
    })
}

/// The round that was sent.
pub(super) fn round(sent: &Sent) -> Result<Round, HubError> {
    let kind = RoundKind::ALL.into_iter().find(|kind| kind.code() == sent.field("kind"));
    Ok(Round {
        kind: kind.ok_or_else(|| HubError::Field {
            field: "round-kind",
            found: sent.field("kind").chars().take(40).collect(),
            expected: RoundKind::ALL.map(RoundKind::code).join(", "),
        })?,
        year: parsed(sent, "year", "round-year", "2025")?,
        opens: parsed(sent, "opens", "round-opens", DAY)?,
        comments_until: parsed(sent, "comments-until", "comments-until", DAY)?,
        until: parsed(sent, "until", "round-until", DAY)?,
        country: parsed(sent, "country", "country", COUNTRIES)?,
    })
}

/// What the responsible say; records are named one after the other with spaces or commas between.
pub(super) fn assessment(
    sent: &Sent,
    round: u64,
    language: Language,
) -> Result<SelfAssessment, HubError> {
    let evidence = sent.field("evidence").split([' ', ',', '\n', '\r', '\t', ';']);
    let id = |written: &str| {
        written.parse::<Identifier>().map_err(|_none| HubError::Field {
            field: "evidence",
            found: written.chars().take(40).collect(),
            expected: "event-2022-04-22-working-group-meeting".to_owned(),
        })
    };
    Ok(SelfAssessment {
        round,
        activity: parsed(sent, "activity", "log-activity", ACTIVITY)?,
        progress: parsed(sent, "progress", "progress", "0–100")?,
        quality: parsed(sent, "quality", "quality", "1–5")?,
        difficulty: sent.field("difficulty").to_owned(),
        next_step: sent.field("next-step").to_owned(),
        language,
        evidence: evidence.filter(|one| !one.is_empty()).map(id).collect::<Result<_, _>>()?,
        country: parsed(sent, "country", "country", COUNTRIES)?,
    })
}

/// What a reviewer finds.
pub(super) fn score(sent: &Sent, round: u64, language: Language) -> Result<ReviewScore, HubError> {
    Ok(ReviewScore {
        round,
        activity: parsed(sent, "activity", "log-activity", ACTIVITY)?,
        progress: parsed(sent, "progress", "progress", "0–100")?,
        quality: parsed(sent, "quality", "quality", "1–5")?,
        reason: sent.field("reason").to_owned(),
        language,
        roles_in: Vec::new(),
    })
}

/// What somebody of the public says.
pub(super) fn comment(sent: &Sent, round: u64, language: Language) -> Result<Comment, HubError> {
    let is_given = |name: &str| !sent.field(name).trim().is_empty();
    let activity = is_given("activity")
        .then(|| parsed(sent, "activity", "log-activity", ACTIVITY))
        .transpose()?;
    let progress =
        is_given("progress").then(|| parsed(sent, "progress", "progress", "0–100")).transpose()?;
    Ok(Comment {
        round,
        activity,
        text: sent.field("comment").to_owned(),
        language,
        name: sent.field("name").to_owned(),
        progress,
        on: jiff::civil::Date::MIN,
    })
}

/// What is answered to a comment.
pub(super) fn reply(sent: &Sent, language: Language) -> Result<Reply, HubError> {
    Ok(Reply {
        comment: parsed(sent, "comment", "comment", "12")?,
        text: sent.field("reply").to_owned(),
        language,
        country: parsed(sent, "country", "country", COUNTRIES)?,
    })
}

/// A choice of a list.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

pub(super) fn countries(frame: &Frame, own: &[Country], chosen: &str) -> Vec<Choice> {
    let choice = |country: &Country| Choice {
        value: country.alpha2().to_owned(),
        label: labels::country(frame.words, *country),
        is_chosen: chosen == country.alpha2(),
    };
    own.iter().map(choice).collect()
}

/// A field with its name.
struct Field {
    name: &'static str,
    label: String,
    value: String,
}

#[derive(Template)]
#[template(path = "review-form.html")]
pub(super) struct RoundForm {
    frame: Frame,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    fields: Vec<Field>,
    refusal: Option<String>,
}

impl RoundForm {
    pub(super) fn new(
        frame: Frame,
        own: &[Country],
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Self {
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let field = |name: &'static str, label: &str| Field {
            name,
            label: frame.say(label).into_owned(),
            value: says(name),
        };
        let kind = |kind: RoundKind| Choice {
            value: kind.code().to_owned(),
            label: frame.say_of("round-kind", kind.code()).into_owned(),
            is_chosen: says("kind") == kind.code(),
        };
        Self {
            kinds: RoundKind::ALL.map(kind).into(),
            countries: countries(&frame, own, &says("country")),
            fields: vec![
                field("year", "field-round-year"),
                field("opens", "field-round-opens"),
                field("comments-until", "field-comments-until"),
                field("until", "field-round-until"),
            ],
            refusal,
            frame,
        }
    }
}
