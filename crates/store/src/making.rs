//! A database file that gets its name only when all of it is on the disk.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use crate::{Error, Store, database::Purpose};

/// A file under way, under another name beside its own. Dropped, it leaves nothing.
#[derive(Debug)]
pub(crate) struct Making {
    pub(crate) store: Store,
    unfinished: PathBuf,
    file: PathBuf,
    is_finished: bool,
    /// Whoever else makes the same file finds it locked.
    lock: File,
}

/// What the name of a file ends with until it is whole.
const UNFINISHED: &str = ".unfinished";

/// The name of `file` until it is whole.
pub(crate) fn unfinished(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(UNFINISHED);
    file.with_file_name(name)
}

/// Whether a file has the name of one that is not whole, whatever is in it.
pub(crate) fn is_unfinished(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().ends_with(UNFINISHED))
}

impl Making {
    /// Begins a store that will be the file `file`. Only its owner may read it.
    pub(crate) async fn begin(file: &Path) -> Result<Self, Error> {
        let unfinished = unfinished(file);
        let lock = take(&unfinished)?;
        let opened = Store::connect_file(&unfinished, Purpose::Making).await;
        let store = opened.map_err(|error| not_made(&unfinished, &io::Error::other(error)))?;
        let (file, is_finished) = (file.to_owned(), false);
        let making = Self { store, unfinished, file, is_finished, lock };
        making.store.migrate().await?;
        Ok(making)
    }

    /// Gives the file its name, in place of what is there.
    pub(crate) async fn put_in_place(mut self) -> Result<(), Error> {
        self.store.close().await;
        let not_made = |error: io::Error| not_made(&self.file, &error);
        self.lock.sync_all().map_err(not_made)?;
        fs::rename(&self.unfinished, &self.file).map_err(not_made)?;
        self.is_finished = true;
        // The new name is on the disk when its folder is.
        let folder = self.file.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = File::open(folder.unwrap_or(Path::new("."))).map_err(not_made)?;
        folder.sync_all().map_err(not_made)
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        if !self.is_finished {
            // That it cannot be removed matters to nobody: the next one takes its place.
            fs::remove_file(&self.unfinished).ok();
        }
    }
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
