//! Killed while records are written and published over HTTP: what was answered is there, the one under way is there whole or not
//! at all.

use std::{collections::BTreeMap, process::Command, thread, time::Duration};

use serde_json::Value;

use super::chance::{Chance, rounds};
use crate::{kept::Kept, people::Person, program::Served};

/// The way of a record from its first writing to the public.
const STEPS: [(&str, &str); 4] =
    [("", "draft"), ("submit", "submitted"), ("accept", "accepted"), ("publish", "published")];

#[test]
fn what_was_answered_over_http_is_there_after_kill_9() {
    for kept in Kept::on_both() {
        kept.succeed(&["init"]);
        let mut chance = Chance::new();
        let roles = ["contributor@hub", "reviewer@hub", "focal-point@hub"].map(str::to_owned);
        let database = kept.url().map(|url| vec!["--database", url]).unwrap_or_default();
        let writer = Person::open(kept.folder(), &database, "writer", &roles);
        for round in 0..rounds().div_ceil(4) {
            let hub = Served::start_at(&kept.place());
            let (id, moment) = (hub.id(), chance.moment(Duration::from_millis(900)));
            let killer = thread::spawn(move || {
                thread::sleep(moment);
                Command::new("kill").args(["-9", &id.to_string()]).status().unwrap();
            });
            let answered = publish_until_killed(&hub, &writer, round);
            killer.join().unwrap();
            drop(hub);
            let hub = Served::start_at(&kept.place());
            for (id, n_answered) in &answered {
                is_as_answered(&hub, &writer, id, *n_answered);
            }
            drop(hub);
            kept.succeed(&["audit", "verify"]);
        }
        kept.succeed(&["doctor"]);
    }
}

/// Publishes one record after another; how many steps of each were answered before the hub was gone.
fn publish_until_killed(hub: &Served, writer: &Person, round: usize) -> BTreeMap<String, usize> {
    let mut answered = BTreeMap::new();
    for n in 0.. {
        let id = format!("published-{round}-{n}");
        answered.insert(id.clone(), 0);
        for (place, (step, _)) in STEPS.into_iter().enumerate() {
            let revision = format!("\"{place}\"");
            let mut headers = writer.headers();
            let (method, path, body) = if step.is_empty() {
                ("PUT", format!("/api/records/{id}"), draft(&id))
            } else {
                headers.push(("if-match", &revision));
                ("POST", format!("/api/records/{id}/{step}"), String::new())
            };
            let Some(answer) = hub.try_send(method, &path, &headers, &body) else {
                return answered;
            };
            assert!(matches!(answer.status, 200 | 201), "{path}: {}", answer.text());
            answered.insert(id.clone(), place + 1);
        }
    }
    answered
}

/// The record stands where the last answer said, or one step further: that one was under way.
fn is_as_answered(hub: &Served, writer: &Person, id: &str, n_answered: usize) {
    let answer = hub.ask("GET", &format!("/api/records/{id}"), &writer.headers());
    if answer.status == 404 {
        assert_eq!(n_answered, 0, "{id} was answered and is not there");
        return;
    }
    let found: Value = serde_json::from_slice(&answer.body).unwrap();
    let revision = usize::try_from(found["revision"].as_u64().unwrap()).unwrap();
    assert!(
        [n_answered, n_answered + 1].contains(&revision),
        "{id}: {revision}, {n_answered} answered"
    );
    assert_eq!(found["record"]["status"], STEPS[revision - 1].1, "{id}");
}

fn draft(id: &str) -> String {
    format!(
        "{{\"id\":\"{id}\",\"title\":{{\"en\":{{\"text\":\"Published\",\"made\":\"compiled\"}}}},\"access\":\"public\",\
         \"status\":\"draft\",\"source\":\"a test\",\"details\":{{\"kind\":\"document\",\"form\":\"report\"}}}}"
    )
}
