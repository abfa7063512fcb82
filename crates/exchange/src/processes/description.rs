//! What there is: the landing page, what it conforms to, the list of processes and each one's description.

use serde_json::{Map, Value, json};
use vocabulary::{Language, method::Card};

use super::{JSON, link, schema};

/// The conformance classes of OGC 18-062r2 that the hub keeps to.
const CLASSES: [&str; 8] = [
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/json",
    "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/ogc-process-description",
    "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/json",
    "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/oas30",
    "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/job-list",
    "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/dismiss",
];

/// The landing page; `base` is the address of the interface, such as `https://hub.example/api`.
pub fn landing(base: &str) -> Value {
    let to = |path: &str| format!("{base}{path}");
    json!({
        "title": "Lancang-Mekong Knowledge Hub",
        "description": "Published methods of assessment as processes, and the records of the hub",
        "links": [
            link(&to(""), "self", JSON, "This document"),
            link(&to("/openapi.json"), "service-desc", "application/vnd.oai.openapi+json;version=3.1", "The interface in OpenAPI 3.1"),
            link(&to("/conformance"), "http://www.opengis.net/def/rel/ogc/1.0/conformance", JSON, "What it conforms to"),
            link(&to("/conformance"), "conformance", JSON, "What it conforms to"),
            link(&to("/processes"), "http://www.opengis.net/def/rel/ogc/1.0/processes", JSON, "The processes"),
            link(&to("/jobs"), "http://www.opengis.net/def/rel/ogc/1.0/job-list", JSON, "The jobs of whoever asks"),
        ],
    })
}

/// What the interface conforms to.
pub fn conformance() -> Value {
    json!({ "conformsTo": CLASSES })
}

/// The processes from `skipped` on, `limit` of them.
pub fn list(
    cards: &[&Card],
    base: &str,
    language: Language,
    skipped: usize,
    limit: usize,
) -> Value {
    let shown: Vec<Value> =
        cards.iter().skip(skipped).take(limit).map(|card| summary(card, base, language)).collect();
    let mut links = vec![link(&format!("{base}/processes"), "self", JSON, "This document")];
    if skipped + limit < cards.len() {
        let next = format!("{base}/processes?limit={limit}&offset={}", skipped + limit);
        links.push(link(&next, "next", JSON, "The next processes"));
    }
    json!({ "processes": shown, "links": links })
}

fn summary(card: &Card, base: &str, language: Language) -> Value {
    let own = format!("{base}/processes/{}", card.id);
    json!({
        "id": card.id,
        "title": card.title.in_language(language),
        "description": card.what.in_language(language),
        "version": card.edition,
        "keywords": [card.family.code()],
        "jobControlOptions": ["sync-execute", "async-execute", "dismiss"],
        "outputTransmission": ["value"],
        "links": [
            link(&own, "self", JSON, "The description of the process"),
            link(&format!("{own}/execution"), "http://www.opengis.net/def/rel/ogc/1.0/execute", JSON, "Execute the process"),
        ],
    })
}

/// All that a process asks for and answers.
pub fn description(card: &Card, base: &str, language: Language) -> Value {
    let inputs: Map<String, Value> = card
        .inputs
        .iter()
        .map(|input| {
            let described = json!({
                "title": input.label.in_language(language),
                "description": input.label.in_language(language),
                "minOccurs": u8::from(!input.is_optional),
                "maxOccurs": 1,
                "schema": schema::input(input),
            });
            (input.name.to_owned(), described)
        })
        .collect();
    let outputs: Map<String, Value> = card
        .outputs
        .iter()
        .map(|output| {
            let described = json!({
                "title": output.label.in_language(language),
                "description": output.label.in_language(language),
                "schema": schema::output(output),
            });
            (output.name.to_owned(), described)
        })
        .collect();
    let mut outputs = outputs;
    outputs.insert(
        "warnings".to_owned(),
        json!({
            "title": "Warnings",
            "description": "What to mind about the result, by language",
            "schema": { "type": "array", "items": { "type": "object" } },
        }),
    );
    let mut process = summary(card, base, language);
    process["inputs"] = Value::Object(inputs);
    process["outputs"] = Value::Object(outputs);
    let sources: Vec<Value> = card
        .sources
        .iter()
        .map(|source| json!({ "title": source.citation, "role": "source", "href": source.url }))
        .collect();
    process["metadata"] = Value::Array(sources);
    if let Some(example) = card.examples.first()
        && let Ok(inputs) = crate::methods::example(card, example)
    {
        process["example"] = json!({ "inputs": crate::methods::inputs(&inputs) });
    }
    process
}
