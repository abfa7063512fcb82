//! `/{lang}/audit`: what was done and what was shown, by whom.

use askama::Template;
use axum::{
    Json,
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use hub::{AuditAsked, AuditLine, AuditPage, Fault, Hub, PersonView, Viewer};
use serde_json::Value;

use crate::{
    asker::Asker,
    error::{Error, Expected},
    frame::Frame,
    pages::{form, search::Pairs},
    question::query,
    strings::Words,
    table,
};

/// Lines of one page.
const PAGE: u32 = 50;
/// Lines of one table for spreadsheets, or one answer to a program.
const LISTED: u32 = 1_000;

#[derive(Template)]
#[template(path = "audit.html")]
struct Audit {
    frame: Frame,
    lines: Vec<Line>,
    who: String,
    what: String,
    object: String,
    next: Option<String>,
    csv: String,
    sound: Option<String>,
    faults: Vec<String>,
}

/// A line, with the names of those whom it speaks of.
struct Line {
    kept: AuditLine,
    who: Whom,
    object: Whom,
}

/// Somebody with an account, or what is written in the trail in place of one.
struct Whom {
    name: String,
    href: Option<String>,
}

/// `GET /{lang}/audit?who=&what=&object=&before=&verify=`
pub(crate) async fn audit(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    Query(pairs): Pairs,
) -> Result<Response, Error> {
    let asked = asked(&pairs)?;
    let people = people(&hub, &asker.viewer).await?;
    let meant = AuditAsked {
        who: asked.who.as_deref().map(|who| meant(&people, who)),
        object: asked.object.as_deref().map(|object| meant(&people, object)),
        ..asked.clone()
    };
    let AuditPage { lines, next } = hub.audit(&asker.viewer, &meant, PAGE).await?;
    let whom = |id: &str| whom(&frame, &people, id);
    let lines = lines.into_iter().map(|kept| Line {
        who: whom(&kept.note.who),
        object: whom(&kept.note.object),
        kept,
    });
    let lines = lines.collect();
    let wants_proof = pairs.iter().any(|(name, _)| name == "verify");
    let (sound, faults) = if wants_proof {
        let verified = hub.verify_audit(&asker.viewer).await?;
        let faults: Vec<String> =
            verified.faults.iter().map(|fault| sentence(frame.words, fault)).collect();
        let n_lines = usize::try_from(verified.n_lines).unwrap_or(usize::MAX);
        let sound = frame.words.with_two(
            "audit-sound",
            ("count", frame.number(n_lines)),
            ("head", &verified.head),
        );
        let unsound = frame.say("audit-unsound").into_owned();
        (Some(if faults.is_empty() { sound } else { unsound }), faults)
    } else {
        (None, Vec::new())
    };
    let text = |asked: &Option<String>| asked.clone().unwrap_or_default();
    let (who, what, object) = (text(&asked.who), text(&asked.what), text(&asked.object));
    let filters = filled([("who", &who), ("what", &what), ("object", &object)]);
    let next = next.map(|before| {
        let before = before.to_string();
        let mut pairs = filters.clone();
        pairs.push(("before", &before));
        frame.href(&format!("/audit{}", query(&pairs)))
    });
    let (who_meant, object_meant) = (text(&meant.who), text(&meant.object));
    let listed = filled([("who", &who_meant), ("what", &what), ("object", &object_meant)]);
    let csv = frame.href(&format!("/audit.csv{}", query(&listed)));
    form(StatusCode::OK, &Audit { frame, lines, who, what, object, next, csv, sound, faults })
}

/// `GET /{lang}/audit.csv`: the newest thousand lines that fit.
pub(crate) async fn csv(
    _frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    Query(pairs): Pairs,
) -> Result<Response, Error> {
    let AuditPage { lines, .. } = hub.audit(&asker.viewer, &asked(&pairs)?, LISTED).await?;
    let columns =
        ["number", "at", "who", "whence", "what", "object", "before", "after", "previous", "hash"];
    let rows = lines.into_iter().map(|AuditLine { number, note, previous, hash }| {
        vec![
            number.to_string(),
            note.at,
            note.who,
            note.whence,
            note.what,
            note.object,
            note.before,
            note.after,
            previous,
            hash,
        ]
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"lancang-mekong-audit.csv\""),
    ];
    Ok((headers, table::write(&columns.map(str::to_owned), rows)?).into_response())
}

/// `GET /api/audit?who=&what=&object=&before=`
pub(crate) async fn api(
    State(hub): State<Hub>,
    asker: Asker,
    Query(pairs): Pairs,
) -> Result<Json<Value>, Error> {
    let page = hub.audit(&asker.viewer, &asked(&pairs)?, LISTED).await?;
    serde_json::to_value(page).map(Json).map_err(|error| {
        tracing::error!(%error, "The trail could not be written as JSON");
        Error::Internal
    })
}

fn asked(pairs: &[(String, String)]) -> Result<AuditAsked, Error> {
    let text = |name: &str| {
        let found = pairs.iter().find(|(field, _)| field == name).map(|(_, value)| value.trim());
        found.filter(|value| !value.is_empty()).map(str::to_owned)
    };
    let before = text("before").map(|number| {
        let expected = Expected::Number { least: 1, most: usize::MAX };
        number.parse().ok().ok_or_else(|| Error::parameter("before", &number, expected))
    });
    Ok(AuditAsked {
        who: text("who"),
        what: text("what"),
        object: text("object"),
        before: before.transpose()?,
    })
}

fn filled<'a>(filters: [(&'static str, &'a str); 3]) -> Vec<(&'static str, &'a str)> {
    filters.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// Everyone with an account, as far as whoever reads the trail may see them.
async fn people(hub: &Hub, viewer: &Viewer) -> Result<Vec<PersonView>, Error> {
    match hub.people(viewer).await {
        Err(hub::Error::Forbidden) => Ok(Vec::new()),
        found => Ok(found?),
    }
}

/// The identifier under which the trail knows someone who is asked for by name or address; anything else is itself.
fn meant(people: &[PersonView], asked: &str) -> String {
    let email = asked.to_lowercase();
    let found = people.iter().find(|person| person.email == email || person.name == asked);
    found.map_or_else(|| asked.to_owned(), |person| person.id.clone())
}

fn whom(frame: &Frame, people: &[PersonView], id: &str) -> Whom {
    match people.iter().find(|person| person.id == id) {
        Some(person) => {
            Whom { name: person.name.clone(), href: Some(frame.href(&format!("/people/{id}"))) }
        }
        None => Whom { name: id.to_owned(), href: None },
    }
}

fn sentence(words: Words, fault: &Fault) -> String {
    match fault {
        Fault::Altered { number } => words.with("audit-fault-altered", "number", number),
        // A line before the first was not written so either.
        Fault::Misnumbered { number } => words.with("audit-fault-altered", "number", number),
        Fault::Gap { first, last } => {
            words.with("audit-fault-removed", "number", format!("{first}–{last}"))
        }
        Fault::Removed { number } => words.with("audit-fault-removed", "number", number),
        Fault::Inserted { number } => words.with("audit-fault-inserted", "number", number),
        Fault::Unchained { number } => words.with("audit-fault-unchained", "number", number),
        Fault::Cut { found, expected } => {
            words.with_two("audit-fault-cut", ("found", found), ("number", expected))
        }
        Fault::NotAsNoted { number, .. } => {
            words.with("audit-fault-not-as-noted", "number", number)
        }
    }
}
