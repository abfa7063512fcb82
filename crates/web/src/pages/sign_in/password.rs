//! `/{lang}/sign-in`: with a password, then with a code where the person has a second factor.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use hub::{Hub, SignedIn};

use crate::{
    asker::Asker,
    error::Error,
    frame::Frame,
    pages::{form, search::Pairs},
    question::query,
    refusal::Refusal,
    sent::Sent,
};

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignIn {
    frame: Frame,
    refusal: Option<String>,
    done: Option<&'static str>,
    pending: Option<String>,
    provider: Option<(String, String)>,
    email: String,
    to: String,
}

impl SignIn {
    fn new(hub: &Hub, frame: Frame, to: &str) -> Self {
        let to = local(to).unwrap_or_default().to_owned();
        let provider = hub.provider_name().map(|name| {
            let address = format!("/sign-in/provider{}", query(&[("to", to.as_str())]));
            (name.to_owned(), frame.href(&address))
        });
        let (refusal, done, pending) = (None, None, None);
        Self { frame, refusal, done, pending, provider, email: String::new(), to }
    }
}

/// `GET /{lang}/sign-in?to=`
pub(crate) async fn form_of(
    frame: Frame,
    State(hub): State<Hub>,
    Query(pairs): Pairs,
) -> Result<Response, Error> {
    let asked =
        |name: &str| pairs.iter().find(|(field, _)| field == name).map(|(_, to)| to.as_str());
    let done = match asked("done") {
        Some("chosen") => Some("password-chosen"),
        Some("out") => Some("signed-out"),
        _ => None,
    };
    let page = SignIn::new(&hub, frame, asked("to").unwrap_or_default());
    form(StatusCode::OK, &SignIn { done, ..page })
}

/// `POST /{lang}/sign-in`
pub(crate) async fn sign_in(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let (email, to) = (sent.field("email"), sent.field("to"));
    let page = SignIn::new(&hub, frame, to);
    match hub.sign_in(email, sent.field("password"), &asker.visit).await {
        Ok(SignedIn::Session(secret)) => begun(&hub, &asker, &page.frame, &secret, to).await,
        Ok(SignedIn::SecondFactor(pending)) => {
            form(StatusCode::OK, &SignIn { pending: Some(pending), ..page })
        }
        Err(error) => {
            let Refusal { status, text } = Refusal::of(page.frame.words, error)?;
            form(status, &SignIn { refusal: Some(text), email: email.to_owned(), ..page })
        }
    }
}

/// `POST /{lang}/sign-in/code`
pub(crate) async fn code(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let (pending, to) = (sent.field("pending"), sent.field("to"));
    let page = SignIn::new(&hub, frame, to);
    match hub.sign_in_with_code(pending, sent.field("code"), &asker.visit).await {
        Ok(secret) => begun(&hub, &asker, &page.frame, &secret, to).await,
        Err(error) => {
            // A password that was right too long ago is asked for again.
            let is_over = matches!(error, hub::Error::Link);
            let Refusal { status, text } = Refusal::of(page.frame.words, error)?;
            let pending = (!is_over).then(|| pending.to_owned());
            form(status, &SignIn { refusal: Some(text), pending, ..page })
        }
    }
}

/// `GET` of what only takes a form, in another language or when it is opened again: the way in.
pub(crate) async fn again(frame: Frame) -> Redirect {
    Redirect::to(&frame.href("/sign-in"))
}

/// `POST /{lang}/sign-out`
pub(crate) async fn sign_out(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    _sent: Sent,
) -> Result<Response, Error> {
    hub.sign_out(&asker.viewer).await?;
    let to = Redirect::to(&frame.href("/sign-in?done=out"));
    Ok(([(header::SET_COOKIE, asker.no_cookie())], to).into_response())
}

/// The page again, with why someone was not signed in.
pub(super) fn refused(hub: &Hub, frame: Frame, error: hub::Error) -> Result<Response, Error> {
    let Refusal { status, text } = Refusal::of(frame.words, error)?;
    form(status, &SignIn { refusal: Some(text), ..SignIn::new(hub, frame, "") })
}

/// Gives the browser its session; the one that it had before ends.
pub(super) async fn begun(
    hub: &Hub,
    asker: &Asker,
    frame: &Frame,
    secret: &str,
    to: &str,
) -> Result<Response, Error> {
    hub.sign_out(&asker.viewer).await?;
    let to = local(to).map_or_else(|| frame.href("/account"), str::to_owned);
    Ok(([(header::SET_COOKIE, asker.cookie(secret))], Redirect::to(&to)).into_response())
}

/// An address within the hub: whoever signs in is led nowhere else.
pub(super) fn local(to: &str) -> Option<&str> {
    let is_local = to.starts_with('/') && !to[1..].starts_with(['/', '\\']);
    let is_clean = to.bytes().all(|byte| byte.is_ascii_graphic());
    (is_local && is_clean && !to.contains("/sign-in")).then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_signs_in_is_led_to_no_other_site() {
        assert_eq!(local("/en/people?x=1"), Some("/en/people?x=1"));
        for elsewhere in [
            "",
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/\tx",
            "en",
            "/en/sign-in",
        ] {
            assert_eq!(local(elsewhere), None, "{elsewhere}");
        }
    }
}
