//! Processes from the cards of the methods, and jobs.

use serde_json::{Map, Value, json};
use vocabulary::{Language, method::Card};

use super::operation::{get, language, number, of_one, or_not};
use crate::processes::{output_schema, request_schema};

pub(super) fn paths(cards: &[&Card]) -> Vec<(String, Value)> {
    let paging = [number("limit", 1, 1_000), number("offset", 0, 1_000_000), language()];
    let all = or_not(get("The processes", "processes", &paging), &[400]);
    let mut paths = vec![("/processes".to_owned(), json!({ "get": all }))];
    for card in cards {
        paths.push((format!("/processes/{}", card.id), json!({ "get": process(card) })));
        let execution = json!({ "post": execution(card) });
        paths.push((format!("/processes/{}/execution", card.id), execution));
    }
    paths.extend(jobs());
    paths
}

fn jobs() -> [(String, Value); 3] {
    let all = or_not(get("The jobs of whoever is signed in", "jobs", &[]), &[]);
    let one = json!({
        "get": or_not(get("How a job stands", "job", &[]), &[404]),
        "delete": or_not(get("Stop a job, or forget its answer", "dismissJob", &[]), &[404]),
    });
    let results = or_not(get("What came of a job", "jobResults", &[]), &[404, 410, 422]);
    [
        ("/jobs".to_owned(), json!({ "get": all })),
        ("/jobs/{job}".to_owned(), of_one("job", one)),
        ("/jobs/{job}/results".to_owned(), of_one("job", json!({ "get": results }))),
    ]
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
