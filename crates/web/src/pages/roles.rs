//! `/{lang}/roles`: the table by which the program decides, for everyone to read.

use askama::Template;
use axum::response::Response;
use hub::{HANDED_ON, Role, TABLE};

use crate::{error::Error, frame::Frame, labels, pages::page};

#[derive(Template)]
#[template(path = "roles.html")]
struct Roles {
    frame: Frame,
    each: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    handed_on: Vec<(String, String)>,
}

struct Row {
    action: String,
    state: String,
    who: String,
}

/// `GET /{lang}/roles`
pub(crate) async fn roles(frame: Frame) -> Result<Response, Error> {
    let role = |role: Role| labels::role(frame.words, role);
    let names = |roles: Vec<Role>| roles.into_iter().map(role).collect::<Vec<_>>().join(", ");
    let rows = TABLE.into_iter().map(|row| Row {
        action: frame.say_of("action", row.action.code()).into_owned(),
        state: frame.say_of("state", row.state.code()).into_owned(),
        who: if row.everyone() {
            frame.say("roles-everyone").into_owned()
        } else {
            names(Role::ALL.into_iter().filter(|role| row.allows(*role)).collect())
        },
    });
    page(&Roles {
        rows: rows.collect(),
        each: Role::ALL.map(|one| (one.code(), role(one))).to_vec(),
        handed_on: HANDED_ON.map(|(giver, given)| (role(giver), names(given.to_vec()))).to_vec(),
        frame,
    })
}
