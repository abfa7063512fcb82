//! What waits for somebody is told to them and to nobody else, and is gone once it is done; last days are public, also as a calendar.

use crate::{
    cooperation::{focal_points, post, with},
    people::Person,
    program::{Served, new_hub},
};

const MEETING: &str = "event-2022-04-22-working-group-meeting";

fn done(hub: &Served, who: &Person, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = post(hub, who, path, fields);
    assert_eq!(answer.status, 303, "{path}: {}", answer.text());
    answer.header("location").rsplit('/').next().unwrap().to_owned()
}

/// What waits for somebody, as the page tells it.
fn tasks(hub: &Served, who: &Person) -> String {
    let page = hub.ask("GET", "/en/deadlines", &who.headers()).text();
    let (_, after) = page.split_once("What waits for you</h2>").unwrap_or_default();
    after.split("</section>").next().unwrap_or_default().to_owned()
}

fn proposed(hub: &Served, focal: &[Person]) {
    let (of_laos, of_thailand) = (&focal[2], &focal[3]);
    let fields = [
        ("language", "en"),
        ("country", "LA"),
        ("reason", "It is better so."),
        ("record", "activity-5-2-2"),
        ("wish", "remove"),
    ];
    let number = done(hub, of_laos, "/en/framework/changes/new", &fields);
    let waits = "A proposal waits for your country&#39;s answer";
    assert!(tasks(hub, of_thailand).contains(waits), "{}", tasks(hub, of_thailand));
    let says = [("country", "TH"), ("position", "agree"), ("reason", "")];
    done(hub, of_thailand, &format!("/en/framework/changes/{number}/answer"), &says);
    assert!(!tasks(hub, of_thailand).contains(waits));
    assert!(tasks(hub, &focal[4]).contains(waits));
    assert!(hub.get("/en/deadlines").1.contains(&format!("Answers to proposal {number}")));
}

fn reviewed(hub: &Served, focal: &[Person], reviewer: &Person, nobody: &Person) {
    let round = [
        ("kind", "annual"),
        ("year", "2025"),
        ("opens", "2026-01-01"),
        ("comments-until", "2099-01-31"),
        ("until", "2099-02-28"),
        ("country", "LA"),
    ];
    let number = done(hub, &focal[2], "/en/framework/reviews/new", &round);
    let at = |act: &str| format!("/en/framework/reviews/{number}/{act}");
    assert!(tasks(hub, &focal[2]).contains("31 activities have no self-assessment"));
    assert!(tasks(hub, reviewer).contains("31 activities need independent scores"));
    assert!(!tasks(hub, reviewer).contains("self-assessment"));
    let score =
        [("activity", "activity-1-1-1"), ("progress", "40"), ("quality", "2"), ("reason", "Two.")];
    done(hub, reviewer, &at("score"), &score);
    assert!(tasks(hub, reviewer).contains("30 activities need independent scores"));
    done(hub, &Person::anyone(), &at("comment"), &[("comment", "Zyzzyva."), ("activity", "")]);
    let waits = "One comment waits for a moderator";
    assert!(tasks(hub, reviewer).contains(waits) && !tasks(hub, nobody).contains(waits));
    done(hub, reviewer, &at("moderate"), &[("comment", "1"), ("judgement", "let-in")]);
    assert!(!tasks(hub, reviewer).contains(waits));
    let unanswered = "One comment waits for an official answer";
    assert!(tasks(hub, &focal[2]).contains(unanswered));
    let heard = hub.json(&format!("/api/framework/reviews/{number}"));
    let comment = heard["comments"][0]["number"].to_string();
    let reply = [("comment", comment.as_str()), ("reply", "Thank you."), ("country", "LA")];
    done(hub, &focal[2], &at("reply"), &reply);
    assert!(!tasks(hub, &focal[2]).contains(unanswered));
}

fn joined(hub: &Served, focal: &[Person]) {
    let network = "/en/networks/programme-climate-envoys";
    done(hub, &focal[2], &format!("{network}/open"), &[("country", "LA")]);
    let member = [("name", "Keo Zqvxkw"), ("email", "keo@example.org"), ("from", "LA")];
    done(hub, &Person::anyone(), &format!("{network}/join"), &member);
    let waits = "One person waits to be confirmed as a member";
    assert!(tasks(hub, &focal[2]).contains(waits) && !tasks(hub, &focal[3]).contains(waits));
    assert!(!tasks(hub, &focal[2]).contains("Zqvxkw"));
}

fn promised(hub: &Served, focal: &[Person]) {
    let at = |act: &str| format!("/en/events/{MEETING}/minutes/{act}");
    done(hub, &focal[2], &at("begin"), &[("country", "LA")]);
    let promise = [
        ("text", "Plant a thousand mangroves."),
        ("owner", "organisation-lmec"),
        ("due", "2020-06-30"),
        ("activity", "activity-2-3-1"),
        ("country", "LA"),
    ];
    done(hub, &focal[2], &at("promise"), &promise);
    let waits = "One commitment is due within thirty days or overdue";
    assert!(tasks(hub, &focal[2]).contains(waits) && !tasks(hub, &focal[3]).contains(waits));
    // What is over is no last day any more; what is far is one, and waits for nobody yet.
    assert!(!hub.get("/en/deadlines").1.contains(">Commitment "));
    done(hub, &focal[2], &at("promise"), &with(&promise, &[("due", "2099-06-30")]));
    assert!(tasks(hub, &focal[2]).contains(waits));
    assert!(hub.get("/en/deadlines").1.contains(">Commitment "));
}

#[test]
fn what_waits_is_told_to_whom_it_waits_for_and_is_gone_when_it_is_done() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let reviewer = Person::open(folder.path(), &[], "one", &["reviewer@hub".to_owned()]);
    let nobody = Person::open(folder.path(), &[], "nobody", &["reader@hub".to_owned()]);
    let hub = Served::start(folder.path());
    assert!(hub.get("/en/deadlines").1.contains("Nothing is due."));
    assert!(!hub.get("/en/deadlines").1.contains("What waits for you"));
    assert!(tasks(&hub, &focal[2]).contains("Nothing waits for you."));
    proposed(&hub, &focal);
    reviewed(&hub, &focal, &reviewer, &nobody);
    joined(&hub, &focal);
    promised(&hub, &focal);
    assert!(tasks(&hub, &nobody).contains("Nothing waits for you."));
    let terms =
        [("places", ""), ("opens", "2026-01-01"), ("closes", "2099-12-31"), ("country", "LA")];
    done(&hub, &focal[2], &format!("/en/events/{MEETING}/open"), &terms);
    let public = hub.get("/en/deadlines").1;
    for said in ["Comments of the public: ", "Self-assessments and scores: "] {
        assert!(public.contains(said), "{said}");
    }
    // Nobody registers for what is over.
    assert!(!public.contains("Registration: "));
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
        let calendar = hub.get(&format!("/{language}/deadlines.ics")).1;
        let n = |line: &str| calendar.matches(&format!("{line}\r\n")).count();
        assert_eq!((n("BEGIN:VEVENT"), n("TRIGGER:-P7D"), n("TRIGGER:-P1D")), (4, 4, 4));
        assert!(!calendar.contains("Zqvxkw") && !calendar.contains("mangroves"), "{language}");
    }
    drop(hub);
    if let Some(hub) = Served::start_on(folder.path(), "@2022-04-20 08:00:00") {
        assert!(hub.get("/en/deadlines").1.contains("Registration: "));
    }
}
