//! An assessment as a research object: a ZIP file with the result and `ro-crate-metadata.json`, which says what was done with
//! what (RO-Crate 1.1, profile Process Run Crate 0.5).

use std::io::{Cursor, Write as _};

use serde_json::{Map, Value, json};
use vocabulary::method::Card;
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// What a crate says beside the result.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "each field says it")]
pub struct About<'a> {
    /// Its permanent address.
    pub address: String,
    pub title: String,
    pub description: String,
    pub creators: &'a [String],
    /// SPDX identifier.
    pub licence: Option<&'a str>,
    /// RFC 3339.
    pub changed_at: &'a str,
    /// The version of this program.
    pub version: &'a str,
}

/// The crate of a result as [`crate::methods::text`] writes it; the same gives the same bytes.
///
/// # Errors
///
/// [`ZipError`], if the file grows beyond what its format holds.
pub fn ro_crate(card: &Card, result: &str, about: &About<'_>) -> Result<Vec<u8>, ZipError> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    for (name, content) in [
        ("ro-crate-metadata.json", format!("{:#}\n", metadata(card, result, about))),
        ("result.json", result.to_owned()),
    ] {
        file.start_file(name, options)?;
        file.write_all(content.as_bytes())?;
    }
    Ok(file.finish()?.into_inner())
}

#[expect(clippy::too_many_lines, reason = "each entity of the graph has its lines")]
fn metadata(card: &Card, result: &str, about: &About<'_>) -> Value {
    let inputs = inputs(result);
    let input_ids: Vec<Value> = inputs.iter().map(|input| json!({ "@id": input["@id"] })).collect();
    let people: Vec<Value> = about
        .creators
        .iter()
        .enumerate()
        .map(|(n, name)| json!({ "@id": format!("#person-{n}"), "@type": "Person", "name": name }))
        .collect();
    let people_ids: Vec<Value> = people.iter().map(|one| json!({ "@id": one["@id"] })).collect();
    let day = about.changed_at.get(..10).unwrap_or(about.changed_at);
    let licence = about.licence.map_or_else(
        || json!("The licence is not stated"),
        |id| json!({ "@id": format!("https://spdx.org/licenses/{id}") }),
    );
    let mut graph = vec![
        json!({
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": { "@id": "https://w3id.org/ro/crate/1.1" },
            "about": { "@id": "./" },
        }),
        json!({
            "@id": "./",
            "@type": "Dataset",
            "name": about.title,
            "description": about.description,
            "identifier": about.address,
            "url": about.address,
            "datePublished": day,
            "license": licence,
            "creator": people_ids,
            "conformsTo": { "@id": "https://w3id.org/ro/wfrun/process/0.5" },
            "hasPart": [{ "@id": "result.json" }],
            "mentions": [{ "@id": "#assessment" }],
        }),
        json!({
            "@id": "https://w3id.org/ro/wfrun/process/0.5",
            "@type": "CreativeWork",
            "name": "Process Run Crate",
            "version": "0.5",
        }),
        json!({
            "@id": "result.json",
            "@type": "File",
            "name": "Inputs, outputs, warnings and how they were got",
            "encodingFormat": "application/json",
            "contentSize": result.len().to_string(),
        }),
        json!({
            "@id": "#assessment",
            "@type": "CreateAction",
            "name": format!("Computation by {}", card.title.en),
            "description": format!("lmhub assess --replay result.json gives the same bytes with edition {}", card.edition),
            "endTime": about.changed_at,
            "instrument": { "@id": "#method" },
            "object": input_ids,
            "result": [{ "@id": "result.json" }],
            "agent": people_ids,
        }),
        json!({
            "@id": "#method",
            "@type": "SoftwareApplication",
            "name": card.title.en,
            "identifier": card.id,
            "softwareVersion": card.edition,
            "url": about.address,
            "description": card.what.en,
            "citation": card.sources.iter().map(|source| source.citation).collect::<Vec<_>>(),
            "isPartOf": { "@id": "#program" },
        }),
        json!({
            "@id": "#program",
            "@type": "SoftwareApplication",
            "name": "lmhub, the Lancang-Mekong Knowledge Hub",
            "softwareVersion": about.version,
            "url": about.address,
        }),
    ];
    if let Some(id) = about.licence {
        graph.push(json!({ "@id": format!("https://spdx.org/licenses/{id}"), "@type": "CreativeWork", "name": id }));
    }
    graph.extend(people);
    graph.extend(inputs);
    json!({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph })
}

/// Each input with its hash; single values as they are, the others lie in the result.
fn inputs(result: &str) -> Vec<Value> {
    let whole: Value = serde_json::from_str(result).unwrap_or_default();
    let none = Map::new();
    let given = whole["inputs"].as_object().unwrap_or(&none);
    given
        .iter()
        .map(|(name, value)| {
            let hash = whole["inputs-sha256"][name.as_str()].as_str().unwrap_or_default();
            let value = match value {
                Value::Number(_) | Value::String(_) => value.clone(),
                _ => json!(format!("sha256:{hash}")),
            };
            json!({
                "@id": format!("#input-{name}"),
                "@type": "PropertyValue",
                "name": name,
                "value": value,
                "identifier": format!("sha256:{hash}"),
            })
        })
        .collect()
}
