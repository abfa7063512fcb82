//! A PostgreSQL database for one test: made on the server that `server.sh` runs, removed with the value.

use std::{
    path::Path,
    process::{Command, id},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// An empty database of its own.
pub(crate) struct Database {
    name: String,
    /// Its address.
    pub(crate) url: String,
}

impl Database {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}_{}", id(), NEXT.fetch_add(1, Ordering::Relaxed));
        // A test that was killed may have left one.
        administer(&format!("drop database if exists {name} with (force)"));
        // It sorts texts as people who read English do, so that nothing passes that counts on an order by bytes.
        let sorting = "template template0 locale_provider icu icu_locale 'en-US'";
        administer(&format!("create database {name} {sorting}"));
        let url = format!("{}/{name}", server());
        Self { name, url }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        administer(&format!("drop database if exists {} with (force)", self.name));
    }
}

/// The address of the server, started by whoever asks first.
pub(crate) fn server() -> &'static str {
    static SERVER: OnceLock<String> = OnceLock::new();
    SERVER.get_or_init(|| {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/postgres/server.sh");
        let said = Command::new(script).arg("url").output().unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        String::from_utf8(said.stdout).unwrap().trim().to_owned()
    })
}

/// Runs one statement as the owner of the server and returns what it printed.
pub(crate) fn ask(url: &str, statement: &str) -> String {
    let said = Command::new("psql").args(["-qXAt", "-c", statement, url]).output().unwrap();
    assert!(said.status.success(), "{statement}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap()
}

fn administer(statement: &str) {
    ask(&format!("{}/postgres", server()), statement);
}
