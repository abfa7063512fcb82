//! The whole interface for programs as `OpenAPI` 3.1: the processes from their cards, and the records, people and trail of the hub.

use serde_json::{Map, Value, json};
use vocabulary::{Language, method::Card};

use crate::processes::{output_schema, request_schema};

/// The document; `base` is the address of the interface, such as `https://hub.example/api`.
pub fn openapi(cards: &[&Card], base: &str, version: &str) -> Value {
    let mut paths = Map::new();
    let mut add = |path: &str, item: Value| paths.insert(path.to_owned(), item);
    add("/", json!({ "get": get("Landing page", "landing", &[]) }));
    add("/openapi.json", json!({ "get": get("This document", "openapi", &[]) }));
    add(
        "/conformance",
        json!({ "get": get("What the interface conforms to", "conformance", &[]) }),
    );
    let paging = [number("limit", 1, 1_000), number("offset", 0, 1_000_000), language()];
    add("/processes", json!({ "get": or_not(get("The processes", "processes", &paging), &[400]) }));
    for card in cards {
        add(&format!("/processes/{}", card.id), json!({ "get": process(card) }));
        add(&format!("/processes/{}/execution", card.id), json!({ "post": execution(card) }));
    }
    add("/jobs", json!({ "get": get("The jobs of whoever is signed in", "jobs", &[]) }));
    add(
        "/jobs/{job}",
        of_one(
            "job",
            json!({
                "get": or_not(get("How a job stands", "job", &[]), &[404]),
                "delete": or_not(get("Stop a job, or forget its answer", "dismissJob", &[]), &[404]),
            }),
        ),
    );
    add(
        "/jobs/{job}/results",
        of_one(
            "job",
            json!({
                "get": or_not(get("What came of a job", "jobResults", &[]), &[404, 410, 422]),
            }),
        ),
    );
    for (path, item) in hub_paths() {
        add(path, item);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Lancang-Mekong Knowledge Hub",
            "version": version,
            "description": "Published methods of assessment (OGC API – Processes 1.0) and the records of the hub. Whoever is not signed in reaches what is published.",
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

fn process(card: &Card) -> Value {
    let id = format!("describe-{}", card.id);
    or_not(get(card.title.in_language(Language::En), &id, &[language()]), &[400])
}

fn execution(card: &Card) -> Value {
    let outputs: Map<String, Value> = card
        .outputs
        .iter()
        .map(|output| {
            // What the method cannot tell is null.
            let schema = json!({ "anyOf": [output_schema(output), { "type": "null" }] });
            (output.name.to_owned(), schema)
        })
        .collect();
    let mut operation =
        get(card.title.in_language(Language::En), &format!("execute-{}", card.id), &[]);
    operation["description"] = card.what.in_language(Language::En).into();
    operation["parameters"] = json!([{
        "name": "Prefer",
        "in": "header",
        "description": "`respond-async` for the address of a job instead of the answer (RFC 7240)",
        "schema": { "type": "string", "enum": ["respond-async", "respond-sync"] },
    }]);
    let mut body = json!({ "schema": request_schema(card) });
    if let Some(example) = card.examples.first()
        && let Ok(inputs) = crate::methods::example(card, example)
    {
        body["example"] = json!({ "inputs": crate::methods::inputs(&inputs) });
    }
    operation["requestBody"] = json!({ "required": true, "content": { "application/json": body } });
    operation["responses"]["200"] = json!({
        "description": "The outputs by their names, or the only one that was asked for",
        "content": { "application/json": { "schema": {
            "anyOf": [{ "type": "object", "properties": outputs }, {}],
        } } },
    });
    operation["responses"]["201"] = json!({
        "description": "A job was made",
        "headers": { "Location": { "schema": { "type": "string" } } },
        "content": { "application/json": { "schema": { "type": "object" } } },
    });
    or_not(operation, &[400, 413, 415, 422])
}

/// What is not about methods.
#[expect(clippy::too_many_lines, reason = "each path has its lines")]
fn hub_paths() -> [(&'static str, Value); 10] {
    let text = |name: &str, most: u64| json!({ "name": name, "in": "query", "schema": { "type": "string", "maxLength": most } });
    let record = json!({ "type": "object" });
    let revision = |is_needed: bool| {
        json!({
            "name": "If-Match",
            "in": "header",
            "required": is_needed,
            "description": "The revision that is changed, as the entity tag of the record",
            "schema": { "type": "string", "pattern": "^\"[1-9][0-9]{0,8}\"$" },
        })
    };
    let search = [
        text("q", 400),
        json!({ "name": "sort", "in": "query", "schema": { "type": "string", "enum": ["relevance", "newest", "title"] } }),
        number("page", 1, 1_000),
        language(),
    ];
    let audit = [
        text("who", 200),
        text("what", 200),
        text("object", 200),
        number("before", 1, 9_007_199_254_740_991),
    ];
    [
        ("/search", json!({ "get": or_not(get("Search the records", "search", &search), &[400]) })),
        (
            "/suggest",
            json!({ "get": or_not(get("How a word may go on", "suggest", &[text("q", 400), language()]), &[400]) }),
        ),
        (
            "/records/{record}",
            of_one(
                "record",
                json!({
                    "get": or_not(get("A record", "record", &[]), &[404]),
                    "put": with_body(
                        or_not(with_parameters(get("A new draft, or what a record says from now on", "putRecord", &[]), json!([revision(false)])), &[400, 401, 403, 404, 409, 413, 422]),
                        &record,
                    ),
                }),
            ),
        ),
        (
            "/records/{record}/{step}",
            of_two(json!({
                "post": or_not(with_parameters(get("One step of a record on its way", "stepRecord", &[]), json!([revision(true)])), &[400, 401, 403, 404, 409]),
            })),
        ),
        ("/me", json!({ "get": or_not(get("Whose token this is", "me", &[]), &[401, 403]) })),
        (
            "/people",
            json!({
                "get": or_not(get("The accounts", "people", &[]), &[401, 403]),
                "post": with_body(
                    or_not(get("Open an account", "newPerson", &[]), &[401, 403, 409, 413, 422]),
                    &json!({
                        "type": "object",
                        "properties": {
                            "name": { "type": "string" },
                            "email": { "type": "string" },
                            "language": { "type": "string", "enum": Language::ALL.map(Language::code) },
                        },
                        "required": ["name", "email", "language"],
                        "additionalProperties": false,
                    }),
                ),
            }),
        ),
        (
            "/people/{person}",
            of_one(
                "person",
                json!({ "get": or_not(get("An account", "person", &[]), &[401, 403, 404]) }),
            ),
        ),
        (
            "/people/{person}/{act}",
            json!({
                "parameters": [in_path("person"), one_of("act", &["invite", "end-sessions", "reset-second-factor", "close", "reopen"])],
                "post": or_not(get("What is done to an account", "managePerson", &[]), &[401, 403, 404, 409, 422]),
            }),
        ),
        (
            "/people/{person}/roles/{grant}",
            json!({
                "parameters": [in_path("person"), in_path("grant")],
                "put": nothing(or_not(get("Give a role", "grantRole", &[]), &[401, 403, 404, 409, 422])),
                "delete": nothing(or_not(get("Take a role", "revokeRole", &[]), &[401, 403, 404, 409, 422])),
            }),
        ),
        (
            "/audit",
            json!({ "get": or_not(get("The audit trail", "audit", &audit), &[400, 401, 403]) }),
        ),
    ]
}

fn get(summary: &str, id: &str, parameters: &[Value]) -> Value {
    json!({
        "summary": summary,
        "operationId": id,
        "parameters": parameters,
        "responses": {
            "200": { "description": "As asked", "content": { "application/json": { "schema": { "type": "object" } } } },
        },
    })
}

/// The same, which may also answer with these statuses.
fn or_not(mut operation: Value, statuses: &[u16]) -> Value {
    for status in statuses.iter().copied().chain([429, 503]) {
        let schema = json!({ "schema": { "$ref": "#/components/schemas/problem" } });
        operation["responses"][status.to_string()] = json!({
            "description": "Why not",
            "content": { "application/json": schema, "application/problem+json": schema },
        });
    }
    operation
}

fn with_parameters(mut operation: Value, parameters: Value) -> Value {
    operation["parameters"] = parameters;
    operation
}

fn with_body(mut operation: Value, schema: &Value) -> Value {
    operation["requestBody"] =
        json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    operation["responses"]["201"] = operation["responses"]["200"].clone();
    operation
}

/// The same, which answers with no content.
fn nothing(mut operation: Value) -> Value {
    if let Some(responses) = operation["responses"].as_object_mut() {
        responses.remove("200");
        responses.insert("204".to_owned(), json!({ "description": "Done" }));
    }
    operation
}

fn of_one(name: &str, mut item: Value) -> Value {
    item["parameters"] = json!([in_path(name)]);
    item
}

fn of_two(mut item: Value) -> Value {
    let steps = ["submit", "return", "accept", "publish", "withdraw"];
    item["parameters"] = json!([in_path("record"), one_of("step", &steps)]);
    item
}

fn in_path(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "minLength": 1 } })
}

fn one_of(name: &str, words: &[&str]) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "enum": words } })
}

fn number(name: &str, least: u64, most: u64) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "integer", "minimum": least, "maximum": most } })
}

fn language() -> Value {
    let codes = Language::ALL.map(Language::code);
    json!({ "name": "lang", "in": "query", "schema": { "type": "string", "enum": codes } })
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
