//! The audit trail from outside: what was done to it past the program is found and named.

use std::process::Command;

use crate::{kept::Kept, program::Served};

/// A hub whose trail has four lines.
fn with_a_trail(kept: &Kept) {
    kept.succeed(&["init"]);
    let file = kept.folder().join("records.jsonl");
    std::fs::write(&file, crate::imports::many(3)).unwrap();
    kept.succeed(&["import", file.to_str().unwrap()]);
}

fn lines(kept: &Kept) -> Vec<serde_json::Value> {
    let printed = kept.succeed(&["audit", "list", "--json"]);
    printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn the_trail_is_listed_and_proven_whole_also_while_the_hub_is_served() {
    for kept in Kept::on_both() {
        with_a_trail(&kept);
        let _served = Served::start_at(&kept.place());
        let listed = lines(&kept);
        assert_eq!(listed.len(), 4);
        assert_eq!(listed[1]["object"], "made-0");
        let plain = kept.succeed(&["audit", "list"]);
        assert!(plain.contains("operator from command line record.import made-2"), "{plain}");
        let head = listed[3]["hash"].as_str().unwrap();
        let said = kept.succeed(&["audit", "verify", "--noted", &format!("4:{head}")]);
        assert_eq!(said, format!("4 lines, 0 faults; the last is 4:{head}\n"));
        assert!(kept.succeed(&["doctor"]).contains(&format!("4:{head}")));
    }
}

#[test]
fn the_few_lines_of_python_in_the_guide_prove_the_trail_without_the_program() {
    let guide = include_str!("../../docs/guide/running.md");
    let (_, rest) = guide.split_once("```python\n").unwrap();
    let (program, _) = rest.split_once("```").unwrap();
    let kept = Kept::in_a_file();
    with_a_trail(&kept);
    let file = kept.folder().join("trail.jsonl");
    let judged = || {
        std::fs::write(&file, kept.succeed(&["audit", "list", "--json"])).unwrap();
        let trail = std::fs::File::open(&file).unwrap();
        Command::new("python3").args(["-c", program]).stdin(trail).output().unwrap()
    };
    let said = judged();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    kept.change("update audit_line set object = 'ນ້ຳ' where number = 3");
    let said = judged();
    let complaint = String::from_utf8_lossy(&said.stderr);
    assert!(complaint.contains("line 3 is not as it was written"), "{complaint}");
}

#[test]
fn what_was_done_to_the_trail_past_the_program_is_named() {
    let inserted = "update audit_line set number = 5 where number = 4; \
                    update audit_line set number = 4 where number = 3; \
                    insert into audit_line select 3, at, who, whence, what, object, state_before, \
                    state_after, previous, hash from audit_line where number = 4; \
                    update audit_head set number = 5";
    let harms = [
        ("update audit_line set who = 'nobody' where number = 2", "line 2 is not as it was"),
        ("delete from audit_line where number = 2", "line 2 is missing"),
        ("delete from audit_line where number in (2, 3)", "lines 2 to 3 are missing"),
        ("delete from audit_line where number = 4", "the trail ends with line 3; expected line 4"),
        (inserted, "line 3 was put between two others"),
    ];
    for kept in Kept::on_both() {
        with_a_trail(&kept);
        kept.change("create table lines_before as select * from audit_line");
        kept.change("create table head_before as select * from audit_head");
        for (statements, expected) in harms {
            kept.change(statements);
            kept.fail(&["audit", "verify"]);
            let said = kept.ask(&["audit", "verify"]);
            assert!(said.contains(expected), "{statements}: {said}");
            let json: serde_json::Value =
                serde_json::from_str(&kept.ask(&["audit", "verify", "--json"])).unwrap();
            assert_eq!(json["faults"].as_array().unwrap().len(), 1, "{json}");
            let report = kept.ask(&["doctor"]);
            assert!(report.contains("WRONG  audit trail"), "{report}");
            assert!(report.contains(expected), "{report}");
            kept.change(
                "delete from audit_line; insert into audit_line select * from lines_before; \
                 delete from audit_head; insert into audit_head select * from head_before",
            );
            kept.succeed(&["audit", "verify"]);
        }
    }
}

#[test]
fn a_trail_that_was_cut_and_patched_is_found_by_what_was_noted() {
    for kept in Kept::on_both() {
        with_a_trail(&kept);
        let noted = lines(&kept);
        let note =
            |place: usize| format!("{}:{}", place + 1, noted[place]["hash"].as_str().unwrap());
        let (last, before) = (note(3), noted[2]["hash"].as_str().unwrap());
        kept.change(&format!(
            "delete from audit_line where number = 4; update audit_head set number = 3, hash = '{before}'"
        ));
        kept.succeed(&["audit", "verify", "--noted", &note(2)]);
        kept.fail(&["audit", "verify", "--noted", &last]);
        let said = kept.ask(&["audit", "verify", "--noted", &last]);
        assert!(said.contains("line 4 is missing"), "{said}");
        let other = format!("2:{before}");
        let said = kept.ask(&["audit", "verify", "--noted", &other]);
        assert!(said.contains("line 2 was expected to have the hash"), "{said}");
    }
}
