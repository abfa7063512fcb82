//! Putting records into the index and taking them out.

use std::collections::HashSet;

use tantivy::{IndexWriter, TantivyError, Term};
use vocabulary::Identifier;

use super::{collation::Collators, document, open::Index};
use crate::{Entry, Error, Result};

/// How many threads cut texts and how much memory each fills before it writes to disk.
const THREADS: usize = 2;
const BYTES_PER_THREAD: usize = 24 << 20;

/// The one writer of an index. Nothing is seen before [`Writer::commit`]; dropping it forgets what was not committed.
pub struct Writer {
    index: Index,
    tantivy: IndexWriter,
    collators: Collators,
    /// What was put since [`Writer::clear`]: others cannot be there any more and need not be taken out first.
    since_clear: Option<HashSet<Identifier>>,
}

impl Index {
    /// The right to write, which one process at a time can have. Making a writer costs milliseconds: keep it.
    ///
    /// # Errors
    ///
    /// [`Error::Busy`] if another one exists, [`Error::ReadOnly`] if the index was opened so.
    pub fn writer(&self) -> Result<Writer> {
        let directory = || self.0.directory.clone();
        if self.0.is_read_only {
            return Err(Error::ReadOnly { directory: directory() });
        }
        let tantivy =
            self.0.tantivy.writer_with_num_threads(THREADS, THREADS * BYTES_PER_THREAD).map_err(
                |error| match error {
                    TantivyError::LockFailure(..) => Error::Busy { directory: directory() },
                    other => not_written(&other),
                },
            )?;
        Ok(Writer { index: self.clone(), tantivy, collators: Collators::new(), since_clear: None })
    }

    /// Replaces everything in the index by these entries, in one commit: until it is done, searches see the old ones.
    ///
    /// `progress` is told how many entries have been taken in, after every hundredth and after the last one.
    ///
    /// # Errors
    ///
    /// As [`Index::writer`] and [`Writer::commit`]; then nothing has changed.
    pub fn rebuild<'a>(
        &self,
        entries: impl IntoIterator<Item = Entry<'a>>,
        change: u64,
        mut progress: impl FnMut(usize),
    ) -> Result<()> {
        const STEP: usize = 100;
        let mut writer = self.writer()?;
        writer.clear()?;
        let mut n = 0;
        for entry in entries {
            writer.put(&entry)?;
            n += 1;
            if n % STEP == 0 {
                progress(n);
            }
        }
        writer.commit(change, "")?;
        progress(n);
        Ok(())
    }
}

impl Writer {
    /// Puts a record in, in place of what it was before.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if the disk refuses.
    pub fn put(&mut self, entry: &Entry) -> Result<()> {
        let is_known_absent =
            self.since_clear.as_mut().is_some_and(|put| put.insert(entry.record.id.clone()));
        if !is_known_absent {
            self.remove(&entry.record.id);
        }
        let document = document::document(entry, &self.index.0.fields, &self.collators)?;
        self.tantivy.add_document(document).map_err(|error| not_written(&error))?;
        Ok(())
    }

    /// Takes a record out, if it is there.
    pub fn remove(&mut self, id: &Identifier) {
        self.tantivy.delete_term(Term::from_field_text(self.index.0.fields.id, id.as_str()));
    }

    /// Takes all records out.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if the disk refuses.
    pub fn clear(&mut self) -> Result<()> {
        self.tantivy.delete_all_documents().map_err(|error| not_written(&error))?;
        self.since_clear = Some(HashSet::new());
        Ok(())
    }

    /// Makes everything since the last commit visible at once, and keeps the number of the change that it follows, with a
    /// moment of the store that made that change: a word without spaces by which its history is told from others.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if the disk refuses; then the last commit stands.
    pub fn commit(&mut self, change: u64, moment: &str) -> Result<()> {
        let mut prepared = self.tantivy.prepare_commit().map_err(|error| not_written(&error))?;
        prepared.set_payload(&format!("{change} {moment}"));
        prepared.commit().map_err(|error| not_written(&error))?;
        self.since_clear = None;
        self.index.0.reader.reload().map_err(|error| not_written(&error))
    }
}

fn not_written(error: &TantivyError) -> Error {
    Error::Failed { doing: "written to", detail: error.to_string() }
}
