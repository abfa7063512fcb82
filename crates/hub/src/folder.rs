//! Reading what an operator points at: a folder of tables or a file of records.

use std::{fs, path::Path};

use exchange::collection::Files;

use crate::Error;

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
}

/// Reads a folder of tables or a `.jsonl` file.
///
/// # Errors
///
/// [`Error::Unreadable`] with the path that could not be read, [`Error::Form`] if it is neither.
pub fn read_source(path: &Path) -> Result<Source, Error> {
    let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if metadata.is_dir() {
        let mut files = Vec::new();
        read_folder(path, "", &mut files)?;
        return Ok(Source::Tables(files.into_iter().collect()));
    }
    if path.extension().is_some_and(|extension| extension == "jsonl") {
        let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
        return Ok(Source::Lines { name: path.display().to_string(), bytes });
    }
    Err(Error::Form { path: path.to_owned() })
}

fn read_folder(folder: &Path, name: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
        let path = entry.map_err(|error| unreadable(folder, &error))?.path();
        let own = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let inner = if name.is_empty() { own } else { format!("{name}/{own}") };
        if path.is_dir() {
            read_folder(&path, &inner, files)?;
        } else if path.extension().is_some_and(|extension| extension == "tsv") {
            files.push((inner, fs::read(&path).map_err(|error| unreadable(&path, &error))?));
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    Error::Unreadable { path: path.to_owned(), reason: error.to_string() }
}
