//! The page of an account.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use hub::{Hub, SessionView, SpareCodes, TokenView, Use};
use vocabulary::Language;

use crate::{
    agent, asker::Asker, dates, error::Error, frame::Frame, labels, pages::form, refusal::Refusal,
};

#[derive(Template)]
#[template(path = "account.html")]
struct Account {
    frame: Frame,
    name: String,
    email: String,
    has_second_factor: bool,
    grants: Vec<(String, String)>,
    sessions: Vec<SessionRow>,
    tokens: Vec<TokenRow>,
    /// Languages, with their names and whether it is the one in which they are written to; none if the hub sends no mail.
    mail: Vec<(&'static str, &'static str, bool)>,
    is_reminded: bool,
    refusal: Option<String>,
    done: Option<&'static str>,
    new_token: Option<String>,
    spare_codes: SpareCodes,
    typed: TypedToken,
}

struct SessionRow {
    id: String,
    agent: String,
    address: String,
    seen: String,
    is_this: bool,
}

struct TokenRow {
    id: String,
    name: String,
    uses: String,
    ends: String,
    used: String,
}

/// What the page says besides.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) refusal: Option<Refusal>,
    pub(super) done: Option<&'static str>,
    pub(super) new_token: Option<String>,
    pub(super) spare_codes: SpareCodes,
    pub(super) typed: TypedToken,
}

/// What the form for a token is filled with.
#[derive(Debug)]
pub(super) struct TypedToken {
    pub(super) name: String,
    pub(super) uses: Vec<&'static str>,
    pub(super) days: u32,
}

impl Default for TypedToken {
    fn default() -> Self {
        Self { name: String::new(), uses: vec![Use::Read.code()], days: 90 }
    }
}

/// Shows the account of whoever asks.
pub(super) async fn show(
    hub: &Hub,
    frame: Frame,
    asker: &Asker,
    said: Said,
) -> Result<Response, Error> {
    let viewer = &asker.viewer;
    let id = viewer.person().map(|person| person.id.clone()).ok_or(Error::Forbidden)?;
    let person = hub.person(viewer, &id).await?;
    let sessions = hub.sessions(viewer).await?;
    let tokens = hub.tokens(viewer).await?;
    let languages = Language::ALL.into_iter().filter(|_| hub.sends_mail());
    let status = said.refusal.as_ref().map_or(StatusCode::OK, |refusal| refusal.status);
    form(
        status,
        &Account {
            name: person.name,
            email: person.email,
            has_second_factor: person.has_second_factor,
            grants: person
                .grants
                .iter()
                .map(|(role, scope)| {
                    (labels::role(frame.words, *role), labels::scope(frame.words, scope))
                })
                .collect(),
            sessions: sessions.into_iter().map(|session| session_row(&frame, session)).collect(),
            tokens: tokens.into_iter().map(|token| token_row(&frame, token)).collect(),
            mail: languages
                .map(|one| (one.code(), one.endonym(), one == person.language))
                .collect(),
            is_reminded: person.is_reminded,
            refusal: said.refusal.map(|refusal| refusal.text),
            done: said.done,
            new_token: said.new_token,
            spare_codes: said.spare_codes,
            typed: said.typed,
            frame,
        },
    )
}

fn session_row(frame: &Frame, session: SessionView) -> SessionRow {
    SessionRow {
        id: session.id,
        agent: agent::named(&session.agent, &frame.say("list-comma")),
        address: session.address,
        seen: dates::moment_of(frame.language(), session.seen_at),
        is_this: session.is_this,
    }
}

fn token_row(frame: &Frame, token: TokenView) -> TokenRow {
    let uses = token.uses.iter().map(|one| frame.say_of("use", one.code()).into_owned());
    let moment = |at| dates::moment_of(frame.language(), at);
    TokenRow {
        uses: uses.collect::<Vec<_>>().join("; "),
        ends: moment(token.ends_at),
        used: token.used_at.map_or_else(|| frame.say("token-never").into_owned(), moment),
        id: token.id,
        name: token.name,
    }
}
