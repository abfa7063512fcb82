//! L-moments of sorted values by unbiased probability-weighted moments (Hosking 1990, *Journal of the Royal Statistical Society B*
//! 52:105, equations 2.6 and 2.7 of the sample).

use crate::count::count;

/// Whether sorted values are the same but for the rounding of sums, which would pass for a spread.
pub(crate) fn are_alike(sorted: &[f64]) -> bool {
    let (Some(least), Some(most)) = (sorted.first(), sorted.last()) else { return true };
    most - least <= 1e-9 * least.abs().max(most.abs()).max(1e-3)
}

/// The mean and the L-scale.
pub(crate) fn mean_and_l_scale(sorted: impl ExactSizeIterator<Item = f64>) -> (f64, f64) {
    let n = count(sorted.len());
    let (mut b0, mut b1) = (0.0, 0.0);
    for (rank, value) in sorted.enumerate() {
        b0 += value;
        b1 += value * count(rank);
    }
    (b0 / n, (2.0 * b1 / (n - 1.0) - b0) / n)
}

/// The first three L-moments of three values or more; none of values that do not vary.
pub(crate) fn first_three(sorted: &[f64]) -> Option<(f64, f64, f64)> {
    if sorted.len() < 3 || are_alike(sorted) {
        return None;
    }
    let n = count(sorted.len());
    let (mut b0, mut b1, mut b2) = (0.0, 0.0, 0.0);
    for (rank, value) in sorted.iter().enumerate() {
        let rank = count(rank);
        b0 += value / n;
        b1 += value * rank / (n * (n - 1.0));
        b2 += value * rank * (rank - 1.0) / (n * (n - 1.0) * (n - 2.0));
    }
    let l2 = 2.0 * b1 - b0;
    (l2 > 0.0).then_some((b0, l2, 6.0 * b2 - 6.0 * b1 + b0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// lmoments3 1.0.8: `lmom_ratios([1, 2, 4, 8, 16], nmom=3)` prints 6.2, 3.6 and a ratio of 0.4444444444444445.
    #[test]
    fn l_moments_are_as_another_program_gives_them() {
        let (l1, l2, l3) = first_three(&[1.0, 2.0, 4.0, 8.0, 16.0]).expect("moments");
        assert!((l1 - 6.2).abs() < 1e-12 && (l2 - 3.6).abs() < 1e-12, "{l1} {l2}");
        assert!((l3 / l2 - 0.444_444_444_444_444_5).abs() < 1e-12, "{l3}");
        let (mean, l_scale) = mean_and_l_scale([1.0, 2.0, 4.0, 8.0, 16.0].into_iter());
        assert!((mean - l1).abs() < 1e-12 && (l_scale - l2).abs() < 1e-12, "{mean} {l_scale}");
    }

    #[test]
    fn sums_that_differ_by_rounding_are_alike() {
        assert!(are_alike(&[0.3, 0.1 + 0.2]));
        assert!(!are_alike(&[0.3, 0.301]));
        assert!(are_alike(&[]));
        assert_eq!(first_three(&[0.3, 0.1 + 0.2, 0.3]), None);
        assert_eq!(first_three(&[1.0, 2.0]), None);
    }
}
