//! The program among strangers: slow, many, lying about who they are, sending too much.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::people::Person;
use crate::program::{Answer, NewHub, Served, fail, lmhub, new_hub, text};

/// A hub being served with these options. The folder goes after the program.
fn served(options: &[&str]) -> (Served, NewHub) {
    let folder = new_hub();
    let quiet = [&["--log", "warn"], options].concat();
    (Served::start_with(folder.path(), &quiet), folder)
}

/// A connection on which anything can be written; nothing is waited for longer than half a minute.
fn connect(hub: &Served) -> TcpStream {
    let stream = TcpStream::connect(hub.url.strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream
}

/// Writes a request as it stands and returns all that is answered until the hub closes.
fn exchange(hub: &Served, request: &str) -> String {
    let mut stream = connect(hub);
    // The hub may have answered and gone before the last byte.
    stream.write_all(request.as_bytes()).ok();
    read(stream)
}

fn read(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    // A connection reset after the answer is an end too.
    stream.read_to_end(&mut answer).ok();
    String::from_utf8_lossy(&answer).into_owned()
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default()
}

fn for_reader(address: &str, path: &str, hub: &Served) -> Answer {
    hub.ask("GET", path, &[("x-forwarded-for", address)])
}

#[test]
fn a_head_that_never_ends_is_cut_off_and_others_are_answered_meanwhile() {
    let (hub, _folder) = served(&[]);
    let mut slow = connect(&hub);
    slow.write_all(b"GET /en HTTP/1.1\r\nhost: localhost\r\n").unwrap();
    let began = Instant::now();
    // A byte now and then does not buy more time.
    while slow.write_all(b"x").is_ok() && began.elapsed() < Duration::from_secs(20) {
        assert_eq!(hub.get("/health/live").0, 200);
        std::thread::sleep(Duration::from_millis(500));
    }
    let took = began.elapsed().as_secs();
    assert!((9..14).contains(&took), "closed after {took} s");
}

#[test]
fn without_a_public_address_the_name_is_believed_and_the_scheme_only_from_a_proxy() {
    let said = [("host", "hub.example"), ("x-forwarded-proto", "https")];
    for (options, origin) in
        [(vec![], "http://hub.example"), (vec!["--proxy", "127.0.0.1"], "https://hub.example")]
    {
        let (hub, _folder) = served(&options);
        let page = hub.ask("GET", "/lo/map", &said);
        assert!(page.text().contains(&format!("rel=\"canonical\" href=\"{origin}/lo/map\"")));
        assert!(page.header("strict-transport-security").is_empty(), "nobody said so for all");
    }
}

#[test]
fn with_a_public_address_no_header_changes_what_the_hub_is_called() {
    for (url, strict) in [("https://hub.example", "max-age=63072000"), ("http://hub.example", "")] {
        let (hub, _folder) = served(&["--public-url", url, "--proxy", "127.0.0.1"]);
        let lies = [("host", "evil.example"), ("x-forwarded-proto", "gopher")];
        let page = hub.ask("GET", "/my/about", &lies);
        assert_eq!((page.status, page.header("strict-transport-security")), (200, strict));
        assert!(page.text().contains(&format!("rel=\"canonical\" href=\"{url}/my/about\"")));
        for path in ["/robots.txt", "/sitemap.xml", "/en/search.csv?q=water", "/en/records/area-4"]
        {
            let text = hub.ask("GET", path, &lies).text();
            assert!(text.contains(url) && !text.contains("evil.example"), "{path}");
        }
    }
    let complaint = fail(2, &["serve", "--public-url", "hub.example/path"]);
    assert!(complaint.contains("expected a scheme and a name"), "{complaint}");
}

#[test]
fn who_asks_too_often_waits_and_nobody_waits_for_another() {
    let (hub, _folder) = served(&["--rate", "2", "--proxy", "127.0.0.1"]);
    let mut statuses: Vec<_> =
        (0..40).map(|_| for_reader("192.0.2.1", "/th/nothing", &hub).status).collect();
    statuses.dedup();
    assert!(statuses.starts_with(&[404, 429]), "{statuses:?}");
    // A lie before the proxy's own word does not help.
    let refused = for_reader("198.51.100.9, 192.0.2.1", "/th", &hub);
    let seconds: u64 = refused.header("retry-after").parse().unwrap();
    assert_eq!((refused.status, seconds), (429, 1));
    assert!(refused.text().contains("<html lang=\"th\">"));
    assert!(!refused.header("content-security-policy").is_empty());
    let refused = for_reader("192.0.2.1", "/api/search", &hub);
    let told: Value = serde_json::from_slice(&refused.body).unwrap();
    assert!(told["error"]["detail"].as_str().unwrap().contains("Try again in 1 second"), "{told}");

    assert_eq!(for_reader("192.0.2.1", "/assets/site.css", &hub).status, 200);
    assert_eq!(for_reader("192.0.2.2", "/th", &hub).status, 200);
    for _ in 0..40 {
        assert_eq!(hub.get("/health/live").0, 200, "a program on this machine is not counted");
    }
}

#[test]
fn too_much_is_refused_before_it_is_sent() {
    let (hub, _folder) = served(&[]);
    for (path, length, text) in [
        ("/km/search", 64_001, "<html lang=\"km\">"),
        ("/api/search", 2_000_001, "\"error\":{"),
        ("/api/search", u64::MAX >> 2, "\"error\":{"),
    ] {
        let answer = exchange(
            &hub,
            &format!("POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {length}\r\n\r\n"),
        );
        assert_eq!(status(&answer), 413, "{path}: {answer}");
        assert!(answer.contains(text), "{path}: {answer}");
    }
    let end = " HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    for (length, expected) in [(400, vec![200]), (6_000, vec![400]), (100_000, vec![414, 431])] {
        let answer = exchange(&hub, &format!("GET /en/search?q={}{end}", "a".repeat(length)));
        assert!(expected.contains(&status(&answer)), "{length}: {answer:.200}");
    }
}

#[test]
fn a_crowd_is_answered_or_sent_away_and_never_left_hanging() {
    let (hub, _folder) = served(&["--at-once", "1"]);
    let mut readers: Vec<_> = (0..200).map(|_| connect(&hub)).collect();
    let page = b"GET /vi/search?q=water HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    for reader in &mut readers {
        reader.write_all(page).unwrap();
    }
    let began = Instant::now();
    let answers: Vec<_> = readers.into_iter().map(read).collect();
    assert!(began.elapsed() < Duration::from_secs(15), "{:?}", began.elapsed());
    let with = |code: u16| answers.iter().filter(|answer| status(answer) == code).count();
    let (answered, sent_away) = (with(200), with(503));
    assert!(answered > 16, "only {answered} were answered");
    assert!(sent_away > 0 && answered + sent_away == 200, "{sent_away} were sent away");
    let told = answers.iter().find(|answer| status(answer) == 503).unwrap();
    assert!(told.contains("\r\nretry-after: 5\r\n") && told.contains("<html lang=\"vi\">"));
    assert_eq!(hub.get("/vi/search?q=water").0, 200, "the crowd has gone");
}

#[test]
fn who_finds_no_room_waits_until_somebody_leaves() {
    let (hub, _folder) = served(&["--connections", "2"]);
    let (inside, _inside_too) = (connect(&hub), connect(&hub));
    std::thread::sleep(Duration::from_millis(200));
    let mut outside = connect(&hub);
    outside.write_all(b"GET /health/live HTTP/1.0\r\n\r\n").unwrap();
    outside.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    assert!(outside.read(&mut [0]).is_err(), "there was no room");
    drop(inside);
    outside.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    assert_eq!(status(&read(outside)), 200);
}

#[test]
fn what_was_begun_is_finished_before_the_hub_stops() {
    let (mut hub, _folder) = served(&["--at-once", "1"]);
    let mut readers: Vec<_> = (0..16).map(|_| connect(&hub)).collect();
    for reader in &mut readers {
        reader.write_all(b"GET /zh/search?q=water HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    }
    // Long enough for all to be in, too short for all to be answered.
    std::thread::sleep(Duration::from_millis(100));
    hub.ask_to_stop();
    for answer in readers.into_iter().map(read) {
        assert_eq!(status(&answer), 200, "{answer:.200}");
        assert!(answer.trim_end().ends_with("</html>"), "a page is not whole");
    }
    assert!(hub.has_stopped());
}

#[test]
fn what_is_counted_is_for_whom_may_and_names_routes_not_addresses() {
    let (hub, folder) = served(&[]);
    let roles = ["operator@hub".to_owned()];
    let operator = Person::open(folder.path(), &[], "operator", &roles);
    for path in ["/en/records/area-4", "/lo/records/area-1", "/en/no/such/page", "/en/search?q=me"]
    {
        hub.get(path);
    }
    let unknown = hub.ask("GET", "/metrics", &[]);
    assert_eq!((unknown.status, unknown.header("www-authenticate")), (401, "Bearer"));
    let answer = hub.ask("GET", "/metrics", &operator.headers());
    assert!(answer.header("content-type").starts_with("text/plain; version=0.0.4"));
    let text = answer.text();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        let (series, value) = line.rsplit_once(' ').unwrap();
        assert!(value.parse::<f64>().is_ok(), "{line}");
        assert!(series.starts_with(|c: char| c.is_ascii_lowercase()), "{line}");
    }
    for line in [
        "http_requests_total{route=\"/{lang}/records/{id}\",method=\"GET\",status=\"200\"} 2",
        "http_requests_total{route=\"none\",method=\"GET\",status=\"404\"} 1",
        "http_requests_rejected_total{reason=\"rate\"} 0",
        "http_requests_in_flight 1",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    for told in ["area-4", "no/such", "q=me", "127.0.0.1"] {
        assert!(!text.contains(told), "{told} is in\n{text}");
    }
}

#[test]
fn whoever_watches_is_told_in_a_word() {
    let (hub, _folder) = served(&[]);
    for path in ["/health/live", "/health/ready"] {
        let answer = hub.ask("GET", path, &[]);
        assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"), "{path}");
        assert_eq!(answer.text(), "{\"status\":\"ok\"}", "{path}");
    }
}

#[test]
fn every_line_of_the_log_is_json_and_tells_nothing_of_the_reader() {
    let folder = new_hub();
    let options = ["--log-format", "json", "--proxy", "127.0.0.1"];
    let hub = Served::start_with(folder.path(), &options);
    let answer = for_reader("192.0.2.77", "/en/search?q=secret", &hub);
    let id = answer.header("x-request-id").to_owned();
    assert_eq!(for_reader("192.0.2.77", "/en/records/nothing", &hub).status, 404);
    let log = hub.log();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let line = lines.iter().find(|line| line["request.id"] == *id).unwrap();
    assert_eq!(line["method"], "GET");
    assert_eq!(line["route"], "/{lang}/search");
    assert_eq!(line["status"], 200);
    assert!(line["duration_ms"].is_u64() && line["timestamp"].is_string(), "{line}");
    assert!(lines.iter().any(|line| line["status"] == 404), "{log}");
    for told in ["secret", "192.0.2", "nothing"] {
        assert!(!log.contains(told), "{told} is in\n{log}");
    }
}

#[test]
fn a_log_that_nobody_can_read_ends_nothing() {
    let folder = new_hub();
    let mut hub = Served::start_with(folder.path(), &["--log", "debug"]);
    hub.stop_reading_its_log();
    assert_eq!((hub.get("/health/live").0, hub.get("/en").0), (200, 200));
    assert!(hub.terminate());
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let reindex = lmhub(&["reindex", "--data", text(folder.path()), "--log", "debug"])
        .stderr(full)
        .status()
        .unwrap();
    assert_eq!(reindex.code(), Some(0));
}
