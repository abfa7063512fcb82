//! The normal distribution.

/// The probability of a standard normal deviate above `z`: `erfc(z / sqrt 2) / 2`, to a relative error of 1e-13 or better.
pub(crate) fn upper_tail(z: f64) -> f64 {
    if z < 0.0 { 1.0 - tail_of(-z, density(z)) } else { tail_of(z, density(z)) }
}

/// The same of a positive deviate whose density is known. Below 3 the series of the lower half converges fast; above, the
/// continued fraction of Mills' ratio (Abramowitz & Stegun 1964, 26.2.11 and 26.2.14).
fn tail_of(z: f64, density: f64) -> f64 {
    if z < 3.0 { 0.5 - density * centre(z) } else { density * mills(z) }
}

/// The deviate below which a probability lies, to a relative error of 1e-15: Wichura (1988), *Algorithm AS 241: The percentage
/// points of the normal distribution*, Applied Statistics 37:477, routine PPND16.
pub(crate) fn quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180_625 - q * q;
        return q * polynomial(&A, r) / polynomial(&B, r);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    let r = (-tail.ln()).sqrt();
    let z = if r <= 5.0 {
        polynomial(&C, r - 1.6) / polynomial(&D, r - 1.6)
    } else {
        polynomial(&E, r - 5.0) / polynomial(&F, r - 5.0)
    };
    if q < 0.0 { -z } else { z }
}

/// The value of a polynomial with these coefficients, the lowest first.
fn polynomial(coefficients: &[f64; 8], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

const A: [f64; 8] = [
    3.387_132_872_796_366_5,
    133.141_667_891_784_38,
    1_971.590_950_306_551_3,
    13_731.693_765_509_46,
    45_921.953_931_549_87,
    67_265.770_927_008_7,
    33_430.575_583_588_13,
    2_509.080_928_730_122_7,
];
const B: [f64; 8] = [
    1.0,
    42.313_330_701_600_91,
    687.187_007_492_057_9,
    5_394.196_021_424_751,
    21_213.794_301_586_597,
    39_307.895_800_092_71,
    28_729.085_735_721_943,
    5_226.495_278_852_854,
];
const C: [f64; 8] = [
    1.423_437_110_749_683_5,
    4.630_337_846_156_546,
    5.769_497_221_460_691,
    3.647_848_324_763_204_5,
    1.270_458_252_452_368_4,
    0.241_780_725_177_450_6,
    0.022_723_844_989_269_184,
    7.745_450_142_783_414e-4,
];
const D: [f64; 8] = [
    1.0,
    2.053_191_626_637_759,
    1.676_384_830_183_803_8,
    0.689_767_334_985_1,
    0.148_103_976_427_480_08,
    0.015_198_666_563_616_457,
    5.475_938_084_995_345e-4,
    1.050_750_071_644_416_9e-9,
];
const E: [f64; 8] = [
    6.657_904_643_501_103,
    5.463_784_911_164_114,
    1.784_826_539_917_291_3,
    0.296_560_571_828_504_87,
    0.026_532_189_526_576_124,
    0.001_242_660_947_388_078_4,
    2.711_555_568_743_487_6e-5,
    2.010_334_399_292_288e-7,
];
const F: [f64; 8] = [
    1.0,
    0.599_832_206_555_888,
    0.136_929_880_922_735_8,
    0.014_875_361_290_850_615,
    7.868_691_311_456_133e-4,
    1.846_318_317_510_054_8e-5,
    1.421_511_758_316_446e-7,
    2.044_263_103_389_939_8e-15,
];

fn density(z: f64) -> f64 {
    (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

/// The probability between 0 and `z`, over the density: `z + z³/3 + z⁵/15 + …`.
fn centre(z: f64) -> f64 {
    let (mut term, mut sum, mut odd) = (z, z, 1.0);
    while term > sum * 1e-17 {
        odd += 2.0;
        term *= z * z / odd;
        sum += term;
    }
    sum
}

/// Mills' ratio by its continued fraction, from the far end.
fn mills(z: f64) -> f64 {
    let mut fraction = z;
    for step in (1..=60).rev() {
        fraction = z + f64::from(step) / fraction;
    }
    1.0 / fraction
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Half of `erfc(z / sqrt 2)` as mpmath 1.3 gives it with 30 places.
    #[test]
    fn tails_are_those_of_the_tables() {
        for (z, expected) in [
            (0.0, 0.5),
            (1.0, 0.158_655_253_931_457_05),
            (1.96, 0.024_997_895_148_220_435),
            (3.0, 0.001_349_898_031_630_094_6),
            (5.0, 2.866_515_718_791_939e-7),
            (8.0, 6.220_960_574_271_785e-16),
        ] {
            let found = upper_tail(z);
            assert!((found - expected).abs() <= expected * 1e-12, "{z}: {found}");
        }
    }

    #[test]
    fn the_quantile_of_a_probability_has_that_probability_below_it() {
        for p in [1e-12, 1e-6, 0.01, 0.025, 0.3, 0.5, 0.9, 0.999_999] {
            assert!((upper_tail(-quantile(p)) - p).abs() <= p * 1e-12, "{p}");
        }
    }
}
