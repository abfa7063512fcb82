//! The elements that pictures are put together from. Colours and letters are those of the style sheet.

use std::fmt::Write as _;

use crate::shown::Escaped;

/// A picture that is being drawn.
pub(super) struct Drawing {
    body: String,
    title: String,
    width: f64,
    height: f64,
}

/// Where a text is held.
#[derive(Debug, Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Drawing {
    pub(super) fn new(title: &str, width: f64, height: f64) -> Self {
        Self { body: String::new(), title: title.to_owned(), width, height }
    }

    pub(super) fn rule(&mut self, class: &str, [x1, y1, x2, y2]: [f64; 4]) {
        let path = format!("M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}");
        self.path(class, &path);
    }

    pub(super) fn path(&mut self, class: &str, path: &str) {
        let _ = write!(self.body, "<path class=\"{class}\" d=\"{path}\"/>");
    }

    pub(super) fn text(&mut self, class: &str, anchor: Anchor, x: f64, y: f64, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let text = Escaped(text);
        let _ = write!(
            self.body,
            "<text class=\"{class}\" text-anchor=\"{anchor}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>"
        );
    }

    /// The element; what it shows stands in the table behind it, so that screen readers are told its name only.
    pub(super) fn finish(self) -> String {
        let Self { body, title, width, height } = self;
        let title = Escaped(&title);
        format!(
            "<svg class=\"chart\" role=\"img\" aria-label=\"{title}\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\">{body}</svg>"
        )
    }
}

/// The corners of a bar.
pub(super) fn bar(x: f64, y: f64, width: f64, height: f64) -> String {
    let (y, height) = if height < 0.0 { (y + height, -height) } else { (y, height) };
    format!("M{x:.1} {y:.1}h{width:.1}v{height:.1}h-{width:.1}z")
}
