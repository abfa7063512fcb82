//! A backup of a hub in one file, and a hub from a backup.

use std::path::Path;

use jiff::Timestamp;
use store::{Backup, Contents, Filling, Home, Manifest, Note, Rows, Store};

use crate::{Error, Stage, Viewer, Work, copy::forget_index};

/// A hub that was made from a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the backup says of itself.
    pub manifest: Manifest,
    /// What was found when it was read back from where it was written.
    pub found: Contents,
}

/// Backs up the store of the hub at `home` into one file, also while it is being served. The search index is not in it,
/// since it is built again, nor is who is signed in.
///
/// # Errors
///
/// [`Error::OwnFile`] if `file` is one of the hub's, [`Error::Store`] if there is no hub, if `file` is there and
/// `overwrite` is not given, or if the disk is full; [`Error::Cancelled`]. There is no such file then, or still the one
/// before.
pub async fn backup(
    home: &Home,
    file: &Path,
    overwrite: bool,
    work: &Work,
) -> Result<Manifest, Error> {
    if home.keeps(file) {
        return Err(Error::OwnFile { file: file.to_owned() });
    }
    let source = Store::open_read_only(home).await?;
    // Each row is copied, then compared.
    let of = 2 * source.n_rows(Rows::Lasting).await?;
    let by = (Timestamp::now().to_string(), env!("CARGO_PKG_VERSION").to_owned());
    let progress = |done| work.proceed(Stage::Storing, done, of);
    let manifest = Backup::make(&source, file, overwrite, by, &progress).await?;
    source.close().await;
    Ok(manifest)
}

/// Makes the hub at `home`, where there is none or one that holds nothing, from a backup: the backup is read from end to
/// end and compared with what it says of itself before anything is written, and what is written is read back and
/// compared before it is kept. A line of the audit trail says so. Nobody is signed in afterwards, and invitations and
/// spare codes that were given out before are good no more.
///
/// # Errors
///
/// [`Error::Store`] if the file is no whole backup or the home is not empty; [`Error::Cancelled`]. Nothing is kept then.
pub async fn restore(file: &Path, home: &Home, work: &Work) -> Result<Restored, Error> {
    let backup = Backup::open(file).await?;
    let manifest = backup.manifest().clone();
    let of = manifest.contents.total();
    backup.verify(&|done| work.proceed(Stage::Checking, done, of)).await?;
    let filling = Filling::begin(home, None).await?;
    forget_index(home)?;
    let after = serde_json::json!({
        "made_at": manifest.made_at,
        "program": manifest.program,
        "rows": of,
        "sha256": manifest.contents.sha256,
    });
    let (object, after) = ("hub".to_owned(), after.to_string());
    let note = Note { object, after, ..Viewer::Operator.note("hub.restore") };
    let progress = |done| work.proceed(Stage::Storing, done, 2 * of);
    let found = filling.finish(backup.store(), Rows::Lasting, Some(&note), &progress).await?;
    Ok(Restored { manifest, found })
}
