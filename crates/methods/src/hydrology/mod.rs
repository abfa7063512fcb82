//! Rivers and rain: drought, regulation, regime.

pub mod flashiness;
pub mod flow_deviation;
pub mod spi;
