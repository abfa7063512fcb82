//! A line through the rows of a table, with a band around it.

use std::fmt::Write as _;

use vocabulary::method::Scale;

use super::{
    scale::Axis,
    svg::{Anchor, Drawing},
};
use crate::{quantities, strings::Words};

/// What is drawn.
pub(super) struct Curve {
    pub(super) title: String,
    pub(super) across: Vec<f64>,
    pub(super) up: Vec<f64>,
    pub(super) band: Option<(Vec<f64>, Vec<f64>)>,
    pub(super) scale: Scale,
    /// What stands below the axis from left to right.
    pub(super) below: String,
}

pub(super) fn drawn(words: Words, curve: &Curve, width: f64) -> String {
    const HEIGHT: f64 = 320.0;
    let [left, right, top, bottom] = [56.0, width - 12.0, 14.0, HEIGHT - 50.0];
    let mut drawing = Drawing::new(&curve.title, width, HEIGHT);
    let ends = curve.band.iter().flat_map(|(from, to)| from.iter().chain(to).copied());
    let y = Axis::even(curve.up.iter().copied().chain(ends), bottom, top);
    let across = curve.across.iter().copied();
    let x = match curve.scale {
        Scale::Even => Axis::exact(across, left, right),
        Scale::Logarithmic => Axis::logarithmic(across, left, right),
    };
    for tick in y.ticks() {
        let at = y.place(tick);
        drawing.rule(if tick == 0.0 { "zero" } else { "grid" }, [left, at, right, at]);
        let text = quantities::number(words.0, tick);
        drawing.text("tick", Anchor::End, left - 6.0, at + 4.0, &text);
    }
    for tick in x.ticks() {
        let at = x.place(tick);
        drawing.rule("grid", [at, bottom, at, bottom + 5.0]);
        let text = quantities::number(words.0, tick);
        drawing.text("tick", Anchor::Middle, at, bottom + 20.0, &text);
    }
    drawing.text("tick", Anchor::End, right, HEIGHT - 8.0, &curve.below);
    let points = |values: &[f64]| -> Vec<(f64, f64)> {
        let pairs = curve.across.iter().zip(values).filter(|(_, value)| value.is_finite());
        pairs.map(|(at, value)| (x.place(*at), y.place(*value))).collect()
    };
    if let Some((from, to)) = &curve.band {
        let mut around = points(to);
        around.extend(points(from).into_iter().rev());
        drawing.path("band", &format!("{}z", path(&around)));
    }
    drawing.path("line", &path(&points(&curve.up)));
    drawing.finish()
}

fn path(points: &[(f64, f64)]) -> String {
    points.iter().enumerate().fold(String::new(), |mut path, (n, (x, y))| {
        let letter = if n == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{letter}{x:.1} {y:.1}");
        path
    })
}
