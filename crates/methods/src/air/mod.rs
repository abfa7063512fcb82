//! Air: indices as each country publishes them, limits and guidelines.

pub mod labels;
mod scale;
pub mod us_aqi;
