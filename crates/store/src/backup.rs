//! A store in one file of its own: made beside its name and given it only when whole, and proven before it is used.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{Contents, Error, Fault, Rows, Store, Verified, database::Purpose, snapshot::Progress};

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

/// A backup under way. Dropped, it leaves nothing.
#[derive(Debug)]
pub struct Making {
    store: Store,
    unfinished: PathBuf,
    file: PathBuf,
    overwrite: bool,
    is_finished: bool,
    /// Whoever else makes the same backup finds it locked.
    lock: File,
}

/// A file that says it is a backup.
#[derive(Debug)]
pub struct Backup {
    store: Store,
    file: PathBuf,
    manifest: Manifest,
}

impl Making {
    /// Begins a backup that will be called `file`, under another name beside it. Only its owner may read it.
    ///
    /// # Errors
    ///
    /// [`Error::Exists`] if `file` is there and `overwrite` is not given, [`Error::BeingMade`], [`Error::NotMade`].
    pub async fn begin(file: &Path, overwrite: bool) -> Result<Self, Error> {
        if file.exists() && !overwrite {
            return Err(Error::Exists { file: file.to_owned() });
        }
        let unfinished = unfinished(file);
        let lock = take(&unfinished)?;
        let opened = Store::connect_file(&unfinished, Purpose::Making).await;
        let store = opened.map_err(|error| not_made(&unfinished, &io::Error::other(error)))?;
        let (file, is_finished) = (file.to_owned(), false);
        let making = Self { store, unfinished, file, overwrite, is_finished, lock };
        making.store.migrate().await?;
        Ok(making)
    }

    /// Copies what `source` holds at one moment, also while it is written, and gives the file its name when all of it is
    /// on the disk. Sessions and secrets that are good once are left out.
    ///
    /// # Errors
    ///
    /// As [`Store::copy_from`], [`Error::Exists`], [`Error::NotMade`]; there is no file of that name then, or still the
    /// one before.
    pub async fn finish(
        mut self,
        source: &Store,
        made_at: String,
        program: String,
        progress: &Progress<'_>,
    ) -> Result<Manifest, Error> {
        let contents = self.store.copy_from(source, Rows::Lasting, None, progress).await?;
        let Verified { n_lines, head, faults } = self.store.verify_audit(&[]).await?;
        let manifest = Manifest {
            made_at,
            program,
            contents,
            n_audit_lines: n_lines,
            audit_head: head,
            audit_faults: faults,
        };
        sqlx::query("create table backup_manifest (one bigint primary key not null check (one = 1), body text not null)")
            .execute(&self.store.pool)
            .await?;
        sqlx::query("insert into backup_manifest (one, body) values (1, $1)")
            .bind(serde_json::to_string(&manifest)?)
            .execute(&self.store.pool)
            .await?;
        self.store.close().await;
        let not_made = |error: io::Error| not_made(&self.file, &error);
        self.lock.sync_all().map_err(not_made)?;
        if self.file.exists() && !self.overwrite {
            return Err(Error::Exists { file: self.file.clone() });
        }
        fs::rename(&self.unfinished, &self.file).map_err(not_made)?;
        self.is_finished = true;
        // The new name is on the disk when its folder is.
        let folder = self.file.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))
            .and_then(|folder| folder.sync_all())
            .map_err(not_made)?;
        Ok(manifest)
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        if !self.is_finished {
            // That it cannot be removed matters to nobody: it is no backup, and the next one takes its place.
            fs::remove_file(&self.unfinished).ok();
        }
    }
}

impl Backup {
    /// Opens a backup and reads what it says of itself.
    ///
    /// # Errors
    ///
    /// [`Error::NotBackup`] if it is none or is not whole, [`Error::OlderBackup`], [`Error::Newer`].
    pub async fn open(file: &Path) -> Result<Self, Error> {
        let refused = |reason: String| Error::NotBackup { file: file.to_owned(), reason };
        fs::metadata(file).map_err(|error| refused(error.to_string()))?;
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

/// The name of a backup until it is whole.
fn unfinished(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".unfinished");
    file.with_file_name(name)
}

/// A new file of this name, locked. One that a killed process has left is removed; one that is being written is not.
fn take(unfinished: &Path) -> Result<File, Error> {
    let lock = |file: &File| match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(Error::BeingMade { file: unfinished.to_owned() }),
        Err(TryLockError::Error(error)) => Err(not_made(unfinished, &error)),
    };
    if let Ok(left) = File::open(unfinished) {
        lock(&left)?;
        fs::remove_file(unfinished).map_err(|error| not_made(unfinished, &error))?;
    }
    let options = OpenOptions::new().write(true).create_new(true).mode(0o600).open(unfinished);
    let file = options.map_err(|error| not_made(unfinished, &error))?;
    lock(&file)?;
    Ok(file)
}

fn not_made(file: &Path, error: &io::Error) -> Error {
    Error::NotMade { file: file.to_owned(), reason: error.to_string() }
}
