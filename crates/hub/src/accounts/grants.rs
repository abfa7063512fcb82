//! Roles given and taken.

use store::{GrantRow, Note};

use super::now;
use crate::{Error, Hub, Role, Scope, Viewer, may_grant};

impl Hub {
    /// Gives a person a role within a scope; giving it twice changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoPerson`], [`Error::Field`] if the scope is of something that is not there,
    /// [`Error::Store`].
    pub async fn grant(
        &self,
        viewer: &Viewer,
        person: &str,
        role: Role,
        scope: &Scope,
    ) -> Result<(), Error> {
        self.check_grant(viewer, role, scope).await?;
        self.open_account(person).await?;
        let note = Note { object: person.to_owned(), ..viewer.note("role.grant") };
        let grant = GrantRow {
            person: person.to_owned(),
            role: role.to_string(),
            scope: scope.to_string(),
            granted_at: now(),
            granted_by: note.who.clone(),
        };
        let mut writing = self.store.begin().await?;
        if writing.grant(&grant).await? {
            let after = format!("{role}@{scope}");
            writing.commit(&[Note { after, ..note }]).await?;
        }
        Ok(())
    }

    /// Whether the viewer may give this role within this scope to anybody, and the scope is of something that is there.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Field`], [`Error::Store`].
    pub async fn check_grant(
        &self,
        viewer: &Viewer,
        role: Role,
        scope: &Scope,
    ) -> Result<(), Error> {
        if !may_grant(viewer, role, scope) {
            return Err(Error::Forbidden);
        }
        if let Some(record) = scope.record()
            && !self.store.kinds().await?.contains_key(record)
        {
            let (found, expected) = (scope.to_string(), "a record that is there".to_owned());
            return Err(Error::Field { field: "scope", found, expected });
        }
        Ok(())
    }

    /// Takes a role from a person; what is not there is not taken.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::LastOperator`], [`Error::Store`].
    pub async fn revoke(
        &self,
        viewer: &Viewer,
        person: &str,
        role: Role,
        scope: &Scope,
    ) -> Result<(), Error> {
        if !may_grant(viewer, role, scope) {
            return Err(Error::Forbidden);
        }
        let mut writing = self.store.begin().await?;
        if (role, scope) == (Role::Operator, &Scope::Hub) {
            self.keeps_an_operator(person).await?;
        }
        let (word, written) = (role.to_string(), scope.to_string());
        if writing.revoke(person, &word, &written).await? {
            let (object, before) = (person.to_owned(), format!("{role}@{scope}"));
            writing.commit(&[Note { object, before, ..viewer.note("role.revoke") }]).await?;
        }
        Ok(())
    }

    /// Makes sure that somebody else with an open account runs the hub. Asked while changes take turns, so that two people
    /// cannot take it from one another.
    pub(super) async fn keeps_an_operator(&self, but: &str) -> Result<(), Error> {
        let grants = self.store.grants(None).await?;
        let people = self.store.people().await?;
        let runs_it = |person: &str| {
            let grant = |grant: &GrantRow| {
                grant.person == person
                    && grant.role == Role::Operator.code()
                    && grant.scope == "hub"
            };
            grants.iter().any(grant)
        };
        let others = people.iter().filter(|person| person.id != but && person.ended_at.is_none());
        if runs_it(but) && !others.map(|person| person.id.as_str()).any(runs_it) {
            return Err(Error::LastOperator);
        }
        Ok(())
    }
}
