//! A meeting keeps what was said in whose language, what was decided and promised; the next one opens with what became of it.

use serde_json::json;

use crate::{
    cooperation::{focal_points, post, with},
    people::Person,
    program::{Served, new_hub, succeed, text},
};

const FIRST: &str = "event-2018-03-water-environment-dialogue";
const NEXT: &str = "event-2022-04-22-working-group-meeting";

fn enter(hub: &Served, who: &Person, event: &str, act: &str, fields: &[(&str, &str)]) -> u16 {
    post(hub, who, &format!("/en/events/{event}/minutes/{act}"), fields).status
}

const PROMISE: [(&str, &str); 5] = [
    ("text", "Plant a thousand mangroves."),
    ("owner", "organisation-lmec"),
    ("due", "2020-06-30"),
    ("activity", "activity-2-3-1"),
    ("country", "LA"),
];

#[test]
#[expect(clippy::too_many_lines, reason = "one story from beginning to end")]
fn a_meeting_opens_with_what_became_of_the_commitments_of_the_last() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let laos = &focal[2];
    let country = [("country", "LA")];
    assert_eq!(
        enter(&hub, laos, FIRST, "decide", &[("text", "Agreed."), country[0]]),
        409,
        "not begun"
    );
    assert_eq!(enter(&hub, laos, FIRST, "begin", &country), 303);
    assert_eq!(enter(&hub, laos, FIRST, "begin", &country), 409);
    let item = [("title", "Mangroves"), ("paper", "document-sanya-declaration"), country[0]];
    assert_eq!(enter(&hub, laos, FIRST, "item", &item), 303);
    let statement =
        [("speaker", "ຄະນະຜູ້ແທນລາວ"), ("language", "lo"), ("text", "ພວກເຮົາປູກຕົ້ນໄມ້."), country[0]];
    assert_eq!(enter(&hub, laos, FIRST, "say", &statement), 303);
    assert_eq!(
        enter(&hub, laos, FIRST, "decide", &[("text", "To meet each year."), country[0]]),
        303
    );
    assert_eq!(enter(&hub, laos, FIRST, "promise", &PROMISE), 303);
    let promised = hub.json("/api/commitments")["commitments"][0].clone();
    assert_eq!((&promised["state"], &promised["overdue"]), (&json!("open"), &json!(true)));
    let number = promised["number"].to_string();
    let row = format!(
        "{number},{FIRST},LA,Plant a thousand mangroves.,en,organisation-lmec,2020-06-30,activity-2-3-1,open,true,\r\n"
    );
    assert!(hub.get("/api/commitments.csv").1.ends_with(&row), "{row}");
    // The statement is the third entry; each reader sees the translation, marked as a machine's, and the original below.
    let page = hub.get(&format!("/vi/events/{FIRST}/minutes")).1;
    assert!(page.contains("ພວກເຮົາປູກຕົ້ນໄມ້"), "{page}");
    let into = |language: &'static str, words: &'static str| {
        [
            ("statement", "3"),
            ("language", language),
            ("text", words),
            ("machine", "yes"),
            ("country", "VN"),
        ]
    };
    assert_eq!(
        enter(&hub, &focal[5], FIRST, "translate", &into("vi", "Chúng tôi trồng cây.")),
        303
    );
    assert_eq!(
        enter(&hub, &focal[5], FIRST, "translate", &into("lo", "x")),
        422,
        "its own language"
    );
    let page = hub.get(&format!("/vi/events/{FIRST}/minutes")).1;
    assert!(
        page.contains("Chúng tôi trồng cây.")
            && page.contains("Bản dịch máy, chưa rà soát")
            && page.contains("ພວກເຮົາ"),
        "{page}"
    );
    // The next meeting opens with it.
    let begin = [("follows", FIRST), ("country", "CN")];
    assert_eq!(enter(&hub, &focal[0], NEXT, "begin", &begin), 303);
    let page = hub.get(&format!("/en/events/{NEXT}/minutes")).1;
    assert!(page.contains("Plant a thousand mangroves.") && page.contains("Overdue"), "{page}");
    let follow = [
        ("commitment", number.as_str()),
        ("state", "kept"),
        ("text", "All of them stand."),
        ("evidence", "project-mangrove-communities"),
        ("country", "LA"),
    ];
    assert_eq!(enter(&hub, laos, FIRST, "follow", &follow), 303);
    let page = hub.get(&format!("/en/events/{NEXT}/minutes")).1;
    assert!(
        page.contains("Kept") && page.contains("All of them stand.") && !page.contains("Overdue"),
        "{page}"
    );
    let followed = hub.json("/api/commitments")["commitments"][0]["progress"][0].clone();
    // Struck with a reason, it stays to be read and counts no more.
    let line = followed["number"].to_string();
    let strike = [("line", line.as_str()), ("reason", "Counted twice.")];
    assert_eq!(enter(&hub, &focal[3], FIRST, "strike", &strike), 403);
    assert_eq!(enter(&hub, laos, FIRST, "strike", &strike), 303);
    let told = hub.json("/api/commitments")["commitments"][0].clone();
    assert_eq!(
        (&told["state"], &told["progress"][0]["struck"]),
        (&json!("open"), &json!("Counted twice."))
    );
    // Only what is of the meeting is struck there; a statement that was struck is so in every language.
    assert_eq!(enter(&hub, laos, NEXT, "strike", &[("line", "3"), ("reason", "Not here.")]), 422);
    assert_eq!(
        enter(&hub, laos, FIRST, "strike", &[("line", "3"), ("reason", "Never said.")]),
        303
    );
    let page = hub.get(&format!("/vi/events/{FIRST}/minutes")).1;
    assert!(!page.contains("Chúng tôi trồng cây.") && page.contains("Never said."), "{page}");
    // A meeting does not follow a later one, nor itself by way of others; what was begun wrongly is begun anew.
    let begun = hub.get(&format!("/en/events/{NEXT}/minutes")).1;
    assert!(begun.contains("Overdue"), "{begun}");
    let line = followed["number"].as_u64().unwrap() - 1;
    assert_eq!(
        enter(
            &hub,
            &focal[0],
            NEXT,
            "strike",
            &[("line", &line.to_string()), ("reason", "Another.")]
        ),
        303
    );
    assert!(!hub.get(&format!("/en/events/{NEXT}/minutes")).1.contains("Overdue"));
    assert_eq!(enter(&hub, &focal[0], NEXT, "begin", &begin), 303);
    assert!(hub.get(&format!("/en/events/{NEXT}/minutes")).1.contains("Overdue"));
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
        for path in [format!("events/{FIRST}/minutes"), "framework/commitments".to_owned()] {
            let (status, page) = hub.get(&format!("/{language}/{path}"));
            assert!(
                status == 200 && page.contains("Plant a thousand mangroves."),
                "{language} {path}"
            );
        }
    }
    drop(hub);
    succeed(&["doctor", "--data", text(folder.path())]);
}

#[test]
fn who_may_not_and_what_cannot_be_is_refused_by_field() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let reader = Person::open(folder.path(), &[], "reader", &["reader@country:LA".to_owned()]);
    let hub = Served::start(folder.path());
    assert_eq!(enter(&hub, &reader, FIRST, "begin", &[("country", "LA")]), 403);
    assert_eq!(enter(&hub, &focal[3], FIRST, "begin", &[("country", "LA")]), 403);
    assert_eq!(
        enter(&hub, &focal[2], FIRST, "begin", &[("country", "LA"), ("follows", FIRST)]),
        422
    );
    assert_eq!(
        enter(&hub, &focal[2], FIRST, "begin", &[("country", "LA"), ("follows", "event-none")]),
        422
    );
    assert_eq!(enter(&hub, &focal[2], FIRST, "begin", &[("country", "LA")]), 303);
    for (other, name) in [
        (("text", " "), "What was promised"),
        (("owner", "document-sanya-declaration"), "Organisation"),
        (("due", "soon"), "Last day"),
        (("due", "3000-01-01"), "Last day"),
        (("activity", "area-1"), "Activity of the framework"),
    ] {
        let path = format!("/en/events/{FIRST}/minutes/promise");
        let answer = post(&hub, &focal[2], &path, &with(&PROMISE, &[other]));
        assert!(
            answer.status == 422 && answer.text().contains(&format!("“{name}")),
            "{other:?} {}",
            answer.text()
        );
    }
    let follow = [("commitment", "99"), ("state", "kept"), ("text", "x"), ("country", "LA")];
    assert_eq!(enter(&hub, &focal[2], FIRST, "follow", &follow), 422);
    let later = [("country", "LA"), ("follows", NEXT)];
    assert_eq!(
        enter(&hub, &focal[2], "event-2017-11-28-lmec-established", "begin", &later),
        422,
        "later"
    );
    for (act, field) in [("item", "title"), ("say", "speaker"), ("decide", "text")] {
        let fields = [(field, ""), ("language", "en"), ("country", "LA")];
        assert_eq!(enter(&hub, &focal[2], FIRST, act, &fields), 422, "{act}");
    }
    assert_eq!(hub.get("/en/events/document-sanya-declaration/minutes").0, 404);
}
