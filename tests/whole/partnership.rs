//! Needs and offers: what fits is told with every term, and nobody's contact before both sides have agreed.

use serde_json::{Value, json};

use crate::{
    cooperation::{focal_points, post, with},
    people::Person,
    program::{Served, new_hub, succeed, text},
};

/// A need of Laos, as the form sends it.
const NEED: [(&str, &str); 14] = [
    ("side", "need"),
    ("kind", "training"),
    ("title", "Training in reading river gauges"),
    ("text", "For twelve people of the provinces."),
    ("subjects", "area:1 sdg:6"),
    ("organisation", "organisation-lmec"),
    ("first", "2026-01-01"),
    ("last", "2099-12-31"),
    ("amount", "10"),
    ("place-LA", "yes"),
    ("language-lo", "yes"),
    ("language-en", "yes"),
    ("country", "LA"),
    ("only-organisation-forms", ""),
];

fn enter(hub: &Served, who: &Person, fields: &[(&str, &str)]) -> u64 {
    let answer = post(hub, who, "/en/partnership/new", fields);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").rsplit('/').next().unwrap().parse().unwrap()
}

fn organisation(hub: &Served) -> String {
    let found: Value = hub.json("/api/search?kind=organisation&expand=off");
    let other = found["hits"].as_array().unwrap().iter().map(|hit| hit["id"].as_str().unwrap());
    other.into_iter().find(|id| *id != "organisation-lmec").unwrap().to_owned()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story from beginning to end")]
fn what_fits_is_told_with_its_terms_and_a_contact_only_after_both_agree() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let other = organisation(&hub);
    let need = enter(&hub, &focal[2], &NEED);
    let offer = [
        ("side", "offer"),
        ("title", "Courses for hydrologists"),
        ("subjects", "sdg:6"),
        ("organisation", other.as_str()),
        ("amount", "5"),
        ("country", "TH"),
        ("language-lo", "yes"),
    ];
    let offer: Vec<_> = with(&NEED, &offer)
        .into_iter()
        .filter(|(name, _)| !["place-LA", "language-en"].contains(name))
        .collect();
    let offer = enter(&hub, &focal[3], &offer);
    let table = hub.get("/api/partnership.csv").1;
    let row = format!("{need},,need,training,Training in reading river gauges,");
    assert!(table.contains(&row) && table.lines().count() == 3, "{table}");
    // Half of the subjects (20 of 40), anywhere (20), half of the amount (7.5 of 15), one of two languages (5 of 10), all days (15).
    let found = hub.json("/api/partnership");
    assert_eq!(found["matches"][0]["need"], need);
    assert_eq!(found["matches"][0]["score"], 67.5, "{found}");
    let shares: Vec<&Value> =
        found["matches"][0]["terms"].as_array().unwrap().iter().map(|one| &one["share"]).collect();
    assert_eq!(shares, [&json!(20.0), &json!(20.0), &json!(7.5), &json!(5.0), &json!(15.0)]);
    let at = |number: u64| format!("/en/partnership/{number}");
    let say = |who: &Person, own: u64, other: u64, act: &str| {
        let other = other.to_string();
        post(&hub, who, &format!("{}/{act}", at(own)), &[("other", other.as_str())]).status
    };
    let sees = |who: &Person, own: u64, name: &str| {
        hub.ask("GET", &at(own), &who.headers()).text().contains(&format!("mailto:{name}"))
    };
    let (lao, thai) = (mail(&focal[2]), mail(&focal[3]));
    assert_eq!(say(&focal[3], need, offer, "ask"), 403);
    assert_eq!(say(&focal[2], need, offer, "agree"), 409);
    assert_eq!(say(&focal[2], need, offer, "ask"), 303);
    assert_eq!(say(&focal[2], need, offer, "agree"), 409);
    assert!(!sees(&focal[2], need, &thai) && !sees(&focal[3], offer, &lao));
    let waits = |who: &Person| {
        let page = hub.ask("GET", "/en/deadlines", &who.headers()).text();
        page.contains("Somebody asks to be introduced to you")
    };
    assert!(waits(&focal[3]) && !waits(&focal[2]));
    assert_eq!(say(&focal[3], offer, need, "agree"), 303);
    assert!(!waits(&focal[3]));
    assert!(sees(&focal[2], need, &thai) && sees(&focal[3], offer, &lao));
    assert!(!sees(&focal[0], need, &thai) && !hub.get(&at(need)).1.contains("mailto:"));
    assert!(!hub.json("/api/partnership").to_string().contains('@'));
    // Whoever declines ends it.
    assert_eq!(say(&focal[3], offer, need, "decline"), 303);
    assert!(!sees(&focal[2], need, &thai));
    assert_eq!(post(&hub, &focal[2], &format!("{}/withdraw", at(need)), &[]).status, 303);
    assert!(hub.json("/api/partnership")["matches"].as_array().unwrap().is_empty());
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
        assert_eq!(hub.get(&format!("/{language}/partnership/{need}")).0, 200);
    }
    drop(hub);
    succeed(&["doctor", "--data", text(folder.path())]);
}

/// The address of somebody's account.
fn mail(who: &Person) -> String {
    format!("{}@example.org", who.name)
}

#[test]
fn hard_conditions_hold_and_what_cannot_be_is_refused_by_field() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let other = organisation(&hub);
    enter(
        &hub,
        &focal[2],
        &with(&NEED, &[("only-organisation-forms", "school"), ("must-language", "lo")]),
    );
    let offer = [("side", "offer"), ("organisation", other.as_str()), ("country", "TH")];
    enter(&hub, &focal[3], &with(&NEED, &offer));
    assert!(hub.json("/api/partnership")["matches"].as_array().unwrap().is_empty());
    for wrong in [
        ("side", "wish"),
        ("kind", "gold"),
        ("title", " "),
        ("text", ""),
        ("subjects", ""),
        ("subjects", "Area 1:x:y"),
        ("organisation", "area-1"),
        ("first", "soon"),
        ("last", "2026-01-02"),
        ("last", "2025-01-02"),
        ("amount", "0"),
        ("amount", "-1"),
        ("country", "FR"),
        ("least-days", "x"),
    ] {
        let answer = post(&hub, &focal[2], "/en/partnership/new", &with(&NEED, &[wrong]));
        assert_eq!(answer.status, 422, "{wrong:?}");
    }
    assert_eq!(
        post(&hub, &focal[2], "/en/partnership/new", &with(&NEED, &[("country", "TH")])).status,
        403
    );
    assert_eq!(post(&hub, &Person::anyone(), "/en/partnership/new", &NEED).status, 401);
    assert_eq!(hub.get("/en/partnership/999").0, 404);
}
