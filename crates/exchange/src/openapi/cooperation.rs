//! The cooperation: the framework, what was done and achieved, reviews, calls, needs and offers, commitments.

use serde_json::{Value, json};
use vocabulary::Country;

use super::operation::{file, get, language, number, of_entry, or_not, word};

const XML: &str = "application/xml";
const CSV: &str = "text/csv";
/// The sorts of lines, where money came from and what became of it, by their words.
const SORTS: [&str; 4] = ["event", "demonstration", "research", "entry"];
const FUNDING: [&str; 6] =
    ["cooperation-fund", "chinese-government", "international", "regional", "private", "countries"];
const FLOWS: [&str; 3] = ["commitment", "disbursement", "in-kind"];

pub(super) fn paths() -> Vec<(String, Value)> {
    let object = |path: &str, summary: &str, id: &str| {
        (path.to_owned(), json!({ "get": or_not(get(summary, id, &[]), &[]) }))
    };
    let of_number = |path: &str, summary: &str, id: &str| {
        let one = or_not(get(summary, id, &[]), &[404]);
        (path.to_owned(), of_entry(json!({ "get": one })))
    };
    let xml = |path: &str, summary: &str, id: &str| {
        (path.to_owned(), json!({ "get": or_not(file(get(summary, id, &[]), XML), &[]) }))
    };
    let table = |path: &str, summary: &str, id: &str| {
        (path.to_owned(), json!({ "get": or_not(file(get(summary, id, &[]), CSV), &[]) }))
    };
    let standings = get("How activities stand in a round, as a table", "standings", &[]);
    let standings = json!({ "get": or_not(file(standings, CSV), &[404]) });
    let lines = get("What was done, and what it comes to", "outcomes", &asked());
    let targets = get(
        "Activities by the global biodiversity targets that they serve",
        "biodiversityTargets",
        &[language()],
    );
    let targets = file(targets, CSV);
    vec![
        object(
            "/framework/changes",
            "Proposed changes of the framework and its versions",
            "changes",
        ),
        of_number("/framework/changes/{number}", "A proposed change with its answers", "change"),
        ("/framework/outcomes".to_owned(), json!({ "get": or_not(lines, &[400]) })),
        ("/framework/cbd.csv".to_owned(), json!({ "get": or_not(targets, &[400]) })),
        object("/framework/results", "Indicators, their values and the index", "results"),
        of_number("/framework/reviews/{number}", "A review round", "review"),
        xml("/framework/iati.xml", "The activities as IATI 2.03", "iatiActivities"),
        xml(
            "/framework/iati-organisations.xml",
            "The cooperation as an organisation of IATI 2.03",
            "iatiOrganisations",
        ),
        table("/framework/changes.csv", "The proposed changes as a table", "changesTable"),
        ("/framework/reviews/{number}/activities.csv".to_owned(), of_entry(standings)),
        table("/calls.csv", "Calls for scholarships as a table", "callsTable"),
        table("/partnership.csv", "Needs and offers as a table", "partnershipTable"),
        table("/commitments.csv", "Commitments as a table", "commitmentsTable"),
        object("/calls", "Calls for scholarships", "calls"),
        object("/partnership", "Needs and offers, and which of them fit", "partnership"),
        object("/commitments", "What meetings promised, and what became of it", "commitments"),
    ]
}

/// What the lines can be narrowed by.
fn asked() -> [Value; 10] {
    let identifier =
        json!({ "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" });
    [
        word("sort", &SORTS),
        json!({ "name": "area", "in": "query", "schema": { "type": "string" } }),
        json!({ "name": "activity", "in": "query", "schema": identifier }),
        number("year", 1900, 9999),
        number("since", 1900, 9999),
        number("until", 1900, 9999),
        word("undated", &["yes"]),
        word("country", &Country::ALL.map(Country::alpha2)),
        word("funding", &FUNDING),
        word("flow", &FLOWS),
    ]
}
