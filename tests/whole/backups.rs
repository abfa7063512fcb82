//! Backups, copies and exports from outside: what is made again from them is the same, and what is not whole is refused.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use crate::{
    imports::many,
    kept::Kept,
    program::{Served, fail, lmhub, text},
};

fn found(kept: &Kept) -> u64 {
    let printed = kept.succeed(&["search", "--json", "--limit", "1"]);
    serde_json::from_str::<serde_json::Value>(&printed).unwrap()["total"].as_u64().unwrap()
}

fn hash_in(said: &str) -> String {
    let (_, rest) = said.split_once("SHA-256 ").unwrap_or_else(|| panic!("{said}"));
    rest[..64].to_owned()
}

#[test]
fn a_hub_is_backed_up_while_it_is_served_and_restored_with_the_same_hash_into_either_database() {
    for kept in Kept::on_both() {
        kept.succeed(&["init"]);
        let served = Served::start_at(&kept.place());
        let files = tempfile::tempdir().unwrap();
        let file = files.path().join("hub.backup");
        let hash = hash_in(&kept.succeed(&["backup", text(&file)]));
        assert_eq!(kept.hash().trim(), hash);
        drop(served);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        for target in Kept::on_both() {
            let said = target.succeed(&["restore", text(&file)]);
            assert_eq!(said.matches(&hash).count(), 2, "{said}");
            let trail = target.succeed(&["audit", "list"]);
            assert!(trail.trim_end().ends_with("hub.restore hub"), "{trail}");
            let mut served = Served::start_at(&target.place());
            assert_eq!(served.json("/health")["records"], 297);
            drop(served);
            target.succeed(&["doctor"]);
            served = Served::start_at(&target.place());
            assert!(served.terminate());
            let complaint = target.fail(&["restore", text(&file)]);
            assert!(complaint.contains("holds something already"), "{complaint}");
            assert_eq!(found(&target), 297);
        }
    }
}

#[test]
fn a_hub_moves_to_the_other_database_and_back_and_goes_on_there() {
    let (first, server, last) = (Kept::in_a_file(), Kept::on_a_server(), Kept::in_a_file());
    first.succeed(&["init"]);
    let hash = first.hash();
    let url = server.url().unwrap();
    let said = first.succeed(&["store", "copy", "--to-database", url]);
    assert!(said.contains(hash.trim()) && said.contains("--database URL"), "{said}");
    let place = ["--data", text(first.folder()), "--database", url];
    let moved = |command: &[&str]| crate::program::succeed(&[command, &place].concat());
    assert_eq!(moved(&["export", "--hash"]), hash);
    // The folder's index serves for the copy too: there is nothing to build.
    moved(&["doctor"]);
    let file = first.folder().join("many.jsonl");
    fs::write(&file, many(3)).unwrap();
    moved(&["import", text(&file)]);
    moved(&["audit", "verify"]);
    let hash = moved(&["export", "--hash"]);
    moved(&["store", "copy", "--to-data", text(last.folder())]);
    assert_eq!(last.hash(), hash);
    drop(Served::start_at(&last.place()));
    last.succeed(&["doctor"]);
    assert_eq!(found(&last), 300);
    assert_ne!(first.hash(), hash, "where it came from is as it was");
}

#[test]
fn a_served_hub_is_not_copied_and_who_serves_it_is_named() {
    let (kept, target) = (Kept::in_a_file(), Kept::in_a_file());
    kept.succeed(&["init"]);
    let _served = Served::start_at(&kept.place());
    let folder = target.folder().join("copy");
    let complaint = kept.fail(&["store", "copy", "--to-data", text(&folder)]);
    assert!(complaint.contains("in use by another lmhub process"), "{complaint}");
    assert!(complaint.contains("stop that one first"), "{complaint}");
    assert!(!folder.exists());
}

#[test]
fn nothing_is_copied_over_something_or_from_nothing() {
    let (kept, target) = (Kept::in_a_file(), Kept::in_a_file());
    let complaint = kept.fail(&["store", "copy", "--to-data", text(target.folder())]);
    assert!(complaint.contains("there is no hub in"), "{complaint}");
    assert!(fs::read_dir(kept.folder()).unwrap().next().is_none());
    kept.succeed(&["init"]);
    target.succeed(&["init"]);
    let complaint = kept.fail(&["store", "copy", "--to-data", text(target.folder())]);
    assert!(complaint.contains("holds something already"), "{complaint}");
    let complaint = kept.fail(&["store", "copy", "--to-data", text(kept.folder())]);
    assert!(complaint.contains("holds something already"), "{complaint}");
    kept.succeed(&["doctor"]);
    target.succeed(&["doctor"]);
}

#[test]
fn the_index_of_another_store_is_not_taken_for_that_of_what_was_restored() {
    let (kept, target) = (Kept::in_a_file(), Kept::in_a_file());
    for hub in [&kept, &target] {
        hub.succeed(&["init"]);
    }
    let file = kept.folder().join("hub.backup");
    kept.succeed(&["backup", text(&file)]);
    let lines = target.folder().join("many.jsonl");
    fs::write(&lines, many(1)).unwrap();
    target.succeed(&["import", text(&lines)]);
    for side in ["hub.sqlite3", "hub.sqlite3-wal", "hub.sqlite3-shm"] {
        fs::remove_file(target.folder().join(side)).ok();
    }
    target.succeed(&["restore", text(&file)]);
    drop(Served::start_at(&target.place()));
    target.succeed(&["doctor"]);
    assert_eq!(found(&target), 297);
}

#[test]
fn a_backup_that_is_cut_short_changed_or_not_finished_is_refused_by_name_and_nothing_is_made() {
    let kept = Kept::in_a_file();
    kept.succeed(&["init"]);
    let file = kept.folder().join("hub.backup");
    kept.succeed(&["backup", text(&file)]);
    let whole = fs::read(&file).unwrap();
    let refused = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("hub");
        let complaint = fail(1, &["restore", text(&file), "--data", text(&target)]);
        assert!(complaint.contains(text(&file)), "{complaint}");
        assert!(complaint.contains("is not a whole backup"), "{complaint}");
        assert!(!target.exists());
    };
    for length in [0, 1, 100, 4096, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        refused(&whole[..length]);
    }
    let needle = b"Mekong";
    let place = whole.windows(needle.len()).position(|window| window == needle).unwrap();
    let mut changed = whole.clone();
    changed[place] = b'W';
    refused(&changed);
    refused(&fs::read(kept.folder().join("hub.sqlite3")).unwrap());
    refused(b"no database at all");
}

#[test]
fn a_backup_writes_over_nothing_that_it_was_not_told_to_and_never_over_the_hub() {
    let kept = Kept::in_a_file();
    kept.succeed(&["init"]);
    let file = kept.folder().join("hub.backup");
    kept.succeed(&["backup", text(&file)]);
    let before = fs::read(&file).unwrap();
    let complaint = kept.fail(&["backup", text(&file)]);
    assert!(complaint.contains("--overwrite"), "{complaint}");
    assert_eq!(fs::read(&file).unwrap(), before);
    kept.succeed(&["backup", "--overwrite", text(&file)]);
    for own in ["hub.sqlite3", "hub.sqlite3-wal", "lock", "index", "index/hub.backup"] {
        let complaint = kept.fail(&["backup", "--overwrite", text(&kept.folder().join(own))]);
        assert!(complaint.contains("is a file of the hub itself"), "{complaint}");
    }
    let nowhere = kept.fail(&["backup", "/nowhere/hub.backup"]);
    assert!(nowhere.contains("cannot write /nowhere/hub.backup"), "{nowhere}");
    kept.succeed(&["doctor"]);
}

#[test]
fn a_backup_of_a_trail_that_was_changed_says_so_and_is_restored_as_it_is() {
    let (kept, target) = (Kept::in_a_file(), Kept::in_a_file());
    kept.succeed(&["init"]);
    kept.change("update audit_line set who = 'nobody' where number = 1");
    let file = kept.folder().join("hub.backup");
    let said = kept.succeed(&["backup", text(&file)]);
    assert!(said.contains("not as it was written, 1 faults"), "{said}");
    target.succeed(&["restore", text(&file)]);
    assert!(target.ask(&["audit", "verify"]).contains("line 1 is not as it was written"));
}

#[test]
fn the_export_is_the_same_twice_and_goes_to_a_file_that_only_its_owner_reads() {
    let kept = Kept::in_a_file();
    kept.succeed(&["init"]);
    let printed = kept.succeed(&["export"]);
    let file = kept.folder().join("export.jsonl");
    let said = kept.succeed(&["export", "--output", text(&file)]);
    assert_eq!(fs::read_to_string(&file).unwrap(), printed);
    assert!(said.contains(&format!("Wrote {} lines", printed.lines().count())), "{said}");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let complaint = kept.fail(&["export", "--output", text(&file)]);
    assert!(complaint.contains("cannot write"), "{complaint}");
    // Whoever reads only the beginning ends the program without a complaint.
    let program = lmhub(&["--version"]).get_program().to_owned();
    let script = "\"$0\" export --data \"$1\" | head -1 >/dev/null; exit ${PIPESTATUS[0]}";
    let mut shell = std::process::Command::new("bash");
    let ended = shell.args(["-c", script]).arg(program).arg(Path::new(kept.folder())).status();
    assert!(ended.unwrap().success());
}

#[test]
fn an_index_never_answers_for_another_store_that_is_as_far() {
    let (file, server) = (Kept::in_a_file(), Kept::on_a_server());
    file.succeed(&["init"]);
    let url = server.url().unwrap();
    file.succeed(&["store", "copy", "--to-database", url]);
    let place = ["--data", text(file.folder()), "--database", url];
    let copied = |command: &[&str]| crate::program::succeed(&[command, &place].concat());
    let brought = |name: &str| {
        let line = many(1).replace("made-0", name).replace("Report 0", &format!("Only {name}"));
        let path = file.folder().join(format!("{name}.jsonl"));
        fs::write(&path, line).unwrap();
        path
    };
    // Each goes on by itself, and both are at the same change.
    copied(&["import", text(&brought("zanthoxylum"))]);
    file.succeed(&["import", text(&brought("xylophone"))]);
    let refused = fail(1, &[&["search", "xylophone"], &place[..]].concat());
    assert!(refused.contains("index") && refused.contains("of another store"), "{refused}");
    let report = crate::program::run(&[&["doctor"], &place[..]].concat());
    let report = String::from_utf8_lossy(&report.stdout).into_owned();
    assert!(report.contains("of another store") && report.contains("lmhub reindex"), "{report}");
    let served = Served::start_at(&place);
    assert_eq!(served.json("/api/search?q=xylophone&lang=en")["total"], 0);
    assert_eq!(served.json("/api/search?q=zanthoxylum&lang=en")["total"], 1);
    drop(served);
    copied(&["doctor"]);
}
