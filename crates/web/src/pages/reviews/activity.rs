//! One activity in a round: what the responsible said, what reviewers found, and the forms of those who may.

use askama::Template;
use hub::ReviewView;
use vocabulary::Identifier;

use super::{
    said::Evidence,
    sheet::{eyes, title, written},
};
use crate::{
    cards,
    choices::{Choice, countries},
    frame::Frame,
    labels, quantities,
    sent::Sent,
    shown::Shown,
};

/// What one of the responsible says.
struct Own {
    country: String,
    marks: String,
    difficulty: Shown,
    next_step: Shown,
    /// Records, and what they are called if they are public.
    evidence: Vec<(Identifier, Option<Shown>)>,
}

/// What one reviewer finds.
struct Found {
    marks: String,
    reason: Shown,
    counts: bool,
}

#[derive(Template)]
#[template(path = "review-activity.html")]
pub(super) struct ActivityPage {
    frame: Frame,
    number: u64,
    round: String,
    id: Identifier,
    title: Shown,
    href: String,
    eyes: [String; 3],
    disagrees: bool,
    own: Vec<Own>,
    found: Vec<Found>,
    countries: Vec<Choice>,
    may_score: bool,
    typed: [String; 6],
    refusal: Option<String>,
}

impl ActivityPage {
    /// None if the framework in force has no such activity.
    pub(super) fn new(
        frame: Frame,
        view: &ReviewView,
        (id, evidence): (&Identifier, &Evidence),
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Option<Self> {
        let actions = view.framework.areas.iter().flat_map(|area| &area.branches);
        let record =
            &actions.flat_map(|action| &action.branches).find(|one| one.record.id == *id)?.record;
        let review = &view.review;
        let standing = review.standing(id);
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let own = review.assessments.iter().filter(|(_, one)| one.activity == *id);
        let scores = review.scores.iter().filter(|one| one.score.activity == *id);
        let counted: Vec<&str> = review.scores_of(id).map(|one| one.by.as_str()).collect();
        Some(Self {
            number: review.number,
            round: title(&frame, review),
            id: id.clone(),
            title: cards::title(&frame, record),
            href: cards::address(&frame, record),
            eyes: eyes(&frame, standing),
            disagrees: standing.disagrees(),
            own: own
                .map(|(_, one)| Own {
                    country: labels::country(frame.words, one.country),
                    marks: marks(&frame, one.progress, one.quality),
                    difficulty: written(&frame, &one.difficulty, one.language),
                    next_step: written(&frame, &one.next_step, one.language),
                    evidence: one
                        .evidence
                        .iter()
                        .map(|id| (id.clone(), evidence.get(id).cloned()))
                        .collect(),
                })
                .collect(),
            found: scores
                .map(|one| Found {
                    marks: marks(&frame, one.score.progress, one.score.quality),
                    reason: written(&frame, &one.score.reason, one.score.language),
                    counts: counted.contains(&one.by.as_str()),
                })
                .collect(),
            countries: if view.is_open {
                countries(&frame, &view.speaks_for, &says("country"))
            } else {
                Vec::new()
            },
            may_score: view.may_score,
            typed: ["progress", "quality", "difficulty", "next-step", "evidence", "reason"]
                .map(says),
            refusal,
            frame,
        })
    }
}

pub(super) fn marks(frame: &Frame, progress: u8, quality: u8) -> String {
    let number = |value: u8| quantities::number(frame.language(), f64::from(value));
    frame.words.with_two(
        "review-marks",
        ("progress", number(progress)),
        ("quality", number(quality)),
    )
}
