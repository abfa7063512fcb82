//! Killed at any moment: `lmhub init` with its first migration, import, backup, restore, a move, and a served hub beside
//! another writer.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use super::chance::{Chance, rounds};
use crate::{
    kept::Kept,
    postgres,
    program::{Served, lmhub, run, text},
};

/// Records of the built-in collection.
const BUILT_IN: usize = 297;
/// Records of one import.
const BATCH: usize = 400;

/// What is killed. A hub that is killed while it publishes stands in `published.rs`.
const DEEDS: [&str; 6] = ["init", "import", "backup", "restore", "move", "serve"];

/// A hub that lives through all rounds, and how long each deed takes that is let alone.
struct World {
    hub: Kept,
    /// A backup of it as it was at first.
    backup: PathBuf,
    chance: Chance,
    lasts: BTreeMap<&'static str, Duration>,
    outcomes: BTreeMap<String, usize>,
}

#[test]
#[expect(clippy::print_stdout, reason = "what came of the rounds is worth knowing")]
fn what_was_acknowledged_is_there_and_what_was_not_is_absent_or_whole_after_kill_9() {
    let mut outcomes = BTreeMap::new();
    for (store, hub) in Kept::on_both().into_iter().enumerate() {
        hub.succeed(&["init"]);
        let backup = hub.folder().join("first.backup");
        hub.succeed(&["backup", text(&backup)]);
        let chance = Chance::new();
        let mut world = World { hub, backup, chance, lasts: BTreeMap::new(), outcomes };
        for round in 0..rounds() / 2 {
            // Few rounds do not all begin with the same deeds.
            match DEEDS[(round + store * DEEDS.len() / 2) % DEEDS.len()] {
                "init" => world.init(),
                "import" => world.import(round),
                "backup" => world.backup(round),
                "restore" => world.restore(),
                "move" => world.moves(),
                _ => world.serve(round),
            }
            sound(&world.hub);
        }
        outcomes = world.outcomes;
    }
    println!("{outcomes:#?}");
}

impl World {
    /// Runs a command and kills it at a moment of its life, chosen by chance. Whether it had ended well before.
    fn kill(&mut self, deed: &'static str, kept: &Kept, arguments: &[&str]) -> bool {
        let lasts = *self.lasts.get(deed).unwrap_or(&Duration::from_millis(700));
        let moment = self.chance.moment(lasts + lasts / 8);
        let began = Instant::now();
        let arguments = [arguments, &kept.place()].concat();
        let mut command = lmhub(&arguments);
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        while began.elapsed() < moment {
            if let Some(status) = process.try_wait().unwrap() {
                self.lasts.insert(deed, began.elapsed());
                let output = process.wait_with_output().unwrap();
                assert!(status.success(), "{deed}: {}", String::from_utf8_lossy(&output.stderr));
                return true;
            }
            std::thread::sleep(Duration::from_micros(500));
        }
        process.kill().unwrap();
        let acknowledged = process.wait().unwrap().success();
        settle(kept);
        acknowledged
    }

    fn count(&mut self, deed: &str, acknowledged: bool, is_there: bool) {
        assert!(!acknowledged || is_there, "{deed} was acknowledged and is not there");
        let came = match (acknowledged, is_there) {
            (true, _) => "done before",
            (false, true) => "whole",
            (false, false) => "absent",
        };
        let store = if self.hub.url().is_some() { "PostgreSQL" } else { "SQLite" };
        *self.outcomes.entry(format!("{store} {deed}: {came}")).or_default() += 1;
    }

    fn like_the_hub(&self) -> Kept {
        if self.hub.url().is_some() { Kept::on_a_server() } else { Kept::in_a_file() }
    }

    fn init(&mut self) {
        let fresh = self.like_the_hub();
        let acknowledged = self.kill("init", &fresh, &["init"]);
        let n_records = n_records(&fresh, "");
        assert!([0, BUILT_IN].contains(&n_records), "{n_records} records");
        self.count("init", acknowledged, n_records > 0);
        fresh.succeed(&["init"]);
        sound(&fresh);
    }

    fn import(&mut self, round: usize) {
        let prefix = format!("killed-{round}-");
        let file = self.hub.folder().join("records.jsonl");
        fs::write(&file, crate::imports::many(BATCH).replace("made-", &prefix)).unwrap();
        let hub = std::mem::replace(&mut self.hub, Kept::in_a_file());
        let acknowledged = self.kill("import", &hub, &["import", text(&file)]);
        self.hub = hub;
        let n_records = n_records(&self.hub, &prefix);
        assert!([0, BATCH].contains(&n_records), "{n_records} records");
        self.count("import", acknowledged, n_records > 0);
    }

    fn backup(&mut self, round: usize) {
        let files = tempfile::tempdir().unwrap();
        let file = files.path().join(format!("{round}.backup"));
        let hub = std::mem::replace(&mut self.hub, Kept::in_a_file());
        let acknowledged = self.kill("backup", &hub, &["backup", text(&file)]);
        self.hub = hub;
        let is_whole = file.exists();
        self.count("backup", acknowledged, is_whole);
        let unfinished = files.path().join(format!("{round}.backup.unfinished"));
        if unfinished.exists() {
            let said = refused(&["restore", text(&unfinished)]);
            assert!(said.contains("is not a whole backup"), "{said}");
        }
        if !is_whole {
            self.hub.succeed(&["backup", text(&file)]);
        }
        assert!(!unfinished.exists());
        let target = Kept::in_a_file();
        assert!(target.succeed(&["restore", text(&file)]).contains(self.hub.hash().trim()));
    }

    fn restore(&mut self) {
        let fresh = self.like_the_hub();
        let file = self.backup.clone();
        let acknowledged = self.kill("restore", &fresh, &["restore", text(&file)]);
        let n_records = n_records(&fresh, "");
        assert!([0, BUILT_IN].contains(&n_records), "{n_records} records");
        self.count("restore", acknowledged, n_records > 0);
        if n_records == 0 {
            fresh.succeed(&["restore", text(&file)]);
        } else {
            fresh.fail(&["restore", text(&file)]);
        }
        assert!(fresh.succeed(&["audit", "list"]).trim_end().ends_with("hub.restore hub"));
        sound(&fresh);
    }

    /// To the other database.
    fn moves(&mut self) {
        let hub = std::mem::replace(&mut self.hub, Kept::in_a_file());
        let target = if hub.url().is_some() { Kept::in_a_file() } else { Kept::on_a_server() };
        let to = match target.url() {
            Some(url) => ["--to-database".to_owned(), url.to_owned()],
            None => ["--to-data".to_owned(), text(target.folder()).to_owned()],
        };
        let command = ["store", "copy", &to[0], &to[1]];
        let acknowledged = self.kill("move", &hub, &command);
        settle(&target);
        let (expected, found) = (n_records(&hub, ""), n_records(&target, ""));
        assert!([0, expected].contains(&found), "{found} records");
        self.hub = hub;
        self.count("move", acknowledged, found > 0);
        if found == 0 {
            self.hub.succeed(&command);
        }
        assert_eq!(self.hub.hash(), target.hash());
    }

    /// A served hub is killed while another process works on the same store: one that imports, where there may be two
    /// writers, or else one that backs it up. That one does not notice.
    fn serve(&mut self, round: usize) {
        let beside = tempfile::tempdir().unwrap();
        let file = beside.path().join("file.jsonl");
        let (prefix, backup) = (format!("beside-{round}-"), beside.path().join("backup"));
        fs::write(&file, crate::imports::many(BATCH).replace("made-", &prefix)).unwrap();
        let served = Served::start_at(&self.hub.place());
        let arguments = match self.hub.url() {
            Some(url) => {
                vec!["import", text(&file), "--data", text(beside.path()), "--database", url]
            }
            None => vec!["backup", text(&backup), "--data", text(self.hub.folder())],
        };
        let other = lmhub(&arguments).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        std::thread::sleep(self.chance.moment(Duration::from_millis(600)));
        drop(served);
        let output = other.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        let is_there = if self.hub.url().is_some() {
            n_records(&self.hub, &prefix) == BATCH
        } else {
            Kept::in_a_file().succeed(&["restore", text(&backup)]).contains(self.hub.hash().trim())
        };
        self.count("serve", true, is_there);
    }
}

/// The hub starts, and afterwards all is in order.
fn sound(kept: &Kept) {
    drop(Served::start_at(&kept.place()));
    kept.succeed(&["doctor"]);
    kept.succeed(&["audit", "verify"]);
}

/// How many records a store holds whose identifiers begin so; none if there is no hub yet.
fn n_records(kept: &Kept, prefix: &str) -> usize {
    let output = run(&[&["export"], &kept.place()[..]].concat());
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let is_not_yet =
            ["there is no hub in", "made by an older lmhub", "was begun and never finished"];
        assert!(is_not_yet.iter().any(|absent| said.contains(absent)), "{said}");
        return 0;
    }
    let beginning = format!("{{\"table\":\"record\",\"row\":{{\"id\":\"{prefix}");
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().filter(|line| line.starts_with(&beginning)).count()
}

/// Waits until the server has noticed that a killed program is gone: what it asked for last may still be done.
fn settle(kept: &Kept) {
    let Some(url) = kept.url() else { return };
    let others = "select count(*) from pg_stat_activity \
                  where datname = current_database() and pid <> pg_backend_pid()";
    let patience = Instant::now() + Duration::from_secs(20);
    while postgres::ask(url, others).trim() != "0" {
        assert!(Instant::now() < patience, "the server still works for a program that is gone");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// What a command complains of that must fail, in a folder of its own.
fn refused(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("hub");
    let said = crate::program::fail(1, &[arguments, &["--data", text(&target)]].concat());
    assert!(!Path::new(&target).exists());
    said
}
