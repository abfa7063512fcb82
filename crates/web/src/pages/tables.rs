//! `/api/….csv`: what the interface tells as JSON, as tables. A table has what is one of a row; what is several of one stands in one
//! cell, parted by semicolons.

use axum::{
    extract::{Path, State},
    response::Response,
};
use hub::{Hub, Viewer};
use serde_json::Value;

use crate::{
    error::Error,
    pages::{calls, changes, minutes, numbered, partnership, reviews},
    table,
};

/// The name of a column, and where its cells stand in the JSON of a row (RFC 6901).
type Column = (&'static str, &'static str);

const CHANGES: [Column; 12] = [
    ("number", "/number"),
    ("record", "/proposal/record"),
    ("act", "/proposal/act"),
    ("country", "/proposal/country"),
    ("proposed_on", "/proposal/on"),
    ("answer_by", "/proposal/answer-by"),
    ("reason", "/proposal/reason"),
    ("standing", "/standing"),
    ("since", "/since"),
    ("objected_by", "/objected-by"),
    ("awaited", "/awaited"),
    ("version", "/version"),
];

const COMMITMENTS: [Column; 11] = [
    ("number", "/number"),
    ("meeting", "/meeting"),
    ("country", "/country"),
    ("commitment", "/commitment/text"),
    ("language", "/commitment/language"),
    ("owner", "/commitment/owner"),
    ("due", "/commitment/due"),
    ("activity", "/commitment/activity"),
    ("state", "/state"),
    ("overdue", "/overdue"),
    ("struck", "/struck/reason"),
];

const NOTICES: [Column; 14] = [
    ("number", "/number"),
    ("withdrawn", "/withdrawn"),
    ("side", "/entry/side"),
    ("kind", "/entry/kind"),
    ("title", "/entry/title"),
    ("text", "/entry/text"),
    ("language", "/entry/language"),
    ("subjects", "/entry/subjects"),
    ("countries", "/entry/countries"),
    ("organisation", "/entry/organisation"),
    ("first", "/entry/period/first"),
    ("last", "/entry/period/last"),
    ("languages", "/entry/languages"),
    ("amount", "/entry/amount"),
];

const CALLS: [Column; 12] = [
    ("number", "/number"),
    ("country", "/published/country"),
    ("title", "/published/title"),
    ("language", "/published/language"),
    ("programme", "/published/programme"),
    ("opens", "/published/call/opens"),
    ("closes", "/published/call/closes"),
    ("decide_by", "/published/call/decide-by"),
    ("places", "/published/call/n-places"),
    ("applications", "/applications"),
    ("accepted", "/decided/accepted"),
    ("declined", "/decided/declined"),
];

const STANDINGS: [Column; 15] = [
    ("activity", "/activity"),
    ("responsible", "/standing/responsible/median"),
    ("responsible_low", "/standing/responsible/low"),
    ("responsible_high", "/standing/responsible/high"),
    ("responsible_n", "/standing/responsible/n"),
    ("reviewers", "/standing/reviewers/median"),
    ("reviewers_low", "/standing/reviewers/low"),
    ("reviewers_high", "/standing/reviewers/high"),
    ("reviewers_n", "/standing/reviewers/n"),
    ("public", "/standing/public/median"),
    ("public_low", "/standing/public/low"),
    ("public_high", "/standing/public/high"),
    ("public_n", "/standing/public/n"),
    ("distance", "/standing/distance"),
    ("disagree", "/standing/disagree"),
];

/// `GET /api/framework/changes.csv`: every proposal.
pub(crate) async fn changes(State(hub): State<Hub>) -> Result<Response, Error> {
    let told = changes::told(&hub, &Viewer::Anonymous).await?;
    of(&told["changes"], &CHANGES, "changes.csv")
}

/// `GET /api/framework/reviews/{number}/activities.csv`: how activities stand in the eyes of the three.
pub(crate) async fn standings(
    Path(number): Path<String>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let told = reviews::told(&hub, numbered(&number)?).await?;
    of(&told["activities"], &STANDINGS, "activities.csv")
}

/// `GET /api/commitments.csv`
pub(crate) async fn commitments(State(hub): State<Hub>) -> Result<Response, Error> {
    of(&minutes::told(&hub).await?["commitments"], &COMMITMENTS, "commitments.csv")
}

/// `GET /api/partnership.csv`: the needs and offers. Nobody's contact is told.
pub(crate) async fn partnership(State(hub): State<Hub>) -> Result<Response, Error> {
    of(&partnership::told(&hub).await?["notices"], &NOTICES, "partnership.csv")
}

/// `GET /api/calls.csv`: their terms and how many applied.
pub(crate) async fn calls(State(hub): State<Hub>) -> Result<Response, Error> {
    of(&calls::told(&hub).await?["calls"], &CALLS, "calls.csv")
}

fn of(rows: &Value, columns: &[Column], name: &str) -> Result<Response, Error> {
    let names: Vec<String> = columns.iter().map(|(name, _)| (*name).to_owned()).collect();
    let cells = |row: &Value| columns.iter().map(|(_, at)| cell(row.pointer(at))).collect();
    table::file(name, "no-cache", &names, rows.as_array().into_iter().flatten().map(cells))
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(all)) => {
            all.iter().map(|one| cell(Some(one))).collect::<Vec<_>>().join("; ")
        }
        // What has a name and particulars is told by its name.
        Some(Value::Object(named)) => named.keys().cloned().collect::<Vec<_>>().join("; "),
        Some(other) => other.to_string(),
    }
}
