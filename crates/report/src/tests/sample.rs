//! A report of every kind of block in each language, of sentences that the pages of the hub show.

use jiff::civil::date;
use vocabulary::{Country, Language};

use crate::{
    Align, Bar, Bars, Block, Column, Drawing, Fact, Label, Point, Quote, Report, Run, Section,
    Side, Table,
};

fn file(language: Language) -> &'static str {
    match language {
        Language::Zh => include_str!("../../../web/locales/zh.ftl"),
        Language::En => include_str!("../../../web/locales/en.ftl"),
        Language::Km => include_str!("../../../web/locales/km.ftl"),
        Language::Lo => include_str!("../../../web/locales/lo.ftl"),
        Language::My => include_str!("../../../web/locales/my.ftl"),
        Language::Th => include_str!("../../../web/locales/th.ftl"),
        Language::Vi => include_str!("../../../web/locales/vi.ftl"),
    }
}

/// The sentences of the pages in one language, by name.
pub(super) fn sentences(language: Language) -> Vec<(&'static str, &'static str)> {
    file(language)
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = "))
        .filter(|(_, sentence)| !sentence.contains('{'))
        .collect()
}

/// One sentence of the pages.
pub(super) fn sentence(language: Language, name: &str) -> &'static str {
    let all = sentences(language);
    all.iter().find(|(found, _)| *found == name).map(|(_, sentence)| *sentence).unwrap_or_default()
}

/// Sentences long enough to need several lines.
fn long(language: Language) -> impl Iterator<Item = &'static str> {
    let all = sentences(language);
    let least =
        all.iter().map(|(_, sentence)| sentence.chars().count()).max().unwrap_or_default() / 3;
    all.into_iter().map(|(_, sentence)| sentence).filter(move |s| s.chars().count() >= least)
}

/// A report of about three pages.
pub(super) fn report(language: Language) -> Report {
    let say = |name| sentence(language, name).to_owned();
    Report {
        language,
        digits: String::new(),
        title: say("site-name"),
        subtitle: say("site-purpose"),
        made_of: "lmhub 0.1.0 · sha256 5f2a…".to_owned(),
        date: date(2026, 11, 27),
        dated: "2026-11-27".to_owned(),
        contents: Some(say("nav-framework")),
        sections: vec![words(language), numbers(language)],
    }
}

fn words(language: Language) -> Section {
    let say = |name: &str| sentence(language, name).to_owned();
    let mut long = long(language);
    let mut next = || long.next().unwrap_or_default();
    let paragraph = vec![
        Run::from(next()),
        " ".into(),
        Run::from(say("nav-glossary")).to("https://hub.example/glossary?q=水&x=1"),
        " ".into(),
        Run::from(next()).strong(),
    ];
    let khmer = Quote {
        text: sentence(Language::Km, "site-purpose").to_owned(),
        by: "Phnom Penh".to_owned(),
        language: Some(Language::Km),
    };
    Section {
        title: say("nav-about"),
        blocks: vec![
            Block::Paragraph(paragraph),
            Block::Heading(say("boundary-disclaimer")),
            Block::List(vec![
                vec![next().into()].into(),
                Point { text: vec![next().into()], below: vec![vec![next().into()]] },
            ]),
            Block::Facts(vec![
                Fact { name: say("nav-map"), value: vec!["2023–2027".into()] },
                Fact { name: say("nav-search"), value: vec![next().into()] },
            ]),
            Block::Quote(Quote { text: next().to_owned(), by: next().to_owned(), language: None }),
            Block::Quote(khmer),
            Block::Note(vec![next().into()]),
        ],
    }
}

/// A river that falls, with its name in the language.
fn drawing(language: Language) -> Drawing {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 150">
        <style>.river { stroke: teal; fill: none; stroke-width: 4 }</style>
        <path class="river" d="M10 10 C 200 10 300 140 590 140"/></svg>"#;
    let label = |name, x, y, side| Label {
        text: sentence(language, name).into(),
        x,
        y,
        side,
        is_ground: false,
    };
    Drawing {
        title: sentence(language, "nav-map").to_owned(),
        subtitle: sentence(language, "search-label").to_owned(),
        svg: svg.to_owned(),
        labels: vec![
            label("country-CN", 10.0 / 600.0, 30.0 / 150.0, Side::Right),
            label("country-TH", 0.5, 0.3, Side::Middle),
            label("country-KH", 590.0 / 600.0, 120.0 / 150.0, Side::Left),
        ],
        alternative: sentence(language, "site-purpose").to_owned(),
        source: Vec::new(),
    }
}

/// A number and between which two it lies.
type Share = (Option<f64>, Option<(f64, f64)>);

/// Shares in percent and what they may also be, for the countries from upstream to downstream; the fourth is missing.
const SHARES: [Share; 6] = [
    (Some(20.0), Some((15.0, 28.0))),
    (Some(33.0), None),
    (Some(46.0), Some((39.0, 56.0))),
    (None, None),
    (Some(72.0), Some((63.0, 84.0))),
    (Some(85.0), None),
];

fn numbers(language: Language) -> Section {
    let say = |name: &str| sentence(language, name).to_owned();
    let names = Country::ALL.map(|country| say(&format!("country-{}", country.alpha2())));
    let bar = |(name, (value, range)): (&String, Share)| Bar {
        label: name.as_str().into(),
        value,
        range,
        said: value.map_or(say("nav-about"), |value| format!("{value} %")),
    };
    let row = |at: usize| -> Vec<Run> {
        let name = names[at % names.len()].as_str();
        vec![name.into(), say("search-label").into(), format!("{}.{at:02}", at * 37).into()]
    };
    let column = |name, align| Column { title: say(name), align };
    let bars = Bars {
        title: say("site-name"),
        subtitle: say("site-purpose"),
        columns: (say("nav-map"), "%".to_owned()),
        rows: names.iter().zip(SHARES).map(bar).collect(),
        max: 100.0,
        source: vec![say("nav-about").into()],
    };
    let table = Table {
        caption: say("site-purpose"),
        columns: vec![
            column("nav-map", Align::Text),
            column("nav-search", Align::Text),
            column("nav-framework", Align::Number),
        ],
        rows: (0..60).map(row).collect(),
        source: vec![say("nav-glossary").into()],
    };
    let blocks = vec![Block::Bars(bars), Block::Drawing(drawing(language)), Block::Table(table)];
    Section { title: say("nav-framework"), blocks }
}
