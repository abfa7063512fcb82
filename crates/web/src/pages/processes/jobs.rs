//! Jobs: how they stand, what came of them, and their end.

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use exchange::processes::{self, Execution, Kind, Status};
use hub::{Hub, JobState, JobView};
use serde_json::Value;

use super::{base, execute::json, no_job, refused};
use crate::{asker::Asker, error::Error, frame::origin};

pub(super) fn shown(job: &JobView) -> Status<'_> {
    Status {
        id: &job.id,
        process: job.method,
        status: job.state.code(),
        progress: job.progress,
        created: job.created,
        started: job.started,
        finished: job.finished,
    }
}

/// `GET /api/jobs`
pub(crate) async fn list(State(hub): State<Hub>, asker: Asker, headers: HeaderMap) -> Json<Value> {
    let jobs = hub.jobs(&asker.viewer);
    let all: Vec<Status<'_>> = jobs.iter().map(shown).collect();
    Json(processes::jobs(&all, &base(&origin(&headers))))
}

/// `GET /api/jobs/{job}`
pub(crate) async fn job(
    Path(id): Path<String>,
    State(hub): State<Hub>,
    asker: Asker,
    headers: HeaderMap,
) -> Result<Response, Error> {
    match hub.job(&asker.viewer, &id) {
        Ok(job) => Ok(json(&processes::job(&shown(&job), &base(&origin(&headers))))),
        Err(error) => no_job(error),
    }
}

/// `DELETE /api/jobs/{job}`
pub(crate) async fn dismiss(
    Path(id): Path<String>,
    State(hub): State<Hub>,
    asker: Asker,
    headers: HeaderMap,
) -> Result<Response, Error> {
    match hub.dismiss_job(&asker.viewer, &id) {
        Ok(job) => Ok(json(&processes::job(&shown(&job), &base(&origin(&headers))))),
        Err(error) => no_job(error),
    }
}

/// `GET /api/jobs/{job}/results`
pub(crate) async fn results(
    Path(id): Path<String>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let (job, answer) = match (hub.job(&asker.viewer, &id), hub.job_answer(&asker.viewer, &id)) {
        (Ok(job), Ok(answer)) => (job, answer),
        (Err(error), _) | (_, Err(error)) => return no_job(error),
    };
    match (job.state, answer) {
        (JobState::Accepted | JobState::Running, _) => {
            Ok(refused(Kind::ResultNotReady, StatusCode::NOT_FOUND, job.state.code()))
        }
        (_, Some(answer)) => match answer.outcome {
            Ok(outcome) => {
                let inputs = (*answer.inputs).clone();
                let asked = Execution {
                    inputs,
                    references: Vec::new(),
                    outputs: answer.outputs,
                    is_raw: false,
                };
                Ok(json(&processes::results(answer.method.card, &asked, &outcome)))
            }
            Err(faults) => {
                let detail = hub::Error::Faults { faults }.to_string();
                Ok(refused(Kind::Failed, StatusCode::UNPROCESSABLE_ENTITY, &detail).into_response())
            }
        },
        (_, None) => Ok(refused(Kind::Failed, StatusCode::GONE, job.state.code())),
    }
}
