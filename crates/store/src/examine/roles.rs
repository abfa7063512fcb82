//! Roles as the audit trail tells of them: given, and taken again.

use std::collections::BTreeSet;

use crate::{Error, Store};

impl Store {
    /// Which roles somebody has that the trail does not tell of, or has not although it does.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn untold_roles(&self) -> Result<Vec<String>, Error> {
        let query = sqlx::query_as(
            "select object, state_before, state_after from audit_line \
             where what in ('role.grant', 'role.revoke') order by number",
        );
        let lines: Vec<(String, String, String)> = query.fetch_all(&self.pool).await?;
        let mut told = BTreeSet::new();
        for (person, before, after) in lines {
            if after.is_empty() {
                told.remove(&(person, before));
            } else {
                told.insert((person, after));
            }
        }
        let query = sqlx::query_as("select person, role || '@' || scope from role_grant");
        let found: Vec<(String, String)> = query.fetch_all(&self.pool).await?;
        let found: BTreeSet<_> = found.into_iter().collect();
        let untold = found.difference(&told).map(|(person, role)| {
            format!("`{person}` is {role}, of which the trail does not tell")
        });
        let lost = told
            .difference(&found)
            .map(|(person, role)| format!("`{person}` is not {role}, although the trail says so"));
        Ok(untold.chain(lost).collect())
    }
}
