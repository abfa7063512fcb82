//! A link that is good once: whoever has it chooses the password of an account.

use store::{Note, Person};

use super::{DAY, now, password, secret};
use crate::{Action, Error, Hub, Object, Viewer, may};

/// For what the secret of the link is good.
const INVITATION: &str = "invitation";
/// How long the link is good.
const GOOD: i64 = 7 * DAY;

impl Hub {
    /// A new secret by which a person chooses a password, in place of the one before. Whoever asks hands it over.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoPerson`], [`Error::Store`].
    pub async fn invite(&self, viewer: &Viewer, person: &str) -> Result<String, Error> {
        if !may(viewer, Action::ManagePeople, &Object::hub()) {
            return Err(Error::Forbidden);
        }
        let person = self.open_account(person).await?;
        let secret = secret::new()?;
        let mut writing = self.store.begin().await?;
        writing.put_single_use(&person.id, INVITATION, &[secret.hash], now() + GOOD).await?;
        let note = Note { object: person.id, ..viewer.note("person.invite") };
        writing.commit(&[note]).await?;
        Ok(secret.text)
    }

    /// Whom a link is for: name and address.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if it is not good, [`Error::Store`].
    pub async fn invited(&self, secret: &str) -> Result<(String, String), Error> {
        let found = self.store.single_use(&secret::hash(secret), INVITATION, now()).await?;
        let person = self.open_account(&found.ok_or(Error::Link)?).await?;
        Ok((person.name, person.email))
    }

    /// Uses a link up: the person's password is `word` from now on, every session that they had has ended.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if the link is not good, [`Error::Password`] if the password is weak, [`Error::Store`].
    pub async fn choose_password(
        &self,
        secret: &str,
        word: &str,
        whence: &str,
    ) -> Result<(), Error> {
        let hash = secret::hash(secret);
        let found = self.store.single_use(&hash, INVITATION, now()).await?.ok_or(Error::Link)?;
        let person = self.open_account(&found).await?;
        password::check(word, &[&person.name, &person.email, "lmhub", "mekong", "lancang"])?;
        let person = Person { password: Some(password::hash(word).await?), ..person };
        let mut writing = self.store.begin().await?;
        writing.take_single_use(&hash, INVITATION, now()).await?.ok_or(Error::Link)?;
        writing.put_person(&person).await?;
        writing.end_sessions(&person.id, "").await?;
        let (who, whence, object) = (person.id.clone(), whence.to_owned(), person.id);
        let note = Note { who, whence, object, ..Viewer::Anonymous.note("password.choose") };
        writing.commit(&[note]).await?;
        Ok(())
    }

    /// Puts another password in place of the one of whoever asks, and ends their other sessions.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] if `before` is not the password; [`Error::Password`] if the new one is weak;
    /// [`Error::Throttled`], [`Error::Forbidden`], [`Error::Store`].
    pub async fn change_password(
        &self,
        viewer: &Viewer,
        before: &str,
        word: &str,
    ) -> Result<(), Error> {
        let person = self.account(viewer).await?;
        self.show_password(&person, before).await?;
        password::check(word, &[&person.name, &person.email, "lmhub", "mekong", "lancang"])?;
        let person = Person { password: Some(password::hash(word).await?), ..person };
        let this = viewer.person().map_or("", |known| match &known.by {
            crate::By::Session(id) => id.as_str(),
            crate::By::Token(_) | crate::By::Mail => "",
        });
        let mut writing = self.store.begin().await?;
        writing.put_person(&person).await?;
        writing.end_sessions(&person.id, this).await?;
        let note = Note { object: person.id, ..viewer.note("password.change") };
        writing.commit(&[note]).await?;
        Ok(())
    }

    /// The account with this identifier, if it is there and open.
    pub(super) async fn open_account(&self, id: &str) -> Result<Person, Error> {
        let found = self.store.person(id).await?;
        let open = found.filter(|person| person.ended_at.is_none());
        open.ok_or_else(|| Error::NoPerson { id: id.to_owned() })
    }
}
