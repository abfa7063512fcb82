//! The files of an index.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use tantivy::{
    Directory,
    directory::{
        DirectoryLock, FileHandle, Lock, MmapDirectory, WatchCallback, WatchHandle, WritePtr,
        error::{DeleteError, LockError, OpenReadError, OpenWriteError},
    },
};

use super::open::VERSION_FILE;

/// The directory of an index, whose files may all be read by the same people, and in which readers do without a lock
/// where they may not make one: on a read-only disk, in somebody else's folder. A writer elsewhere may then take a file
/// away between two reads; whoever reads sees an error and asks again.
#[derive(Clone)]
pub(super) struct Files {
    inner: MmapDirectory,
    directory: PathBuf,
}

impl Files {
    pub(super) fn open(directory: &Path) -> tantivy::Result<Self> {
        Ok(Self { inner: MmapDirectory::open(directory)?, directory: directory.to_owned() })
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

/// What a reader holds instead of a lock.
struct NoLock;

impl Directory for Files {
    fn acquire_lock(&self, lock: &Lock) -> Result<DirectoryLock, LockError> {
        match self.inner.acquire_lock(lock) {
            Err(LockError::IoError(error)) if is_refusal(&error) => {
                Ok(DirectoryLock::from(Box::new(NoLock)))
            }
            acquired => acquired,
        }
    }

    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        self.inner.get_file_handle(path)
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        self.inner.exists(path)
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        self.inner.atomic_read(path)
    }

    fn watch(&self, callback: WatchCallback) -> tantivy::Result<WatchHandle> {
        self.inner.watch(callback)
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        self.inner.delete(path)
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        self.inner.open_write(path)
    }

    /// The library makes these files for their owner alone; whom the folder's other files are for may read them too.
    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        self.inner.atomic_write(path, data)?;
        match fs::metadata(self.directory.join(VERSION_FILE)) {
            Ok(like) => fs::set_permissions(self.directory.join(path), like.permissions()),
            Err(_not_there_yet) => Ok(()),
        }
    }

    fn sync_directory(&self) -> io::Result<()> {
        self.inner.sync_directory()
    }
}

fn is_refusal(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}
