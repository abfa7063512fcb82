//! Making, opening and checking an index.

use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::Arc,
};

use catalogue::Concept;
use tantivy::{
    IndexReader, IndexSettings, ReloadPolicy, Searcher, TantivyError,
    directory::error::OpenDirectoryError,
};

use super::{
    directory::Files,
    schema::{Fields, VERSION},
    tokenizers,
};
use crate::{Error, Result, glossary::Glossary};

/// The file that says which version wrote the index.
pub(super) const VERSION_FILE: &str = "search-version";

/// Records found by words, in any of the languages. Cheap to clone; clones see the same records.
#[derive(Clone)]
pub struct Index(pub(crate) Arc<Inner>);

/// What all clones share.
pub(crate) struct Inner {
    pub(crate) directory: PathBuf,
    pub(crate) tantivy: tantivy::Index,
    pub(crate) reader: IndexReader,
    pub(crate) fields: Fields,
    pub(crate) glossary: Glossary,
    pub(crate) is_read_only: bool,
}

impl Index {
    /// Makes an empty index in a directory, deleting the index that was there.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if the directory holds anything but an index, or cannot be written.
    pub fn create(directory: &Path, concepts: &[Concept]) -> Result<Self> {
        let failed =
            |error: io::Error| Error::Failed { doing: "created", detail: error.to_string() };
        let found: Vec<String> = match fs::read_dir(directory) {
            Ok(entries) => entries
                .flatten()
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            // A file where the directory should be can only be what a crash has left.
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                fs::remove_file(directory).map_err(failed)?;
                Vec::new()
            }
            Err(error) => return Err(failed(error)),
        };
        let is_index = found
            .iter()
            .any(|name| name == VERSION_FILE || name == "meta.json" || name == ".managed.json");
        if !found.is_empty() && !is_index {
            let detail = format!("`{}` holds other files", directory.display());
            return Err(Error::Failed { doing: "created", detail });
        }
        if is_index {
            fs::remove_dir_all(directory).map_err(failed)?;
        }
        // Only its owner may look into it: it holds the words of records that are not for everyone.
        DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(failed)?;
        let (_, schema) = Fields::new();
        let not_created =
            |error: TantivyError| Error::Failed { doing: "created", detail: error.to_string() };
        // The version comes last: without it the index counts as half-made. Its file lends the others its permissions.
        let mut version = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(directory.join(VERSION_FILE))
            .map_err(failed)?;
        let files = Files::open(directory).map_err(not_created)?;
        tantivy::Index::create(files, schema, IndexSettings::default()).map_err(not_created)?;
        version.write_all(VERSION.to_string().as_bytes()).map_err(failed)?;
        Self::open(directory, concepts)
    }

    /// Opens the index in a directory for searching and writing.
    ///
    /// # Errors
    ///
    /// [`Error::Absent`], [`Error::OtherVersion`] or [`Error::Damaged`] if it must be built (again).
    pub fn open(directory: &Path, concepts: &[Concept]) -> Result<Self> {
        Self::open_with(directory, concepts, false)
    }

    /// Opens the index in a directory for searching only; what another process commits is seen within a second.
    ///
    /// # Errors
    ///
    /// As [`Index::open`].
    pub fn open_read_only(directory: &Path, concepts: &[Concept]) -> Result<Self> {
        Self::open_with(directory, concepts, true)
    }

    fn open_with(directory: &Path, concepts: &[Concept], is_read_only: bool) -> Result<Self> {
        check_version(directory)?;
        let (fields, schema) = Fields::new();
        let not_opened = |error: TantivyError| not_opened(directory, &error);
        let files = Files::open(directory).map_err(not_opened)?;
        let mut tantivy = tantivy::Index::open(files).map_err(not_opened)?;
        tantivy.set_multithread_executor(searching_threads()).map_err(not_opened)?;
        if tantivy.schema() != schema {
            let found = "another schema".to_owned();
            return Err(Error::OtherVersion {
                directory: directory.to_owned(),
                expected: VERSION,
                found,
            });
        }
        tokenizers::register(tantivy.tokenizers());
        if !is_read_only {
            sweep(directory, &tantivy).map_err(not_opened)?;
        }
        let policy =
            if is_read_only { ReloadPolicy::OnCommitWithDelay } else { ReloadPolicy::Manual };
        let reader =
            tantivy.reader_builder().reload_policy(policy).try_into().map_err(not_opened)?;
        let directory = directory.to_owned();
        let glossary = Glossary::new(concepts);
        Ok(Self(Arc::new(Inner { directory, tantivy, reader, fields, glossary, is_read_only })))
    }

    /// The change number given to the last commit; 0 if there was none.
    pub fn change(&self) -> u64 {
        self.followed().0
    }

    /// The change and the moment given to the last commit, `0` and nothing if there was none.
    pub fn followed(&self) -> (u64, String) {
        let payload = self.0.tantivy.load_metas().ok().and_then(|metas| metas.payload);
        let payload = payload.unwrap_or_default();
        let (change, moment) = payload.split_once(' ').unwrap_or((&payload, ""));
        (change.parse().unwrap_or(0), moment.to_owned())
    }

    /// Another number each time that what is searched has changed, in this process only.
    pub fn generation(&self) -> u64 {
        self.searcher().generation().generation_id()
    }

    /// How many records it holds, for any audience.
    pub fn len(&self) -> u64 {
        self.searcher().num_docs()
    }

    /// Whether it holds no record.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads every file of the index and compares its checksum.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] with the names of the files that have changed since they were written.
    pub fn verify(&self) -> Result<()> {
        let directory = &self.0.directory;
        let changed =
            self.0.tantivy.validate_checksum().map_err(|error| not_opened(directory, &error))?;
        if changed.is_empty() {
            return Ok(());
        }
        let names: Vec<_> = changed.iter().map(|path| path.display().to_string()).collect();
        Err(Error::Damaged {
            directory: directory.clone(),
            detail: format!("changed on disk: {}", names.join(", ")),
        })
    }

    pub(crate) fn searcher(&self) -> Searcher {
        self.0.reader.searcher()
    }
}

/// Removes the files of segments that no commit knows: what a killed writer has left. The next one would give its files the
/// same names and find them taken.
fn sweep(directory: &Path, tantivy: &tantivy::Index) -> tantivy::Result<()> {
    let known = tantivy.load_metas()?.list_segment_files();
    for entry in fs::read_dir(directory)?.flatten() {
        let name = entry.file_name();
        let is_of_a_segment = name
            .to_str()
            .and_then(|name| name.get(..32))
            .is_some_and(|id| id.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if is_of_a_segment && !known.contains(Path::new(&name)) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// How many threads share the segments of one search: more than a few only wait for the slowest.
fn searching_threads() -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get().min(4))
}

fn check_version(directory: &Path) -> Result<()> {
    let found = match fs::read_to_string(directory.join(VERSION_FILE)) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(Error::Damaged {
                directory: directory.to_owned(),
                detail: error.to_string(),
            });
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let is_empty =
                fs::read_dir(directory).map_or(true, |mut entries| entries.next().is_none());
            if is_empty {
                return Err(Error::Absent { directory: directory.to_owned() });
            }
            "none".to_owned()
        }
        Err(error) => return Err(Error::Failed { doing: "opened", detail: error.to_string() }),
    };
    if found.trim() == VERSION.to_string() {
        return Ok(());
    }
    Err(Error::OtherVersion {
        directory: directory.to_owned(),
        expected: VERSION,
        found: found.trim().to_owned(),
    })
}

/// Everything that keeps an index with the right version from opening is damage, except a refusal of the system.
fn not_opened(directory: &Path, error: &TantivyError) -> Error {
    let refused = |error: &io::Error| error.kind() == io::ErrorKind::PermissionDenied;
    let is_refusal = match error {
        TantivyError::IoError(error) => refused(error),
        TantivyError::OpenDirectoryError(OpenDirectoryError::IoError { io_error, .. }) => {
            refused(io_error)
        }
        TantivyError::LockFailure(..) => true,
        _ => false,
    };
    let detail = error.to_string();
    if is_refusal {
        return Error::Failed { doing: "opened", detail };
    }
    Error::Damaged { directory: directory.to_owned(), detail }
}
