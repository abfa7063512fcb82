//! `/{lang}/framework`: what the six countries agreed to do, whole and printable.

use askama::Template;
use axum::{extract::State, response::Response};
use catalogue::{Details, Record};
use hub::{Branch, Framework, Hub};

use crate::{asker::Asker, cards::Card, error::Error, frame::Frame, pages::page, shown::Shown};

#[derive(Template)]
#[template(path = "framework.html")]
struct FrameworkPage {
    frame: Frame,
    areas: Vec<Area>,
}

/// A priority area with everything below it.
pub(crate) struct Area {
    pub(crate) card: Card,
    pub(crate) actions: Vec<Action>,
    pub(crate) directions: Vec<Card>,
    pub(crate) n_activities: usize,
}

/// An action with its activities.
pub(crate) struct Action {
    pub(crate) card: Card,
    pub(crate) activities: Vec<Activity>,
}

/// An activity with its schedule in the words of the framework.
pub(crate) struct Activity {
    pub(crate) card: Card,
    pub(crate) schedule: Option<Shown>,
}

/// `GET /{lang}/framework`
pub(crate) async fn framework(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let framework = hub.framework(&asker.viewer).await?;
    page(&FrameworkPage { areas: areas(&frame, &framework), frame })
}

pub(crate) fn areas(frame: &Frame, framework: &Framework) -> Vec<Area> {
    framework.areas.iter().map(|branch| area(frame, branch)).collect()
}

fn area(frame: &Frame, branch: &Branch) -> Area {
    let action = |branch: &Branch| Action {
        card: Card::new(frame, &branch.record),
        activities: branch.branches.iter().map(|branch| activity(frame, &branch.record)).collect(),
    };
    Area {
        card: Card::new(frame, &branch.record),
        actions: branch.branches.iter().map(action).collect(),
        directions: Card::all(frame, &branch.directions),
        n_activities: branch.branches.iter().map(|action| action.branches.len()).sum(),
    }
}

fn activity(frame: &Frame, record: &Record) -> Activity {
    let schedule = match &record.details {
        Details::Activity { schedule, .. } => Shown::best(schedule, frame.language()),
        _ => None,
    };
    Activity { card: Card::new(frame, record), schedule }
}
