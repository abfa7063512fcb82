//! Styles, scripts, fonts and the basemap, built by `web-assets` and kept inside the program.

use std::{collections::HashMap, fmt::Write as _, sync::LazyLock};

use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

use crate::error::Error;

#[derive(RustEmbed)]
#[folder = "../../web-assets/dist"]
struct Built;

/// From a source's name to the name that carries the hash of its content.
static MANIFEST: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    Built::get("manifest.json")
        .and_then(|file| serde_json::from_slice(&file.data).ok())
        .unwrap_or_default()
});

/// The address of a built file: `site.css` becomes `/assets/site-3f2a.css`.
pub(crate) fn address(name: &str) -> String {
    format!("/assets/{}", MANIFEST.get(name).map_or(name, String::as_str))
}

/// `GET /assets/{*name}`: a file whose name carries the hash of its content never changes.
pub(crate) async fn file(Path(name): Path<String>, asked: HeaderMap) -> Result<Response, Error> {
    let stored = MANIFEST.get(&name).map_or(name.as_str(), String::as_str);
    let plain = Built::get(stored).ok_or(Error::NotFound)?;
    let lasting = MANIFEST.values().any(|hashed| *hashed == name) || has_hash(&name);
    let keep = if lasting { "public, max-age=31536000, immutable" } else { "public, no-cache" };
    // Weak, since the packed and the plain file share it.
    let tag = format!("W/\"{}\"", hexadecimal(&plain.metadata.sha256_hash()[..12]));
    let headers = [
        (header::ETAG, tag.as_str()),
        (header::CACHE_CONTROL, keep),
        (header::VARY, "accept-encoding"),
        (header::CONTENT_TYPE, media_type(stored)),
    ];
    if names(&asked, header::IF_NONE_MATCH, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    let takes_packed = names(&asked, header::ACCEPT_ENCODING, "br");
    let packed = takes_packed.then(|| Built::get(&format!("{stored}.br"))).flatten();
    Ok(match packed {
        Some(packed) => (headers, [(header::CONTENT_ENCODING, "br")], packed.data).into_response(),
        None => (headers, plain.data).into_response(),
    })
}

/// Whether a list in a header names a value, and not with the weight 0 by which it is refused.
fn names(headers: &HeaderMap, header: header::HeaderName, value: &str) -> bool {
    let list = headers.get(header).and_then(|list| list.to_str().ok()).unwrap_or_default();
    list.split(',').any(|item| {
        let (item, weight) = item.split_once(";q=").unwrap_or((item, "1"));
        item.trim() == value && weight.trim().parse::<f32>().is_ok_and(|weight| weight > 0.0)
    })
}

/// Whether a name ends in a dash and the eight or ten signs of a hash, before its ending.
fn has_hash(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        let digits = hash
            .bytes()
            .all(|b| b.is_ascii_digit() || b.is_ascii_lowercase() && b.is_ascii_hexdigit());
        let base32 = hash.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        (hash.len() == 10 && digits) || (hash.len() == 8 && base32)
    })
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "geojson" => "application/geo+json",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        assert!(has_hash("site-3f2a9c1b00.css"));
        assert!(has_hash("map-4EGPAHP4.js"));
        assert!(!has_hash("site.css"));
        assert!(!has_hash("noto-sans-myanmar-400.woff2"));
        assert!(!has_hash("manifest.json"));
    }

    #[test]
    fn every_name_that_templates_use_was_built() {
        for name in
            ["site.css", "rare-chinese.css", "map.js", "suggest.js", "noto-sans-lao-400.woff2"]
        {
            assert!(
                MANIFEST.get(name).is_some_and(|hashed| Built::get(hashed).is_some()),
                "{name}"
            );
        }
    }

    #[test]
    fn a_list_in_a_header_names_what_it_does_not_refuse() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, "gzip, br;q=0.8, deflate;q=0".parse().unwrap());
        assert!(names(&headers, header::ACCEPT_ENCODING, "gzip"));
        assert!(names(&headers, header::ACCEPT_ENCODING, "br"));
        assert!(!names(&headers, header::ACCEPT_ENCODING, "deflate"));
        assert!(!names(&headers, header::ACCEPT_ENCODING, "zstd"));
    }
}
