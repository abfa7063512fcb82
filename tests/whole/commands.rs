//! What the program does when it is used, misused and interrupted on the command line.

use std::{fs, net::TcpListener, os::unix::fs::PermissionsExt};

use crate::program::{
    Served, encoded, fail, is_administrator, lmhub, new_hub, new_hub_in_a_file, run, stranger,
    succeed, text,
};

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
fn queries_written_before_the_search_ran_find_the_right_record_first() {
    let hub = new_hub();
    let served = Served::start(hub.path());
    let mut wrong = Vec::new();
    for line in include_str!("queries.tsv").lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [language, query, right] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let answer = served.json(&format!("/api/search?lang={language}&q={}", encoded(query)));
        let found = answer["hits"][0]["id"].as_str().unwrap_or("nothing").to_owned();
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
fn a_hub_that_may_only_be_read_is_searched_and_examined() {
    let hub = new_hub_in_a_file();
    let folders = if is_administrator() { 0o755 } else { 0o555 };
    open_to_read(hub.path(), folders);
    let program = tempfile::tempdir().unwrap();
    open_to_read(program.path(), 0o755);
    let ask = |arguments: &[&str]| stranger(program.path(), arguments).output().unwrap();
    let found = ask(&["search", "--data", text(hub.path()), "--json", "mangrove"]);
    let complaint = String::from_utf8_lossy(&found.stderr).into_owned();
    assert!(found.status.success(), "{complaint}");
    let report = ask(&["doctor", "--data", text(hub.path())]);
    assert!(report.status.success(), "{}", String::from_utf8_lossy(&report.stdout));
    let refused = ask(&["serve", "--data", text(hub.path()), "--port", "0"]);
    assert_eq!(refused.status.code(), Some(1));
    let complaint = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(complaint.contains("cannot write in"), "{complaint}");
    assert!(fs::read_dir(hub.path()).unwrap().all(|file| {
        let name = file.unwrap().file_name();
        ["hub.sqlite3", "index", "lock"].iter().any(|known| name == *known)
    }));
    open_to_read(hub.path(), 0o755);
}

/// Lets everyone read a folder and all in it; the folders get this mode.
fn open_to_read(path: &std::path::Path, folders: u32) {
    let is_folder = path.is_dir();
    let mode = if is_folder { folders } else { 0o644 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    if is_folder {
        for inner in fs::read_dir(path).unwrap() {
            open_to_read(&inner.unwrap().path(), folders);
        }
    }
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
fn a_file_where_the_index_should_be_is_replaced() {
    let hub = new_hub();
    let index = hub.path().join("index");
    fs::remove_dir_all(&index).unwrap();
    fs::write(&index, "").unwrap();
    assert_eq!(run(&["doctor", "--data", text(hub.path())]).status.code(), Some(1));
    assert!(succeed(&["reindex", "--data", text(hub.path())]).contains("Indexed 297 records"));
    succeed(&["doctor", "--data", text(hub.path())]);
}

#[test]
fn an_index_without_its_store_is_neither_served_nor_called_a_new_hub() {
    let hub = new_hub_in_a_file();
    for side in ["hub.sqlite3", "hub.sqlite3-wal", "hub.sqlite3-shm"] {
        fs::remove_file(hub.path().join(side)).ok();
    }
    for empty in [false, true] {
        if empty {
            fs::write(hub.path().join("hub.sqlite3"), "").unwrap();
        }
        for command in ["init", "serve"] {
            let complaint = fail(1, &[command, "--data", text(hub.path())]);
            assert!(complaint.contains("holds an index, but its store"), "{complaint}");
        }
        let report = run(&["doctor", "--data", text(hub.path())]);
        assert!(String::from_utf8_lossy(&report.stdout).contains("backup"));
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
    let hub = new_hub_in_a_file();
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
fn an_unknown_option_or_language_ends_with_the_code_for_usage() {
    fail(2, &["search", "--nonsense"]);
    let complaint = fail(2, &["search", "--language", "fr", "eau"]);
    assert!(complaint.contains("zh, en, km, lo, my, th, vi"), "{complaint}");
}

#[test]
fn options_come_from_the_environment_too() {
    let hub = new_hub_in_a_file();
    for yes in ["true", "1"] {
        let mut search = lmhub(&["search", "mangrove"]);
        let printed = search.env("LMHUB_DATA", hub.path()).env("LMHUB_JSON", yes).output();
        let answer: serde_json::Value = serde_json::from_slice(&printed.unwrap().stdout).unwrap();
        assert!(answer["total"].as_u64().unwrap() > 0);
    }
}

#[test]
fn completions_and_the_manual_are_printed() {
    assert!(succeed(&["completions", "bash"]).contains("lmhub"));
    let manual = succeed(&["man"]);
    assert!(manual.contains(".TH") && manual.contains("LMHUB_DATA"));
}

#[test]
fn the_server_ends_well_when_asked_to() {
    let hub = new_hub();
    assert!(Served::start(hub.path()).terminate());
}

/// Its tables are there, and nothing in them.
#[test]
fn a_hub_whose_making_was_interrupted_is_filled_when_it_is_served() {
    let folder = tempfile::tempdir().unwrap();
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let hub = hub::Hub::open(&folder.path().into(), &hub::Work::quiet()).await.unwrap();
        hub.close().await;
    });
    let served = Served::start(folder.path());
    assert_eq!(served.json("/api/search?q=mangrove")["total"].as_u64().map(|n| n > 0), Some(true));
    assert_eq!(served.get("/en/records/area-1").0, 200);
}

#[test]
fn a_password_is_not_printed_with_an_address_that_is_none() {
    for url in ["pgsql://u:S3cr3tPw@h/x", "postgres://u:S3cr3tPw@h/x?passwd=S3cr3tPw"] {
        let complaint = fail(2, &["doctor", "--database", url]);
        assert!(complaint.contains("--database") && !complaint.contains("S3cr3tPw"), "{complaint}");
    }
    let complaint = fail(2, &["doctor", "--log", "foo=bar=baz"]);
    assert!(complaint.contains("foo=bar=baz"), "{complaint}");
}

#[test]
fn a_mail_server_that_is_none_is_named_without_its_password() {
    let folder = new_hub();
    let serve = |smtp: &str, from: &str| {
        fail(
            1,
            &[
                "serve",
                "--data",
                text(folder.path()),
                "--port",
                "0",
                "--smtp",
                smtp,
                "--mail-from",
                from,
            ],
        )
    };
    let told = serve("http://hub:Zyzzyva@mail.example.org", "hub@example.org");
    assert!(told.contains("could not use the mail server"), "{told}");
    assert!(told.contains("smtps://user:password@mail.example.org"), "{told}");
    assert!(!told.contains("Zyzzyva"), "{told}");
    let told = serve("smtp://localhost:25", "the hub");
    assert!(told.contains("`Knowledge Hub <hub@example.org>`, found `the hub`"), "{told}");
    let alone = ["serve", "--data", text(folder.path()), "--smtp", "smtp://localhost:25"];
    assert!(fail(2, &alone).contains("--mail-from"));
}

#[test]
fn an_empty_setting_for_the_database_means_none() {
    let hub = new_hub_in_a_file();
    let command = &mut lmhub(&["doctor", "--data", text(hub.path())]);
    let said = command.env("LMHUB_DATABASE", "").output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
}
