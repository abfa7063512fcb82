//! Rivers and rain: drought, regulation, regime.

pub mod alteration;
mod daily;
pub mod flashiness;
pub mod flood_frequency;
pub mod flow_deviation;
pub mod flow_duration;
pub mod log_pearson;
pub mod spei;
pub mod spi;
