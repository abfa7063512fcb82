//! A database server that goes away and comes back, while a hub is served and while one is imported into.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use crate::{
    imports::many,
    postgres::ask,
    program::{Served, lmhub, run, succeed, text},
};

/// A server of its own, since it is crashed.
struct Server {
    place: String,
    url: String,
}

impl Server {
    fn start() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        // Not in a folder of the test's: whoever runs the server may not enter those.
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let place = format!("/tmp/lmhub-postgres-faults-{}-{number}", std::process::id());
        let mut server = Self { place, url: String::new() };
        let url = server.tell("url");
        ask(&format!("{}/postgres", url.trim()), "create database hub");
        server.url = format!("{}/hub", url.trim());
        server
    }

    fn tell(&self, what: &str) -> String {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/postgres/server.sh");
        let mut command = Command::new(script);
        // Its log is nobody's to read, and a server that lives on would keep a pipe open.
        let said = command.arg(what).env("LMHUB_TEST_POSTGRES", &self.place).stderr(Stdio::null());
        let said = said.output().unwrap();
        assert!(said.status.success(), "{what}");
        String::from_utf8(said.stdout).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.tell("stop");
    }
}

#[test]
fn a_served_hub_says_quickly_that_its_database_is_away_and_goes_on_when_it_is_back() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let place = ["--data", text(folder.path()), "--database", &server.url];
    succeed(&[&["init"], &place[..]].concat());
    let served = Served::start_at(&place);
    assert_eq!(served.get("/health").0, 200);
    server.tell("crash");
    for path in ["/health", "/en/search?q=water"] {
        let asked = Instant::now();
        let (status, body) = served.get(path);
        let waited = asked.elapsed();
        assert!((500..600).contains(&status), "{path}: {status} {body}");
        assert!(waited < Duration::from_secs(12), "{path}: {waited:?}");
        assert!(!body.contains("postgres://"), "{path}: {body}");
    }
    server.tell("again");
    let patience = Instant::now() + Duration::from_secs(20);
    while served.get("/health").0 != 200 {
        assert!(Instant::now() < patience, "the hub did not come back");
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(served.get("/en/records/area-1").0, 200);
    assert_eq!(served.json("/api/search?q=water")["total"].as_u64().map(|n| n > 0), Some(true));
    succeed(&[&["doctor"], &place[..]].concat());
}

#[test]
fn an_import_whose_database_goes_away_is_whole_or_absent_and_says_that_it_is_away() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let place = ["--data", text(folder.path()), "--database", &server.url];
    succeed(&[&["init"], &place[..]].concat());
    for (round, delay) in [200, 900].into_iter().enumerate() {
        let prefix = format!("away-{round}-");
        let file = folder.path().join("many.jsonl");
        fs::write(&file, many(1_500).replace("made-", &prefix)).unwrap();
        let import = lmhub(&[&["import", text(&file)], &place[..]].concat())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        server.tell("crash");
        let output = import.wait_with_output().unwrap();
        server.tell("again");
        let said = String::from_utf8_lossy(&output.stderr);
        let counted =
            ask(&server.url, &format!("select count(*) from record where id like '{prefix}%'"));
        let n: usize = counted.trim().parse().unwrap();
        assert!([0, 1_500].contains(&n), "{n} records");
        if output.status.success() {
            assert_eq!(n, 1_500);
        } else {
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains("away"), "{said}");
        }
        drop(Served::start_at(&place));
        succeed(&[&["doctor"], &place[..]].concat());
    }
    server.tell("crash");
    let report = run(&[&["doctor"], &place[..]].concat());
    assert_eq!(report.status.code(), Some(1));
    let found = String::from_utf8_lossy(&report.stdout);
    assert!(found.contains("is away") && found.contains("start the database server"), "{found}");
}

/// Whoever stops the hub need not wait for a database that hangs.
#[test]
fn a_hub_whose_database_hangs_ends_when_it_is_told_to() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let place = ["--data", text(folder.path()), "--database", &server.url];
    let mut served = Served::start_at(&place);
    assert_eq!(served.get("/health").0, 200);
    server.tell("freeze");
    let (status, _) = served.get("/health");
    let asked = Instant::now();
    served.ask_to_stop();
    while !served.has_stopped() && asked.elapsed() < Duration::from_secs(40) {
        std::thread::sleep(Duration::from_millis(100));
    }
    let (has_stopped, waited) = (served.has_stopped(), asked.elapsed());
    server.tell("thaw");
    assert!((500..600).contains(&status), "{status}");
    assert!(has_stopped && waited < Duration::from_secs(25), "{waited:?}");
}
