//! A store in one file of its own: made beside its name and given it only when whole, and proven before it is used.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{
    Contents, Error, Fault, Rows, Store, Verified,
    database::Purpose,
    making::{Making, is_unfinished},
    snapshot::Progress,
};

/// What a backup says of itself; the last thing that is written into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// When, RFC 3339, UTC.
    pub made_at: String,
    /// The version of the program that made it.
    pub program: String,
    /// What it holds.
    pub contents: Contents,
    /// How many lines the audit trail has.
    pub n_audit_lines: u64,
    /// The hash of the last of them.
    pub audit_head: String,
    /// What was wrong with the audit trail when the backup was made.
    pub audit_faults: Vec<Fault>,
}

/// A file that says it is a backup.
#[derive(Debug)]
pub struct Backup {
    store: Store,
    file: PathBuf,
    manifest: Manifest,
}

impl Backup {
    /// Copies what `source` holds at one moment, also while it is written, into a new file, which gets its name when all of
    /// it is on the disk. Sessions and secrets that are good once are left out. Only its owner may read it.
    ///
    /// # Errors
    ///
    /// [`Error::Exists`] if `file` is there and `overwrite` is not given, [`Error::NotOverwritten`] if it is and what is
    /// there is no backup, [`Error::BeingMade`], [`Error::NotMade`], and as
    /// [`Store::copy_from`]; there is no file of that name then, or still the one before.
    pub async fn make(
        source: &Store,
        file: &Path,
        overwrite: bool,
        (made_at, program): (String, String),
        progress: &Progress<'_>,
    ) -> Result<Manifest, Error> {
        if is_unfinished(file) {
            let reason =
                "expected a name that does not end as that of an unfinished one".to_owned();
            return Err(Error::NotMade { file: file.to_owned(), reason });
        }
        may_be_made(file, overwrite).await?;
        let making = Making::begin(file).await?;
        let contents = making.store.copy_from(source, Rows::Lasting, None, progress).await?;
        let Verified { n_lines, head, faults } = making.store.verify_audit(&[]).await?;
        let manifest = Manifest {
            made_at,
            program,
            contents,
            n_audit_lines: n_lines,
            audit_head: head,
            audit_faults: faults,
        };
        sqlx::query(
            "create table backup_manifest \
             (one bigint primary key not null check (one = 1), body text not null)",
        )
        .execute(&making.store.pool)
        .await?;
        sqlx::query("insert into backup_manifest (one, body) values (1, $1)")
            .bind(serde_json::to_string(&manifest)?)
            .execute(&making.store.pool)
            .await?;
        may_be_made(file, overwrite).await?;
        making.put_in_place().await?;
        Ok(manifest)
    }

    /// Opens a backup and reads what it says of itself.
    ///
    /// # Errors
    ///
    /// [`Error::NotBackup`] if it is none or is not whole, [`Error::OlderBackup`], [`Error::Newer`].
    pub async fn open(file: &Path) -> Result<Self, Error> {
        let refused = |reason: String| Error::NotBackup { file: file.to_owned(), reason };
        fs::metadata(file).map_err(|error| refused(error.to_string()))?;
        // It may hold all there is to be held, but nobody was told that it is on the disk.
        if is_unfinished(file) {
            return Err(refused("its name is that of one that was never finished".to_owned()));
        }
        let opened = Store::connect_file(file, Purpose::ReadingOnly).await;
        let store = opened.map_err(|error| refused(error.to_string()))?;
        let query = sqlx::query_scalar("select body from backup_manifest");
        let body: String = query.fetch_one(&store.pool).await.map_err(|error| {
            refused(format!(
                "expected the manifest that a finished backup ends with, found none ({error})"
            ))
        })?;
        store.check_version().await.map_err(|error| match error {
            Error::Older { reason, .. } => Error::OlderBackup { file: file.to_owned(), reason },
            other => other,
        })?;
        let manifest = serde_json::from_str(&body)
            .map_err(|error| refused(format!("its manifest cannot be read: {error}")))?;
        Ok(Self { store, file: file.to_owned(), manifest })
    }

    /// What it says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What it holds, to copy from.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Reads all of it and compares it with what it says of itself: every page, every row, the hash, the audit trail.
    ///
    /// # Errors
    ///
    /// [`Error::NotBackup`] with the first thing that is not so, [`Error::Cancelled`].
    pub async fn verify(&self, progress: &Progress<'_>) -> Result<(), Error> {
        let refused = |reason: String| Error::NotBackup { file: self.file.clone(), reason };
        let unreadable = |error: Error| match error {
            Error::Cancelled => Error::Cancelled,
            other => refused(other.to_string()),
        };
        let damages = self.store.integrity().await.map_err(unreadable)?;
        if let Some(damage) = damages.first() {
            return Err(refused(damage.clone()));
        }
        // A view in the place of a table might never end.
        let wrong = self.store.wrong_form().await.map_err(unreadable)?;
        if let Some(wrong) = wrong.first() {
            return Err(refused(wrong.clone()));
        }
        let contents = self.store.contents(Rows::Lasting, progress).await.map_err(unreadable)?;
        if let Some(difference) = self.manifest.contents.difference(&contents) {
            return Err(refused(difference));
        }
        let verified = self.store.verify_audit(&[]).await.map_err(unreadable)?;
        let is_new = |fault: &&Fault| !self.manifest.audit_faults.contains(fault);
        if let Some(fault) = verified.faults.iter().find(is_new) {
            return Err(refused(format!("in its audit trail, {fault}")));
        }
        if verified.head != self.manifest.audit_head {
            let (expected, found) = (&self.manifest.audit_head, verified.head);
            return Err(refused(format!(
                "expected its audit trail to end with the hash {expected}, found {found}"
            )));
        }
        Ok(())
    }
}

/// Refuses a name under which there is something that a backup may not take the place of.
async fn may_be_made(file: &Path, overwrite: bool) -> Result<(), Error> {
    let Ok(found) = fs::symlink_metadata(file) else { return Ok(()) };
    if !overwrite {
        return Err(Error::Exists { file: file.to_owned() });
    }
    // The store of a hub may be one that was begun with a backup: its name tells.
    let is_hub = file.file_name().is_some_and(|name| name == Store::FILE);
    let is_ours = found.is_file() && (found.len() == 0 || is_backup(file).await);
    if is_hub || !is_ours {
        return Err(Error::NotOverwritten { file: file.to_owned() });
    }
    Ok(())
}

/// Whether the file has the manifest that a backup ends with, of whatever version.
async fn is_backup(file: &Path) -> bool {
    let Ok(store) = Store::connect_file(file, Purpose::ReadingOnly).await else { return false };
    let manifest = sqlx::query("select body from backup_manifest").fetch_one(&store.pool).await;
    store.close().await;
    manifest.is_ok()
}
