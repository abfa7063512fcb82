//! Lines and areas made light: cut to the drawing, thinned to what the eye sees, written as SVG paths.

use std::fmt::Write as _;

use super::frame::Point;

/// Cuts a closed ring to a rectangle (Sutherland and Hodgman 1974). `low` and `high` are its corners.
pub(super) fn clip_ring(ring: Vec<Point>, low: Point, high: Point) -> Vec<Point> {
    type Side = (fn(Point) -> f64, f64, f64);
    let sides: [Side; 4] = [
        (|p| p.x, 1.0, low.x),
        (|p| p.x, -1.0, -high.x),
        (|p| p.y, 1.0, low.y),
        (|p| p.y, -1.0, -high.y),
    ];
    sides.into_iter().fold(ring, |ring, (of, sign, limit)| {
        let depth = |p: Point| sign * of(p) - limit;
        let mut cut = Vec::with_capacity(ring.len());
        for (index, &end) in ring.iter().enumerate() {
            let start = ring[if index == 0 { ring.len() - 1 } else { index - 1 }];
            let (from, to) = (depth(start), depth(end));
            if (from < 0.0) != (to < 0.0) {
                let share = from / (from - to);
                cut.push(Point {
                    x: start.x + share * (end.x - start.x),
                    y: start.y + share * (end.y - start.y),
                });
            }
            if to >= 0.0 {
                cut.push(end);
            }
        }
        cut
    })
}

/// The parts of a line that touch a rectangle; whole segments are kept, the drawing's edge cuts the rest.
pub(super) fn clip_line(line: &[Point], low: Point, high: Point) -> Vec<Vec<Point>> {
    let mut parts: Vec<Vec<Point>> = Vec::new();
    let mut open = false;
    for pair in line.windows(2) {
        let [a, b] = [pair[0], pair[1]];
        let misses = a.x.max(b.x) < low.x
            || a.x.min(b.x) > high.x
            || a.y.max(b.y) < low.y
            || a.y.min(b.y) > high.y;
        match parts.last_mut() {
            _ if misses => open = false,
            Some(part) if open => part.push(b),
            _ => {
                parts.push(vec![a, b]);
                open = true;
            }
        }
    }
    parts
}

/// Keeps the points that lie further than `tolerance` from the line between their kept neighbours (Douglas and Peucker 1973).
pub(super) fn simplify(line: &[Point], tolerance: f64) -> Vec<Point> {
    let Some(last) = line.len().checked_sub(1) else { return Vec::new() };
    let mut keep = vec![false; line.len()];
    keep[0] = true;
    keep[last] = true;
    let mut spans = vec![(0, last)];
    while let Some((from, to)) = spans.pop() {
        let distances = (from + 1..to).map(|at| (at, distance(line[at], line[from], line[to])));
        let furthest = distances.max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((at, _)) = furthest.filter(|(_, far)| *far > tolerance) {
            keep[at] = true;
            spans.extend([(from, at), (at, to)]);
        }
    }
    line.iter().zip(keep).filter_map(|(point, kept)| kept.then_some(*point)).collect()
}

/// A ring thinned in two halves, so that it does not collapse to the line from its start to its start.
pub(super) fn simplify_ring(ring: &[Point], tolerance: f64) -> Vec<Point> {
    let Some(&start) = ring.first() else { return Vec::new() };
    let far = (0..ring.len())
        .max_by(|a, b| length(ring[*a], start).total_cmp(&length(ring[*b], start)))
        .unwrap_or(0);
    let mut second = ring[far..].to_vec();
    second.push(start);
    let mut thin = simplify(&ring[..=far], tolerance);
    thin.pop();
    thin.extend(simplify(&second, tolerance));
    thin.pop();
    thin
}

/// Twice the area that a ring encloses, halved.
pub(super) fn area(ring: &[Point]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>().abs() / 2.0
}

/// The index of the point at which the first of `n` equally long parts of a line ends.
pub(super) fn first_of(n: usize, line: &[Point]) -> usize {
    let steps: Vec<f64> = line.windows(2).map(|pair| length(pair[0], pair[1])).collect();
    #[expect(clippy::cast_precision_loss, reason = "a line is divided into a handful of parts")]
    let wanted = steps.iter().sum::<f64>() / n as f64;
    let mut passed = 0.0;
    let before = steps.iter().position(|step| {
        passed += step;
        passed >= wanted - 1e-9
    });
    before.map_or(line.len().saturating_sub(1), |index| index + 1)
}

fn length(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// From a point to the nearest point of the segment from `a` to `b`.
fn distance(point: Point, a: Point, b: Point) -> f64 {
    let squared = (b.x - a.x).powi(2) + (b.y - a.y).powi(2);
    if squared == 0.0 {
        return length(point, a);
    }
    let share = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared;
    let share = share.clamp(0.0, 1.0);
    length(point, Point { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) })
}

/// Adds a line to the data of an SVG path, relative and in tenths of a unit; a closed one ends where it began.
pub(super) fn draw(path: &mut String, line: &[Point], closed: bool) {
    let tenths = |value: f64| -> i64 {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "drawings are smaller than 2^63 tenths of a unit"
        )]
        let whole = (value * 10.0).round() as i64;
        whole
    };
    let mut points = line.iter().map(|point| (tenths(point.x), tenths(point.y)));
    let Some(mut pen) = points.next() else { return };
    path.push('M');
    write_tenths(path, pen.0, false);
    write_tenths(path, pen.1, true);
    let mut command = Some('l');
    for to in points {
        if to == pen {
            continue;
        }
        let follows = command.take().map(|letter| path.push(letter)).is_none();
        write_tenths(path, to.0 - pen.0, follows);
        write_tenths(path, to.1 - pen.1, true);
        pen = to;
    }
    if closed {
        path.push('z');
    }
}

/// `12` as `1.2`, `-5` as `-.5`, `30` as `3`; a space before it only where two numbers would run together.
fn write_tenths(path: &mut String, tenths: i64, follows: bool) {
    if follows && tenths >= 0 {
        path.push(' ');
    }
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    let _ = match (whole, tenth) {
        (_, 0) => write!(path, "{sign}{whole}"),
        (0, _) => write!(path, "{sign}.{tenth}"),
        _ => write!(path, "{sign}{whole}.{tenth}"),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points<const N: usize>(of: [(f64, f64); N]) -> Vec<Point> {
        of.into_iter().map(|(x, y)| Point { x, y }).collect()
    }

    #[test]
    fn a_square_is_cut_at_the_edge() {
        let square = points([(-5.0, -5.0), (5.0, -5.0), (5.0, 5.0), (-5.0, 5.0)]);
        let cut = clip_ring(square, Point { x: 0.0, y: 0.0 }, Point { x: 10.0, y: 10.0 });
        assert!((area(&cut) - 25.0).abs() < 1e-9);
        assert!(cut.iter().all(|p| p.x >= 0.0 && p.y >= 0.0));
    }

    #[test]
    fn a_line_that_leaves_and_returns_is_two_lines() {
        let line = points([(1.0, 1.0), (20.0, 1.0), (30.0, 5.0), (20.0, 9.0), (1.0, 9.0)]);
        let parts = clip_line(&line, Point { x: 0.0, y: 0.0 }, Point { x: 10.0, y: 10.0 });
        assert_eq!(parts.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
    }

    #[test]
    fn thinning_keeps_ends_and_corners_and_drops_what_lies_on_the_line() {
        let line = points([(0.0, 0.0), (5.0, 0.1), (10.0, 0.0), (10.0, 10.0)]);
        assert_eq!(simplify(&line, 0.5), points([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]));
        assert_eq!(simplify(&line, 0.05).len(), 4);
        assert!(simplify(&[], 1.0).is_empty());
    }

    #[test]
    fn a_thinned_ring_keeps_its_area() {
        let ring = points([(0.0, 0.0), (5.0, 0.1), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]);
        assert_eq!(simplify_ring(&ring, 0.5).len(), 4);
        assert!((area(&simplify_ring(&ring, 0.5)) - 100.0).abs() < 1.0);
    }

    #[test]
    fn a_line_of_four_equal_steps_has_its_first_quarter_at_the_first() {
        let line = points([(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0), (4.0, 0.0)]);
        assert_eq!([4, 2, 1].map(|n| first_of(n, &line)), [1, 2, 4]);
    }

    #[test]
    fn paths_are_relative_tenths_without_idle_characters() {
        let mut path = String::new();
        draw(&mut path, &points([(1.0, 2.04), (2.5, 1.5), (2.5, 1.5), (2.0, 3.0)]), true);
        assert_eq!(path, "M1 2l1.5-.5-.5 1.5z");
    }
}
