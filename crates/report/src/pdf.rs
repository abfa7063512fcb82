//! From a report to a file.

use serde::Serialize;
use typst::{comemo, diag::SourceDiagnostic, foundations::Smart, syntax::Source};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    Block, Certificate, Drawing, Error, Report, clusters,
    desk::{CERTIFICATE, Desk, REPORT},
    plain,
};

/// What has made the file, in its properties.
const CREATOR: &str = "Lancang-Mekong Knowledge Hub";

/// A report as a tagged PDF after PDF/UA-1, with the same bytes for the same report.
///
/// Takes part of a second to several, and all cores: not for a thread that answers others.
///
/// # Errors
///
/// [`Error`], if a drawing is no SVG or has text in it.
pub fn pdf(report: &Report) -> Result<Vec<u8>, Error> {
    printed(&REPORT, json(report)?)
}

/// A certificate as a tagged PDF after PDF/UA-1 of one page, with the same bytes for the same certificate.
///
/// Takes as long as a report of one page.
///
/// # Errors
///
/// [`Error`].
pub fn certificate(certificate: &Certificate) -> Result<Vec<u8>, Error> {
    printed(&CERTIFICATE, printable(certificate)?)
}

fn printed(main: &'static Source, json: Vec<u8>) -> Result<Vec<u8>, Error> {
    let ident = String::from_utf8_lossy(&json).into_owned();
    let file = pages(main, json).and_then(|pages| file(&pages, ident));
    // What the typesetter remembers of this one is of no use to the next.
    comemo::evict(0);
    file
}

/// The report as the template reads it.
pub(crate) fn json(report: &Report) -> Result<Vec<u8>, Error> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    for block in blocks {
        if let Block::Drawing(Drawing { svg, title, .. }) = block
            && let Some(found) =
                ["<text", "<foreignObject"].into_iter().find(|tag| svg.contains(tag))
        {
            return Err(Error::TextInDrawing { title: title.clone(), found });
        }
    }
    printable(report)
}

pub(crate) fn printable(content: &impl Serialize) -> Result<Vec<u8>, Error> {
    let unwritable = |error: serde_json::Error| Error::Json { found: error.to_string() };
    let mut value = serde_json::to_value(content).map_err(unwritable)?;
    plain::printable(&mut value);
    serde_json::to_vec(&value).map_err(unwritable)
}

/// What is printed laid out, with every stack of letters in one run.
pub(crate) fn pages(main: &'static Source, json: Vec<u8>) -> Result<PagedDocument, Error> {
    typeset(main, json).map(|pages| clusters::gathered(&pages))
}

/// What is printed as the typesetter lays it out.
pub(crate) fn typeset(main: &'static Source, json: Vec<u8>) -> Result<PagedDocument, Error> {
    let laid_out = typst::compile::<PagedDocument>(&Desk::with(main, json)).output;
    laid_out.map_err(|found| Error::Typesetting { found: messages(&found) })
}

fn file(pages: &PagedDocument, ident: String) -> Result<Vec<u8>, Error> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|found| Error::Export { found: vec![found.message().to_string()] })?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|found| Error::Export { found: messages(&found) })
}

fn messages(found: &[SourceDiagnostic]) -> Vec<String> {
    found.iter().map(|diagnostic| diagnostic.message.to_string()).collect()
}
