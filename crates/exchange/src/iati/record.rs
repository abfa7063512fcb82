//! A record of what someone reported: what the catalogue has a place for in its places, and the whole of it beside.

use catalogue::{Access, Details, Record, Status, Subject};
use sha2::{Digest, Sha256};
use vocabulary::{Country, Date, Identifier, Language, Maker, Period, Text, Translation};

use super::{Element, grammar::day, write_activity};

/// The beginning of the identifiers of these records.
const PREFIX: &str = "project-iati-";
/// What the standard's list of tags calls the goals and the targets of sustainable development.
const GOALS_AND_TARGETS: [&str; 2] = ["2", "3"];

/// The project that an activity describes; nothing if the identifier of the activity is missing.
pub fn record(activity: &Element) -> Option<Record> {
    let reported = activity.first("iati-identifier")?.text.trim();
    let reporting = activity.first("reporting-org");
    let by = reporting.map(|one| told(activity, one)).unwrap_or_default();
    let by = by.best(Language::En).map(|(_, name)| name.text.clone());
    let by = by.or_else(|| reporting?.first("narrative").map(|one| one.text.clone()));
    let mut title = activity.first("title").map(|one| told(activity, one)).unwrap_or_default();
    if title.is_empty() {
        title.set(Language::En, Translation { made: Maker::Compiled, ..said(reported.to_owned()) });
    }
    Some(Record {
        id: identifier(reported)?,
        title,
        summary: Text::default(),
        description: described(activity),
        creators: by.clone().into_iter().collect(),
        organisations: Vec::new(),
        countries: countries(activity),
        places: Vec::new(),
        period: period(activity),
        subjects: subjects(activity),
        licence: None,
        access: Access::Public,
        status: Status::Published,
        relations: Vec::new(),
        files: Vec::new(),
        source: format!("IATI {reported}, {}", by.unwrap_or_default()),
        details: Details::Project { theme: String::new(), iati: write_activity(activity) },
    })
}

/// The identifier with what may not stand in one of the hub's written as a hyphen; where that says less than it did, it ends with
/// the beginning of a hash of the whole.
fn identifier(reported: &str) -> Option<Identifier> {
    let words: Vec<String> = reported
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let plain = format!("{PREFIX}{}", words.join("-"));
    let is_whole = words.join("-").len() == reported.len()
        && reported
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if is_whole && let Ok(identifier) = plain.parse() {
        return Some(identifier);
    }
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(reported));
    let hash = format!("{:08x}", u32::from_be_bytes([a, b, c, d]));
    let room = Identifier::LIMIT - hash.len() - 1;
    let short = plain.get(..room.min(plain.len()))?.trim_end_matches('-');
    format!("{short}-{hash}").parse().ok()
}

fn said(text: String) -> Translation {
    Translation { text, made: Maker::Source, from: None, revision: 1, reviewed: false }
}

/// The narratives of an element in those of the seven languages that it has.
fn told(activity: &Element, element: &Element) -> Text {
    let mut whole = Text::new();
    for narrative in element.all("narrative") {
        let own = narrative.attribute("xml:lang").filter(|one| !one.is_empty());
        let tag = own.or(activity.attribute("xml:lang"));
        let Some(language) = tag.and_then(|tag| tag.parse::<Language>().ok()) else { continue };
        let before = whole.get(language).map(|before| format!("{} – ", before.text));
        let text = format!("{}{}", before.unwrap_or_default(), narrative.text.trim());
        whole.set(language, said(text));
    }
    whole
}

/// The descriptions, one below the other, in each language.
fn described(activity: &Element) -> Text {
    let mut whole = Text::new();
    for description in activity.all("description") {
        for (language, part) in told(activity, description).iter() {
            let before = whole.get(language).map(|before| format!("{}\n\n", before.text));
            let text = format!("{}{}", before.unwrap_or_default(), part.text);
            whole.set(language, said(text));
        }
    }
    whole
}

/// Those of the six that it is for.
fn countries(activity: &Element) -> Vec<Country> {
    let transactions = activity.all("transaction");
    let named = activity
        .all("recipient-country")
        .chain(transactions.flat_map(|one| one.all("recipient-country")))
        .filter_map(|one| one.attribute("code")?.parse().ok());
    let named: Vec<Country> = named.collect();
    Country::ALL.into_iter().filter(|country| named.contains(country)).collect()
}

/// The goals and targets that it is tagged with.
fn subjects(activity: &Element) -> Vec<Subject> {
    let is_goal = |tag: &&Element| {
        tag.attribute("vocabulary").is_some_and(|one| GOALS_AND_TARGETS.contains(&one))
    };
    let tags = activity.all("tag").filter(is_goal);
    let mut found: Vec<Subject> =
        tags.filter_map(|tag| format!("sdg:{}", tag.attribute("code")?).parse().ok()).collect();
    found.sort();
    found.dedup();
    found
}

/// When it began and ended; where that is not known, when it was to.
fn period(activity: &Element) -> Period {
    let of = |kind: &str| -> Option<Date> {
        let date = activity.all("activity-date").find(|one| one.attribute("type") == Some(kind))?;
        day(date.attribute("iso-date")?)?.to_string().parse().ok()
    };
    let (start, end) = (of("2").or_else(|| of("1")), of("4").or_else(|| of("3")));
    Period::new(start, end).or_else(|_| Period::new(start, None)).unwrap_or_default()
}
