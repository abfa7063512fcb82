//! How sure inputs are, and how sure that makes an answer.

use super::{Inputs, Outcome};

/// What is uncertain, and how it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Uncertain {
    /// Inputs by name, of tables `input.column`, with the standard deviation in the unit of the input; in the order of names.
    pub deviations: Vec<(String, f64)>,
    /// How many draws.
    pub draws: u32,
    /// The seed of the random numbers: the same seed draws the same.
    pub seed: u64,
}

/// The spread of an output.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    /// The output by its name.
    pub output: &'static str,
    /// The mean of the draws that gave a number.
    pub mean: f64,
    /// Their standard deviation.
    pub deviation: f64,
    /// The values that 2.5, 5, 50, 95 and 97.5 % of the draws do not exceed.
    pub quantiles: [f64; 5],
    /// How many draws gave a number.
    pub n: u32,
}

/// The parts of the draws whose values [`Spread::quantiles`] are.
pub const PARTS: [f64; 5] = [0.025, 0.05, 0.5, 0.95, 0.975];

/// A method applied to numbers: all that is needed to get the same again.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessed {
    /// What went in.
    pub inputs: Inputs,
    /// What came out.
    pub outcome: Outcome,
    /// How sure the inputs are, and the spread of the outputs that follows.
    pub uncertainty: Option<(Uncertain, Vec<Spread>)>,
}
