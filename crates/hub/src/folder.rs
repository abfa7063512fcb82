//! Reading what an operator points at: a folder of tables, a file of records, or a file of IATI activities.

use std::{
    fs,
    path::{Path, PathBuf},
};

use exchange::collection::Files;

use crate::{Error, Work};

/// What was found there.
pub enum Source {
    /// A folder with tables, as `data/README.md` describes it.
    Tables(Files),
    /// A file with one record a line.
    Lines {
        /// Its name, for messages.
        name: String,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// A file of activities as IATI writes them.
    Iati {
        /// Its name, for messages.
        name: String,
        /// Its content.
        bytes: Vec<u8>,
    },
}

/// Reads a folder of tables, a `.jsonl` or an `.xml` file.
///
/// # Errors
///
/// [`Error::Unreadable`] with the path that could not be read, [`Error::Form`] if it is none of them, [`Error::Cancelled`].
pub fn read_source(path: &Path, work: &Work) -> Result<Source, Error> {
    let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if metadata.is_dir() {
        let mut tables = Tables { files: Vec::new(), within: Vec::new(), work };
        tables.read(path, "")?;
        return Ok(Source::Tables(tables.files.into_iter().collect()));
    }
    let name = path.display().to_string();
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("jsonl") => Ok(Source::Lines { name, bytes: read_file(path)? }),
        Some("xml") => Ok(Source::Iati { name, bytes: read_file(path)? }),
        _ => Err(Error::Form { path: path.to_owned() }),
    }
}

/// The tables found so far.
struct Tables<'w> {
    files: Vec<(String, Vec<u8>)>,
    /// The folders that are being read, each in the one before.
    within: Vec<PathBuf>,
    work: &'w Work,
}

impl Tables<'_> {
    fn read(&mut self, folder: &Path, name: &str) -> Result<(), Error> {
        let real = folder.canonicalize().map_err(|error| unreadable(folder, &error))?;
        if self.within.contains(&real) {
            let reason = "it leads back to a folder that it is in".to_owned();
            return Err(Error::Unreadable { path: folder.to_owned(), reason });
        }
        self.within.push(real);
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
            if self.work.is_cancelled() {
                return Err(Error::Cancelled);
            }
            let path = entry.map_err(|error| unreadable(folder, &error))?.path();
            let own = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let inner = if name.is_empty() { own } else { format!("{name}/{own}") };
            if path.is_dir() {
                self.read(&path, &inner)?;
            } else if path.extension().is_some_and(|extension| extension == "tsv") {
                self.files.push((inner, read_file(&path)?));
            }
        }
        self.within.pop();
        Ok(())
    }
}

/// What is in a file; something else of that name, such as a pipe, might never end.
fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if !metadata.is_file() {
        let reason = "expected a file, found something else".to_owned();
        return Err(Error::Unreadable { path: path.to_owned(), reason });
    }
    fs::read(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    Error::Unreadable { path: path.to_owned(), reason: error.to_string() }
}
