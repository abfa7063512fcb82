//! Signing in: with a password, and with a second factor where the person has one.

use store::{Note, Person};

use super::{MINUTE, Visit, now, password, second_factor, secret, session};
use crate::{Error, Hub, Viewer};

/// For what a secret is good that stands for a password that was right.
const PENDING: &str = "second-factor";

/// What came of a password that was right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedIn {
    /// The secret of the session.
    Session(String),
    /// A secret that together with a code begins a session, within ten minutes.
    SecondFactor(String),
}

impl Hub {
    /// Begins a session with an address and a password.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] whatever of the two is wrong; [`Error::Throttled`] after ten failures within a quarter of an
    /// hour for the address from one place, or many more from others; [`Error::Store`].
    pub async fn sign_in(&self, email: &str, word: &str, visit: &Visit) -> Result<SignedIn, Error> {
        let email = email.trim().to_lowercase();
        let account = format!("account {email}");
        let (place, both) =
            (format!("place {}", visit.address), format!("{account} {}", visit.address));
        // Who types wrongly waits; who guesses from many places stops the owner only after ten times as many.
        let limits = [(both.as_str(), 10), (place.as_str(), 50), (account.as_str(), 100)];
        self.throttle.check(&limits)?;
        let found = self.store.person_by_email(&email).await?;
        let open = found.filter(|person| person.ended_at.is_none());
        let kept = open.as_ref().and_then(|person| person.password.as_deref());
        let is_right = password::verify(word, kept).await?;
        let Some(person) = open.filter(|_| is_right) else {
            self.throttle.failed(&limits);
            self.note_failure(&email, "sign-in.refused", visit).await?;
            return Err(Error::Credentials);
        };
        self.throttle.succeeded(&both);
        if person.totp.is_some() {
            let pending = secret::new()?;
            let mut writing = self.store.begin().await?;
            let ends_at = now() + 10 * MINUTE;
            writing.put_single_use(&person.id, PENDING, &[pending.hash], ends_at).await?;
            writing.commit_unnoted().await?;
            return Ok(SignedIn::SecondFactor(pending.text));
        }
        Ok(SignedIn::Session(self.begin_session(&person, "password", visit).await?))
    }

    /// Begins a session with what [`Hub::sign_in`] gave and a code of the second factor, or a spare code.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if the password has to be given again; [`Error::Credentials`] if the code is wrong or was used
    /// before; [`Error::Throttled`]; [`Error::Store`].
    pub async fn sign_in_with_code(
        &self,
        pending: &str,
        code: &str,
        visit: &Visit,
    ) -> Result<String, Error> {
        let hash = secret::hash(pending);
        let found = self.store.single_use(&hash, PENDING, now()).await?.ok_or(Error::Link)?;
        let person = self.store.person(&found).await?.ok_or(Error::Link)?;
        let account = format!("code {}", person.id);
        self.throttle.check(&[(&account, 10)])?;
        let mut writing = self.store.begin().await?;
        let Some(how) = second_factor::take_code(&mut writing, &person, code).await? else {
            drop(writing);
            self.throttle.failed(&[(&account, 10)]);
            self.note_failure(&person.email, "sign-in.code-refused", visit).await?;
            return Err(Error::Credentials);
        };
        writing.take_single_use(&hash, PENDING, now()).await?.ok_or(Error::Link)?;
        let (secret, note) = begun(&mut writing, &person, how, visit).await?;
        writing.commit(&[note]).await?;
        self.throttle.succeeded(&account);
        Ok(secret)
    }

    /// Begins a session of a person who has shown who they are.
    pub(super) async fn begin_session(
        &self,
        person: &Person,
        how: &str,
        visit: &Visit,
    ) -> Result<String, Error> {
        let mut writing = self.store.begin().await?;
        let (secret, note) = begun(&mut writing, person, how, visit).await?;
        writing.commit(&[note]).await?;
        Ok(secret)
    }

    async fn note_failure(&self, email: &str, what: &str, visit: &Visit) -> Result<(), Error> {
        let writing = self.store.begin().await?;
        let object = email.chars().filter(|c| !c.is_control()).take(254).collect();
        let whence = visit.address.clone();
        writing.commit(&[Note { object, whence, ..Viewer::Anonymous.note(what) }]).await?;
        Ok(())
    }
}

async fn begun(
    writing: &mut store::Writing,
    person: &Person,
    how: &str,
    visit: &Visit,
) -> Result<(String, Note), Error> {
    let (secret, id) = session::begin(writing, &person.id, visit).await?;
    let note = Note {
        who: person.id.clone(),
        whence: visit.address.clone(),
        object: id,
        after: serde_json::json!({ "by": how }).to_string(),
        ..Viewer::Anonymous.note("session.begin")
    };
    Ok((secret, note))
}
