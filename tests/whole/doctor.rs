//! What somebody changes in the database past the program is found and named, on either database.

use std::fs;

use crate::{imports::many, kept::Kept};

/// `(what is done, how it is undone, what the doctor says of it)`.
const CHANGES: [(&str, &str, &str); 14] = [
    (
        "insert into record_audience values ('made-1', 'everybody')",
        "delete from record_audience where audience = 'everybody'",
        "other readers, links or places than follow from `made-1`",
    ),
    (
        "delete from record_relation where record = 'action-1-1'",
        "select 1",
        "links or places than follow from `action-1-1`",
    ),
    (
        "update record set body = replace(body, 'Report 3', 'Rapport 3') where id = 'made-3'",
        "update record set body = replace(body, 'Rapport 3', 'Report 3') where id = 'made-3'",
        "`made-3` is not its revision 1",
    ),
    (
        "update record set kind = 'zebra' where id = 'made-3'",
        "update record set kind = 'document' where id = 'made-3'",
        "`made-3` is kept as what it is not",
    ),
    (
        "update record set body = replace(body, 'Report 3', 'Rapport 3') where id = 'made-3';
         update record_version set body = replace(body, 'Report 3', 'Rapport 3')",
        "update record set body = replace(body, 'Rapport 3', 'Report 3') where id = 'made-3';
         update record_version set body = replace(body, 'Rapport 3', 'Report 3')",
        "revision 1 of `made-3` is not what the trail says",
    ),
    (
        "update record_version set body = replace(body, 'flood', 'drought') where origin = 'built-in';
         update record set body = replace(body, 'flood', 'drought') where origin = 'built-in'",
        "update record_version set body = replace(body, 'drought', 'flood') where origin = 'built-in';
         update record set body = replace(body, 'drought', 'flood') where origin = 'built-in'",
        "what the program brought at",
    ),
    (
        "create table aside as select * from record_audience where record = 'made-2';
         create table aside_too as select * from record_version where record = 'made-2';
         create table aside_three as select * from record where id = 'made-2';
         delete from record_audience where record = 'made-2';
         delete from record_version where record = 'made-2';
         delete from record where id = 'made-2'",
        "insert into record select * from aside_three; insert into record_version select * from aside_too;
         insert into record_audience select * from aside;
         drop table aside; drop table aside_too; drop table aside_three",
        "revision 1 of `made-2`, of which the trail tells, is gone",
    ),
    (
        "insert into role_grant select id, 'reviewer', 'hub', 1, 'x' from person",
        "delete from role_grant where role = 'reviewer'",
        "is reviewer@hub, of which the trail does not tell",
    ),
    (
        "insert into register_entry values (1, '2026-11-27T00:00:00Z', 'p', 'taken-back', '{\"entry\":\"taken-back\",\"proposal\":1,\"on\":\"2026-11-27\"}')",
        "delete from register_entry",
        "the trail does not tell of entry 1",
    ),
    ("delete from role_grant", "select 1", "is not operator@hub, although the trail says so"),
    (
        "drop index record_by_change",
        "create index record_by_change on record (change)",
        "there is no index record_by_change",
    ),
    (
        "alter table token rename column uses to used_for",
        "alter table token rename column used_for to uses",
        "there is no column token.uses",
    ),
    (
        "create table aside as select * from audit_head; delete from audit_head",
        "insert into audit_head select * from aside; drop table aside",
        "expected one row in audit_head, found 0",
    ),
    (
        "update _sqlx_migrations set success = false where version = 2",
        "update _sqlx_migrations set success = true where version = 2",
        "being brought to version 2 and are not all there",
    ),
];

#[test]
fn what_is_changed_past_the_program_is_named_and_what_follows_from_the_records_is_made_again() {
    for kept in Kept::on_both() {
        kept.succeed(&["init"]);
        kept.succeed(&[
            "person",
            "add",
            "--name",
            "O",
            "--email",
            "o@example.org",
            "--role",
            "operator@hub",
        ]);
        let file = kept.folder().join("many.jsonl");
        fs::write(&file, many(4)).unwrap();
        kept.succeed(&["import", file.to_str().unwrap()]);
        kept.succeed(&["doctor"]);
        for (done, undone, said) in CHANGES {
            kept.change(done);
            let report = kept.ask(&["doctor"]);
            assert!(report.contains(said), "{done}: {report}");
            if undone != "select 1" {
                kept.change(undone);
            } else if said.contains("follow") {
                kept.succeed(&["reindex"]);
            } else {
                kept.change(
                    "insert into role_grant select id, 'operator', 'hub', 1, 'x' from person",
                );
            }
            kept.succeed(&["doctor"]);
        }
        kept.change("insert into record_audience values ('made-1', 'everybody')");
        kept.succeed(&["reindex"]);
        assert!(kept.succeed(&["doctor"]).contains("permissions"));
        let is_cut = "delete from audit_line where number > 3;
            update audit_head set number = 3, hash = (select hash from audit_line where number = 3)";
        kept.change(is_cut);
        let report = kept.ask(&["doctor"]);
        assert!(report.contains("does not tell of revision 1 of `made-"), "{report}");
    }
}
