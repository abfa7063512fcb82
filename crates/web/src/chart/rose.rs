//! A wedge for each direction, clockwise from north: from where it comes.

use std::f64::consts::TAU;

use super::{
    scale::Axis,
    svg::{Anchor, Drawing},
};
use crate::{quantities, strings::Words};

#[expect(clippy::cast_precision_loss, reason = "a rose has few wedges")]
pub(super) fn drawn(
    words: Words,
    title: &str,
    names: &[String],
    values: &[f64],
    width: f64,
) -> String {
    let (radius, edge) = ((width / 2.0 - 70.0).min(150.0), 34.0);
    let (x, y) = (width / 2.0, radius + edge);
    let mut drawing = Drawing::new(title, width, 2.0 * (radius + edge));
    let axis = Axis::even(values.iter().copied(), 0.0, radius);
    for tick in axis.ticks().into_iter().filter(|tick| *tick > 0.0) {
        drawing.path("grid", &ring(x, y, axis.place(tick)));
    }
    let turn = TAU / names.len().max(1) as f64;
    for (n, value) in values.iter().enumerate().filter(|(_, value)| **value > 0.0) {
        let middle = turn * n as f64;
        drawing.path(
            "bar",
            &wedge([x, y], axis.place(*value), middle - 0.42 * turn, middle + 0.42 * turn),
        );
    }
    // The numbers of the rings stand between two wedges, above them.
    for tick in axis.ticks().into_iter().filter(|tick| *tick > 0.0) {
        let (east, north) = (turn / 2.0).sin_cos();
        let (r, text) = (axis.place(tick), quantities::number(words.0, tick));
        drawing.text("tick", Anchor::Start, x + r * east + 2.0, y - r * north, &text);
    }
    let quarter = names.len() / 4;
    for (n, name) in names.iter().enumerate().step_by(quarter.max(1)) {
        let (east, north) = (turn * n as f64).sin_cos();
        let anchor = match east {
            0.5.. => Anchor::Start,
            ..-0.5 => Anchor::End,
            _ => Anchor::Middle,
        };
        let (right, up) = (x + (radius + 8.0) * east, y - (radius + 14.0) * north + 4.0);
        drawing.text("name", anchor, right, up, name);
    }
    drawing.finish()
}

/// A circle around a point.
fn ring(x: f64, y: f64, radius: f64) -> String {
    let (top, bottom) = (y - radius, y + radius);
    format!(
        "M{x:.1} {top:.1}A{radius:.1} {radius:.1} 0 0 1 {x:.1} {bottom:.1}A{radius:.1} {radius:.1} 0 0 1 {x:.1} {top:.1}"
    )
}

/// A piece of a circle between two angles, clockwise from above.
fn wedge([x, y]: [f64; 2], radius: f64, from: f64, to: f64) -> String {
    let corner = |angle: f64| (x + radius * angle.sin(), y - radius * angle.cos());
    let ((x1, y1), (x2, y2)) = (corner(from), corner(to));
    format!("M{x:.1} {y:.1}L{x1:.1} {y1:.1}A{radius:.1} {radius:.1} 0 0 1 {x2:.1} {y2:.1}z")
}

#[cfg(test)]
mod tests {
    use vocabulary::Language;

    use super::*;

    #[test]
    fn wedges_stand_clockwise_from_north_and_none_for_nothing() {
        let names: Vec<String> = ["N", "E", "S", "W"].map(ToOwned::to_owned).to_vec();
        let svg = drawn(Words(Language::En), "Rose", &names, &[0.0, 2.0, f64::NAN, 1.0], 340.0);
        assert_eq!(svg.matches("class=\"bar\"").count(), 2);
        assert_eq!(svg.matches("class=\"name\"").count(), 4);
        // East lies to the right of the middle, twice as long as west.
        let path = wedge([0.0, 0.0], 10.0, TAU / 4.0, TAU / 2.0);
        assert_eq!(path, "M0.0 0.0L10.0 -0.0A10.0 10.0 0 0 1 0.0 10.0z");
    }
}
