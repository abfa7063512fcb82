//! Prints a sample report in each of the seven languages into a folder, with every sentence of the pages at its end, for eyes and
//! for programs that read PDF: `cargo run -p report --example print -- folder`.
#![expect(clippy::disallowed_methods, reason = "it writes what the crate has made")]

#[path = "../src/tests/sample.rs"]
mod sample;

use std::{env, error::Error, path::PathBuf};

use report::{
    Align, Bar, Bars, Block, Column, Drawing, Fact, Label, Point, Quote, Report, Run, Section,
    Side, Table, pdf,
};
use vocabulary::Language;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("a folder was expected")?);
    for language in Language::ALL {
        let mut report = sample::report(language);
        report.sections.push(Section {
            title: language.endonym().to_owned(),
            blocks: sample::sentences(language)
                .into_iter()
                .map(|(_, sentence)| Block::Paragraph(vec![sentence.into()]))
                .collect(),
        });
        std::fs::write(folder.join(format!("{language}.pdf")), pdf(&report)?)?;
    }
    Ok(())
}
