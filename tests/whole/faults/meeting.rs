//! Two processes that want the same hub at the same time.

use std::{
    fs,
    process::{Child, Stdio},
};

use crate::{
    imports::many,
    kept::Kept,
    postgres::ask,
    program::{Served, lmhub, succeed, text},
};

fn import(place: &[&str], file: &str) -> Child {
    let mut command = lmhub(&[&["import", file], place].concat());
    command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

#[test]
fn of_two_imports_into_one_folder_one_is_told_of_the_other_and_nothing_is_lost() {
    let kept = Kept::in_a_file();
    kept.succeed(&["init"]);
    let imports = ["one-", "two-"].map(|prefix| {
        let file = kept.folder().join(format!("{prefix}.jsonl"));
        fs::write(&file, many(500).replace("made-", prefix)).unwrap();
        import(&kept.place(), text(&file))
    });
    let outputs = imports.map(|import| import.wait_with_output().unwrap());
    let n_done = outputs.iter().filter(|output| output.status.success()).count();
    assert!(n_done >= 1);
    for output in outputs.iter().filter(|output| !output.status.success()) {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("in use by another lmhub process"), "{said}");
    }
    let lines = kept.succeed(&["export"]);
    let n_records = lines.lines().filter(|line| line.starts_with("{\"table\":\"record\",")).count();
    assert_eq!(n_records, 297 + 500 * n_done);
    kept.succeed(&["doctor"]);
}

#[test]
fn two_hubs_on_one_database_import_at_once_and_no_change_is_lost() {
    let (kept, other) = (Kept::on_a_server(), Kept::in_a_file());
    let url = kept.url().unwrap();
    let elsewhere = ["--data", text(other.folder()), "--database", url];
    kept.succeed(&["init"]);
    for round in 0..2 {
        let files = ["one", "two"].map(|who| {
            let file = kept.folder().join(format!("{who}.jsonl"));
            let own = many(300).replace("made-", &format!("{who}-{round}-"));
            // Both bring the same hundred, each in its own words.
            let both = many(100)
                .replace("made-", &format!("both-{round}-"))
                .replace("a test", &format!("a test of {who}"));
            fs::write(&file, own + &both).unwrap();
            file
        });
        let imports = [import(&kept.place(), text(&files[0])), import(&elsewhere, text(&files[1]))];
        for output in imports.map(|import| import.wait_with_output().unwrap()) {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
    // Each of the hundred was written twice: the second is a revision, and a version and a line tell of both.
    let n = 297 + 2 * (300 + 300 + 100);
    let count = |query: &str| ask(url, query).trim().parse::<usize>().unwrap();
    assert_eq!(count("select count(*) from record"), n);
    assert_eq!(count("select count(distinct change) from record"), n);
    assert_eq!(count("select count(*) from record where id like 'both-%' and revision = 2"), 200);
    assert_eq!(count("select count(*) from record_version"), n + 200);
    assert_eq!(count("select last from change_number"), n + 200);
    assert_eq!(count("select count(*) from audit_line"), 1 + 2 * (300 + 300 + 200));
    for place in [&kept.place()[..], &elsewhere] {
        drop(Served::start_at(place));
        succeed(&[&["doctor"], place].concat());
        succeed(&[&["audit", "verify"], place].concat());
    }
}
