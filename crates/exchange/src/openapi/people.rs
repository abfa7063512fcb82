//! Accounts, roles and the audit trail.

use serde_json::{Value, json};
use vocabulary::Language;

use super::operation::{get, in_path, nothing, number, of_one, one_of, or_not, text, with_body};

const ACTS: [&str; 5] = ["invite", "end-sessions", "reset-second-factor", "close", "reopen"];

pub(super) fn paths() -> [(String, Value); 6] {
    let me = or_not(get("Whose token this is", "me", &[]), &[403]);
    let all = or_not(get("The accounts", "people", &[]), &[403]);
    let open = or_not(get("Open an account", "newPerson", &[]), &[403, 409, 413, 422]);
    let one = or_not(get("An account", "person", &[]), &[403, 404]);
    let manage = get("What is done to an account", "managePerson", &[]);
    let refusals = [403, 404, 409, 422];
    let grant = nothing(or_not(get("Give a role", "grantRole", &[]), &refusals));
    let revoke = nothing(or_not(get("Take a role", "revokeRole", &[]), &refusals));
    let audit = [
        text("who", 200),
        text("what", 200),
        text("object", 200),
        number("before", 1, 9_007_199_254_740_991),
    ];
    let audit = or_not(get("The audit trail", "audit", &audit), &[400, 403]);
    [
        ("/me".to_owned(), json!({ "get": me })),
        ("/people".to_owned(), json!({ "get": all, "post": with_body(open, &new_person()) })),
        ("/people/{person}".to_owned(), of_one("person", json!({ "get": one }))),
        (
            "/people/{person}/{act}".to_owned(),
            json!({
                "parameters": [in_path("person"), one_of("act", &ACTS)],
                "post": or_not(manage, &refusals),
            }),
        ),
        (
            "/people/{person}/roles/{grant}".to_owned(),
            json!({
                "parameters": [in_path("person"), in_path("grant")],
                "put": grant,
                "delete": revoke,
            }),
        ),
        ("/audit".to_owned(), json!({ "get": audit })),
    ]
}

fn new_person() -> Value {
    json!({
        "type": "object",
        "properties": {
            "name": { "type": "string" },
            "email": { "type": "string" },
            "language": { "type": "string", "enum": Language::ALL.map(Language::code) },
        },
        "required": ["name", "email", "language"],
        "additionalProperties": false,
    })
}
