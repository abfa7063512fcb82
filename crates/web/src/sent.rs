//! A form that was sent: its fields, once it is sure that it was made for this session.

use axum::extract::{Form, FromRequest, Request};

use crate::{asker::Asker, error::Error};

/// The fields of a form.
#[derive(Debug)]
pub(crate) struct Sent(Vec<(String, String)>);

impl Sent {
    /// What was written into a field; nothing if the form has no such field.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// What was written into a field that holds a number.
    pub(crate) fn number(&self, name: &str) -> u32 {
        self.field(name).trim().parse().unwrap_or_default()
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let asker = request.extensions().get::<Asker>().cloned().ok_or(Error::Internal)?;
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, state)
            .await
            .map_err(|rejection| {
                tracing::debug!(%rejection, "What was sent is no form");
                Error::Form
            })?;
        let sent = Self(fields);
        // Who is not signed in has nothing that another site could misuse, beyond what `asker` refuses.
        if asker.proof == sent.field("csrf_token") || asker.proof.is_empty() {
            Ok(sent)
        } else {
            Err(Error::Form)
        }
    }
}
