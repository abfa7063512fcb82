//! Every role × action × state, tried at every door: what the table allows is done, what it does not is not.

use std::{fmt::Write as _, fs, path::Path};

use hub::{Action, Role, State, TABLE};
use serde_json::{Value, json};

use crate::{
    people::Person,
    postgres::Database,
    program::{Answer, Served, new_hub, succeed, text},
};

/// The organisation that leads all records of this test, and one that has nothing to do with them.
const OWN: &str = "organisation:matrix-own";
const OTHER: &str = "organisation:matrix-other";

const RECORD_STATES: [State; 7] = [
    State::Draft,
    State::Submitted,
    State::Returned,
    State::Accepted,
    State::Published,
    State::Shared,
    State::Withdrawn,
];

/// What is done to a record that is there.
const TO_RECORDS: [Action; 7] = [
    Action::Read,
    Action::Edit,
    Action::Submit,
    Action::Return,
    Action::Accept,
    Action::Publish,
    Action::Withdraw,
];

/// Through which something is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Page,
    Api,
}

/// Whether the table allows it to someone who has this role in the right scope.
fn allows(action: Action, state: State, role: Option<Role>) -> bool {
    TABLE.into_iter().any(|row| {
        row.action == action
            && row.state == state
            && role.map_or(row.everyone(), |role| row.allows(role))
    })
}

fn record(id: &str, state: State) -> Value {
    let status = match state {
        State::Shared => "published",
        state => state.code(),
    };
    let access = match state {
        State::Shared => json!({ "countries": ["LA"] }),
        _ => json!("public"),
    };
    json!({
        "id": id,
        "title": { "en": { "text": format!("Matrix {id}"), "made": "compiled" } },
        "status": status,
        "access": access,
        "organisations": ["matrix-own"],
        "countries": ["KH", "LA"],
        "source": "a test",
        "details": { "kind": "document", "form": "report" },
    })
}

/// Whether someone may do it to a record of this test, whose countries are two and which is shared with one of them.
fn expected(who: &(Person, Option<Role>), action: Action, state: State) -> bool {
    let (person, role) = who;
    let is_shared_with = person.name == "shared-with" && state == State::Shared;
    allows(action, state, *role) || is_shared_with && action == Action::Read
}

/// A viewer, an action and a state have a record of their own at each door: what one does the next does not see.
fn id(viewer: usize, action: Action, state: State, door: Door) -> String {
    let door = if door == Door::Page { "page" } else { "api" };
    format!("matrix-{viewer}-{}-{}-{door}", action.code(), state.code())
}

fn cases(n_viewers: usize) -> Vec<(usize, Action, State, Door)> {
    let mut cases = Vec::new();
    for viewer in 0..n_viewers {
        for action in TO_RECORDS {
            for state in RECORD_STATES {
                cases.extend([Door::Page, Door::Api].map(|door| (viewer, action, state, door)));
            }
        }
    }
    cases
}

/// How many try: four who have no role that counts, and each role in its own scope and in the whole hub.
const N_VIEWERS: usize = 4 + 2 * Role::ALL.len();

/// Everyone who tries, each with the role that counts for the records of this test.
fn viewers(folder: &Path, database: &[&str]) -> Vec<(Person, Option<Role>)> {
    let open = |name: &str, roles: &[String]| Person::open(folder, database, name, roles);
    let all = |scope: &str| -> Vec<String> {
        Role::ALL.into_iter().map(|role| format!("{role}@{scope}")).collect()
    };
    let mut viewers = vec![
        (Person::anyone(), None),
        (open("nobody", &[]), None),
        (open("elsewhere", &all(OTHER)), None),
        // With whom something is shared reads it; whose it is not neither changes it nor takes it back.
        (open("shared-with", &all("country:LA")), None),
    ];
    for role in Role::ALL {
        viewers.push((open(&format!("own-{role}"), &[format!("{role}@{OWN}")]), Some(role)));
        viewers.push((open(&format!("hub-{role}"), &[format!("{role}@hub")]), Some(role)));
    }
    viewers
}

fn fill(folder: &Path, database: &[&str], n_viewers: usize) {
    let mut lines = String::new();
    for organisation in ["matrix-own", "matrix-other"] {
        let details =
            json!({ "kind": "organisation", "form": "centre", "abbreviation": "", "website": "" });
        let mut own = record(organisation, State::Published);
        own["details"] = details;
        own["organisations"] = json!([]);
        writeln!(lines, "{own}").unwrap();
    }
    for (viewer, action, state, door) in cases(n_viewers) {
        writeln!(lines, "{}", record(&id(viewer, action, state, door), state)).unwrap();
    }
    let file = folder.join("matrix.jsonl");
    fs::write(&file, lines).unwrap();
    let mut import = vec!["import", "--data", text(folder)];
    import.extend(database);
    import.push(text(&file));
    succeed(&import);
}

/// Tries one thing at one door; whether it was done.
fn attempt(hub: &Served, who: &Person, case: (usize, Action, State, Door)) -> (bool, u16) {
    let (_, action, state, door) = case;
    let id = id(case.0, action, state, door);
    let mut headers = who.headers();
    let answer: Answer = match (action, door) {
        (Action::Read, Door::Page) => hub.ask("GET", &format!("/lo/records/{id}"), &headers),
        (Action::Read, Door::Api) => hub.ask("GET", &format!("/api/records/{id}"), &headers),
        // Records are written as JSON only.
        (Action::Edit, _) => {
            headers.push(("if-match", "\"1\""));
            let mut changed = record(&id, state);
            changed["source"] = json!("another test");
            hub.send("PUT", &format!("/api/records/{id}"), &headers, &changed.to_string())
        }
        (step, Door::Page) => {
            headers.push(("content-type", "application/x-www-form-urlencoded"));
            let path = format!("/km/records/{id}/{}", step.code());
            hub.send("POST", &path, &headers, "revision=1")
        }
        (step, Door::Api) => {
            headers.push(("if-match", "\"1\""));
            hub.send("POST", &format!("/api/records/{id}/{}", step.code()), &headers, "")
        }
    };
    let is_done = matches!(answer.status, 200 | 303);
    assert!(
        is_done || matches!(answer.status, 401 | 403 | 404 | 409),
        "{} {action:?} {state:?} {door:?}: {} {}",
        who.name,
        answer.status,
        answer.text()
    );
    (is_done, answer.status)
}

fn walk_records(folder: &Path, database: &[&str]) {
    fill(folder, database, N_VIEWERS);
    let who = viewers(folder, database);
    let options: Vec<&str> =
        ["--log", "warn"].into_iter().chain(database.iter().copied()).collect();
    let hub = Served::start_with(folder, &options);
    let mut wrong = Vec::new();
    for case in cases(who.len()) {
        let ((person, _), (_, action, state, door)) = (&who[case.0], case);
        let expected = expected(&who[case.0], action, state);
        let (found, status) = attempt(&hub, person, case);
        if found != expected {
            wrong.push(format!("{} {action:?} {state:?} {door:?}: {status}", person.name));
        }
        // What may not even be read is refused as if it were not there.
        let is_hidden = !self::expected(&who[case.0], Action::Read, state);
        if is_hidden && action != Action::Edit && !matches!(status, 404 | 401) {
            wrong.push(format!("{} {action:?} {state:?} {door:?} tells: {status}", person.name));
        }
    }
    let (operator, _) = who.iter().find(|(person, _)| person.name == "hub-operator").unwrap();
    for case in cases(who.len()) {
        let (viewer, action, state, door) = case;
        let may = expected(&who[viewer], action, state) && action != Action::Read;
        let path = format!("/api/records/{}", id(viewer, action, state, door));
        let found: Value =
            serde_json::from_slice(&hub.ask("GET", &path, &operator.headers()).body).unwrap();
        let expected = if may { 2 } else { 1 };
        if found["revision"] != expected {
            wrong.push(format!("{path}: revision {}, expected {expected}", found["revision"]));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn records_yield_to_whom_the_table_allows_and_to_nobody_else() {
    let folder = new_hub();
    walk_records(folder.path(), &[]);
}

#[test]
fn records_in_postgresql_yield_to_the_same() {
    let (folder, database) = (tempfile::tempdir().unwrap(), Database::new());
    succeed(&["init", "--data", text(folder.path()), "--database", &database.url]);
    walk_records(folder.path(), &["--database", &database.url]);
}

#[test]
fn new_records_are_drafts_of_those_who_may_write_them() {
    let folder = new_hub();
    fill(folder.path(), &[], 0);
    let who = viewers(folder.path(), &[]);
    let hub = Served::start(folder.path());
    for (n, (person, role)) in who.iter().enumerate() {
        for state in RECORD_STATES {
            let id = format!("new-{n}-{}", state.code());
            let path = format!("/api/records/{id}");
            let answer = hub.send("PUT", &path, &person.headers(), &record(&id, state).to_string());
            let expected = allows(Action::Create, state, *role);
            assert_eq!(
                answer.status == 201,
                expected,
                "{} {state:?}: {}",
                person.name,
                answer.text()
            );
        }
    }
}

/// What is done to the hub itself, at every door, with the statuses that mean that it was done.
fn to_the_hub(target: &str) -> Vec<(Action, &'static str, String, &'static str)> {
    let form = |name: &str| format!("name={name}&email={name}@example.org&language=lo");
    let api = |name: &str| {
        format!("{{\"name\":\"{name}\",\"email\":\"{name}@example.org\",\"language\":\"lo\"}}")
    };
    let own = |body: String| -> &'static str { Box::leak(body.into_boxed_str()) };
    vec![
        (Action::SeePeople, "GET", "/th/people".to_owned(), ""),
        (Action::SeePeople, "GET", "/api/people".to_owned(), ""),
        (Action::SeePeople, "GET", format!("/my/people/{target}"), ""),
        (Action::SeePeople, "GET", format!("/api/people/{target}"), ""),
        (Action::ManagePeople, "POST", "/en/people".to_owned(), own(form("pNAME"))),
        (Action::ManagePeople, "POST", "/api/people".to_owned(), own(api("aNAME"))),
        (Action::ManagePeople, "POST", format!("/api/people/{target}/invite"), ""),
        (Action::ManagePeople, "POST", format!("/api/people/{target}/end-sessions"), ""),
        (Action::ManagePeople, "POST", format!("/api/people/{target}/reset-second-factor"), ""),
        (Action::ManagePeople, "POST", format!("/api/people/{target}/close"), ""),
        (Action::ManagePeople, "POST", format!("/api/people/{target}/reopen"), ""),
        (Action::ReadAudit, "GET", "/vi/audit".to_owned(), ""),
        (Action::ReadAudit, "GET", "/vi/audit?verify=yes".to_owned(), ""),
        (Action::ReadAudit, "GET", "/vi/audit.csv".to_owned(), ""),
        (Action::ReadAudit, "GET", "/api/audit".to_owned(), ""),
        (Action::ReadMetrics, "GET", "/metrics".to_owned(), ""),
    ]
}

#[test]
fn the_hub_itself_yields_to_whom_the_table_allows() {
    let folder = new_hub();
    fill(folder.path(), &[], 0);
    let who = viewers(folder.path(), &[]);
    let target = target(folder.path());
    let hub = Served::start(folder.path());
    let mut wrong = Vec::new();
    for (n, (person, role)) in who.iter().enumerate() {
        // Only who has a role in the whole hub manages the whole hub; who sees people sees them all.
        let is_whole = person.roles.iter().any(|role| role.ends_with("@hub"));
        for (action, method, path, body) in to_the_hub(&target) {
            let counts = is_whole || action == Action::SeePeople;
            let expected = counts && allows(action, State::Hub, *role)
                || ["elsewhere", "shared-with"].contains(&person.name.as_str())
                    && action == Action::SeePeople;
            let kind = if path.starts_with("/api/") {
                "application/json"
            } else {
                "application/x-www-form-urlencoded"
            };
            let mut headers = person.headers();
            headers.push(("content-type", kind));
            let body = body.replace("NAME", &n.to_string());
            let answer = if method == "GET" {
                hub.ask(method, &path, &headers)
            } else {
                hub.send(method, &path, &headers, &body)
            };
            let is_done = matches!(answer.status, 200 | 201 | 204)
                || answer.status == 303 && !answer.header("location").contains("/sign-in");
            if is_done != expected {
                wrong
                    .push(format!("{} {action:?} {method} {path}: {}", person.name, answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn roles_are_handed_on_within_the_giver_s_scope_and_no_further() {
    let folder = new_hub();
    fill(folder.path(), &[], 0);
    let who = viewers(folder.path(), &[]);
    let target = target(folder.path());
    let hub = Served::start(folder.path());
    let handed_on = |giver: Option<Role>, given: Role| match giver {
        Some(Role::Operator) => true,
        Some(Role::FocalPoint) => {
            matches!(given, Role::Reader | Role::Contributor | Role::Reviewer)
        }
        Some(Role::DataOwner) => given == Role::Reader,
        _ => false,
    };
    let mut wrong = Vec::new();
    for (person, role) in &who {
        for given in Role::ALL {
            for scope in [OWN, OTHER, "hub"] {
                let reaches = person
                    .roles
                    .iter()
                    .any(|role| role.ends_with("@hub") || role.ends_with(&format!("@{scope}")));
                let giver = if person.name == "elsewhere" { Some(Role::Operator) } else { *role };
                let expected = reaches && handed_on(giver, given);
                for method in ["PUT", "DELETE"] {
                    let path = format!("/api/people/{target}/roles/{given}@{scope}");
                    let status = hub.send(method, &path, &person.headers(), "").status;
                    if (status == 204) != expected {
                        wrong.push(format!("{} {method} {given}@{scope}: {status}", person.name));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The identifier of an account to which things are done.
fn target(folder: &Path) -> String {
    let data = text(folder);
    let said =
        succeed(&["person", "add", "--data", data, "--name", "T", "--email", "t@example.org"]);
    said.lines().next().unwrap().to_owned()
}
