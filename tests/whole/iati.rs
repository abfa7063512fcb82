//! What others report through IATI comes in whole or not at all and goes out as it came; the register goes out as activities.

use std::{fs, path::Path};

use serde_json::json;

use crate::{
    cooperation::{focal_points, post},
    program::{Served, fail, new_hub, succeed, text},
};

/// An activity of which nothing is more than the schema asks for.
const ACTIVITY: &str = r#"<iati-activities version="2.03">
<iati-activity xml:lang="en" default-currency="USD">
<iati-identifier>XM-A-1/b</iati-identifier>
<reporting-org ref="XM-A" type="40"><narrative>Agency A</narrative></reporting-org>
<title><narrative>Wells</narrative><narrative xml:lang="lo">ນ້ຳສ້າງ</narrative></title>
<description><narrative>Wells are dug.</narrative></description>
<participating-org role="4"><narrative>B</narrative></participating-org>
<activity-status code="2"/>
<activity-date iso-date="2024-01-01" type="2"/>
<recipient-country code="LA"/>
<sector code="14031"/>
<tag vocabulary="3" code="6.1"/>
<tag vocabulary="3" code="99.1"/>
</iati-activity>
</iati-activities>"#;

/// A line of the log, as the form sends it.
const LINE: [(&str, &str); 11] = [
    ("activity", "activity-3-3-1"),
    ("what", "Lamps & <wires>."),
    ("on", "2026-10"),
    ("country", "LA"),
    ("participants", "120"),
    ("women", "58"),
    ("flow", "in-kind"),
    ("funding", "cooperation-fund"),
    ("amount", "250000"),
    ("currency", "CNY"),
    ("evidence", "event-2022-04-22-working-group-meeting"),
];
/// An indicator, as the form sends it.
const INDICATOR: [(&str, &str); 11] = [
    ("action", "action-3-3"),
    ("title", "Lamps"),
    ("unit", "lamps"),
    ("baseline-year", "2023"),
    ("baseline", "900"),
    ("target-year", "2026"),
    ("target", "100"),
    ("weight", "1"),
    ("method", "Counted."),
    ("source", "The framework"),
    ("country", "LA"),
];

/// The elements of an activity as roxmltree reads them, each with its attributes and text, without blanks between elements.
fn elements(xml: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(xml).unwrap();
    let activity = document.descendants().find(|node| node.has_tag_name("iati-activity")).unwrap();
    let told = |node: roxmltree::Node<'_, '_>| {
        let attributes: Vec<_> = node.attributes().map(|one| (one.name(), one.value())).collect();
        let text = if node.children().any(|child| child.is_element()) { None } else { node.text() };
        format!("{} {attributes:?} {text:?}", node.tag_name().name())
    };
    activity.descendants().filter(roxmltree::Node::is_element).map(told).collect()
}

#[test]
#[expect(clippy::print_stdout, reason = "what was left out is told")]
fn an_activity_that_someone_reported_becomes_a_project_and_goes_out_as_it_came() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/knowledge/iati_example_annotated.xml");
    let Ok(xml) = fs::read_to_string(&example) else {
        println!("skipped: {} is not there", example.display());
        return;
    };
    let folder = new_hub();
    let import = ["import", "--data", text(folder.path()), text(&example)];
    assert_eq!(succeed(&import), "Read 1 records, 1 of them new or changed.\n");
    assert_eq!(succeed(&import), "Read 1 records, 0 of them new or changed.\n");
    let hub = Served::start(folder.path());
    // Capitals are no sign of the hub's identifiers: the hash of the whole keeps two apart.
    let id = "project-iati-aa-aaa-123456789-abc123-27de7a77";
    let record = hub.json(&format!("/en/records/{id}.json"))["record"].clone();
    assert_eq!(record["title"]["en"]["text"], "Activity title");
    assert_eq!(record["period"], json!({ "start": "2012-04-28", "end": "2015-12-31" }));
    let address = format!("/km/records/{id}.iati.xml");
    let (status, page) = hub.get(&format!("/km/records/{id}"));
    assert!(status == 200 && page.contains(&address), "{page}");
    let (status, again) = hub.get(&address);
    assert_eq!(status, 200);
    assert_eq!(elements(&again), elements(&xml));
    // What others reported is not what the cooperation reports.
    assert!(!hub.get("/api/framework/iati.xml").1.contains("AA-AAA-123456789"));
    assert_eq!(hub.get("/en/records/document-sanya-declaration.iati.xml").0, 404);
    drop(hub);
    succeed(&["doctor", "--data", text(folder.path())]);
}

#[test]
fn what_the_catalogue_has_a_place_for_is_in_its_places() {
    let folder = new_hub();
    let file = folder.path().join("wells.xml");
    fs::write(&file, ACTIVITY.replace("XM-A-1/b", "XM-A-1.b")).unwrap();
    succeed(&["import", "--data", text(folder.path()), text(&file)]);
    let hub = Served::start(folder.path());
    let found = hub.json("/api/search?q=Wells");
    let id = found["hits"][0]["id"].as_str().unwrap().to_owned();
    // A point is no sign of the hub's identifiers: the hash of the whole keeps two apart.
    assert!(id.starts_with("project-iati-xm-a-1-b-"), "{id}");
    let record = hub.json(&format!("/en/records/{id}.json"))["record"].clone();
    assert_eq!(record["title"]["lo"]["text"], "ນ້ຳສ້າງ");
    assert_eq!(record["countries"], json!(["LA"]));
    assert_eq!(record["subjects"], json!(["sdg:6.1"]));
    assert_eq!(record["creators"], json!(["Agency A"]));
}

#[test]
fn identifiers_that_differ_by_case_stay_apart_and_one_that_stands_twice_is_refused() {
    let folder = new_hub();
    let file = folder.path().join("wells.xml");
    let data = text(folder.path());
    // On one line: what is found is not told apart by where it stands.
    let one_line = |other: &str| {
        let one = ACTIVITY.replace("1/b", "1-Case").replace('\n', " ");
        let head = r#"<iati-activities version="2.03">"#;
        let more = one.replace("1-Case", other).replace(head, "").replace("</iati-activities>", "");
        one.replace("</iati-activities>", &format!("{more}</iati-activities>"))
    };
    fs::write(&file, one_line("1-case")).unwrap();
    assert_eq!(
        succeed(&["import", "--data", data, text(&file)]),
        "Read 2 records, 2 of them new or changed.\n"
    );
    assert_eq!(
        succeed(&["import", "--data", data, text(&file)]),
        "Read 2 records, 0 of them new or changed.\n"
    );
    fs::write(&file, one_line("1-Case")).unwrap();
    let said = fail(1, &["import", "--data", data, text(&file)]);
    assert!(said.contains("`XM-A-1-Case` stands twice"), "{said}");
}

#[test]
fn a_file_with_something_wrong_is_refused_by_line_and_nothing_of_it_is_kept() {
    let folder = new_hub();
    let file = folder.path().join("wells.xml");
    let data = text(folder.path());
    for (from, to, expected) in [
        (
            "",
            "",
            "wells.xml, line 3: in iati-identifier: expected an identifier without / & | ?, found `XM-A-1/b`",
        ),
        ("2024-01-01", "2999-01-01", "wells.xml, line 9: in activity-date/@iso-date: expected "),
        ("<title>", "<titel>", "wells.xml, line 5: expected XML that is well formed"),
        (
            "iati-activities",
            "rss",
            "wells.xml, line 1: in the file: expected iati-activities around everything, found `rss`",
        ),
        ("Wells are dug.", "\u{202E}", "wells.xml, line 2: record `project-iati-xm-a-1-"),
    ] {
        let good = if from.is_empty() { ACTIVITY.to_owned() } else { ACTIVITY.replace("1/b", "1") };
        // The first activity is as it should be, the second is not.
        let head = r#"<iati-activities version="2.03">"#;
        let other =
            ACTIVITY.replace("1/b", "2").replace(head, "").replace("</iati-activities>", "");
        let both = good
            .replace(from, to)
            .replace("</iati-activities>", &format!("{other}</iati-activities>"));
        fs::write(&file, both).unwrap();
        let said = fail(1, &["import", "--data", data, text(&file)]);
        assert!(said.contains(expected), "{said}");
    }
    let hub = Served::start(folder.path());
    assert!(!hub.get("/api/search?q=Wells").1.contains("project-iati-"));
}

#[test]
fn the_register_goes_out_with_its_money_its_people_and_its_results() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start_with(folder.path(), &["--iati-organisation", "XI-IATI-LMEC"]);
    assert_eq!(post(&hub, &focal[2], "/en/framework/log/new", &LINE).status, 303);
    let answer = post(&hub, &focal[2], "/en/framework/results/new", &INDICATOR);
    let measure = format!("{}/measure", answer.header("location"));
    let value =
        [("year", "2026"), ("value", "250"), ("women", "90"), ("source", "Us"), ("country", "LA")];
    assert_eq!(post(&hub, &focal[2], &measure, &value).status, 303);
    let (status, xml) = hub.get("/api/framework/iati.xml");
    assert_eq!(status, 200);
    let document = roxmltree::Document::parse(&xml).unwrap();
    let find = |id: &str| {
        let is_it = |node: &roxmltree::Node<'_, '_>| {
            node.has_tag_name("iati-identifier") && node.text() == Some(id)
        };
        document.descendants().find(is_it).unwrap().parent().unwrap()
    };
    let activity = find("XI-IATI-LMEC-activity-3-3-1");
    let of = |node: roxmltree::Node<'_, '_>, name: &str| {
        node.descendants()
            .filter(|one| one.has_tag_name(name))
            .map(|one| one.range())
            .collect::<Vec<_>>()
    };
    let shown = |range: &std::ops::Range<usize>| xml[range.clone()].to_owned();
    let transaction = shown(&of(activity, "transaction")[0]);
    for part in [
        r#"<transaction-type code="3"/>"#,
        r#"<transaction-date iso-date="2026-10-01"/>"#,
        r#"<value currency="CNY" value-date="2026-10-01">250000.00</value>"#,
        "Lamps &amp; &lt;wires&gt;.",
        "Lancang-Mekong Cooperation Fund",
        r#"<disbursement-channel code="4"/>"#,
    ] {
        assert!(transaction.contains(part), "{part} in {transaction}");
    }
    let people = shown(&of(activity, "period")[0]);
    assert!(
        people.contains(r#"<actual value="120"/>"#)
            && people.contains(r#"name="sex" value="female""#)
    );
    assert_eq!(of(activity, "document-link").len(), 2);
    let action = find("XI-IATI-LMEC-action-3-3");
    let indicator = shown(&of(action, "indicator")[0]);
    assert!(
        indicator.contains(r#"ascending="0""#) && indicator.contains(r#"<target value="100">"#),
        "{indicator}"
    );
    assert!(
        indicator.contains(r#"<actual value="250">"#)
            && indicator.contains(r#"<actual value="90">"#)
    );
    let organisations = hub.get("/api/framework/iati-organisations.xml").1;
    assert!(
        organisations.contains("<organisation-identifier>XI-IATI-LMEC</organisation-identifier>")
    );
    // Given in kind, and so not paid out.
    assert!(!organisations.contains("total-expenditure"));
}
