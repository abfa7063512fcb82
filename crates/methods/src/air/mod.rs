//! Air: indices as each country publishes them, limits and guidelines.

pub mod china_aqi;
pub mod fire_sources;
pub mod labels;
pub mod limits;
pub mod nowcast;
pub mod rose;
mod scale;
pub mod seasons;
pub mod thailand_aqi;
pub mod us_aqi;
pub mod vietnam_aqi;
