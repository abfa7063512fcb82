//! A scholarship from publication to decision: without an account, by reviewers who are near to nobody, with reasons.

use jiff::{ToSpan, Zoned, civil::Date};
use serde_json::json;

use crate::{
    cooperation::{focal_points, post, with},
    people::Person,
    program::{NewHub, Served, new_hub, succeed, text},
};

fn today() -> Date {
    Zoned::now().with_time_zone(jiff::tz::TimeZone::UTC).date()
}

fn days(from_today: i64) -> String {
    today().saturating_add(from_today.days()).to_string()
}

/// A call for two, open for ten days, as the form sends it.
fn call() -> Vec<(&'static str, String)> {
    let said = |fields: &[(&'static str, &str)]| {
        fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect::<Vec<_>>()
    };
    let mut fields = said(&[
        ("title", "A year in Vientiane"),
        ("text", "One year of study."),
        ("programme", "programme-green-lancang-mekong-initiative"),
        ("places", "1"),
        ("nationality-LA", "yes"),
        ("nationality-KH", "yes"),
        ("age-least", "18"),
        ("age-most", "35"),
        ("speaks", "en"),
        ("criterion-1", "Merit"),
        ("weight-1", "60"),
        ("scale-1", "5"),
        ("criterion-2", "Need"),
        ("weight-2", "40"),
        ("scale-2", "10"),
        ("country", "LA"),
    ]);
    fields.extend([("opens", days(0)), ("closes", days(10)), ("decide-by", days(30))]);
    fields
}

const APPLICATION: [(&str, &str); 6] = [
    ("name", "Keo Zqvxkw"),
    ("email", "keo@example.org"),
    ("nationality", "LA"),
    ("birth-year", "2000"),
    ("language-en", "yes"),
    ("statement", "To learn of wetlands qjxzvw."),
];

fn borrowed<'f>(fields: &'f [(&'static str, String)]) -> Vec<(&'f str, &'f str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// Applies without an account; the address by which one comes back.
fn apply(hub: &Served, other: &[(&str, &str)]) -> String {
    let answer = post(hub, &Person::anyone(), "/en/calls/1/apply", &with(&APPLICATION, other));
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").to_owned()
}

/// A hub with a published call and those who judge it: three reviewers, one of them of an organisation.
fn published() -> (NewHub, Served, Vec<Person>, [Person; 3]) {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let reviewer = |name: &str, roles: &[&str]| {
        let roles: Vec<String> = roles.iter().map(|role| (*role).to_owned()).collect();
        Person::open(folder.path(), &[], name, &roles)
    };
    let reviewers = [
        reviewer("one", &["reviewer@country:TH"]),
        reviewer("two", &["reviewer@hub"]),
        reviewer("near", &["reviewer@hub", "reader@organisation:organisation-nuol"]),
    ];
    let hub = Served::start(folder.path());
    let fields = call();
    let answer = post(&hub, &focal[2], "/en/calls/new", &borrowed(&fields));
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(answer.header("location"), "/en/calls/1");
    (folder, hub, focal, reviewers)
}

const MARKS: [(&str, &str); 2] = [("mark-criterion-1", "4"), ("mark-criterion-2", "5")];

#[test]
#[expect(clippy::too_many_lines, reason = "one story from beginning to end")]
#[expect(clippy::print_stdout, reason = "a test that is left out says so")]
fn a_scholarship_goes_from_publication_to_decision_and_whoever_is_near_is_kept_out() {
    let (folder, hub, focal, [one, two, near]) = published();
    let first =
        apply(&hub, &[("organisation", "organisation-nuol"), ("supervisor", "one@example.org")]);
    let second =
        apply(&hub, &[("email", "dara@example.org"), ("name", "Dara"), ("nationality", "KH")]);
    // By their own account, though with another address.
    let fields = with(&APPLICATION, &[("email", "second@example.org"), ("name", "Two")]);
    let third = post(&hub, &two, "/en/calls/1/apply", &fields);
    assert_eq!(third.status, 303, "{}", third.text());
    let third = third.header("location").to_owned();
    // Anyone can write anybody's address: it keeps them from that application and from no other.
    let fourth = apply(&hub, &[("email", "ONE@example.org"), ("name", "Not One")]);
    let (status, page) = hub.get(&first.replace("/en/", "/lo/"));
    assert!(status == 200 && page.contains("Keo Zqvxkw"), "{page}");
    // The first is of the organisation of one reviewer, the pupil of another; the third is a reviewer's own.
    let at = |n: u64| format!("/en/calls/1/applications/{n}");
    for (who, n, why) in [
        (&near, 1, "an organisation within which you have a role"),
        (&one, 1, "near to each other"),
        (&two, 3, "It is your own"),
        (&one, 4, "It is your own"),
    ] {
        let seen = hub.ask("GET", &at(n), &who.headers());
        let text = seen.text();
        assert!(seen.status == 403 && text.contains(why) && !text.contains("qjxzvw"), "{text}");
        let marked = post(&hub, who, &format!("{}/score", at(n)), &MARKS);
        assert!(marked.status == 403 && marked.text().contains(why));
    }
    // Who has applied judges nobody of that call, until the application is taken back; of which nothing is left.
    let rival = hub.ask("GET", &at(2), &two.headers());
    assert!(rival.status == 403 && rival.text().contains("applied for the same call"));
    assert_eq!(post(&hub, &Person::anyone(), &format!("{third}/withdraw"), &[]).status, 303);
    assert!(!hub.get(&third).1.contains("second@example.org"));
    // Whoever declares is kept out from then on, and marks given before count no more.
    assert_eq!(post(&hub, &near, &format!("{}/score", at(2)), &MARKS).status, 303);
    let family = [("relation", "family")];
    assert_eq!(post(&hub, &near, &format!("{}/declare", at(2)), &family).status, 303);
    assert_eq!(hub.ask("GET", &at(2), &near.headers()).status, 403);
    for who in [&one, &two] {
        assert_eq!(post(&hub, who, &format!("{}/score", at(2)), &MARKS).status, 303);
        assert_eq!(post(&hub, who, &format!("{}/score", at(2)), &MARKS).status, 409);
    }
    assert_eq!(post(&hub, &Person::anyone(), &format!("{fourth}/withdraw"), &[]).status, 303);
    let read = hub.ask("GET", &at(2), &one.headers());
    assert!(read.status == 200 && read.text().contains("qjxzvw"));
    let early = [("outcome", "accepted"), ("reasons", "The best of all.")];
    let decide = |hub: &Served, who: &Person, n: u64, fields: &[(&str, &str)]| {
        post(hub, who, &format!("{}/decide", at(n)), fields)
    };
    let answer = decide(&hub, &focal[2], 2, &early);
    assert!(answer.status == 409 && answer.text().contains("does not take this today"));
    assert_eq!(decide(&hub, &one, 2, &early).status, 403);
    assert_eq!(decide(&hub, &focal[3], 2, &early).status, 403);
    drop(hub);
    let Some(hub) = Served::start_on(folder.path(), "+11d") else {
        println!("left out: `apt-get install faketime` brings what the decision needs");
        return;
    };
    assert_eq!(post(&hub, &Person::anyone(), "/en/calls/1/apply", &APPLICATION).status, 409);
    let waits = |who: &Person, what: &str| {
        hub.ask("GET", "/en/deadlines", &who.headers()).text().contains(what)
    };
    assert!(waits(&focal[2], "for a decision") && !waits(&focal[3], "for a decision"));
    assert!(!waits(&one, "for a decision") && !waits(&focal[2], "your marks"));
    let table = hub.get("/api/calls.csv").1;
    assert!(table.contains("\n1,LA,A year in Vientiane,en,programme-green-"), "{table}");
    let few = decide(&hub, &focal[2], 1, &early);
    assert!(few.status == 409 && few.text().contains("Two reviewers"), "{}", few.text());
    let list = hub.ask("GET", "/en/calls/1/applications", &focal[2].headers()).text();
    // 60 × 4/5 + 40 × 5/10 = 68, by both.
    assert!(list.contains("Place 1: 68.0 per cent on average, 0.0 points"), "{list}");
    assert!(!list.contains("Dara"), "{list}");
    assert_eq!(
        decide(&hub, &focal[2], 2, &[("outcome", "accepted"), ("reasons", " ")]).status,
        422
    );
    let waits = with(&early, &[("outcome", "waiting-list")]);
    assert_eq!(decide(&hub, &focal[2], 2, &waits).status, 303);
    assert_eq!(decide(&hub, &focal[2], 2, &waits).status, 409);
    assert_eq!(decide(&hub, &focal[2], 2, &early).status, 303);
    assert_eq!(decide(&hub, &focal[2], 2, &early).status, 409);
    let told = hub.get(&second).1;
    assert!(told.contains("Accepted") && told.contains("The best of all."), "{told}");
    // Everyone sees how many, and nothing of whom or why.
    let told = hub.json("/api/calls")["calls"][0].clone();
    assert_eq!((&told["applications"], &told["decided"]["accepted"]), (&json!(2), &json!(1)));
    for path in ["/api/calls", "/en/calls/1", "/vi/calls", "/api/framework/outcomes"] {
        let shown = hub.get(path).1;
        assert!(!shown.contains("Dara") && !shown.contains("The best of all."), "{path}");
    }
    // Named is only who got a place and agrees, as long as they do.
    let name = |fields: &[(&str, &str)]| {
        assert_eq!(post(&hub, &Person::anyone(), &format!("{second}/alumni"), fields).status, 303);
        hub.get("/my/calls/1").1.contains("Dara")
    };
    assert!(name(&[("named", "yes")]) && !hub.get("/my/calls/1").1.contains('@'));
    assert!(!name(&[]));
    drop(hub);
    let trail = succeed(&["audit", "list", "--data", text(folder.path())]);
    for what in [
        "call.publish",
        "call.apply",
        "call.disclose",
        "call.declare",
        "call.score",
        "call.decide",
        "call.withdraw",
    ] {
        assert!(trail.contains(what), "{what} in {trail}");
    }
    assert!(!trail.contains("keo@example.org") && !trail.contains("Dara"));
    let exported = succeed(&["export", "--data", text(folder.path())]);
    assert!(!exported.contains("keo@example.org") && !exported.contains("The best of all."));
    succeed(&["doctor", "--data", text(folder.path())]);
}

#[test]
#[expect(clippy::print_stdout, reason = "a test that is left out says so")]
fn a_place_that_was_given_back_goes_to_who_waits() {
    let (folder, hub, focal, [one, two, _]) = published();
    let first = apply(&hub, &[]);
    apply(&hub, &[("email", "dara@example.org")]);
    for who in [&one, &two] {
        for n in [1, 2] {
            let score = format!("/en/calls/1/applications/{n}/score");
            assert_eq!(post(&hub, who, &score, &MARKS).status, 303);
        }
    }
    drop(hub);
    let Some(hub) = Served::start_on(folder.path(), "+11d") else {
        println!("left out: `apt-get install faketime` brings what the decision needs");
        return;
    };
    let decide = |n: u64, outcome: &str| {
        let fields = [("outcome", outcome), ("reasons", "As it is.")];
        post(&hub, &focal[2], &format!("/en/calls/1/applications/{n}/decide"), &fields).status
    };
    assert_eq!(
        (decide(1, "accepted"), decide(2, "accepted"), decide(2, "waiting-list")),
        (303, 409, 303)
    );
    assert_eq!(decide(2, "accepted"), 409, "the place is given");
    assert_eq!(post(&hub, &Person::anyone(), &format!("{first}/withdraw"), &[]).status, 303);
    assert_eq!(hub.json("/api/calls")["calls"][0]["decided"]["accepted"], 0);
    assert_eq!(decide(2, "accepted"), 303);
    assert_eq!(
        hub.json("/api/calls")["calls"][0]["decided"],
        json!({ "accepted": 1, "waiting-list": 0, "declined": 0 })
    );
}

#[test]
fn who_may_not_and_what_cannot_be_is_refused_by_field() {
    let (_folder, hub, focal, [one, ..]) = published();
    let fields = call();
    let fields = borrowed(&fields);
    let new = "/en/calls/new";
    assert_eq!(post(&hub, &one, new, &fields).status, 403);
    assert_eq!(post(&hub, &focal[3], new, &fields).status, 403);
    let yesterday = days(-1);
    for (other, name) in [
        (("title", " "), "Title"),
        (("closes", yesterday.as_str()), "Last day for applications"),
        (("decide-by", yesterday.as_str()), "Last day for decisions"),
        (("weight-1", "50"), "Weight in per cent"),
        (("scale-1", "0"), "Best mark"),
        (("age-least", "36"), "Ages"),
        (("places", "0"), "How many can be accepted"),
        (("programme", "programme-none"), "Programme"),
        (("programme", "organisation-lmec"), "Programme"),
        (("weight-3", "20"), "What is judged"),
    ] {
        let answer = post(&hub, &focal[2], new, &with(&fields, &[other]));
        assert!(
            answer.status == 422 && answer.text().contains(&format!("“{name}")),
            "{other:?}: {}",
            answer.text()
        );
    }
    for (other, said) in [
        (("nationality", "TH"), "Nationals of: Laos, Cambodia"),
        (("birth-year", "1950"), "Aged 18 to 35"),
        (("birth-year", ""), "Aged 18 to 35"),
        (("email", "nobody"), "E-mail"),
        (("email", "a@b.org,c@d.org"), "E-mail"),
        (("supervisor", "<one@example.org>"), "supervises you"),
        (("nominated-by", "mailto:one@example"), "nominated you"),
        (("supervisor", "one@example.org."), "supervises you"),
        (("organisation", "organisation-none"), "Organisation"),
        (("statement", ""), "Why you apply"),
    ] {
        let answer =
            post(&hub, &Person::anyone(), "/en/calls/1/apply", &with(&APPLICATION, &[other]));
        assert!(
            answer.status == 422 && answer.text().contains(said),
            "{other:?}: {}",
            answer.text()
        );
    }
    apply(&hub, &[]);
    assert_eq!(post(&hub, &Person::anyone(), "/en/calls/1/apply", &APPLICATION).status, 409);
    for path in ["/en/calls/1/applications", "/en/calls/1/applications/1"] {
        // Whoever is not signed in is asked to.
        assert_eq!(hub.get(path).0, 303, "{path}");
        let elsewhere = hub.ask("GET", path, &focal[3].headers());
        assert_eq!(elsewhere.status, 403, "{path}");
    }
    let off = with(&MARKS, &[("mark-criterion-1", "6")]);
    assert_eq!(post(&hub, &one, "/en/calls/1/applications/1/score", &off).status, 422);
    assert_eq!(post(&hub, &focal[2], "/en/calls/1/applications/1/score", &MARKS).status, 403);
    assert_eq!(hub.get("/en/calls/99").0, 404);
    assert_eq!(hub.get("/en/applications/0").0, 404);
}
