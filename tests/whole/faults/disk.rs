//! Disks: one that is full, one that may only be read, and bytes that changed on one.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::chance::{Chance, rounds};
use crate::{
    imports::many,
    program::{Served, fail, is_administrator, run, succeed, text},
};

/// A disk of its own in memory; it is gone with the value.
struct Disk {
    place: tempfile::TempDir,
}

impl Disk {
    /// None if these tests may not mount one; the reason is printed then.
    #[expect(clippy::print_stdout, reason = "a test that is left out says so")]
    fn of(megabytes: u32) -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(place.path());
        if !is_administrator() || !mount.output().unwrap().status.success() {
            println!("left out: a small disk needs the right to mount one");
            return None;
        }
        Some(Self { place })
    }

    fn path(&self) -> &Path {
        self.place.path()
    }

    fn remount(&self, how: &str) {
        let mut mount = Command::new("mount");
        let done = mount.args(["-o", &format!("remount,{how}")]).arg(self.path()).status();
        assert!(done.unwrap().success());
    }

    /// Leaves this much room, by a file that takes the rest.
    fn leave(&self, kilobytes: u64) -> PathBuf {
        let said = Command::new("df").args(["--output=avail", "-k"]).arg(self.path()).output();
        let printed = String::from_utf8(said.unwrap().stdout).unwrap();
        let free: u64 = printed.lines().last().unwrap().trim().parse().unwrap();
        let ballast = self.path().join("ballast");
        let zeros = vec![0; usize::try_from(free.saturating_sub(kilobytes) * 1024).unwrap()];
        fs::write(&ballast, zeros).unwrap();
        ballast
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        Command::new("umount").arg(self.place.path()).status().unwrap();
    }
}

fn n_records(folder: &Path) -> usize {
    let printed = succeed(&["export", "--data", text(folder)]);
    printed.lines().filter(|line| line.starts_with("{\"table\":\"record\",")).count()
}

#[test]
fn a_disk_that_is_full_during_an_import_is_named_and_the_hub_is_sound_when_there_is_room_again() {
    let Some(disk) = Disk::of(48) else { return };
    let hub = disk.path().join("hub");
    succeed(&["init", "--data", text(&hub)]);
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("many.jsonl");
    let mut n_before = n_records(&hub);
    for (round, room) in [64, 1_024].into_iter().enumerate() {
        fs::write(&file, many(1_000).replace("made-", &format!("full-{round}-"))).unwrap();
        let ballast = disk.leave(room);
        let import = run(&["import", "--data", text(&hub), text(&file)]);
        let complaint = String::from_utf8_lossy(&import.stderr);
        let is_named = complaint.contains("full") || complaint.contains("No space left");
        // Where there was just enough, it must have been.
        let is_done = import.status.success() && room > 64;
        assert!(is_done || (import.status.code() == Some(1) && is_named), "{room}: {complaint}");
        fs::remove_file(ballast).unwrap();
        drop(Served::start(&hub));
        succeed(&["doctor", "--data", text(&hub)]);
        let n_after = n_records(&hub);
        let expected = if is_done { n_before + 1_000 } else { n_before };
        assert!([expected, n_before + 1_000].contains(&n_after), "{n_before}, then {n_after}");
        n_before = n_after;
    }
    fs::write(&file, many(1_000)).unwrap();
    succeed(&["import", "--data", text(&hub), text(&file)]);
    assert_eq!(n_records(&hub), n_before + 1_000);
    succeed(&["audit", "verify", "--data", text(&hub)]);
}

/// Nobody shall restore an old backup over a store that is sound.
#[test]
fn a_hub_on_a_full_disk_is_not_called_damaged() {
    let Some(disk) = Disk::of(24) else { return };
    let hub = disk.path().join("hub");
    succeed(&["init", "--data", text(&hub)]);
    let ballast = disk.leave(0);
    let report = run(&["doctor", "--data", text(&hub)]);
    let found = String::from_utf8_lossy(&report.stdout).into_owned();
    assert!(!found.contains("damaged") && !found.contains("restore"), "{found}");
    let serve = run(&["import", "--data", text(&hub), "/dev/null.jsonl"]);
    let complaint = String::from_utf8_lossy(&serve.stderr).into_owned();
    assert!(!complaint.contains("damaged"), "{complaint}");
    fs::remove_file(ballast).unwrap();
    succeed(&["doctor", "--data", text(&hub)]);
}

#[test]
fn an_export_that_the_disk_has_no_room_for_leaves_no_file() {
    let Some(disk) = Disk::of(2) else { return };
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("hub");
    succeed(&["init", "--data", text(&hub)]);
    disk.leave(64);
    let file = disk.path().join("all.jsonl");
    let command = ["export", "--data", text(&hub), "--output", text(&file)];
    let complaint = fail(1, &command);
    assert!(complaint.contains("No space left"), "{complaint}");
    let names: Vec<_> =
        fs::read_dir(disk.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(names, ["ballast"]);
}

#[test]
fn a_disk_that_is_full_during_a_backup_leaves_no_backup_and_the_one_before() {
    let Some(disk) = Disk::of(12) else { return };
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("hub");
    succeed(&["init", "--data", text(&hub)]);
    let file = disk.path().join("hub.backup");
    succeed(&["backup", "--data", text(&hub), text(&file)]);
    let before = fs::read(&file).unwrap();
    for room in [64, 4_096] {
        let ballast = disk.leave(room);
        for arguments in [vec!["--overwrite", text(&file)], vec![text(&disk.path().join("other"))]]
        {
            let command = [&["backup", "--data", text(&hub)], &arguments[..]].concat();
            let complaint = fail(1, &command);
            let is_named = complaint.contains("full") || complaint.contains("No space left");
            assert!(is_named, "{room}: {complaint}");
        }
        fs::remove_file(ballast).unwrap();
        assert_eq!(fs::read(&file).unwrap(), before);
        let names: Vec<_> =
            fs::read_dir(disk.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(names, ["hub.backup"]);
    }
    succeed(&["backup", "--overwrite", "--data", text(&hub), text(&file)]);
    succeed(&["doctor", "--data", text(&hub)]);
}

#[test]
fn a_hub_on_a_disk_that_may_only_be_read_is_searched_examined_exported_and_backed_up() {
    let Some(disk) = Disk::of(32) else { return };
    let hub = disk.path().join("hub");
    succeed(&["init", "--data", text(&hub)]);
    let hash = succeed(&["export", "--hash", "--data", text(&hub)]);
    disk.remount("ro");
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("hub.backup");
    assert!(succeed(&["search", "--data", text(&hub), "water"]).contains("records"));
    succeed(&["doctor", "--data", text(&hub)]);
    succeed(&["audit", "verify", "--data", text(&hub)]);
    assert_eq!(succeed(&["export", "--hash", "--data", text(&hub)]), hash);
    assert!(succeed(&["backup", "--data", text(&hub), text(&file)]).contains(hash.trim()));
    for command in [
        vec!["serve", "--port", "0"],
        vec!["import", text(&file)],
        vec!["reindex"],
        vec!["store", "copy", "--to-data", text(elsewhere.path())],
    ] {
        let complaint = fail(1, &[&command[..], &["--data", text(&hub)]].concat());
        assert!(complaint.contains("cannot write in"), "{complaint}");
    }
    let complaint = fail(1, &["restore", text(&file), "--data", text(&disk.path().join("new"))]);
    assert!(complaint.contains("cannot write in"), "{complaint}");
    disk.remount("rw");
    drop(Served::start(&hub));
}

/// Whatever byte changes, in the store or in the index: the program answers with a code and a reason of its own.
#[test]
#[expect(clippy::print_stdout, reason = "how many were found is worth knowing")]
fn bytes_that_change_on_the_disk_are_found_or_matter_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("hub");
    succeed(&["init", "--data", text(&hub)]);
    let hash = succeed(&["export", "--hash", "--data", text(&hub)]);
    let store = hub.join("hub.sqlite3");
    let good = fs::read(&store).unwrap();
    let mut chance = Chance::new();
    let mut n_found = 0;
    for _ in 0..rounds() / 2 {
        let mut harmed = good.clone();
        let place = chance.below(harmed.len());
        let end = (place + 1 + chance.below(64)).min(harmed.len());
        harmed[place..end].fill(0xff);
        fs::write(&store, harmed).unwrap();
        let report = run(&["doctor", "--data", text(&hub)]);
        let found = String::from_utf8_lossy(&report.stdout).into_owned();
        let code = report.status.code();
        assert!([Some(0), Some(1)].contains(&code), "byte {place}: {code:?} {found}");
        let export = run(&["export", "--hash", "--data", text(&hub)]);
        let said = String::from_utf8_lossy(&export.stderr).into_owned();
        assert!(!said.contains("panicked"), "byte {place}: {said}");
        // Where nothing is written it matters to nobody; a number can become another, which only the hash tells.
        let is_same = export.status.success() && export.stdout == hash.as_bytes();
        n_found += usize::from(code == Some(1) || !is_same);
    }
    println!("{n_found} of {} harms to the store were found", rounds() / 2);
    fs::write(&store, &good).unwrap();
    let files = fs::read_dir(hub.join("index")).unwrap().map(|file| file.unwrap().path());
    let files: Vec<PathBuf> = files.filter(|file| fs::metadata(file).unwrap().len() > 0).collect();
    for _ in 0..rounds() / 2 {
        let file = &files[chance.below(files.len())];
        let Ok(mut bytes) = fs::read(file) else { continue };
        let place = chance.below(bytes.len());
        bytes[place] ^= 0x55;
        fs::write(file, bytes).unwrap();
        drop(Served::start(&hub));
        succeed(&["doctor", "--data", text(&hub)]);
    }
}
