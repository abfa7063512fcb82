//! What the program does when it is used, misused and interrupted on the command line.

use std::{
    fs,
    net::TcpListener,
    process::{Command, Stdio},
    time::Duration,
};

use crate::program::{Served, encoded, fail, lmhub, new_hub, run, succeed, text};

#[test]
fn init_twice_changes_nothing_the_second_time() {
    let hub = new_hub();
    let again = succeed(&["init", "--data", text(hub.path())]);
    assert!(again.contains("0 of them new or changed"), "{again}");
}

#[test]
fn search_prints_one_object_with_hits_in_all_languages() {
    let hub = new_hub();
    let printed = succeed(&["search", "--data", text(hub.path()), "--json", "ທຶນການສຶກສາ"]);
    let answer: serde_json::Value = serde_json::from_str(&printed).unwrap();
    let first = &answer["hits"][0];
    assert_eq!(first["id"], "programme-scholarship");
    assert_eq!(first["kind"], "programme");
    assert_eq!(first["title"].as_object().unwrap().len(), 7);
    assert!(first["score"].as_f64().unwrap() > 0.0);
    assert!(!first["why"].as_array().unwrap().is_empty());
}

#[test]
fn queries_written_before_the_search_ran_find_the_right_record_first_but_for_one_second() {
    let hub = new_hub();
    let served = Served::start(hub.path());
    // Comes second, behind the signing of the letter of intent for the same thing: docs/guide/search.md.
    let second = ["ນ້ຳສະອາດ ລາວ-ຈີນ"];
    let mut wrong = Vec::new();
    for line in include_str!("queries.tsv").lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [language, query, right] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let answer = served.json(&format!("/api/search?lang={language}&q={}", encoded(query)));
        let place = usize::from(second.contains(&query));
        let found = answer["hits"][place]["id"].as_str().unwrap_or("nothing").to_owned();
        if found != right {
            wrong.push(format!("{language} `{query}`: expected {right}, found {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_busy_port_is_named_with_what_to_do() {
    let hub = new_hub();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let complaint = fail(1, &["serve", "--data", text(hub.path()), "--port", &port]);
    assert!(complaint.contains(&port) && complaint.contains("--port"), "{complaint}");
}

#[test]
fn a_second_process_on_one_hub_is_told_about_the_first() {
    let hub = new_hub();
    let _served = Served::start(hub.path());
    let complaint = fail(1, &["serve", "--data", text(hub.path()), "--port", "0"]);
    assert!(complaint.contains("in use by another lmhub process"), "{complaint}");
    let complaint = fail(1, &["reindex", "--data", text(hub.path())]);
    assert!(complaint.contains("in use by another lmhub process"), "{complaint}");
    succeed(&["search", "--data", text(hub.path()), "water"]);
    succeed(&["doctor", "--data", text(hub.path())]);
}

#[test]
fn no_hub_is_said_plainly_and_none_is_made_by_asking() {
    let folder = tempfile::tempdir().unwrap();
    let absent = folder.path().join("absent");
    for command in ["search", "reindex"] {
        let complaint = fail(1, &[command, "--data", text(&absent)]);
        assert!(complaint.contains("there is no hub in"), "{complaint}");
    }
    let report = run(&["doctor", "--data", text(&absent)]);
    assert_eq!(report.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&report.stdout).contains("lmhub init"));
    assert!(!absent.exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let complaint = fail(1, &["init", "--data", text(&file.join("hub"))]);
    assert!(complaint.contains("cannot write in") && complaint.contains("file"), "{complaint}");
    // A real read-only file system, which stops the administrator too.
    let complaint = fail(1, &["init", "--data", "/proc/lmhub"]);
    assert!(complaint.contains("cannot write in /proc/lmhub"), "{complaint}");
}

#[test]
fn an_index_that_is_damaged_half_written_or_gone_is_built_again() {
    let hub = new_hub();
    let index = hub.path().join("index");
    let found = || {
        let printed = succeed(&["search", "--data", text(hub.path()), "--json", "mangrove"]);
        serde_json::from_str::<serde_json::Value>(&printed).unwrap()["total"].as_u64().unwrap()
    };
    let before = found();
    assert!(before > 0);
    let damages: [fn(&std::path::Path); 4] = [
        |index| fs::write(index.join("meta.json"), "{ \"half\": ").unwrap(),
        |index| fs::remove_dir_all(index).unwrap(),
        |index| {
            for file in fs::read_dir(index).unwrap().map(|entry| entry.unwrap().path()) {
                let length = fs::metadata(&file).unwrap().len();
                if file
                    .extension()
                    .is_some_and(|extension| extension != "json" && extension != "lock")
                {
                    fs::OpenOptions::new()
                        .write(true)
                        .open(&file)
                        .unwrap()
                        .set_len(length / 2)
                        .unwrap();
                }
            }
        },
        |index| fs::write(index.join("meta.json"), "").unwrap(),
    ];
    for damage in damages {
        damage(&index);
        let report = run(&["doctor", "--data", text(hub.path())]);
        assert_eq!(report.status.code(), Some(1), "{}", String::from_utf8_lossy(&report.stdout));
        assert!(String::from_utf8_lossy(&report.stdout).contains("lmhub reindex"));
        drop(Served::start(hub.path()));
        assert_eq!(found(), before);
    }
}

#[test]
fn a_byte_of_the_index_that_changed_on_disk_is_found_by_the_doctor_and_cured_by_reindex() {
    let hub = new_hub();
    let files = fs::read_dir(hub.path().join("index")).unwrap().map(|entry| entry.unwrap().path());
    let largest = files.max_by_key(|file| fs::metadata(file).unwrap().len()).unwrap();
    let mut bytes = fs::read(&largest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&largest, bytes).unwrap();
    let report = run(&["doctor", "--data", text(hub.path())]);
    let found = String::from_utf8_lossy(&report.stdout).into_owned();
    assert_eq!(report.status.code(), Some(1), "{found}");
    assert!(found.contains("changed on disk") && found.contains("lmhub reindex"), "{found}");
    succeed(&["reindex", "--data", text(hub.path())]);
    succeed(&["doctor", "--data", text(hub.path())]);
}

#[test]
fn a_store_that_is_no_database_is_called_damaged_and_left_alone() {
    let hub = new_hub();
    let database = hub.path().join("hub.sqlite3");
    for side in ["hub.sqlite3-wal", "hub.sqlite3-shm"] {
        fs::remove_file(hub.path().join(side)).ok();
    }
    let garbage = "this is not a database".repeat(1_000);
    fs::write(&database, &garbage).unwrap();
    let complaint = fail(1, &["serve", "--data", text(hub.path()), "--port", "0"]);
    assert!(complaint.contains("is damaged") && complaint.contains("hub.sqlite3"), "{complaint}");
    assert_eq!(fs::read_to_string(&database).unwrap(), garbage);
}

#[test]
fn a_corrupt_table_is_refused_by_file_line_and_column_and_nothing_is_kept() {
    let hub = new_hub();
    let broken = tempfile::tempdir().unwrap();
    copy(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")), broken.path());
    let facts = broken.path().join("collection/events/facts.tsv");
    let table = fs::read_to_string(&facts).unwrap();
    let (lines, mut cut): (Vec<&str>, _) = (table.lines().collect(), String::new());
    for (n, line) in lines.iter().enumerate() {
        let corrupt = if n == lines.len() - 1 {
            line.replacen("\t20", "\t2O", 1)
        } else {
            (*line).to_owned()
        };
        cut.push_str(&corrupt);
        cut.push('\n');
    }
    fs::write(&facts, cut).unwrap();
    let complaint = fail(1, &["import", "--data", text(hub.path()), text(broken.path())]);
    let line = format!(
        "collection/events/facts.tsv, line {}, column `start`: expected a date",
        lines.len()
    );
    assert!(complaint.contains(&line), "{complaint}");
    assert!(complaint.contains("nothing was imported"), "{complaint}");
    let again = succeed(&["init", "--data", text(hub.path())]);
    assert!(again.contains("0 of them new or changed"), "{again}");
}

#[test]
fn a_missing_language_is_refused_by_name_unless_gaps_are_allowed() {
    let hub = new_hub();
    let gappy = tempfile::tempdir().unwrap();
    copy(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")), gappy.path());
    fs::remove_file(gappy.path().join("collection/events/lo.tsv")).unwrap();
    let complaint = fail(1, &["import", "--data", text(hub.path()), text(gappy.path())]);
    assert!(
        complaint.contains("collection/events/lo.tsv") && complaint.contains("`lo`"),
        "{complaint}"
    );
    succeed(&["import", "--data", text(hub.path()), "--allow-gaps", text(gappy.path())]);
}

#[test]
fn a_line_that_is_no_record_is_named_and_the_good_lines_are_not_kept_either() {
    let hub = new_hub();
    let file = hub.path().join("records.jsonl");
    fs::write(&file, "{\"id\": \"x\"}\nnot json\n").unwrap();
    let complaint = fail(1, &["import", "--data", text(hub.path()), text(&file)]);
    assert!(
        complaint.contains("records.jsonl, line 1") && complaint.contains("line 2"),
        "{complaint}"
    );
}

#[test]
fn an_unknown_option_or_language_ends_with_the_code_for_usage() {
    fail(2, &["search", "--nonsense"]);
    let complaint = fail(2, &["search", "--language", "fr", "eau"]);
    assert!(complaint.contains("zh, en, km, lo, my, th, vi"), "{complaint}");
}

#[test]
fn options_come_from_the_environment_too() {
    let hub = new_hub();
    let printed = lmhub(&["search", "mangrove"])
        .env("LMHUB_DATA", hub.path())
        .env("LMHUB_JSON", "true")
        .output();
    let answer: serde_json::Value = serde_json::from_slice(&printed.unwrap().stdout).unwrap();
    assert!(answer["total"].as_u64().unwrap() > 0);
}

#[test]
fn completions_and_the_manual_are_printed() {
    assert!(succeed(&["completions", "bash"]).contains("lmhub"));
    let manual = succeed(&["man"]);
    assert!(manual.contains(".TH") && manual.contains("LMHUB_DATA"));
}

/// Killed at any moment, an import is there whole or not at all, and the next start finds everything in order.
#[test]
fn an_import_that_is_killed_is_whole_or_absent() {
    let hub = new_hub();
    let file = hub.path().join("many.jsonl");
    fs::write(&file, many(3_000)).unwrap();
    let count = || {
        let printed = succeed(&[
            "search",
            "--data",
            text(hub.path()),
            "--json",
            "--kind",
            "document",
            "--limit",
            "1",
        ]);
        serde_json::from_str::<serde_json::Value>(&printed).unwrap()["total"].as_u64().unwrap()
    };
    let before = count();
    for delay in [30, 120, 300, 700] {
        let mut import = lmhub(&["import", "--data", text(hub.path()), text(&file)])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        import.kill().unwrap();
        import.wait().unwrap();
        drop(Served::start(hub.path()));
        let after = count();
        assert!(
            after == before || after == before + 3_000,
            "{after} after {delay} ms, {before} before"
        );
        succeed(&["doctor", "--data", text(hub.path())]);
    }
}

#[test]
fn an_import_that_is_interrupted_says_so_keeps_nothing_and_goes_on_when_asked_again() {
    let hub = new_hub();
    let file = hub.path().join("many.jsonl");
    fs::write(&file, many(40_000)).unwrap();
    let import = lmhub(&["import", "--data", text(hub.path()), text(&file)])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_secs(1));
    Command::new("kill").args(["-INT", &import.id().to_string()]).status().unwrap();
    let output = import.wait_with_output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(130), "{complaint}");
    assert!(complaint.contains("stopped"), "{complaint}");
    assert!(succeed(&["doctor", "--data", text(hub.path())]).contains("sound"));
    fs::write(&file, many(10)).unwrap();
    let again = succeed(&["import", "--data", text(hub.path()), text(&file)]);
    assert!(again.contains("Read 10 records, 10 of them new or changed."), "{again}");
}

#[test]
fn the_server_ends_well_when_asked_to() {
    let hub = new_hub();
    assert!(Served::start(hub.path()).terminate());
}

fn many(n: usize) -> String {
    let record = |number: usize| {
        format!(
            "{{\"id\":\"made-{number}\",\"title\":{{\"en\":{{\"text\":\"Report {number}\",\"made\":\"compiled\"}}}},\
             \"access\":\"public\",\"status\":\"published\",\"source\":\"a test\",\
             \"details\":{{\"kind\":\"document\",\"form\":\"report\"}}}}\n"
        )
    };
    (0..n).map(record).collect()
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
