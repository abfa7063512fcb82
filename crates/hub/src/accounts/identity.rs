//! Signing in with what an identity provider says.

use store::Note;

use super::Visit;
use crate::{
    Error, Hub, Viewer,
    openid::{self, Begun, OpenId, Pending},
};

impl Hub {
    /// What readers call the identity provider that the hub believes, if there is one.
    pub fn provider_name(&self) -> Option<&str> {
        self.provider.as_ref().map(|provider| provider.provider().name.as_str())
    }

    /// Where a reader goes to be recognised by the provider, and what has to be shown when they come back.
    ///
    /// # Errors
    ///
    /// [`Error::OpenId`] if there is none or it does not answer.
    pub async fn begin_by_provider(&self) -> Result<Begun, Error> {
        Ok(self.believed()?.begin().await?)
    }

    /// Begins a session of whoever came back from the provider.
    ///
    /// # Errors
    ///
    /// [`Error::OpenId`] if they are not who they say, [`Error::Unknown`] if no account was opened for them,
    /// [`Error::Store`].
    pub async fn finish_by_provider(
        &self,
        pending: Pending,
        state: &str,
        code: &str,
        visit: &Visit,
    ) -> Result<String, Error> {
        let found = self.believed()?.finish(pending, state, code).await?;
        let email = found.email.filter(|_| found.email_verified);
        self.sign_in_by_provider(&found.issuer, &found.subject, email.as_deref(), visit).await
    }

    fn believed(&self) -> Result<&OpenId, Error> {
        self.provider.as_deref().ok_or(Error::OpenId(openid::Error::State))
    }

    /// Begins a session of whom a provider means by `subject`. Someone who comes so for the first time is known by the
    /// address of an account that was opened for them, if the provider has made sure that it is theirs.
    ///
    /// # Errors
    ///
    /// [`Error::Unknown`] if no account was opened for them, [`Error::Store`].
    async fn sign_in_by_provider(
        &self,
        issuer: &str,
        subject: &str,
        verified_email: Option<&str>,
        visit: &Visit,
    ) -> Result<String, Error> {
        let email = verified_email.unwrap_or_default().trim().to_lowercase();
        let unknown = || Error::Unknown { email: email.clone() };
        if let Some(person) = self.store.person_by_identity(issuer, subject).await? {
            let open = Some(person).filter(|person| person.ended_at.is_none());
            return self.begin_session(&open.ok_or_else(unknown)?, "provider", visit).await;
        }
        let found = self.store.person_by_email(&email).await?;
        let person = found.filter(|person| person.ended_at.is_none()).ok_or_else(unknown)?;
        let mut writing = self.store.begin().await?;
        writing.put_identity(issuer, subject, &person.id).await?;
        let (who, whence) = (person.id.clone(), visit.address.clone());
        let (object, after) =
            (person.id.clone(), serde_json::json!({ "issuer": issuer }).to_string());
        let note = Note { who, whence, object, after, ..Viewer::Anonymous.note("identity.link") };
        writing.commit(&[note]).await?;
        self.begin_session(&person, "provider", visit).await
    }
}
