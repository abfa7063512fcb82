//! What forms of a review round send.

use askama::Template;
use cooperation::{Comment, Reply, ReviewScore, Round, RoundKind, SelfAssessment};
use hub::Error as HubError;
use vocabulary::{Country, Identifier, Language};

use crate::{
    choices::{COUNTRIES, Choice, countries},
    frame::Frame,
    sent::{Sent, wrong},
};

const DAY: &str = "2026-11-27";
const ACTIVITY: &str = "activity-1-1-1";

/// The round that was sent.
pub(super) fn round(sent: &Sent) -> Result<Round, HubError> {
    let kind = RoundKind::ALL.into_iter().find(|kind| kind.code() == sent.field("kind"));
    Ok(Round {
        kind: kind.ok_or_else(|| {
            let expected = RoundKind::ALL.map(RoundKind::code).join(", ");
            wrong("round-kind", sent.field("kind"), &expected)
        })?,
        year: sent.parsed("year", "round-year", "2025")?,
        opens: sent.parsed("opens", "round-opens", DAY)?,
        comments_until: sent.parsed("comments-until", "comments-until", DAY)?,
        until: sent.parsed("until", "round-until", DAY)?,
        country: sent.parsed("country", "country", COUNTRIES)?,
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
        let example = "event-2022-04-22-working-group-meeting";
        written.parse::<Identifier>().map_err(|_none| wrong("evidence", written, example))
    };
    Ok(SelfAssessment {
        round,
        activity: sent.parsed("activity", "log-activity", ACTIVITY)?,
        progress: sent.parsed("progress", "progress", "0–100")?,
        quality: sent.parsed("quality", "quality", "1–5")?,
        difficulty: sent.field("difficulty").to_owned(),
        next_step: sent.field("next-step").to_owned(),
        language,
        evidence: evidence.filter(|one| !one.is_empty()).map(id).collect::<Result<_, _>>()?,
        country: sent.parsed("country", "country", COUNTRIES)?,
    })
}

/// What a reviewer finds.
pub(super) fn score(sent: &Sent, round: u64, language: Language) -> Result<ReviewScore, HubError> {
    Ok(ReviewScore {
        round,
        activity: sent.parsed("activity", "log-activity", ACTIVITY)?,
        progress: sent.parsed("progress", "progress", "0–100")?,
        quality: sent.parsed("quality", "quality", "1–5")?,
        reason: sent.field("reason").to_owned(),
        language,
        roles_in: Vec::new(),
    })
}

/// What somebody of the public says.
pub(super) fn comment(sent: &Sent, round: u64, language: Language) -> Result<Comment, HubError> {
    Ok(Comment {
        round,
        activity: sent.given("activity", "log-activity", ACTIVITY)?,
        text: sent.field("comment").to_owned(),
        language,
        name: sent.field("name").to_owned(),
        progress: sent.given("progress", "progress", "0–100")?,
        on: jiff::civil::Date::MIN,
    })
}

/// What is answered to a comment.
pub(super) fn reply(sent: &Sent, language: Language) -> Result<Reply, HubError> {
    Ok(Reply {
        comment: sent.parsed("comment", "comment", "12")?,
        text: sent.field("reply").to_owned(),
        language,
        country: sent.parsed("country", "country", COUNTRIES)?,
    })
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
