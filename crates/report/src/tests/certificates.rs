//! Certificates in each language.

use jiff::civil::date;
use vocabulary::Language;

use super::{
    laid_out::{LaidOut, dense},
    sample::sentence,
};
use crate::{Certificate, Fact, certificate};

fn sample(language: Language) -> Certificate {
    let say = |name: &str| sentence(language, name).to_owned();
    Certificate {
        language,
        title: say("certificate-title"),
        name: "ສົມສັກ Sok វុទ្ធី".to_owned(),
        did: say("certificate-did"),
        event: say("site-purpose"),
        event_language: None,
        facts: vec![Fact { name: say("record-when"), value: vec!["2026-11-27".into()] }],
        check: say("certificate-check"),
        address: "https://hub.example/en/events/event-2022-04-22-working-group-meeting/certificates/12-5f2a5f2a5f2a5f2a5f2a5f2a5f2a5f2a".to_owned(),
        code: r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M1 1h2v2H1z"/></svg>"#.to_owned(),
        from: say("site-name"),
        date: date(2026, 11, 27),
    }
}

#[test]
fn a_certificate_is_one_page_of_the_same_bytes_in_every_language() {
    for language in Language::ALL {
        let sample = sample(language);
        let page = LaidOut::of_certificate(&sample);
        assert_eq!((page.pages.len(), &page.missing), (1, &Vec::new()), "{language}");
        for said in [&sample.title, &sample.did, &sample.check, &sample.from] {
            assert!(!said.is_empty() && page.text().contains(&dense(said)), "{language}: {said}");
        }
        let mut links = page.links.clone();
        links.dedup();
        assert_eq!(links, std::slice::from_ref(&sample.address), "{language}");
        let [first, second] = [0, 1].map(|_| certificate(&sample).unwrap());
        assert!(first.starts_with(b"%PDF-") && first == second, "{language}");
    }
}

#[test]
fn the_longest_names_stay_on_one_page_and_none_is_markup() {
    let long = "Nguyễn Thị #panic() *".repeat(12);
    let (name, event) = (long.clone(), format!("{long} {long}"));
    let page = LaidOut::of_certificate(&Certificate { name, event, ..sample(Language::Vi) });
    assert_eq!(page.pages.len(), 1);
    assert!(page.text().contains("#panic()*"));
}
