//! What a published method is to the hub: a card that says what it asks for and answers, and a function.

mod card;
mod fault;
mod inputs;
mod said;
mod uncertain;
mod value;

pub use card::{
    Card, Chart, Choice, Column, Example, Family, Form, Input, Output, Range, Scale, Source,
};
pub use fault::Fault;
pub use inputs::Inputs;
pub use said::Said;
pub use uncertain::{Assessed, PARTS, Spread, Uncertain};
pub use value::{Cells, Series, Table, Value};

use std::ops::ControlFlow;

/// What is told how much of a long computation is done, from 0 to 1, and may stop it.
pub type Progress<'p> = dyn Fn(f64) -> ControlFlow<()> + Sync + 'p;

/// A method as the registry has it.
#[derive(Clone, Copy)]
pub struct Method {
    /// All that is shown of it and asked for.
    pub card: &'static Card,
    /// Computes the outputs of the card from inputs that were checked against it: the same from the same, to the last bit.
    pub run: fn(&Inputs, &Progress<'_>) -> Result<Outcome, Fault>,
}

impl Method {
    /// Checks the inputs against the card and computes.
    ///
    /// # Errors
    ///
    /// Every [`Fault`] of the inputs, or the one that the method found.
    pub fn apply(&self, inputs: &Inputs, progress: &Progress<'_>) -> Result<Outcome, Vec<Fault>> {
        let faults = self.card.faults(inputs);
        if !faults.is_empty() {
            return Err(faults);
        }
        let outcome = (self.run)(inputs, progress).map_err(|fault| vec![fault])?;
        match outcome.outputs.iter().find(|(_, value)| !value.is_told()) {
            None => Ok(outcome),
            Some((output, _)) => Err(vec![Fault::NotFinite { output }]),
        }
    }
}

/// What came of a method.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// By the names of the card's outputs, in their order; what could not be computed is left out.
    pub outputs: Vec<(&'static str, Value)>,
    /// What a reader of the numbers must know besides.
    pub warnings: Vec<Said>,
}

impl Outcome {
    /// Adds an output.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.outputs.push((name, value.into()));
        self
    }

    /// Adds an output, if there is one.
    #[must_use]
    pub fn with_some(self, name: &'static str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds a warning, if it holds.
    #[must_use]
    pub fn warned(mut self, holds: bool, warning: Said) -> Self {
        if holds {
            self.warnings.push(warning);
        }
        self
    }

    /// An output by its name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.outputs.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// An output that is a number.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// An output that is a word.
    pub fn word(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }
}
