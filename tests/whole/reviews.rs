//! A review round from its opening to its report: who says what, who may not, and that the report is the same twice.

use serde_json::{Value, json};

use crate::{
    cooperation::{focal_points, post, with},
    people::Person,
    program::{Served, new_hub, succeed, text},
};

const ROUND: [(&str, &str); 6] = [
    ("kind", "annual"),
    ("year", "2025"),
    ("opens", "2026-01-01"),
    ("comments-until", "2099-01-31"),
    ("until", "2099-02-28"),
    ("country", "LA"),
];
const OWN: [(&str, &str); 7] = [
    ("activity", "activity-1-1-1"),
    ("progress", "80"),
    ("quality", "4"),
    ("difficulty", "The rains came late."),
    ("next-step", "A second table."),
    ("evidence", "event-2022-04-22-working-group-meeting"),
    ("country", "LA"),
];
const SCORE: [(&str, &str); 4] = [
    ("activity", "activity-1-1-1"),
    ("progress", "40"),
    ("quality", "2"),
    ("reason", "Two of five were held."),
];

fn open(hub: &Served, who: &Person) -> u64 {
    let answer = post(hub, who, "/en/framework/reviews/new", &ROUND);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").rsplit('/').next().unwrap().parse().unwrap()
}

fn review(hub: &Served, number: u64) -> Value {
    hub.json(&format!("/api/framework/reviews/{number}"))
}

#[test]
#[expect(clippy::too_many_lines, reason = "a round is told from its beginning to its end")]
fn a_round_runs_from_its_opening_to_a_report_that_is_the_same_twice() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let judge = |name: &str| Person::open(folder.path(), &[], name, &["reviewer@hub".to_owned()]);
    let (one, two) = (judge("judge-one"), judge("judge-two"));
    let hub = Served::start(folder.path());
    let number = open(&hub, &focal[2]);
    let at = |language: &str, act: &str| format!("/{language}/framework/reviews/{number}/{act}");
    let do_it = |who: &Person, language: &str, act: &str, fields: &[(&str, &str)]| {
        post(&hub, who, &at(language, act), fields).status
    };
    assert_eq!(do_it(&focal[2], "en", "assess", &OWN), 303);
    assert_eq!(do_it(&one, "en", "score", &SCORE), 303);
    assert_eq!(do_it(&two, "en", "score", &with(&SCORE, &[("progress", "50")])), 303);
    // The public, in three languages and without accounts.
    let anyone = Person::anyone();
    for (language, said, progress) in [
        ("lo", "ພວກເຮົາບໍ່ໄດ້ຖືກເຊີນ zyzzyva", "30"),
        ("km", "ល្អណាស់ zyzzyva", ""),
        ("zh", "快来买便宜手表 zyzzyva", ""),
    ] {
        let fields = [
            ("comment", said),
            ("activity", "activity-1-1-1"),
            ("name", ""),
            ("progress", progress),
        ];
        let answer = hub.send("POST", &at(language, "comment"), &[FORM], &encoded(&fields));
        assert_eq!(answer.status, 303, "{language}");
    }
    // Nobody reads them before a moderator has.
    assert!(review(&hub, number)["comments"].as_array().unwrap().is_empty());
    assert!(!hub.get(at("en", "").trim_end_matches('/')).1.contains("zyzzyva"));
    assert_eq!(do_it(&anyone, "en", "moderate", &[("comment", "1"), ("judgement", "let-in")]), 401);
    assert_eq!(do_it(&one, "en", "moderate", &[("comment", "1")]), 422);
    assert_eq!(do_it(&one, "en", "moderate", &[("comment", "1"), ("judgement", "let-in")]), 303);
    assert_eq!(do_it(&one, "en", "moderate", &[("comment", "1"), ("judgement", "let-in")]), 404);
    assert_eq!(
        do_it(&focal[0], "en", "moderate", &[("comment", "2"), ("judgement", "let-in")]),
        303
    );
    let refuse = [("comment", "3"), ("judgement", "refuse")];
    assert_eq!(do_it(&one, "en", "moderate", &refuse), 422);
    assert_eq!(do_it(&one, "en", "moderate", &with(&refuse, &[("reason", "Advertising.")])), 303);
    let found = review(&hub, number);
    assert_eq!(found["comments"].as_array().unwrap().len(), 2);
    assert_eq!(found["refused"], json!(["Advertising."]));
    assert!(!found.to_string().contains("手表"));
    // The three stand beside each other: 80, 45, 30.
    let standing = &found["activities"][0]["standing"];
    assert_eq!(standing["responsible"]["median"], 80.0);
    assert_eq!(standing["reviewers"]["median"], 45.0);
    assert_eq!(standing["public"]["median"], 30.0);
    assert_eq!((&standing["distance"], &standing["disagree"]), (&json!(50.0), &json!(true)));
    let table = hub.get(&format!("/api/framework/reviews/{number}/activities.csv")).1;
    assert!(table.contains("\nactivity-1-1-1,80.0,80.0,80.0,1,45.0,40.0,50.0,2,30.0,"), "{table}");
    // Every comment is answered before the round is closed.
    assert_eq!(do_it(&focal[2], "en", "close", &[]), 409);
    for heard in found["comments"].as_array().unwrap() {
        let comment = heard["number"].to_string();
        let reply = [("comment", comment.as_str()), ("reply", "ຂອບໃຈ"), ("country", "LA")];
        assert_eq!(do_it(&focal[3], "lo", "reply", &reply), 403);
        assert_eq!(do_it(&focal[2], "lo", "reply", &reply), 303);
    }
    assert_eq!(do_it(&focal[3], "en", "close", &[]), 403);
    assert_eq!(do_it(&focal[2], "en", "close", &[]), 303);
    assert_eq!(do_it(&focal[2], "en", "close", &[]), 409);
    assert_eq!(do_it(&focal[2], "en", "assess", &OWN), 409);
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
        let (status, page) = hub.get(&at(language, "report"));
        assert!(
            status == 200 && page.contains("ຂອບໃຈ") && page.contains("Advertising."),
            "{language}"
        );
        let pdf = |_| hub.ask("GET", &at(language, "report.pdf"), &[]).body;
        let [first, second] = [0, 1].map(pdf);
        assert!(first.starts_with(b"%PDF-") && first == second, "{language}");
    }
    // What is entered after the closing changes the report no more.
    let pdf = || hub.ask("GET", &at("en", "report.pdf"), &[]).body;
    let before = pdf();
    let indicator = [
        ("action", "action-1-1"),
        ("title", "Zyzzyvas"),
        ("unit", "1"),
        ("baseline-year", "2020"),
        ("baseline", "1"),
        ("target-year", "2027"),
        ("target", "2"),
        ("weight", "1"),
        ("method", "Counted."),
        ("source", "A report"),
        ("country", "LA"),
    ];
    assert_eq!(post(&hub, &focal[2], "/en/framework/results/new", &indicator).status, 303);
    assert!(pdf() == before, "the report of a closed round has changed");
    // That a moderator read what waits stands in the trail, and nothing of what was said.
    assert_eq!(hub.ask("GET", at("en", "").trim_end_matches('/'), &one.headers()).status, 200);
    drop(hub);
    let trail = succeed(&["audit", "list", "--json", "--data", text(folder.path())]);
    assert!(trail.contains("review.disclose") && !trail.contains("便宜"), "{trail}");
    succeed(&["doctor", "--data", text(folder.path())]);
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

fn encoded(fields: &[(&str, &str)]) -> String {
    let pair = |(name, value): &(&str, &str)| format!("{name}={}", crate::program::encoded(value));
    fields.iter().map(pair).collect::<Vec<_>>().join("&")
}

#[test]
fn whoever_has_a_part_does_not_review_and_what_cannot_be_is_refused() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let both = ["reviewer@hub".to_owned(), "contributor@country:LA".to_owned()];
    let both = Person::open(folder.path(), &[], "both", &both);
    let writer = Person::open(folder.path(), &[], "writer", &["contributor@country:LA".to_owned()]);
    let hub = Served::start(folder.path());
    for other in [
        ("kind", "weekly"),
        ("year", "1999"),
        ("opens", "soon"),
        ("comments-until", "2025-12-31"),
        ("until", "2098-01-01"),
        ("country", "FR"),
    ] {
        let answer = post(&hub, &focal[2], "/en/framework/reviews/new", &with(&ROUND, &[other]));
        assert_eq!(answer.status, 422, "{other:?}");
        assert!(answer.text().contains(&format!("is “{}”", other.1)), "{other:?}");
    }
    assert_eq!(post(&hub, &writer, "/en/framework/reviews/new", &ROUND).status, 403);
    let number = open(&hub, &focal[2]);
    let act = |who: &Person, act: &str, fields: &[(&str, &str)]| {
        post(&hub, who, &format!("/en/framework/reviews/{number}/{act}"), fields).status
    };
    // Once their own country has spoken they are no longer independent, and what they scored before counts no more.
    assert_eq!(act(&both, "score", &SCORE), 303);
    let eye = || review(&hub, number)["activities"][0]["standing"]["reviewers"].clone();
    assert_eq!(eye()["median"], 40.0);
    assert_eq!(act(&writer, "assess", &OWN), 303);
    assert_eq!(eye(), Value::Null);
    assert_eq!(act(&both, "score", &SCORE), 409);
    let other = [("activity", "activity-1-1-2")];
    assert_eq!(act(&both, "score", &with(&SCORE, &other)), 303);
    assert_eq!(act(&writer, "score", &SCORE), 403);
    assert_eq!(act(&focal[2], "score", &SCORE), 403);
    for other in [
        ("progress", "101"),
        ("quality", "6"),
        ("quality", "x"),
        ("evidence", ""),
        ("evidence", "no-such"),
        ("difficulty", " "),
    ] {
        assert_eq!(act(&writer, "assess", &with(&OWN, &[other])), 422, "{other:?}");
    }
    assert_eq!(act(&writer, "assess", &with(&OWN, &[("activity", "area-1")])), 404);
    assert_eq!(act(&writer, "assess", &with(&OWN, &[("country", "TH")])), 403);
    let comment = [("comment", "x"), ("progress", "101")];
    assert_eq!(act(&writer, "comment", &comment), 422);
    assert_eq!(act(&writer, "comment", &[("comment", "  ")]), 422);
    assert_eq!(act(&writer, "dance", &[]), 404);
    assert_eq!(hub.get("/en/framework/reviews/999").0, 404);
    assert_eq!(hub.get(&format!("/en/framework/reviews/{number}/activities/area-1")).0, 404);
    assert_eq!(
        hub.get(&format!("/en/framework/reviews/{number}/activities/activity-1-1-1")).0,
        200
    );
}
