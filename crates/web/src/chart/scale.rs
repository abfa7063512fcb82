//! From numbers to places along an axis, and the round numbers that are written beside it.

/// An axis from one number to another, drawn between two places.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axis {
    from: f64,
    to: f64,
    start: f64,
    end: f64,
    is_logarithmic: bool,
}

impl Axis {
    /// Even steps: the least and the most of the numbers, widened to round ones; zero is always on it.
    pub(super) fn even(values: impl Iterator<Item = f64>, start: f64, end: f64) -> Self {
        let (least, most) = ends(values);
        let (least, most) =
            (least.min(0.0), if most > least { most.max(0.0) } else { least + 1.0 });
        let step = step(most - least);
        let (from, to) = ((least / step).floor() * step, (most / step).ceil() * step);
        Self { from, to, start, end, is_logarithmic: false }
    }

    /// Even steps exactly from the least to the most.
    pub(super) fn exact(values: impl Iterator<Item = f64>, start: f64, end: f64) -> Self {
        let (from, most) = ends(values);
        let to = if most > from { most } else { from + 1.0 };
        Self { from, to, start, end, is_logarithmic: false }
    }

    /// Equal ratios; numbers that are not positive have no place.
    pub(super) fn logarithmic(values: impl Iterator<Item = f64>, start: f64, end: f64) -> Self {
        let (from, most) = ends(values.filter(|value| *value > 0.0));
        let to = if most > from { most } else { from * 10.0 };
        Self { from, to, start, end, is_logarithmic: true }
    }

    /// Where a number stands.
    pub(super) fn place(&self, value: f64) -> f64 {
        let part = if self.is_logarithmic {
            (value / self.from).ln() / (self.to / self.from).ln()
        } else {
            (value - self.from) / (self.to - self.from)
        };
        self.start + part * (self.end - self.start)
    }

    /// The round numbers on it, about five.
    pub(super) fn ticks(&self) -> Vec<f64> {
        if self.is_logarithmic {
            let steps = [1.0, 2.0, 5.0];
            let decades = -9..=12;
            let all = decades.flat_map(|n| steps.map(|step| step * 10_f64.powi(n)));
            return all
                .filter(|tick| (self.from * 0.999..=self.to * 1.001).contains(tick))
                .collect();
        }
        let step = step(self.to - self.from);
        let first = (self.from / step - 1e-9).ceil();
        (0..20)
            .map(|n| (first + f64::from(n)) * step)
            .take_while(|tick| *tick <= self.to + step * 1e-9)
            .map(|tick| (tick / step).round() * step)
            .collect()
    }
}

fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let finite = values.filter(|value| value.is_finite());
    let (least, most) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| {
        (least.min(value), most.max(value))
    });
    if least.is_finite() { (least, most) } else { (0.0, 1.0) }
}

/// A round step that cuts a length into four to eight parts: 1, 2 or 5 times a power of ten.
fn step(length: f64) -> f64 {
    let rough = length / 5.0;
    let power = 10_f64.powf(rough.log10().floor());
    let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|factor| rough <= factor * power * 1.001);
    factor.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_zero_is_one_of_them() {
        let axis = Axis::even([3.0, 157.0].into_iter(), 100.0, 0.0);
        assert_eq!(axis.ticks(), [0.0, 50.0, 100.0, 150.0, 200.0]);
        assert!((axis.place(0.0) - 100.0).abs() < 1e-9 && axis.place(200.0).abs() < 1e-9);
        let below = Axis::even([-2.3, 1.9].into_iter(), 0.0, 1.0);
        assert!(below.ticks().contains(&0.0), "{:?}", below.ticks());
    }

    #[test]
    fn equal_ratios_are_equally_far() {
        let axis = Axis::logarithmic([2.0, 200.0].into_iter(), 0.0, 100.0);
        assert!((axis.place(20.0) - 50.0).abs() < 1e-9);
        assert_eq!(axis.ticks(), [2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0]);
    }

    #[test]
    fn nothing_and_one_number_still_have_an_axis() {
        for values in [vec![], vec![7.0], vec![0.0], vec![-3.0], vec![f64::NAN]] {
            let axis = Axis::even(values.iter().copied(), 0.0, 100.0);
            assert!(axis.place(1.0).is_finite() && !axis.ticks().is_empty(), "{values:?}");
        }
    }
}
