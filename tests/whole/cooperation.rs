//! The framework changes when six countries agree and in no other way; what was done is entered by those who may.

use std::path::Path;

use hub::{Action, Role, State, TABLE};
use serde_json::{Value, json};

use crate::{
    people::Person,
    program::{Answer, Served, encoded, new_hub, succeed, text},
};

const COUNTRIES: [&str; 6] = ["CN", "MM", "LA", "TH", "KH", "VN"];
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// A line of the log, as the form sends it.
const LINE: [(&str, &str); 13] = [
    ("activity", "activity-3-3-1"),
    ("what", "Lamps were set up."),
    ("on", "2026-10"),
    ("country", "LA"),
    ("participants", "120"),
    ("women", "58"),
    ("flow", "disbursement"),
    ("funding", "cooperation-fund"),
    ("amount", "250000"),
    ("currency", "CNY"),
    ("rate", "0.1405"),
    ("rate-on", "2026-10-15"),
    ("rate-source", "a central bank"),
];

pub(crate) fn post(hub: &Served, who: &Person, path: &str, fields: &[(&str, &str)]) -> Answer {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let mut headers = who.headers();
    headers.push(FORM);
    hub.send("POST", path, &headers, &pairs.join("&"))
}

/// The fields of a form with some of them otherwise.
pub(crate) fn with<'f>(
    fields: &[(&'f str, &'f str)],
    other: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let is_other = |name: &str| other.iter().any(|(one, _)| *one == name);
    let kept = fields.iter().copied().filter(|(name, _)| !is_other(name));
    kept.chain(other.iter().copied()).collect()
}

pub(crate) fn focal_points(folder: &Path) -> Vec<Person> {
    let open = |country: &&str| {
        let role = format!("focal-point@country:{country}");
        Person::open(folder, &[], &format!("focal-{country}").to_lowercase(), &[role])
    };
    COUNTRIES.iter().map(open).collect()
}

/// Proposes for Laos; the number of the proposal.
fn propose(hub: &Served, who: &Person, fields: &[(&str, &str)]) -> u64 {
    let fixed = [("language", "en"), ("country", "LA"), ("reason", "It is better so.")];
    let all: Vec<(&str, &str)> = fixed.into_iter().chain(fields.iter().copied()).collect();
    let answer = post(hub, who, "/en/framework/changes/new", &all);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").rsplit('/').next().unwrap().parse().unwrap()
}

fn answer(hub: &Served, who: &Person, number: u64, country: &str, position: &str) -> u16 {
    let path = format!("/en/framework/changes/{number}/answer");
    let fields = [("country", country), ("position", position), ("reason", "As we see it.")];
    post(hub, who, &path, &fields).status
}

fn standing(hub: &Served, number: u64) -> Value {
    hub.json(&format!("/api/framework/changes/{number}"))["standing"].clone()
}

#[test]
fn an_activity_comes_and_goes_with_six_agreements_and_every_version_stays_readable() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let new = [
        ("record", "action-1-1"),
        ("wish", "add"),
        ("part-code", "1-4"),
        ("part-title", "A zyzzyva dialogue"),
        ("part-schedule", "Twice a year"),
        ("part-start", "2026"),
        ("part-end", "2027"),
    ];
    let first = propose(&hub, &focal[2], &new);
    for (n, country) in COUNTRIES.into_iter().enumerate() {
        assert!(!hub.get("/en/framework").1.contains("zyzzyva"), "before {country}");
        assert_eq!(standing(&hub, first), "open");
        assert_eq!(answer(&hub, &focal[n], first, country, "agree"), 303);
    }
    assert_eq!(standing(&hub, first), "agreed");
    assert!(hub.get("/en/framework").1.contains("zyzzyva"));
    let record: Value = hub.json("/en/records/activity-1-1-4.json");
    assert_eq!(record["record"]["relations"][0]["target"], "action-1-1");
    assert_eq!(record["record"]["title"]["en"]["made"], "source");

    let second = propose(&hub, &focal[2], &[("record", "activity-1-1-4"), ("wish", "remove")]);
    let table = hub.get("/api/framework/changes.csv").1;
    assert!(table.contains(&format!("\r\n{first},activity-1-1-4,add,LA,")), "{table}");
    assert!(table.contains(&format!("\n{second},activity-1-1-4,remove,LA,")), "{table}");
    assert!(table.contains(",It is better so.,open,,,CN; MM; LA; TH; KH; VN,\r\n"), "{table}");
    let overtaken = [
        ("record", "activity-1-1-4"),
        ("wish", "amend"),
        ("part-code", "1-5"),
        ("part-title", "A zyzzyva dialogue"),
        ("part-schedule", "Twice a year"),
        ("part-start", "2026"),
        ("part-end", "2027"),
    ];
    let third = propose(&hub, &focal[2], &overtaken);
    for (n, country) in COUNTRIES.into_iter().enumerate() {
        assert_eq!(answer(&hub, &focal[n], second, country, "agree"), 303);
    }
    assert!(!hub.get("/en/framework").1.contains("zyzzyva"));
    assert_eq!(standing(&hub, third), "overtaken");
    assert_eq!(answer(&hub, &focal[0], third, "CN", "agree"), 409);
    let count = |version: u32| {
        let page = hub.get(&format!("/en/framework/versions/{version}"));
        assert_eq!(page.0, 200);
        (page.1.contains("zyzzyva"), page.1.matches("/records/activity-").count())
    };
    assert_eq!([count(1), count(2), count(3)], [(false, 31), (true, 32), (false, 31)]);
    assert_eq!(hub.get("/en/framework/versions/4").0, 404);
    drop(hub);
    // What follows from the register is there after the next start, and the trail and the store hang together.
    let hub = Served::start(folder.path());
    assert_eq!(hub.json("/api/framework/changes")["in-force"], 3);
    assert_eq!(count_of_entries(&hub), 3);
    drop(hub);
    succeed(&["doctor", "--data", text(folder.path())]);
}

fn count_of_entries(hub: &Served) -> usize {
    hub.json("/api/framework/changes")["changes"].as_array().unwrap().len()
}

#[test]
fn what_was_agreed_is_changed_by_no_other_door() {
    let folder = new_hub();
    let owner =
        Person::open(folder.path(), &[], "owner", &Role::ALL.map(|role| format!("{role}@hub")));
    let hub = Served::start(folder.path());
    let kept: Value = hub.json("/api/records/activity-1-1-1");
    let revision = format!("\"{}\"", kept["revision"]);
    let put = |record: &Value| {
        let mut headers = owner.headers();
        headers.push(("if-match", &revision));
        hub.send("PUT", "/api/records/activity-1-1-1", &headers, &record.to_string()).status
    };
    let changed = |path: &[&str], value: Value| {
        let mut record = kept["record"].clone();
        let place = path.iter().fold(&mut record, |at, name| &mut at[*name]);
        *place = value;
        record
    };
    assert_eq!(put(&changed(&["title", "en", "text"], json!("Another dialogue"))), 409);
    assert_eq!(put(&changed(&["details", "code"], json!("9-9"))), 409);
    assert_eq!(put(&changed(&["period"], json!({ "start": "2023", "end": "2030" }))), 409);
    assert_eq!(put(&changed(&["countries"], json!(["LA"]))), 409);
    assert_eq!(put(&changed(&["title", "en", "made"], json!("compiled"))), 409);
    let mut headers = owner.headers();
    headers.push(("if-match", &revision));
    let path = "/api/records/activity-1-1-1/withdraw";
    assert_eq!(hub.send("POST", path, &headers, "").status, 409);
    // A better translation is no other agreement.
    assert_eq!(put(&changed(&["title", "lo", "text"], json!("ກອງປະຊຸມໂຕະມົນ"))), 200);
    // Nor does an activity come in by the way of other records.
    let mut new = kept["record"].clone();
    new["id"] = json!("activity-9-9-9");
    new["status"] = json!("draft");
    let path = "/api/records/activity-9-9-9";
    assert_eq!(hub.send("PUT", path, &owner.headers(), &new.to_string()).status, 201);
    for (n, (step, status)) in
        [("submit", 200), ("accept", 200), ("publish", 409)].into_iter().enumerate()
    {
        let revision = format!("\"{}\"", n + 1);
        let mut headers = owner.headers();
        headers.push(("if-match", &revision));
        let path = format!("/api/records/activity-9-9-9/{step}");
        assert_eq!(hub.send("POST", &path, &headers, "").status, status, "{step}");
    }
}

#[test]
fn each_speaks_for_their_own_country_and_only_as_the_table_allows() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let mut who = vec![(Person::anyone(), None)];
    for role in Role::ALL {
        for scope in ["country:LA", "hub", "country:TH", "organisation:organisation-lmec"] {
            let name = format!("{role}-{}", scope.replace(':', "-").to_lowercase());
            let open = Person::open(folder.path(), &[], &name, &[format!("{role}@{scope}")]);
            who.push((open, (scope == "country:LA").then_some(role)));
        }
    }
    let hub = Served::start(folder.path());
    let may = |action: Action, role: Option<Role>| {
        role.is_some_and(|role| {
            TABLE
                .into_iter()
                .any(|row| row.action == action && row.state == State::Register && row.allows(role))
        })
    };
    let asked = propose(
        &hub,
        &focal[2],
        &[("record", "area-1"), ("wish", "amend"), ("part-title", "Dialogue")],
    );
    let mut wrong = Vec::new();
    for (person, role) in &who {
        let change = [
            ("record", "area-2"),
            ("wish", "amend"),
            ("part-title", "Nature"),
            ("language", "en"),
            ("country", "LA"),
            ("reason", "Shorter."),
        ];
        let line = [
            ("activity", "activity-1-1-1"),
            ("what", "Done."),
            ("on", "2026-01"),
            ("country", "LA"),
        ];
        let tried = [
            (Action::Propose, post(&hub, person, "/en/framework/changes/new", &change).status),
            (Action::Answer, answer(&hub, person, asked, "LA", "abstain")),
            (Action::Log, post(&hub, person, "/en/framework/log/new", &line).status),
        ];
        for (action, status) in tried {
            if (status == 303) != may(action, *role) || !matches!(status, 303 | 401 | 403) {
                wrong.push(format!("{} {action:?}: {status}", person.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let changes = hub.json("/api/framework/changes");
    let told = changes.to_string();
    assert!(who.iter().all(|(person, _)| person.roles.is_empty() || !told.contains(&person.name)));
}

#[test]
fn identifiers_of_proposals_are_taken_and_translations_are_not_agreed_on() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let writer = Person::open(folder.path(), &[], "writer", &["contributor@hub".to_owned()]);
    let hub = Served::start(folder.path());
    let new = [
        ("record", "action-2-1"),
        ("wish", "add"),
        ("part-code", "1-2"),
        ("part-title", "Talks"),
        ("part-schedule", "Once"),
    ];
    let one = propose(&hub, &focal[2], &new);
    let two = propose(&hub, &focal[2], &new);
    let record = |number: u64| {
        hub.json(&format!("/api/framework/changes/{number}"))["proposal"]["record"].clone()
    };
    assert_eq!((record(one), record(two)), (json!("activity-2-1-2"), json!("activity-2-1-3")));
    let draft = json!({ "id": "activity-2-1-2", "title": { "en": { "text": "Mine", "made": "compiled" } },
        "status": "draft", "access": "public", "source": "a test", "details": { "kind": "document", "form": "report" } });
    let path = "/api/records/activity-2-1-2";
    assert_eq!(hub.send("PUT", path, &writer.headers(), &draft.to_string()).status, 409);
    let lao = [
        ("record", "area-1"),
        ("wish", "amend"),
        ("language", "lo"),
        ("part-title", "ໂຕະມົນ"),
        ("country", "LA"),
        ("reason", "x"),
    ];
    let refused = post(&hub, &focal[2], "/en/framework/changes/new", &lao);
    assert_eq!(refused.status, 422, "{}", refused.text());
    let no_day = [
        ("record", "area-1"),
        ("wish", "amend"),
        ("language", "en"),
        ("part-title", "Talks"),
        ("country", "LA"),
        ("reason", "x"),
        ("answer-by", "tomorrow"),
    ];
    assert_eq!(post(&hub, &focal[2], "/en/framework/changes/new", &no_day).status, 422);
    for missing in ["country", "wish"] {
        let fields: Vec<_> = no_day.iter().copied().filter(|(name, _)| *name != missing).collect();
        assert_eq!(
            post(&hub, &focal[2], "/en/framework/changes/new", &fields).status,
            422,
            "{missing}"
        );
    }
}

#[test]
fn every_figure_is_the_sum_of_its_lines_and_a_struck_line_counts_no_longer() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let before = hub.json("/api/framework/outcomes");
    assert_eq!(before["promised"], json!({ "areas": 5, "actions": 13, "activities": 31 }));
    for sort in ["event", "demonstration", "research", "entry"] {
        let alone = hub.json(&format!("/api/framework/outcomes?sort={sort}"));
        let n = alone["lines"].as_array().unwrap().len();
        assert_eq!(before["counts"][sort], n, "{sort}");
        let page = hub.get(&format!("/en/framework/outcomes/lines?sort={sort}")).1;
        assert_eq!(page.matches("<tr><th scope=\"row\"><a").count(), n, "{sort}");
    }
    let entered = post(&hub, &focal[2], "/en/framework/log/new", &LINE);
    let number = entered.header("location").rsplit('/').next().unwrap().to_owned();
    let after = hub.json("/api/framework/outcomes");
    assert_eq!((&after["participants"], &after["women"]["counted"]), (&json!(120), &json!(58)));
    // Python: Decimal("250000") * Decimal("0.1405").
    assert_eq!(after["money"][0]["usd"], "35125.00");
    assert!(hub.get("/en/framework/outcomes.csv?sort=entry").1.contains("35125.00"));
    let page = hub.get("/en/framework/outcomes/lines?funding=cooperation-fund&flow=disbursement").1;
    assert!(page.contains("35,125"), "{page}");
    assert!(!hub.get("/en/framework/outcomes/lines?country=TH").1.contains("35,125"));
    for (name, value) in [
        ("on", "1850"),
        ("on", "2199"),
        ("rate-on", "2099"),
        ("rate", "0"),
        ("rate-source", ""),
        ("amount", ""),
    ] {
        let mut wrong = LINE.to_vec();
        for field in wrong.iter_mut().filter(|(field, _)| *field == name) {
            field.1 = value;
        }
        assert_eq!(
            post(&hub, &focal[2], "/en/framework/log/new", &wrong).status,
            422,
            "{name}={value}"
        );
    }
    let wrong = [("women", "70"), ("men", "70")];
    let wrong: Vec<(&str, &str)> =
        LINE.iter().copied().filter(|(name, _)| *name != "women").chain(wrong).collect();
    assert_eq!(post(&hub, &focal[2], "/lo/framework/log/new", &wrong).status, 422);
    let strike = format!("/en/framework/log/{number}/strike");
    assert_eq!(post(&hub, &focal[3], &strike, &[("reason", "Not ours.")]).status, 403);
    assert_eq!(post(&hub, &focal[2], &strike, &[("reason", " ")]).status, 422);
    assert_eq!(post(&hub, &focal[2], &strike, &[("reason", "Entered twice.")]).status, 303);
    assert_eq!(post(&hub, &focal[2], &strike, &[("reason", "Entered twice.")]).status, 409);
    assert_eq!(hub.json("/api/framework/outcomes")["counts"]["entry"], 0);
    assert!(hub.get(&format!("/en/framework/log/{number}")).1.contains("Entered twice."));
}
