//! The table of global biodiversity targets says what the records, the log and the rounds say, to whoever may read it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    cooperation::{focal_points, post, with},
    people::Person,
    program::{Served, new_hub},
};

const EVIDENCE: &str = "event-2022-04-22-working-group-meeting";
const LINE: [(&str, &str); 11] = [
    ("activity", "activity-2-1-1"),
    ("what", "A table was set."),
    ("on", "2026-10"),
    ("country", "LA"),
    ("evidence", EVIDENCE),
    ("flow", "disbursement"),
    ("funding", "cooperation-fund"),
    ("amount", "250000"),
    ("currency", "CNY"),
    ("rate", "0.1405"),
    ("rate-on", "2026-10-15"),
];

/// The rows by the names of the columns.
fn rows(hub: &Served, query: &str) -> Vec<BTreeMap<String, String>> {
    let answer = hub.ask("GET", &format!("/api/framework/cbd.csv{query}"), &[]);
    assert_eq!(answer.status, 200, "{query}");
    let text = answer.text();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

fn row(hub: &Served, activity: &str) -> BTreeMap<String, String> {
    rows(hub, "").into_iter().find(|row| row["activity"] == activity).unwrap()
}

/// What every activity says of itself: its number of a target with its identifier.
fn named_by_the_records(hub: &Served) -> BTreeSet<(u32, String)> {
    let mut named = BTreeSet::new();
    for page in 1..=2 {
        let found = hub.json(&format!("/api/search?kind=activity&sort=title&page={page}"));
        for hit in found["hits"].as_array().unwrap() {
            let id = hit["id"].as_str().unwrap();
            let record: Value = hub.json(&format!("/api/records/{id}"))["record"].clone();
            let subjects = record["subjects"].as_array().unwrap().iter();
            let targets = subjects.filter_map(|one| one.as_str().unwrap().strip_prefix("kmgbf:"));
            named.extend(targets.map(|target| (target.parse().unwrap(), id.to_owned())));
        }
    }
    named
}

#[test]
fn there_is_a_row_for_each_target_that_an_activity_names_and_no_other() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let told = rows(&hub, "");
    let told: Vec<(u32, String)> =
        told.iter().map(|row| (row["target"].parse().unwrap(), row["activity"].clone())).collect();
    let named = named_by_the_records(&hub);
    assert!(!named.is_empty());
    // In the order of the set: by number, then, since no number of the framework has two digits, by identifier.
    assert_eq!(told, named.into_iter().collect::<Vec<_>>());
    let lao = rows(&hub, "?lang=lo");
    assert!(lao.len() == told.len() && lao.iter().all(|row| !row["target_title"].is_ascii()));
    assert_eq!(hub.get("/api/framework/cbd.csv?lang=fr").0, 400);
}

#[test]
fn lines_are_those_of_the_outcomes_and_what_nobody_entered_is_empty() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    for row in rows(&hub, "") {
        let lines = hub.json(&format!("/api/framework/outcomes?activity={}", row["activity"]));
        let n = lines["lines"].as_array().unwrap().len();
        assert_eq!(row["lines"], n.to_string(), "{}", row["activity"]);
        for column in ["usd_commitment", "usd_disbursement", "progress_percent", "progress_year"] {
            assert_eq!(row[column], "", "{column} of {}", row["activity"]);
        }
    }
}

#[test]
fn money_and_the_newest_word_of_the_responsible_stand_in_the_row() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let line = with(&LINE, &[("rate-source", "a central bank")]);
    assert_eq!(post(&hub, &focal[2], "/en/framework/log/new", &line).status, 303);
    for (year, progress) in [("2025", "80"), ("2024", "30")] {
        let round = [
            ("kind", "annual"),
            ("year", year),
            ("opens", "2026-01-01"),
            ("comments-until", "2099-01-31"),
            ("until", "2099-02-28"),
            ("country", "LA"),
        ];
        let opened = post(&hub, &focal[2], "/en/framework/reviews/new", &round);
        assert_eq!(opened.status, 303, "{}", opened.text());
        let path = format!("{}/assess", opened.header("location"));
        for (who, country, progress) in [(2, "LA", progress), (3, "TH", "45")] {
            let own = [
                ("activity", "activity-2-1-1"),
                ("progress", progress),
                ("quality", "4"),
                ("difficulty", "The rains came late."),
                ("next-step", "A second table."),
                ("evidence", EVIDENCE),
                ("country", country),
            ];
            assert_eq!(post(&hub, &focal[who], &path, &own).status, 303);
        }
    }
    let row = row(&hub, "activity-2-1-1");
    // Python: Decimal("250000") * Decimal("0.1405"), statistics.median([80, 45]).
    assert_eq!((&*row["usd_disbursement"], &*row["usd_commitment"]), ("35125.00", ""));
    assert_eq!((&*row["progress_percent"], &*row["progress_year"]), ("62.5", "2025"));
    assert_eq!(row["progress_by_country"], "LA 80; TH 45");
    assert_eq!(row["lines"], "1");
    assert!(row["evidence_urls"].contains(EVIDENCE), "{row:?}");
}

#[test]
fn evidence_that_is_taken_back_is_named_no_longer() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let owner = Person::open(folder.path(), &[], "owner", &["data-owner@hub".to_owned()]);
    let hub = Served::start(folder.path());
    let line = with(&LINE, &[("rate-source", "a central bank")]);
    assert_eq!(post(&hub, &focal[2], "/en/framework/log/new", &line).status, 303);
    assert!(row(&hub, "activity-2-1-1")["evidence_urls"].contains(EVIDENCE));
    let revision = format!("\"{}\"", hub.json(&format!("/api/records/{EVIDENCE}"))["revision"]);
    let mut headers = owner.headers();
    headers.push(("if-match", &revision));
    let path = format!("/api/records/{EVIDENCE}/withdraw");
    let answer = hub.send("POST", &path, &headers, "");
    assert_eq!(answer.status, 200, "{}", answer.text());
    let after = row(&hub, "activity-2-1-1");
    assert!(!after.values().any(|cell| cell.contains(EVIDENCE)), "{after:?}");
    assert_eq!(after["evidence"], "");
    assert!(after["evidence_urls"].contains("/en/framework/log/"), "{after:?}");
}
