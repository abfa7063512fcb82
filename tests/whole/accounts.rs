//! Accounts as their owners use them: passwords, sessions, tokens, and what is refused.

use std::path::Path;

use serde_json::Value;

use crate::{
    people::Person,
    program::{Answer, Served, fail, new_hub, succeed, text},
};

const PASSWORD: &str = "seven rivers and a lake";
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// Sends a form with the cookie and the proof of a session.
fn post(hub: &Served, path: &str, session: Option<&str>, body: &str) -> Answer {
    let cookie = session.map(|secret| format!("lmhub={secret}"));
    let mut headers = vec![FORM];
    headers.extend(cookie.iter().map(|cookie| ("cookie", cookie.as_str())));
    let proof = session.map(hub::proof).unwrap_or_default();
    hub.send("POST", path, &headers, &format!("csrf_token={proof}&{body}"))
}

fn get(hub: &Served, path: &str, session: &str) -> Answer {
    hub.ask("GET", path, &[("cookie", &format!("lmhub={session}"))])
}

/// Opens an account and returns its identifier and the link by which its owner chooses a password.
fn open(folder: &Path, name: &str, role: &str) -> (String, String) {
    let email = format!("{name}@example.org");
    let said = succeed(&[
        "person",
        "add",
        "--data",
        text(folder),
        "--name",
        name,
        "--email",
        &email,
        "--role",
        role,
    ]);
    let mut lines = said.lines();
    (lines.next().unwrap().to_owned(), lines.next_back().unwrap().to_owned())
}

fn sign_in(hub: &Served, name: &str, password: &str) -> Answer {
    let body = format!("email={name}%40example.org&password={password}");
    post(hub, "/en/sign-in", None, &body)
}

/// The secret of the session that an answer gives.
fn session(answer: &Answer) -> String {
    let cookie = answer.header("set-cookie");
    cookie.split_once("lmhub=").unwrap().1.split(';').next().unwrap().to_owned()
}

/// Someone with an account who is signed in.
fn signed_in(hub: &Served, folder: &Path, name: &str, role: &str) -> (String, String) {
    let (id, link) = open(folder, name, role);
    assert_eq!(post(hub, &link, None, &format!("password={PASSWORD}")).status, 303);
    (id, session(&sign_in(hub, name, PASSWORD)))
}

#[test]
fn a_link_is_good_once_and_for_a_good_password() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let (_, link) = open(folder.path(), "keo", "reader@country:LA");
    for (weak, why) in
        [("short", "15"), ("passwordpassword", "guess"), ("keokeokeokeokeokeo", "guess")]
    {
        let refused = post(&hub, &link, None, &format!("password={weak}"));
        assert_eq!(refused.status, 422, "{weak}");
        assert!(refused.text().contains(why), "{weak}: {}", refused.text());
    }
    assert_eq!(sign_in(&hub, "keo", "short").status, 422);
    assert_eq!(post(&hub, &link, None, &format!("password={PASSWORD}")).status, 303);
    assert_eq!(post(&hub, &link, None, &format!("password={PASSWORD}")).status, 410);
    assert_eq!(hub.ask("GET", "/en/welcome/0000", &[]).status, 410);
    let answer = sign_in(&hub, "keo", PASSWORD);
    let cookie = answer.header("set-cookie").to_owned();
    assert!(cookie.contains("HttpOnly; SameSite=Lax"), "{cookie}");
    let account = get(&hub, "/lo/account", &session(&answer));
    assert_eq!((account.status, account.header("cache-control")), (200, "private, no-store"));
}

#[test]
fn who_does_not_know_the_password_is_told_nothing_and_has_to_wait() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    signed_in(&hub, folder.path(), "keo", "reader@hub");
    let [wrong, nobody] =
        ["keo", "nobody"].map(|name| sign_in(&hub, name, "not the password at all"));
    assert_eq!((wrong.status, nobody.status), (422, 422));
    assert_eq!(wrong.text().replace("keo", ""), nobody.text().replace("nobody", ""));
    for _ in 0..9 {
        sign_in(&hub, "keo", "not the password at all");
    }
    let late = sign_in(&hub, "keo", PASSWORD);
    assert_eq!(late.status, 429);
    assert!(late.text().contains("Wait"), "{}", late.text());
}

#[test]
fn a_form_without_the_proof_of_its_session_changes_nothing() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let (_, operator) = signed_in(&hub, folder.path(), "op", "operator@hub");
    let before = hub.ask("GET", "/api/audit", &[("cookie", &format!("lmhub={operator}"))]).text();
    let cookie = format!("lmhub={operator}");
    let body = "name=X&email=x%40example.org&language=en";
    for headers in [
        vec![FORM, ("cookie", &cookie)],
        vec![FORM, ("cookie", &cookie), ("sec-fetch-site", "cross-site")],
        vec![FORM, ("cookie", &cookie), ("origin", "https://evil.example")],
    ] {
        for body in [body.to_owned(), format!("{body}&csrf_token=0")] {
            let refused = hub.send("POST", "/en/people", &headers, &body);
            assert_eq!(refused.status, 403, "{headers:?}");
        }
    }
    let crossing = [("cookie", cookie.as_str()), ("sec-fetch-site", "cross-site")];
    assert_eq!(hub.send("POST", "/api/people", &crossing, "{}").status, 403);
    let after = hub.ask("GET", "/api/audit", &[("cookie", &cookie)]).text();
    assert_eq!(before, after);
}

#[test]
fn sessions_end_when_they_are_told_to_wherever_they_are() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let (_, operator) = signed_in(&hub, folder.path(), "op", "operator@hub");
    let (keo, first) = signed_in(&hub, folder.path(), "keo", "reader@hub");
    let second = session(&sign_in(&hub, "keo", PASSWORD));
    assert_ne!(first, second);
    let is_in = |session: &str| {
        hub.ask("GET", "/api/me", &[("cookie", &format!("lmhub={session}"))]).status == 200
    };
    assert!(is_in(&first) && is_in(&second));
    post(&hub, "/en/account/sessions/end", Some(&second), "id=");
    assert!(!is_in(&first) && is_in(&second), "others end");
    let changed = format!("before={PASSWORD}&password=nine mountains over mist");
    let third = session(&sign_in(&hub, "keo", PASSWORD));
    assert_eq!(post(&hub, "/en/account/password", Some(&second), &changed).status, 200);
    assert!(is_in(&second) && !is_in(&third), "a new password ends others");
    post(&hub, "/en/sign-out", Some(&second), "");
    assert!(!is_in(&second), "signing out ends");
    let fourth = session(&sign_in(&hub, "keo", "nine mountains over mist"));
    post(&hub, &format!("/en/people/{keo}/close"), Some(&operator), "");
    assert!(!is_in(&fourth), "a closed account ends them");
    assert_eq!(sign_in(&hub, "keo", "nine mountains over mist").status, 422);
}

#[test]
fn a_token_does_what_it_was_made_for_and_not_what_its_owner_may_besides() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let (_, _) = open(folder.path(), "op", "operator@hub");
    let token = |uses: &str| {
        let email = "op@example.org";
        let token =
            succeed(&["person", "token", "--data", text(folder.path()), "--use", uses, email]);
        format!("Bearer {}", token.trim())
    };
    let statuses = |token: &str| {
        ["/api/me", "/api/people", "/api/audit", "/metrics", "/en/account"]
            .map(|path| hub.ask("GET", path, &[("authorization", token)]).status)
    };
    // An account is changed by whoever signs in to it, not by a program.
    assert_eq!(statuses(&token("administer")), [200, 200, 200, 200, 403]);
    assert_eq!(statuses(&token("read")), [200, 403, 403, 403, 403]);
    assert_eq!(statuses("Bearer lmh_0"), [401; 5]);
    assert_eq!(statuses("Basic b3A6b3A="), [401; 5]);
    let refused = hub.ask("GET", "/api/me", &[("authorization", "Bearer x")]);
    assert_eq!(refused.header("www-authenticate"), "Bearer");
}

#[test]
fn a_secret_that_the_page_did_not_give_out_is_refused_and_not_logged() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let (_, own) = signed_in(&hub, folder.path(), "keo", "reader@hub");
    for secret in ["", "no-secret-at-all", "GEZDGNBV", &"GEZDGNBV".repeat(1_000)] {
        let body = format!("password={PASSWORD}&code=123456&secret={secret}");
        let refused = post(&hub, "/en/account/second-factor", Some(&own), &body);
        assert_eq!(refused.status, 422, "{secret}");
        assert!(refused.text().contains("base32"), "{}", refused.text());
    }
    let log = hub.log();
    assert!(!log.contains("no-secret") && !log.contains("GEZDGNBV"), "{log}");
}

#[test]
fn the_last_who_runs_the_hub_stays() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let (id, session) = signed_in(&hub, folder.path(), "op", "operator@hub");
    for act in ["close", "revoke"] {
        let path = format!("/vi/people/{id}/{act}");
        let refused = post(&hub, &path, Some(&session), "role=operator&scope=hub");
        assert_eq!(refused.status, 409, "{act}");
    }
    assert_eq!(get(&hub, "/en/people", &session).status, 200);
}

#[test]
fn each_change_leaves_its_line_and_no_line_a_secret() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let (id, session) = signed_in(&hub, folder.path(), "op", "operator@hub");
    post(&hub, &format!("/en/people/{id}/grant"), Some(&session), "role=reader&scope=country:KH");
    post(&hub, &format!("/en/people/{id}/invite"), Some(&session), "");
    post(&hub, "/en/account/tokens", Some(&session), "name=t&read=on&days=3");
    let trail = get(&hub, "/api/audit", &session);
    let trail: Value = serde_json::from_slice(&trail.body).unwrap();
    let lines = trail["lines"].as_array().unwrap();
    let what: Vec<&str> = lines.iter().rev().map(|line| line["what"].as_str().unwrap()).collect();
    assert_eq!(
        what,
        [
            "record.import",
            "person.open",
            "role.grant",
            "person.invite",
            "password.choose",
            "session.begin",
            "role.grant",
            "person.invite",
            "token.make",
        ]
    );
    let everything = trail.to_string();
    for secret in [PASSWORD, session.as_str(), "argon2", "lmh_"] {
        assert!(!everything.contains(secret), "{secret}");
    }
    let made = lines.iter().find(|line| line["what"] == "role.grant").unwrap();
    assert_eq!(
        (made["who"].as_str(), made["after"].as_str()),
        (Some(&*id), Some("reader@country:KH"))
    );
}

#[test]
fn two_who_write_the_same_record_do_not_write_over_one_another() {
    let folder = new_hub();
    let hub = Served::start(folder.path());
    let roles = ["contributor@hub".to_owned()];
    let writer = Person::open(folder.path(), &[], "writer", &roles);
    let draft = "{\"id\":\"draft-1\",\"title\":{\"en\":{\"text\":\"T\",\"made\":\"compiled\"}},\"access\":\"public\",\
                 \"status\":\"draft\",\"source\":\"SOURCE\",\"details\":{\"kind\":\"document\",\"form\":\"report\"}}";
    let put = |revision: Option<&str>, source: &str| {
        let mut headers = writer.headers();
        headers.extend(revision.map(|revision| ("if-match", revision)));
        hub.send("PUT", "/api/records/draft-1", &headers, &draft.replace("SOURCE", source))
    };
    assert_eq!(put(None, "one").status, 201);
    let read = hub.ask("GET", "/api/records/draft-1", &writer.headers());
    assert_eq!(read.status, 200, "read at once: {}", read.text());
    assert_eq!(put(None, "one again").status, 409, "there is one already");
    assert_eq!(put(Some("\"1\""), "two").status, 200);
    assert_eq!(put(Some("\"1\""), "three").status, 409, "it has changed since");
    assert_eq!(put(Some("soon"), "three").status, 400);
    let broken = hub.send("PUT", "/api/records/draft-1", &writer.headers(), "{\"id\":");
    assert_eq!(broken.status, 422);
    assert!(broken.text().contains("line 1 column 6"), "{}", broken.text());
    let dangling = draft
        .replace("\"source\"", "\"places\":[\"atlantis\"],\"source\"")
        .replace("draft-1", "draft-2");
    let refused = hub.send("PUT", "/api/records/draft-2", &writer.headers(), &dangling);
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert!(refused.text().contains("atlantis"), "{}", refused.text());
}

#[test]
fn an_account_is_opened_with_every_role_that_was_asked_for_or_not_at_all() {
    let folder = new_hub();
    let data = text(folder.path());
    let add = |role: &str| {
        ["person", "add", "--data", data, "--name", "T", "--email", "t@example.org", "--role"]
            .map(str::to_owned)
            .into_iter()
            .chain(["reader@hub", "--role", role].map(str::to_owned))
            .collect::<Vec<_>>()
    };
    let typed = add("reader@organisation:organisation-none");
    let complaint = fail(1, &typed.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(complaint.contains("organisation-none"), "{complaint}");
    assert!(!succeed(&["person", "list", "--data", data]).contains("t@example.org"));
    let typed = add("reader@organisation:organisation-lmec");
    succeed(&typed.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(succeed(&["person", "list", "--data", data]).contains("t@example.org"));
}
