//! A bar for each row: upright where their names are short, else one below the other.

use super::{
    Limit, limits,
    scale::Axis,
    svg::{Anchor, Drawing, bar},
};
use crate::{quantities, strings::Words};

/// The most signs of a name below an upright bar, by how much room a bar has.
const SHORT: usize = 8;
/// What is left free at both sides of upright bars.
const MARGINS: f64 = 54.0;
/// The most bars side by side.
const SIDE_BY_SIDE: usize = 31;

pub(super) fn drawn(
    words: Words,
    title: &str,
    names: &[String],
    values: &[f64],
    limits: &[Limit],
    width: f64,
) -> String {
    let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    if longest <= SHORT && names.len() <= SIDE_BY_SIDE && !collide(names, longest, limits, width) {
        upright(words, title, names, values, limits, width)
    } else {
        lying(words, title, names, values, width)
    }
}

/// Whether the names of a few things would run into each other below upright bars. Of many bars only some have their names below.
#[expect(clippy::cast_precision_loss, reason = "a picture has few bars")]
fn collide(names: &[String], longest: usize, limits: &[Limit], width: f64) -> bool {
    const FEW: usize = 8;
    const SIGN: f64 = 7.0;
    let room = (width - MARGINS) / names.len().max(1) as f64;
    limits.is_empty() && names.len() <= FEW && longest as f64 * SIGN > room
}

#[expect(clippy::cast_precision_loss, reason = "a picture has few bars")]
fn upright(
    words: Words,
    title: &str,
    names: &[String],
    values: &[f64],
    limits: &[Limit],
    width: f64,
) -> String {
    const HEIGHT: f64 = 280.0;
    let (beside, below) = limits::room(limits, width);
    let [left, right, top, bottom] = [46.0, width - 8.0 - beside, 18.0, HEIGHT - 30.0];
    let mut drawing = Drawing::new(title, width, HEIGHT + below);
    let all = values.iter().copied().chain(limits.iter().map(|limit| limit.at));
    let axis = Axis::even(all, bottom, top);
    for tick in axis.ticks() {
        let y = axis.place(tick);
        drawing.rule(if tick == 0.0 { "zero" } else { "grid" }, [left, y, right, y]);
        let text = quantities::number(words.0, tick);
        drawing.text("tick", Anchor::End, left - 6.0, y + 4.0, &text);
    }
    let room = (right - left) / names.len().max(1) as f64;
    let every = (44.0 / room).ceil().max(1.0);
    for (n, (name, value)) in names.iter().zip(values).enumerate() {
        let x = left + room * n as f64;
        if value.is_finite() {
            let (from, to) = (axis.place(0.0), axis.place(*value));
            drawing.path("bar", &bar(x + room * 0.12, to, room * 0.76, from - to));
        }
        if n as f64 % every == 0.0 {
            drawing.text("tick", Anchor::Middle, x + room / 2.0, HEIGHT - 10.0, name);
        }
    }
    let edges = [left, right, top, bottom, HEIGHT];
    limits::draw(&mut drawing, words, limits, |at| axis.place(at), edges, beside > 0.0);
    drawing.finish()
}

#[expect(clippy::cast_precision_loss, reason = "a picture has few bars")]
fn lying(words: Words, title: &str, names: &[String], values: &[f64], width: f64) -> String {
    const ROW: f64 = 42.0;
    let height = ROW * names.len() as f64 + 8.0;
    let mut drawing = Drawing::new(title, width, height);
    let axis = Axis::even(values.iter().copied(), 0.0, width - 70.0);
    drawing.rule("zero", [axis.place(0.0), 0.0, axis.place(0.0), height]);
    for (n, (name, value)) in names.iter().zip(values).enumerate() {
        let y = ROW * n as f64;
        drawing.text("name", Anchor::Start, 0.0, y + 15.0, name);
        if value.is_finite() {
            let (from, to) = (axis.place(0.0), axis.place(*value));
            drawing.path("bar", &bar(from.min(to), y + 21.0, (to - from).abs().max(1.0), 14.0));
            let text = quantities::number(words.0, *value);
            drawing.text("value", Anchor::Start, from.max(to) + 6.0, y + 33.0, &text);
        } else {
            let text = words.say("value-missing");
            drawing.text("value", Anchor::Start, axis.place(0.0) + 6.0, y + 33.0, &text);
        }
    }
    drawing.finish()
}
