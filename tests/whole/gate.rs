//! What is not for everyone leaves by no door.

use std::{fs, path::Path};

use crate::program::{Served, new_hub, succeed, text};

/// What the hub must keep to itself until it is published, and what names it.
const HIDDEN: [&str; 3] = ["hidden-draft", "hidden-shared", "hidden-organisation"];
const HIDDEN_WORD: &str = "Zyzzyva";

fn with_hidden_records(folder: &Path) {
    let record = |id: &str, title: &str, state: &str, details: &str| {
        format!(
            "{{\"id\":\"{id}\",\"title\":{{\"en\":{{\"text\":\"{title}\",\"made\":\"compiled\"}}}},{state},\
             \"places\":[\"vientiane\"],\"source\":\"a test\",\"details\":{details}}}\n"
        )
    };
    let report = "{\"kind\":\"document\",\"form\":\"report\"}";
    let company =
        "{\"kind\":\"organisation\",\"form\":\"company\",\"abbreviation\":\"\",\"website\":\"\"}";
    let draft = "\"status\":\"draft\",\"access\":\"public\"";
    let shared = "\"status\":\"published\",\"access\":{\"countries\":[\"LA\"]}";
    let open = "\"status\":\"published\",\"access\":\"public\",\
                \"organisations\":[\"hidden-organisation\"],\
                \"relations\":[{\"kind\":\"related\",\"target\":\"hidden-draft\"}]";
    let lines = [
        record("hidden-draft", HIDDEN_WORD, draft, report),
        record("hidden-shared", HIDDEN_WORD, shared, report),
        record("hidden-organisation", HIDDEN_WORD, draft, company),
        record("open-report", "Open report", open, report),
    ];
    let file = folder.join("hidden.jsonl");
    fs::write(&file, lines.concat()).unwrap();
    succeed(&["import", "--data", text(folder), text(&file)]);
}

#[test]
fn what_is_not_published_to_everyone_is_reached_by_no_page_list_or_word() {
    let folder = new_hub();
    let before = Served::start(folder.path()).json("/health");
    with_hidden_records(folder.path());
    let hub = Served::start(folder.path());
    let after = hub.json("/health")["records"].as_u64();
    assert_eq!(after, before["records"].as_u64().map(|records| records + 1), "only the open one");
    for id in HIDDEN {
        for path in
            [format!("/en/records/{id}"), format!("/en/records/{id}.json"), format!("/id/{id}")]
        {
            assert_eq!(hub.get(&path).0, 404, "{path}");
        }
    }
    for path in [
        "/api/search?q=Zyzzyva&expand=off",
        "/api/search?q=hidden&expand=off",
        "/api/suggest?q=Zyzz",
        "/en/search.csv",
        "/en/search?sort=newest",
        "/en/map",
        "/en/map.geojson",
        "/en/records/open-report",
        "/en/framework",
        "/en/about",
        "/en",
        "/sitemap.xml",
    ] {
        let (status, body) = hub.get(path);
        assert_eq!(status, 200, "{path}");
        assert!(!body.contains(HIDDEN_WORD) || path.contains(HIDDEN_WORD), "{path}: {body}");
        let page_of = |id: &&&str| body.contains(&format!("/records/{id}"));
        assert!(HIDDEN.iter().find(page_of).is_none(), "{path}: {body}");
    }
    assert_eq!(hub.json("/api/search?q=Zyzzyva&expand=off")["total"], 0);
}
