//! A clock that jumps back: order is by change numbers, not by the hour.

use std::{fs, path::Path};

use crate::{
    imports::many,
    kept::Kept,
    program::{LIAR, Served, lmhub, text},
};

#[test]
#[expect(clippy::print_stdout, reason = "a test that is left out says so")]
fn a_clock_that_jumps_back_between_two_imports_changes_no_order() {
    if !Path::new(LIAR).exists() {
        println!("left out: `apt-get install faketime` brings what this needs");
        return;
    }
    let kept = Kept::in_a_file();
    kept.succeed(&["init"]);
    let import = |prefix: &str, clock: &str| {
        let file = kept.folder().join("many.jsonl");
        fs::write(&file, many(2).replace("made-", prefix)).unwrap();
        let mut command = lmhub(&[&["import", text(&file)], &kept.place()[..]].concat());
        let output = command.env("LD_PRELOAD", LIAR).env("FAKETIME", clock).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    import("early-", "+0d");
    import("late-", "-400d");
    let lines = kept.succeed(&["export"]);
    let of = |id: &str| {
        let beginning = format!("{{\"table\":\"record\",\"row\":{{\"id\":\"{id}\"");
        let line = lines.lines().find(|line| line.starts_with(&beginning)).unwrap();
        let mut line: serde_json::Value = serde_json::from_str(line).unwrap();
        line["row"].take()
    };
    let (early, late) = (of("early-0"), of("late-0"));
    assert!(late["changed_at"].as_str().unwrap() < early["changed_at"].as_str().unwrap());
    assert!(late["change"].as_u64().unwrap() > early["change"].as_u64().unwrap());
    kept.succeed(&["audit", "verify"]);
    drop(Served::start_at(&kept.place()));
    kept.succeed(&["doctor"]);
    let trail = kept.succeed(&["audit", "list"]);
    assert!(trail.trim_end().ends_with("record.import late-1"), "{trail}");
}
