//! Methods on the command line: what they ask for, what they answer, and what they refuse.

use std::{fs, path::Path};

use crate::program::{fail, succeed, text};

fn json(arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&succeed(arguments)).unwrap()
}

#[test]
fn every_method_is_named_with_what_it_asks_for_in_seven_languages() {
    let cards = json(&["methods", "--json"]);
    let cards = cards.as_array().unwrap();
    assert!(cards.len() >= 12, "{}", cards.len());
    for card in cards {
        for name in ["id", "edition", "family", "formula", "sources", "inputs", "outputs"] {
            assert!(!card[name].is_null(), "{card}");
        }
        for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
            assert!(
                card["title"][language].as_str().is_some_and(|title| !title.is_empty()),
                "{card}"
            );
        }
    }
    let read = succeed(&["methods", "--language", "vi"]);
    assert!(read.contains("Chỉ số chất lượng không khí Việt Nam"), "{read}");
}

/// EPA-454/B-24-002, worked examples: 35.9 µg/m³ of PM2.5 is 102.
#[test]
fn the_same_inputs_give_the_same_bytes_typed_in_json_and_in_csv() {
    let folder = tempfile::tempdir().unwrap();
    let (a, b) = (folder.path().join("a.json"), folder.path().join("b.csv"));
    fs::write(&a, r#"{"pm2-5-24h": 35.9, "pm10-24h": 20}"#).unwrap();
    fs::write(&b, "\u{feff}pm2-5-24h,pm10-24h\r\n35.9,20\r\n").unwrap();
    let typed = succeed(&["assess", "us-aqi", "--json", "--set", "pm2-5-24h=35.9,pm10-24h=20"]);
    let of = |file| succeed(&["assess", "us-aqi", "--json", "--input", text(file)]);
    assert_eq!(of(&a), typed);
    assert_eq!(of(&b), typed);
    let result: serde_json::Value = serde_json::from_str(&typed).unwrap();
    assert_eq!(result["outputs"]["index"], 102.0);
    assert_eq!(result["outputs"]["main-pollutant"], "pm2-5-24h");
    assert_eq!(result["edition"], "2024-05");
    // What is printed as inputs is what can be read again.
    fs::write(&a, result["inputs"].to_string()).unwrap();
    assert_eq!(of(&a), typed);
}

#[test]
fn values_in_time_come_under_time_and_the_names_of_the_inputs() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("flow.csv");
    let rows: Vec<_> = (1..=12).map(|month| format!("2020-{month:02},10,15")).collect();
    fs::write(&file, format!("time,regulated,natural\n{}\n", rows.join("\n"))).unwrap();
    let result = json(&["assess", "flow-deviation", "--json", "--input", text(&file)]);
    let score = result["outputs"]["score"].as_f64().unwrap();
    // FHI-Toolbox 1.1, unit test.
    assert!((score - 56.906).abs() < 5e-4, "{score}");
}

#[test]
fn what_is_wrong_with_a_file_is_named_by_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |name: &str, content: &str, method: &str| {
        let file = folder.path().join(name);
        fs::write(&file, content).unwrap();
        fail(1, &["assess", method, "--input", text(&file)])
    };
    for (name, content, method, why) in [
        ("a.csv", "pm2-5-24h\nmuch\n", "us-aqi", "expected a number, found `much`"),
        ("a.csv", "pm25\n3\n", "us-aqi", "there is no input `pm25`; expected pm2-5-24h"),
        ("a.csv", "pm2-5-24h\n-3\n", "us-aqi", "`pm2-5-24h` is -3; expected 0 to 5000 ug/m3"),
        ("a.csv", "time,flow\n2020-01-01,1\n2020-13-01,2\n", "flashiness", "line 3, column `time`"),
        ("a.csv", "time,flow\n2020-01-01,1\n2020-01-02,x\n", "flashiness", "line 3, column `flow`"),
        (
            "a.csv",
            "time,flow\r\n2020-01-01,1\r\n2020-01-02,x\r\n",
            "flashiness",
            "line 3, column `flow`",
        ),
        ("a.csv", "# a remark\ntime,flow\n2020-01-01,x\n", "flashiness", "line 3, column `flow`"),
        ("a.csv", "time,flow\n2020-01-01,1\n2020-01-01,2\n", "flashiness", "stands twice"),
        (
            "a.csv",
            "day,flow\n2020-01-01,1\n",
            "flashiness",
            "expected a column `time`, found day, flow",
        ),
        (
            "a.csv",
            "variable,value,most\nlead,,0.1\n",
            "ccme-wqi",
            "column `value` of `tests` in row 1 is empty",
        ),
        ("a.csv", "time,flow,flow\n2020-01-01,1,2\n", "flashiness", "each column once"),
        (
            "a.csv",
            "time,flow\n2020-01-03,-1\n2020-01-02,2\n2020-01-01,3\n",
            "flashiness",
            "in row 1 is -1",
        ),
        ("a.csv", "time,flow\n2020-01-01T08:00+07:00,1\n", "flashiness", "line 2, column `time`"),
        ("a.json", "{\"pm2-5-24h\": \"3\"}", "us-aqi", "expected a number, found `3`"),
        ("a.json", "{\"pm2-5-24h\": ", "us-aqi", "expected JSON, at line 1"),
        (
            "a.json",
            "[1]",
            "us-aqi",
            "expected an object with the inputs by their names, found a list",
        ),
        ("a.txt", "3", "us-aqi", "expected a file that ends in .json, .csv or .xlsx"),
    ] {
        let said = refused(name, content, method);
        assert!(said.contains(why), "{content:?}: {said}");
    }
    let unknown = fail(1, &["assess", "moon-index"]);
    assert!(unknown.contains("there is no method `moon-index`"), "{unknown}");
    let nothing = fail(1, &["assess", "us-aqi"]);
    assert!(nothing.contains("none of pm2-5-24h"), "{nothing}");
}

#[test]
fn a_result_that_was_kept_is_got_again_to_the_last_byte() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("result.json");
    let cards = json(&["methods", "--json"]);
    let mut n_replayed = 0;
    for card in cards.as_array().unwrap() {
        let Some(example) = card["examples"].get(0) else { continue };
        let id = card["id"].as_str().unwrap();
        let inputs = folder.path().join("inputs.json");
        fs::write(&inputs, example["inputs"].to_string()).unwrap();
        let kept = succeed(&["assess", id, "--json", "--input", text(&inputs)]);
        fs::write(&file, &kept).unwrap();
        assert_eq!(succeed(&["assess", "--replay", text(&file)]), kept, "{id}");
        n_replayed += 1;
    }
    assert!(n_replayed > 15, "{n_replayed}");
}

#[test]
fn how_sure_inputs_are_is_kept_with_seed_and_draws_and_got_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("result.json");
    let of = |uncertain: &str| {
        let inputs = "hazard=4,vulnerability=5,lack-of-coping-capacity=6";
        let draws = ["--draws", "500", "--seed", "9"];
        let asked = ["assess", "inform-risk", "--json", "--set", inputs, "--uncertain", uncertain];
        [&asked[..], &draws[..]].concat().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let kept = succeed(&of("hazard=0.5").iter().map(String::as_str).collect::<Vec<_>>());
    let result: serde_json::Value = serde_json::from_str(&kept).unwrap();
    assert_eq!(result["uncertainty"]["seed"], 9);
    assert_eq!(result["uncertainty"]["outputs"]["risk"]["draws"], 500);
    assert!(result["inputs-sha256"]["hazard"].as_str().unwrap().len() == 64);
    fs::write(&file, &kept).unwrap();
    assert_eq!(succeed(&["assess", "--replay", text(&file)]), kept);
    // A number that somebody changed afterwards, another edition, and no result at all.
    for (from, to, why) in [
        ("\"draws\": 500,\n        \"mean\"", "\"draws\": 499,\n        \"mean\"", "byte for byte"),
        ("\"edition\": \"", "\"edition\": \"x", "was got by edition"),
        ("\"method\": \"inform-risk\"", "\"method\": \"none\"", "there is no method `none`"),
        ("\"inputs\": {", "\"input\": {", "`inputs`: expected an object, found nothing"),
    ] {
        assert!(kept.contains(from), "{from}: {kept}");
        fs::write(&file, kept.replacen(from, to, 1)).unwrap();
        let told = fail(1, &["assess", "--replay", text(&file)]);
        assert!(told.contains(why), "{why}: {told}");
    }
    let told = fail(1, &of("danger=0.5").iter().map(String::as_str).collect::<Vec<_>>());
    assert!(told.contains("there is no input `danger`"), "{told}");
}

/// The samples of the Sekong, Sesan and Srepok in Cambodia, 2004 to 2014, as the R package FHI publishes them. The scores are those
/// of an independent program (pandas 2, from the formulas of Souter et al. 2020) with the objectives of the package's examples.
#[test]
#[expect(clippy::print_stdout, reason = "a test that is left out says so")]
fn the_freshwater_health_index_of_the_cambodian_3s_computes_from_the_raw_file() {
    let raw = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/water/water_quality_3s_cambodia_2004_2014.csv");
    if !raw.exists() {
        println!("left out: {} is not there", raw.display());
        return;
    }
    let result = json(&["assess", "fhi-water-quality", "--json", "--input", text(&raw)]);
    let parameters = result["outputs"]["parameters"].as_array().unwrap();
    for (row, (name, n, score)) in parameters.iter().zip([
        ("TOTN_mgL", 237.0, 94.915_264_242_149_66),
        ("TOTP_mgL", 395.0, 66.529_033_964_964_01),
        ("pH", 395.0, 97.192_400_012_955_28),
    ]) {
        assert_eq!((row["parameter"].as_str(), row["tests"].as_f64()), (Some(name), Some(n)));
        assert!((row["score"].as_f64().unwrap() - score).abs() < 1e-9, "{row}");
    }
    let score = result["outputs"]["score"].as_f64().unwrap();
    assert!((score - 84.981_917_928_590_42).abs() < 1e-9, "{score}");
    // R 4.2 with the package FHI: EV_TSS(Wq3S_Cam, 2008).
    let asked = ["assess", "fhi-suspended-solids", "--json", "--set", "last-reference-year=2008"];
    let solids = json(&[&asked[..], &["--input", text(&raw)]].concat());
    for (name, expected) in [
        ("f1", 100.0),
        ("f2", 17.156_862_745_098),
        ("f3", 14.024_204_342_19),
        ("score", 62.551_095_687_336_8),
    ] {
        let found = solids["outputs"][name].as_f64().unwrap();
        assert!((found - expected).abs() < 1e-9, "{name}: {found}");
    }
    // The score is the leaf of the index; the branches without data are named, none is made up.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("indicators.csv");
    fs::write(&file, format!("indicator,score\nwater-quality,{score}\n")).unwrap();
    let index = json(&["assess", "freshwater-health", "--json", "--input", text(&file)]);
    let vitality = index["outputs"]["ecosystem-vitality"].as_f64().unwrap();
    assert!((vitality - score).abs() < 1e-9, "{vitality}");
    assert!(index["outputs"]["missing"].as_str().unwrap().contains("species-of-concern"));
}
