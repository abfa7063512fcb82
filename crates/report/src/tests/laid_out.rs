//! What stands on the pages of a report, read from the typesetter's own account of them.

use typst::{
    layout::{Abs, Frame, FrameItem},
    model::Destination,
};

use crate::{Report, pdf};

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
}

impl LaidOut {
    pub(super) fn of(report: &Report) -> Self {
        let pages = pdf::pages(pdf::json(report).unwrap()).unwrap();
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
                FrameItem::Text(text) => {
                    if let Some(page) = self.pages.last_mut() {
                        page.push_str(&dense(&text.text));
                    }
                    let right = (left + at.x + text.width()).to_mm();
                    self.right_most = self.right_most.max(right);
                    if text.glyphs.iter().any(|glyph| glyph.id == 0) {
                        self.missing.push(text.text.to_string());
                    }
                }
                FrameItem::Link(Destination::Url(address), _) => {
                    self.links.push(address.to_string());
                }
                _ => {}
            }
        }
    }
}

/// A text without white space, since lines break where they must.
pub(super) fn dense(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}
