//! What is known of a number between 0 and a most: a band from the least to the greatest that it could be, and a mark at its value.

use super::svg::{Anchor, Drawing, bar};

/// One row of the picture.
pub(crate) struct Span {
    pub(crate) name: String,
    pub(crate) value: Option<f64>,
    pub(crate) low: f64,
    pub(crate) high: f64,
    /// The value as the page says it.
    pub(crate) said: String,
}

#[expect(clippy::cast_precision_loss, reason = "a picture has few rows")]
pub(super) fn drawn(title: &str, spans: &[Span], most: f64, width: f64) -> String {
    const ROW: f64 = 44.0;
    /// What is left free for the value.
    const RIGHT: f64 = 76.0;
    let mut drawing = Drawing::new(title, width, ROW * spans.len() as f64 + 4.0);
    let place = |value: f64| value / most * (width - RIGHT);
    for (n, span) in spans.iter().enumerate() {
        let y = ROW * n as f64;
        let name = fitting(&span.name, width);
        drawing.text("name", Anchor::Start, 0.0, y + 15.0, &name);
        drawing.rule("grid", [0.0, y + 29.0, place(most), y + 29.0]);
        let band = place(span.high) - place(span.low);
        if band > 0.0 {
            drawing.path("band", &bar(place(span.low), y + 22.0, band.max(1.0), 14.0));
        }
        if let Some(value) = span.value {
            drawing.path("bar", &bar((place(value) - 2.0).max(0.0), y + 20.0, 4.0, 18.0));
        }
        drawing.text("value", Anchor::Start, place(most) + 8.0, y + 34.0, &span.said);
    }
    drawing.finish()
}

/// As much of a name as a row holds; the table behind the picture has all of it.
fn fitting(name: &str, width: f64) -> String {
    const SIGN: f64 = 8.5;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width is small and positive"
    )]
    let most = (width / SIGN) as usize;
    if name.chars().count() <= most {
        return name.to_owned();
    }
    let mut cut: String = name.chars().take(most.saturating_sub(1)).collect();
    cut.push('…');
    cut
}
