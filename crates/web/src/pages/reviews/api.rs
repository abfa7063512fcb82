//! The same for programs. Accounts are not told.

use axum::{
    Json,
    extract::{Path, State},
};
use cooperation::{Eye, ReviewStanding};
use hub::{Hub, Viewer};
use serde_json::{Value, json};

use crate::{error::Error, pages::numbered};

/// `GET /api/framework/reviews/{number}`
pub(crate) async fn api(
    Path(number): Path<String>,
    State(hub): State<Hub>,
) -> Result<Json<Value>, Error> {
    told(&hub, numbered(&number)?).await.map(Json)
}

/// A round with everything that was let in.
pub(crate) async fn told(hub: &Hub, number: u64) -> Result<Value, Error> {
    let view = hub.review(&Viewer::Anonymous, number).await?;
    let review = &view.review;
    let actions = view.framework.areas.iter().flat_map(|area| &area.branches);
    let activities = actions.flat_map(|action| &action.branches).map(|activity| {
        let id = &activity.record.id;
        json!({ "activity": id, "standing": standing(review.standing(id)) })
    });
    let comments = review.comments.iter().map(
        |heard| json!({ "number": heard.number, "comment": heard.comment, "replies": heard.replies }),
    );
    Ok(json!({
        "number": review.number,
        "round": review.round,
        "closed": review.closed,
        "activities": activities.collect::<Vec<_>>(),
        "assessments": review.assessments.iter().map(|(_, one)| one).collect::<Vec<_>>(),
        "scores": review.scores.iter().map(|one| &one.score).collect::<Vec<_>>(),
        "comments": comments.collect::<Vec<_>>(),
        "refused": review.refused,
        "missing": { "unassessed": view.missing.unassessed, "unscored": view.missing.unscored,
            "unanswered": view.missing.unanswered },
    }))
}

fn standing(standing: ReviewStanding) -> Value {
    let eye = |eye: Option<Eye>| {
        eye.map(|eye| json!({ "median": eye.median, "low": eye.low, "high": eye.high, "n": eye.n }))
    };
    json!({ "responsible": eye(standing.own), "reviewers": eye(standing.reviewers),
        "public": eye(standing.public), "distance": standing.distance(), "disagree": standing.disagrees() })
}
