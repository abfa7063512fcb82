//! The gamma distribution: its parameters from L-moments, and the probability below a value.

/// Shape and scale of the gamma distribution with these first two L-moments, to 5e-5 of the shape (Hosking 1990, *Journal of the
/// Royal Statistical Society B* 52:105, p. 120). None if the values do not vary or are negative in the mean.
pub(crate) fn from_l_moments(mean: f64, l_scale: f64) -> Option<(f64, f64)> {
    let t = l_scale / mean;
    if !(mean > 0.0 && t > 0.0 && t < 1.0) {
        return None;
    }
    let shape = if t < 0.5 {
        let z = std::f64::consts::PI * t * t;
        (1.0 - 0.3080 * z) / (z - 0.05812 * z * z + 0.01765 * z * z * z)
    } else {
        let z = 1.0 - t;
        (0.7213 * z - 0.5947 * z * z) / (1.0 - 2.1817 * z + 1.2113 * z * z)
    };
    Some((shape, mean / shape))
}

/// The gamma distribution with this shape and scale 1.
#[derive(Debug, Clone)]
pub(crate) struct Gamma {
    shape: f64,
    /// The logarithm of the gamma function of the shape, which costs as much as all the rest.
    normaliser: f64,
    /// `1 / (shape + n)` for the terms of the series that were needed so far.
    reciprocals: Vec<f64>,
}

/// So many values go through the series side by side.
const LANES: usize = 8;
/// Above this the series would need many terms, and could overflow.
const LARGEST_OF_SERIES: f64 = 300.0;
/// Above this probability what is left to one counts, which the series does not know well.
const UPPER_TAIL: f64 = 0.999;

impl Gamma {
    pub(crate) fn new(shape: f64) -> Self {
        Self { shape, normaliser: ln_gamma(shape), reciprocals: Vec::new() }
    }

    /// Puts in the place of each value the probability below it, as [`Gamma::below`] gives it, to a relative error of 1e-13.
    pub(crate) fn below_each(&mut self, values: &mut [f64]) {
        for some in values.chunks_mut(LANES) {
            let mut lanes = [0.0; LANES];
            lanes[..some.len()].copy_from_slice(some);
            let largest = lanes.iter().copied().fold(0.0, f64::max);
            if largest > LARGEST_OF_SERIES {
                for x in some.iter_mut() {
                    *x = self.below(*x);
                }
                continue;
            }
            let sums = self.series_of_each(&lanes, largest);
            for (x, sum) in some.iter_mut().zip(sums) {
                let below = if *x > 0.0 { self.front(*x) * sum } else { 0.0 };
                *x = if below > UPPER_TAIL { self.below(*x) } else { below };
            }
        }
    }

    /// The series of [`series`] for several values, as long as the largest of them needs it.
    fn series_of_each(&mut self, x: &[f64; LANES], largest: f64) -> [f64; LANES] {
        let first = 1.0 / self.shape;
        let (mut terms, mut sums) = ([first; LANES], [first; LANES]);
        let (mut term, mut sum) = (first, first);
        let (mut n, mut place) = (self.shape, 0);
        while term > sum * 1e-17 {
            n += 1.0;
            if place == self.reciprocals.len() {
                self.reciprocals.push(1.0 / n);
            }
            let reciprocal = self.reciprocals[place];
            place += 1;
            term *= largest * reciprocal;
            sum += term;
            for lane in 0..LANES {
                terms[lane] *= x[lane] * reciprocal;
                sums[lane] += terms[lane];
            }
        }
        sums
    }

    /// `x^shape e^-x / Γ(shape)`.
    fn front(&self, x: f64) -> f64 {
        (self.shape * x.ln() - x - self.normaliser).exp()
    }

    /// The probability below `x`: the regularised lower incomplete gamma function, to a relative error of 1e-13 (series below
    /// `shape + 1`, Lentz's continued fraction above; Press et al. 2007, *Numerical Recipes*, 6.2).
    pub(crate) fn below(&self, x: f64) -> f64 {
        if x <= 0.0 {
            return 0.0;
        }
        let front = self.front(x);
        if x < self.shape + 1.0 {
            front * series(self.shape, x)
        } else {
            1.0 - front * fraction(self.shape, x)
        }
    }
}

fn series(shape: f64, x: f64) -> f64 {
    let (mut term, mut sum, mut n) = (1.0 / shape, 1.0 / shape, shape);
    while term > sum * 1e-17 {
        n += 1.0;
        term *= x / n;
        sum += term;
    }
    sum
}

#[expect(clippy::many_single_char_names, reason = "the names of the book")]
fn fraction(shape: f64, x: f64) -> f64 {
    let mut b = x + 1.0 - shape;
    let (mut c, mut d) = (1.0 / f64::MIN_POSITIVE, 1.0 / b);
    let mut fraction = d;
    for step in 1..500 {
        let i = f64::from(step);
        let above = -i * (i - shape);
        b += 2.0;
        d = 1.0 / (above * d + b);
        c = b + above / c;
        let change = d * c;
        fraction *= change;
        if (change - 1.0).abs() < 1e-16 {
            break;
        }
    }
    fraction
}

/// The logarithm of the gamma function of a positive number: Stirling's series above 15, led there by the recurrence
/// (Abramowitz & Stegun 1964, 6.1.15 and 6.1.41).
pub(crate) fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut product) = (x, 1.0);
    while x < 15.0 {
        product *= x;
        x += 1.0;
    }
    let r = 1.0 / (x * x);
    let series =
        (1.0 / 12.0 - r * (1.0 / 360.0 - r * (1.0 / 1260.0 - r * (1.0 / 1680.0 - r / 1188.0)))) / x;
    (x - 0.5) * x.ln() - x + 0.5 * (2.0 * std::f64::consts::PI).ln() + series - product.ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// mpmath 1.3 with 30 places: `loggamma(x)`.
    #[test]
    fn the_logarithm_of_the_gamma_function() {
        for (x, expected) in LN_GAMMA {
            assert!((ln_gamma(x) - expected).abs() <= expected.abs().max(1.0) * 1e-14, "{x}");
        }
    }

    /// mpmath 1.3 with 30 places: `gammainc` of `a` from 0 to `x`, over the gamma function.
    #[test]
    fn the_probability_below_a_value() {
        for (a, x, expected) in BELOW {
            let found = Gamma::new(a).below(x);
            assert!((found - expected).abs() <= expected * 1e-12, "{a} {x}: {found}");
        }
    }

    /// The same numbers beside others of the same shape, small and large, in every lane.
    #[test]
    fn many_values_at_once_have_the_probabilities_they_have_alone() {
        for (a, x, expected) in BELOW {
            for lane in 0..LANES + 3 {
                let mut values =
                    vec![a / 3.0, 0.0, a, 2.0 * a, a + 9.0, a / 50.0, a, a * 7.0, 900.0, a, a];
                values[lane] = x;
                let mut gamma = Gamma::new(a);
                let alone: Vec<f64> = values.iter().map(|x| gamma.below(*x)).collect();
                gamma.below_each(&mut values);
                assert!((values[lane] - expected).abs() <= expected * 1e-12, "{a} {x}: {values:?}");
                let close = |(one, other): (&f64, &f64)| (one - other).abs() <= other * 1e-12;
                assert!(values.iter().zip(&alone).all(close), "{a} {x}: {values:?} {alone:?}");
            }
        }
    }

    const LN_GAMMA: [(f64, f64); 5] = [
        (0.1, 2.252_712_651_734_206),
        (0.5, 0.572_364_942_924_700_1),
        (3.5, 1.200_973_602_347_074_3),
        (14.0, 22.552_163_853_123_425),
        (120.25, 454.220_987_383_358_2),
    ];
    const BELOW: [(f64, f64, f64); 8] = [
        (0.3, 0.01, 0.279_240_996_359_014_84),
        (0.5, 2.0, 0.954_499_736_103_641_6),
        (1.0, 1.0, 0.632_120_558_828_557_7),
        (2.5, 0.5, 0.037_434_226_752_703_63),
        (2.5, 9.0, 0.997_053_595_412_119_7),
        (30.0, 20.0, 0.021_818_217_525_557_394),
        (30.0, 45.0, 0.992_662_800_702_203_5),
        (200.0, 190.0, 0.243_347_427_100_623_8),
    ];
}
