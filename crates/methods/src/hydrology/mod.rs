//! Rivers and rain: drought, regulation, regime.

pub mod alteration;
pub mod base_flow;
mod daily;
pub mod dry_season;
pub mod flashiness;
pub mod flood_frequency;
pub mod flow_deviation;
pub mod flow_duration;
pub mod hydrological_years;
pub mod log_pearson;
pub mod recurrence_zones;
pub mod reverse_flow;
pub mod spei;
pub mod spi;
