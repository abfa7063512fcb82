//! A form that was sent: its fields and its file, once it is sure that it was made for this session.

use std::str::FromStr;

use axum::{
    body::Bytes,
    extract::{Form, FromRequest, Multipart, Request},
    http::header,
};

use crate::{asker::Asker, error::Error};

/// The fields of a form.
#[derive(Debug)]
pub(crate) struct Sent {
    fields: Vec<(String, String)>,
    file: Option<(String, Bytes)>,
}

impl Sent {
    /// What was written into a field; nothing if the form has no such field.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// What was written into all fields of a name.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether the form has such a field.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// What was written into a field that holds a number.
    pub(crate) fn number(&self, name: &str) -> u32 {
        self.field(name).trim().parse().unwrap_or_default()
    }

    /// The name and content of the file that came along.
    pub(crate) fn file(&self) -> Option<(&str, &[u8])> {
        self.file.as_ref().map(|(name, content)| (name.as_str(), &content[..]))
    }
}

/// A field that is not as it should be, cut so that the page does not repeat a novel.
pub(crate) fn wrong(field: &'static str, found: &str, expected: &str) -> hub::Error {
    let found = found.chars().take(40).collect();
    hub::Error::Field { field, found, expected: expected.to_owned() }
}

impl Sent {
    /// What a field means; `field` is its name in messages.
    ///
    /// # Errors
    ///
    /// [`hub::Error::Field`] if it means nothing.
    pub(crate) fn parsed<T: FromStr>(
        &self,
        name: &str,
        field: &'static str,
        expected: &str,
    ) -> Result<T, hub::Error> {
        let written = self.field(name).trim();
        written.parse().map_err(|_none| wrong(field, written, expected))
    }

    /// The same of a field that may be empty.
    ///
    /// # Errors
    ///
    /// As [`Sent::parsed`].
    pub(crate) fn given<T: FromStr>(
        &self,
        name: &str,
        field: &'static str,
        expected: &str,
    ) -> Result<Option<T>, hub::Error> {
        let is_empty = self.field(name).trim().is_empty();
        if is_empty { Ok(None) } else { self.parsed(name, field, expected).map(Some) }
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let asker = request.extensions().get::<Asker>().cloned().ok_or(Error::Internal)?;
        let kind = request.headers().get(header::CONTENT_TYPE);
        let is_in_parts = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
        let sent = if is_in_parts {
            in_parts(request, state).await?
        } else {
            let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, state)
                .await
                .map_err(|rejection| no_form(&rejection))?;
            Self { fields, file: None }
        };
        // Who is not signed in has nothing that another site could misuse, beyond what `asker` refuses.
        if asker.proof == sent.field("csrf_token") || asker.proof.is_empty() {
            Ok(sent)
        } else {
            Err(Error::Form)
        }
    }
}

/// A form with a file (RFC 7578).
async fn in_parts<S: Send + Sync>(request: Request, state: &S) -> Result<Sent, Error> {
    let mut parts =
        Multipart::from_request(request, state).await.map_err(|rejection| no_form(&rejection))?;
    let mut sent = Sent { fields: Vec::new(), file: None };
    while let Some(part) = parts.next_field().await.map_err(|error| no_form(&error))? {
        let field = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(name) => {
                let content = part.bytes().await.map_err(|error| no_form(&error))?;
                // A field for a file that was left empty comes without a name.
                if !name.is_empty() {
                    sent.file = Some((name, content));
                }
            }
            None => {
                sent.fields.push((field, part.text().await.map_err(|error| no_form(&error))?));
            }
        }
    }
    Ok(sent)
}

fn no_form(error: &dyn std::fmt::Display) -> Error {
    tracing::debug!(%error, "What was sent is no form");
    Error::Form
}
