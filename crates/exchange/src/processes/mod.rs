//! Methods as processes: OGC API – Processes – Part 1: Core 1.0 (OGC 18-062r2), documents and requests.

mod description;
mod execution;
mod job;
mod problem;
mod schema;

pub use description::{conformance, description, landing, list};
pub use execution::{Execution, Prefer, execution, results};
pub use job::{Status, job, jobs};
pub use problem::{Kind, problem};
pub use schema::{input as input_schema, output as output_schema, request as request_schema};

use serde_json::{Value, json};

/// A link as OGC APIs write them.
fn link(href: &str, rel: &str, media_type: &str, title: &str) -> Value {
    json!({ "href": href, "rel": rel, "type": media_type, "title": title })
}

const JSON: &str = "application/json";
