//! The rules of ARCHITECTURE.md that a machine can keep: arrows point down, names say something.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Every room and its floor, as ARCHITECTURE.md draws them.
const FLOORS: [(&str, u8); 16] = [
    ("vocabulary", 1),
    ("methods", 2),
    ("landscape", 2),
    ("trade", 2),
    ("catalogue", 2),
    ("cooperation", 2),
    ("monitoring", 2),
    ("store", 3),
    ("archive", 3),
    ("search", 3),
    ("exchange", 3),
    ("report", 3),
    ("hub", 4),
    ("web", 5),
    ("cli", 5),
    ("cluster", 5),
];

/// Rooms that read no file, clock, environment, network or chance.
const PURE: [&str; 9] = [
    "vocabulary",
    "methods",
    "landscape",
    "trade",
    "catalogue",
    "cooperation",
    "monitoring",
    "exchange",
    "report",
];

/// Libraries that only one room, or these rooms, may use.
const KEPT_TO: [(&str, &[&str]); 14] = [
    ("sqlx", &["store"]),
    ("tantivy", &["search"]),
    ("icu_segmenter", &["search"]),
    ("typst", &["report"]),
    ("axum", &["web"]),
    ("askama", &["web"]),
    ("clap", &["cli"]),
    ("reqwest", &["hub"]),
    ("rustls", &["hub"]),
    ("rustls-platform-verifier", &["hub"]),
    ("openidconnect", &["hub"]),
    ("anyhow", &["cli"]),
    ("indicatif", &["cli"]),
    ("tokio", &["store", "archive", "hub", "web", "cli"]),
];

/// Names that say nothing about what is inside.
const SAY_NOTHING: [&str; 14] = [
    "util", "utils", "helper", "helpers", "common", "misc", "base", "core", "manager", "stuff",
    "temp", "new", "old", "shared",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The manifest of every room that exists, by its name.
fn manifests() -> BTreeMap<String, toml::Table> {
    let rooms = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    rooms
        .filter(|room| room.join("Cargo.toml").is_file())
        .map(|room| {
            let name = room.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(room.join("Cargo.toml")).unwrap().parse().unwrap())
        })
        .collect()
}

fn names_in<'t>(manifest: &'t toml::Table, table: &str) -> Vec<&'t str> {
    manifest
        .get(table)
        .and_then(toml::Value::as_table)
        .map(|dependencies| dependencies.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

fn floor(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor)
}

#[test]
fn every_room_has_a_floor_and_its_arrows_point_down() {
    let mut wrong = Vec::new();
    for (room, manifest) in manifests() {
        let Some(own) = floor(&room) else {
            wrong.push(format!("`{room}` is not drawn in ARCHITECTURE.md"));
            continue;
        };
        for other in names_in(&manifest, "dependencies") {
            let serves = room == "cli" && other == "web";
            if floor(other).is_some_and(|below| below >= own) && !serves {
                wrong.push(format!("`{room}` on floor {own} may not use `{other}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut wrong = Vec::new();
    for (room, manifest) in manifests() {
        for (library, rooms) in KEPT_TO {
            if names_in(&manifest, "dependencies").contains(&library)
                && !rooms.contains(&room.as_str())
            {
                wrong.push(format!("`{library}` belongs to {rooms:?}, found in `{room}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn versions_stand_only_in_the_workspace() {
    let mut wrong = Vec::new();
    for (room, manifest) in manifests() {
        for table in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(dependencies) = manifest.get(table).and_then(toml::Value::as_table) else {
                continue;
            };
            let own = dependencies.iter().filter(|(_, value)| value.get("workspace").is_none());
            wrong.extend(own.map(|(name, _)| format!("`{name}` in `{room}`")));
        }
    }
    assert!(wrong.is_empty(), "expected `{{ workspace = true }}` of {}", wrong.join(", "));
}

#[test]
fn pure_rooms_forbid_files_clocks_and_networks() {
    for room in manifests().keys().filter(|room| PURE.contains(&room.as_str())) {
        let path = root().join("crates").join(room).join("clippy.toml");
        let rules: toml::Table = fs::read_to_string(&path)
            .unwrap_or_else(|_| panic!("{} is missing", path.display()))
            .parse()
            .unwrap();
        for list in ["disallowed-types", "disallowed-methods"] {
            assert!(rules.get(list).is_some(), "{} has no `{list}`", path.display());
        }
    }
}

#[test]
fn every_room_takes_the_lints_of_the_house() {
    for (room, manifest) in manifests() {
        let lints = manifest.get("lints").and_then(|lints| lints.get("workspace"));
        assert_eq!(
            lints.and_then(toml::Value::as_bool),
            Some(true),
            "`{room}` has no `[lints] workspace = true`"
        );
    }
}

#[test]
fn no_file_or_folder_has_a_name_that_says_nothing() {
    let mut found = Vec::new();
    for folder in ["crates", "tests", "bench", "web-assets", "data"] {
        walk(&root().join(folder), &mut |path| {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
            if SAY_NOTHING.contains(&stem.as_str()) {
                found.push(path.display().to_string());
            }
        });
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_shipped_table_says_where_it_comes_from() {
    let mut silent = Vec::new();
    walk(&root().join("data"), &mut |path| {
        let is_table = path.extension().is_some_and(|extension| extension == "tsv");
        if is_table && !fs::read_to_string(path).unwrap().starts_with("# SOURCE: ") {
            silent.push(path.display().to_string());
        }
    });
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn every_source_file_opens_with_a_sentence() {
    let mut silent = Vec::new();
    walk(&root().join("crates"), &mut |path| {
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        if is_rust && !fs::read_to_string(path).unwrap().starts_with("//! ") {
            silent.push(path.display().to_string());
        }
    });
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// Visits every file and folder that the project keeps.
fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if ["node_modules", "dist", "target"].contains(&name.as_str()) || name.starts_with('.') {
            continue;
        }
        visit(&path);
        if path.is_dir() {
            walk(&path, visit);
        }
    }
}
