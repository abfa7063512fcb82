//! What is brought into a hub: all of it or nothing, and what is wrong said by file, line and column.

use std::{
    fs,
    process::{Command, Stdio},
    time::Duration,
};

use crate::program::{Served, fail, lmhub, new_hub, succeed, text};

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
fn a_table_without_any_title_is_refused_even_where_gaps_are_allowed() {
    let hub = new_hub();
    let bare = tempfile::tempdir().unwrap();
    copy(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")), bare.path());
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
        fs::remove_file(bare.path().join(format!("collection/events/{language}.tsv"))).unwrap();
    }
    let complaint =
        fail(1, &["import", "--data", text(hub.path()), "--allow-gaps", text(bare.path())]);
    assert!(complaint.contains("collection/events/facts.tsv, line"), "{complaint}");
    assert!(complaint.contains("has no title in any language"), "{complaint}");
}

#[test]
fn what_holds_nothing_and_what_stands_in_the_wrong_place_is_no_success() {
    let hub = new_hub();
    let folder = tempfile::tempdir().unwrap();
    let import = || fail(1, &["import", "--data", text(hub.path()), text(folder.path())]);
    let empty = import();
    assert!(empty.contains("is missing") || empty.contains("found none"), "{empty}");
    copy(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")), folder.path());
    fs::rename(folder.path().join("lists"), folder.path().join("list")).unwrap();
    let misnamed = import();
    assert!(
        misnamed.contains("list/") && misnamed.contains("expected collection/TABLE/facts.tsv"),
        "{misnamed}"
    );
    fs::rename(folder.path().join("list"), folder.path().join("lists")).unwrap();
    let events = folder.path().join("collection/events");
    fs::rename(events.join("km.tsv"), events.join("kh.tsv")).unwrap();
    let misnamed =
        fail(1, &["import", "--data", text(hub.path()), "--allow-gaps", text(folder.path())]);
    assert!(misnamed.contains("found `collection/events/kh.tsv`"), "{misnamed}");
    let lines = folder.path().join("empty.jsonl");
    fs::write(&lines, "\n").unwrap();
    let complaint = fail(1, &["import", "--data", text(hub.path()), text(&lines)]);
    assert!(complaint.contains("expected records, found none"), "{complaint}");
}

#[test]
fn a_corrected_word_stays_when_the_program_brings_its_own_again() {
    let hub = new_hub();
    let folder = tempfile::tempdir().unwrap();
    copy(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")), folder.path());
    let table = folder.path().join("glossary/en.tsv");
    let corrected =
        fs::read_to_string(&table).unwrap().replacen("\tflood\t", "\tzebrafoxflood\t", 1);
    fs::write(&table, corrected).unwrap();
    let imported = succeed(&["import", "--data", text(hub.path()), text(folder.path())]);
    assert!(imported.contains("1 lists, places and concepts are new or changed"), "{imported}");
    let again = succeed(&["init", "--data", text(hub.path())]);
    assert!(again.contains("1 that were changed or withdrawn here stay as they are"), "{again}");
    let served = Served::start(hub.path());
    assert!(served.get("/api/suggest?q=zebrafox").1.contains("zebrafoxflood"));
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
fn what_is_wrong_with_a_record_is_said_with_its_line() {
    let hub = new_hub();
    let file = hub.path().join("records.jsonl");
    let wrong = |change: &dyn Fn(String) -> String| {
        let lines = many(2);
        let (first, second) = lines.split_once('\n').unwrap();
        fs::write(&file, format!("{first}\n{}", change(second.to_owned()))).unwrap();
        fail(1, &["import", "--data", text(hub.path()), text(&file)])
    };
    let with = |field: &'static str| {
        move |line: String| line.replace("\"source\"", &format!("{field},\"source\""))
    };
    let dangling = wrong(&with(r#""places":["atlantis"]"#));
    assert!(
        dangling.contains("records.jsonl, line 2: record `made-1` refers to `atlantis`"),
        "{dangling}"
    );
    let no_organisation = wrong(&with(r#""organisations":["activity-1-1-1"]"#));
    assert!(no_organisation.contains("as an organisation, which is none"), "{no_organisation}");
    let hidden = wrong(&|line| line.replace("Report 1", "Report \\u001b[2J\\u202e"));
    assert!(hidden.contains("line 2") && hidden.contains("U+001B"), "{hidden}");
    assert!(!hidden.contains('\u{1b}'), "{hidden}");
    let misspelt = wrong(&|line| line.replace("\"form\"", "\"fom\":\"x\",\"form\""));
    assert!(misspelt.contains("unknown field `fom`"), "{misspelt}");
    let nobody = wrong(&|line| line.replace("\"public\"", "{\"countries\":[]}"));
    assert!(nobody.contains("is for countries but names none"), "{nobody}");
    let other_kind = wrong(&|line| line.replace("made-1", "area-1"));
    assert!(
        other_kind.contains("is a priority-area in this hub and cannot become a document"),
        "{other_kind}"
    );
    let endless = wrong(&|line| line.replace("Report 1", &"x".repeat(100_001)));
    assert!(endless.contains("has 100001 characters in its title"), "{endless}");
    let two_parents = r#""relations":[{"kind":"part-of","target":"area-1"},{"kind":"part-of","target":"area-2"}]"#;
    assert!(wrong(&with(two_parents)).contains("is part of two records"));
}

#[test]
fn a_circle_of_parents_is_found_across_imports_too() {
    let hub = new_hub();
    let file = hub.path().join("records.jsonl");
    let part_of = |id: usize, parent: usize| {
        let relation =
            format!(r#""relations":[{{"kind":"part-of","target":"made-{parent}"}}],"source""#);
        many(id + 1).lines().last().unwrap().replace("\"source\"", &relation)
    };
    fs::write(&file, format!("{}{}", many(1), part_of(1, 0))).unwrap();
    succeed(&["import", "--data", text(hub.path()), text(&file)]);
    fs::write(&file, part_of(0, 1)).unwrap();
    let complaint = fail(1, &["import", "--data", text(hub.path()), text(&file)]);
    assert!(complaint.contains("made-0 → made-1 → made-0"), "{complaint}");
}

/// A pipe that nobody writes into, and a folder that leads back to itself.
#[test]
fn what_would_never_end_is_not_imported() {
    let hub = new_hub();
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("records.jsonl");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let complaint = fail(1, &["import", "--data", text(hub.path()), text(&pipe)]);
    assert!(complaint.contains("expected a file, found something else"), "{complaint}");
    let inner = folder.path().join("tables/collection");
    fs::create_dir_all(&inner).unwrap();
    std::os::unix::fs::symlink(folder.path().join("tables"), inner.join("again")).unwrap();
    let tables = folder.path().join("tables");
    let complaint = fail(1, &["import", "--data", text(hub.path()), text(&tables)]);
    assert!(complaint.contains("it leads back to a folder that it is in"), "{complaint}");
}

#[test]
fn nothing_is_imported_into_a_folder_that_holds_no_hub() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("many.jsonl");
    fs::write(&file, many(1)).unwrap();
    let mistyped = folder.path().join("mistyped");
    let complaint = fail(1, &["import", "--data", text(&mistyped), text(&file)]);
    assert!(
        complaint.contains("there is no hub in") && complaint.contains("lmhub init"),
        "{complaint}"
    );
    assert!(!mistyped.exists());
}

#[test]
fn what_was_corrected_or_withdrawn_here_stays_so_when_the_program_brings_its_collection_again() {
    let hub = new_hub();
    let served = Served::start(hub.path());
    let of = |id: &str| {
        let mut record = served.json(&format!("/en/records/{id}.json"));
        record["record"].take()
    };
    let (mut withdrawn, mut corrected) = (of("programme-climate-envoys"), of("area-1"));
    withdrawn["status"] = "withdrawn".into();
    corrected["source"] = "corrected: by hand".into();
    drop(served);
    let file = hub.path().join("corrections.jsonl");
    fs::write(&file, format!("{withdrawn}\n{corrected}\n")).unwrap();
    let imported = succeed(&["import", "--data", text(hub.path()), text(&file)]);
    assert!(imported.contains("2 of them new or changed"), "{imported}");
    let again = succeed(&["init", "--data", text(hub.path())]);
    assert!(again.contains("0 of them new or changed"), "{again}");
    assert!(again.contains("2 that were changed or withdrawn here stay as they are"), "{again}");
    let served = Served::start(hub.path());
    assert_eq!(served.get("/en/records/programme-climate-envoys").0, 404);
    assert!(served.get("/en/records/area-1.json").1.contains("corrected: "));
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

pub(crate) fn many(n: usize) -> String {
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
