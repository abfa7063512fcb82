//! How jobs stand.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{JSON, link};

/// A job as it is shown.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the members of OGC 18-062r2, statusInfo")]
pub struct Status<'s> {
    pub id: &'s str,
    pub process: &'s str,
    pub status: &'s str,
    pub progress: u64,
    pub created: Timestamp,
    pub started: Option<Timestamp>,
    pub finished: Option<Timestamp>,
}

/// One job.
pub fn job(status: &Status<'_>, base: &str) -> Value {
    let own = format!("{base}/jobs/{}", status.id);
    let mut links = vec![link(&own, "self", JSON, "How the job stands")];
    if matches!(status.status, "successful" | "failed") {
        let rel = "http://www.opengis.net/def/rel/ogc/1.0/results";
        links.push(link(&format!("{own}/results"), rel, JSON, "What came of it"));
    }
    let mut job = json!({
        "type": "process",
        "jobID": status.id,
        "processID": status.process,
        "status": status.status,
        "progress": status.progress,
        "created": status.created.to_string(),
        "updated": status.finished.or(status.started).unwrap_or(status.created).to_string(),
        "links": links,
    });
    if let Some(started) = status.started {
        job["started"] = started.to_string().into();
    }
    if let Some(finished) = status.finished {
        job["finished"] = finished.to_string().into();
    }
    job
}

/// A list of jobs.
pub fn jobs(all: &[Status<'_>], base: &str) -> Value {
    json!({
        "jobs": all.iter().map(|one| job(one, base)).collect::<Vec<_>>(),
        "links": [link(&format!("{base}/jobs"), "self", JSON, "This document")],
    })
}
