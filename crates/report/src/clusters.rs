//! Letters that are drawn in several pieces, put so that a reader's program finds each of them once.
//!
//! The scripts of the basin stack marks on letters. The typesetter draws a mark at another height in a run of its own, and lets
//! every run say the whole stack: whoever copies, searches or hears the text then gets the letters twice
//! (<https://github.com/typst/typst/issues/7610>). Here the pieces of a stack come back into one run, and the file says
//! their text once, as `ActualText`.

use typst::{
    ecow::EcoVec,
    layout::{Em, Frame, FrameItem, Point},
    model::Document,
    text::{Glyph, TextItem},
};
use typst_layout::PagedDocument;

use crate::bound::unbound;

/// The same pages, with every stack of letters in one run and without the joiners of words.
pub(crate) fn gathered(document: &PagedDocument) -> PagedDocument {
    let page = |page: &typst_layout::Page| {
        let mut page = page.clone();
        page.frame = frame(&page.frame);
        page
    };
    let pages: EcoVec<_> = document.pages().iter().map(page).collect();
    PagedDocument::new(pages, document.info().clone())
}

fn frame(drawn: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::new();
    for (at, item) in drawn.items() {
        match item {
            FrameItem::Text(run) => {
                let mark =
                    |(_, item): &&mut (Point, FrameItem)| !matches!(item, FrameItem::Shape(..));
                let before = items.iter_mut().rev().find(mark);
                if let Some((start, FrameItem::Text(earlier))) = before
                    && join(*start, earlier, *at, run).is_some()
                {
                    continue;
                }
                items.push((*at, item.clone()));
            }
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = frame(&group.frame);
                items.push((*at, FrameItem::Group(group)));
            }
            _ => items.push((*at, item.clone())),
        }
    }
    let mut gathered = Frame::new(drawn.size(), drawn.kind());
    if drawn.has_baseline() {
        gathered.set_baseline(drawn.baseline());
    }
    items.retain_mut(|(_, item)| if let FrameItem::Text(run) = item { unbound(run) } else { true });
    gathered.push_multiple(items);
    gathered
}

/// Puts a run at the end of an earlier one; does nothing and answers none if they are not pieces of one stack.
fn join(start: Point, earlier: &mut TextItem, at: Point, run: &TextItem) -> Option<()> {
    let common = common(earlier, run)?;
    let follows = (start.x + earlier.width() - at.x).to_pt().abs() < 0.001;
    let same = earlier.font == run.font
        && earlier.size == run.size
        && earlier.fill == run.fill
        && earlier.lang == run.lang;
    let known = earlier.text.len().checked_sub(common)?;
    let is_piece = earlier.text.get(known..) == run.text.get(..common);
    // Pieces of one stack are runs of their own for no other reason than their height.
    let raised = Em::from_abs(start.y - at.y, run.size);
    let differs = earlier.glyphs.last().is_some_and(|last| last.y_offset != raised);
    let shift = u16::try_from(known).ok()?;
    (follows && same && is_piece && differs).then_some(())?;
    earlier.text.push_str(&run.text[common..]);
    earlier.glyphs.extend(run.glyphs.iter().map(|glyph| Glyph {
        y_offset: glyph.y_offset + raised,
        range: glyph.range.start + shift..glyph.range.end + shift,
        ..glyph.clone()
    }));
    Some(())
}

/// How many bytes at the end of one run and at the beginning of the next are the same ones of the text that both are from.
fn common(earlier: &TextItem, run: &TextItem) -> Option<usize> {
    let begin = |run: &TextItem| {
        let first = run.glyphs.first()?;
        Some((first.span.0, first.span.1.checked_sub(first.range.start)?))
    };
    let ((text, from), (other, next)) = (begin(earlier)?, begin(run)?);
    let end = usize::from(from) + earlier.text.len();
    let common = end.checked_sub(usize::from(next))?;
    (text == other && from <= next && (1..=run.text.len()).contains(&common)).then_some(common)
}
