//! The list of rounds, and one round: activities in the eyes of the three, what the public said, what is missing.

use askama::Template;
use catalogue::{Details, Record};
use cooperation::{Comment, Eye, Heard, Review, ReviewStanding};
use hub::{ReviewView, Waiting};
use vocabulary::Language;

use crate::{
    cards,
    choices::{Choice, countries},
    dates,
    frame::Frame,
    labels, quantities,
    sent::Sent,
    shown::Shown,
};

/// A round of the list.
struct Line {
    title: String,
    href: String,
    days: String,
    state: &'static str,
}

#[derive(Template)]
#[template(path = "reviews.html")]
pub(super) struct ReviewsPage {
    frame: Frame,
    lines: Vec<Line>,
    may_open: bool,
}

impl ReviewsPage {
    pub(super) fn new(frame: Frame, reviews: &[Review], may_open: bool) -> Self {
        let line = |review: &Review| Line {
            title: title(&frame, review),
            href: frame.href(&format!("/framework/reviews/{}", review.number)),
            days: days(&frame, review),
            state: if review.closed.is_some() { "review-closed" } else { "review-open" },
        };
        Self { lines: reviews.iter().map(line).collect(), may_open, frame }
    }
}

/// What a round is called.
pub(crate) fn title(frame: &Frame, review: &Review) -> String {
    let kind = frame.say_of("round-kind", review.round.kind.code());
    let year = dates::year(frame.language(), review.round.year);
    frame.words.with_two("review-name", ("kind", kind), ("year", year))
}

pub(super) fn days(frame: &Frame, review: &Review) -> String {
    let day = |day| dates::day(frame.language(), day);
    let (start, end) = (day(review.round.opens), day(review.round.until));
    frame.words.with_two("period-range", ("start", start), ("end", end))
}

/// An activity in the eyes of the three.
pub(super) struct Row {
    pub(super) code: String,
    pub(super) title: Shown,
    pub(super) href: String,
    pub(super) eyes: [String; 3],
    pub(super) distance: String,
    pub(super) disagrees: bool,
}

/// The activities of an area.
pub(super) struct Area {
    pub(super) title: Shown,
    pub(super) rows: Vec<Row>,
}

/// The activities of the framework as they stand in a round, area by area.
pub(super) fn areas(frame: &Frame, view: &ReviewView) -> Vec<Area> {
    let row = |record: &Record| {
        let standing = view.review.standing(&record.id);
        Row {
            code: code(record),
            title: cards::title(frame, record),
            href: frame.href(&format!(
                "/framework/reviews/{}/activities/{}",
                view.review.number, record.id
            )),
            eyes: eyes(frame, standing),
            distance: standing.distance().map_or_else(
                || "–".to_owned(),
                |distance| quantities::number(frame.language(), distance),
            ),
            disagrees: standing.disagrees(),
        }
    };
    view.framework
        .areas
        .iter()
        .map(|area| Area {
            title: cards::title(frame, &area.record),
            rows: area
                .branches
                .iter()
                .flat_map(|action| &action.branches)
                .map(|activity| row(&activity.record))
                .collect(),
        })
        .collect()
}

fn code(record: &Record) -> String {
    match &record.details {
        Details::Activity { code, .. } => code.clone(),
        _ => String::new(),
    }
}

/// What the responsible, the reviewers and the public say, in words.
pub(super) fn eyes(frame: &Frame, standing: ReviewStanding) -> [String; 3] {
    [standing.own, standing.reviewers, standing.public].map(|eye| said(frame, eye))
}

fn said(frame: &Frame, eye: Option<Eye>) -> String {
    let number = |value: f64| quantities::number(frame.language(), value);
    match eye {
        None => "–".to_owned(),
        Some(eye) if eye.n == 1 => number(eye.median),
        Some(Eye { median, low, high, n }) => {
            let n = frame.number(n);
            let (median, least, most) = (number(median), number(low), number(high));
            if least == most {
                return frame.words.with_two("review-eye-same", ("median", median), ("n", n));
            }
            let range = frame.words.with_two("results-interval", ("low", least), ("high", most));
            frame.words.with_three(
                "review-eye",
                [("median", &median as &dyn std::fmt::Display), ("range", &range), ("n", &n)],
            )
        }
    }
}

/// A text in the language in which it was written.
pub(super) fn written(frame: &Frame, text: &str, language: Language) -> Shown {
    let other = (language != frame.language()).then_some(language);
    Shown { text: text.to_owned(), other, unreviewed: false }
}

/// A comment of the public.
struct Said {
    number: u64,
    text: Shown,
    by: String,
    about: Option<String>,
    replies: Vec<(Shown, String)>,
}

/// A comment that waits.
struct Waits {
    number: u64,
    text: Shown,
    by: String,
    refused: Option<String>,
}

#[derive(Template)]
#[template(path = "review.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a part of the page that stands there or not"
)]
pub(super) struct ReviewPage {
    frame: Frame,
    number: u64,
    title: String,
    days: String,
    comments_until: String,
    closed: Option<String>,
    areas: Vec<Area>,
    missing: Vec<String>,
    comments: Vec<Said>,
    refused: Vec<String>,
    waiting: Vec<Waits>,
    hears: bool,
    may_moderate: bool,
    may_close: bool,
    countries: Vec<Choice>,
    activities: Vec<Choice>,
    typed: [String; 3],
    is_said: bool,
    refusal: Option<String>,
}

impl ReviewPage {
    pub(super) fn new(
        frame: Frame,
        view: &ReviewView,
        waiting: &[Waiting],
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Self {
        let review = &view.review;
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let areas = areas(&frame, view);
        let waits = |one: &Waiting| Waits {
            number: one.number,
            text: written(&frame, &one.comment.text, one.comment.language),
            by: by(&frame, &one.comment),
            refused: one.refused.clone(),
        };
        Self {
            number: review.number,
            title: title(&frame, review),
            days: days(&frame, review),
            comments_until: dates::day(frame.language(), review.round.comments_until),
            closed: review.closed.map(|day| dates::day(frame.language(), day)),
            missing: missing(&frame, view),
            comments: review.comments.iter().map(|heard| of_public(&frame, view, heard)).collect(),
            refused: review.refused.clone(),
            waiting: waiting.iter().map(waits).collect(),
            hears: view.hears,
            may_moderate: view.may_moderate,
            may_close: view.may_close,
            countries: countries(&frame, &view.speaks_for, &says("country")),
            activities: choices(&frame, view, &says("activity")),
            typed: ["comment", "name", "progress"].map(says),
            areas,
            is_said: false,
            refusal,
            frame,
        }
    }
}

impl ReviewPage {
    /// The page after a comment was sent.
    pub(super) fn thanking(self, is_said: bool) -> Self {
        Self { is_said, ..self }
    }
}

fn choices(frame: &Frame, view: &ReviewView, chosen: &str) -> Vec<Choice> {
    let actions = view.framework.areas.iter().flat_map(|area| &area.branches);
    let activities = actions.flat_map(|action| &action.branches);
    activities
        .map(|activity| Choice {
            value: activity.record.id.to_string(),
            label: format!(
                "{} {}",
                code(&activity.record),
                cards::title(frame, &activity.record).text
            ),
            is_chosen: activity.record.id.as_str() == chosen,
        })
        .collect()
}

/// What is missing, in sentences.
pub(super) fn missing(frame: &Frame, view: &ReviewView) -> Vec<String> {
    let counts = [
        ("review-missing-own", view.missing.unassessed.len()),
        ("review-missing-scores", view.missing.unscored.len()),
        ("review-missing-replies", view.missing.unanswered.len()),
    ];
    let counts = counts.into_iter().filter(|(_, n)| *n > 0);
    counts.map(|(name, n)| frame.count(name, n)).collect()
}

/// Who said it and when.
pub(super) fn by(frame: &Frame, comment: &Comment) -> String {
    let name = match comment.name.as_str() {
        "" => frame.say("review-nameless").into_owned(),
        name => name.to_owned(),
    };
    let mut parts = vec![name, dates::day(frame.language(), comment.on)];
    parts.extend(comment.progress.map(|progress| {
        let number = quantities::number(frame.language(), f64::from(progress));
        frame.with("review-says-done", "progress", number)
    }));
    parts.join(" · ")
}

/// What a comment is about.
pub(super) fn about(frame: &Frame, view: &ReviewView, comment: &Comment) -> Option<String> {
    let id = comment.activity.as_ref()?;
    let actions = view.framework.areas.iter().flat_map(|area| &area.branches);
    let activity = actions.flat_map(|action| &action.branches).find(|one| one.record.id == *id);
    Some(activity.map_or_else(|| id.to_string(), |one| cards::title(frame, &one.record).text))
}

fn of_public(frame: &Frame, view: &ReviewView, heard: &Heard) -> Said {
    let comment = &heard.comment;
    Said {
        number: heard.number,
        text: written(frame, &comment.text, comment.language),
        by: by(frame, comment),
        about: about(frame, view, comment),
        replies: heard
            .replies
            .iter()
            .map(|reply| {
                let country = labels::country(frame.words, reply.country);
                (written(frame, &reply.text, reply.language), country)
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::*;

    fn eye(language: Language, low: f64, high: f64, n: usize) -> String {
        let frame = Frame::in_language(language, &HeaderMap::new());
        said(&frame, Some(Eye { median: 40.0, low, high, n }))
    }

    #[test]
    fn several_eyes_say_their_range_and_how_many_they_are() {
        assert_eq!(eye(Language::En, 20.0, 60.0, 2), "40 (20–60; 2)");
        assert_eq!(eye(Language::My, 20.0, 60.0, 2), "၄၀ (၂၀–၆၀; ၂)");
    }

    #[test]
    fn eyes_that_agree_have_no_range_and_one_alone_is_a_number() {
        assert_eq!(eye(Language::En, 40.0, 40.0, 3), "40 (3)");
        assert_eq!(eye(Language::Zh, 40.0, 40.0, 3), "40（3）");
        assert_eq!(eye(Language::En, 40.0, 40.0, 1), "40");
    }
}
