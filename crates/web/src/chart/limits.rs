//! Lines across a picture and their names: beside them where there is room, else below the picture.

use super::{
    Limit,
    svg::{Anchor, Drawing},
};
use crate::{quantities, strings::Words};

/// The height of a line of letters.
const LINE: f64 = 17.0;
/// The room that names take beside a picture.
const BESIDE: f64 = 240.0;
/// The least width of a picture that has such room.
const WIDE: f64 = 600.0;

/// How much of the width the names take, and how much they add to the height.
#[expect(clippy::cast_precision_loss, reason = "limits are few")]
pub(super) fn room(limits: &[Limit], width: f64) -> (f64, f64) {
    match (limits.is_empty(), width >= WIDE) {
        (true, _) => (0.0, 0.0),
        (false, true) => (BESIDE, 0.0),
        (false, false) => (0.0, LINE * limits.len() as f64 + 8.0),
    }
}

/// Draws the lines that `place` puts between `top` and `bottom`, and their names: beside the right end, or from `below` on.
#[expect(clippy::cast_precision_loss, reason = "limits are few")]
pub(super) fn draw(
    drawing: &mut Drawing,
    words: Words,
    limits: &[Limit],
    place: impl Fn(f64) -> f64,
    [left, right, top, bottom, below]: [f64; 5],
    is_beside: bool,
) {
    let mut shown: Vec<(f64, &Limit)> =
        limits.iter().map(|limit| (place(limit.at), limit)).collect();
    shown.retain(|(y, _)| (top..=bottom).contains(y));
    shown.sort_by(|one, two| two.0.total_cmp(&one.0));
    for (y, _) in &shown {
        drawing.rule("limit", [left, *y, right, *y]);
    }
    // From below to above: each name at its line, or above the name below it; the topmost not above the picture.
    let mut free = bottom + LINE;
    for (n, (y, limit)) in shown.iter().enumerate() {
        let number = quantities::number(words.0, limit.at);
        if is_beside {
            let left_above = LINE * (shown.len() - 1 - n) as f64;
            let at = (free - LINE).min((y + 4.0).max(top + left_above));
            drawing.rule("limit-lead", [right, *y, right + 10.0, at - 4.0]);
            let text = format!("{number}  {}", limit.name);
            drawing.text("limit-name", Anchor::Start, right + 14.0, at, &text);
            free = at;
        } else {
            let at = below + LINE * (shown.len() - n) as f64;
            drawing.text("limit-name", Anchor::End, left + 20.0, at, &number);
            drawing.text("limit-name", Anchor::Start, left + 28.0, at, &limit.name);
        }
    }
}
