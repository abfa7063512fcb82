//! A hub on either database: how commands are told which is meant, and how a test reaches past them into its tables.

use std::{path::Path, process::Command};

use crate::{
    postgres,
    program::{fail, run, succeed, text},
};

/// A folder, and a PostgreSQL database if the hub is not kept in a file of that folder.
pub(crate) struct Kept {
    pub(crate) folder: tempfile::TempDir,
    database: Option<postgres::Database>,
}

impl Kept {
    pub(crate) fn in_a_file() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), database: None }
    }

    pub(crate) fn on_a_server() -> Self {
        Self { database: Some(postgres::Database::new()), ..Self::in_a_file() }
    }

    /// One in each database, without a hub yet.
    pub(crate) fn on_both() -> [Self; 2] {
        [Self::in_a_file(), Self::on_a_server()]
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The options that name it.
    pub(crate) fn place(&self) -> Vec<&str> {
        let mut place = vec!["--data", text(self.folder())];
        place.extend(self.url().into_iter().flat_map(|url| ["--database", url]));
        place
    }

    pub(crate) fn url(&self) -> Option<&str> {
        self.database.as_ref().map(|database| database.url.as_str())
    }

    /// A command on it, which must succeed; what it printed.
    pub(crate) fn succeed(&self, command: &[&str]) -> String {
        succeed(&[command, &self.place()].concat())
    }

    /// A command on it, which must end with 1; what it complained of.
    pub(crate) fn fail(&self, command: &[&str]) -> String {
        fail(1, &[command, &self.place()].concat())
    }

    /// A command on it that may fail; what it printed.
    pub(crate) fn ask(&self, command: &[&str]) -> String {
        String::from_utf8(run(&[command, &self.place()].concat()).stdout).unwrap()
    }

    /// The hash of all that it keeps.
    pub(crate) fn hash(&self) -> String {
        self.succeed(&["export", "--hash"])
    }

    /// Runs statements past the program, as someone may who has the database.
    pub(crate) fn change(&self, statements: &str) {
        let Some(url) = self.url() else {
            let program = "import sqlite3, sys\n\
                           database = sqlite3.connect(sys.argv[1])\n\
                           database.executescript(sys.argv[2])\n\
                           database.commit()";
            let file = self.folder().join("hub.sqlite3");
            let mut python = Command::new("python3");
            let said = python.args(["-c", program]).arg(file).arg(statements).output().unwrap();
            assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
            return;
        };
        postgres::ask(url, statements);
    }
}
