//! What whoever is signed in changes of their account: password, sessions, tokens.

use axum::{
    extract::State,
    response::{Redirect, Response},
};
use hub::{Hub, NewToken, Use};

use super::sheet::{Said, TypedToken, show};
use crate::{asker::Asker, error::Error, frame::Frame, refusal::Refusal, sent::Sent};

/// `GET /{lang}/account`
pub(crate) async fn account(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    show(&hub, frame, &asker, Said::default()).await
}

/// `GET` of what only takes a form, in another language or when it is opened again: the account.
pub(crate) async fn back(frame: Frame) -> Redirect {
    Redirect::to(&frame.href("/account"))
}

/// `POST /{lang}/account/password`
pub(crate) async fn password(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let changed =
        hub.change_password(&asker.viewer, sent.field("before"), sent.field("password")).await;
    let said =
        said(&frame, changed, |()| Said { done: Some("password-changed"), ..Said::default() })?;
    show(&hub, frame, &asker, said).await
}

/// `POST /{lang}/account/mail`: in which language the hub writes to them, and whether it reminds them.
pub(crate) async fn mail(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let changed = match sent.parsed("language", "mail-language", "zh, en, km, lo, my, th, vi") {
        Ok(language) => hub.change_mail(&asker.viewer, language, sent.has("remind")).await,
        Err(error) => Err(error),
    };
    let said = said(&frame, changed, |()| Said { done: Some("mail-changed"), ..Said::default() })?;
    show(&hub, frame, &asker, said).await
}

/// `POST /{lang}/account/sessions/end`: the one that is named, or all others.
pub(crate) async fn end_sessions(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    match sent.field("id") {
        "" => {
            hub.end_other_sessions(&asker.viewer).await?;
        }
        id => hub.end_session(&asker.viewer, id).await?,
    }
    show(&hub, frame, &asker, Said { done: Some("session-ended"), ..Said::default() }).await
}

/// `POST /{lang}/account/tokens`
pub(crate) async fn new_token(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let token = NewToken {
        name: sent.field("name").to_owned(),
        uses: Use::ALL.into_iter().filter(|one| sent.field(one.code()) == "on").collect(),
        days: sent.number("days"),
    };
    let typed = TypedToken {
        name: token.name.clone(),
        uses: token.uses.iter().map(|one| one.code()).collect(),
        days: token.days,
    };
    let made = hub.new_token(&asker.viewer, token).await;
    let mut said = said(&frame, made, |text| Said { new_token: Some(text), ..Said::default() })?;
    if said.refusal.is_some() {
        said.typed = typed;
    }
    show(&hub, frame, &asker, said).await
}

/// `POST /{lang}/account/tokens/end`
pub(crate) async fn end_token(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    hub.end_token(&asker.viewer, sent.field("id")).await?;
    show(&hub, frame, &asker, Said { done: Some("token-ended"), ..Said::default() }).await
}

/// What the page says of what was done, or why it was not.
pub(super) fn said<T>(
    frame: &Frame,
    done: Result<T, hub::Error>,
    say: impl FnOnce(T) -> Said,
) -> Result<Said, Error> {
    match done {
        Ok(done) => Ok(say(done)),
        Err(error) => {
            let refusal = Some(Refusal::of(frame.words, error)?);
            Ok(Said { refusal, ..Said::default() })
        }
    }
}
