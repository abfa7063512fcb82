//! Random numbers that are the same everywhere from the same seed.

/// `SplitMix64` (Steele, Lea & Flood 2014, *Fast splittable pseudorandom number generators*, OOPSLA, Figure 5).
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between 0 and 1, neither of them.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are what a double holds")]
    pub(crate) fn part(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of seed 1234567, as the reference implementation in C prints them (Vigna, prng.di.unimi.it/splitmix64.c).
    #[test]
    fn it_is_the_published_generator() {
        let mut chance = Chance::new(1_234_567);
        let found = [chance.next(), chance.next(), chance.next()];
        assert_eq!(
            found,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn parts_lie_between_0_and_1_and_are_spread_evenly() {
        let mut chance = Chance::new(42);
        let parts: Vec<f64> = (0..100_000).map(|_| chance.part()).collect();
        assert!(parts.iter().all(|part| *part > 0.0 && *part < 1.0));
        // Four standard errors of the mean of so many.
        let mean = parts.iter().sum::<f64>() / 100_000.0;
        assert!((mean - 0.5).abs() < 4.0 * (1.0_f64 / 12.0 / 100_000.0).sqrt(), "{mean}");
    }
}
