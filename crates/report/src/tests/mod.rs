//! Whole reports, made and read.

mod certificates;
mod laid_out;
mod sample;

use jiff::civil::date;
use vocabulary::Language;

use self::laid_out::LaidOut;
use crate::{
    Align, Bar, Bars, Block, Column, Drawing, Error, Label, Point, Quote, Report, Run, Section,
    Side, Table, pdf,
};

fn with(blocks: Vec<Block>) -> Report {
    let sections = vec![Section { title: "Section".to_owned(), blocks }];
    Report { sections, title: "Title".to_owned(), ..nothing() }
}

fn nothing() -> Report {
    Report {
        language: Language::En,
        digits: String::new(),
        title: String::new(),
        subtitle: String::new(),
        made_of: String::new(),
        date: date(2026, 11, 27),
        dated: String::new(),
        contents: None,
        sections: Vec::new(),
    }
}

fn table(rows: Vec<Vec<Run>>) -> Block {
    let column = |title: &str, align| Column { title: title.to_owned(), align };
    let columns = vec![column("Country", Align::Text), column("Share (%)", Align::Number)];
    Block::Table(Table { caption: "Shares".to_owned(), columns, rows, source: Vec::new() })
}

#[test]
fn the_same_report_is_the_same_file_in_each_of_seven_languages() {
    for language in Language::ALL {
        let report = sample::report(language);
        let made = pdf(&report).unwrap();
        assert!(made.starts_with(b"%PDF-1.7"), "{language}");
        assert!(made == pdf(&report).unwrap(), "{language}");
    }
}

#[test]
fn another_report_is_another_file() {
    let report = sample::report(Language::En);
    let later = Report { date: date(2026, 11, 28), ..report.clone() };
    assert!(pdf(&report).unwrap() != pdf(&later).unwrap());
}

#[test]
fn every_sentence_of_the_pages_is_printed_as_it_is_and_no_glyph_is_missing() {
    for language in Language::ALL {
        let sentences = sample::sentences(language);
        assert!(sentences.len() > 400, "{language}: {}", sentences.len());
        let paragraphs =
            sentences.iter().map(|(_, sentence)| Block::Paragraph(vec![(*sentence).into()]));
        let laid_out = LaidOut::of(&Report { language, ..with(paragraphs.collect()) });
        assert_eq!(laid_out.missing, Vec::<String>::new(), "{language}");
        let printed = laid_out.text();
        // Where a page ends within a sentence, foot and head stand between its parts; alone it is on one page.
        let alone = |sentence: &str| {
            let one = vec![Block::Paragraph(vec![sentence.into()])];
            LaidOut::of(&Report { language, ..with(one) }).text()
        };
        for (name, sentence) in sentences {
            let dense = laid_out::dense(sentence);
            let is_there = printed.contains(&dense) || alone(sentence).contains(&dense);
            assert!(is_there, "{language}: {name}: {sentence}");
        }
    }
}

#[test]
fn stacks_of_letters_are_gathered_without_moving_a_glyph() {
    for language in Language::ALL {
        let report = sample::report(language);
        let (before, after) = (LaidOut::typeset(&report), LaidOut::of(&report));
        assert_eq!(before.glyphs.len(), after.glyphs.len(), "{language}");
        for ((glyph, x, y), found) in before.glyphs.iter().zip(&after.glyphs) {
            let stays = found.0 == *glyph && (found.1 - x).abs() <= 1 && (found.2 - y).abs() <= 1;
            assert!(stays, "{language}: {glyph} at {x}, {y} came to {found:?}");
        }
        // Each of the reports quotes a sentence in Khmer.
        assert!(after.runs < before.runs, "{language}");
    }
}

#[test]
fn text_that_looks_like_markup_is_printed_and_not_obeyed() {
    let literal = r#"#let x = 1; #x $ x^2 $ *bold* _it_ `raw` <a> @b = c \ \u{41} // d /* e */ "q" 'r' -- --- ... ~ [f] {g} #panic() https://h.example"#;
    let report = Report {
        title: literal.to_owned(),
        subtitle: format!("{literal} 2"),
        made_of: format!("{literal} 3"),
        contents: Some(literal.to_owned()),
        sections: vec![Section {
            title: literal.to_owned(),
            blocks: vec![
                Block::Heading(literal.to_owned()),
                Block::Paragraph(vec![literal.into(), Run::from(literal).strong()]),
                Block::Quote(Quote {
                    text: literal.to_owned(),
                    by: literal.to_owned(),
                    language: None,
                }),
                table(vec![vec![literal.into()]]),
            ],
        }],
        ..nothing()
    };
    let found = LaidOut::of(&report).text().matches(&laid_out::dense(literal)).count();
    // Title, subtitle, data, contents twice, section, heading, paragraph twice, quote twice, cell; and the head of other pages.
    assert!(found >= 12, "{found}");
    assert!(pdf(&report).is_ok());
}

#[test]
fn an_address_with_strange_characters_leads_there_and_others_lead_nowhere() {
    let linked = |href: &str| Run::from("there").to(href);
    let laid_out = LaidOut::of(&with(vec![Block::Paragraph(vec![
        linked("https://hub.example/湄公河?a=<b>&c=\"d\"#e\\f(g)"),
        linked("javascript:alert(1)"),
        linked("#section"),
    ])]));
    let expected = "https://hub.example/%E6%B9%84%E5%85%AC%E6%B2%B3?a=%3Cb%3E&c=%22d%22#e%5Cf(g)";
    assert_eq!(laid_out.links, [expected]);
    assert_eq!(laid_out.text().matches("there").count(), 3);
}

#[test]
fn a_report_of_nothing_is_a_page() {
    assert!(pdf(&nothing()).unwrap().starts_with(b"%PDF-1.7"));
    assert_eq!(LaidOut::of(&nothing()).pages.len(), 1);
    let empty = Section { title: String::new(), blocks: Vec::new() };
    let sections = vec![empty.clone(), empty];
    assert!(pdf(&Report { sections, contents: Some(String::new()), ..nothing() }).is_ok());
}

#[test]
fn pages_are_numbered_in_the_digits_of_the_language() {
    let row = |at: usize| vec![format!("Row {at}").into(), "၁".into()];
    let rows = (0..400).map(row).collect();
    let report = Report {
        digits: "၀၁၂၃၄၅၆၇၈၉".to_owned(),
        language: Language::My,
        ..with(vec![table(rows)])
    };
    let laid_out = LaidOut::of(&report);
    assert!(laid_out.pages[0].ends_with("၁/၁၄"), "{}", laid_out.pages[0]);
    assert!(laid_out.pages[9].ends_with("၁၀/၁၄"), "{}", laid_out.pages[9]);
}

#[test]
fn words_that_stay_whole_are_read_as_they_were_written() {
    let report = Report {
        language: Language::Km,
        ..with(vec![Block::Paragraph(vec!["នីមួយៗ ឡានឆាង 2016–2022 a - b".into()])])
    };
    assert!(LaidOut::typeset(&report).text().contains('\u{2060}'));
    let text = LaidOut::of(&report).text();
    assert!(text.contains("នីមួយៗឡានឆាង2016–2022a-b"), "{text}");
}

#[test]
fn what_belongs_to_a_point_stands_under_it() {
    let point = Point { text: vec!["Laos".into()], below: vec![vec!["Next".into()]] };
    let text =
        LaidOut::of(&with(vec![Block::List(vec![point, vec!["China".into()].into()])])).text();
    assert!(text.contains("•Laos•Next•China"), "{text}");
}

#[test]
fn heads_of_columns_stand_beside_one_another_and_numbers_in_one_line() {
    let column = |title: &str, align| Column { title: title.to_owned(), align };
    let heads = ["The responsible", "Independent reviewers", "The public", "Apart by"];
    let numbers = heads.map(|title| column(title, Align::Number));
    let columns = [column("Activity", Align::Text)].into_iter().chain(numbers).collect();
    let cells = [
        "A long name of an activity ".repeat(9),
        "40 (20–60; 2)".to_owned(),
        "12.5 (10–15; 2)".to_owned(),
        "30 (3)".to_owned(),
        "27.5 – disagree".to_owned(),
    ];
    let rows = vec![cells.map(Run::from).to_vec()];
    let (caption, source) = (String::new(), Vec::new());
    let text =
        LaidOut::of(&with(vec![Block::Table(Table { caption, columns, rows, source })])).text();
    assert!(text.contains("40(20–60;2)12.5(10–15;2)30(3)27.5–disagree"), "{text}");
}

#[test]
fn a_long_table_goes_on_over_pages_each_with_its_header() {
    let rows = (0..150).map(|at| vec![format!("Row {at}").into(), at.to_string().into()]).collect();
    let laid_out = LaidOut::of(&with(vec![table(rows)]));
    assert!(laid_out.pages.len() > 3);
    for page in &laid_out.pages {
        assert_eq!(page.matches("Country").count(), 1, "{page}");
        assert_eq!(page.matches("Share(%)").count(), 1, "{page}");
    }
    assert!(laid_out.pages.last().unwrap().ends_with(&format!("{0}/{0}", laid_out.pages.len())));
}

#[test]
fn rows_of_any_length_and_numbers_without_meaning_do_no_harm() {
    let bar = |value, range| Bar { label: "A".into(), value, range, said: "said".to_owned() };
    let bars = |max| {
        Block::Bars(Bars {
            title: String::new(),
            subtitle: String::new(),
            columns: (String::new(), String::new()),
            rows: vec![
                bar(Some(-1.0), None),
                bar(Some(f64::NAN), None),
                bar(Some(2.0), Some((3.0, 1.0))),
                bar(None, Some((f64::NEG_INFINITY, f64::INFINITY))),
            ],
            max,
            source: Vec::new(),
        })
    };
    let headless = Table {
        caption: String::new(),
        columns: Vec::new(),
        rows: vec![vec!["a".into()]],
        source: Vec::new(),
    };
    let report = with(vec![
        table(vec![vec![], vec!["one".into()], vec!["one".into(), "two".into(), "three".into()]]),
        table(Vec::new()),
        Block::Table(headless),
        bars(0.0),
        bars(-1.0),
        bars(f64::NAN),
        bars(1e-300),
        Block::Paragraph(Vec::new()),
        Block::Heading(String::new()),
        Block::List(Vec::new()),
        Block::List(vec![Vec::new().into()]),
        Block::Facts(Vec::new()),
        Block::Note(vec!["".into()]),
        Block::Quote(Quote {
            text: String::new(),
            by: String::new(),
            language: Some(Language::My),
        }),
    ]);
    let text = LaidOut::of(&report).text();
    assert!(text.contains("onetwo") && !text.contains("three"));
    assert!(pdf(&report).is_ok());
}

#[test]
fn what_is_no_drawing_or_asks_for_a_file_is_an_error_that_says_so() {
    let file =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="HREF"/></svg>"#;
    let files = ["/etc/hostname", "report.typ", "https://hub.example/a.png"];
    let files = files.map(|href| file.replace("HREF", href));
    for wrong in ["", "<svg", "#panic()"].into_iter().chain(files.iter().map(String::as_str)) {
        let svg = wrong.to_owned();
        let (title, subtitle, alternative) = (String::new(), String::new(), String::new());
        let (labels, source) = (Vec::new(), Vec::new());
        let drawing = Drawing { title, subtitle, svg, labels, alternative, source };
        let Err(Error::Typesetting { found }) = pdf(&with(vec![Block::Drawing(drawing)])) else {
            panic!("an error was expected for {wrong:?}")
        };
        assert!(found.concat().to_lowercase().contains("svg"), "{found:?}");
    }
}

#[test]
fn words_stand_at_their_points_of_a_drawing_and_not_in_its_svg() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>a</text></svg>"#;
    let label =
        |text: &str, x| Label { text: text.into(), x, y: 0.5, side: Side::Middle, is_ground: true };
    let mut drawing = Drawing {
        title: "Map".to_owned(),
        subtitle: String::new(),
        svg: svg.to_owned(),
        labels: vec![label("កម្ពុជា", 0.5), label("no", f64::NAN)],
        alternative: String::new(),
        source: Vec::new(),
    };
    let refused = pdf(&with(vec![Block::Drawing(drawing.clone())])).unwrap_err();
    assert_eq!(refused, Error::TextInDrawing { title: "Map".to_owned(), found: "<text" });
    for size in ["0 0 9 9", "0 0 1 99"] {
        drawing.svg = svg.replace("<text>a</text>", "").replace("0 0 9 9", size);
        let laid_out = LaidOut::of(&with(vec![Block::Drawing(drawing.clone())]));
        let text = laid_out.text();
        assert!(text.contains("Mapកម្ពុជា") && !text.contains("no"), "{text}");
        assert!(laid_out.pages.len() <= 2, "{size}");
    }
}

#[test]
fn a_word_longer_than_the_page_is_wide_stays_on_the_page() {
    let word = "f00d".repeat(100);
    let laid_out = LaidOut::of(&with(vec![
        Block::Paragraph(vec![word.as_str().into()]),
        table(vec![vec![word.as_str().into(), "1".into()]]),
    ]));
    assert_eq!(laid_out.text().matches(&word).count(), 2);
    assert!(laid_out.right_most < 181.0, "{} mm", laid_out.right_most);
}

#[test]
fn what_no_font_has_is_said_to_be_missing_and_the_rest_is_printed() {
    let report = with(vec![Block::Paragraph(vec!["fish 🐟 and 𓆟, rare 㵲 and 䶮".into()])]);
    let laid_out = LaidOut::of(&report);
    assert_eq!(laid_out.missing, Vec::<String>::new());
    assert!(laid_out.text().contains("fish\u{FFFD}and\u{FFFD},rare"), "{}", laid_out.text());
    assert!(pdf(&report).is_ok());
}
