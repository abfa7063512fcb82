//! The register, held against what the audit trail tells of it.

use std::collections::BTreeMap;

use crate::{Error, Store};

impl Store {
    /// Which entries of the register are not as the trail tells, or are in it nowhere, or are gone.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn untold_entries(&self) -> Result<Vec<String>, Error> {
        let query = sqlx::query_as(
            "select object, at, who, state_after from audit_line where object like 'register/%' order by number",
        );
        let lines: Vec<(String, String, String, String)> = query.fetch_all(&self.pool).await?;
        let mut told: BTreeMap<String, (String, String, String)> =
            lines.into_iter().map(|(object, at, who, after)| (object, (at, who, after))).collect();
        let query = sqlx::query_as("select number, at, person, body from register_entry");
        let found: Vec<(i64, String, String, String)> = query.fetch_all(&self.pool).await?;
        let mut wrong = Vec::new();
        for (number, at, person, body) in found {
            match told.remove(&format!("register/{number}")) {
                Some(said) if said == (at, person, body) => {}
                Some(_) => {
                    wrong.push(format!("entry {number} is not what the trail says was entered"));
                }
                None => wrong.push(format!("the trail does not tell of entry {number}")),
            }
        }
        let gone =
            told.into_keys().map(|object| format!("`{object}`, of which the trail tells, is gone"));
        wrong.extend(gone);
        Ok(wrong)
    }
}
