//! `/{lang}/lists/{list}`: a controlled list with its names.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use catalogue::{List, ListTerm, Subject};
use hub::Hub;

use crate::{error::Error, frame::Frame, labels, pages::page, shown::Shown};

#[derive(Template)]
#[template(path = "lists.html")]
struct ListPage {
    frame: Frame,
    name: String,
    sources: Vec<String>,
    rows: Vec<Row>,
}

struct Row {
    code: String,
    below: bool,
    label: Shown,
    href: String,
}

/// `GET /{lang}/lists/{list}`
pub(crate) async fn list(
    frame: Frame,
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let words = hub.words();
    let list = words.lists.iter().find(|list| list.id == id).ok_or(Error::NotFound)?;
    page(&ListPage {
        name: frame.say_of("list", &list.id).into_owned(),
        sources: labels::sources(frame.words, &list.source),
        rows: list.terms.iter().filter_map(|term| row(&frame, &words.lists, list, term)).collect(),
        frame,
    })
}

fn row(frame: &Frame, lists: &[List], list: &List, term: &ListTerm) -> Option<Row> {
    let subject: Subject = format!("{}:{}", list.id, term.code).parse().ok()?;
    Some(Row {
        code: term.code.clone(),
        below: term.parent.is_some(),
        label: Shown::best(&term.label, frame.language())?,
        href: labels::subject(frame, lists, &subject).href,
    })
}
