//! The document: what stands around the paths.

use serde_json::{Map, Value, json};
use vocabulary::method::Card;

use super::{
    cooperation,
    operation::{get, or_not},
    people, processes, records,
};

/// The document; `base` is the address of the interface, such as `https://hub.example/api`.
pub fn openapi(cards: &[&Card], base: &str, version: &str) -> Value {
    let mut paths: Map<String, Value> = landing().into_iter().collect();
    paths.extend(processes::paths(cards));
    paths.extend(records::paths());
    paths.extend(cooperation::paths());
    paths.extend(people::paths());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Lancang-Mekong Knowledge Hub",
            "version": version,
            "description": "Published methods of assessment (OGC API – Processes 1.0), the records of the hub and the register of the cooperation. Whoever is not signed in reaches what is published.",
            "license": { "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" },
        },
        "servers": [{ "url": base }],
        "paths": paths,
        "components": {
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "schemas": { "problem": problem() },
        },
        "security": [{}, { "token": [] }],
    })
}

fn landing() -> [(String, Value); 3] {
    let page = |path: &str, summary: &str, id: &str| {
        (path.to_owned(), json!({ "get": or_not(get(summary, id, &[]), &[]) }))
    };
    [
        page("/", "Landing page", "landing"),
        page("/openapi.json", "This document", "openapi"),
        page("/conformance", "What the interface conforms to", "conformance"),
    ]
}

fn problem() -> Value {
    json!({
        "type": "object",
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" },
        },
        "required": ["type", "title", "status", "detail"],
    })
}
