//! Registering for an event: one list for all languages, a waiting list, and that nobody but who may reads it.

use crate::{
    cooperation::{focal_points, post},
    people::Person,
    program::{Answer, Served, encoded, new_hub, succeed, text},
};

const EVENT: &str = "event-2022-04-22-working-group-meeting";
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const TERMS: [(&str, &str); 5] = [
    ("places", "2"),
    ("opens", "2026-01-01"),
    ("closes", "2099-12-31"),
    ("waiting", "yes"),
    ("country", "LA"),
];

fn sent(hub: &Served, path: &str, fields: &[(&str, &str)]) -> Answer {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    hub.send("POST", path, &[FORM], &pairs.join("&"))
}

/// The address of the ticket of someone who registers without an account.
fn register(hub: &Served, language: &str, name: &str) -> String {
    let email = format!("{name}@example.org");
    let fields = [("name", name), ("email", &email), ("language", language), ("from", "KH")];
    let answer = sent(hub, &format!("/{language}/events/{EVENT}/register"), &fields);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").to_owned()
}

#[test]
fn places_go_by_arrival_whatever_the_language_and_who_waits_moves_up() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let open = format!("/en/events/{EVENT}/open");
    let early = sent(&hub, &format!("/en/events/{EVENT}/register"), &[("name", "Zyzzyva")]);
    assert_eq!(early.status, 422);
    assert_eq!(post(&hub, &Person::anyone(), &open, &TERMS).status, 401);
    for wrong in [("places", "0"), ("closes", "2025-01-01"), ("opens", "soon"), ("country", "FR")] {
        let fields: Vec<_> =
            TERMS.iter().copied().filter(|(name, _)| *name != wrong.0).chain([wrong]).collect();
        assert_eq!(post(&hub, &focal[2], &open, &fields).status, 422, "{wrong:?}");
    }
    assert_eq!(post(&hub, &focal[2], &open, &TERMS).status, 303);
    assert_eq!(post(&hub, &focal[2], &open, &TERMS).status, 409);
    let tickets: Vec<String> = [("km", "sokha"), ("zh", "liming"), ("lo", "kham"), ("my", "aung")]
        .map(|(language, name)| register(&hub, language, name))
        .into();
    let says = |ticket: &str| {
        let en = format!("/en{}", &ticket[3..]);
        hub.get(&en).1
    };
    assert!(says(&tickets[0]).contains("You have a place.") && says(&tickets[0]).contains("sokha"));
    assert!(says(&tickets[2]).contains("You are number 1 on the waiting list"));
    assert!(says(&tickets[3]).contains("You are number 2 on the waiting list"));
    assert!(hub.get(&format!("/en/events/{EVENT}")).1.contains("2 of 2 places are taken."));
    // Given back, the first who waits moves up, and nothing of who had it is kept.
    assert_eq!(sent(&hub, &format!("{}/cancel", tickets[0]), &[]).status, 303);
    assert!(
        says(&tickets[0]).contains("This place was given back.")
            && !says(&tickets[0]).contains("sokha")
    );
    assert!(says(&tickets[2]).contains("You have a place."));
    assert!(says(&tickets[3]).contains("You are number 1 on the waiting list"));
    // More places: whoever waits gets one. Fewer: nobody loses theirs.
    let places = format!("/en/events/{EVENT}/places");
    assert_eq!(post(&hub, &focal[3], &places, &[("places", "3")]).status, 403);
    assert_eq!(post(&hub, &focal[2], &places, &[("places", "3")]).status, 303);
    assert!(says(&tickets[3]).contains("You have a place."));
    assert_eq!(post(&hub, &focal[2], &places, &[("places", "1")]).status, 303);
    assert!(says(&tickets[3]).contains("You have a place."));
    // The list is for those who run the event, and reading it leaves a line.
    let list = format!("/en/events/{EVENT}/list.csv");
    assert_eq!(hub.ask("GET", &list, &[]).status, 303);
    assert_eq!(hub.ask("GET", &list, &focal[3].headers()).status, 403);
    let csv = hub.ask("GET", &list, &focal[2].headers()).text();
    assert!(csv.contains("liming@example.org") && !csv.contains("sokha"), "{csv}");
    let page = hub.get(&format!("/en/events/{EVENT}")).1;
    assert!(!page.contains("liming") && !page.contains("kham"));
    drop(hub);
    // What was written stands nowhere in the trail.
    let trail = succeed(&["audit", "list", "--json", "--data", text(folder.path())]);
    assert!(trail.contains("event.disclose") && trail.contains("event.register"), "{trail}");
    assert!(!trail.contains("liming"), "{trail}");
    succeed(&["doctor", "--data", text(folder.path())]);
}

#[test]
fn what_cannot_be_is_refused_and_a_guessed_ticket_leads_nowhere() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let fields: Vec<_> = TERMS.iter().copied().filter(|(name, _)| *name != "waiting").collect();
    assert_eq!(post(&hub, &focal[2], &format!("/en/events/{EVENT}/open"), &fields).status, 303);
    let to = format!("/en/events/{EVENT}/register");
    let right = [("name", "A"), ("email", "a@example.org"), ("language", "en"), ("from", "")];
    for wrong in [("name", " "), ("email", "a"), ("language", "fr"), ("from", "XX")] {
        let fields: Vec<_> =
            right.iter().copied().filter(|(name, _)| *name != wrong.0).chain([wrong]).collect();
        let answer = sent(&hub, &to, &fields);
        assert_eq!(answer.status, 422, "{wrong:?}");
    }
    assert_eq!(sent(&hub, &to, &right).status, 303);
    assert_eq!(sent(&hub, &to, &right).status, 409);
    register(&hub, "en", "b");
    let full = [("name", "C"), ("email", "c@example.org"), ("language", "en")];
    assert_eq!(sent(&hub, &to, &full).status, 409);
    for ticket in ["0", &"0".repeat(64)] {
        assert_eq!(hub.get(&format!("/en/tickets/{ticket}")).0, 404);
        assert_eq!(sent(&hub, &format!("/en/tickets/{ticket}/cancel"), &[]).status, 404);
    }
    assert_eq!(hub.get("/en/events/area-1").0, 404);
    assert_eq!(hub.get(&format!("/lo/events/{EVENT}/event.ics")).0, 200);
}

/// The ticket in English.
fn in_english(hub: &Served, ticket: &str) -> String {
    hub.get(&format!("/en{}", &ticket[3..])).1
}

/// What stands between two marks of a page.
fn between<'a>(page: &'a str, before: &str, after: &str) -> Option<&'a str> {
    page.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story from beginning to end")]
fn who_was_there_gets_a_certificate_that_anyone_can_check_and_says_what_it_was_worth() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let terms: Vec<_> = TERMS.iter().copied().filter(|(name, _)| *name != "places").collect();
    assert_eq!(post(&hub, &focal[2], &format!("/en/events/{EVENT}/open"), &terms).status, 303);
    let names = ["sokha", "liming", "kham", "aung", "somchai", "absent"];
    let tickets = names.map(|name| register(&hub, "km", name));
    let number = |ticket: &String| {
        let page = in_english(&hub, ticket);
        between(&page, "<title>Place ", " –").unwrap().to_owned()
    };
    let numbers = tickets.each_ref().map(number);
    let came = format!("/en/events/{EVENT}/came");
    let listed: Vec<(&str, &str)> = numbers.iter().map(|n| ("listed", n.as_str())).collect();
    let there = numbers.iter().take(5).map(|n| ("came", n.as_str()));
    let all: Vec<(&str, &str)> = listed.iter().copied().chain(there).collect();
    // Only who keeps the list says who was there, and only of tickets of this event.
    let answer = [("survey-organised", "5"), ("survey-useful", "4"), ("survey-learnt", "2")];
    let say = |at: usize, fields: &[(&str, &str)]| {
        sent(&hub, &format!("{}/answer", tickets[at]), fields).status
    };
    assert_eq!(say(0, &answer), 409);
    assert_eq!(post(&hub, &Person::anyone(), &came, &all).status, 401);
    assert_eq!(post(&hub, &focal[3], &came, &all).status, 403);
    assert_eq!(post(&hub, &focal[2], &came, &[("listed", "99"), ("came", "99")]).status, 404);
    assert_eq!(post(&hub, &focal[2], &came, &[("listed", "zyzzyva")]).status, 404);
    assert_eq!(post(&hub, &focal[2], &came, &all).status, 303);
    assert!(!in_english(&hub, &tickets[5]).contains("Here is your certificate"));
    assert_eq!(say(5, &answer), 409);
    let certificate = |ticket: &String| {
        let page = in_english(&hub, ticket);
        between(&page, "href=\"/en/events/", "/certificate.pdf").map(|found| {
            let found = found.rsplit_once("href=\"/en/events/").map_or(found, |(_, last)| last);
            format!("/events/{found}")
        })
    };
    let own = certificate(&tickets[0]).unwrap();
    // Sent again, nothing changes.
    assert_eq!(post(&hub, &focal[2], &came, &all).status, 303);
    assert_eq!(certificate(&tickets[0]).unwrap(), own);
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
        let (status, page) = hub.get(&format!("/{language}{own}"));
        assert!(status == 200 && page.contains("sokha") && !page.contains('@'), "{language}");
        let pdf = |_| hub.ask("GET", &format!("/{language}{own}/certificate.pdf"), &[]);
        let [first, second] = [0, 1].map(pdf);
        assert_eq!(first.header("cache-control"), "private, no-store");
        assert!(first.body.starts_with(b"%PDF-") && first.body == second.body, "{language}");
    }
    let guessed = format!("{}0", &own[..own.len() - 1]);
    for other in [guessed.as_str(), &own[..own.len() - 1], &own.replace("working-group", "x")] {
        let is_own = other == own;
        assert_eq!(hub.get(&format!("/en{other}")).0, if is_own { 200 } else { 404 }, "{other}");
    }
    // Four answers are not summed up, five are; nobody's words are public.
    let page = || hub.get(&format!("/en/events/{EVENT}")).1;
    assert_eq!(say(0, &[answer[0], answer[1], ("survey-learnt", "6")]), 422);
    assert_eq!(say(0, &answer[..2]), 422);
    let told = [answer[0], answer[1], answer[2], ("survey-uses", "The zyzzyva method.")];
    for at in [0, 1, 2, 3, 3] {
        assert_eq!(say(at, &told), 303);
    }
    assert!(!page().contains("have answered"));
    let list =
        |who: &Person| hub.ask("GET", &format!("/en/events/{EVENT}/list"), &who.headers()).text();
    assert!(!list(&focal[2]).contains("zyzzyva"));
    assert_eq!(
        say(4, &[("survey-organised", "1"), ("survey-useful", "1"), ("survey-learnt", "3")]),
        303
    );
    assert!(page().contains("5 have answered.") && page().contains("5 were there."));
    assert!(!page().contains("zyzzyva") && list(&focal[2]).contains("The zyzzyva method."));
    // Who was marked by mistake is taken off: the printed address says so and does not name them, and the sums tell nothing.
    let second = certificate(&tickets[1]).unwrap();
    let off = [("listed", numbers[1].as_str()), ("had", numbers[1].as_str())];
    assert_eq!(post(&hub, &focal[2], &came, &off).status, 303);
    let (status, withdrawn) = hub.get(&format!("/en{second}"));
    assert!(status == 410 && withdrawn.contains("does not hold any more"), "{withdrawn}");
    assert!(!withdrawn.contains("liming") && certificate(&tickets[1]).is_none());
    assert_eq!(hub.get(&format!("/en{second}/certificate.pdf")).0, 303);
    assert!(page().contains("5 have answered.") && page().contains("4 were there."));
    // Who keeps the list does not choose who can change what they said.
    assert!(in_english(&hub, &tickets[1]).contains("The zyzzyva method."));
    assert_eq!(say(1, &told), 303);
    // A page that was opened before changes nothing of what another has said since.
    assert_eq!(post(&hub, &focal[2], &came, &[("listed", &numbers[1])]).status, 303);
    assert_eq!(hub.get(&format!("/en{second}")).0, 410);
    let on = [("listed", numbers[1].as_str()), ("came", numbers[1].as_str())];
    assert_eq!(post(&hub, &focal[2], &came, &on).status, 303);
    assert_eq!(certificate(&tickets[1]).unwrap(), second);
    // One more answer is told with four others or not at all.
    let more = [("listed", numbers[5].as_str()), ("came", numbers[5].as_str())];
    assert_eq!(post(&hub, &focal[2], &came, &more).status, 303);
    let before = page();
    assert_eq!(say(5, &told), 303);
    assert_eq!(page(), before);
    // Who is the first of another five does not fill the place of who goes.
    assert_eq!(sent(&hub, &format!("{}/cancel", tickets[4]), &[]).status, 303);
    assert!(!page().contains("have answered") && !list(&focal[2]).contains("zyzzyva"));
    // A list that was opened before somebody went is taken all the same.
    let stale = [
        ("listed", numbers[4].as_str()),
        ("listed", numbers[3].as_str()),
        ("had", numbers[3].as_str()),
    ];
    let marked = [stale[0], stale[1], stale[2], ("came", numbers[4].as_str())];
    assert_eq!(post(&hub, &focal[2], &came, &marked).status, 303);
    assert!(page().contains("4 were there."));
    assert_eq!(post(&hub, &focal[2], &came, &[stale[1], ("came", stale[1].1)]).status, 303);
    // Who has everything about themselves deleted has no certificate any more, and their answer is gone.
    for ticket in [&tickets[0], &tickets[5]] {
        assert_eq!(sent(&hub, &format!("{ticket}/cancel"), &[]).status, 303);
    }
    assert_eq!(hub.get(&format!("/en{own}")).0, 404);
    assert!(page().contains("3 were there."));
    drop(hub);
    let trail = succeed(&["audit", "list", "--json", "--data", text(folder.path())]);
    assert!(trail.contains("event.came") && trail.contains("event.answer"), "{trail}");
    assert!(!trail.contains("zyzzyva"), "{trail}");
    succeed(&["doctor", "--data", text(folder.path())]);
}

#[test]
fn nobody_was_at_what_is_not_over_and_a_name_is_one_line_of_letters() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let owner = Person::open(folder.path(), &[], "owner", &["data-owner@hub".to_owned()]);
    let Some(hub) = Served::start_on(folder.path(), "@2022-04-21 08:00:00") else { return };
    // Nobody registers for what is to come after it is over.
    let open = |closes: &str| {
        let terms = [("opens", "2022-01-01"), ("closes", closes), ("country", "LA")];
        post(&hub, &focal[2], &format!("/en/events/{EVENT}/open"), &terms)
    };
    let late = open("2022-04-23");
    assert!(late.status == 422 && late.text().contains("≤ 2022-04-22"), "{}", late.text());
    assert_eq!(open("2022-04-22").status, 303);
    let to = format!("/en/events/{EVENT}/register");
    for name in ["a\u{202e}b", "a\nb", "a\u{2028}b"] {
        let fields = [("name", name), ("email", "a@example.org"), ("language", "en")];
        let answer = sent(&hub, &to, &fields);
        assert!(answer.status == 422 && answer.text().contains("“U+"), "{name:?}");
    }
    let ticket = register(&hub, "en", "sokha");
    let list = |hub: &Served| {
        hub.ask("GET", &format!("/en/events/{EVENT}/list"), &focal[2].headers()).text()
    };
    let shown = list(&hub);
    assert!(shown.contains("From 22 Apr 2022 on") && !shown.contains("type=\"checkbox\""));
    let number = between(&in_english(&hub, &ticket), "<title>Place ", " –").unwrap().to_owned();
    let came = [("listed", number.as_str()), ("came", number.as_str())];
    let mark =
        |hub: &Served| post(hub, &focal[2], &format!("/en/events/{EVENT}/came"), &came).status;
    assert_eq!(mark(&hub), 422);
    let waits = |hub: &Served| {
        let page = hub.ask("GET", "/en/deadlines", &focal[2].headers()).text();
        page.contains("The event is over: say who of 1 was there")
    };
    assert!(!waits(&hub));
    drop(hub);
    let Some(hub) = Served::start_on(folder.path(), "@2022-04-25 08:00:00") else { return };
    assert!(waits(&hub));
    drop(hub);
    let hub = Served::start(folder.path());
    assert!(!waits(&hub));
    assert!(list(&hub).contains("type=\"checkbox\""));
    assert_eq!(mark(&hub), 303);
    // What is withdrawn takes no answers, and what was written can still be read and deleted.
    let withdraw = format!("/api/records/{EVENT}/withdraw");
    let revision = format!("\"{}\"", hub.json(&format!("/api/records/{EVENT}"))["revision"]);
    let mut headers = owner.headers();
    headers.push(("if-match", &revision));
    let answer = hub.send("POST", &withdraw, &headers, "");
    assert_eq!(answer.status, 200, "{}", answer.text());
    let page = in_english(&hub, &ticket);
    assert!(page.contains("The event is not shown any more.") && page.contains("sokha"), "{page}");
    let marks = [("survey-organised", "5"), ("survey-useful", "4"), ("survey-learnt", "2")];
    assert_eq!(sent(&hub, &format!("{ticket}/answer"), &marks).status, 404);
    assert_eq!(sent(&hub, &format!("{ticket}/cancel"), &[]).status, 303);
    let page = in_english(&hub, &ticket);
    assert!(page.contains("This place was given back.") && !page.contains("still kept"), "{page}");
    assert!(!page.contains("sokha"));
}
