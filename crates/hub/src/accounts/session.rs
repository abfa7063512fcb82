//! Sessions: someone is signed in with one browser.

use std::sync::Arc;

use store::{Person, Session, Writing};

use super::{DAY, MINUTE, now, secret};
use crate::{By, Error, Hub, Known, Role, Scope, Use, Viewer, accounts::secret::Secret};

/// How long a session lasts that is not used.
const IDLE: i64 = DAY / 2;
/// How long it lasts at most.
const WHOLE: i64 = 7 * DAY;
/// How exactly its last use is noted: each note is a change of the store.
const NOTED: i64 = 5 * MINUTE;

/// From where and with what someone comes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visit {
    /// The network address.
    pub address: String,
    /// What the browser calls itself.
    pub agent: String,
}

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionView {
    /// Its name.
    pub id: String,
    /// Since when, milliseconds since 1970, UTC.
    pub begun_at: i64,
    /// When it was last used, to five minutes.
    pub seen_at: i64,
    /// What the browser calls itself.
    pub agent: String,
    /// From where it began.
    pub address: String,
    /// Whether it is the one by which this was asked.
    pub is_this: bool,
}

impl Hub {
    /// Who holds the secret of a session, if it has not ended. `whence` is where they are now.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store does not answer.
    pub async fn viewer_by_session(
        &self,
        secret: &str,
        whence: &str,
    ) -> Result<Option<Viewer>, Error> {
        let at = now();
        let found = self.store.session(&secret::hash(secret), at).await?;
        let Some(session) = found.filter(|session| session.seen_at + IDLE > at) else {
            return Ok(None);
        };
        if session.seen_at + NOTED < at {
            let mut writing = self.store.begin().await?;
            writing.see_session(&session.id, at).await?;
            writing.commit_unnoted().await?;
        }
        self.known(&session.person, By::Session(session.id), Use::ALL.to_vec(), whence).await
    }

    /// The viewer that an account makes, if it is open.
    pub(crate) async fn known(
        &self,
        person: &str,
        by: By,
        uses: Vec<Use>,
        whence: &str,
    ) -> Result<Option<Viewer>, Error> {
        let Some(person) = self.store.person(person).await? else { return Ok(None) };
        if person.ended_at.is_some() {
            return Ok(None);
        }
        let grants = self.store.grants(Some(&person.id)).await?;
        // A role that a newer program knew counts for nothing here.
        let read = |role: &str, scope: &str| {
            Some((role.parse::<Role>().ok()?, scope.parse::<Scope>().ok()?))
        };
        let grants = grants.iter().filter_map(|grant| read(&grant.role, &grant.scope)).collect();
        let Person { id, name, .. } = person;
        let whence = whence.to_owned();
        Ok(Some(Viewer::Person(Arc::new(Known { id, name, grants, uses, by, whence }))))
    }

    /// The sessions of whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] to whoever has no account; [`Error::Store`].
    pub async fn sessions(&self, viewer: &Viewer) -> Result<Vec<SessionView>, Error> {
        let person = viewer.person().ok_or(Error::Forbidden)?;
        let sessions = self.store.sessions_of(&person.id, now()).await?;
        let is_this = |id: &str| matches!(&person.by, By::Session(this) if this == id);
        let view = |session: Session| SessionView {
            is_this: is_this(&session.id),
            id: session.id,
            begun_at: session.begun_at,
            seen_at: session.seen_at,
            agent: session.agent,
            address: session.address,
        };
        Ok(sessions.into_iter().map(view).collect())
    }

    /// Ends the session by which this is asked.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn sign_out(&self, viewer: &Viewer) -> Result<(), Error> {
        let Some(Known { by: By::Session(id), .. }) = viewer.person() else { return Ok(()) };
        self.end_session(viewer, id).await
    }

    /// Ends a session of whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] to whoever has no account; [`Error::Store`].
    pub async fn end_session(&self, viewer: &Viewer, id: &str) -> Result<(), Error> {
        let person = viewer.person().ok_or(Error::Forbidden)?;
        let mut writing = self.store.begin().await?;
        if writing.end_session(&person.id, id).await? {
            let mut note = viewer.note("session.end");
            id.clone_into(&mut note.object);
            writing.commit(&[note]).await?;
        }
        Ok(())
    }

    /// Ends every session of whoever asks, but the one by which it is asked.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] to whoever has no account; [`Error::Store`].
    pub async fn end_other_sessions(&self, viewer: &Viewer) -> Result<u64, Error> {
        let person = viewer.person().ok_or(Error::Forbidden)?;
        let this = match &person.by {
            By::Session(id) => id.as_str(),
            By::Token(_) | By::Mail => "",
        };
        let mut writing = self.store.begin().await?;
        let n_ended = writing.end_sessions(&person.id, this).await?;
        let mut note = viewer.note("session.end-others");
        note.object.clone_from(&person.id);
        note.after = format!("{{\"ended\":{n_ended}}}");
        writing.commit(&[note]).await?;
        Ok(n_ended)
    }
}

/// Begins a session; the browser gets the secret.
pub(super) async fn begin(
    writing: &mut Writing,
    person: &str,
    visit: &Visit,
) -> Result<(String, String), Error> {
    let Secret { text, hash } = secret::new()?;
    let at = now();
    let id = secret::name("s")?;
    let cut = |text: &str| text.chars().filter(|c| !c.is_control()).take(300).collect();
    let session = Session {
        id: id.clone(),
        secret: hash,
        person: person.to_owned(),
        begun_at: at,
        seen_at: at,
        ends_at: at + WHOLE,
        agent: cut(&visit.agent),
        address: cut(&visit.address),
    };
    writing.begin_session(&session).await?;
    Ok((text, id))
}
