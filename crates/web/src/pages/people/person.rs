//! `/{lang}/people/{id}`: one account, its roles, and what is done to it.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Redirect, Response},
};
use hub::{Action, Hub, Object, PersonView, Role, Scope, Viewer, may, may_grant};
use vocabulary::Country;

use crate::{
    asker::Asker, error::Error, frame::Frame, labels, pages::form, refusal::Refusal, sent::Sent,
};

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    frame: Frame,
    person: Head,
    grants: Vec<Grant>,
    roles: Vec<(&'static str, String)>,
    scopes: Vec<(String, String)>,
    /// What a form that is shown again was filled with.
    role: String,
    scope: String,
    may_manage: bool,
    acts: Vec<(&'static str, &'static str)>,
    refusal: Option<String>,
    done: Option<&'static str>,
    link: Option<String>,
}

struct Head {
    name: String,
    email: String,
    state: String,
    href: String,
    is_open: bool,
}

struct Grant {
    said: String,
    role: Role,
    scope: String,
    may_revoke: bool,
}

/// What is done to an account, and the sentence on its button.
const ACTS: [(&str, &str); 5] = [
    ("invite", "person-act-invite"),
    ("end-sessions", "person-act-end-sessions"),
    ("reset-second-factor", "person-act-reset-second-factor"),
    ("close", "person-act-close"),
    ("reopen", "person-act-reopen"),
];

/// `GET /{lang}/people/{id}`
pub(crate) async fn person(
    frame: Frame,
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let page = page(&hub, frame, &asker.viewer, &id).await?;
    form(StatusCode::OK, &page)
}

/// `POST /{lang}/people/{id}/{act}`
pub(crate) async fn act(
    frame: Frame,
    Path((_, id, act)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let viewer = &asker.viewer;
    let done = match act.as_str() {
        "grant" | "revoke" => hand(&hub, viewer, &id, &act, &sent).await.map(|()| None),
        act => manage(&hub, viewer, &id, act).await?,
    };
    let page = page(&hub, frame, viewer, &id).await?;
    match done {
        Ok(Some(secret)) => {
            let link = page.frame.whole(&page.frame.href(&format!("/welcome/{secret}")));
            form(StatusCode::OK, &PersonPage { link: Some(link), ..page })
        }
        Ok(None) => form(StatusCode::OK, &PersonPage { done: Some("person-done"), ..page }),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(page.frame.words, error)?;
            let [role, scope] = ["role", "scope"].map(|field| sent.field(field).to_owned());
            form(status, &PersonPage { refusal: Some(text), role, scope, ..page })
        }
    }
}

/// `GET /{lang}/people/{id}/{act}`: what a form was sent to is no page of its own, in another language or when it is
/// opened again; its person is.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, id, _)): Path<(String, String, String)>,
) -> Result<Redirect, Error> {
    let is_name = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let page = is_name.then(|| frame.href(&format!("/people/{id}")));
    page.map(|page| Redirect::to(&page)).ok_or(Error::NotFound)
}

/// Gives or takes the role that a form names.
async fn hand(
    hub: &Hub,
    viewer: &Viewer,
    id: &str,
    act: &str,
    sent: &Sent,
) -> Result<(), hub::Error> {
    let (role, scope): (Role, Scope) =
        (sent.field("role").parse()?, sent.field("scope").trim().parse()?);
    if act == "grant" {
        hub.grant(viewer, id, role, &scope).await
    } else {
        hub.revoke(viewer, id, role, &scope).await
    }
}

/// Does something to an account; an invitation gives a secret.
pub(super) async fn manage(
    hub: &Hub,
    viewer: &Viewer,
    id: &str,
    act: &str,
) -> Result<Result<Option<String>, hub::Error>, Error> {
    Ok(match act {
        "invite" => hub.invite(viewer, id).await.map(Some),
        "end-sessions" => hub.end_sessions_of(viewer, id).await.map(|_| None),
        "reset-second-factor" => hub.reset_second_factor(viewer, id).await.map(|()| None),
        "close" => hub.close_person(viewer, id).await.map(|()| None),
        "reopen" => hub.reopen_person(viewer, id).await.map(|()| None),
        _ => return Err(Error::NotFound),
    })
}

async fn page(hub: &Hub, frame: Frame, viewer: &Viewer, id: &str) -> Result<PersonPage, Error> {
    let person = hub.person(viewer, id).await?;
    let grant = |(role, scope): &(Role, Scope)| Grant {
        said: labels::grant(frame.words, *role, scope),
        may_revoke: may_grant(viewer, *role, scope),
        role: *role,
        scope: scope.to_string(),
    };
    let scopes = own_scopes(viewer);
    let is_given = |role: &Role| scopes.iter().any(|scope| may_grant(viewer, *role, scope));
    let roles = Role::ALL.into_iter().filter(is_given);
    Ok(PersonPage {
        grants: person.grants.iter().map(grant).collect(),
        roles: roles.map(|role| (role.code(), labels::role(frame.words, role))).collect(),
        scopes: scopes
            .iter()
            .map(|scope| (scope.to_string(), labels::scope(frame.words, scope)))
            .collect(),
        role: String::new(),
        scope: String::new(),
        may_manage: may(viewer, Action::ManagePeople, &Object::hub()),
        acts: acts(&person),
        person: Head {
            href: frame.href(&format!("/people/{}", person.id)),
            state: labels::person_state(frame.words, &person),
            is_open: person.ended_at.is_none(),
            name: person.name,
            email: person.email,
        },
        refusal: None,
        done: None,
        link: None,
        frame: frame.without_address(),
    })
}

/// The scopes that a form suggests: those of whoever fills it, and the countries for whom the whole hub is one.
fn own_scopes(viewer: &Viewer) -> Vec<Scope> {
    let own = viewer.person().into_iter().flat_map(|person| &person.grants);
    let mut scopes: Vec<Scope> = own.map(|(_, scope)| scope.clone()).collect();
    if scopes.contains(&Scope::Hub) {
        scopes.extend(Country::ALL.map(Scope::Country));
    }
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}

fn acts(person: &PersonView) -> Vec<(&'static str, &'static str)> {
    let fits = |act: &str| match act {
        "reopen" => person.ended_at.is_some(),
        "reset-second-factor" => person.ended_at.is_none() && person.has_second_factor,
        _ => person.ended_at.is_none(),
    };
    ACTS.into_iter().filter(|(act, _)| fits(act)).collect()
}
