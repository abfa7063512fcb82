//! One process writes a hub: the operating system holds a lock on a file and lets go when the process ends, however.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, Write},
    path::Path,
};

use crate::Error;

/// Held as long as the store is open for writing.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of the hub in `folder`, or says who holds it.
    pub(crate) fn take(folder: &Path) -> Result<Self, Error> {
        let read_only = |error: std::io::Error| Error::ReadOnly {
            folder: folder.to_owned(),
            reason: error.to_string(),
        };
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(folder.join("lock"))
            .map_err(read_only)?;
        match file.try_lock() {
            Ok(()) => {
                let pid = format!("process {}", std::process::id());
                file.set_len(0)
                    .and_then(|()| file.rewind())
                    .and_then(|()| file.write_all(pid.as_bytes()))
                    .map_err(read_only)?;
                Ok(Self { _file: file })
            }
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let known = file.read_to_string(&mut holder).is_ok() && !holder.is_empty();
                Err(Error::InUse { folder: folder.to_owned(), holder: known.then_some(holder) })
            }
            Err(TryLockError::Error(error)) => Err(read_only(error)),
        }
    }
}
