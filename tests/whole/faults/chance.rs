//! Chance that can be repeated: `LMHUB_FAULT_SEED` gives the numbers of an earlier run again.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Numbers by xorshift64*; good enough to choose moments with.
pub(crate) struct Chance(u64);

impl Chance {
    /// Begins with the seed of the environment, or with one from the clock, and prints it.
    #[expect(clippy::print_stdout, reason = "who looks into a failure needs the seed")]
    pub(crate) fn new() -> Self {
        let given = std::env::var("LMHUB_FAULT_SEED").ok().and_then(|seed| seed.parse().ok());
        let clock = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
        let seed: u64 = given.unwrap_or(u64::from(clock));
        println!("LMHUB_FAULT_SEED={seed}");
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    /// A moment before `end`.
    pub(crate) fn moment(&mut self, end: Duration) -> Duration {
        let end = usize::try_from(end.as_micros()).unwrap().max(1);
        Duration::from_micros(self.below(end) as u64)
    }
}

/// How many rounds there are: `LMHUB_FAULT_ROUNDS`, or few, for those who wait.
pub(crate) fn rounds() -> usize {
    std::env::var("LMHUB_FAULT_ROUNDS").ok().map_or(4, |rounds| rounds.parse().unwrap())
}
