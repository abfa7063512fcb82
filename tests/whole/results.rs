//! Indicators: who enters them, what follows from what was measured, and that every term of the index is told.

use serde_json::{Value, json};

use crate::{
    cooperation::{focal_points, post, with},
    people::Person,
    program::{Served, new_hub, succeed, text},
};

/// An indicator, as the form sends it.
const INDICATOR: [(&str, &str); 11] = [
    ("action", "action-1-1"),
    ("title", "Dialogues held"),
    ("unit", "dialogues"),
    ("baseline-year", "2015"),
    ("baseline", "40"),
    ("target-year", "2030"),
    ("target", "80"),
    ("weight", "1"),
    ("method", "Counted from the programmes."),
    ("source", "The framework"),
    ("country", "LA"),
];
const VALUE: [(&str, &str); 4] =
    [("year", "2021"), ("value", "49"), ("source", "A yearbook"), ("country", "LA")];

fn define(hub: &Served, who: &Person, fields: &[(&str, &str)]) -> u64 {
    let answer = post(hub, who, "/en/framework/results/new", fields);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").rsplit('/').next().unwrap().parse().unwrap()
}

fn measure(hub: &Served, who: &Person, number: u64, fields: &[(&str, &str)]) -> u16 {
    post(hub, who, &format!("/en/framework/results/{number}/measure"), fields).status
}

fn indicator(hub: &Served, n: usize) -> Value {
    hub.json("/api/framework/results")["indicators"][n].clone()
}

/// The class and the measure that sdg-build (139fede) gives for 40 in 2015, 49 in 2021, 80 wanted in 2030: see `progress.rs`.
#[test]
fn an_indicator_has_the_class_of_open_sdg_and_its_terms_make_the_index() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let empty = hub.json("/api/framework/results")["index"].clone();
    assert_eq!(
        (&empty["value"], &empty["low"], &empty["high"]),
        (&Value::Null, &json!(0.0), &json!(100.0))
    );
    assert_eq!(empty["terms"].as_array().unwrap().len(), 5);
    let number = define(&hub, &focal[2], &INDICATOR);
    assert_eq!(indicator(&hub, 0)["progress"]["class"], Value::Null);
    assert_eq!(measure(&hub, &focal[2], number, &VALUE), 303);
    let found = indicator(&hub, 0);
    assert_eq!(found["progress"]["class"], "moderate");
    let measure_of = found["progress"]["measure"].as_f64().unwrap();
    assert!((measure_of - 0.727_405_218_918_f64).abs() < 1e-9);
    // 9 of 40; one of 13 actions, the first of 1 of 5 areas.
    let index = hub.json("/api/framework/results")["index"].clone();
    assert_eq!(index["value"], 22.5);
    let area = &index["terms"][0];
    let n_actions = u32::try_from(area["terms"].as_array().unwrap().len()).unwrap();
    let n_actions = f64::from(n_actions);
    let low = 22.5 / n_actions / 5.0;
    assert!((index["low"].as_f64().unwrap() - low).abs() < 1e-9, "{index}");
    let high = 100.0 - 77.5 / n_actions / 5.0;
    assert!((index["high"].as_f64().unwrap() - high).abs() < 1e-9, "{index}");
    // A correction counts and the value before it stays to be read.
    assert_eq!(measure(&hub, &focal[2], number, &with(&VALUE, &[("value", "81")])), 303);
    let found = indicator(&hub, 0);
    assert_eq!(found["progress"]["class"], "target-achieved");
    assert_eq!(found["values"].as_array().unwrap().len(), 2);
    let second = found["values"][1]["number"].to_string();
    let strike = format!("/en/framework/results/{number}/strike");
    let fields = [("line", second.as_str()), ("reason", "Misread.")];
    assert_eq!(post(&hub, &focal[3], &strike, &fields).status, 403);
    assert_eq!(post(&hub, &focal[2], &strike, &fields).status, 303);
    assert_eq!(indicator(&hub, 0)["progress"]["class"], "moderate");
    let csv = hub.get("/en/framework/results.csv").1;
    assert!(csv.contains("Misread.") && csv.lines().count() == 3, "{csv}");
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
        let (status, page) = hub.get(&format!("/{language}/framework/results/{number}"));
        assert!(status == 200 && page.contains("Dialogues held"), "{language}");
    }
    assert_eq!(post(&hub, &focal[2], &strike, &[("reason", "Not agreed.")]).status, 303);
    assert_eq!(measure(&hub, &focal[2], number, &VALUE), 409);
    assert_eq!(hub.json("/api/framework/results")["index"]["value"], Value::Null);
    drop(hub);
    succeed(&["doctor", "--data", text(folder.path())]);
}

#[test]
fn who_may_not_and_what_cannot_be_is_refused_by_field() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let writer = Person::open(folder.path(), &[], "writer", &["contributor@country:LA".to_owned()]);
    let hub = Served::start(folder.path());
    let new = "/en/framework/results/new";
    assert_eq!(post(&hub, &writer, new, &INDICATOR).status, 403);
    assert_eq!(post(&hub, &focal[3], new, &INDICATOR).status, 403);
    for (other, name) in [
        (("action", "activity-1-1-1"), "Action of the framework"),
        (("title", " "), "Indicator"),
        (("unit", ""), "Unit"),
        (("baseline-year", "1850"), "Year of the baseline"),
        (("baseline", "1,5"), "Baseline"),
        (("target-year", "2015"), "Year of the target"),
        (("target", "40.0"), "Target"),
        (("weight", "0"), "Weight"),
        (("country", "FR"), "Country"),
    ] {
        let answer = post(&hub, &focal[2], new, &with(&INDICATOR, &[other]));
        let said = format!("“{name}” is “{}”", other.1.trim());
        assert!(
            answer.status == 422 && answer.text().contains(&said),
            "{other:?}: {}",
            answer.text()
        );
    }
    assert!(hub.json("/api/framework/results")["indicators"].as_array().unwrap().is_empty());
    let number = define(&hub, &focal[2], &INDICATOR);
    for other in [
        ("year", "2015"),
        ("year", "2999"),
        ("value", "many"),
        ("women", "x"),
        ("value-CN", "x"),
        ("source", ""),
        ("evidence", "no-such-record"),
    ] {
        assert_eq!(measure(&hub, &writer, number, &with(&VALUE, &[other])), 422, "{other:?}");
    }
    assert_eq!(measure(&hub, &writer, number, &with(&VALUE, &[("country", "TH")])), 403);
    // Another country supersedes nothing, and the form of one indicator strikes no other.
    assert_eq!(measure(&hub, &focal[3], number, &with(&VALUE, &[("country", "TH")])), 403);
    let second = define(&hub, &focal[2], &INDICATOR);
    let strike = format!("/en/framework/results/{second}/strike");
    let line = number.to_string();
    let fields = [("line", line.as_str()), ("reason", "x")];
    assert_eq!(post(&hub, &focal[2], &strike, &fields).status, 404);
    let negative = [("baseline", "-5"), ("target", "5")];
    define(&hub, &focal[2], &with(&INDICATOR, &negative));
    assert!(hub.get("/en/framework/results.csv").1.contains(",-5,"));
    assert_eq!(measure(&hub, &Person::anyone(), number, &VALUE), 401);
    assert_eq!(measure(&hub, &writer, 999, &VALUE), 404);
    assert_eq!(measure(&hub, &writer, number, &VALUE), 303);
    assert_eq!(hub.get("/en/framework/results/1e").0, 404);
}
