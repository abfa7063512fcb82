//! What operations are put together from: parameters, bodies, answers.

use serde_json::{Value, json};
use vocabulary::Language;

/// An operation without a body that answers with a JSON object.
pub(super) fn get(summary: &str, id: &str, parameters: &[Value]) -> Value {
    let object = json!({ "application/json": { "schema": { "type": "object" } } });
    json!({
        "summary": summary,
        "operationId": id,
        "parameters": parameters,
        "responses": { "200": { "description": "As asked", "content": object } },
    })
}

/// The same, which answers with a file of this media type.
pub(super) fn file(mut operation: Value, media_type: &str) -> Value {
    operation["responses"]["200"]["content"] =
        json!({ media_type: { "schema": { "type": "string" } } });
    operation
}

/// The same, which may also answer with these statuses. A token that is none of the hub's, too many requests and a busy hub
/// are told everywhere.
pub(super) fn or_not(mut operation: Value, statuses: &[u16]) -> Value {
    for status in statuses.iter().copied().chain([401, 429, 503]) {
        let schema = json!({ "schema": { "$ref": "#/components/schemas/problem" } });
        operation["responses"][status.to_string()] = json!({
            "description": "Why not",
            "content": { "application/json": schema, "application/problem+json": schema },
        });
    }
    operation
}

pub(super) fn with_parameters(mut operation: Value, parameters: Value) -> Value {
    operation["parameters"] = parameters;
    operation
}

pub(super) fn with_body(mut operation: Value, schema: &Value) -> Value {
    operation["requestBody"] =
        json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    operation["responses"]["201"] = operation["responses"]["200"].clone();
    operation
}

/// The same, which answers with no content.
pub(super) fn nothing(mut operation: Value) -> Value {
    if let Some(responses) = operation["responses"].as_object_mut() {
        responses.remove("200");
        responses.insert("204".to_owned(), json!({ "description": "Done" }));
    }
    operation
}

/// A path with one name in it.
pub(super) fn of_one(name: &str, mut item: Value) -> Value {
    item["parameters"] = json!([in_path(name)]);
    item
}

/// A path with the number of an entry of the register in it.
pub(super) fn of_entry(mut item: Value) -> Value {
    let schema = json!({ "type": "integer", "minimum": 1, "maximum": (1_u64 << 53) - 1 });
    item["parameters"] =
        json!([{ "name": "number", "in": "path", "required": true, "schema": schema }]);
    item
}

pub(super) fn in_path(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "minLength": 1 } })
}

pub(super) fn one_of(name: &str, words: &[&str]) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "enum": words } })
}

pub(super) fn number(name: &str, least: u64, most: u64) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "integer", "minimum": least, "maximum": most } })
}

pub(super) fn text(name: &str, most: u64) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "string", "maxLength": most } })
}

/// One of these words.
pub(super) fn word(name: &str, words: &[&str]) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "string", "enum": words } })
}

/// Some of these words, each with the name before it.
pub(super) fn words(name: &str, words: &[&str]) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "array", "items": { "type": "string", "enum": words } } })
}

/// Some values that are written like this.
pub(super) fn written(name: &str, pattern: &str) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "array", "items": { "type": "string", "pattern": pattern } } })
}

pub(super) fn language() -> Value {
    word("lang", &Language::ALL.map(Language::code))
}
