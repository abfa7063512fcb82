//! `/{lang}/people`: everyone who has an account.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use hub::{Action, Hub, NewPerson, Object, PersonView, may};
use vocabulary::Language;

use crate::{
    asker::Asker, error::Error, frame::Frame, labels, pages::form, refusal::Refusal, sent::Sent,
};

#[derive(Template)]
#[template(path = "people.html")]
struct People {
    frame: Frame,
    rows: Vec<Row>,
    may_manage: bool,
    languages: Vec<(&'static str, &'static str)>,
    refusal: Option<String>,
    name: String,
    email: String,
}

struct Row {
    name: String,
    email: String,
    href: String,
    grants: Vec<String>,
    state: String,
}

/// `GET /{lang}/people`
pub(crate) async fn people(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    show(&hub, frame, &asker, None, ["", ""]).await
}

/// `POST /{lang}/people`
pub(crate) async fn new(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let person = NewPerson {
        name: sent.field("name").to_owned(),
        email: sent.field("email").to_owned(),
        language: sent.field("language").parse().unwrap_or(frame.language()),
    };
    match hub.new_person(&asker.viewer, person).await {
        Ok(id) => Ok(Redirect::to(&frame.href(&format!("/people/{id}"))).into_response()),
        Err(error) => {
            let refusal = Refusal::of(frame.words, error)?;
            let typed = ["name", "email"].map(|field| sent.field(field));
            show(&hub, frame, &asker, Some(refusal), typed).await
        }
    }
}

async fn show(
    hub: &Hub,
    frame: Frame,
    asker: &Asker,
    refusal: Option<Refusal>,
    [name, email]: [&str; 2],
) -> Result<Response, Error> {
    let people = hub.people(&asker.viewer).await?;
    let status = refusal.as_ref().map_or(StatusCode::OK, |refusal| refusal.status);
    form(
        status,
        &People {
            rows: people.into_iter().map(|person| row(&frame, person)).collect(),
            may_manage: may(&asker.viewer, Action::ManagePeople, &Object::hub()),
            languages: Language::ALL.map(|language| (language.code(), language.endonym())).to_vec(),
            refusal: refusal.map(|refusal| refusal.text),
            name: name.to_owned(),
            email: email.to_owned(),
            frame,
        },
    )
}

fn row(frame: &Frame, person: PersonView) -> Row {
    Row {
        href: frame.href(&format!("/people/{}", person.id)),
        grants: person
            .grants
            .iter()
            .map(|(role, scope)| labels::grant(frame.words, *role, scope))
            .collect(),
        state: labels::person_state(frame.words, &person),
        name: person.name,
        email: person.email,
    }
}
