//! What a browser and a program are answered, over HTTP, in every language.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use vocabulary::Language;

use crate::program::{Answer, NewHub, Served, encoded, new_hub};

/// A page of each sort, after the language.
const PAGES: [&str; 12] = [
    "",
    "/search",
    "/search?q=water&kind=event&sort=newest",
    "/search?q=qqqqq",
    "/records/project-mangrove-communities",
    "/records/area-4",
    "/framework",
    "/map",
    "/glossary",
    "/glossary?theme=water&page=2",
    "/lists/sdg",
    "/about",
];

/// A hub with the built-in collection, being served. The folder goes after the program.
fn served() -> (Served, NewHub) {
    let folder = new_hub();
    (Served::start(folder.path()), folder)
}

/// The sentence that a language has under a name, up to its first blank.
fn said(language: Language, name: &str) -> String {
    let path = format!("{}/../web/locales/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
    let sentences = fs::read_to_string(path).unwrap();
    let sentence = sentences.lines().find_map(|line| line.strip_prefix(&format!("{name} = ")));
    sentence.unwrap_or_else(|| panic!("{language} has no `{name}`")).to_owned()
}

/// The values of an attribute wherever it stands in a page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let attribute = format!(" {attribute}=\"");
    page.split(&attribute).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").starts_with("text/html")
}

#[test]
fn every_page_answers_in_every_language_and_says_which() {
    let (hub, _folder) = served();
    for language in Language::ALL {
        for path in PAGES {
            let answer = hub.ask("GET", &format!("/{language}{path}"), &[]);
            let page = answer.text();
            assert_eq!(answer.status, 200, "/{language}{path}: {page}");
            assert!(is_page(&answer), "/{language}{path}");
            assert!(page.contains(&format!("<html lang=\"{}\">", language.bcp47())));
            assert!(page.contains(&said(language, "site-purpose")), "/{language}{path}");
            assert_eq!(page.matches("<h1").count(), 1, "/{language}{path}");
            let own = format!("{}/{language}{path}", hub.url).replace('&', "&#38;");
            let tags = values(&page, "hreflang");
            assert!(page.contains(&format!("rel=\"canonical\" href=\"{own}\"")), "{own}");
            assert!(Language::ALL.iter().all(|language| tags.contains(&language.bcp47())));
        }
    }
}

#[test]
fn no_page_holds_a_script_a_style_or_another_machine_in_it() {
    let (hub, _folder) = served();
    for path in PAGES {
        let (_, page) = hub.get(&format!("/en{path}"));
        for inline in [" style=\"", "<style", "<script>", " onclick=", " onload=", "javascript:"] {
            assert!(!page.contains(inline), "`{inline}` in {path}");
        }
        for source in values(&page, "src") {
            assert!(source.starts_with("/assets/"), "{source} in {path}");
        }
        let whole = values(&page, "action").into_iter().filter(|to| !to.starts_with('/')).count();
        assert_eq!(whole, 0, "a form of {path} leads elsewhere");
    }
}

#[test]
fn every_link_of_the_main_pages_leads_somewhere() {
    let (hub, _folder) = served();
    let mut links = BTreeSet::new();
    for path in PAGES {
        let (_, page) = hub.get(&format!("/km{path}"));
        let within = values(&page, "href").into_iter().chain(values(&page, "src"));
        links.extend(within.filter(|link| link.starts_with('/')).map(|link| {
            let link = link.split('#').next().unwrap_or_default();
            link.replace("&#38;", "&").replace("&amp;", "&")
        }));
    }
    assert!(links.len() > 200, "{} links", links.len());
    for link in links {
        let answer = hub.ask("GET", &link, &[]);
        assert!([200, 303, 308].contains(&answer.status), "{link}: {}", answer.status);
    }
}

#[test]
fn every_address_of_the_sitemap_is_a_page() {
    let (hub, _folder) = served();
    let (_, sitemap) = hub.get("/sitemap.xml");
    let lao = format!("<loc>{}/lo", hub.url);
    let pages: Vec<_> =
        sitemap.split(&lao).skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    assert!(pages.len() > 150, "{} pages", pages.len());
    for path in pages {
        let answer = hub.ask("GET", &format!("/lo{path}"), &[]);
        assert_eq!((answer.status, is_page(&answer)), (200, true), "/lo{path}");
    }
}

#[test]
fn what_does_not_exist_is_said_in_the_page_s_language() {
    let (hub, _folder) = served();
    for language in Language::ALL {
        for path in ["nothing", "records/nothing", "records/No%20Such", "records/%FF", "lists/x"] {
            let answer = hub.ask("GET", &format!("/{language}/{path}"), &[]);
            assert_eq!((answer.status, is_page(&answer)), (404, true), "/{language}/{path}");
            assert!(answer.text().contains(&said(language, "error-not-found-title")), "{path}");
        }
        let wanted = [("accept-language", language.code())];
        let answer = hub.ask("GET", "/fr/search", &wanted);
        assert_eq!(answer.status, 404);
        assert!(answer.text().contains(&said(language, "error-not-found-title")), "{language}");
    }
    for path in ["/id/nothing", "/assets/nothing.css", "/assets/../Cargo.toml", "/api/nothing"] {
        assert_eq!(hub.get(path).0, 404, "{path}");
    }
    for beyond in ["/en/search?page=400", "/en/glossary?page=900"] {
        assert_eq!(hub.get(beyond).0, 404, "{beyond}");
    }
}

#[test]
fn a_parameter_that_means_nothing_is_named_in_the_page_s_language() {
    let (hub, _folder) = served();
    let long = format!("search?q={}", encoded(&"ນ".repeat(401)));
    for language in Language::ALL {
        for (path, parameter) in [
            ("search?kind=eventt", "eventt"),
            ("search?country=DE", "DE"),
            ("search?subject=water", "water"),
            ("search?year=soon", "soon"),
            ("search?language=fr", "fr"),
            ("search?licence=free", "free"),
            ("search?sort=best", "best"),
            ("search?page=0", "page"),
            ("search?page=501", "501"),
            ("search?expand=perhaps", "perhaps"),
            ("search?without=Flood!", "Flood!"),
            ("search.csv?kind=eventt", "eventt"),
            ("glossary?theme=wine", "wine"),
            ("glossary?page=none", "none"),
            (&long, "400"),
        ] {
            let answer = hub.ask("GET", &format!("/{language}/{path}"), &[]);
            let page = answer.text();
            assert_eq!((answer.status, is_page(&answer)), (400, true), "/{language}/{path}");
            assert!(page.contains(&said(language, "error-bad-request-title")), "{path}: {page}");
            assert!(page.contains(parameter), "{path}: {page}");
        }
    }
    for path in ["/api/search?kind=eventt", "/api/search?lang=fr", "/zh/search.json?year=22"] {
        let (status, body) = hub.get(path);
        let error: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(status, 400);
        assert!(error["error"]["detail"].as_str().unwrap().len() > 10, "{path}: {body}");
    }
}

#[test]
fn what_a_reader_writes_is_shown_as_text() {
    let (hub, _folder) = served();
    let script = "\"><script>alert('1')</script>";
    for path in ["search?q=", "glossary?q=", "search?kind=", "glossary?theme=", "search?utm="] {
        let (_, page) = hub.get(&format!("/en/{path}{}", encoded(script)));
        assert!(!page.contains("<script>alert"), "{path}");
        assert!(!page.contains(script), "{path}");
    }
}

#[test]
fn every_answer_tells_the_browser_what_to_refuse() {
    let (hub, _folder) = served();
    for path in ["/", "/my", "/en/nothing", "/en/search?page=0", "/api/search", "/icon.svg"] {
        let answer = hub.ask("GET", path, &[]);
        let policy = answer.header("content-security-policy");
        for part in
            ["default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'"]
        {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert!(answer.header("permissions-policy").contains("geolocation=()"), "{path}");
        assert_eq!(answer.header("set-cookie"), "", "{path}");
    }
}

#[test]
fn head_is_answered_like_get_without_a_body_and_other_methods_are_refused() {
    let (hub, _folder) = served();
    for path in ["/en", "/en/records/area-4", "/en/nothing", "/api/search", "/en/search.csv"] {
        let (get, head) = (hub.ask("GET", path, &[]), hub.ask("HEAD", path, &[]));
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
        assert!(head.body.is_empty(), "{path}");
    }
    for method in ["POST", "PUT", "DELETE", "PATCH"] {
        let answer = hub.ask(method, "/lo/search", &[]);
        assert_eq!((answer.status, answer.header("allow")), (405, "GET,HEAD"), "{method}");
        assert!(answer.text().contains(&said(Language::Lo, "error-method-text")), "{method}");
        assert!(hub.ask(method, "/api/search", &[]).text().contains("\"error\":{"), "{method}");
    }
}

#[test]
fn a_slash_at_the_end_leads_to_the_page_and_never_to_another_host() {
    let (hub, _folder) = served();
    for (asked, leads_to) in [
        ("/zh/?q=1", "/zh?q=1"),
        ("/en/search/?q=water&kind=event", "/en/search?q=water&kind=event"),
        ("/en/records/area-4/", "/en/records/area-4"),
    ] {
        let answer = hub.ask("GET", asked, &[]);
        assert_eq!((answer.status, answer.header("location")), (308, leads_to), "{asked}");
    }
    for hostile in ["//example.org/", "//example.org//", "/%5cexample.org//"] {
        let answer = hub.ask("GET", hostile, &[]);
        let target = answer.header("location");
        assert!(!target.starts_with("//") && !target.contains('\\'), "{hostile}: {target}");
    }
}

#[test]
fn a_page_that_says_there_is_none_gives_no_address_to_be_kept() {
    let (hub, _folder) = served();
    let page = hub.get("/km/nothing").1;
    assert!(!page.contains("rel=\"canonical\"") && !page.contains("hreflang=\"x-default\""));
}

#[test]
fn the_door_leads_to_the_reader_s_language() {
    let (hub, _folder) = served();
    for (wanted, language) in [
        ("lo,en;q=0.5", "lo"),
        ("zh-CN,zh;q=0.9", "zh"),
        ("fr-FR, vi;q=0.4, en;q=0.3", "vi"),
        ("fr", "en"),
        ("", "en"),
    ] {
        let door = hub.ask("GET", "/", &[("accept-language", wanted)]);
        assert_eq!((door.status, door.header("location")), (303, &*format!("/{language}")));
        assert!(door.header("vary").contains("accept-language"), "{}", door.header("vary"));
        let link = hub.ask("GET", "/id/area-4", &[("accept-language", wanted)]);
        let record = format!("/{language}/records/area-4");
        assert_eq!((link.status, link.header("location")), (303, record.as_str()));
    }
    for (path, to) in [("/km/", "/km"), ("/km/records", "/km/search")] {
        let answer = hub.ask("GET", path, &[]);
        assert_eq!((answer.status, answer.header("location")), (308, to), "{path}");
    }
}

#[test]
fn pages_are_packed_and_a_first_visit_weighs_less_than_100_kb() {
    let (hub, _folder) = served();
    let packed = |path: &str| {
        let answer = hub.ask("GET", path, &[("accept-encoding", "gzip, br")]);
        assert_eq!(answer.status, 200, "{path}");
        let is_font = answer.header("content-type") == "font/woff2";
        let encoding = if is_font { "" } else { "br" };
        assert_eq!(answer.header("content-encoding"), encoding, "{path}");
        answer.body.len()
    };
    let gzip = hub.ask("GET", "/en", &[("accept-encoding", "gzip")]);
    assert_eq!(gzip.header("content-encoding"), "gzip");
    for language in Language::ALL.into_iter().filter(|language| *language != Language::Zh) {
        let page = format!("/{language}");
        let (_, html) = hub.get(&page);
        let loaded: BTreeSet<_> = values(&html, "href")
            .into_iter()
            .chain(values(&html, "src"))
            .filter(|link| link.starts_with("/assets/") && !link.contains("rare-chinese"))
            .collect();
        let weight: usize = packed(&page) + loaded.into_iter().map(packed).sum::<usize>();
        assert!(weight < 100_000, "{page} weighs {weight} bytes");
    }
    for path in ["/en/search?q=water", "/km/records/area-4", "/my/framework", "/lo/glossary"] {
        let weight = packed(path);
        assert!(weight < 60_000, "{path} weighs {weight} bytes");
    }
}

#[test]
fn files_with_a_hash_in_their_name_are_kept_and_asked_for_once() {
    let (hub, _folder) = served();
    let (_, page) = hub.get("/en");
    let style = values(&page, "href").into_iter().find(|link| link.contains("/site-")).unwrap();
    let first = hub.ask("GET", style, &[]);
    assert_eq!(first.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(first.header("content-type"), "text/css; charset=utf-8");
    let again = hub.ask("GET", style, &[("if-none-match", first.header("etag"))]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(hub.ask("GET", style, &[("if-none-match", "\"other\"")]).status, 200);
    let by_name = hub.ask("GET", "/assets/site.css", &[]);
    assert_eq!((by_name.status, by_name.header("cache-control")), (200, "public, no-cache"));
}

#[test]
fn the_same_search_is_had_as_json_and_as_a_table() {
    let (hub, _folder) = served();
    let listing = hub.json("/th/search.json?q=water");
    let total = usize::try_from(listing["total"].as_u64().unwrap()).unwrap();
    assert!(total > 0);
    assert_eq!(listing["hits"].as_array().unwrap().len(), total.min(20));
    assert!(listing["hits"][0]["title"]["lo"].as_str().unwrap().len() > 1);
    assert_eq!(hub.json("/api/search?q=water&lang=th"), listing);

    let answer = hub.ask("GET", "/th/search.csv?q=water&page=2", &[]);
    assert!(answer.header("content-type").starts_with("text/csv; charset=utf-8"));
    assert!(answer.header("content-disposition").starts_with("attachment; filename="));
    let table = answer.text();
    assert!(table.starts_with("\u{feff}id,kind,start,end,"), "{table}");
    let first = listing["hits"][0]["id"].as_str().unwrap();
    assert!(table.contains(&format!("\r\n{first},")), "{table}");
    let links = table.matches(&format!("{}/id/", hub.url)).count();
    assert_eq!(links, total, "every page of the list, whichever was asked for");

    let record = hub.json("/en/records/area-4.json");
    assert_eq!(record["record"]["id"], "area-4");
    assert_eq!(record["revision"], 1);
    assert_eq!(record["url"], format!("{}/id/area-4", hub.url));

    let map = hub.json("/vi/map.geojson");
    let places = map["features"].as_array().unwrap();
    assert!(places.len() >= 20, "{} places", places.len());
    assert!(places.iter().all(|place| place["properties"]["count"].as_u64().unwrap() > 0));
}

#[test]
fn suggestions_lead_to_records_and_words_in_the_reader_s_language() {
    let (hub, _folder) = served();
    let answer = hub.json("/api/suggest?lang=en&q=man");
    let suggestions = answer["suggestions"].as_array().unwrap();
    assert!(!suggestions.is_empty() && suggestions.len() <= 8, "{answer}");
    for suggestion in suggestions {
        let href = suggestion["href"].as_str().unwrap();
        assert_eq!(hub.get(href).0, 200, "{href}");
    }
    assert_eq!(hub.json("/api/suggest?q=")["suggestions"], serde_json::json!([]));
}

#[test]
fn machines_that_watch_and_read_are_told_where_they_are() {
    let (hub, _folder) = served();
    let health = hub.json("/health");
    assert_eq!(health["status"], "ok");
    assert!(health["records"].as_u64().unwrap() > 150);
    let (_, rules) = hub.get("/robots.txt");
    assert!(rules.contains(&format!("Sitemap: {}/sitemap.xml", hub.url)), "{rules}");
    assert_eq!(hub.ask("GET", "/icon.svg", &[]).header("content-type"), "image/svg+xml");
}
