//! Which of the seven languages a browser prefers.

use axum::http::{HeaderMap, header};
use vocabulary::Language;

/// The language with the greatest weight in `Accept-Language` that the hub speaks; English where there is none.
pub(crate) fn language(headers: &HeaderMap) -> Language {
    let wanted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    preferred(wanted).unwrap_or(Language::En)
}

fn preferred(wanted: &str) -> Option<Language> {
    let mut best: Option<(Language, f32)> = None;
    for range in wanted.split(',').take(32) {
        let mut parts = range.split(';').map(str::trim);
        let tag = parts.next().unwrap_or_default();
        let weight = parts
            .find_map(|part| part.strip_prefix("q="))
            .map_or(1.0, |weight| weight.parse().unwrap_or(0.0));
        let better = weight > best.map_or(0.0, |(_, weight)| weight);
        if let (true, Ok(language)) = (better, tag.parse()) {
            best = Some((language, weight));
        }
    }
    best.map(|(language, _)| language)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_greatest_weight_that_the_hub_speaks_wins() {
        assert_eq!(preferred("fr-FR,fr;q=0.9,lo;q=0.4,en;q=0.3"), Some(Language::Lo));
        assert_eq!(preferred("zh-CN,zh;q=0.9"), Some(Language::Zh));
        assert_eq!(preferred("en;q=0.5, km"), Some(Language::Km));
        assert_eq!(preferred("th;q=0"), None);
        assert_eq!(preferred(""), None);
    }

    proptest! {
        #[test]
        fn no_header_makes_it_panic(wanted in ".*") {
            let _ = preferred(&wanted);
        }
    }
}
