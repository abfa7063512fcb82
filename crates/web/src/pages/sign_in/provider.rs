//! `/{lang}/sign-in/provider` sends a reader to the identity provider, `/sign-in/openid` takes them in again.

use std::{num::NonZeroU32, sync::LazyLock, time::Duration};

use axum::{
    extract::{Query, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use hub::{
    Hub,
    openid::{self, Pending},
};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use vocabulary::Language;

use super::password::{begun, local, refused};
use crate::{asker::Asker, error::Error, frame::Frame, pages::search::Pairs, rates::Tries};

/// The cookie that a reader carries to the provider and back, sent to the address they come back to only.
const COOKIE: &str = "lmhub-openid";
/// How long they may take, in seconds.
const PATIENCE: u32 = 600;

/// Each departure may ask the provider something: nobody makes the hub do so by the thousand.
static TRIES: LazyLock<Tries> = LazyLock::new(|| {
    let count = NonZeroU32::MIN.saturating_add(29);
    Tries::new(count, Duration::from_mins(10))
});

/// What the cookie holds.
#[derive(Serialize, Deserialize)]
struct Journey {
    pending: Pending,
    language: Language,
    to: String,
}

/// `GET /{lang}/sign-in/provider?to=`
pub(crate) async fn go(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
    Query(pairs): Pairs,
) -> Result<Response, Error> {
    TRIES.take(&asker.visit.address)?;
    let begun = match hub.begin_by_provider().await {
        Ok(begun) => begun,
        Err(error) => return refused(&hub, frame, error),
    };
    let to = pairs.iter().find(|(name, _)| name == "to").map(|(_, to)| to.clone());
    let journey =
        Journey { pending: begun.pending, language: frame.language(), to: to.unwrap_or_default() };
    let written = serde_json::to_string(&journey).ok().ok_or(Error::Internal)?;
    let cookie =
        cookie(&asker, &utf8_percent_encode(&written, NON_ALPHANUMERIC).to_string(), PATIENCE);
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&begun.url)).into_response())
}

/// `GET /sign-in/openid?state=&code=`, or `error=` where the provider let nobody in.
pub(crate) async fn back(
    State(hub): State<Hub>,
    asker: Asker,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response, Error> {
    let text = |name: &str| {
        pairs.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    };
    let Some(Journey { pending, language, to }) = journey(&headers) else {
        let frame = Frame::homeless(&headers).at("/sign-in").without_address();
        return refused(&hub, frame, hub::Error::OpenId(openid::Error::State));
    };
    let frame = Frame::in_language(language, &headers).at("/sign-in");
    let found = match text("error") {
        "" => hub.finish_by_provider(pending, text("state"), text("code"), &asker.visit).await,
        code => {
            let code = code.chars().take(80).collect();
            Err(hub::Error::OpenId(openid::Error::Refused { code }))
        }
    };
    let mut response = match found {
        Ok(secret) => {
            let to = local(&to).unwrap_or_default().to_owned();
            begun(&hub, &asker, &frame, &secret, &to).await?
        }
        Err(error) => refused(&hub, frame, error)?,
    };
    let gone = cookie(&asker, "", 0).parse().ok().ok_or(Error::Internal)?;
    response.headers_mut().append(header::SET_COOKIE, gone);
    Ok(response)
}

fn cookie(asker: &Asker, value: &str, seconds: u32) -> String {
    let secure = if asker.is_secure { "; Secure" } else { "" };
    // The way back begins at another site: a stricter cookie would stay behind.
    format!(
        "{COOKIE}={value}; Path=/sign-in/openid; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}"
    )
}

fn journey(headers: &HeaderMap) -> Option<Journey> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let pairs =
        lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let value = pairs.into_iter().find(|(name, _)| *name == COOKIE)?.1;
    serde_json::from_str(&percent_decode_str(value).decode_utf8().ok()?).ok()
}
