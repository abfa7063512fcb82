//! What `/api/openapi.json` says of the interface is what the program does.

use std::collections::{BTreeMap, BTreeSet};

use hub::Sort;
use serde_json::Value;

use crate::program::{Served, new_hub};

/// The methods of each address, by what stands in it wherever there are names in braces.
type Methods = BTreeMap<String, BTreeSet<String>>;

/// An address with nothing of the names that stand in braces.
fn nameless(path: &str) -> String {
    let part = |part: &str| if part.starts_with('{') { "{}".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// What the document names. It has each process by itself, the program one address for all of them.
fn documented(document: &Value) -> Methods {
    let mut found = Methods::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let methods = item.as_object().unwrap().keys().filter(|key| *key != "parameters");
        let path = match path.strip_prefix("/processes/").map(|rest| rest.split_once('/')) {
            Some(Some((_, rest))) => format!("/processes/{{}}/{rest}"),
            Some(None) => "/processes/{}".to_owned(),
            None => nameless(path),
        };
        found.entry(path).or_default().extend(methods.map(|method| method.to_uppercase()));
    }
    found
}

/// What the program takes, as it says itself to whoever asks by a method that no address takes.
fn taken(hub: &Served) -> Methods {
    let surfaces = web::surfaces();
    let of_interface = surfaces.iter().filter_map(|path| path.strip_prefix("/api"));
    let methods = |path: &str| {
        let answer = hub.ask("PATCH", &format!("/api{}", path.replace(['{', '}'], "")), &[]);
        assert_eq!(answer.status, 405, "{path}");
        let allowed = answer.header("allow").split(',').map(|one| one.trim().to_owned());
        allowed.filter(|method| method != "HEAD").collect::<BTreeSet<_>>()
    };
    of_interface
        .map(|path| {
            let documented = if path.is_empty() { "/" } else { path };
            (nameless(documented), methods(path))
        })
        .collect()
}

#[test]
fn the_document_names_every_address_with_its_methods_and_no_other() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let document = hub.json("/api/openapi.json");
    assert_eq!(documented(&document), taken(&hub));
}

/// The media type without what follows it.
fn media_type(written: &str) -> &str {
    written.split(';').next().unwrap_or_default()
}

#[test]
fn what_needs_no_name_and_no_right_is_answered_as_the_document_says() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let document = hub.json("/api/openapi.json");
    let mut n = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        if path.contains('{') || item.get("get").is_none() {
            continue;
        }
        let answer = hub.ask("GET", &format!("/api{}", path.trim_end_matches('/')), &[]);
        let said = &item["get"]["responses"][answer.status.to_string()];
        let media = media_type(answer.header("content-type")).to_owned();
        assert!(said["content"].get(&media).is_some(), "{path}: {} {media}", answer.status);
        n += 1;
    }
    assert!(n > 60, "{n} addresses");
}

#[test]
fn every_word_that_the_document_offers_is_taken_and_others_are_refused() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let document = hub.json("/api/openapi.json");
    for path in ["/framework/outcomes", "/search", "/suggest"] {
        for parameter in document["paths"][path]["get"]["parameters"].as_array().unwrap() {
            let schema = &parameter["schema"];
            let words = schema["enum"].as_array().or_else(|| schema["items"]["enum"].as_array());
            for word in words.into_iter().flatten() {
                let (name, word) = (parameter["name"].as_str().unwrap(), word.as_str().unwrap());
                assert_eq!(hub.get(&format!("/api{path}?{name}={word}")).0, 200, "{name}={word}");
            }
        }
    }
    for name in ["sort", "year", "undated", "country", "funding", "flow"] {
        assert_eq!(hub.get(&format!("/api/framework/outcomes?{name}=null")).0, 400, "{name}");
    }
    let sorts = &document["paths"]["/framework/outcomes"]["get"]["parameters"][0]["schema"]["enum"];
    assert_eq!(*sorts, serde_json::json!(Sort::ALL.map(Sort::code)));
}
