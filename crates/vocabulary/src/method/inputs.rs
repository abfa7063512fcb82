//! The inputs of one computation, by their names.

use std::collections::BTreeMap;

use jiff::civil;

use super::{Series, Table, Value};

/// Values by the names that the card gives them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Inputs(BTreeMap<String, Value>);

impl Inputs {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.put(name, value.into());
        self
    }

    /// Puts a value under a name, in place of what was there.
    pub fn put(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Names and values, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The number of this name.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The word of this name.
    pub fn word(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The day of this name.
    pub fn date(&self, name: &str) -> Option<civil::Date> {
        match self.get(name)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The values in time of this name.
    pub fn series(&self, name: &str) -> Option<&Series> {
        match self.get(name)? {
            Value::Series(series) => Some(series),
            _ => None,
        }
    }

    /// The table of this name.
    pub fn table(&self, name: &str) -> Option<&Table> {
        match self.get(name)? {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }
}
