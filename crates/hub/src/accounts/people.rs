//! Accounts: opened, looked at, changed, closed.

use std::collections::BTreeMap;

use store::{GrantRow, Note, Person};
use vocabulary::{Language, check_characters, is_blank};

use super::{now, second_factor, secret};
use crate::{Action, Error, Hub, Object, Role, Scope, Viewer, may};

/// An account to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// As they write it.
    pub name: String,
    /// Where they are written to; it is what they sign in with.
    pub email: String,
    /// The language in which the hub speaks to them.
    pub language: Language,
}

/// An account as those see it who may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonView {
    /// Permanent.
    pub id: String,
    /// As they write it.
    pub name: String,
    /// Where they are written to.
    pub email: String,
    /// Whether they have chosen a password.
    pub has_password: bool,
    /// Whether they have a second factor.
    pub has_second_factor: bool,
    /// The language in which the hub writes to them.
    pub language: Language,
    /// Whether they are reminded by mail of what waits for them.
    pub is_reminded: bool,
    /// Since when, milliseconds since 1970, UTC.
    pub begun_at: i64,
    /// When it was closed.
    pub ended_at: Option<i64>,
    /// What they may do where.
    pub grants: Vec<(Role, Scope)>,
}

impl Hub {
    /// Every account, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Store`].
    pub async fn people(&self, viewer: &Viewer) -> Result<Vec<PersonView>, Error> {
        if !sees_people(viewer) {
            return Err(Error::Forbidden);
        }
        let mut grants: BTreeMap<String, Vec<GrantRow>> = BTreeMap::new();
        for grant in self.store.grants(None).await? {
            grants.entry(grant.person.clone()).or_default().push(grant);
        }
        let people = self.store.people().await?;
        let view = |person: Person| {
            let of = grants.remove(&person.id).unwrap_or_default();
            view(person, &of)
        };
        Ok(people.into_iter().map(view).collect())
    }

    /// One account; whoever asks may always see their own.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoPerson`], [`Error::Store`].
    pub async fn person(&self, viewer: &Viewer, id: &str) -> Result<PersonView, Error> {
        if !sees_people(viewer) && viewer.person().is_none_or(|known| known.id != id) {
            return Err(Error::Forbidden);
        }
        let none = || Error::NoPerson { id: id.to_owned() };
        let person = self.store.person(id).await?.ok_or_else(none)?;
        Ok(view(person, &self.store.grants(Some(id)).await?))
    }

    /// Opens an account; nobody can sign in with it before [`Hub::invite`].
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Field`], [`Error::Taken`], [`Error::Store`].
    pub async fn new_person(&self, viewer: &Viewer, person: NewPerson) -> Result<String, Error> {
        if !may(viewer, Action::ManagePeople, &Object::hub()) {
            return Err(Error::Forbidden);
        }
        let person = Person {
            id: secret::name("p")?,
            name: name(&person.name)?,
            email: email(&person.email)?,
            language: person.language.code().to_owned(),
            password: None,
            totp: None,
            totp_step: 0,
            begun_at: now(),
            ended_at: None,
            reminders: 1,
        };
        let mut writing = self.store.begin().await?;
        writing.put_person(&person).await.map_err(|error| match error {
            store::Error::Taken { .. } => Error::Taken { email: person.email.clone() },
            other => other.into(),
        })?;
        let (object, after) = (person.id.clone(), state(&person));
        writing.commit(&[Note { object, after, ..viewer.note("person.open") }]).await?;
        Ok(person.id)
    }

    /// Closes an account: its sessions and tokens end, nobody signs in with it; what it did stays.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoPerson`], [`Error::LastOperator`], [`Error::Store`].
    pub async fn close_person(&self, viewer: &Viewer, id: &str) -> Result<(), Error> {
        if !may(viewer, Action::ManagePeople, &Object::hub()) {
            return Err(Error::Forbidden);
        }
        let person = self.open_account(id).await?;
        let mut writing = self.store.begin().await?;
        self.keeps_an_operator(id).await?;
        let closed = Person { ended_at: Some(now()), ..person.clone() };
        writing.put_person(&closed).await?;
        writing.end_sessions(id, "").await?;
        writing.end_tokens(id, None).await?;
        let (object, before, after) = (id.to_owned(), state(&person), state(&closed));
        writing.commit(&[Note { object, before, after, ..viewer.note("person.close") }]).await?;
        Ok(())
    }

    /// Opens a closed account again, without its password and its second factor.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoPerson`], [`Error::Store`].
    pub async fn reopen_person(&self, viewer: &Viewer, id: &str) -> Result<(), Error> {
        if !may(viewer, Action::ManagePeople, &Object::hub()) {
            return Err(Error::Forbidden);
        }
        let none = || Error::NoPerson { id: id.to_owned() };
        let person = self.store.person(id).await?.ok_or_else(none)?;
        let opened = Person { ended_at: None, password: None, totp: None, ..person.clone() };
        let mut writing = self.store.begin().await?;
        writing.put_person(&opened).await?;
        let (object, before, after) = (id.to_owned(), state(&person), state(&opened));
        writing.commit(&[Note { object, before, after, ..viewer.note("person.reopen") }]).await?;
        Ok(())
    }

    /// Changes in which language the hub writes to whoever asks, and whether it reminds them by mail.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] to whoever does not ask with a session, [`Error::Store`].
    pub async fn change_mail(
        &self,
        viewer: &Viewer,
        language: Language,
        is_reminded: bool,
    ) -> Result<(), Error> {
        let person = self.account(viewer).await?;
        let (language, reminders) = (language.code().to_owned(), i64::from(is_reminded));
        let changed = Person { language, reminders, ..person.clone() };
        let mut writing = self.store.begin().await?;
        writing.put_person(&changed).await?;
        let (object, before, after) = (person.id.clone(), state(&person), state(&changed));
        writing.commit(&[Note { object, before, after, ..viewer.note("person.mail") }]).await?;
        Ok(())
    }

    /// Takes the second factor of a person away who has lost it, and ends their sessions.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoPerson`], [`Error::Store`].
    pub async fn reset_second_factor(&self, viewer: &Viewer, id: &str) -> Result<(), Error> {
        if !may(viewer, Action::ManagePeople, &Object::hub()) {
            return Err(Error::Forbidden);
        }
        let person = self.open_account(id).await?;
        let mut writing = self.store.begin().await?;
        writing.put_person(&Person { totp: None, ..person }).await?;
        writing.put_single_use(id, second_factor::SPARE, &[], 0).await?;
        writing.end_sessions(id, "").await?;
        let note = Note { object: id.to_owned(), ..viewer.note("second-factor.reset") };
        writing.commit(&[note]).await?;
        Ok(())
    }

    /// Ends every session of a person.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoPerson`], [`Error::Store`].
    pub async fn end_sessions_of(&self, viewer: &Viewer, id: &str) -> Result<u64, Error> {
        if !may(viewer, Action::ManagePeople, &Object::hub()) {
            return Err(Error::Forbidden);
        }
        self.open_account(id).await?;
        let mut writing = self.store.begin().await?;
        let n_ended = writing.end_sessions(id, "").await?;
        let (object, after) = (id.to_owned(), format!("{{\"ended\":{n_ended}}}"));
        writing.commit(&[Note { object, after, ..viewer.note("person.end-sessions") }]).await?;
        Ok(n_ended)
    }
}

/// Whether a viewer sees who has an account, anywhere.
fn sees_people(viewer: &Viewer) -> bool {
    let scopes = viewer.person().map(|known| known.grants.iter().map(|(_, scope)| scope.clone()));
    let within = scopes.into_iter().flatten().map(Object::within);
    [Object::hub()].into_iter().chain(within).any(|object| may(viewer, Action::SeePeople, &object))
}

fn view(person: Person, grants: &[GrantRow]) -> PersonView {
    let read = |grant: &GrantRow| Some((grant.role.parse().ok()?, grant.scope.parse().ok()?));
    PersonView {
        grants: grants.iter().filter_map(read).collect(),
        has_password: person.password.is_some(),
        has_second_factor: person.totp.is_some(),
        language: person.language.parse().unwrap_or(Language::En),
        is_reminded: person.reminders == 1,
        id: person.id,
        name: person.name,
        email: person.email,
        begun_at: person.begun_at,
        ended_at: person.ended_at,
    }
}

/// How an account is, in the audit trail: nothing secret.
fn state(person: &Person) -> String {
    let Person { name, email, language, reminders, .. } = person;
    let (second_factor, closed) = (person.totp.is_some(), person.ended_at.is_some());
    serde_json::json!({
        "name": name,
        "email": email,
        "language": language,
        "second-factor": second_factor,
        "reminders": *reminders == 1,
        "closed": closed,
    })
    .to_string()
}

fn name(written: &str) -> Result<String, Error> {
    let name = written.trim();
    if is_blank(name) || name.chars().count() > 200 || check_characters(name).is_err() {
        let expected = "1 to 200 characters, none of them hidden".to_owned();
        return Err(Error::Field { field: "name", found: cut(written), expected });
    }
    Ok(name.to_owned())
}

/// An address as it is kept. Whether mail arrives there only mail can tell.
fn email(written: &str) -> Result<String, Error> {
    let email = written.trim().to_lowercase();
    let is_address = email.split_once('@').is_some_and(|(mailbox, host)| {
        !mailbox.is_empty() && host.contains('.') && !host.contains('@')
    });
    let is_clean = !email.chars().any(|c| c.is_whitespace() || ",;:<>\"".contains(c));
    if !is_address || !is_clean || email.len() > 254 || check_characters(&email).is_err() {
        let expected = "an address such as name@example.org".to_owned();
        return Err(Error::Field { field: "email", found: cut(written), expected });
    }
    Ok(email)
}

fn cut(written: &str) -> String {
    written.chars().filter(|c| !c.is_control()).take(80).collect()
}
