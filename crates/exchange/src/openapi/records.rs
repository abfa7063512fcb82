//! Records: found, read, written, on their way.

use catalogue::Kind;
use serde_json::{Value, json};
use vocabulary::{Country, Language};

use super::operation::{
    get, in_path, language, number, of_one, one_of, or_not, text, with_body, with_parameters, word,
    words, written,
};

pub(super) fn paths() -> [(String, Value); 4] {
    let search = or_not(get("Search the records", "search", &search_parameters()), &[400]);
    let suggest = get("How a word may go on", "suggest", &[text("q", 400), language()]);
    let read = or_not(get("A record", "record", &[]), &[404]);
    let put = get("A new draft, or what a record says from now on", "putRecord", &[]);
    let put = with_parameters(put, json!([revision(false)]));
    let put = or_not(put, &[400, 403, 404, 409, 413, 422]);
    let put = with_body(put, &json!({ "type": "object" }));
    let step = get("One step of a record on its way", "stepRecord", &[]);
    let step = with_parameters(step, json!([revision(true)]));
    let steps = one_of("step", &["submit", "return", "accept", "publish", "withdraw"]);
    [
        ("/search".to_owned(), json!({ "get": search })),
        ("/suggest".to_owned(), json!({ "get": or_not(suggest, &[400]) })),
        ("/records/{record}".to_owned(), of_one("record", json!({ "get": read, "put": put }))),
        (
            "/records/{record}/{step}".to_owned(),
            json!({
                "parameters": [in_path("record"), steps],
                "post": or_not(step, &[400, 403, 404, 409]),
            }),
        ),
    ]
}

/// What a search reads, in the order of its page.
fn search_parameters() -> [Value; 12] {
    [
        text("q", 400),
        words("kind", &Kind::ALL.map(Kind::code)),
        words("country", &Country::ALL.map(Country::alpha2)),
        written("subject", "^[a-z0-9.-]+:[a-z0-9.-]+$"),
        written("year", "^(?!0000)[0-9]{4}$"),
        words("language", &Language::ALL.map(Language::code)),
        written("licence", "^[A-Za-z0-9.+-]+$"),
        word("sort", &["relevance", "newest", "title"]),
        number("page", 1, 500),
        word("expand", &["on", "off"]),
        written("without", "^[a-z0-9]+(-[a-z0-9]+)*$"),
        language(),
    ]
}

fn revision(is_needed: bool) -> Value {
    json!({
        "name": "If-Match",
        "in": "header",
        "required": is_needed,
        "description": "The revision that is changed, as the entity tag of the record",
        "schema": { "type": "string", "pattern": "^\"[1-9][0-9]{0,8}\"$" },
    })
}
