//! Reading the audit trail and proving that it is whole.

use store::{Asked, Home, Line, Note, Store, Verified};

use crate::{Action, Error, Hub, Object, Viewer, may};

pub use store::{Asked as AuditAsked, Line as AuditLine};

/// A page of the trail, the newest line first.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct AuditPage {
    /// Its lines.
    pub lines: Vec<Line>,
    /// The number before which the next page begins, if there is one.
    pub next: Option<u64>,
}

impl Hub {
    /// At most `limit` lines of the trail.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Store`].
    pub async fn audit(
        &self,
        viewer: &Viewer,
        asked: &Asked,
        limit: u32,
    ) -> Result<AuditPage, Error> {
        if !may(viewer, Action::ReadAudit, &Object::hub()) {
            return Err(Error::Forbidden);
        }
        let mut lines = self.store.audit(asked, limit.saturating_add(1)).await?;
        let is_more = lines.len() > limit as usize;
        lines.truncate(limit as usize);
        let next = lines.last().filter(|_| is_more).map(|line| line.number);
        Ok(AuditPage { lines, next })
    }

    /// Reads the whole trail and names what is not as it was written.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Store`].
    pub async fn verify_audit(&self, viewer: &Viewer) -> Result<Verified, Error> {
        if !may(viewer, Action::ReadAudit, &Object::hub()) {
            return Err(Error::Forbidden);
        }
        Ok(self.store.verify_audit(&[]).await?)
    }

    /// Notes that someone was shown what is not for everyone.
    pub(crate) async fn disclosed(
        &self,
        viewer: &Viewer,
        records: Vec<String>,
    ) -> Result<(), Error> {
        let object = if let [one] = &records[..] { one.clone() } else { "records".to_owned() };
        let after = serde_json::json!({ "records": records }).to_string();
        let note = Note { object, after, ..viewer.note("record.disclose") };
        self.store.begin().await?.commit(&[note]).await?;
        Ok(())
    }
}

/// Reads the whole trail of the hub at `home`, also while it is being served. `noted` are numbers and hashes of lines
/// that someone has kept elsewhere.
///
/// # Errors
///
/// [`Error::Store`] if there is no hub or its store does not answer.
pub async fn verify_audit(home: &Home, noted: &[(u64, String)]) -> Result<Verified, Error> {
    let store = Store::open_read_only(home).await?;
    let verified = store.verify_audit(noted).await?;
    store.close().await;
    Ok(verified)
}

/// The lines of the trail of the hub at `home` that follow the line `after`, at most a thousand.
///
/// # Errors
///
/// As [`verify_audit`].
pub async fn audit_after(home: &Home, after: u64) -> Result<Vec<Line>, Error> {
    let store = Store::open_read_only(home).await?;
    let lines = store.audit_after(after).await?;
    store.close().await;
    Ok(lines)
}
