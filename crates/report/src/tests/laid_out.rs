//! What stands on the pages of a report, read from the typesetter's own account of them.

use typst::{
    layout::{Abs, Frame, FrameItem, Point},
    model::Destination,
    text::TextItem,
};
use typst_layout::PagedDocument;

use crate::{
    Certificate, Report,
    desk::{CERTIFICATE, REPORT},
    pdf,
};

/// The pages of a report as a reader would find them.
#[derive(Default)]
pub(super) struct LaidOut {
    /// The text of each page without white space, in the order in which it is drawn.
    pub(super) pages: Vec<String>,
    /// Texts of glyphs that stand for a missing one.
    pub(super) missing: Vec<String>,
    /// Where links lead.
    pub(super) links: Vec<String>,
    /// How far right any text reaches, in millimetres.
    pub(super) right_most: f64,
    /// How many runs of text there are.
    pub(super) runs: usize,
    /// Every glyph and where it stands in its group, in thousandths of a point.
    pub(super) glyphs: Vec<(u16, i64, i64)>,
}

impl LaidOut {
    pub(super) fn of(report: &Report) -> Self {
        Self::from(&pdf::pages(&REPORT, pdf::json(report).unwrap()).unwrap())
    }

    /// The page of a certificate.
    pub(super) fn of_certificate(certificate: &Certificate) -> Self {
        Self::from(&pdf::pages(&CERTIFICATE, pdf::printable(certificate).unwrap()).unwrap())
    }

    /// The same before the stacks are gathered.
    pub(super) fn typeset(report: &Report) -> Self {
        Self::from(&pdf::typeset(&REPORT, pdf::json(report).unwrap()).unwrap())
    }

    fn from(pages: &PagedDocument) -> Self {
        let mut laid_out = Self::default();
        for page in pages.pages() {
            laid_out.pages.push(String::new());
            laid_out.read(&page.frame, Abs::zero());
        }
        laid_out
    }

    /// All pages, one after the other.
    pub(super) fn text(&self) -> String {
        self.pages.concat()
    }

    fn read(&mut self, frame: &Frame, left: Abs) {
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.read(&group.frame, left + at.x),
                FrameItem::Text(text) => self.read_run(*at, text, left),
                FrameItem::Link(Destination::Url(address), _) => {
                    self.links.push(address.to_string());
                }
                _ => {}
            }
        }
    }

    fn read_run(&mut self, at: Point, run: &TextItem, left: Abs) {
        if let Some(page) = self.pages.last_mut() {
            page.push_str(&dense(&run.text));
        }
        if run.glyphs.iter().any(|glyph| glyph.id == 0) {
            self.missing.push(run.text.to_string());
        }
        self.right_most = self.right_most.max((left + at.x + run.width()).to_mm());
        self.runs += 1;
        let mut pen = at.x;
        for glyph in &run.glyphs {
            let x = pen + glyph.x_offset.at(run.size);
            let y = at.y - glyph.y_offset.at(run.size);
            let rounded = |length: Abs| (length.to_pt() * 1000.0).round();
            // A joiner is nothing that anyone sees.
            if run.text.get(glyph.range()).is_none_or(|said| said != "\u{2060}") {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "a page is less than 2^53 long"
                )]
                self.glyphs.push((glyph.id, rounded(x) as i64, rounded(y) as i64));
            }
            pen += glyph.x_advance.at(run.size);
        }
    }
}

/// A text without white space, since lines break where they must.
pub(super) fn dense(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}
