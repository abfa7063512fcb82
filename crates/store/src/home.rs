//! Where a hub is kept: its folder, and the database server if it uses one.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use crate::{Error, Store};

/// A folder for the lock, the index and the SQLite file, or the address of a PostgreSQL database in place of the file.
#[derive(Clone, PartialEq, Eq)]
pub struct Home {
    pub(crate) folder: PathBuf,
    pub(crate) server: Option<String>,
}

impl Home {
    /// A hub whose store is a SQLite file in `folder`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), server: None }
    }

    /// The same folder with the store in the PostgreSQL database at `url`: `postgres://user:password@host/database`.
    #[must_use]
    pub fn with_server(self, url: impl Into<String>) -> Self {
        Self { server: Some(url.into()), ..self }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether its store is on a database server.
    pub fn is_on_a_server(&self) -> bool {
        self.server.is_some()
    }

    /// Whether `file` is, or would be, one of its own.
    pub fn keeps(&self, file: &Path) -> bool {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        let inside = folder.unwrap_or(Path::new(".")).canonicalize();
        let (Ok(inside), Ok(own)) = (inside, self.folder.canonicalize()) else { return false };
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let is_named = name.starts_with(Store::FILE) || name == "lock" || name == "index";
        (inside == own && is_named) || inside.starts_with(own.join("index"))
    }

    /// Refuses a folder without a store in which lies what the last one had not written into its file yet: SQLite would
    /// delete it.
    pub(crate) fn must_not_be_left_behind(&self) -> Result<(), Error> {
        for side in ["-wal", "-journal"] {
            let file = self.folder.join(format!("{}{side}", Store::FILE));
            if file.metadata().is_ok_and(|file| file.len() > 0) {
                return Err(Error::LeftBehind { file });
            }
        }
        Ok(())
    }

    /// The database as messages name it: never with a password.
    pub(crate) fn database(&self) -> PathBuf {
        match &self.server {
            None => self.folder.join(Store::FILE),
            Some(url) => PathBuf::from(without_password(url)),
        }
    }
}

impl From<&Path> for Home {
    fn from(folder: &Path) -> Self {
        Self::new(folder)
    }
}

/// The database and its folder, without what is secret.
impl fmt::Debug for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.folder.display(), self.database().display())
    }
}

/// `postgres://host/database` of an address with user, password and settings.
fn without_password(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
    let rest = rest.split('?').next().unwrap_or_default();
    let place = rest.rsplit_once('@').map_or(rest, |(_, place)| place);
    format!("{scheme}://{place}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let home = Home::new("x")
            .with_server("postgres://hub:s%40cret@db.example:5433/lmhub?sslmode=require");
        assert_eq!(home.database(), Path::new("postgres://db.example:5433/lmhub"));
        assert!(!format!("{home:?}").contains("cret"));
    }
}
