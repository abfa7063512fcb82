//! What people wrote into a round, as the report quotes it: of an activity, and comments of the public with their answers.

use std::collections::BTreeMap;

use cooperation::SelfAssessment;
use hub::{Hub, ReviewView, Viewer};
use report::{Block, Point, Quote, Run, Section};
use vocabulary::{Identifier, Language};

use super::{
    activity::marks,
    sections::{NOTHING, points, run},
    sheet::{about, by},
};
use crate::{cards, frame::Frame, labels, shown::Shown};

/// What records that speak for activities are called.
pub(super) type Evidence = BTreeMap<Identifier, Shown>;

/// What the public records are called that speak for activities.
pub(super) async fn evidence(frame: &Frame, hub: &Hub, view: &ReviewView) -> Evidence {
    let mut titles = Evidence::new();
    for id in view.review.assessments.iter().flat_map(|(_, one)| &one.evidence) {
        if titles.contains_key(id) {
            continue;
        }
        // One that is not or no longer public is cited by its identifier.
        if let Ok(opened) = hub.record(&Viewer::Anonymous, id).await {
            titles.insert(id.clone(), cards::title(frame, &opened.record));
        }
    }
    titles
}

/// What the responsible and reviewers say of an activity, in their own words; nothing if they say nothing.
pub(super) fn said_of(
    frame: &Frame,
    view: &ReviewView,
    evidence: &Evidence,
    (title, id): (&Shown, &Identifier),
) -> Vec<Block> {
    let own = view.review.assessments.iter().filter(|(_, one)| one.activity == *id);
    let own = own.map(|(_, one)| said_by(frame, one, evidence));
    let scores = view.review.scores_of(id).enumerate().map(|(at, one)| {
        let name = frame.with("report-reviewer", "n", frame.number(at + 1));
        let marks = marks(frame, one.score.progress, one.score.quality);
        let reason = typed(frame, &one.score.reason, one.score.language);
        vec![before(frame, &name), format!("{marks} – ").into(), reason].into()
    });
    let points: Vec<Point> = own.chain(scores).collect();
    if points.is_empty() {
        return Vec::new();
    }
    vec![Block::Paragraph(vec![run(title).strong()]), Block::List(points)]
}

/// What a country says of an activity, with what is difficult, what comes next and what speaks for it.
fn said_by(frame: &Frame, one: &SelfAssessment, evidence: &Evidence) -> Point {
    let word = |name: &str| before(frame, &frame.say(name));
    let mut below = vec![
        vec![word("field-difficulty"), typed(frame, &one.difficulty, one.language)],
        vec![word("field-next-step"), typed(frame, &one.next_step, one.language)],
    ];
    let mut cited = vec![word("field-evidence")];
    for (at, id) in one.evidence.iter().enumerate() {
        if at > 0 {
            cited.push(" · ".into());
        }
        let title = evidence.get(id).map_or_else(|| Run::from(id.to_string()), run);
        cited.push(title.to(frame.whole(&frame.href(&format!("/records/{id}")))));
    }
    if one.evidence.is_empty() {
        cited.push(NOTHING.into());
    }
    below.push(cited);
    let country = labels::country(frame.words, one.country);
    let marks = marks(frame, one.progress, one.quality);
    Point { text: vec![before(frame, &country), marks.into()], below }
}

/// A name in front of what stands under it, with the sign that the language sets between.
fn before(frame: &Frame, name: &str) -> Run {
    Run::from(frame.with("name-before", "name", name)).strong()
}

/// What somebody wrote, in the language in which they wrote it.
fn typed(frame: &Frame, text: &str, language: Language) -> Run {
    Run { language: (language != frame.language()).then_some(language), ..Run::from(text) }
}

/// What the public said and what was answered.
pub(super) fn heard(frame: &Frame, view: &ReviewView) -> Section {
    let mut blocks = Vec::new();
    for heard in &view.review.comments {
        let comment = &heard.comment;
        let number = usize::try_from(heard.number).unwrap_or(usize::MAX);
        let cited = format!("{} {}", frame.say("review-comment"), frame.number(number));
        let by = [Some(cited), Some(by(frame, comment)), about(frame, view, comment)];
        blocks.push(Block::Quote(Quote {
            text: comment.text.clone(),
            by: by.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            language: (comment.language != frame.language()).then_some(comment.language),
        }));
        for reply in &heard.replies {
            let country = labels::country(frame.words, reply.country);
            let text = typed(frame, &reply.text, reply.language);
            blocks.push(Block::Paragraph(vec![before(frame, &country), text]));
        }
        if heard.replies.is_empty() {
            blocks.push(Block::Note(vec![frame.say("review-unanswered").into_owned().into()]));
        }
    }
    if blocks.is_empty() {
        blocks.push(Block::Paragraph(vec![frame.say("review-no-comments").into_owned().into()]));
    }
    let refused = &view.review.refused;
    if !refused.is_empty() {
        blocks.push(Block::Paragraph(vec![frame.count("review-refused", refused.len()).into()]));
        blocks.push(Block::List(points(refused.iter().cloned())));
    }
    Section { title: frame.say("review-comments").into_owned(), blocks }
}
