//! A text made from another one, and which part of it came from where.

use std::ops::Range;

/// A changed text with its way back: a list of anchors, each the beginning of a stretch in both texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Mapped {
    /// The changed text.
    pub(crate) text: String,
    /// `(offset in the changed text, offset in the source)`, both never falling; the last one is both ends.
    anchors: Vec<(usize, usize)>,
}

impl Mapped {
    /// Adds what the stretch of the source that begins at `start` has become, and where that stretch ends.
    pub(crate) fn push(&mut self, source: Range<usize>, became: &str) {
        if self.anchors.is_empty() {
            self.anchors.push((0, 0));
        }
        if let Some(last) = self.anchors.last_mut()
            && *last != (self.text.len(), source.start)
        {
            self.anchors.push((self.text.len(), source.start));
        }
        self.text.push_str(became);
        self.anchors.push((self.text.len(), source.end));
    }

    /// The stretch of the source that this stretch of the changed text came from, rounded outwards to whole anchors.
    pub(crate) fn source(&self, changed: Range<usize>) -> Range<usize> {
        let after_start = self.anchors.partition_point(|(at, _)| *at <= changed.start);
        let before_end = self.anchors.partition_point(|(at, _)| *at < changed.end);
        let source_at = |index: usize| self.anchors.get(index).map(|(_, source)| *source);
        let start = after_start.checked_sub(1).and_then(source_at).unwrap_or(0);
        let last = self.anchors.last().map_or(0, |(_, source)| *source);
        let end = source_at(before_end).unwrap_or(last);
        if end > start || changed.is_empty() {
            return start..end.max(start);
        }
        let later =
            self.anchors.get(before_end..).unwrap_or_default().iter().map(|(_, source)| *source);
        start..later.into_iter().find(|source| *source > start).unwrap_or(last).max(start)
    }

    /// The same changed text, with anchors into the text that `earlier` was made from.
    pub(crate) fn after(mut self, earlier: &Self) -> Self {
        for (_, source) in &mut self.anchors {
            *source = earlier.source(*source..*source).start;
        }
        if let (Some(last), Some((_, end))) = (self.anchors.last_mut(), earlier.anchors.last()) {
            last.1 = *end;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_leads_back_to_whole_anchors() {
        let mut mapped = Mapped::default();
        mapped.push(0..2, "abc");
        mapped.push(2..5, "");
        mapped.push(5..6, "d");
        assert_eq!(mapped.text, "abcd");
        assert_eq!(mapped.source(0..3), 0..2);
        assert_eq!(mapped.source(1..2), 0..2);
        assert_eq!(mapped.source(3..4), 5..6);
        assert_eq!(mapped.source(0..4), 0..6);
    }

    #[test]
    fn two_changes_in_a_row_lead_back_to_the_first_source() {
        let mut first = Mapped::default();
        first.push(0..1, "xx");
        first.push(1..4, "y");
        let mut second = Mapped::default();
        second.push(0..2, "z");
        second.push(2..3, "zz");
        let both = second.after(&first);
        assert_eq!(both.source(0..1), 0..1);
        assert_eq!(both.source(1..3), 1..4);
    }
}
